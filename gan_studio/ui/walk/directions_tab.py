"""The sliders along the principal directions of the generator's first layer."""

from typing import ClassVar

from PySide6.QtWidgets import QWidget

from gan_studio.core.latent.directions import PrincipalDirections
from gan_studio.ui.document import Document
from gan_studio.ui.walk.direction_finder import PrincipalFinder
from gan_studio.ui.walk.direction_tab import DirectionPages, DirectionTab
from gan_studio.ui.walk.slider_pages import ItemText
from gan_studio.ui.walk.state import WalkState


class PrincipalPages(DirectionPages):
    """Numbered from 1, the strongest; beside the number its share of the variance."""

    reach: ClassVar[float] = 5.0
    directions: PrincipalDirections | None = None

    def text_of(self, index: int) -> ItemText:
        """How much of the first layer's variance the direction explains says how much it does to the picture."""
        share = 100 * float(self.directions.explained_variance_ratio[index]) if self.directions is not None else 0.0
        name = self.tr("Direction {number}").format(number=index + 1)
        tooltip = self.tr("{name}: {share:.1f} % of the variance of the first layer. Values are standard deviations. Double-click: back to 0.")
        return ItemText(f"{index + 1} · {share:.1f} %", name, tooltip.format(name=name, share=share))


class DirectionsTab(DirectionTab):
    """Begins the search when it is first seen with a model."""

    searches_at_once: ClassVar[bool] = True

    def __init__(self, document: Document[WalkState], finder: PrincipalFinder, parent: QWidget | None = None) -> None:
        super().__init__(document, finder, PrincipalPages(), parent)

    def act_on(self, index: int) -> str:
        """By its number, from 1."""
        return self.tr("Direction {number}").format(number=index + 1)

    def missing_texts(self, searching: bool) -> tuple[str, ...]:
        """What directions are."""
        advice = self.tr("The strongest movements of the generator’s first layer, found by looking at 10,000 random pictures.")
        if searching:
            return self.tr("Looking for directions…"), advice
        return self.tr("No directions yet"), advice, self.tr("Find directions")
