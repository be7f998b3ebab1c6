"""What the figures of diversity are called, and how their values are written."""

import math

from PySide6.QtCore import QCoreApplication

from gan_studio.core.diagnosis.figures import FIGURES

_COUNTS = ("modes_covered", "modes_fair", "ndb")
"""Whole numbers, but for the baselines, which are averages."""
_SHARES = ("coverage", "recall", "precision", "variance_ratio", "duplicate_share", "memorised_share")


def figure_label(name: str) -> str:
    """One of :data:`FIGURES` in the window's language."""
    return QCoreApplication.translate("Figure", FIGURES[name].label)


def figure_help(name: str) -> str:
    """What it means."""
    return QCoreApplication.translate("Figure", FIGURES[name].help)


def figure_number(name: str, value: float) -> str:
    """Counts whole, shares in per cent, the rest with about three digits; a dash for NaN."""
    if math.isnan(value):
        return "–"
    if name in _COUNTS:
        return f"{value:,.0f}"
    if name in _SHARES:
        return f"{value:.0%}" if value >= 0.0995 or value == 0 else f"{value:.1%}"
    return f"{value:.2f}" if abs(value) < 10 else f"{value:.1f}" if abs(value) < 100 else f"{value:,.0f}"


def figure_tick(name: str, value: float) -> str:
    """A round value beside an axis."""
    return f"{value:.0%}" if name in _SHARES else f"{value:g}"
