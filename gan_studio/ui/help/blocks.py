"""What a page of Learn is made of. All texts are plain, and in the window's language."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QPainter

Paint = Callable[[QPainter, QSizeF], None]
"""Draws in the colours of the theme that is on."""


@dataclass(frozen=True)
class Heading:
    """Over what follows."""

    text: str


@dataclass(frozen=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True)
class Formula:
    """A line of mathematics; the same in every language."""

    text: str


@dataclass(frozen=True)
class Terms:
    """Words, what each means, and perhaps a note."""

    entries: tuple[tuple[str, str] | tuple[str, str, str], ...]


@dataclass(frozen=True)
class Steps:
    """What to do, one after the other."""

    entries: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """The first column is read as a row's name; the others are aligned to the right."""

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    strong: frozenset[tuple[int, int]] = frozenset()
    """The cells that stand out: row, column."""


@dataclass(frozen=True)
class Drawing:
    """A picture that the application draws by itself, as wide as the page, to a limit."""

    paint: Paint
    height: float
    caption: str


@dataclass(frozen=True)
class SeeAlso:
    """Other pages, by their names."""

    pages: tuple[str, ...]


@dataclass(frozen=True)
class Papers:
    """Where it is from: who, when, what and where, each in one line."""

    entries: tuple[str, ...]


Block: TypeAlias = Heading | Text | Formula | Terms | Steps | Table | Drawing | SeeAlso | Papers
