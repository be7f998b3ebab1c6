"""The start page: the bundled worlds, the digits and one's own pictures, each a card away."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.panel import Panel
from gan_studio.ui.panels.start import StartWorkspace
from gan_studio.ui.start.card import Card
from gan_studio.ui.start.choices import OWN, Choice, Chooser, choices
from gan_studio.ui.start.recent import RecentRow
from gan_studio.ui.start.sheets import SheetLoader, Sheets
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_NARROWEST, _WIDEST = 200, 268
_SHARE = 1 / 7
"""Of a large window, which a card may fill instead."""
_GAP, _MARGIN = 3 * SPACE, 5 * SPACE


class StartPanel(Panel):
    """A card does one thing when it is clicked; what else there is stands under it as smaller buttons."""

    kind = StartWorkspace

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        self._chooser = Chooser(studio, self)
        self._chooser.workspace_wanted.connect(self.workspace_wanted)
        self._sheets = SheetLoader(studio, self)
        self._sheets.arrived.connect(self._show_sheets)
        self._title = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._title.setFont(font("title"))
        self._hint = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter, wordWrap=True)
        set_kind(self._hint, "muted")
        self.cards = [Card(choice) for choice in choices()]
        self.more = [_More(card.choice, self._chooser) for card in self.cards]
        """What else can be done with each card's world."""
        self.recent = RecentRow(studio)
        self._lay_out()
        studio.training.state_changed.connect(self._allow)
        self.retranslate()

    def _lay_out(self) -> None:
        self._grid = grid = QGridLayout()
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(2 * SPACE)
        for card in self.cards:
            card.clicked.connect(self._choose)
            card.setMinimumWidth(_NARROWEST)
        center = QHBoxLayout()
        center.addStretch(1)
        center.addLayout(grid, 100)
        center.addStretch(1)
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addStretch(2)
        layout.addWidget(self._title)
        layout.addSpacing(5 * SPACE)
        layout.addLayout(center)
        layout.addSpacing(4 * SPACE)
        layout.addWidget(self._hint)
        layout.addStretch(3)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scroll)

    def _arrange(self) -> None:
        """All cards in one row, or in two where the window is too narrow for that."""
        least = max(widget.minimumSizeHint().width() for widget in (*self.cards, *self.more))
        needed = len(self.cards) * (max(_NARROWEST, least) + _GAP) + 2 * _MARGIN
        columns = len(self.cards) if needed <= self.width() else -(-len(self.cards) // 2)
        widest = max(_WIDEST, round(_SHARE * self.width()))
        for place, (card, more) in enumerate(zip(self.cards, self.more, strict=True)):
            row, column = divmod(place, columns)
            for part in (card, more):
                part.setMaximumWidth(widest)
            self._grid.addWidget(card, 2 * row, column)
            self._grid.addWidget(more, 2 * row + 1, column, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.recent, 4, 0, 1, columns)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find the number of columns for this width."""
        super().resizeEvent(event)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Fetch the pictures when they are first seen."""
        super().showEvent(event)
        self._sheets.fetch([card.choice.name for card in self.cards])

    @Slot(object)
    def _show_sheets(self, sheets: Sheets) -> None:
        for card in self.cards:
            if card.choice.name in sheets:
                card.show_pictures(sheets[card.choice.name])

    def _choose(self) -> None:
        card = self.sender()
        if isinstance(card, Card):
            self._chooser.choose(card.choice)

    @Slot()
    def _allow(self) -> None:
        """While a run trains, no other can be looked back at."""
        for more in self.more:
            more.learning.setEnabled(not self.studio.training.is_active)

    def retranslate(self) -> None:
        """Set every text again."""
        self._title.setText(self.tr("What would you like to see?"))
        self._hint.setText(self.tr("Models, checkpoints and pictures can be dropped anywhere on this window."))
        for card, more, choice in zip(self.cards, self.more, choices(), strict=True):
            card.set_choice(choice)
            more.retranslate(choice)
        self.recent.retranslate()
        self._arrange()


class _More(QWidget):
    """Smaller buttons under a card, as far as they make sense there."""

    def __init__(self, choice: Choice, chooser: Chooser) -> None:
        super().__init__()
        self._choice = choice
        self._chooser = chooser
        self.learning, self.training, self.file = (push_button("") for _ in range(3))
        world = choice.world
        self.learning.setVisible(world is not None and world.model is not None and world.history is not None)
        self.training.setVisible(world is not None and world.model is not None and world.data is not None)
        self.file.setVisible(choice.name == OWN)
        self.learning.clicked.connect(self._show_learning)
        self.training.clicked.connect(self._train)
        self.file.clicked.connect(chooser.open_file)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE + 2)
        for button in (self.learning, self.training, self.file):
            layout.addWidget(button)

    def _show_learning(self) -> None:
        if self._choice.world is not None:
            self._chooser.show_learning(self._choice.world)

    def _train(self) -> None:
        self._chooser.train_on(self._choice.name)

    def retranslate(self, choice: Choice) -> None:
        """Set every text again."""
        self.learning.setText(self.tr("How it learned"))
        describe(self.learning, self.tr("{title}: look back at the training, step by step").format(title=choice.title))
        self.training.setText(self.tr("Train on its pictures"))
        describe(self.training, self.tr("{title}: train a network of your own on the same pictures").format(title=choice.title))
        self.file.setText(self.tr("Open a file…"))
        describe(self.file, self.tr("Open an archive or a data file: zip, tar, MNIST, CIFAR-10, LSUN, npz"))
