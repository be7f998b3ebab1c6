"""Sets up what a page of Learn speaks of, through the studio's and the panels' own doors. Nothing of the person's is lost."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot

from gan_studio.core.config import TrainingConfig
from gan_studio.core.latent.interpolation import Mode
from gan_studio.core.lessons.base import find_lesson
from gan_studio.core.worlds import World, worlds
from gan_studio.ui.arithmetic.panel import ArithmeticPanel
from gan_studio.ui.collapse.lessons_page import LessonsPage
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.consent import agrees
from gan_studio.ui.help.page import HelpPage, page_title
from gan_studio.ui.walk.panel import WalkPanel

if TYPE_CHECKING:
    from gan_studio.ui.main_window import MainWindow


class Showing(QObject):
    """One per window. A training is stopped with the person's consent only; every act on a workspace can be undone there."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._studio = window.studio
        self._ready: Callable[[], bool] = bool
        self._act: Callable[[], None] | None = None
        # Queued: when a model changes the panels begin anew, and what is set up for it comes after that.
        for signal in (self._studio.model_changed, self._studio.training.state_changed):
            signal.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self._studio.failed.connect(self._give_up)

    # --- what a page can ask for ---------------------------------------------------------------------------------

    def train(self, subject: HelpPage, data: str, config: TrainingConfig, *, page: str = "") -> None:
        """Train afresh for a page of Learn, with settings that leave the person's alone; show it in Train, or on a ``page`` of Collapse."""

        def begin() -> None:
            self._studio.lessons.demonstrate(subject.name, page_title(subject), config, data)
            self.turn_to(page)

        if self._may_stop_training():
            self._stop_training()
            self._when(lambda: not self._studio.training.is_active, begin)

    def turn_to(self, page: str) -> None:
        """Show a page of Collapse, or Train if it has no name."""
        self._window.show_workspace("collapse" if page else "train")
        panel = self._window.panel("collapse") if page else None
        if isinstance(panel, CollapsePanel):
            panel.show_page(page)

    def look_back(self) -> None:
        """Open the record of how the first bundled model learned."""
        world = recorded_world()
        if world is None or not self._may_stop_training():
            return
        self._stop_training()
        self._when(lambda: not self._studio.training.is_active, lambda: self._studio.open_path(str(world.history)))
        self._window.show_workspace("train")

    def lesson(self, name: str) -> None:
        """Open a lesson at its question; it trains when the person starts it, and asks first."""
        lesson = find_lesson(name)
        self.turn_to("lessons")
        panel = self._window.panel("collapse")
        if isinstance(panel, CollapsePanel) and isinstance(panel.page, LessonsPage) and lesson is not None:
            panel.page.open_lesson(lesson)

    def walk(self, mode: Mode) -> None:
        """Play a path in Walk: through the person's keyframes, or through random ones where it takes more."""
        self._window.show_workspace("walk")
        self._with_model(lambda world: world is None or world.model is not None, lambda: self._play(mode))

    def arithmetic(self, exemplars: int) -> None:
        """Put a world's sum into the baskets, with so many pictures for each of the three."""
        self._window.show_workspace("arithmetic")
        self._with_model(lambda world: world is not None and bool(world.sums), lambda: self._add_up(exemplars))

    def tour(self) -> None:
        """Take the tour of the window."""
        self._window.start_tour()

    # --- how it is done ------------------------------------------------------------------------------------------

    def _play(self, mode: Mode) -> None:
        panel = self._window.panel("walk")
        if isinstance(panel, WalkPanel):
            panel.show_path(self.tr("Show me"), mode)

    def _add_up(self, exemplars: int) -> None:
        panel = self._window.panel("arithmetic")
        if isinstance(panel, ArithmeticPanel):
            panel.show_example(self.tr("Show me"), exemplars)

    def _with_model(self, suits: "Callable[[World | None], bool]", act: Callable[[], None]) -> None:
        """Act on the open model if its world suits, else on the first bundled one that does."""
        studio = self._studio
        if not (studio.model is not None and suits(studio.world)):
            world = next((world for world in worlds() if world.model is not None and suits(world)), None)
            if world is not None:
                studio.open_world(world.name)
        self._when(lambda: studio.model is not None and suits(studio.world), act)

    def _may_stop_training(self) -> bool:
        """Ask, if something trains that was not begun here."""
        run, training = self._studio.run, self._studio.training
        if not training.is_active or (run is not None and self._studio.lessons.is_demonstration(run.folder)):
            return True
        return agrees(
            self._window,
            self.tr("A training is running."),
            self.tr("It is saved first and can go on later from the same step."),
            self.tr("Save it and show me"),
            self.tr("Keep training"),
        )

    def _stop_training(self) -> None:
        if self._studio.training.is_active:
            self._studio.training.stop()

    def _when(self, ready: Callable[[], bool], act: Callable[[], None]) -> None:
        """Act as soon as it is possible, unless something else is asked for before."""
        self._ready, self._act = ready, act
        self._look()

    @Slot()
    def _look(self) -> None:
        act = self._act
        if act is not None and self._ready():
            self._act = None
            act()

    @Slot(object)
    def _give_up(self, _failure: Any) -> None:
        """The person is told of it elsewhere."""
        self._act = None


def recorded_world() -> World | None:
    """The first world that comes with the record of how its model learned."""
    return next((world for world in worlds() if world.history is not None), None)


def reckoning_world() -> World | None:
    """The first world whose model can show a sum of pictures."""
    return next((world for world in worlds() if world.model is not None and world.sums), None)
