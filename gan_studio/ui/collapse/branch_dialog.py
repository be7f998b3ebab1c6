"""Asks what is to be different when a run goes back to one of its points, and makes the branch."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gan_studio.core.branching import OF_TODAY
from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.settings import Setting
from gan_studio.runtime.failure import Failure
from gan_studio.ui.buttons import push_button
from gan_studio.ui.collapse.difference_words import change_words
from gan_studio.ui.config_form import ConfigForm
from gan_studio.ui.error_dialog import in_words
from gan_studio.ui.number_boxes import IntBox
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.train.changes import changes

if TYPE_CHECKING:
    from gan_studio.core.run_store import RunStore
    from gan_studio.runtime.studio import Studio

_FORM_WIDTH, _SIDE_WIDTH, _HEIGHT = 400, 320, 560
_MOST_STEPS = 10_000_000
_USUAL_SHARE = 4
"""Of a run that is at its end, a branch trains on for one of so many parts of its length."""


def for_a_branch(settings: list[Setting]) -> list[Setting]:
    """What may change in the midst of a training and alters what is learned; the remedies come first."""
    live = [setting for setting in settings if setting.about.live and setting.key not in OF_TODAY]
    return sorted(live, key=lambda setting: not setting.path.startswith("remedies."))


class BranchDialog(QDialog):
    """Accepted once the branch is made; it goes on training then. What is refused is said here, and can be corrected."""

    def __init__(self, studio: "Studio", folder: Path, point: int | None, begins_at: int, config: TrainingConfig, parent: QWidget | None = None) -> None:
        """``point`` is the checkpoint to go back to, or None for the run as it is now, at about step ``begins_at``; ``config`` is that step's."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._studio = studio
        self._folder = folder
        self._point = point
        self._begins_at = begins_at
        self._config = config
        self.waiting = False
        """Whether the branch is being made; what goes wrong meanwhile is told here."""
        self.form = ConfigForm(config, select=for_a_branch)
        self.more = IntBox()
        self.more.setRange(1, _MOST_STEPS - begins_at)
        self.more.setSuffix(" " + self.tr("steps"))
        self.more.setValue(config.steps - begins_at if config.steps > begins_at else max(1, begins_at // _USUAL_SHARE))
        self.more.setAccessibleName(self.tr("Train on for"))
        self._ends_at, self._list, self._problem = QLabel(), QLabel(wordWrap=True), QLabel(wordWrap=True)
        self.begin = push_button(self.tr("Branch and train"), primary=True, shortcut="Ctrl+Return")
        self.begin.setAutoDefault(False)  # Return takes a number that was typed, and no more
        self._name()
        self._lay_out()
        for keys, act in ((QKeySequence.StandardKey.Undo, self.form.undo_stack.undo), (QKeySequence.StandardKey.Redo, self.form.undo_stack.redo)):
            QShortcut(QKeySequence(keys), self, act)
        self.form.changed.connect(self._show_changes)
        self.more.valueChanged.connect(self._show_changes)
        self.begin.clicked.connect(self._branch)
        studio.time_machine.branched.connect(self._take_branch)
        studio.time_machine.failed.connect(self._tell)
        self._show_changes()

    def _name(self) -> None:
        text = self.tr("Branch from step {step:,} and change…") if self._point is None else self.tr("Go back to step {step:,} and change…")
        self.setWindowTitle(text.format(step=self._begins_at))

    # --- layout --------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        heading = QLabel(self.windowTitle())
        heading.setFont(font("heading"))
        promise = self.tr(
            "“{name}” stays as it is. A new run begins with the same weights, the same state of the optimizer and the same random numbers (seed {seed})."
        )
        about = QLabel(promise.format(name=self._folder.name, seed=self._config.seed), wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        set_kind(about, "muted")
        scroll = QScrollArea(widgetResizable=True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidget(self.form)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # it follows the focus of what is in it
        scroll.setMinimumWidth(_FORM_WIDTH)
        body = QHBoxLayout()
        body.setSpacing(6 * SPACE)
        body.addWidget(scroll, 1)
        body.addLayout(self._make_side())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(heading)
        layout.addWidget(about)
        layout.addSpacing(SPACE)
        layout.addLayout(body, 1)
        self.resize(_FORM_WIDTH + _SIDE_WIDTH + 16 * SPACE, min(_HEIGHT, self.screen().availableGeometry().height() - 60))

    def _make_side(self) -> QVBoxLayout:
        card = QFrame()
        card.setFixedWidth(_SIDE_WIDTH)
        set_kind(card, "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 3 * SPACE)
        inside.setSpacing(2 * SPACE)
        title = QLabel(self.tr("What will be different"))
        title.setFont(font("heading"))
        self._list.setTextFormat(Qt.TextFormat.PlainText)
        inside.addWidget(title)
        inside.addWidget(self._list)
        until = QLabel(self.tr("Train on &for"))
        until.setBuddy(self.more)
        set_kind(self._ends_at, "muted")
        length = QGridLayout()
        length.setVerticalSpacing(SPACE)
        length.addWidget(until, 0, 0)
        length.addWidget(self.more, 0, 1)
        length.addWidget(self._ends_at, 1, 1)
        length.setColumnStretch(1, 1)
        self._problem.setTextFormat(Qt.TextFormat.PlainText)
        cancel = push_button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.begin)
        side = QVBoxLayout()
        side.setSpacing(3 * SPACE)
        side.addWidget(card)
        side.addLayout(length)
        side.addWidget(self._note())
        side.addStretch()
        side.addWidget(self._problem)
        side.addLayout(buttons)
        return side

    def _note(self) -> QLabel:
        run = self._studio.run
        training = self._studio.training.is_active and run is not None
        text = self.tr("The training of “{name}” is saved and stopped first. It can go on later.").format(name=run.name if run else "") if training else ""
        note = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        set_kind(note, "muted")
        note.setVisible(training)
        return note

    # --- what is to change ---------------------------------------------------------------------------------------

    @property
    def chosen(self) -> TrainingConfig:
        """The settings of the branch."""
        return self.form.config.changed(steps=self._begins_at + self.more.value())

    @property
    def words(self) -> str:
        """What will be different, as it is written."""
        return self._list.text()

    @property
    def problem(self) -> str:
        """What was refused, as it is written; empty if nothing was."""
        return self._problem.text()

    @Slot()
    def _show_changes(self) -> None:
        words = change_words(self._config, self.form.config)
        nothing = self.tr("Nothing yet: the branch would repeat what the run did. Switch on a remedy, or change a setting.")
        self._list.setText("\n".join(words) if words else nothing)
        set_kind(self._list, "" if words else "muted")
        self._ends_at.setText(self.tr("until step {step:,}").format(step=self._begins_at + self.more.value()))
        self._say("", "muted")

    def _say(self, text: str, kind: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        set_kind(self._problem, kind)

    # --- the branch ----------------------------------------------------------------------------------------------

    def _branch(self) -> None:
        self.more.interpretText()
        try:
            wanted = changes(self._config, self.chosen)
        except StudioError as error:
            self._tell(Failure.of(error))
            return
        self._wait(True)
        self._studio.time_machine.branch(self._folder, self._point, wanted, train=True)

    def _wait(self, waiting: bool) -> None:
        self.waiting = waiting
        self.form.setEnabled(not waiting)
        self.more.setEnabled(not waiting)
        self.begin.setEnabled(not waiting)
        self._say(self.tr("Making the branch…") if waiting else "", "muted")

    @Slot(object)
    def _take_branch(self, made: "RunStore") -> None:
        if self.waiting:
            self.waiting = False
            text = self.tr("“{name}” goes on from step {step:,} of “{parent}”.")
            assert made.parent is not None
            self._studio.message.emit(text.format(name=made.folder.name, step=made.parent.step, parent=self._folder.name))
            self.accept()

    @Slot(object)
    def _tell(self, failure: Failure) -> None:
        self._wait(False)
        self._say(in_words(failure), "danger")
