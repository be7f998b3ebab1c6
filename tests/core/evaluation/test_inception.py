"""The heavier judges: what is said where they cannot judge, and what they say where torch-fidelity and its weights are at hand."""

from importlib.util import find_spec
from pathlib import Path

import numpy as np
import pytest
import torch

from gan_studio.core.errors import StudioError
from gan_studio.core.evaluation.inception import inception_figures

NOISE, DARK = (np.random.default_rng(seed).integers(0, most, (3, 60, 32, 32, 1), dtype=np.uint8) for seed, most in ((0, 256), (1, 64)))


@pytest.mark.skipif(find_spec("torch_fidelity") is not None, reason="torch-fidelity is installed")
def test_without_the_extra_it_says_how_to_get_it() -> None:
    with pytest.raises(StudioError, match=r"gan-studio\[inception\]"):
        inception_figures(*NOISE)


def test_few_pictures_are_refused() -> None:
    with pytest.raises(StudioError, match="10 pictures are too few"):
        inception_figures(NOISE[0][:10], NOISE[1], NOISE[2])


def weights() -> Path:
    return Path(torch.hub.get_dir(), "checkpoints", "weights-inception-2015-12-05-6726825d.pth")


@pytest.mark.skipif(find_spec("torch_fidelity") is None or not weights().is_file(), reason="wants torch-fidelity and its weights")
def test_pictures_unlike_the_data_lie_far_from_them() -> None:
    seen: list[tuple[int, int]] = []
    found = inception_figures(DARK[0], NOISE[1], NOISE[2], progress=lambda done, total: seen.append((done, total)))
    assert found.count == 60
    assert found.samples.fid > 2 * found.real.fid
    assert found.samples.kid > found.real.kid
    assert seen[-1] == (240, 240)
