"""The preset and the hyperparameters: of the next run, or of the one that trains."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QUndoCommand
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.core.config import TrainingConfig
from gan_studio.core.presets import PRESETS
from gan_studio.runtime.background import Job
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.config_form import ConfigForm
from gan_studio.ui.config_row import DOT_WIDTH
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.train.changes import changes

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_SETTING = "train/preset"


class SettingsBox(QWidget):
    """Edits ``studio.draft``; while a run is active, its live hyperparameters too."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._preset = self._preset_of(studio.draft)
        self._told: TrainingConfig | None = None
        self.combo = QComboBox()
        self.combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._label = QLabel()
        self._label.setBuddy(self.combo)
        self._help = QLabel(wordWrap=True)
        set_kind(self._help, "muted")
        self._help.setContentsMargins(SPACE, 0, 0, 0)
        self.form = ConfigForm(studio.draft)
        self._lay_out()
        self.combo.activated.connect(self._choose)
        self.form.changed.connect(self._edit)
        studio.preparing.connect(self._wait_for)
        studio.training.state_changed.connect(self._follow_state)
        studio.training.config_changed.connect(self._take_config)
        studio.training.failed.connect(self._expect_nothing)
        self.retranslate()
        self._show(studio.draft)
        if studio.training.is_active:
            self._adopt_run()
        self._show_running(studio.training.is_active)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(SPACE, 0, DOT_WIDTH + 2 * SPACE, 0)
        row.addWidget(self._label)
        row.addWidget(self.combo, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(row)
        layout.addWidget(self._help)
        layout.addWidget(self.form)

    def _preset_of(self, config: TrainingConfig) -> str:
        """The preset that a config is, or else the one that the person chose last."""
        equal = [name for name, preset in PRESETS.items() if preset.config() == config]
        saved = str(self._studio.settings.store.value(_SETTING, ""))
        return next((name for name in (*equal, saved) if name in PRESETS), next(iter(PRESETS)))

    # --- what it shows -------------------------------------------------------------------------------------------

    @property
    def preset(self) -> str:
        """The name of the preset that the config was made from."""
        return self._preset

    @property
    def _usual(self) -> TrainingConfig:
        return PRESETS[self._preset].config()

    def _show(self, config: TrainingConfig) -> None:
        """Show another config, with nothing to undo."""
        self._preset = self._preset_of(config)
        self.form.set_config(config, self._usual)
        self._show_preset()

    def _show_preset(self) -> None:
        """The preset's name, or "Custom" once something differs from it."""
        custom = self.form.config != self._usual
        if not custom:
            self.combo.removeItem(len(PRESETS))
        elif self.combo.count() == len(PRESETS):
            self.combo.addItem("")
        if custom:
            label = QCoreApplication.translate("Preset", PRESETS[self._preset].label)
            self.combo.setItemText(len(PRESETS), self.tr("Custom (from {preset})").format(preset=label))
        self.combo.setCurrentIndex(len(PRESETS) if custom else self.combo.findData(self._preset))
        self._help.setText(QCoreApplication.translate("Preset", PRESETS[self._preset].help))
        self._help.setVisible(not custom)

    @Slot(object)
    def _wait_for(self, job: Job) -> None:
        """What is set now is what will be trained; unless it is cancelled."""
        self._show_running(True)
        job.finished.connect(self._follow_preparation)

    @Slot()
    def _follow_preparation(self) -> None:
        self._show_running(self._studio.training.is_active)

    @Slot()
    def _follow_state(self) -> None:
        """A run that begins brings its config; one that ends leaves it for the next, unless it was a lesson's."""
        if self._studio.training.state is TrainingState.STARTING:
            self._adopt_run()
        elif self._studio.training.state is TrainingState.IDLE and self._is_lesson:
            self._show(self._studio.draft)
        self._show_running(self._studio.training.is_active)

    @property
    def _is_lesson(self) -> bool:
        """Whether the run's settings are a lesson's, and the person's own are kept for afterwards."""
        run = self._studio.run
        return run is not None and self._studio.lessons.owns(run.folder)

    def _keep(self, config: TrainingConfig) -> None:
        if not self._is_lesson:
            self._studio.set_draft(config)

    def _adopt_run(self) -> None:
        run = self._studio.run
        if run is not None:
            self._told = None
            self._keep(run.config)
            self._show(run.config)

    def _show_running(self, running: bool) -> None:
        self.form.set_running(running)
        self.combo.setEnabled(not running)

    @Slot(object)
    def _take_config(self, config: TrainingConfig) -> None:
        """The training uses this config now. While it is on the way to the newest edit, the form is ahead of it."""
        self._keep(config)
        if self._told is None or self._told == config:
            self._told = None
            if config != self.form.config:
                self._show(config)

    @Slot()
    def _expect_nothing(self) -> None:
        """A change was refused: what the training says next is what counts."""
        self._told = None

    # --- what the person does ------------------------------------------------------------------------------------

    def _edit(self, config: TrainingConfig) -> None:
        self._show_preset()
        run = self._studio.run
        if not self._studio.training.is_active or run is None:
            self._studio.set_draft(config)
        elif wanted := changes(self._told or run.config, config):
            self._told = config
            self._studio.training.change(**wanted)

    def _choose(self, index: int) -> None:
        name = self.combo.itemData(index)
        if name is not None and (name != self._preset or self.form.config != self._usual):
            self.form.undo_stack.push(_ChoosePreset(self, name))

    def apply_preset(self, preset: str, config: TrainingConfig) -> None:
        """Show a config that was made from a preset; for the undo stack."""
        self._preset = preset
        self._studio.settings.store.setValue(_SETTING, preset)
        self.form.apply(config, self._usual)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._label.setText(self.tr("&Preset"))
        self.combo.setAccessibleName(self.tr("Preset"))
        self.combo.clear()
        for name, preset in PRESETS.items():
            self.combo.addItem(QCoreApplication.translate("Preset", preset.label), name)
            help_text = QCoreApplication.translate("Preset", preset.help)
            self.combo.setItemData(self.combo.count() - 1, help_text, Qt.ItemDataRole.ToolTipRole)
        self._show_preset()


class _ChoosePreset(QUndoCommand):
    """From whatever was set to a preset."""

    def __init__(self, box: SettingsBox, preset: str) -> None:
        label = QCoreApplication.translate("Preset", PRESETS[preset].label)
        super().__init__(QCoreApplication.translate("SettingsBox", "Choose “{preset}”").format(preset=label))
        self._box = box
        self._before = (box.preset, box.form.config)
        self._after = (preset, PRESETS[preset].config())

    def undo(self) -> None:
        self._box.apply_preset(*self._before)

    def redo(self) -> None:
        self._box.apply_preset(*self._after)
