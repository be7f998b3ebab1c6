"""Switching remedies on and off in the run that trains, with undo."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QUndoCommand, QUndoStack

from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.remedies.base import Remedy
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.error_words import in_words

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio


class Switching(QObject):
    """What is on in the open run, or will be before its next step."""

    changed = Signal()
    """Something is on or off that was not, or whether anything can be switched."""
    refused = Signal(str)
    """(sentence) a remedy does not go with the rest; translated."""

    def __init__(self, studio: "Studio", undo_stack: QUndoStack) -> None:
        super().__init__(undo_stack)
        self._studio = studio
        self._stack = undo_stack
        self._told: TrainingConfig | None = None
        studio.training.config_changed.connect(self._take_config)
        studio.training.state_changed.connect(self._take_state)
        studio.training.failed.connect(self._expect_nothing)
        studio.run_changed.connect(self._begin_anew)

    @property
    def is_possible(self) -> bool:
        """Whether there is a training to change."""
        return self._studio.training.is_active and self._studio.training.state is not TrainingState.STOPPING

    @property
    def remedies(self) -> tuple[Remedy, ...]:
        """What is on."""
        config = self._config
        return config.remedies if config is not None else ()

    def obstacle(self, name: str) -> str:
        """Why a remedy that is off cannot be switched on, in the person's language; empty if it can."""
        config = self._config
        if config is None:
            return ""
        try:
            config.changed(remedies=[*config.remedies, name])
        except StudioError as error:
            return in_words(error)
        return ""

    def switch(self, name: str, on: bool) -> None:
        """Switch a remedy on with its usual settings, or off."""
        before = next((remedy for remedy in self.remedies if remedy.name == name), None)
        if self.is_possible and (before is None) == on:
            self._stack.push(_Switch(self, before, Remedy.find(name)() if on else None))

    def put(self, name: str, remedy: Remedy | None) -> None:
        """Have a remedy as it is given, or not at all; for the undo stack."""
        config = self._config
        if config is None or not self.is_possible:
            return
        others = [other for other in config.remedies if other.name != name]
        try:
            wanted = config.changed(remedies=others if remedy is None else [*others, remedy])
        except StudioError as error:
            self.refused.emit(in_words(error))
            return
        self._told = wanted
        self._studio.training.change(remedies=[other.model_dump() for other in wanted.remedies])
        self.changed.emit()

    @property
    def _config(self) -> TrainingConfig | None:
        """What the training uses, or has been told to."""
        return self._told or (self._studio.run.config if self._studio.run is not None else None)

    @Slot(object)
    def _take_config(self, config: TrainingConfig) -> None:
        if self._told is None or self._told.remedies == config.remedies:
            self._expect_nothing()

    @Slot()
    def _expect_nothing(self) -> None:
        """What the run's config says is what counts."""
        self._told = None
        self.changed.emit()

    @Slot()
    def _take_state(self) -> None:
        self.changed.emit()

    @Slot()
    def _begin_anew(self) -> None:
        """There is nothing to undo in another run."""
        self._stack.clear()
        self._expect_nothing()


class _Switch(QUndoCommand):
    """One remedy, on or off."""

    def __init__(self, switching: Switching, before: Remedy | None, after: Remedy | None) -> None:
        remedy = after or before
        assert remedy is not None
        text = QCoreApplication.translate("Switching", "Switch on {remedy}") if after else QCoreApplication.translate("Switching", "Switch off {remedy}")
        super().__init__(text.format(remedy=QCoreApplication.translate("Remedy", remedy.label)))
        self._switching, self._name = switching, remedy.name
        self._before, self._after = before, after

    def undo(self) -> None:
        self._put(self._before)

    def redo(self) -> None:
        self._put(self._after)

    def _put(self, remedy: Remedy | None) -> None:
        """Once the training is over, there is nothing to put back."""
        self.setObsolete(not self._switching.is_possible)
        self._switching.put(self._name, remedy)
