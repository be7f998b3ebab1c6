"""No meaning hangs on red against green: what colour-blind eyes see of the curves, frames and bands, as simulated by Machado et al. 2009."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from pytestqt.qtbot import QtBot

from gan_studio.core.diagnosis.illnesses.healthy import Healthy
from gan_studio.core.diagnosis.illnesses.total_collapse import TotalCollapse
from gan_studio.ui import theme
from gan_studio.ui.collapse.doctor_band import DoctorBand, Stretch
from gan_studio.ui.collapse.run_series import MOST, run_series
from gan_studio.ui.image_delegate import group_frame
from gan_studio.ui.plots.series import GRADIENTS, LOSSES, SCORES
from gan_studio.ui.tokens import DARK, LIGHT, Theme

Color = NDArray[np.float64]

SEEN = {
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "tritanopia": [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    "all colours": [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
}
"""What becomes of linear RGB: Table 1 of "A Physiologically-based Model for Simulation of Color Vision Deficiency", severity 1."""
XYZ = [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
WHITE = [0.95047, 1.0, 1.08883]
APART = 20.0
"""CIE 1976 distance; about 2.3 can just be seen side by side."""

eyes = pytest.mark.parametrize("eyes", SEEN)
schemes = pytest.mark.parametrize("scheme", [DARK, LIGHT], ids=["dark", "light"])


def linear(color: QColor) -> Color:
    value = np.array([color.redF(), color.greenF(), color.blueF()])
    return np.where(value <= 0.04045, value / 12.92, ((value + 0.055) / 1.055) ** 2.4)


def lab(color: QColor, eyes: str) -> Color:
    seen = np.clip(np.array(SEEN[eyes]) @ linear(color), 0, 1)
    x, y, z = (np.cbrt(part) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116 for part in np.array(XYZ) @ seen / WHITE)
    return np.array([116 * y - 16, 500 * (x - y), 200 * (y - z)])


def distance(first: QColor, second: QColor, eyes: str) -> float:
    return float(np.linalg.norm(lab(first, eyes) - lab(second, eyes)))


def told_apart(first: QPen, second: QPen, eyes: str) -> bool:
    return first.style() != second.style() or distance(first.color(), second.color(), eyes) >= APART


@eyes
@schemes
def test_the_curves_of_a_plot_are_told_apart(qtbot: QtBot, scheme: Theme, eyes: str) -> None:
    theme.switch().apply(scheme.name)
    for plot in (LOSSES, SCORES, GRADIENTS):
        for first, second in combinations(plot, 2):
            assert told_apart(first.pen(), second.pen(), eyes), f"{first.label}, {second.label}"
    theme.switch().apply("dark")


@eyes
@schemes
def test_compared_runs_are_told_apart_by_their_colours_and_by_their_lines(qtbot: QtBot, scheme: Theme, eyes: str) -> None:
    theme.switch().apply(scheme.name)
    for first, second in combinations([run_series(number, "run").pen() for number in range(MOST)], 2):
        assert distance(first.color(), second.color(), eyes) >= APART
        assert first.style() != second.style()
    theme.switch().apply("dark")


@eyes
@schemes
def test_frames_of_alike_pictures_are_told_apart(scheme: Theme, eyes: str) -> None:
    frames = [group_frame(scheme, number) for number in range(1, len(scheme.groups) + 1)]
    for (first, first_style), (second, second_style) in combinations(frames, 2):
        assert first_style != second_style or distance(QColor(first), QColor(second), eyes) >= APART / 2


def test_the_doctors_band_says_by_its_height_what_it_says_in_colour(qtbot: QtBot) -> None:
    band = DoctorBand()
    qtbot.addWidget(band)
    band.draw_steps(0, 100)
    image = QImage(60, 24, QImage.Format.Format_RGB32)
    heights = []
    for illness in (Healthy, TotalCollapse):
        band.stretches = [Stretch(0, 100, illness)]
        image.fill(0)
        painter = QPainter(image)
        band.paint(painter, QRectF(image.rect()))
        painter.end()
        heights.append(sum(QColor(image.pixel(30, y)).lightness() > 20 for y in range(image.height())))
    healthy, ill = heights
    assert 0 < healthy < ill / 3
