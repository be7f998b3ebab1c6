"""``attributes.csv``: what is known of every picture of a set, one row a picture, in words, yes or no, and numbers."""

import csv
import io
from collections.abc import Sequence
from typing import NoReturn

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.containers.base import base_name
from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

SPLIT = "split"
TEST = "test"
MOST_VALUES = 50
"""A column with more words than this tells the pictures apart, not their kinds: it is no attribute."""


class AttributeTable:
    """The parsed table; its first column names the pictures.

    A column of ``yes`` and ``no`` is an attribute of its name; one with other words becomes an attribute for each
    word, such as ``bed_side=left``; one of numbers, empty where there is none, is a measure. The column ``split``
    tells which pictures are kept for judging: those of ``test``.

    Raises:
        StudioError: a row does not fit the header.
    """

    def __init__(self, file_name: str, data: bytes) -> None:
        rows = [row for row in csv.reader(io.StringIO(data.decode("utf-8-sig", "replace"))) if row]
        header, *rows = rows or [[]]
        for number, row in enumerate(rows, 2):
            if len(row) != len(header):
                _reject(file_name, number)
        if len(header) < 2 or not rows:
            _reject(file_name, 1)
        self._rows = {base_name(row[0]): number for number, row in enumerate(rows)}
        columns = {name.strip(): [row[place].strip() for row in rows] for place, name in enumerate(header) if place}
        self._held_out = np.array([value == TEST for value in columns.pop(SPLIT, [""] * len(rows))])
        self._measures: dict[str, NDArray[np.float32]] = {}
        attributes: dict[str, NDArray[np.bool_]] = {}
        for name, values in columns.items():
            numbers = _numbers(values)
            if numbers is None:
                attributes |= _attributes(name, values)
            else:
                self._measures[name] = numbers
        self.names = tuple(attributes)
        """The attributes' names."""
        self._attributes = np.stack([*attributes.values()], axis=1) if attributes else np.zeros((len(rows), 0), np.bool_)

    def row(self, picture: str) -> int | None:
        """The number of a picture's row, found by its file name without folders; None if it has none."""
        return self._rows.get(base_name(picture))

    def attributes(self, row: int) -> NDArray[np.bool_]:
        """The attributes in a row, shape (len(names),)."""
        values: NDArray[np.bool_] = self._attributes[row]
        return values

    def is_held_out(self, row: int) -> bool:
        """Whether the picture is kept for judging, away from training."""
        return bool(self._held_out[row])

    def measures(self, rows: Sequence[int]) -> dict[str, NDArray[np.float32]]:
        """Every measure in those rows, shape (len(rows),), not-a-number where the table is empty."""
        return {name: values[np.asarray(rows, np.int64)] for name, values in self._measures.items()}


def _numbers(values: list[str]) -> NDArray[np.float32] | None:
    try:
        return np.array([float(value) if value else np.nan for value in values], np.float32)
    except ValueError:
        return None


def _attributes(name: str, values: list[str]) -> dict[str, NDArray[np.bool_]]:
    words = sorted(set(values) - {""})
    column = np.array(values)
    if set(words) <= {"yes", "no"}:
        return {name: column == "yes"}
    if len(words) > MOST_VALUES:
        return {}
    return {f"{name}={word}": column == word for word in words}


def _reject(file_name: str, line: int) -> NoReturn:
    raise StudioError(
        QT_TRANSLATE_NOOP("Error", "Line {line} of “{name}” does not fit its header."),
        QT_TRANSLATE_NOOP("Error", "Correct the table, or remove it to train without attributes."),
        name=file_name,
        line=line,
    )
