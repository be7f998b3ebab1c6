"""The small pictures on the cards, fetched in the background when a card is first seen."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.runtime.opening import sheet_of

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

Sheets = dict[str, NDArray[np.uint8]]


class SheetLoader(QObject):
    """Fetches once."""

    arrived = Signal(object)
    """(dict from a choice's name to its pictures (n, size, size, 3))"""

    def __init__(self, studio: "Studio", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._asked = False

    def fetch(self, names: list[str]) -> None:
        """Begin, unless that has been done; ``arrived`` follows."""
        if not self._asked:
            self._asked = True
            job = self._studio.jobs.start(self.tr("Fetching pictures"), _load, names)
            job.succeeded.connect(self._take)

    @Slot(object)
    def _take(self, sheets: Sheets) -> None:
        self.arrived.emit(sheets)


def _load(names: list[str]) -> Sheets:
    found = {name: sheet_of(name) for name in names}
    return {name: sheet for name, sheet in found.items() if sheet is not None}
