"""What the application remembers between two starts."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, Signal

from gan_studio.core import safe_mode
from gan_studio.core.errors import StudioError

if TYPE_CHECKING:
    from gan_studio.core.config import TrainingConfig

LAYOUT = "layout"
"""The group of everything that a person has arranged inside the window."""
_RECENT_LIMIT = 12


class Settings(QObject):
    """A typed view of QSettings, or in safe mode of empty ones. The window and its parts store layouts beside these, under ``window/`` and ``layout/``."""

    recent_changed = Signal()
    layout_reset = Signal()
    """Whatever a person has arranged is to be as it was at first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store = QSettings(str(safe_mode.settings_file()), QSettings.Format.IniFormat) if safe_mode.is_on() else QSettings("GAN Studio", "GAN Studio")

    @property
    def is_new(self) -> bool:
        """Whether no window has been closed yet: its layout would be stored here."""
        return not self.store.contains("window/workspace")

    @property
    def color_scheme(self) -> str:
        """``system``, ``dark`` or ``light``."""
        return str(self.store.value("color_scheme", "system"))

    @color_scheme.setter
    def color_scheme(self, scheme: str) -> None:
        self.store.setValue("color_scheme", scheme)

    @property
    def language(self) -> str:
        """``system``, or the code of a language that the window speaks."""
        return str(self.store.value("language", "system"))

    @language.setter
    def language(self, code: str) -> None:
        self.store.setValue("language", code)

    def reset_layout(self) -> None:
        """Forget what was arranged inside the window."""
        self.store.remove(LAYOUT)
        self.layout_reset.emit()

    @property
    def notifies(self) -> bool:
        """Whether the desktop is to say when long work has ended."""
        return bool(self.store.value("notifies", True, bool))

    @notifies.setter
    def notifies(self, notifies: bool) -> None:
        self.store.setValue("notifies", notifies)

    @property
    def desktop_look(self) -> tuple[str, str]:
        """The scheme and the accent that the desktop told last, so that a start need not wait for it; both may be empty."""
        return str(self.store.value("desktop/scheme", "")), str(self.store.value("desktop/accent", ""))

    @desktop_look.setter
    def desktop_look(self, look: tuple[str, str]) -> None:
        for name, value in zip(("scheme", "accent"), look, strict=True):
            self.store.setValue(f"desktop/{name}", value)

    @property
    def data(self) -> str:
        """The data set that was open last: a path, or the name of a built-in one."""
        return str(self.store.value("data", "digits"))

    @data.setter
    def data(self, where: str) -> None:
        self.store.setValue("data", where)

    @property
    def model(self) -> str:
        """The model that was open last: a path, or the name of a world for its bundled one; empty if none was."""
        return str(self.store.value("model", ""))

    @model.setter
    def model(self, where: str) -> None:
        self.store.setValue("model", where)

    @property
    def config(self) -> "TrainingConfig":
        """The hyperparameters that were set last; before the first time, and after a version that wrote them in another way, a preset's."""
        from gan_studio.core.config import TrainingConfig
        from gan_studio.core.presets import PRESETS

        try:
            return TrainingConfig.model_validate_json(str(self.store.value("config", "")))
        except (ValueError, StudioError):
            return PRESETS["quick"].config()

    @config.setter
    def config(self, config: "TrainingConfig") -> None:
        self.store.setValue("config", config.model_dump_json())

    @property
    def lessons(self) -> list[str]:
        """The names of the lessons that were taken."""
        saved = self.store.value("lessons", [])
        return [str(name) for name in (saved if isinstance(saved, list) else [saved])]  # QSettings unwraps lists of one

    def add_lesson(self, name: str) -> None:
        """A lesson has been taken."""
        self.store.setValue("lessons", sorted({*self.lessons, name}))

    @property
    def tour_seen(self) -> bool:
        """Whether the tour of the window has been shown."""
        return str(self.store.value("tour_seen", "false")) == "true"

    def set_tour_seen(self) -> None:
        """It need not be shown again by itself."""
        self.store.setValue("tour_seen", "true")

    @property
    def recent(self) -> list[str]:
        """Files, runs and data sets that were opened, latest first; those that are gone are left out."""
        saved = self.store.value("recent", [])
        paths = saved if isinstance(saved, list) else [saved]  # QSettings unwraps lists of one
        return [str(path) for path in paths if path and Path(str(path)).exists()]

    def add_recent(self, path: str) -> None:
        """Put ``path`` on top of the recent ones."""
        self.store.setValue("recent", [path, *(known for known in self.recent if known != path)][:_RECENT_LIMIT])
        self.recent_changed.emit()

    def clear_recent(self) -> None:
        """Forget all recent files."""
        self.store.setValue("recent", [])
        self.recent_changed.emit()
