"""The samples to pick from: numbered as on the command line, as many as wanted, sorted by an attribute if the data know any."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.latent.prior import Latents
from gan_studio.ui.arithmetic.attribute_help import AttributeHelp
from gan_studio.ui.arithmetic.gallery_order import GalleryOrder
from gan_studio.ui.arithmetic.picking_grid import PickingGrid
from gan_studio.ui.arithmetic.state import LETTERS, ArithmeticState, Member
from gan_studio.ui.attribute_words import attribute_word
from gan_studio.ui.buttons import describe, push_button, tool_button
from gan_studio.ui.seed_box import SeedBox
from gan_studio.ui.theme import set_kind
from gan_studio.ui.thumbnails import Thumbnails, stacked
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.two_sides import TwoSides

DRAG_NAME = "gallery"
PAGE = 64
_MOST = 1024
_ZOOM = 72


class Gallery(QWidget):
    """Tells what is picked; draws what the state says."""

    seed_changed = Signal(int)
    picked = Signal(object)
    """(Member) for the active basket, or out of it."""
    sent = Signal(int, list)
    """(basket, its new members)"""

    def __init__(self, thumbnails: Thumbnails, attributes: AttributeHelp, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._attributes = attributes
        self._count = PAGE
        self._state: ArithmeticState | None = None
        self._z: Latents = np.empty((0, 1), np.float32)
        self._order = GalleryOrder()
        self._shown = self._order.rows
        self._stale = False
        self._unlearnt = ""
        self.grid = PickingGrid(DRAG_NAME)
        self.grid.set_zoom(_ZOOM)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._make_tools())
        layout.addWidget(self.note)
        layout.addWidget(self.grid, 1)
        self.grid.picked.connect(self._pick)
        self.grid.sent.connect(self._send)
        thumbnails.arrived.connect(self._mark_stale)
        attributes.changed.connect(self._take_attributes)
        self.retranslate()
        self._take_attributes()

    def _make_tools(self) -> TwoSides:
        self.seed = SeedBox()
        self.seed.changed.connect(self.seed_changed)
        self._sort_label = QLabel()
        set_kind(self._sort_label, "muted")
        self.sort = QComboBox()
        self.sort.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.sort.setMinimumContentsLength(14)
        self.sort.setMaxVisibleItems(20)
        self.sort.activated.connect(self._choose_order)
        self._sort_label.setBuddy(self.sort)
        self._hint = _Hint()
        self.note = QLabel()
        for label in (self._hint, self.note):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            set_kind(label, "muted")
        self.more = push_button("", "add")
        self.more.clicked.connect(self._show_more)
        self._smaller = tool_button("zoom-out", "")
        self._smaller.clicked.connect(lambda: self.grid.set_zoom(round(self.grid.zoom / 1.25)))
        self._larger = tool_button("zoom-in", "")
        self._larger.clicked.connect(lambda: self.grid.set_zoom(round(self.grid.zoom * 1.25)))
        choice, view = QWidget(), QWidget()
        for side, widgets in ((choice, (self.seed, self._sort_label, self.sort, self._hint)), (view, (self.more, self._smaller, self._larger))):
            row = QHBoxLayout(side)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2 * SPACE)
            for widget in widgets:
                row.addWidget(widget, int(widget is self._hint))
        view.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        bar = TwoSides(choice, view)
        bar.setContentsMargins(0, 0, 3 * SPACE, 0)
        return bar

    # --- what is shown -------------------------------------------------------------------------------------------

    def show_state(self, state: ArithmeticState) -> None:
        """Follow the state: another seed draws other samples."""
        old, self._state = self._state, state
        self.seed.show_seed(state.seed)
        if old is None or (old.seed, old.prior, old.latent_size) != (state.seed, state.prior, state.latent_size):
            self._draw()
        elif [basket.members for basket in old.baskets] != [basket.members for basket in state.baskets]:
            self.grid.set_badges(self._badges(state))

    def begin_anew(self) -> None:
        """Another model: its first samples, by number."""
        self._count = PAGE
        self._state = None
        self.sort.setCurrentIndex(0)

    def _draw(self) -> None:
        if self._state is not None:
            self._z = self._state.gallery(self._count)
            self._order.reset(self._count)
            self._thumbnails.want(DRAG_NAME, self._z)
            self._stale = True
            self.more.setEnabled(self._count < _MOST)

    def _show_more(self) -> None:
        before = self._count
        self._count = min(_MOST, self._count + PAGE)
        self._draw()
        self.refresh()
        # The grid lays itself out when the event loop comes round.
        QTimer.singleShot(0, self, lambda: self.grid.scrollTo(self.grid.model().index(before, 0)))

    @Slot()
    def _mark_stale(self) -> None:
        self._stale = True

    def refresh(self) -> None:
        """Paint what has changed since the last time."""
        if not self._stale or self._state is None:
            return
        self._stale = False
        pictures = stacked(self._thumbnails, list(self._z))
        ranking, name = self._attributes.ranking, self.attribute
        if ranking is not None and name in ranking.names and all(self._thumbnails.picture(z) is not None for z in self._z):
            self._order.estimate(pictures, ranking, name)
        if not np.array_equal(self._shown, self._order.rows):
            # A selection is of places, and other samples are there now.
            self.grid.set_selection([])
            self._shown = self._order.rows
        self.grid.set_images(pictures[self._order.rows])
        self.grid.set_captions([self.tr("Sample {number}").format(number=number) for number in self._order.rows])
        self.grid.set_badges(self._badges(self._state))

    def _badges(self, state: ArithmeticState) -> dict[int, str]:
        """The baskets that a sample lies in, and how likely it has the attribute; by place."""
        held = [{member.key for member in basket.members} for basket in state.baskets]
        badges = {}
        for place, number in enumerate(self._order.rows):
            key = self._z[number].tobytes()
            words = ["".join(letter for letter, keys in zip(LETTERS, held, strict=True) if key in keys)]
            if self._order.likelihoods is not None:
                words.append(f"{self._order.likelihoods[number]:.0%}")
            if text := " ".join(filter(None, words)):
                badges[place] = text
        return badges

    def members(self, places: Sequence[int]) -> list[Member]:
        """The samples at these places of the grid."""
        numbers = [int(self._order.rows[place]) for place in places]
        return [Member(self.tr("Sample {number}").format(number=number), self._z[number]) for number in numbers]

    def _pick(self, place: int) -> None:
        self.picked.emit(self.members([place])[0])

    def _send(self, basket: int, places: list[int]) -> None:
        self.sent.emit(basket, self.members(places))

    # --- attributes ----------------------------------------------------------------------------------------------

    @property
    def attribute(self) -> str:
        """The attribute to sort by; empty for the sample's number."""
        return str(self.sort.currentData() or "")

    def _choose_order(self) -> None:
        self._order.reset(self._count)
        self._unlearnt = ""
        if self.attribute:
            self._attributes.learn()
        self._stale = True
        self._explain()
        self.grid.scrollToTop()

    @Slot()
    def _take_attributes(self) -> None:
        """Offer what the open data know, keeping the choice while it is offered."""
        chosen, ranking = self.attribute, self._attributes.ranking
        self._unlearnt = chosen if ranking is not None and chosen not in ranking.names else ""
        names = self._attributes.names if ranking is None else ranking.names
        self.sort.clear()
        self.sort.addItem(self.tr("Sample number"), "")
        for name in sorted(names):
            self.sort.addItem(attribute_word(name), name)
        gone = ranking is None and not self._attributes.learning
        self.sort.setCurrentIndex(0 if gone else max(0, self.sort.findData(chosen)))
        for widget in (self._sort_label, self.sort):
            widget.setVisible(bool(names))
        self._order.reset(self._count)
        self._stale = True
        self._explain()

    def _explain(self) -> None:
        """Say what the estimate is worth, or why there is none."""
        ranking, name = self._attributes.ranking, self.attribute
        text = ""
        if self._unlearnt:
            text = self.tr("The data have too few examples with or without “{name}” to learn it from.").format(name=attribute_word(self._unlearnt))
        elif name and ranking is None:
            text = self.tr("Learning attributes from the data…")
        elif name and ranking is not None:
            accuracy = ranking.accuracies[ranking.names.index(name)]
            text = self.tr("Estimated by a linear model on the data’s attributes, accuracy {accuracy:.0%} on held-out pictures.").format(accuracy=accuracy)
        self.note.setText(text)
        self.note.setToolTip(self.tr("Balanced accuracy: the mean of how many are recognised with and without it. Guessing has 50%.") if text else "")
        self.note.setVisible(bool(text))

    def retranslate(self) -> None:
        """Set every text again."""
        self.seed.set_texts(self.tr("&Seed"), self.tr("Others"), self.tr("Draw other samples: the next seed"))
        self._sort_label.setText(self.tr("S&ort by"))
        self.sort.setItemText(0, self.tr("Sample number"))
        self.sort.setAccessibleName(self.tr("Sort samples by"))
        self.sort.setToolTip(self.tr("Attributes of the open data help to find, say, glasses among the samples"))
        self.more.setText(self.tr("More"))
        describe(self.more, self.tr("Show {count} more samples").format(count=PAGE))
        describe(self._smaller, self.tr("Smaller pictures"))
        describe(self._larger, self.tr("Larger pictures"))
        self.grid.setAccessibleName(self.tr("Samples"))
        self._hint.setText(self.tr("Click, drag, or press A, B or C"))
        self._hint.setToolTip(
            self.tr("A click puts a sample into the highlighted basket, and takes it out again. Ctrl and Shift select several, to drag or to send by key.")
        )
        self._explain()
        self._stale = True


class _Hint(QLabel):
    """Says all or nothing: half a hint in a narrow window is a riddle."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint if there is room."""
        if self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width():
            super().paintEvent(event)
