"""Stacked digits: ten pictures of each of 1,000 modes, which are what their channels show."""

import numpy as np

from gan_studio.core.datasets.base import built_in_data, recognise
from gan_studio.core.datasets.sampling import channels_of


def test_each_mode_has_ten_pictures_of_the_digits_that_its_name_says() -> None:
    assert "stacked-digits" in [data.name for data in built_in_data()]
    source = recognise("stacked-digits")
    pictures = list(source.read(range(len(source))))
    assert (np.bincount([picture.label for picture in pictures]) == np.full(1000, 10)).all()
    assert source.label_names[307] == "307"
    digits = {np.asarray(digit.content).tobytes(): digit.label for digit in recognise("digits").read(range(1797))}
    for picture in pictures[:50]:
        channels = np.asarray(picture.content)
        told = [digits[channels[..., channel].tobytes()] for channel in range(3)]
        assert "".join(map(str, told)) == source.label_names[picture.label]


def test_they_are_in_colour() -> None:
    assert channels_of(recognise("stacked-digits"), 32, "auto") == 3
