"""Dark and light: readable, told apart by colour-blind eyes, and switched while the window is open."""

import itertools

import numpy as np
import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from gan_studio.core.resources import resource_path
from gan_studio.ui import theme
from gan_studio.ui.icons import app_icon, icon
from gan_studio.ui.tokens import DARK, LIGHT, LINE_STYLES, Theme, contrast

THEMES = pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda tokens: tokens.name)
GROUNDS = ("window", "surface", "field", "raised", "hover", "selection")

# Linear RGB seen without the medium and without the long cones (Machado et al. 2009, severity 1).
COLOR_BLINDNESS = {
    "deuteranopia": [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
    "protanopia": [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
}


def linear_rgb(color: str) -> np.ndarray:
    channels = np.array([int(color[start : start + 2], 16) / 255 for start in (1, 3, 5)])
    return np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)


def lab(linear: np.ndarray) -> np.ndarray:
    """CIE L*a*b* of linear sRGB, D65."""
    xyz = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]) @ np.clip(linear, 0, 1)
    scaled = np.cbrt(xyz / [0.9505, 1, 1.089])
    return np.array([116 * scaled[1] - 16, 500 * (scaled[0] - scaled[1]), 200 * (scaled[1] - scaled[2])])


def test_contrast_is_wcags() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@THEMES
@pytest.mark.parametrize("ground", GROUNDS)
def test_text_is_readable_on_every_ground(tokens: Theme, ground: str) -> None:
    assert contrast(tokens.text, getattr(tokens, ground)) >= 7
    assert contrast(tokens.muted, getattr(tokens, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize("ground", ["window", "surface"])
def test_warnings_lines_and_focus_stand_out(tokens: Theme, ground: str) -> None:
    for text in ("danger", "warning"):
        assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= 4.5, text
    for mark in ("accent", "control", *LINE_STYLES):
        assert contrast(getattr(tokens, mark), getattr(tokens, ground)) >= 3, mark


@THEMES
def test_primary_buttons_are_readable(tokens: Theme) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= 4.5
    assert contrast(tokens.on_accent, tokens.accent_hover) >= 4.5


@THEMES
@pytest.mark.parametrize("blindness", COLOR_BLINDNESS)
def test_generator_and_discriminator_differ_for_color_blind_eyes(tokens: Theme, blindness: str) -> None:
    seen = [lab(np.array(COLOR_BLINDNESS[blindness]) @ linear_rgb(color)) for color in (tokens.generator, tokens.discriminator)]
    assert np.linalg.norm(seen[0] - seen[1]) > 40


@THEMES
def test_curves_of_one_hue_differ_in_their_dashes(tokens: Theme) -> None:
    blues = ("discriminator", "discriminator_real", "discriminator_fake")
    assert len({tokens.pen(series).style() for series in blues}) == 3


def test_a_switch_recolours_what_is_open(qtbot: QtBot) -> None:
    switch = theme.switch()
    switch.apply("light")
    label = QLabel("text")
    qtbot.addWidget(label)
    label.show()
    play = icon("play")
    before = play.pixmap(24, 24).toImage()
    with qtbot.waitSignal(switch.changed):
        switch.apply("dark")
    assert theme.current() is DARK
    assert QApplication.palette().color(QPalette.ColorRole.Window).name() == DARK.window
    assert label.palette().color(QPalette.ColorRole.WindowText).name() == DARK.text
    assert play.pixmap(24, 24).toImage() != before


@pytest.mark.usefixtures("qapp")
def test_an_unknown_preference_means_the_systems() -> None:
    theme.switch().apply("sepia")
    assert theme.switch().preference == "system"


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("name", sorted(path.stem for path in resource_path("icons").glob("*.svg")))
def test_every_icon_draws_something(name: str) -> None:
    image = icon(name).pixmap(32, 32).toImage()
    opaque = sum(image.pixelColor(x, y).alpha() > 128 for x, y in itertools.product(range(32), repeat=2))
    assert 10 < opaque < 32 * 32


@pytest.mark.usefixtures("qapp")
def test_the_application_has_an_icon() -> None:
    assert not app_icon().pixmap(64, 64).isNull()
