"""How a failure is shown: one sentence, advice, and the details to copy for whoever helps."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from gan_studio.core.errors import StudioError


def show_error(parent: QWidget | None, error: StudioError) -> None:
    """Tell the person what happened and what to do about it."""
    box = QMessageBox(parent)
    box.setText(QCoreApplication.translate("Error", error.sentence).format(**error.values))
    box.setInformativeText(QCoreApplication.translate("Error", error.advice).format(**error.values))
    box.open()
