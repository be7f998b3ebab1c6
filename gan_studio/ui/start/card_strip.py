"""The cards in one row, with a sentence over them: what a newcomer finds under the first picture."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.ui.buttons import describe, tool_button
from gan_studio.ui.start.card import Card
from gan_studio.ui.start.choices import Chooser, choices
from gan_studio.ui.start.sheets import SheetLoader, Sheets
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_LEAST_CARD = 130


class CardStrip(QFrame):
    """Acts on the studio by itself. The cards have pictures where there is room for them."""

    workspace_wanted = Signal(str)
    closed = Signal()
    """The person has chosen, or wants it out of the way."""

    def __init__(self, studio: "Studio", latent_size: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._latent_size = latent_size
        self._chooser = Chooser(studio, self)
        self._chooser.workspace_wanted.connect(self.workspace_wanted)
        self._sheets = SheetLoader(studio, self)
        self._sheets.arrived.connect(self._show_sheets)
        self._words = QLabel(wordWrap=True)
        self._close = tool_button("remove", "")
        self._close.clicked.connect(self.closed)
        self.cards = [Card(choice, compact=True) for choice in choices()]
        top = QHBoxLayout()
        top.addWidget(self._words, 1)
        top.addWidget(self._close)
        row = QHBoxLayout()
        row.setSpacing(2 * SPACE)
        for card in self.cards:
            card.clicked.connect(self._choose)
            row.addWidget(card, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 2 * SPACE, 3 * SPACE, 3 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addLayout(top)
        layout.addLayout(row, 1)
        self.retranslate()
        self._needed = super().minimumSizeHint().width()
        """The width for the cards with their pictures."""

    def _choose(self) -> None:
        card = self.sender()
        if isinstance(card, Card):
            self._chooser.choose(card.choice)
            self.closed.emit()

    def minimumSizeHint(self) -> QSize:
        """So much that the words can be read."""
        return QSize(len(self.cards) * _LEAST_CARD, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether there is room for the pictures."""
        super().resizeEvent(event)
        for card in self.cards:
            card.show_frame(self._needed <= self.width())

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch the pictures when they are first seen."""
        super().showEvent(event)
        self._sheets.fetch([card.choice.name for card in self.cards])

    def _show_sheets(self, sheets: Sheets) -> None:
        for card in self.cards:
            if card.choice.name in sheets:
                card.show_pictures(sheets[card.choice.name])

    def retranslate(self) -> None:
        """Set every text again."""
        words = self.tr("Nobody has photographed this: a neural network draws it from {count} numbers. Move a slider to steer it, or begin with")
        self._words.setText(words.format(count=self._latent_size))
        describe(self._close, self.tr("Close; the start page keeps these cards (Ctrl+N)"))
        for card, choice in zip(self.cards, choices(), strict=True):
            card.set_choice(choice)
