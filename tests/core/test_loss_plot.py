"""The loss plot shows the losses where they are, whatever a run looks like."""

import math

import numpy as np
import pytest

from gan_studio.core.frames import SCALARS, LossHistory
from gan_studio.core.loss_plot import loss_plot

BLUE, ORANGE = (0x1A, 0x66, 0xA8), (0xB8, 0x56, 0x00)
PLOT = slice(120, None)
"""Rows below the legend."""


def history_of(discriminator, generator):
    rows = np.zeros((len(discriminator), len(SCALARS)), np.float32)
    rows[:, SCALARS.index("discriminator_loss")] = discriminator
    rows[:, SCALARS.index("generator_loss")] = generator
    history = LossHistory()
    history.append(np.arange(1, len(rows) + 1), rows)
    return history


def rows_of(plot, color, column=900):
    """Where a curve passes a column of pixels, from above; NaN where it does not."""
    hits = np.nonzero((plot[PLOT, column] == color).all(axis=1))[0]
    return hits.mean() if len(hits) else math.nan


def test_losses_and_the_balance_stand_at_their_heights():
    plot = loss_plot(history_of(np.full(300, 1.0), np.full(300, 3.0)))
    assert plot.shape == (960, 1760, 3)
    assert plot.dtype == np.uint8
    one, three = rows_of(plot, BLUE), rows_of(plot, ORANGE)
    assert three < one
    expected = one - (2 * math.log(2) - 1) / 2 * (one - three)
    dashes = [row for row in range(round(three) + 8, round(one) - 8) if (plot[PLOT][row, 200:1600].max(axis=1) < 150).sum() > 500]
    assert np.mean(dashes) == pytest.approx(expected, abs=2)


def test_a_critic_has_no_balance_and_may_go_below_zero():
    history = history_of(np.full(300, -5.0), np.full(300, 2.0))
    with_balance, without = loss_plot(history), loss_plot(history, balance=None)
    assert not np.array_equal(with_balance, without)
    assert rows_of(without, ORANGE) < rows_of(without, BLUE)


def test_a_rising_loss_rises_to_the_right():
    plot = loss_plot(history_of(np.linspace(0, 4, 5000), np.full(5000, 1.0)))
    assert rows_of(plot, BLUE, 300) > rows_of(plot, BLUE, 900) > rows_of(plot, BLUE, 1500)


@pytest.mark.parametrize("spike", [100, 1e6, 1e30])
def test_one_spike_does_not_squash_everything_else(spike):
    losses = np.full(3000, 3.0)
    losses[10] = spike
    plot = loss_plot(history_of(np.full(3000, 1.0), losses))
    assert rows_of(plot, BLUE) - rows_of(plot, ORANGE) > 300


def test_what_leaves_the_frame_does_not_cover_the_legend():
    losses = np.full(3000, 3.0)
    losses[1500:1510] = 1e6
    calm, wild = loss_plot(history_of(np.full(3000, 1.0), np.full(3000, 3.0))), loss_plot(history_of(np.full(3000, 1.0), losses))
    assert np.array_equal(calm[:118], wild[:118])


@pytest.mark.parametrize("count", [0, 1, 2, 3, 799, 801, 20_000])
def test_a_run_of_any_length_can_be_drawn(count):
    rng = np.random.default_rng(0)
    plot = loss_plot(history_of(rng.random(count), 1 + rng.random(count)))
    assert (plot == BLUE).all(axis=2).any()


def test_losses_that_are_not_numbers_are_left_out():
    losses = np.full(300, 1.0)
    losses[[0, 150, 299]] = math.nan, math.inf, -math.inf
    plot = loss_plot(history_of(losses, np.full(300, 3.0)))
    assert rows_of(plot, BLUE) == pytest.approx(rows_of(loss_plot(history_of(np.full(300, 1.0), np.full(300, 3.0))), BLUE), abs=1)


def test_all_zero_losses_can_be_drawn():
    assert not math.isnan(rows_of(loss_plot(history_of(np.zeros(10), np.ones(10)), balance=None), ORANGE))
    loss_plot(history_of(np.zeros(10), np.zeros(10)), balance=None)
