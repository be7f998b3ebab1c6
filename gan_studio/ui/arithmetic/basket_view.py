"""One column of the sum: a basket's name, its members, the picture of their mean, and how strongly it counts."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from gan_studio.ui.arithmetic.member_grid import MemberGrid
from gan_studio.ui.arithmetic.name_field import NameField
from gan_studio.ui.arithmetic.square_box import SquareBox
from gan_studio.ui.arithmetic.state import LETTERS, Basket
from gan_studio.ui.buttons import describe, tool_button
from gan_studio.ui.float_slider import FloatSlider
from gan_studio.ui.image_model import dragged_pictures
from gan_studio.ui.image_view import ImageView
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.thumbnails import Picture, Thumbnails, stacked
from gan_studio.ui.tokens import SPACE

STRONGEST = 2.0
_LEAST_MEAN = 72


class BasketView(QFrame):
    """Tells what the person wants; :meth:`show_basket` shows what became of it."""

    activated = Signal()
    """The person turned to this basket: clicks in the gallery go here."""
    dropped = Signal(str, list)
    """(where the pictures were dragged from, their indices there)"""
    removed = Signal(list)
    renamed = Signal(str)
    strength_changed = Signal(float)
    strength_settled = Signal()

    def __init__(self, index: int, menu: QMenu, parent: QWidget | None = None) -> None:
        """``menu`` holds what can be done with the basket as a whole."""
        super().__init__(parent)
        self.index = index
        self._letter = LETTERS[index]
        self.members = MemberGrid(f"basket {index}")
        self.mean = ImageView()
        self.mean.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.strength = FloatSlider("", 0.0, STRONGEST, 1.0)
        self.setAcceptDrops(True)
        self.setObjectName("basket")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE + 2)
        layout.addLayout(self._make_header())
        layout.addWidget(self.members, 8)
        layout.addLayout(self._make_rule(menu))
        layout.addWidget(SquareBox(self.mean, _LEAST_MEAN), 5)
        layout.addWidget(self.strength)
        self.members.removed.connect(self.removed)
        self.strength.changed.connect(self.strength_changed)
        self.strength.settled.connect(self.strength_settled)
        for part in (self.members.viewport(), self.members, self.name):
            part.installEventFilter(self)
        self.set_active(False)
        self.retranslate()

    def _make_header(self) -> QHBoxLayout:
        self.letter = QPushButton(self._letter)
        self.letter.setCheckable(True)
        self.letter.setFont(font("heading"))
        self.letter.setFixedWidth(26)
        set_kind(self.letter, "letter")
        self.letter.clicked.connect(self.activated)
        self.name = NameField()
        self.name.editingFinished.connect(self._rename)
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.letter)
        row.addWidget(self.name, 1)
        return row

    def _make_rule(self, menu: QMenu) -> QHBoxLayout:
        """The line under a column of figures, with the word for what stands below, and what can be done with it."""
        self.menu_button = tool_button("more", "")
        self.menu_button.setMenu(menu)
        self.menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_kind(self.menu_button, "menu")
        self._mean_label = QLabel()
        self._mean_label.setFont(font("small"))
        set_kind(self._mean_label, "muted")
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        for before in (True, False):
            line = QFrame()
            line.setFixedHeight(1)
            set_kind(line, "line")
            row.addWidget(line, 1)
            if before:
                row.addWidget(self._mean_label)
        row.addWidget(self.menu_button)
        return row

    # --- showing -------------------------------------------------------------------------------------------------

    def show_basket(self, basket: Basket, thumbnails: Thumbnails) -> None:
        """Show name, members and strength."""
        if basket.name != self.name.text() and not self.name.isModified():
            self.name.setText(basket.name)
            self.name.setCursorPosition(0)
            self.name.setToolTip(basket.name)
        self.members.set_captions([member.name for member in basket.members])
        self.members.set_images(stacked(thumbnails, [member.z for member in basket.members]))
        if basket.strength != self.strength.value:
            self.strength.set_value(basket.strength)
        count = len(basket.members)
        self._mean_label.setText(self.tr("mean of {count}").format(count=count) if count else self.tr("mean"))

    def show_mean(self, picture: Picture | None) -> None:
        """Show the picture of the mean z."""
        self.mean.set_image(picture)

    def set_active(self, active: bool) -> None:
        """Whether clicks in the gallery go here."""
        self.letter.setChecked(active)
        set_kind(self, "active-card" if active else "card")

    def retranslate(self) -> None:
        """Set every text again."""
        self.members.set_empty_text(self.tr("Drag samples here,\nor click them"))
        self.members.setAccessibleName(self.tr("Pictures in {letter}").format(letter=self._letter))
        self.mean.setAccessibleName(self.tr("Picture of the mean of {letter}").format(letter=self._letter))
        describe(self.letter, self.tr("Clicks in the gallery go to {letter}").format(letter=self._letter), f"Ctrl+Alt+{self._letter}")
        self.name.setPlaceholderText(self.tr("name"))
        self.name.setAccessibleName(self.tr("Name of {letter}").format(letter=self._letter))
        describe(self.menu_button, self.tr("Concepts and more for {letter}").format(letter=self._letter))
        self.strength.setAccessibleName(self.tr("Strength of {letter}").format(letter=self._letter))
        self.strength.setToolTip(self.tr("How strongly {letter} counts; a double click goes back to 1").format(letter=self._letter))

    # --- the person's hand ---------------------------------------------------------------------------------------

    def _rename(self) -> None:
        self.name.setModified(False)
        self.name.setCursorPosition(0)
        self.renamed.emit(self.name.text().strip())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whoever works in a basket has turned to it."""
        if event.type() == QEvent.Type.MouseButtonPress or (event.type() == QEvent.Type.FocusIn and watched is self.name):
            self.activated.emit()
        return super().eventFilter(watched, event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Pictures from a grid of this workspace may fall in."""
        if dragged_pictures(event.mimeData())[1]:
            set_kind(self, "target-card")
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """They went on."""
        self.set_active(self.letter.isChecked())

    def dropEvent(self, event: QDropEvent) -> None:
        """They fell in."""
        self.set_active(self.letter.isChecked())
        source, indices = dragged_pictures(event.mimeData())
        event.acceptProposedAction()
        self.dropped.emit(source, indices)
