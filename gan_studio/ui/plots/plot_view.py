"""What pyqtgraph leaves open: how the mouse moves a plot, and axes for steps and values."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import Qt, Signal

from gan_studio.ui import theme

Buttons = Qt.MouseButton

_GRID_OPACITY = 140
"""Of 255."""
_APART = 18
"""Pixels from one number of a logarithmic axis to the next, at least."""


class PlotView(pg.ViewBox):  # type: ignore[misc]
    """The wheel zooms in time, with Ctrl in height; dragging pans; a double click shows everything again.

    Panning leaves the height alone until it has been zoomed, because it follows the curves until then.
    """

    moved = Signal()
    """The person zoomed or panned in time."""
    stretched = Signal()
    """The person zoomed in height."""
    reset_asked = Signal()
    pressed = Signal(float)
    """(x) the person has clicked there."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        self.disableAutoRange()
        self.setDefaultPadding(0)
        self.setLimits(xMin=0, minXRange=4)
        self.is_stretched = False

    def wheelEvent(self, ev: Any, axis: int | None = None) -> None:
        """Zoom around the mouse."""
        vertical = axis == 1 or bool(ev.modifiers() & Qt.KeyboardModifier.ControlModifier)
        super().wheelEvent(ev, axis=1 if vertical else 0)
        if vertical:
            self.is_stretched = True
            self.stretched.emit()
        else:
            self.moved.emit()

    def mouseDragEvent(self, ev: Any, axis: int | None = None) -> None:
        """Pan."""
        if ev.button() not in (Buttons.LeftButton, Buttons.MiddleButton):
            ev.ignore()
            return
        super().mouseDragEvent(ev, axis=axis if self.is_stretched else 0)
        self.moved.emit()

    def mouseClickEvent(self, ev: Any) -> None:
        """Tell where; the second click of two is of a double click."""
        if ev.button() == Buttons.LeftButton and not ev.double():
            ev.accept()
            self.pressed.emit(float(self.mapSceneToView(ev.scenePos()).x()))

    def mouseDoubleClickEvent(self, ev: Any) -> None:
        """Ask for everything."""
        ev.accept()
        self.is_stretched = False
        self.reset_asked.emit()


class StepAxis(pg.AxisItem):  # type: ignore[misc]
    """Whole steps, with their thousands grouped."""

    def __init__(self) -> None:
        super().__init__("bottom")
        self.enableAutoSIPrefix(False)

    def tickValues(self, minimum: float, maximum: float, size: float) -> list[tuple[float, list[float]]]:
        """No ticks between two steps."""
        return [(spacing, values) for spacing, values in super().tickValues(minimum, maximum, size) if spacing >= 1]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Such as ``12,000``."""
        return [f"{value:,.0f}" for value in values]


class ValueAxis(pg.AxisItem):  # type: ignore[misc]
    """Values; logarithmic ones are thinned out until their numbers do not touch."""

    def __init__(self) -> None:
        super().__init__("left")
        self.enableAutoSIPrefix(False)

    def tickValues(self, minimum: float, maximum: float, size: float) -> list[tuple[float | None, list[float]]]:
        """Powers of ten first, then their doubles and halves, then what fits between."""
        levels: list[tuple[float | None, list[float]]] = super().tickValues(minimum, maximum, size)
        if not self.logMode:
            return levels
        apart = _APART * (maximum - minimum) / max(1.0, size)
        kept: list[float] = []
        for value in sorted((value for _, values in levels for value in values), key=_roundness):
            if all(abs(value - other) >= apart for other in kept):
                kept.append(value)
        return [(None, sorted(kept))]


def _roundness(exponent: float) -> tuple[int, float]:
    """How late a logarithm's number is chosen: 1, 2 and 5 before the others."""
    digit = round(10 ** (exponent % 1))
    return {1: 0, 10: 0, 2: 1, 5: 1}.get(digit, 2), exponent


def style_axis(axis: Any) -> None:
    """Draw an axis in the theme's colours: numbers muted, hairlines across the plot."""
    tokens = theme.current()
    axis.setPen(pg.mkPen(tokens.grid))
    axis.setTextPen(pg.mkPen(tokens.muted))
    axis.setTickFont(theme.font("small"))
    axis.setStyle(tickLength=0, tickTextOffset=6, maxTickLevel=0)
    axis.setGrid(_GRID_OPACITY)
