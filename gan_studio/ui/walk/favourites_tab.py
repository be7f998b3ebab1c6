"""The favourites of the open model."""

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.latent.prior import Latents
from gan_studio.ui.buttons import push_button
from gan_studio.ui.document import Document
from gan_studio.ui.empty_state import EmptyState
from gan_studio.ui.thumbnails import Thumbnails
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.walk.favourite_book import FavouriteBook, Favourites
from gan_studio.ui.walk.favourite_list import FavouriteList
from gan_studio.ui.walk.favourite_model import FavouriteModel
from gan_studio.ui.walk.state import WalkState


class FavouritesTab(QWidget):
    """Shows the book, and what to do while it is empty."""

    add_wanted = Signal()

    def __init__(self, document: Document[WalkState], book: FavouriteBook, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._book = book
        self._thumbnails = thumbnails
        self._shown: Favourites | None = None
        self._model = FavouriteModel()
        self._model.renamed.connect(book.rename)
        self.gallery = FavouriteList(self._model)
        self.gallery.chosen.connect(self._go_to)
        self.gallery.deleted.connect(book.remove)
        self._empty = EmptyState("star", "")
        self._stack = QStackedWidget()
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.gallery)
        self._add = push_button("", "star")
        self._add.clicked.connect(self.add_wanted)
        self._rename = push_button("")
        self._rename.clicked.connect(self._rename_current)
        self._delete = push_button("", "remove")
        self._delete.clicked.connect(self._delete_current)
        buttons = QHBoxLayout()
        buttons.setSpacing(2 * SPACE)
        for button in (self._add, self._rename, self._delete):
            buttons.addWidget(button)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 3 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._stack, 1)
        layout.addLayout(buttons)
        book.changed.connect(self.refresh)
        thumbnails.arrived.connect(self._show_pictures)
        self.gallery.selectionModel().currentChanged.connect(self._allow)
        self.retranslate()
        self.refresh()

    def restart(self) -> None:
        """Another model is open."""
        self._shown = None
        self.refresh()

    def refresh(self) -> None:
        """Show the book as it is now; costs nothing while it is as it was."""
        entries = self._book.entries
        if entries is not self._shown:
            self._shown = entries
            self._thumbnails.want("favourites", _stacked(entries, self._document.state.latent_size))
            self._show_pictures()
            self._stack.setCurrentWidget(self.gallery if entries else self._empty)
            self._allow()

    def _show_pictures(self) -> None:
        entries = self._shown or ()
        self._model.show([entry.name for entry in entries], [self._thumbnails.picture(entry.z) for entry in entries])

    def _allow(self) -> None:
        chosen = bool(self._shown) and self.gallery.currentIndex().isValid()
        self._rename.setEnabled(chosen)
        self._delete.setEnabled(chosen)

    def _go_to(self, index: int) -> None:
        entry = self._book.entries[index]
        self._document.apply(self.tr("Go to “{name}”").format(name=entry.name), self._document.state.with_z(entry.z))

    def _rename_current(self) -> None:
        self.gallery.edit(self.gallery.currentIndex())

    def _delete_current(self) -> None:
        self._book.remove(self.gallery.currentIndex().row())

    def retranslate(self) -> None:
        """Set every text again."""
        self.gallery.setAccessibleName(self.tr("Favourites"))
        self._empty.set_texts(self.tr("No favourites yet"), self.tr("Press F at a picture that you like. Favourites are saved with the model."))
        self._add.setText(self.tr("Add"))
        self._add.setToolTip(self.tr("Keep this picture among the favourites"))
        self._rename.setText(self.tr("Rename"))
        self._rename.setToolTip(self.tr("Call the chosen favourite differently (F2)"))
        self._delete.setText(self.tr("Delete"))
        self._delete.setToolTip(self.tr("Delete the chosen favourite (Del)"))


def _stacked(entries: Favourites, latent_size: int) -> Latents:
    """Their z, (n, latent_size), n >= 0."""
    return np.stack([entry.z for entry in entries]) if entries else np.empty((0, latent_size), np.float32)
