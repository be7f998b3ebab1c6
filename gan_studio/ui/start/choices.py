"""What there is to begin with in this installation, and what each choice does."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from gan_studio.core.worlds import World, worlds
from gan_studio.ui.file_dialogs import ask_folder, ask_open
from gan_studio.ui.world_words import world_word

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

OWN, DIGITS = "own", "digits"


@dataclass(frozen=True)
class Choice:
    """One card."""

    name: str
    """A world's name, or one of :data:`OWN` and :data:`DIGITS`."""
    title: str
    line: str
    """What happens."""
    world: World | None = None


def choices() -> list[Choice]:
    """The cards in their order, in the window's language."""
    bundled = [Choice(world.name, world_word(world.label), _line(world), world) for world in worlds()]
    digits = QCoreApplication.translate("Start", "Train a network from nothing and watch it learn, within a minute")
    own = QCoreApplication.translate("Start", "Drop a folder or an archive anywhere on this window, or click to choose")
    return [
        *bundled,
        Choice(DIGITS, QCoreApplication.translate("Start", "Digits"), digits),
        Choice(OWN, QCoreApplication.translate("Start", "Your own pictures"), own),
    ]


def _line(world: World) -> str:
    if world.model is None:
        return QCoreApplication.translate("Start", "Train a network on these pictures and watch it learn")
    if world.shows == "walk" or not world.sums:
        return QCoreApplication.translate("Start", "Watch one picture turn into another under a slider")
    a, b, c = (world_word(example.name) for example in (world.sums[0].a, world.sums[0].b, world.sums[0].c))
    return f"{a} −\N{NO-BREAK SPACE}{b} +\N{NO-BREAK SPACE}{c}\N{NO-BREAK SPACE}=\N{NO-BREAK SPACE}?".capitalize()


class Chooser(QObject):
    """Does what a card says."""

    workspace_wanted = Signal(str)

    def __init__(self, studio: "Studio", parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = studio
        self._window = parent

    def choose(self, choice: Choice) -> None:
        """Follow a card."""
        if choice.name == OWN:
            self.open_folder()
        elif choice.world is None or choice.world.model is None:
            self.train_on(choice.name)
        else:
            self.open_model(choice.world)

    def open_model(self, world: World) -> None:
        """Open a bundled model where it shows best."""
        self._studio.open_world(world.name, lively=world.shows == "walk")
        self.workspace_wanted.emit(world.shows)

    def train_on(self, data: str) -> None:
        """Open built-in data where they can be trained on."""
        self._studio.open_data(data)
        self.workspace_wanted.emit("train")

    def show_learning(self, world: World) -> None:
        """Open the run that made a bundled model, and the pictures that it learned from."""
        if world.history is not None:
            if world.data is not None:
                self._studio.open_data(world.name)
            self._studio.open_path(str(world.history))
            self.workspace_wanted.emit("train")

    def open_folder(self) -> None:
        """Ask for a folder of pictures."""
        self._open(ask_folder(self._window, "pictures", self.tr("Open a folder of pictures")))

    def open_file(self) -> None:
        """Ask for an archive or a data file."""
        self._open(ask_open(self._window, "pictures", self.tr("Open pictures"), [self.tr("All files (*)")]))

    def _open(self, path: str) -> None:
        if path:
            self._studio.open_path(path)
