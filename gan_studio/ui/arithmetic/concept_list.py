"""The concepts kept with the model: drag one into a basket, double-click it, or press A, B or C."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListWidget, QListWidgetItem, QMenu, QStackedLayout, QVBoxLayout, QWidget

from gan_studio.core.latent.arithmetic import mean_of
from gan_studio.core.models import Concept
from gan_studio.ui.arithmetic.state import LETTERS
from gan_studio.ui.image_model import picture_drag
from gan_studio.ui.pixels import to_qimage
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.thumbnails import Thumbnails
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.world_words import world_word

DRAG_NAME = "concepts"
_ICON = 40
_NO_Z = np.empty((0, 1), np.float32)


class ConceptList(QWidget):
    """Shows them and tells what the person wants done."""

    wanted = Signal(int, int)
    """(basket, concept's index); basket -1 is the active one."""
    edited = Signal(str, object)
    """(what was done, the concepts afterwards)"""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._concepts: tuple[Concept, ...] = ()
        self._stale = False
        self._title = QLabel()
        self._title.setFont(font("heading"))
        self._hint = QLabel(wordWrap=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignTop)
        set_kind(self._hint, "muted")
        self.list = _List()
        self.list.itemChanged.connect(self._rename)
        self.list.itemActivated.connect(lambda item: self.wanted.emit(-1, self.list.row(item)))
        self.list.sent.connect(self.wanted)
        self.list.deleted.connect(self._delete)
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        self._pages.addWidget(self._hint)
        self._pages.addWidget(self.list)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._title)
        layout.addWidget(pages, 1)
        thumbnails.arrived.connect(self._mark_stale)
        self.retranslate()

    def show_concepts(self, concepts: tuple[Concept, ...]) -> None:
        """Show these."""
        if concepts is self._concepts:
            return
        self._concepts = concepts
        self._thumbnails.want(DRAG_NAME, np.stack([mean_of(concept.z) for concept in concepts]) if concepts else _NO_Z)
        self.list.blockSignals(True)
        self.list.clear()
        for _concept in concepts:
            item = QListWidgetItem(self.list)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
        self._name()
        self.list.blockSignals(False)
        self._pages.setCurrentIndex(1 if concepts else 0)
        self._stale = True

    def _name(self) -> None:
        for row, concept in enumerate(self._concepts):
            name = world_word(concept.name)
            self.list.item(row).setText(name)
            self.list.item(row).setToolTip(self.tr("{name}: mean of {count}").format(name=name, count=len(concept.z)))

    def _mark_stale(self) -> None:
        self._stale = True

    def refresh(self) -> None:
        """Paint the pictures that have come."""
        if not self._stale:
            return
        self._stale = False
        self.list.blockSignals(True)
        for row, concept in enumerate(self._concepts):
            picture = self._thumbnails.picture(mean_of(concept.z))
            if picture is not None:
                self.list.item(row).setIcon(_untinted(QPixmap.fromImage(to_qimage(picture)).scaled(2 * _ICON, 2 * _ICON)))
        self.list.blockSignals(False)

    def _rename(self, item: QListWidgetItem) -> None:
        row, name = self.list.row(item), item.text().strip()
        taken = {concept.name for concept in self._concepts}
        if not name or name in taken:
            item.setText(world_word(self._concepts[row].name))
            return
        renamed = replace(self._concepts[row], name=name)
        self.edited.emit(self.tr("Rename concept"), (*self._concepts[:row], renamed, *self._concepts[row + 1 :]))

    def _delete(self, row: int) -> None:
        text = self.tr("Delete “{name}”").format(name=world_word(self._concepts[row].name))
        self.edited.emit(text, self._concepts[:row] + self._concepts[row + 1 :])

    def retranslate(self) -> None:
        """Set every text again."""
        self._title.setText(self.tr("Concepts"))
        self.list.setAccessibleName(self.tr("Concepts"))
        self._hint.setText(self.tr("Save a basket as a concept from its menu, and use it again here. Concepts are kept with the model."))
        self.list.blockSignals(True)
        self._name()
        self.list.blockSignals(False)


def _untinted(picture: QPixmap) -> QIcon:
    """An icon that looks the same when it is selected."""
    result = QIcon(picture)
    result.addPixmap(picture, QIcon.Mode.Selected)
    return result


class _List(QListWidget):
    """Knows the keys, the menu and the drag."""

    sent = Signal(int, int)
    """(basket, row)"""
    deleted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        set_kind(self, "plain")
        self.setIconSize(QSize(_ICON, _ICON))
        self.setSpacing(2)
        self.setDragEnabled(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)

    def mimeData(self, items: Sequence[QListWidgetItem]) -> QMimeData:
        """The rows, told as a grid tells its pictures."""
        return picture_drag(DRAG_NAME, [self.row(item) for item in items])

    def key_help(self) -> tuple[str, list[tuple[str, list[str]]]]:
        """What the shortcut sheet says of its keys."""
        return self.tr("Concepts"), [
            (self.tr("Use as A, B or C"), list(LETTERS)),
            (self.tr("Use in the active basket"), [self.tr("Return")]),
            (self.tr("Rename"), ["F2"]),
            (self.tr("Delete"), [self.tr("Del")]),
        ]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A, B and C send; Delete deletes."""
        letter = event.text().upper()
        if letter and letter in LETTERS and self.currentRow() >= 0:
            self.sent.emit(LETTERS.index(letter), self.currentRow())
        elif event.key() == Qt.Key.Key_Delete and self.currentRow() >= 0:
            self.deleted.emit(self.currentRow())
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer all that can be done with one."""
        item = self.currentItem()
        if item is None:
            return
        menu, row = QMenu(self), self.currentRow()
        for basket, letter in enumerate(LETTERS):
            action = menu.addAction(self.tr("Use as {letter}").format(letter=letter))
            action.triggered.connect(lambda _checked=False, basket=basket: self.sent.emit(basket, row))
        menu.addSeparator()
        menu.addAction(self.tr("Rename")).triggered.connect(lambda: self.editItem(item))
        menu.addAction(self.tr("Delete")).triggered.connect(lambda: self.deleted.emit(row))
        menu.exec(event.globalPos())
