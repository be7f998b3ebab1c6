"""The strip of one kind of pins, with what it is of above it and its exports."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.collapse.grower import Grower
from gan_studio.ui.collapse.growth_exports import GrowthExports
from gan_studio.ui.collapse.growth_strip import GrowthStrip
from gan_studio.ui.error_dialog import in_words
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio


class GrowthBlock(QWidget):
    """Hidden while nothing of its kind is pinned."""

    step_chosen = Signal(object)
    """(int)"""

    def __init__(self, studio: "Studio", grower: Grower, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grower = grower
        self._about_text = ""
        self.strip = GrowthStrip()
        self.exports = GrowthExports(studio, self)
        self._title, self._about = QLabel(), QLabel(wordWrap=True)
        self._title.setFont(font("heading"))
        set_kind(self._about, "muted")
        self.export = push_button("", "export")
        menu = QMenu(self.export)
        menu.addActions(self.exports.actions)
        self.export.setMenu(menu)
        header = QHBoxLayout()
        header.setContentsMargins(SPACE, 0, 0, 0)
        header.setSpacing(2 * SPACE)
        header.addWidget(self._title)
        header.addWidget(self._about, 1)
        header.addWidget(self.export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(header)
        layout.addWidget(self.strip)
        self.strip.step_chosen.connect(self.step_chosen)

    def name(self, title: str, about: str) -> None:
        """Say what it is a strip of."""
        self._title.setText(title)
        self._about.setText(about)
        self._about_text = about
        self.strip.setAccessibleName(title)
        self.exports.name(title)
        self.export.setText(self.tr("Export"))
        describe(self.export, self.tr("Export as a strip, a GIF or a video"))
        self.export.setAccessibleName(self.export.text())

    def show_pins(self, names: list[str]) -> None:
        """Show what has grown of the pins with these names."""
        growth, failure = self._grower.growth, self._grower.failure
        self.setVisible(bool(names))
        self.strip.show_growth(growth, names if growth is not None else [])
        self.exports.show_growth(growth)
        self.export.setEnabled(growth is not None)
        self._about.setText(self._about_text if failure is None else in_words(failure))
