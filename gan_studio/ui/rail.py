"""The workspaces along the window's left edge."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gan_studio.ui.buttons import describe, tool_button
from gan_studio.ui.icons import icon
from gan_studio.ui.panel import Panel
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_NARROWEST, _WIDEST = 88, 132


class Rail(QFrame):
    """One checkable button per workspace, with its shortcut in the tooltip; Up and Down move between them."""

    chosen = Signal(str)
    """The name of the workspace that the person wants."""
    help_wanted = Signal()
    """The person wants to know about the open workspace."""

    def __init__(self, kinds: Sequence[type[Panel]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        set_kind(self, "rail")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE + 2, 2 * SPACE, SPACE + 2, 2 * SPACE)
        layout.setSpacing(SPACE)
        for kind in kinds:
            button = self._button(kind)
            layout.addWidget(button)
            self._group.addButton(button)
            self._buttons[kind.name] = button
        layout.addStretch()
        self.help = tool_button("help", "")
        self.help.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.help.clicked.connect(self.help_wanted)
        layout.addWidget(self.help)
        self._group.buttonClicked.connect(self._clicked)
        self.retranslate()

    def _button(self, kind: type[Panel]) -> QToolButton:
        button = QToolButton()
        button.setObjectName(kind.name)
        button.setCheckable(True)
        button.setIcon(icon(kind.icon))
        button.setIconSize(QSize(22, 22))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFont(font("small"))
        set_kind(button, "rail")
        return button

    def check(self, name: str) -> None:
        """Show which workspace is open."""
        self._buttons[name].setChecked(True)

    def button(self, name: str) -> QToolButton:
        """The button of a workspace."""
        return self._buttons[name]

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""
        self.setAccessibleName(self.tr("Workspaces"))
        keys = QKeySequence(QKeySequence.StandardKey.HelpContents).toString(QKeySequence.SequenceFormat.NativeText)
        describe(self.help, self.tr("Help on this workspace ({keys})").format(keys=keys))
        for number, kind in enumerate(self._kinds, start=1):
            label = QCoreApplication.translate("Panel", kind.label)
            help_text = QCoreApplication.translate("Panel", kind.tooltip)
            keys = workspace_shortcut(number).toString(QKeySequence.SequenceFormat.NativeText)
            button = self._buttons[kind.name]
            button.setText(label)
            button.setAccessibleName(label)
            button.setAccessibleDescription(help_text)
            button.setToolTip(f"{help_text} ({keys})" if number <= _SHORTCUTS else help_text)

        widest = max((button.fontMetrics().horizontalAdvance(button.text()) for button in self._buttons.values()), default=0)
        self.setFixedWidth(min(_WIDEST, max(_NARROWEST, widest + 7 * SPACE)))

    def _clicked(self, button: QToolButton) -> None:
        self.chosen.emit(button.objectName())


_SHORTCUTS = 9
"""Ctrl+1 to Ctrl+9."""


def workspace_shortcut(number: int) -> QKeySequence:
    """Ctrl+``number``, counted from 1; none beyond 9."""
    return QKeySequence(f"Ctrl+{number}") if number <= _SHORTCUTS else QKeySequence()
