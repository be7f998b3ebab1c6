"""The workspaces along the window's left edge."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QButtonGroup, QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gan_studio.ui.buttons import describe
from gan_studio.ui.icons import icon
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.workspace import Workspace

_NARROWEST, _WIDEST = 88, 132


class Rail(QFrame):
    """One checkable button per workspace, with its shortcut in the tooltip; Up and Down move between them."""

    chosen = Signal(str)
    """The name of the workspace that the person wants."""
    learn_wanted = Signal()
    """The person wants Learn beside the open workspace, or out of the way."""

    def __init__(self, kinds: Sequence[type[Workspace]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds = kinds
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        set_kind(self, "rail")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE + 2, 2 * SPACE, SPACE + 2, 2 * SPACE)
        layout.setSpacing(SPACE)
        for kind in kinds:
            button = self._button(kind.name, kind.icon)
            layout.addWidget(button)
            self._group.addButton(button)
            self._buttons[kind.name] = button
        layout.addStretch()
        self.learn = self._button("learn", "learn")
        self.learn.clicked.connect(self.learn_wanted)
        layout.addWidget(self.learn)
        self._group.buttonClicked.connect(self._clicked)
        self.retranslate()

    def _button(self, name: str, icon_name: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setCheckable(True)
        button.setIcon(icon(icon_name))
        button.setIconSize(QSize(22, 22))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setFont(font("small"))
        set_kind(button, "rail")
        return button

    def check(self, name: str) -> None:
        """Show which workspace is open; the Tab key comes to its button, and arrow keys go on from there."""
        self._buttons[name].setChecked(True)
        for other, button in self._buttons.items():  # Qt does so only where a button was pressed
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus if other == name else Qt.FocusPolicy.NoFocus)

    def button(self, name: str) -> QToolButton:
        """The button of a workspace."""
        return self._buttons[name]

    def show_learn(self, is_open: bool) -> None:
        """Show whether Learn is open."""
        self.learn.setChecked(is_open)

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""
        self.setAccessibleName(self.tr("Workspaces"))
        keys = QKeySequence(QKeySequence.StandardKey.HelpContents).toString(QKeySequence.SequenceFormat.NativeText)
        self.learn.setText(self.tr("Learn"))
        describe(self.learn, self.tr("Learn: short pages beside the workspace that explain what you see ({keys})").format(keys=keys))
        self.learn.setAccessibleName(self.learn.text())
        for number, kind in enumerate(self._kinds, start=1):
            label = QCoreApplication.translate("Panel", kind.label)
            help_text = QCoreApplication.translate("Panel", kind.tooltip)
            keys = workspace_shortcut(number).toString(QKeySequence.SequenceFormat.NativeText)
            button = self._buttons[kind.name]
            button.setText(label)
            button.setAccessibleName(label)
            button.setAccessibleDescription(help_text)
            button.setToolTip(f"{help_text} ({keys})" if number <= _SHORTCUTS else help_text)

        buttons = (*self._buttons.values(), self.learn)
        widest = max(button.fontMetrics().horizontalAdvance(button.text()) for button in buttons)
        self.setFixedWidth(min(_WIDEST, max(_NARROWEST, widest + 7 * SPACE)))

    def _clicked(self, button: QToolButton) -> None:
        self.chosen.emit(button.objectName())


_SHORTCUTS = 9
"""Ctrl+1 to Ctrl+9."""


def workspace_shortcut(number: int) -> QKeySequence:
    """Ctrl+``number``, counted from 1; none beyond 9."""
    return QKeySequence(f"Ctrl+{number}") if number <= _SHORTCUTS else QKeySequence()
