"""Buttons as the window has them: an icon, a tooltip that names the shortcut, a name for screen readers."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QPushButton, QToolButton

from gan_studio.ui.icons import icon
from gan_studio.ui.theme import set_kind


class KeyButton(QPushButton):
    """Return and Enter press it while it has the focus, as Space does: elsewhere than in dialogs, Qt's own buttons ignore them."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A key that is held down presses once: the focus may be on another button by then."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()


def tool_button(icon_name: str, text: str, *, shortcut: str = "", checkable: bool = False) -> QToolButton:
    """A small button that shows an icon alone; ``text`` is its tooltip and its accessible name."""
    button = QToolButton()
    button.setIcon(icon(icon_name))
    button.setIconSize(QSize(18, 18))
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    describe(button, text, shortcut)
    return button


def push_button(text: str, icon_name: str = "", *, primary: bool = False, shortcut: str = "", tooltip: str = "") -> QPushButton:
    """A button with a text; ``primary`` marks the one thing to do next."""
    button = KeyButton(text)
    if primary:
        set_kind(button, "primary")
    if icon_name:
        button.setIcon(icon(icon_name, "on_accent" if primary else ""))
    describe(button, tooltip or text, shortcut)
    button.setAccessibleName(text)
    return button


def describe(button: QAbstractButton, text: str, shortcut: str = "") -> None:
    """Set tooltip, accessible name and shortcut together; for a change of language or of what the button does."""
    button.setAccessibleName(text)
    if shortcut:
        keys = QKeySequence(shortcut)
        button.setShortcut(keys)
        text = f"{text} ({keys.toString(QKeySequence.SequenceFormat.NativeText)})"
    button.setToolTip(text)
