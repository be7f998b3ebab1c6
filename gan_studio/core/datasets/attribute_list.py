"""``list_attr_celeba.txt``: a table of yes/no attributes, one row a picture."""

from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.containers.base import base_name
from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class AttributeList:
    """The parsed table.

    The original starts with the number of rows, then the attributes' names, then rows of a file name and 1 or -1 for
    each attribute; Kaggle's has commas, no number, and ``image_id`` before the names.

    Raises:
        StudioError: a row does not fit the header.
    """

    def __init__(self, file_name: str, data: bytes) -> None:
        lines = data.decode("utf-8-sig", "replace").replace(",", " ").splitlines()
        start = 1 if lines and lines[0].strip().isdigit() else 0
        header = lines[start].split() if start < len(lines) else []
        self.names = tuple(header[1:] if header[:1] == ["image_id"] else header)
        """The attributes' names."""
        self._rows: dict[str, int] = {}
        self._values = np.zeros((max(0, len(lines) - start - 1), len(self.names)), np.bool_)
        for number, line in enumerate(lines[start + 1 :]):
            words = line.split()
            if words and len(words) != len(self.names) + 1:
                _reject(file_name, number + start + 2)
            if words:
                self._rows[_stem(words[0])] = number
                self._values[number] = [word == "1" for word in words[1:]]
        if not self.names or not self._rows:
            _reject(file_name, start + 1)

    def of(self, picture_name: str) -> NDArray[np.bool_] | None:
        """The picture's row, shape (len(names),), found by its file name without folders and ending; None if it has none."""
        row = self._rows.get(_stem(picture_name))
        return None if row is None else self._values[row]


def _stem(name: str) -> str:
    return base_name(name).partition(".")[0]


def _reject(file_name: str, line: int) -> NoReturn:
    raise StudioError(
        QT_TRANSLATE_NOOP("Error", "Line {line} of “{name}” does not fit its header."),
        QT_TRANSLATE_NOOP("Error", "Download the list once more, or remove it to train without attributes."),
        name=file_name,
        line=line,
    )
