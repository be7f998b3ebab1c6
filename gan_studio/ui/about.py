"""The two windows of the Help menu: what this is, and which keys do what."""

import platform
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QFrame, QGridLayout, QLabel, QMenu, QMenuBar, QMessageBox, QScrollArea, QVBoxLayout, QWidget

import gan_studio
from gan_studio.ui.icons import app_icon
from gan_studio.ui.panel import Panel
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE


def about_box(parent: QWidget) -> QMessageBox:
    """Name, version, and the versions of what it stands on."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(QCoreApplication.translate("About", "About GAN Studio"))
    box.setIconPixmap(app_icon().pixmap(64, 64))
    box.setText(f"GAN Studio {gan_studio.__version__}")
    sentence = QCoreApplication.translate("About", "Train, watch and understand generative adversarial networks.")
    parts = [f"Python {platform.python_version()}"] + [f"{name} {_version(package)}" for name, package in (("PyTorch", "torch"), ("Qt", "PySide6-Essentials"))]
    box.setInformativeText(f"{sentence}\n\n{' · '.join(parts)}")
    return box


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:  # a frozen application may ship without the package's metadata
        return "?"


class ShortcutsDialog(QDialog):
    """Every key of the menus and of one panel, read from the actions and buttons themselves."""

    def __init__(self, menus: QMenuBar, panel: Panel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        page = QWidget()
        self._grid = QGridLayout(page)
        self._grid.setContentsMargins(5 * SPACE, 4 * SPACE, 5 * SPACE, 4 * SPACE)
        self._grid.setHorizontalSpacing(8 * SPACE)
        self._grid.setColumnStretch(0, 1)
        self._add_group(QCoreApplication.translate("Panel", panel.label), _panel_keys(panel))
        self._add_group(self.tr("Everywhere"), _menu_keys(menus))
        self._add_group(self.tr("Pictures in a grid"), self._grid_keys())
        area = QScrollArea(widgetResizable=True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
        self.resize(440, 560)

    def _add_group(self, title: str, entries: Iterator[tuple[str, str]]) -> None:
        known = dict(entries)
        if not known:
            return
        heading = QLabel(title)
        heading.setFont(font("heading"))
        self._grid.addWidget(heading, self._grid.rowCount(), 0, 1, 2)
        for text, keys in known.items():
            row = self._grid.rowCount()
            label = QLabel(keys, textFormat=Qt.TextFormat.PlainText)
            set_kind(label, "muted")
            self._grid.addWidget(QLabel(text, wordWrap=True), row, 0)
            self._grid.addWidget(label, row, 1, Qt.AlignmentFlag.AlignRight)

    def _grid_keys(self) -> Iterator[tuple[str, str]]:
        yield self.tr("Move"), self.tr("Arrow keys")
        yield self.tr("Select or deselect"), self.tr("Space")
        yield self.tr("Extend the selection"), self.tr("Shift and arrow keys")
        yield self.tr("Take it"), self.tr("Return")
        yield self.tr("Larger, smaller"), self.tr("+ and -, or Ctrl and the wheel")


def _menu_keys(menus: QMenuBar) -> Iterator[tuple[str, str]]:
    for menu in menus.findChildren(QMenu):
        yield from _action_keys(menu.actions())


def _panel_keys(panel: Panel) -> Iterator[tuple[str, str]]:
    yield from _action_keys(panel.findChildren(QAction))
    for button in panel.findChildren(QAbstractButton):
        if not button.shortcut().isEmpty():
            yield button.accessibleName() or button.text(), _readable(button.shortcut())


def _action_keys(actions: list[QAction]) -> Iterator[tuple[str, str]]:
    for action in actions:
        if not action.shortcut().isEmpty():
            yield action.text().replace("&", "").rstrip("…"), _readable(action.shortcut())


def _readable(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
