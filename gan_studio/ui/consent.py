"""Asking before something is stopped or replaced."""

from PySide6.QtWidgets import QMessageBox, QWidget


def agrees(parent: QWidget | None, text: str, advice: str, yes: str, no: str) -> bool:
    """Ask the person, with what the two buttons say; ``yes`` is what Return presses. Whether it was pressed."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setText(text)
    box.setInformativeText(advice)
    agreed = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(agreed)
    box.exec()
    return box.clickedButton() is agreed
