"""Asking before something is stopped or replaced."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.ui.buttons import push_button
from gan_studio.ui.dialog_header import DialogHeader
from gan_studio.ui.tokens import SPACE

_WIDTH = 400


class Question(QDialog):
    """Accepted if the person agrees; Escape and the window's own button mean no."""

    def __init__(self, text: str, advice: str, yes: str, no: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("GAN Studio")
        header = DialogHeader(text, advice, "info")
        header.setMinimumWidth(_WIDTH)  # one of the dialog's own would make it forget how much its buttons need
        self.sentence = header.sentence
        self.yes, self.no = push_button(yes, primary=True), push_button(no)
        self.yes.clicked.connect(self.accept)
        self.yes.setDefault(True)
        self.no.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        buttons.addStretch()
        buttons.addWidget(self.no)
        buttons.addWidget(self.yes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        layout.setSpacing(5 * SPACE)
        layout.addWidget(header)
        layout.addLayout(buttons)
        self.yes.setFocus()


def agrees(parent: QWidget | None, text: str, advice: str, yes: str, no: str) -> bool:
    """Ask the person, with what the two buttons say; ``yes`` is what Return presses. Whether it was pressed."""
    question = Question(text, advice, yes, no, parent)
    agreed = question.exec() == QDialog.DialogCode.Accepted
    question.deleteLater()
    return agreed
