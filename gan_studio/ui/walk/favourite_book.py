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
        self._change(self.tr("Add favourite"), (*self.entries, Favourite(self._numbered(number), z)))

    def _numbered(self, number: int) -> str:
        return self.tr("Favourite {number}").format(number=number)

    def rename(self, index: int, name: str) -> None:
        """Call one differently; an empty name changes nothing."""
        name = name.strip()
        if name and name != self.entries[index].name:
            renamed = dataclasses.replace(self.entries[index], name=name)
            self._change(self.tr("Rename favourite"), (*self.entries[:index], renamed, *self.entries[index + 1 :]))

    def remove(self, index: int) -> None:
        """Keep one no longer."""
        text = self.tr("Delete “{name}”").format(name=self.entries[index].name)
        self._change(text, self.entries[:index] + self.entries[index + 1 :])

    def _change(self, text: str, entries: Favourites) -> None:
        self._stack.push(_Change(self, text, self.entries, entries))

    def _set(self, entries: Favourites) -> None:
        if self._studio.model is not None:
            self._studio.update_model(dataclasses.replace(self._studio.model, favourites=entries))
            self.changed.emit()


class _Change(QUndoCommand):
    def __init__(self, book: FavouriteBook, text: str, before: Favourites, after: Favourites) -> None:
        super().__init__(text)
        self._book, self._before, self._after = book, before, after

    def redo(self) -> None:
        self._book._set(self._after)

    def undo(self) -> None:
        self._book._set(self._before)
