"""The buttons that say which steps plots show: the newest, or all."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gan_studio.ui.buttons import describe
from gan_studio.ui.plots.step_window import StepWindow
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE


class FollowButtons(QWidget):
    """Speaks of the person's hand only."""

    follow_chosen = Signal(bool)
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow, self.all = word_button(checkable=True), word_button(checkable=False)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for button in (self.follow, self.all):
            layout.addWidget(button)
        self.follow.clicked.connect(self.follow_chosen)
        self.all.clicked.connect(self.all_asked)
        self.retranslate()

    def show_steps(self, steps: StepWindow) -> None:
        """Show what the plots do, without telling anyone."""
        self.follow.setChecked(steps.follows)
        self.all.setEnabled(not steps.shows_all)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        name(self.follow, self.tr("Follow"), self.tr("Keep the newest step in view"))
        name(self.all, self.tr("Show all"), self.tr("Show every step; a double click in a plot does the same"))


def word_button(*, checkable: bool) -> QToolButton:
    """A small button with a word on it."""
    button = QToolButton()
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_kind(button, "button")
    return button


def name(button: QToolButton, text: str, help_text: str) -> None:
    """Write its word, and what it does into the tooltip."""
    button.setText(text)
    describe(button, help_text)
    button.setAccessibleName(text)
