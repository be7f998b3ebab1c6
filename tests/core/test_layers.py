"""Layers of our own: dropout whose masks nobody disturbs, and maxout."""

import copy
import threading

import numpy as np
import pytest
import torch

from gan_studio.core.layers import Dropout, Maxout


def seeded(rate: float, seed: int = 3) -> Dropout:
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return Dropout(rate)


def test_dropout_drops_its_share_and_keeps_the_mean():
    seen = seeded(0.2)(torch.ones(500, 400))
    assert (seen == 0).float().mean() == pytest.approx(0.2, abs=0.01)
    assert set(seen.unique().tolist()) == {0, 1.25}
    assert seen.mean() == pytest.approx(1, abs=0.01)


def test_every_mask_is_another_one():
    dropout, ones = seeded(0.5), torch.ones(100, 100)
    masks = np.stack([dropout(ones).flatten() for _ in range(6)])
    assert np.abs(np.corrcoef(masks) - np.eye(6)).max() < 0.05


def test_dropout_is_off_in_evaluation_and_uses_up_no_mask():
    dropout, ones = seeded(0.5), torch.ones(10, 10)
    before = int(dropout.seed)
    assert torch.equal(dropout.eval()(ones), ones)
    assert int(dropout.seed) == before
    assert not torch.equal(dropout.train()(ones), ones)


def test_the_state_dict_brings_the_masks_back():
    dropout, ones = seeded(0.5), torch.ones(20, 20)
    dropout(ones)
    state = copy.deepcopy(dropout.state_dict())
    expected = [dropout(ones) for _ in range(3)]
    other = seeded(0.5, seed=9)
    other.load_state_dict(state)
    assert all(torch.equal(other(ones), mask) for mask in expected)
    assert not Dropout(0.5, persistent=False).state_dict()


def test_dropout_and_torchs_generator_do_not_know_each_other():
    torch.manual_seed(1)
    before = torch.get_rng_state()
    quiet = seeded(0.5)(torch.ones(50, 50))
    assert torch.equal(torch.get_rng_state(), before)

    stop = threading.Event()

    def draw() -> None:
        while not stop.is_set():
            torch.rand(100)

    noisy = threading.Thread(target=draw)
    dropout = seeded(0.5)
    noisy.start()
    try:
        assert torch.equal(dropout(torch.ones(50, 50)), quiet)
    finally:
        stop.set()
        noisy.join()


def test_dropout_keeps_the_type_of_what_it_gets():
    for kind in (torch.bfloat16, torch.float64):
        assert seeded(0.5)(torch.ones(3, 3, dtype=kind)).dtype == kind


def test_maxout_is_the_largest_of_its_pieces():
    maxout, x = Maxout(7, 3, 4), torch.randn(5, 7)
    pieces = (x @ maxout.linear.weight.T + maxout.linear.bias).view(5, 3, 4)
    torch.testing.assert_close(maxout(x), pieces.max(dim=2).values)
