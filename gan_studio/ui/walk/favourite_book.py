"""The favourites of the open model: kept with it, changed with undo."""

import dataclasses
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from gan_studio.core.latent.prior import Latents
from gan_studio.core.models import Favourite

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

Favourites = tuple[Favourite, ...]


class FavouriteBook(QObject):
    """Reads and writes ``studio.model.favourites``."""

    changed = Signal()

    def __init__(self, studio: "Studio", undo_stack: QUndoStack, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._stack = undo_stack

    @property
    def entries(self) -> Favourites:
        """In the order in which they were kept."""
        return self._studio.model.favourites if self._studio.model is not None else ()

    def contains(self, z: Latents) -> bool:
        """Whether exactly this z (latent_size,) is kept."""
        return any(entry.z is z or bool((entry.z == z).all()) for entry in self.entries)

    def add(self, z: Latents) -> None:
        """Keep z (latent_size,) under the next free number; once is enough."""
        if self._studio.model is None or self.contains(z):
            return
        names = {entry.name for entry in self.entries}
        number = next(number for number in range(1, len(names) + 2) if self._numbered(number) not in names)
        self._change(self.tr("Add favourite"), None, Favourite(self._numbered(number), z), len(self.entries))

    def _numbered(self, number: int) -> str:
        return self.tr("Favourite {number}").format(number=number)

    def rename(self, index: int, name: str) -> None:
        """Call one differently; an empty name changes nothing."""
        name = name.strip()
        if name and name != self.entries[index].name:
            entry = self.entries[index]
            self._change(self.tr("Rename favourite"), entry, dataclasses.replace(entry, name=name), index)

    def remove(self, index: int) -> None:
        """Keep one no longer."""
        entry = self.entries[index]
        self._change(self.tr("Delete “{name}”").format(name=entry.name), entry, None, index)

    def _change(self, text: str, old: Favourite | None, new: Favourite | None, index: int) -> None:
        self._stack.push(_Change(self, text, old, new, index))

    def _swap(self, old: Favourite | None, new: Favourite | None, index: int) -> None:
        """Put ``new`` where ``old`` is, or, without an ``old``, at ``index``. Those that others have added meanwhile stay."""
        if self._studio.model is None:
            return
        entries = list(self.entries)
        if old in entries:
            index = entries.index(old)
            entries.remove(old)
        if new is not None:
            entries.insert(index, new)
        self._studio.update_model(dataclasses.replace(self._studio.model, favourites=tuple(entries)))
        self.changed.emit()


class _Change(QUndoCommand):
    def __init__(self, book: FavouriteBook, text: str, old: Favourite | None, new: Favourite | None, index: int) -> None:
        super().__init__(text)
        self._book, self._old, self._new, self._index = book, old, new, index

    def redo(self) -> None:
        self._book._swap(self._old, self._new, self._index)

    def undo(self) -> None:
        self._book._swap(self._new, self._old, self._index)
