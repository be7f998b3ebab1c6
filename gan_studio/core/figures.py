"""Figures for reports, drawn for displays of twice the usual density: the DCGAN paper's of latent space, and how samples grew."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from gan_studio.core.drawing import ACCENT, INK, MARGIN, MUTED, PAPER, TEXT, enlarged, shortened, text_width, write
from gan_studio.core.grid import tile as tiled
from gan_studio.core.latent.arithmetic import CENTRE
from gan_studio.core.translation import QT_TRANSLATE_NOOP

Pictures = NDArray[np.uint8]

TILE = 128
"""Pictures smaller than this are drawn as large as this."""
GAP = 6
SIGN = 72
"""Width of the space that holds a minus, plus or equals sign."""
LINE = 40
"""Height of a line of text."""
SMALLER = round(0.8 * TEXT)
"""Size of letters where a name would not fit otherwise."""
BASELINE = 14
"""How far above the pictures their names stand."""
RULE = 36
"""Height of the space around the line under which a mean stands, like the sum under a column."""
NAME_WIDTH = 240

CAPTIONS = (QT_TRANSLATE_NOOP("Figure", "In latent space"), QT_TRANSLATE_NOOP("Figure", "In pixels"))
STEPS = QT_TRANSLATE_NOOP("Figure", "steps")
STEP = QT_TRANSLATE_NOOP("Figure", "step {step:,}")


def interpolation_figure(pictures: Pictures, names: Sequence[str] = ()) -> NDArray[np.uint8]:
    """Figure 4: every row a walk between two z. RGB of (height, width, 3).

    ``pictures`` has shape (rows, columns, height, width, 3); row i goes from keyframe i to keyframe i + 1. The
    keyframes' ``names``, rows + 1 of them if any, stand at the ends of the rows.
    """
    rows, columns, size = pictures.shape[:3]
    tile = max(TILE, size)
    shown = [shortened(name, NAME_WIDTH) for name in names]
    side = MARGIN + (round(max(text_width(name) for name in shown)) + 3 * GAP if shown else 0)
    canvas = Image.new("RGB", (2 * side + _span(columns, tile), 2 * MARGIN + _span(rows, tile)), PAPER)
    draw = ImageDraw.Draw(canvas)
    _paste_rows(canvas, pictures, side, MARGIN, tile)
    for row in range(rows if shown else 0):
        top = MARGIN + row * (tile + GAP)
        write(draw, (side - 3 * GAP, top + tile / 2), shown[row], "rm", MUTED)
        write(draw, (canvas.width - side + 3 * GAP, top + tile / 2), shown[row + 1], "lm", MUTED)
    return np.asarray(canvas)


def arithmetic_figure(
    exemplars: Sequence[Pictures],
    means: Pictures,
    result: Pictures,
    pixel_result: Pictures,
    names: Sequence[str] = ("A", "B", "C"),
    captions: Sequence[str] = CAPTIONS,
) -> NDArray[np.uint8]:
    """Figure 7: A - B + C, summed in z, and beside it the same in pixels. RGB of (height, width, 3).

    ``exemplars`` are the pictures (n, height, width, 3) in each of A, B and C; ``means`` (3, height, width, 3) the
    pictures of their mean z; ``result`` and ``pixel_result`` (9, height, width, 3) the two 3x3.
    """
    tile = max(TILE, means.shape[1])
    step, top = tile + SIGN, MARGIN + LINE
    mean_top = top + _span(3, tile) + RULE
    # The results are as high as the column of exemplars with its mean.
    large = (mean_top + tile - top - 2 * GAP) // 3
    results_left = MARGIN + 3 * step
    width = results_left + 2 * _span(3, large) + SIGN + MARGIN
    canvas = Image.new("RGB", (width, mean_top + tile + MARGIN), PAPER)
    draw = ImageDraw.Draw(canvas)
    for index in range(3):
        x = MARGIN + index * step
        _write_name(draw, (x, top - BASELINE), names[index], step - 2 * GAP)
        _paste_exemplars(canvas, exemplars[index], x, top, tile)
        draw.rectangle((x, mean_top - RULE // 2 - 1, x + tile - 1, mean_top - RULE // 2), fill=MUTED)
        canvas.paste(enlarged(means[index], tile), (x, mean_top))
        _draw_sign(draw, "-+="[index], x + tile + SIGN // 2, mean_top + tile // 2)
    for index, (pictures, caption) in enumerate(zip((result, pixel_result), captions, strict=True)):
        x = results_left + index * (_span(3, large) + SIGN)
        _write_name(draw, (x, top - BASELINE), caption, _span(3, large))
        _paste_square(canvas, draw, pictures, x, top, large)
    return np.asarray(canvas)


def growth_figure(pictures: Pictures, steps: Sequence[int], caption: str = STEPS) -> NDArray[np.uint8]:
    """How samples grew: a row for every z, over every column its step. RGB of (height, width, 3).

    ``pictures`` has shape (rows, columns, height, width, 3), with ``steps`` for the columns; ``caption`` stands under them.
    """
    rows, columns, size = pictures.shape[:3]
    labels = [f"{step:,}" for step in steps]
    tile = max(TILE, size, *(round(text_width(label)) for label in labels))
    top = MARGIN + LINE
    canvas = Image.new("RGB", (2 * MARGIN + _span(columns, tile), top + _span(rows, tile) + LINE + MARGIN), PAPER)
    draw = ImageDraw.Draw(canvas)
    for column, label in enumerate(labels):
        write(draw, (MARGIN + column * (tile + GAP) + tile / 2, top - BASELINE), label, "ms", MUTED)
    _paste_rows(canvas, pictures, MARGIN, top, tile)
    write(draw, (canvas.width / 2, canvas.height - MARGIN), caption, "ms", MUTED)
    return np.asarray(canvas)


def growth_frame(pictures: Pictures, step: int, size: int, caption: str = STEP) -> NDArray[np.uint8]:
    """One step of how samples grew, for an animation: pictures (n, height, width, 3) in a grid about ``size`` pixels wide, and the step. RGB."""
    across = math.ceil(math.sqrt(len(pictures)))
    tile = max(1, (size + GAP) // across - GAP)
    grid = tiled(np.stack([np.asarray(enlarged(picture, tile)) for picture in pictures]), gap=GAP)
    canvas = Image.new("RGB", (grid.shape[1], grid.shape[0] + LINE), PAPER)
    canvas.paste(Image.fromarray(grid))
    write(ImageDraw.Draw(canvas), (canvas.width / 2, canvas.height - BASELINE), caption.format(step=step), "ms", INK, SMALLER)
    return np.asarray(canvas)


def _write_name(draw: ImageDraw.ImageDraw, xy: tuple[float, float], name: str, width: float) -> None:
    """A name above its pictures: in smaller letters if it is long, and shortened only where those do not fit either."""
    size = next((size for size in (TEXT, SMALLER) if text_width(name, size) <= width), SMALLER)
    write(draw, xy, shortened(name, width, size), "ls", size=size)


def _paste_rows(canvas: Image.Image, pictures: Pictures, left: int, top: int, tile: int) -> None:
    """Pictures (rows, columns, height, width, 3), each at ``tile`` pixels."""
    for row, column in np.ndindex(pictures.shape[:2]):
        canvas.paste(enlarged(pictures[row, column], tile), (left + column * (tile + GAP), top + row * (tile + GAP)))


def _span(count: int, tile: int) -> int:
    """The length of so many tiles in a row."""
    return count * (tile + GAP) - GAP


def _paste_exemplars(canvas: Image.Image, pictures: Pictures, left: int, top: int, tile: int) -> None:
    """Fill a space of one tile by three: the more pictures, the smaller; those beyond 48 are left out."""
    columns = min(4, max(1, math.ceil(math.sqrt(len(pictures) / 3))))
    size = (tile + GAP) // columns - GAP
    for index, picture in enumerate(pictures[: 3 * columns**2]):
        row, column = divmod(index, columns)
        canvas.paste(enlarged(picture, size), (left + column * (size + GAP), top + row * (size + GAP)))


def _paste_square(canvas: Image.Image, draw: ImageDraw.ImageDraw, pictures: Pictures, left: int, top: int, tile: int) -> None:
    """Nine pictures with a frame around the one in the centre, the sum without noise."""
    for index, picture in enumerate(pictures):
        x, y = left + index % 3 * (tile + GAP), top + index // 3 * (tile + GAP)
        canvas.paste(enlarged(picture, tile), (x, y))
        if index == CENTRE:
            draw.rectangle((x - GAP // 2, y - GAP // 2, x + tile + GAP // 2 - 1, y + tile + GAP // 2 - 1), outline=ACCENT, width=GAP // 2)


def _draw_sign(draw: ImageDraw.ImageDraw, sign: str, x: int, y: int) -> None:
    """A minus, plus or equals sign around (x, y), drawn because fonts disagree on their weight and height."""
    arm, half = TEXT // 2, 2
    bars = {"-": [(arm, half, 0)], "+": [(arm, half, 0), (half, arm, 0)], "=": [(arm, half, -6), (arm, half, 6)]}
    for width, height, shift in bars[sign]:
        draw.rectangle((x - width, y + shift - height, x + width - 1, y + shift + height - 1), fill=INK)
