"""The pictures of a grid as a Qt item model: pixels, captions, badges, and what a drag carries."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QImage

from gan_studio.ui.pixels import to_qimage

MIME = "application/x-gan-studio-pictures"
Index = QModelIndex | QPersistentModelIndex

PICTURE_ROLE = Qt.ItemDataRole.DecorationRole
BADGE_ROLE = Qt.ItemDataRole.UserRole + 1
GROUP_ROLE = Qt.ItemDataRole.UserRole + 2


def dragged_pictures(mime: QMimeData) -> tuple[str, list[int]]:
    """What a drag out of a grid carries: the grid's object name and the indices of its pictures; empty if it is no such drag."""
    if not mime.hasFormat(MIME):
        return "", []
    content = json.loads(bytes(mime.data(MIME).data()))
    return content["grid"], content["indices"]


def picture_drag(grid: str, indices: list[int]) -> QMimeData:
    """What :func:`dragged_pictures` reads."""
    mime = QMimeData()
    mime.setData(MIME, json.dumps({"grid": grid, "indices": indices}).encode())
    return mime


class ImageModel(QAbstractListModel):
    """Pictures by their index."""

    def __init__(self) -> None:
        super().__init__()
        self._pixels: NDArray[np.uint8] = np.empty((0, 1, 1, 3), np.uint8)
        self._pictures: list[QImage] = []
        self._captions: Sequence[str] = ()
        self._badges: Mapping[int, str] = {}
        self._groups: Mapping[int, int] = {}

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """RGB of shape (n, height, width, 3)."""
        return self._pixels

    def set_pixels(self, pixels: NDArray[np.uint8]) -> None:
        """Show other pictures. As long as their number stays, so do selection and scroll position."""
        pictures = [to_qimage(picture) for picture in pixels]
        if len(pictures) == len(self._pictures):
            self._pixels, self._pictures = pixels, pictures
            self._tell(PICTURE_ROLE)
            return
        self.beginResetModel()
        self._pixels, self._pictures = pixels, pictures
        self.endResetModel()

    def set_captions(self, captions: Sequence[str]) -> None:
        """Name the pictures; those without a caption are called by their number."""
        self._captions = captions
        self._tell(Qt.ItemDataRole.AccessibleTextRole)

    def set_badges(self, badges: Mapping[int, str]) -> None:
        """Put a word or a letter into the corner of some pictures."""
        self._badges = dict(badges)
        self._tell(BADGE_ROLE)

    def set_groups(self, groups: Sequence[Sequence[int]]) -> None:
        """Frame the pictures that belong together, by index."""
        self._groups = {row: number for number, members in enumerate(groups, 1) for row in members}
        self._tell(GROUP_ROLE)

    def picture(self, row: int) -> QImage:
        """The picture with that index."""
        return self._pictures[row]

    def caption(self, row: int) -> str:
        """What the picture is called."""
        return self._captions[row] if row < len(self._captions) else self.tr("Picture {number}").format(number=row + 1)

    def _tell(self, role: int) -> None:
        if self._pictures:
            self.dataChanged.emit(self.index(0), self.index(len(self._pictures) - 1), [role])

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """How many pictures."""
        return 0 if parent.isValid() else len(self._pictures)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The picture, its badge, the number of its group (0 if it has none), or its name for a screen reader."""
        if not index.isValid():
            return None
        if role == PICTURE_ROLE:
            return self._pictures[index.row()]
        if role == BADGE_ROLE:
            return self._badges.get(index.row(), "")
        if role == GROUP_ROLE:
            return self._groups.get(index.row(), 0)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (self.caption(index.row()), self._badges.get(index.row(), ""), self._group_name(index.row()))))
        return None

    def _group_name(self, row: int) -> str:
        return self.tr("group {number}").format(number=self._groups[row]) if row in self._groups else ""

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every picture can be selected and dragged."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        """Drags carry indices."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The dragged indices, ascending, with the model's object name to tell one grid from another."""
        return picture_drag(self.objectName(), sorted(index.row() for index in indexes))
