"""Pictures laid out side by side, row by row."""

import numpy as np
import pytest

from gan_studio.core.grid import cut, strip, tile


def flat(count, height=4, width=6):
    return np.stack([np.full((height, width, 3), 10 * (index + 1), np.uint8) for index in range(count)])


@pytest.mark.parametrize(("count", "columns", "across", "down"), [(9, None, 3, 3), (10, None, 4, 3), (1, None, 1, 1), (7, 5, 5, 2), (3, 3, 3, 1)])
def test_every_picture_lies_in_its_place_on_white(count, columns, across, down):
    sheet = tile(flat(count), columns, gap=2)
    assert sheet.shape == (down * 6 - 2, across * 8 - 2, 3)
    for index in range(count):
        top, left = index // across * 6, index % across * 8
        assert (sheet[top : top + 4, left : left + 6] == 10 * (index + 1)).all()
        sheet[top : top + 4, left : left + 6] = 255
    assert (sheet == 255).all()


def test_a_strip_is_one_row():
    assert np.array_equal(strip(flat(5), gap=1), tile(flat(5), 5, gap=1))
    assert strip(flat(5), gap=1).shape == (4, 34, 3)


@pytest.mark.parametrize("count", [1, 5, 16])
def test_a_sheet_can_be_cut_apart_again(count):
    pictures = flat(count, 6, 6)
    assert np.array_equal(cut(tile(pictures), 6, count), pictures)


def test_a_sheet_of_other_pictures_is_not_cut():
    with pytest.raises(ValueError, match="12"):
        cut(np.zeros((12, 14, 3), np.uint8), 6, 4)
