"""The window about a crash: a sentence, advice, a report to copy or save, and what to do now."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.core.atomic import write_atomic
from gan_studio.core.errors import StudioError
from gan_studio.runtime.failure import Failure
from gan_studio.ui.buttons import push_button
from gan_studio.ui.dialog_header import TEXT_INDENT, DialogHeader
from gan_studio.ui.error_dialog import open_log, show_failure
from gan_studio.ui.file_dialogs import ask_save
from gan_studio.ui.plain_text import PlainText
from gan_studio.ui.section import Section
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

_WIDTH = 600
_REPORT_WIDTH, _REPORT_HEIGHT = 760, 240
_FILE_NAME = "gan-studio-report"


class ReportDialog(QDialog):
    """Closes itself. It is accepted by the first button and by Escape. ``report`` is composed when somebody wants it."""

    other_chosen = Signal()
    """The second button; the dialog is closed by then."""

    def __init__(self, sentence: str, advice: str, report: Callable[[], str], parent: QWidget | None, *, first: str, second: str) -> None:
        super().__init__(parent)
        self.setWindowTitle("GAN Studio")
        self._report = report
        self._texts = PlainText(self.tr("Report"))
        self._hint = QLabel(wordWrap=True)
        set_kind(self._hint, "muted")
        self._hint.setContentsMargins(TEXT_INDENT, 0, 0, 0)
        self.details = Section(self.tr("What the report says"), expanded=False)
        self.details.content.setMinimumHeight(_REPORT_HEIGHT)  # the style sheet has the say in that of the text itself
        inside = QVBoxLayout(self.details.content)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self._texts)
        self.details.folded.connect(self._fit)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        self._layout.setSpacing(3 * SPACE)
        header = DialogHeader(sentence, advice)
        header.setMinimumWidth(_WIDTH)  # one of the dialog's own would make it forget how much its buttons need
        self._layout.addWidget(header)
        self._layout.addWidget(self._hint)
        self._layout.addWidget(self.details, 1)
        self._layout.addSpacing(SPACE)
        self._layout.addLayout(self._buttons(first, second))
        self._hint.setText(
            self.tr("Nothing is sent anywhere. Whoever helps you needs the report: versions, the latest lines of the log, and where it happened.")
        )
        self.first.setFocus()

    def _buttons(self, first: str, second: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        self.copy_button = push_button(self.tr("Copy report"), "copy")
        self.copy_button.clicked.connect(self._copy)
        save = push_button(self.tr("Save report…"), "save")
        save.clicked.connect(self._save)
        log = push_button(self.tr("Open log folder"), "log")
        log.clicked.connect(open_log)
        self.second = push_button(second)
        self.second.clicked.connect(self._choose_other)
        self.first = push_button(first, primary=True)
        self.first.clicked.connect(self.accept)
        self.first.setDefault(True)
        for button in (self.copy_button, save, log):
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.second)
        row.addWidget(self.first)
        return row

    def reject(self) -> None:
        """Escape, and the window's own button."""
        self.accept()

    def _choose_other(self) -> None:
        self.accept()
        self.other_chosen.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report())
        self.copy_button.setText(self.tr("Copied"))

    def _save(self) -> None:
        path = ask_save(self, "exports", self.tr("Save report"), _FILE_NAME, self.tr("Texts"), ".txt")
        if path is not None:
            try:
                write_atomic(path, self._report().encode())
            except StudioError as error:
                show_failure(self, Failure.of(error))

    def _fit(self, folded: bool) -> None:
        """Be as high as what is shown."""
        if not folded:
            self._texts.setPlainText(self._report())
        width = self.width() if folded else max(self.width(), _REPORT_WIDTH)
        self._layout.activate()
        self.resize(width, self._layout.totalHeightForWidth(width))
