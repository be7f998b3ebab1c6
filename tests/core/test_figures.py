"""The paper's figures show every picture that they were given, in the paper's order, with names in any script."""

from itertools import pairwise

import numpy as np
import pytest

from gan_studio.core.drawing import font, text_width
from gan_studio.core.figures import arithmetic_figure, interpolation_figure

WHITE = (255, 255, 255)


def flat(count, blue, size=32):
    """Pictures of one colour each: red tells them apart, blue says what they are."""
    return np.stack([np.full((size, size, 3), (20 * (index + 1), 100, blue), np.uint8) for index in range(count)])


def box_of(figure, color):
    """Top, left, height and width of a colour's area, which must be a filled rectangle."""
    rows, columns = np.nonzero((figure == color).all(axis=2))
    height, width = np.ptp(rows) + 1, np.ptp(columns) + 1
    assert len(rows) == height * width
    return rows.min(), columns.min(), height, width


def boxes_of(figure, pictures):
    return np.array([box_of(figure, picture[0, 0]) for picture in pictures])


@pytest.mark.parametrize("names", [(), ("A", "B", "C")])
def test_figure_4_has_a_row_for_every_pair_of_keyframes(names):
    pictures = flat(10, 200)
    boxes = boxes_of(interpolation_figure(pictures.reshape(2, 5, 32, 32, 3), names), pictures).reshape(2, 5, 4)
    assert (boxes[..., 2:] == 128).all()
    assert (np.ptp(boxes[..., 0], axis=1) == 0).all()
    assert (np.diff(boxes[:, 0, 0]) > 128).all()
    assert (np.diff(boxes[..., 1], axis=1) > 128).all()
    assert (np.ptp(boxes[..., 1], axis=0) == 0).all()


def test_large_pictures_keep_their_size():
    figure = interpolation_figure(flat(2, 200, size=160)[np.newaxis])
    assert box_of(figure, (20, 100, 200))[2:] == (160, 160)


def arithmetic(counts=(3, 3, 3), names=("A", "B", "C")):
    exemplars = [flat(count, blue) for count, blue in zip(counts, (10, 20, 30), strict=True)]
    groups = (flat(3, 40), flat(9, 50), flat(9, 60))
    return arithmetic_figure(exemplars, *groups, names=names), exemplars, groups


def test_figure_7_reads_from_exemplars_over_means_to_results():
    figure, exemplars, (means, result, pixel_result) = arithmetic()
    columns = np.array([boxes_of(figure, pictures) for pictures in exemplars])
    mean_boxes = boxes_of(figure, means)
    for column, mean in zip(columns, mean_boxes, strict=True):
        assert (column[:, 1] == mean[1]).all()
        assert (np.diff(column[:, 0]) > 0).all()
        assert column[-1, 0] + column[-1, 2] < mean[0]
    squares = [boxes_of(figure, pictures).reshape(3, 3, 4) for pictures in (result, pixel_result)]
    lefts = [*mean_boxes[:, 1], *(square[0, 0, 1] for square in squares)]
    assert lefts == sorted(lefts)
    for square in squares:
        assert (np.diff(square[..., 0], axis=0) > 0).all()
        assert (np.diff(square[..., 1], axis=1) > 0).all()
        assert abs(square[2, 0, 0] + square[2, 0, 2] - mean_boxes[0, 0] - mean_boxes[0, 2]) <= 3


def test_minus_plus_and_equals_stand_between_the_means():
    figure, _, (means, result, _) = arithmetic()
    boxes = boxes_of(figure, means)
    edges = [*boxes[:, 1], box_of(figure, result[6, 0, 0])[1]]
    for (left, right), shape in zip(pairwise(edges), ((1, 0), (1, 1), (2, 0)), strict=True):
        between = figure[boxes[0, 0] : boxes[0, 0] + 128, left + 128 : right].max(axis=2) < 100
        bars = between.sum(axis=1) >= 20
        stem = between.sum(axis=0) >= 20
        assert (np.diff(bars.astype(int)) == 1).sum() == shape[0]
        assert (np.diff(stem.astype(int)) == 1).sum() == shape[1]


@pytest.mark.parametrize("count", [1, 2, 4, 12, 13, 48])
def test_any_number_of_exemplars_fits_over_its_mean(count):
    exemplars = np.stack([np.full((32, 32, 3), (index + 1, 100, 10), np.uint8) for index in range(count)])
    groups = (flat(3, 40), flat(9, 50), flat(9, 60))
    figure = arithmetic_figure((exemplars, flat(1, 20), flat(1, 30)), *groups)
    boxes, mean = boxes_of(figure, exemplars), box_of(figure, groups[0][0, 0, 0])
    assert (boxes[:, 1] >= mean[1]).all()
    assert (boxes[:, 1] + boxes[:, 3] <= mean[1] + mean[3]).all()
    assert (boxes[:, 0] + boxes[:, 2] < mean[0]).all()
    assert figure.shape == arithmetic()[0].shape


def test_a_name_that_is_too_long_does_not_run_into_the_next():
    short, long = arithmetic(names=("A", "B", "C"))[0], arithmetic(names=("a very long name " * 5, "B", "C"))[0]
    assert not np.array_equal(short, long)
    changed = np.nonzero((short != long).any(axis=(0, 2)))[0]
    assert changed.max() < box_of(short, (40, 100, 40))[1]


def test_korean_names_are_letters_and_no_boxes():
    if font(False, 26).getname() == font(True, 26).getname():
        pytest.skip("this system has no font for more than ASCII")
    assert text_width("한글") > 0
    assert not np.array_equal(arithmetic(names=("가", "B", "C"))[0], arithmetic(names=("나", "B", "C"))[0])
