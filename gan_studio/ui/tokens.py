"""Design tokens: every colour, distance and line style that the window uses, once for dark and once for light."""

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

Series = Literal["generator", "discriminator", "discriminator_real", "discriminator_fake", "reference"]

SPACE = 4
"""The unit of all distances, in device-independent pixels: margins and gaps are 1, 2, 3, 4 or 6 of it."""
RADIUS = 5
"""Corner radius of buttons and fields."""
CARD_RADIUS = 8
"""Corner radius of cards and pictures' frames."""
CONTROL_HEIGHT = 26
"""The least height of a button or a field."""


@dataclass(frozen=True)
class Theme:
    """One set of colours, each ``#rrggbb``. Text on the three grounds meets WCAG AA (4.5:1), lines and focus 3:1."""

    name: Literal["dark", "light"]
    window: str
    """The ground behind everything, and behind pictures."""
    surface: str
    """Side bars and cards."""
    field: str
    """Editable fields."""
    raised: str
    """Buttons at rest; hovered rows."""
    hover: str
    pressed: str
    border: str
    """Hairlines between parts: decoration only."""
    outline: str
    """The edge of fields and buttons."""
    text: str
    muted: str
    """Secondary text."""
    disabled: str
    control: str
    """Small marks inside controls: handles, arrows, unselected icons."""
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    """The ground of a selected row; ``text`` stays readable on it."""
    good: str
    """Whatever the accent is: that all is well."""
    danger: str
    warning: str
    generator: str
    discriminator: str
    discriminator_real: str
    discriminator_fake: str
    reference: str
    """Lines that mean "balance", such as 2 log 2 and 0.5."""
    grid: str
    """Grid lines of plots."""
    groups: tuple[str, ...]
    """Frames of pictures that belong together; a number goes with each, so that no meaning hangs on colour alone."""

    @property
    def dark(self) -> bool:
        """Whether the ground is darker than the text."""
        return self.name == "dark"

    def color(self, series: Series) -> QColor:
        """The colour of a curve."""
        return QColor(getattr(self, series))

    def pen(self, series: Series, width: float = 1.5) -> QPen:
        """The pen of a curve; its style differs too, so that no meaning hangs on colour alone."""
        pen = QPen(self.color(series), width, LINE_STYLES[series])
        pen.setCosmetic(True)
        return pen


LINE_STYLES: dict[Series, Qt.PenStyle] = {
    "generator": Qt.PenStyle.SolidLine,
    "discriminator": Qt.PenStyle.SolidLine,
    "discriminator_real": Qt.PenStyle.DashLine,
    "discriminator_fake": Qt.PenStyle.DotLine,
    "reference": Qt.PenStyle.DashDotLine,
}

DARK = Theme(
    name="dark",
    window="#141518",
    surface="#1c1d21",
    field="#121316",
    raised="#292b31",
    hover="#33363d",
    pressed="#202226",
    border="#2c2e34",
    outline="#41444c",
    text="#e4e5e9",
    muted="#a2a6af",
    disabled="#6b6f78",
    control="#a2a6af",
    accent="#3fbfae",
    accent_hover="#5ad1c1",
    on_accent="#071a17",
    selection="#1f3b38",
    good="#3fbfae",
    danger="#f2777a",
    warning="#e8b84f",
    generator="#f0943c",
    discriminator="#5aa9e8",
    discriminator_real="#9fd0f5",
    discriminator_fake="#7fb6de",
    reference="#8b909a",
    grid="#3a3d44",
    groups=("#f0943c", "#5aa9e8", "#c58af9", "#8fd16a", "#f2777a", "#e8b84f", "#f29ac2", "#7fd4d4"),
)

LIGHT = Theme(
    name="light",
    window="#eeeff1",
    surface="#f9f9fa",
    field="#ffffff",
    raised="#ffffff",
    hover="#f0f1f3",
    pressed="#e2e4e8",
    border="#dcdee2",
    outline="#c3c6cd",
    text="#1b1c20",
    muted="#595e68",
    disabled="#9a9ea7",
    control="#595e68",
    accent="#0b766b",
    accent_hover="#096359",
    on_accent="#ffffff",
    selection="#cfe8e4",
    good="#0b766b",
    danger="#b3282d",
    warning="#8a5b00",
    generator="#b85600",
    discriminator="#1a66a8",
    discriminator_real="#3f8bcb",
    discriminator_fake="#2f7ab9",
    reference="#73777f",
    grid="#d5d7dc",
    groups=("#b85600", "#1a66a8", "#7a3fb0", "#3d7a1e", "#b3282d", "#8a5b00", "#a8327a", "#085a63"),
)


def contrast(first: str, second: str) -> float:
    """The WCAG 2 contrast ratio of two colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: str) -> float:
    """Relative luminance (WCAG 2) of ``#rrggbb``."""
    channels = (int(color[start : start + 2], 16) / 255 for start in (1, 3, 5))
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
