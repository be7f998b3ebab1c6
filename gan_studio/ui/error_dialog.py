"""How a failure is shown: one sentence, advice, and the details to copy for whoever helps."""

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.core.versions import shortened
from gan_studio.runtime.crash import log_folder, report
from gan_studio.runtime.failure import UNEXPECTED, Failure
from gan_studio.ui.buttons import push_button
from gan_studio.ui.dialog_header import DialogHeader
from gan_studio.ui.tokens import SPACE

_WIDTH = 400


class ErrorDialog(QDialog):
    """Closes itself; open it with :func:`show_failure`."""

    def __init__(self, failure: Failure, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.failure = failure
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("GAN Studio")
        header = DialogHeader(_filled(failure.sentence, failure), _filled(failure.advice, failure))
        header.setMinimumWidth(_WIDTH)  # one of the dialog's own would make it forget how much its buttons need
        self.sentence, self.advice = header.sentence, header.advice
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        layout.setSpacing(5 * SPACE)
        layout.addWidget(header)
        layout.addLayout(self._buttons())
        self._close.setFocus()

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        self.copy_button = push_button(self.tr("Copy details"), "copy")
        self.copy_button.clicked.connect(self._copy)
        self.copy_button.setVisible(bool(self.failure.details))
        log_button = push_button(self.tr("Open log"), "log")
        log_button.clicked.connect(open_log)
        self._close = push_button(self.tr("Close"), primary=True)
        self._close.clicked.connect(self.accept)
        self._close.setDefault(True)
        row.addWidget(self.copy_button)
        row.addWidget(log_button)
        row.addStretch()
        row.addWidget(self._close)
        return row

    def _copy(self) -> None:
        """Put everything that a maintainer needs on the clipboard."""
        parts = (self.sentence.text(), self.advice.text(), self.failure.details)
        text = "\n\n".join(part for part in parts if part)
        QGuiApplication.clipboard().setText(report(text) if self.failure.sentence == UNEXPECTED else shortened(text))
        self.copy_button.setText(self.tr("Copied"))


def show_failure(parent: QWidget | None, failure: Failure) -> None:
    """Tell the person what happened and what to do, once: what is on the screen already is not shown a second time."""
    shown = parent.findChildren(ErrorDialog) if parent is not None else []
    if not any(dialog.failure.sentence == failure.sentence and dialog.failure.values == failure.values for dialog in shown):
        ErrorDialog(failure, parent).open()


def open_log() -> None:
    """Show the folder of the log files in the system's file manager."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(log_folder())))


def in_words(failure: Failure) -> str:
    """The sentence and the advice, for where there is room for a line."""
    return " ".join(_filled(text, failure) for text in (failure.sentence, failure.advice) if text)


def _filled(template: str, failure: Failure) -> str:
    return QCoreApplication.translate("Error", template).format(**failure.values) if template else ""
