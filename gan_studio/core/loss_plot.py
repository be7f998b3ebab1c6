"""The losses of a run as a picture, for reports and for machines without a display."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from gan_studio.core.drawing import GRID, INK, MUTED, PAPER, round_numbers, text_width, write
from gan_studio.core.frames import LossHistory
from gan_studio.core.translation import QT_TRANSLATE_NOOP

WIDTH, HEIGHT = 1760, 960
CURVES = (("discriminator_loss", "#1a66a8"), ("generator_loss", "#b85600"))
"""Scalar and colour, as in the window's plots."""
CAPTIONS = (
    QT_TRANSLATE_NOOP("Figure", "D loss"),
    QT_TRANSLATE_NOOP("Figure", "G loss"),
    QT_TRANSLATE_NOOP("Figure", "D loss when it cannot tell: {loss}"),
    QT_TRANSLATE_NOOP("Figure", "steps"),
)
"""Of the two curves, the dashed line and the horizontal axis."""
BALANCE = 2 * math.log(2)
"""What D's cross-entropy costs when it cannot tell real from fake."""

LEFT, RIGHT, TOP, BOTTOM = 120, WIDTH - 80, 120, HEIGHT - 112
OVERSAMPLING = 3
BUCKETS = 800
"""Longer runs are averaged into so many points, with the standard deviation around them."""
SMOOTHING = 80
"""The curve is averaged over this fraction of the run."""


def loss_plot(history: LossHistory, balance: float | None = BALANCE, captions: Sequence[str] = CAPTIONS) -> NDArray[np.uint8]:
    """D's and G's loss over the steps: what was measured pale, its moving average strong. RGB of (960, 1760, 3).

    ``balance`` is drawn as a dashed line: the loss of a D that cannot tell (``Loss.balance``; None for a critic).
    Extreme values, such as those of the first steps, may leave the frame so that the rest can be read.
    """
    curves = [(_Curve.of(history.steps, history.column(scalar)), color) for scalar, color in CURVES]
    axes = _Axes.around([curve for curve, _ in curves], balance, last_step=float(history.steps[-1]) if len(history) else 1.0)
    canvas = Image.new("RGB", (WIDTH * OVERSAMPLING, HEIGHT * OVERSAMPLING), PAPER)
    draw = ImageDraw.Draw(canvas, "RGBA")
    for y in axes.y(axes.y_ticks):
        draw.line(_scaled([(LEFT, y), (RIGHT, y)]), GRID, 2 * OVERSAMPLING)
    for curve, color in curves:
        curve.draw_band(draw, axes, color + "38")
    if balance is not None:
        _draw_dashes(draw, float(axes.y(np.array(balance))))
    for curve, color in curves:
        curve.draw_average(draw, axes, color)
    for box in ((0, 0, WIDTH, TOP), (0, BOTTOM + 1, WIDTH, HEIGHT)):
        draw.rectangle([edge * OVERSAMPLING for edge in box], PAPER)
    small = canvas.resize((WIDTH, HEIGHT), Image.Resampling.BOX)
    *legend, steps = captions
    _write_axes(ImageDraw.Draw(small), axes, steps)
    _write_legend(ImageDraw.Draw(small), legend, balance)
    return np.asarray(small)


@dataclass(frozen=True)
class _Curve:
    """One scalar, thinned to what a picture can show."""

    steps: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    average: NDArray[np.float64]

    @classmethod
    def of(cls, steps: NDArray[np.int64], values: NDArray[np.float32]) -> "_Curve":
        finite = np.isfinite(values)
        where, measured = steps[finite].astype(np.float64), values[finite].astype(np.float64)
        if not len(where):
            return cls(where, measured, measured, measured)
        starts = np.unique(np.linspace(0, len(where), min(BUCKETS, len(where)), endpoint=False).astype(np.int64))
        sizes = np.diff(np.append(starts, len(where)))
        means = np.add.reduceat(measured, starts) / sizes
        deviations = np.sqrt(np.add.reduceat((measured - np.repeat(means, sizes)) ** 2, starts) / sizes)
        return cls(
            steps=np.add.reduceat(where, starts) / sizes,
            low=means - deviations,
            high=means + deviations,
            average=_moving_average(_moving_average(means)),
        )

    def draw_band(self, draw: ImageDraw.ImageDraw, axes: "_Axes", color: str) -> None:
        """The band that most values lie in; of a short run, which is not thinned, a thin line."""
        if len(self.steps) < 2:
            return
        x, low, high = axes.x(self.steps), axes.y(self.low) + 1, axes.y(self.high) - 1
        draw.polygon(_scaled([*zip(x, high, strict=True), *zip(x[::-1], low[::-1], strict=True)]), color)

    def draw_average(self, draw: ImageDraw.ImageDraw, axes: "_Axes", color: str) -> None:
        """The line through the averages; a dot if there is but one."""
        points = [*zip(axes.x(self.steps), axes.y(self.average), strict=True)]
        if len(points) == 1:
            ((x, y),) = points
            draw.ellipse(_scaled([(x - 5, y - 5), (x + 5, y + 5)]), color)
        elif points:
            draw.line(_scaled(points), color, 4 * OVERSAMPLING, joint="curve")


def _moving_average(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Centred, over fewer values near the ends. Applied twice it weighs like a triangle, so that outliers leave no plateaus."""
    window = np.ones(2 * (len(values) // SMOOTHING // 2) + 1)
    averages: NDArray[np.float64] = np.convolve(values, window, "same") / np.convolve(np.ones_like(values), window, "same")
    return averages


@dataclass(frozen=True)
class _Axes:
    """From steps and losses to pixels."""

    last_step: float
    bottom: float
    top: float

    @classmethod
    def around(cls, curves: list[_Curve], balance: float | None, last_step: float) -> "_Axes":
        """Room for zero, for the balance and for all but the most extreme values of the curves."""
        marks = [0.0, 0.0 if balance is None else balance]
        for curve in curves:
            if len(curve.steps):
                marks += [float(np.quantile(curve.low, 0.01)), float(np.quantile(curve.high, 0.99))]
        bottom, top = min(marks), max(marks)
        room = 0.06 * (top - bottom) or 1.0
        return cls(last_step, bottom - room if bottom < 0 else 0.0, top + room)

    def x(self, steps: NDArray[np.float64]) -> NDArray[np.float64]:
        """Pixels from the left."""
        return LEFT + (RIGHT - LEFT) * steps / self.last_step

    def y(self, losses: NDArray[np.float64]) -> NDArray[np.float64]:
        """Pixels from above; not farther outside the frame than Pillow can count."""
        return np.clip(BOTTOM - (BOTTOM - TOP) * (losses - self.bottom) / (self.top - self.bottom), -HEIGHT, 2 * HEIGHT)

    @property
    def x_ticks(self) -> NDArray[np.float64]:
        """Round steps, whole ones."""
        ticks = round_numbers(0, self.last_step, 8)
        return np.unique(np.rint(ticks))

    @property
    def y_ticks(self) -> NDArray[np.float64]:
        """Round losses."""
        return round_numbers(self.bottom, self.top, 6)


def _scaled(points: Iterable[tuple[float, float]]) -> list[tuple[float, float]]:
    return [(x * OVERSAMPLING, y * OVERSAMPLING) for x, y in points]


def _draw_dashes(draw: ImageDraw.ImageDraw, y: float) -> None:
    for x in range(LEFT, RIGHT, 20):
        draw.line(_scaled([(x, y), (min(x + 12, RIGHT), y)]), MUTED, 3 * OVERSAMPLING)


def _write_axes(draw: ImageDraw.ImageDraw, axes: _Axes, steps: str) -> None:
    """The numbers and the step axis; drawn at the final size, where letters are hinted."""
    draw.line([(LEFT, BOTTOM), (RIGHT, BOTTOM)], MUTED, 2)
    for value, y in zip(axes.y_ticks, axes.y(axes.y_ticks), strict=True):
        write(draw, (LEFT - 20, y), f"{value:.6g}", "rm", MUTED)
    for value, x in zip(axes.x_ticks, axes.x(axes.x_ticks), strict=True):
        draw.line([(x, BOTTOM), (x, BOTTOM + 8)], MUTED, 2)
        write(draw, (x, BOTTOM + 20), f"{value:,.6g}", "ma", MUTED)
    write(draw, ((LEFT + RIGHT) / 2, HEIGHT - 24), steps, "ms", MUTED)


def _write_legend(draw: ImageDraw.ImageDraw, captions: Sequence[str], balance: float | None) -> None:
    x = LEFT
    *labels, of_balance = captions
    for label, (_, color) in zip(labels, CURVES, strict=True):
        draw.rounded_rectangle((x, 60, x + 36, 67), 3, color)
        write(draw, (x + 52, 64), label, "lm", INK)
        x += round(52 + text_width(label) + 48)
    if balance is not None:
        for dash in (0, 14, 28):
            draw.rectangle((x + dash, 62, x + dash + 8, 65), MUTED)
        write(draw, (x + 52, 64), of_balance.format(loss=f"{balance:.4g}"), "lm", INK)
