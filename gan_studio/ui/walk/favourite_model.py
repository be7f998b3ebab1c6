"""The favourites as a Qt item model: pictures and names, the names editable."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QImage

from gan_studio.ui.pixels import to_qimage

Index = QModelIndex | QPersistentModelIndex
_PARENT = QModelIndex()


class FavouriteModel(QAbstractListModel):
    """Says who wants to be renamed; it changes nothing by itself."""

    renamed = Signal(int, str)
    """(index, new name)"""

    def __init__(self) -> None:
        super().__init__()
        self._names: list[str] = []
        self._pictures: list[QImage | None] = []

    def show(self, names: Sequence[str], pictures: Sequence[NDArray[np.uint8] | None]) -> None:
        """Show these; None is a picture that is not drawn yet."""
        resets = len(names) != len(self._names)
        if resets:
            self.beginResetModel()
        self._names = list(names)
        self._pictures = [None if picture is None else to_qimage(picture) for picture in pictures]
        if resets:
            self.endResetModel()
        elif names:
            self.dataChanged.emit(self.index(0), self.index(len(names) - 1))

    def rowCount(self, parent: Index = _PARENT) -> int:
        """How many."""
        return 0 if parent.isValid() else len(self._names)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The name or the picture."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole, Qt.ItemDataRole.ToolTipRole):
            return self._names[index.row()]
        return self._pictures[index.row()] if role == Qt.ItemDataRole.DecorationRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Another name was typed."""
        if role == Qt.ItemDataRole.EditRole:
            self.renamed.emit(index.row(), str(value))
        return role == Qt.ItemDataRole.EditRole

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable
