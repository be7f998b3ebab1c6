"""A line about the run that is open while none trains: where it stands, and a way to go on with it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from gan_studio.core.worlds import world_at
from gan_studio.runtime.background import Job
from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.glyph import Glyph
from gan_studio.ui.icons import icon
from gan_studio.ui.number_boxes import IntBox
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_MOST_STEPS = 10_000_000


class RunBar(QFrame):
    """Follows the studio by itself."""

    left_by_keyboard = Signal()
    """The run goes on, and the focus has to go elsewhere: this line is hidden then."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        set_kind(self, "notice")
        self.text = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._until = QLabel()
        self.steps = IntBox()
        self._until.setBuddy(self.steps)
        self.proceed = push_button("", "play")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(Glyph("info", "accent", 18))
        layout.addWidget(self.text, 1)
        for widget in (self._until, self.steps, self.proceed):
            layout.addWidget(widget)
        self.proceed.clicked.connect(self._continue)
        studio.run_changed.connect(self.show_run)
        studio.training.state_changed.connect(self.show_run)
        studio.preparing.connect(self._wait)
        self.retranslate()

    @Slot()
    def show_run(self) -> None:
        """Show where the run stands; nothing while one trains."""
        run = self._studio.run
        self.setVisible(run is not None and not self._studio.training.is_active)
        if run is None:
            return
        finished = run.step >= run.config.steps
        set_kind(self.proceed, "primary" if run.is_unfinished else "button")
        self.proceed.setIcon(icon("play", "on_accent" if run.is_unfinished else ""))
        if world_at(run.folder) is not None:
            text = self.tr("This is how “{name}” learned, which comes with GAN Studio. It cannot be continued: its checkpoints are too large to include.")
        elif not run.can_continue:
            text = self.tr("“{name}” ended at step {step:,}. It cannot be continued: no checkpoint of it is left.")
        elif finished:
            text = self.tr("“{name}” is finished at step {step:,}.")
        else:
            text = self.tr("“{name}” stands at step {step:,} of {steps:,}.")
        self.text.setText(text.format(name=run.name, step=run.step, steps=run.config.steps))
        for widget in (self._until, self.steps, self.proceed):
            widget.setVisible(run.can_continue)
        self.steps.setRange(min(run.step + 1, _MOST_STEPS), _MOST_STEPS)
        self.steps.setValue(2 * run.config.steps if finished else run.config.steps)

    @Slot(object)
    def _wait(self, job: Job) -> None:
        self.hide()
        job.finished.connect(self.show_run)

    def _continue(self) -> None:
        run = self._studio.run
        if run is not None:
            if self.proceed.hasFocus():
                self.left_by_keyboard.emit()
            self._studio.resume_run(run.folder, self.steps.value())

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._until.setText(self.tr("until step"))
        self.steps.setAccessibleName(self.tr("Continue until step"))
        self.proceed.setText(self.tr("Continue this run"))
        describe(self.proceed, self.tr("Train on from its last checkpoint, with its own settings"))
        self.proceed.setAccessibleName(self.proceed.text())
        self.show_run()
