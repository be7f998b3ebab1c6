"""The sliders for the single numbers of z."""

from PySide6.QtWidgets import QWidget

from gan_studio.core.latent.prior import standard_deviation
from gan_studio.ui.buttons import push_button
from gan_studio.ui.document import Document
from gan_studio.ui.walk.slider_pages import ItemText, SliderPages
from gan_studio.ui.walk.slider_tab import SliderTab
from gan_studio.ui.walk.state import WalkState

_REACH = {"normal": 4.0, "uniform": 2.6}
"""How far the sliders go, in standard deviations: far enough to leave what the model has seen."""


class DimensionPages(SliderPages):
    """Numbered from 1, as people count."""

    def text_of(self, index: int) -> ItemText:
        """``z[16]`` is how the papers' code calls the seventeenth."""
        name = self.tr("Dimension {number}").format(number=index + 1)
        tooltip = self.tr("{name} (z[{index}] in Python). Double-click: back to where it was drawn.")
        return ItemText(str(index + 1), name, tooltip.format(name=name, index=index))


class DimensionsTab(SliderTab):
    """Pages of sliders, and buttons for all of them together."""

    def __init__(self, document: Document[WalkState], parent: QWidget | None = None) -> None:
        super().__init__(document, DimensionPages(lockable=True), parent)
        self.pages.lock_wanted.connect(self._lock)
        self._unlock = push_button("", "unlock")
        self._unlock.clicked.connect(self._unlock_all)
        self._lay_out(self.pages, (), self._unlock)
        self.retranslate()

    def configure(self, state: WalkState) -> None:
        """Another model: make sliders for its z."""
        reach = round(_REACH[state.prior] * standard_deviation(state.prior), 1)
        self.pages.configure(state.latent_size, -reach, reach)
        self.show_state(state)

    def show_state(self, state: WalkState) -> None:
        """Show where z is."""
        self.pages.set_values(state.z, state.base)
        self.pages.set_locked(state.locked)
        self._reset.setEnabled(state.z is not state.base)
        self._unlock.setEnabled(bool(state.locked))

    def _move(self, index: int, value: float) -> None:
        text = self.tr("Dimension {number}").format(number=index + 1)
        self._document.drag(text, self._document.state.with_dimension(index, value), f"dimension {index}")

    def _lock(self, index: int, locked: bool) -> None:
        text = self.tr("Lock dimension {number}") if locked else self.tr("Unlock dimension {number}")
        self._document.apply(text.format(number=index + 1), self._document.state.with_locked([index], locked))

    def _reset_all(self) -> None:
        self._document.apply(self.tr("Reset"), self._document.state.with_dimensions_reset())

    def _unlock_all(self) -> None:
        state = self._document.state
        self._document.apply(self.tr("Unlock all"), state.with_locked(state.locked, locked=False))

    def retranslate(self) -> None:
        """Set every text again."""
        super().retranslate()
        self._reset.setToolTip(self.tr("Back to the z that was drawn or chosen last"))
        self._unlock.setText(self.tr("Unlock all"))
        self._unlock.setToolTip(self.tr("Let a random z change every dimension again"))
