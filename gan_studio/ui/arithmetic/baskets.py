"""The left half of Figure 7: A − B + C as three columns with the signs between them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from gan_studio.ui import theme
from gan_studio.ui.arithmetic.acts import Acts
from gan_studio.ui.arithmetic.basket_menu import BasketMenu
from gan_studio.ui.arithmetic.basket_view import BasketView
from gan_studio.ui.arithmetic.state import LETTERS, ArithmeticState
from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.document import Document
from gan_studio.ui.tokens import SPACE

_SIGN = 22


class Baskets(QWidget):
    """Wires three basket columns to the acts; one of them is active."""

    dropped = Signal(int, str, list)
    """(basket, where the pictures were dragged from, their indices there)"""

    def __init__(self, document: Document[ArithmeticState], acts: Acts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.active = 0
        """Where clicks in the gallery go."""
        self.views: list[BasketView] = []
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(SPACE)
        for index in range(len(LETTERS)):
            view = BasketView(index, BasketMenu(index, lambda: document.state, acts, self))
            self._connect(view, document, acts)
            self.views.append(view)
            columns.addWidget(view, 1)
            columns.addWidget(_Sign("−+="[index]))
        self.swap = push_button("")
        self.swap.clicked.connect(acts.swap)
        self.clear = push_button("")
        self.clear.clicked.connect(acts.clear)
        self.tools = QWidget()
        """The buttons for all baskets; whoever shows the baskets places them below."""
        tools = QHBoxLayout(self.tools)
        tools.setContentsMargins(0, 0, 0, 0)
        tools.setSpacing(2 * SPACE)
        tools.addWidget(self.swap)
        tools.addWidget(self.clear)
        tools.addStretch()
        self.activate(0)
        self.retranslate()

    def _connect(self, view: BasketView, document: Document[ArithmeticState], acts: Acts) -> None:
        index = view.index
        view.activated.connect(lambda: self.activate(index))
        view.removed.connect(lambda rows: acts.remove(index, [document.state.baskets[index].members[row] for row in rows]))
        view.renamed.connect(lambda name: acts.rename(index, name))
        view.strength_changed.connect(lambda strength: acts.weigh(index, strength))
        view.strength_settled.connect(acts.settle)
        view.dropped.connect(lambda source, rows: self.dropped.emit(index, source, rows))

    def activate(self, index: int) -> None:
        """Let clicks in the gallery go to this basket."""
        self.active = index
        for view in self.views:
            view.set_active(view.index == index)

    def show_state(self, state: ArithmeticState) -> None:
        """Offer what is possible."""
        self.swap.setEnabled(state.baskets[1] != state.baskets[2])
        self.clear.setEnabled(any(basket.members or basket.name or basket.strength != 1 for basket in state.baskets))

    def retranslate(self) -> None:
        """Set every text again."""
        for view in self.views:
            view.retranslate()
        self.swap.setText(self.tr("Swap B and C"))
        describe(self.swap, self.tr("Exchange B and C, to go the other way"), "Ctrl+Alt+S")
        self.clear.setText(self.tr("Clear"))
        describe(self.clear, self.tr("Empty all baskets"))


class _Sign(QWidget):
    """A minus, plus or equals sign, drawn because fonts disagree on their weight and height."""

    def __init__(self, sign: str) -> None:
        super().__init__()
        self._sign = sign
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        theme.switch().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As narrow as legible."""
        return QSize(_SIGN, 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Two bars, or one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.current().muted), 2.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        middle, arm = self.rect().center(), _SIGN // 2 - 3
        for shift in (-3, 3) if self._sign == "=" else (0,):
            painter.drawLine(middle.x() - arm, middle.y() + shift, middle.x() + arm, middle.y() + shift)
        if self._sign == "+":
            painter.drawLine(middle.x(), middle.y() - arm, middle.x(), middle.y() + arm)
