"""What a start shows before anybody has opened anything."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gan_studio.core import safe_mode
from gan_studio.core.model_glance import ModelGlance, glance_at
from gan_studio.core.worlds import find_world, worlds
from gan_studio.runtime.settings import Settings


class Greeting(QObject):
    """The model of last time, or else the first bundled one, which moves by itself for a newcomer."""

    lively_changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._candidates: list[str] = []
        self._lively = False
        self.first_launch = False
        """Whether nothing is remembered of an earlier start."""
        self.coming: ModelGlance | None = None
        """What is known already of the model that opens as soon as torch is loaded."""

    @property
    def lively(self) -> bool:
        """Whether the picture of the open model moves by itself, until somebody touches anything."""
        return self._lively

    def set_lively(self, lively: bool) -> None:
        """Let it move, or end that."""
        if lively != self._lively:
            self._lively = lively
            self.lively_changed.emit()

    def prepare(self) -> None:
        """Choose what will be opened: in safe mode, nothing."""
        if safe_mode.is_on():
            return
        bundled = next((world.name for world in worlds() if world.model), "")
        self.first_launch = self._settings.is_new
        self._candidates = [where for where in dict.fromkeys((self._settings.model, bundled)) if where and _path_of(where).exists()]
        self._look()
        self._lively = self.first_launch and bool(self._candidates)

    @property
    def where(self) -> str:
        """A path, or the name of a world for its model; empty if there is nothing to open."""
        return self._candidates[0] if self._candidates else ""

    def give_up(self) -> None:
        """It could not be opened: the next choice, if there is one."""
        del self._candidates[:1]
        self._look()

    def end(self) -> None:
        """Something is open."""
        self._candidates.clear()
        self.coming = None

    def _look(self) -> None:
        path = _path_of(self.where) if self.where else None
        self.coming = glance_at(path) if path is not None and path.is_file() else None


def _path_of(where: str) -> Path:
    world = find_world(where)
    return world.model if world is not None and world.model is not None else Path(where)
