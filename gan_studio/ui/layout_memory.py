"""Where the person has put the splitters, kept from one start to the next until the layout is reset."""

from collections.abc import Sequence

from PySide6.QtCore import QByteArray, QObject, Slot
from PySide6.QtWidgets import QSplitter

from gan_studio.runtime.settings import LAYOUT, Settings


def remember(splitter: QSplitter, settings: Settings, name: str, sizes: Sequence[int]) -> "Memory":
    """Put it where it was left last, or else divide it in the proportion of ``sizes``."""
    return Memory(splitter, settings, name, sizes)


class Memory(QObject):
    """Lives as long as its splitter."""

    def __init__(self, splitter: QSplitter, settings: Settings, name: str, sizes: Sequence[int]) -> None:
        super().__init__(splitter)
        self._splitter = splitter
        self._store = settings.store
        self._key = f"{LAYOUT}/{name}"
        self._sizes = list(sizes)
        splitter.setSizes(self._sizes)
        state = self._store.value(self._key)
        if isinstance(state, QByteArray):
            splitter.restoreState(state)
        splitter.splitterMoved.connect(self._keep)
        settings.layout_reset.connect(self._reset)

    @property
    def is_kept(self) -> bool:
        """Whether the person has put it somewhere."""
        return self._store.contains(self._key)

    @Slot()
    def _keep(self) -> None:
        self._store.setValue(self._key, self._splitter.saveState())

    @Slot()
    def _reset(self) -> None:
        self._splitter.setSizes(self._sizes)
