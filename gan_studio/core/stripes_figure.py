"""The picture of modes over time for a report: rows with their names, steps below, what the colours mean above."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from gan_studio.core.diagnosis.stripes import FULL, Stripes, stripe_colours
from gan_studio.core.drawing import INK, MARGIN, MUTED, PAPER, TEXT, round_numbers, shortened, text_width, write
from gan_studio.core.translation import QT_TRANSLATE_NOOP

WIDTH = 1760
CAPTIONS = (
    QT_TRANSLATE_NOOP("Figure", "not drawn"),
    QT_TRANSLATE_NOOP("Figure", "as often as in the data"),
    QT_TRANSLATE_NOOP("Figure", "{times:g} times as often"),
    QT_TRANSLATE_NOOP("Figure", "steps"),
)
"""Of the dark end, the middle and the bright end of the colours, and of the axis."""

_ROW, _LOWEST_ROW, _HIGHEST = 44, 6, 1000
"""Height of a row, of one of many, and of all together."""
_NAMED = 30
"""Rows at least so high have their names."""
_NAME_WIDTH = 260
_TOP, _BOTTOM, _KEY = 130, 112, 24
_GAP = 2


def stripes_figure(stripes: Stripes, names: Sequence[str], captions: Sequence[str] = CAPTIONS) -> NDArray[np.uint8]:
    """How often each mode was drawn over the steps. RGB of (height, 1760, 3).

    ``names`` has one for each row; they are written where the rows are high enough.
    """
    row = max(_LOWEST_ROW, min(_ROW, _HIGHEST // max(1, len(names))))
    shown = [shortened(name, _NAME_WIDTH) for name in names] if row >= _NAMED else []
    left = 2 * MARGIN + round(max((text_width(name) for name in shown), default=0))
    columns = WIDTH - MARGIN - left
    canvas = Image.new("RGB", (WIDTH, _TOP + row * len(names) + _BOTTOM), PAPER)
    draw = ImageDraw.Draw(canvas)
    last = float(stripes.steps[-1]) if len(stripes.steps) else 1.0
    _paste(canvas, stripe_colours(stripes.columns(0, last, columns)), left, _TOP, row)
    for index, name in enumerate(shown):
        if index:
            draw.rectangle((left, _TOP + index * row - 1, WIDTH - MARGIN, _TOP + index * row - 2 + _GAP), PAPER)
        write(draw, (left - MARGIN / 2, _TOP + (index + 0.5) * row), name, "rm", INK)
    *meanings, steps = captions
    _write_steps(draw, last, left, columns, canvas.height - _BOTTOM, steps)
    _draw_key(canvas, left, columns, meanings)
    return np.asarray(canvas)


def _paste(canvas: Image.Image, colours: NDArray[np.uint8], left: int, top: int, height: int) -> None:
    """Rows of RGBA colours (rows, columns, 4), each ``height`` pixels high; what is transparent stays paper."""
    if len(colours):
        picture = Image.fromarray(np.repeat(colours, height, axis=0), "RGBA")
        canvas.paste(picture, (left, top), picture)


def _write_steps(draw: ImageDraw.ImageDraw, last: float, left: int, columns: int, bottom: int, caption: str) -> None:
    draw.line([(left, bottom), (left + columns, bottom)], MUTED, 2)
    for step in np.unique(np.rint(round_numbers(0, last, 8))):
        x = left + columns * step / last
        draw.line([(x, bottom), (x, bottom + 8)], MUTED, 2)
        write(draw, (x, bottom + 20), f"{step:,.0f}", "ma", MUTED)
    write(draw, (left + columns / 2, bottom + _BOTTOM - 24), caption, "ms", MUTED)


def _draw_key(canvas: Image.Image, left: int, columns: int, meanings: Sequence[str]) -> None:
    """The colours from not at all to many times; brightness goes with the square root."""
    brightness = np.linspace(0, 1, columns)
    _paste(canvas, stripe_colours(FULL * brightness**2)[None], left, MARGIN, _KEY)
    draw = ImageDraw.Draw(canvas)
    for place, anchor, text in zip((0, 0.5, 1), ("la", "ma", "ra"), meanings, strict=True):
        write(draw, (left + columns * place, MARGIN + _KEY + 10), text.format(times=FULL), anchor, MUTED, round(0.9 * TEXT))
