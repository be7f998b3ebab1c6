"""A theme in the accent colour that the person has chosen for the desktop, as far as everything stays readable."""

import dataclasses

from PySide6.QtGui import QColor

from gan_studio.ui.tokens import Theme, contrast

READABLE = 4.5
"""WCAG AA for text."""
_STEP = 0.01
_STRONGEST_SELECTION = 0.3


def with_accent(theme: Theme, color: QColor) -> Theme:
    """``theme`` with the hue of ``color``; made lighter or darker until it stands out, and can be written in and on."""
    accent = _readable(color, theme)
    hover = _shifted(accent, 0.06 if theme.dark else -0.05)
    return dataclasses.replace(theme, accent=accent.name(), accent_hover=hover.name(), on_accent=theme.field, selection=_selection(accent, theme).name())


def _readable(color: QColor, theme: Theme) -> QColor:
    """The nearest lightness of which a text can be."""
    grounds = (theme.window, theme.surface, theme.field)
    while min(contrast(color.name(), ground) for ground in grounds) < READABLE:
        color = _shifted(color, _STEP if theme.dark else -_STEP)
    return color


def _shifted(color: QColor, by: float) -> QColor:
    return QColor.fromHslF(color.hslHueF(), color.hslSaturationF(), min(1.0, max(0.0, color.lightnessF() + by)))


def _selection(accent: QColor, theme: Theme) -> QColor:
    """As much of the accent as leaves muted text readable."""
    ground, share = QColor(theme.surface), _STRONGEST_SELECTION
    while True:
        parts = ((accent.redF(), ground.redF()), (accent.greenF(), ground.greenF()), (accent.blueF(), ground.blueF()))
        mixed = QColor.fromRgbF(*(share * of_accent + (1 - share) * of_ground for of_accent, of_ground in parts))
        if contrast(theme.muted, mixed.name()) >= READABLE and contrast(theme.text, mixed.name()) >= 7:
            return mixed
        share -= _STEP
