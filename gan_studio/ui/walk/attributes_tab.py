"""The sliders with names: glasses, smile, window, day or night."""

from typing import ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.latent.attribute_directions import STRENGTH
from gan_studio.ui.attribute_words import attribute_word
from gan_studio.ui.document import Document
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.walk.direction_tab import DirectionPages, DirectionTab
from gan_studio.ui.walk.named_directions import NamedDirections, NamedFinder
from gan_studio.ui.walk.score import Score
from gan_studio.ui.walk.slider_pages import ItemText
from gan_studio.ui.walk.slider_row import ROW_HEIGHT, SliderRow
from gan_studio.ui.walk.state import WalkState


class AttributeRow(SliderRow):
    """The name and how well it works stand over the slider, since names are long."""

    def _place(self, line: QHBoxLayout) -> None:
        self._caption = QLabel(textFormat=Qt.TextFormat.PlainText)
        self._caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._score = Score()
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, SPACE, 0)
        head.addWidget(self._caption, 1)
        head.addWidget(self._score)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE, 0, 0, SPACE)
        column.setSpacing(0)
        column.addStretch()
        column.addLayout(head)
        column.addLayout(line)

    def show_attribute(self, index: int, text: ItemText, works: float, explanation: str) -> None:
        """Stand for attribute ``index``."""
        self.show_item(index, "", text.name, text.tooltip, 0)
        self._caption.setText(text.label)
        self._caption.setToolTip(text.tooltip)
        self._score.show_share(works, self.tr("{name} works for").format(name=text.name), explanation)


class AttributePages(DirectionPages):
    """In the order in which the world lists them."""

    row_height: ClassVar[int] = ROW_HEIGHT + 24
    reach: ClassVar[float] = STRENGTH
    directions: NamedDirections | None = None

    def text_of(self, index: int) -> ItemText:
        """The attribute in the window's language."""
        name = attribute_word(self.directions.items[index].name) if self.directions is not None else ""
        tooltip = self.tr("{name}: moves z along the direction that tells pictures with it from those without.\nDouble-click: back to 0.")
        return ItemText(name, name, tooltip.format(name=name))

    def found(self, text: str) -> list[int]:
        """Those whose name has these letters in it."""
        return [index for index in range(self._count) if text.strip().casefold() in self.text_of(index).label.casefold()]

    def new_row(self, parent: QWidget) -> SliderRow:
        """A higher line."""
        return AttributeRow(*self._range, False, parent)

    def show_on(self, row: SliderRow, index: int, label_width: int) -> None:
        """Its name, how well it works, and what that means."""
        if isinstance(row, AttributeRow) and self.directions is not None:
            item = self.directions.items[index]
            meaning = self.tr(
                "At +{strength:.0f}, {works:.0f} % of the pictures without it get it,\nand {keeps:.0f} % of all else that they show stays as it was."
            )
            text = meaning.format(strength=STRENGTH, works=100 * item.works, keeps=100 * item.keeps)
            row.show_attribute(index, self.text_of(index), item.works, text)

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        self.name_search(self.tr("glasses, lamp, …"), self.tr("Find sliders by their names"), self.tr("No slider has that name."))


class AttributesTab(DirectionTab):
    """For bundled models, and for those that draw the pictures of a bundled world."""

    searches_at_once: ClassVar[bool] = False

    def __init__(self, document: Document[WalkState], finder: NamedFinder, parent: QWidget | None = None) -> None:
        super().__init__(document, finder, AttributePages(), parent)

    def act_on(self, index: int) -> str:
        """By its name."""
        return self.pages.text_of(index).name

    def missing_texts(self, searching: bool) -> tuple[str, ...]:
        """What named sliders are."""
        advice = self.tr("Sliders for what the pictures show. A classifier looks at 4,000 random pictures of this model; that takes about a minute.")
        if self._finder.studio.model is None:  # it is about to come, and brings them along
            return ("",)
        if searching:
            return self.tr("Looking for attributes…"), advice
        return self.tr("No named sliders yet"), advice, self.tr("Find attributes")
