"""Keys that press a button at once."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

from gan_studio.ui.shortcut_sheet import SHEET_TEXT


def describe_with_key(owner: QWidget, button: QAbstractButton, text: str, keys: str) -> None:
    """Set tooltip and key together, and the name of a button without text; the key works while ``owner`` is visible.

    A button's own shortcut shows it pressed for a tenth of a second before it acts: too long for Play and Random.
    """
    if not button.text():  # else that is its name
        button.setAccessibleName(text)
    # A button that was clicked must not keep the space bar from Play.
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    action = button.findChild(QAction)
    if action is None:
        action = QAction(button)
        action.setShortcut(QKeySequence(keys))
        action.setAutoRepeat(False)
        action.triggered.connect(button.click)
        owner.addAction(action)
    action.setText(button.text() or text)
    action.setProperty(SHEET_TEXT, text)
    button.setToolTip(f"{text} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})")
