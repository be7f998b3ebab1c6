"""Whatever accent colour a person has chosen for the desktop, everything stays readable."""

import colorsys

import pytest
from PySide6.QtGui import QColor

from gan_studio.ui.accent import with_accent
from gan_studio.ui.tokens import DARK, LIGHT, Theme, contrast

GNOME = ("#3584e4", "#2190a4", "#3a944a", "#c88800", "#ed5b00", "#e62d42", "#d56199", "#9141ac", "#6f8396")
EXTREMES = ("#000000", "#ffffff", "#ffff00", "#0000ff", "#808080", "#00ff00")


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("color", GNOME + EXTREMES)
def test_it_can_be_written_in_and_on(tokens: Theme, color: str) -> None:
    accented = with_accent(tokens, QColor(color))
    for ground in ("window", "surface", "field"):
        assert contrast(accented.accent, getattr(accented, ground)) >= 4.5, ground
    for ground in ("accent", "accent_hover"):
        assert contrast(accented.on_accent, getattr(accented, ground)) >= 4.5, ground
    assert contrast(accented.text, accented.selection) >= 7
    assert contrast(accented.muted, accented.selection) >= 4.5


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=lambda tokens: tokens.name)
@pytest.mark.parametrize("color", GNOME)
def test_its_hue_stays(tokens: Theme, color: str) -> None:
    def hue(name: str) -> float:
        return colorsys.rgb_to_hls(*(int(name[start : start + 2], 16) / 255 for start in (1, 3, 5)))[0]

    assert hue(with_accent(tokens, QColor(color)).accent) == pytest.approx(hue(color), abs=0.01)


def test_a_colour_that_is_readable_already_is_taken_as_it_is() -> None:
    assert with_accent(DARK, QColor("#5aa9e8")).accent == "#5aa9e8"


def test_the_colours_that_mean_something_stay() -> None:
    accented = with_accent(DARK, QColor("#e62d42"))
    for meaning in ("good", "danger", "warning", "generator", "discriminator"):
        assert getattr(accented, meaning) == getattr(DARK, meaning)
