"""A width-64 DCGAN on the CPU: how much faster than the textbook's loop the trainer is, and how near to the hardware."""

import statistics
import time
from collections.abc import Callable
from typing import get_args

import numpy as np
import pytest
import torch
from torch.utils.flop_counter import FlopCounterMode

from gan_studio.core.batches import BatchStream
from gan_studio.core.config import Precision, TrainingConfig
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.device import processor_threads
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.trainer import Trainer
from tests.core.textbook import TextbookLoop

pytestmark = pytest.mark.bench

BATCH = 64
WARM_UP = 3
PAIRS = 12
LEAST_RATIO = 1.1
"""Far below what a quiet machine shows, for those that are not quiet."""


@pytest.mark.parametrize("precision", get_args(Precision))
def test_training_is_faster_than_the_textbooks_loop(precision: Precision) -> None:
    torch.set_num_threads(min(2, processor_threads()))
    config = TrainingConfig().changed(image_size=64, width=64, batch_size=BATCH, steps=WARM_UP + PAIRS + 1, sample_every=100_000, precision=precision)
    pixels = np.random.default_rng(0).integers(0, 256, (10 * BATCH, 64, 64, 3), dtype=np.uint8)
    data = ImageData("noise", pixels, None, (), None, ())

    trainer = Trainer(config, data, device=torch.device("cpu"))
    trainer.frame_interval = 0.0
    frames = trainer.run()
    next(frames)
    textbook, batches = TextbookLoop(ModelSpec.of(config, 3), config.seed), BatchStream(data, config.seed)

    def ours() -> None:
        next(frames)

    def theirs() -> None:
        real = batches.next(BATCH).float() / 127.5 - 1
        textbook.step(real.contiguous(), torch.randn(BATCH, config.latent_size))

    for _ in range(WARM_UP):
        ours()
        theirs()
    pairs = [(seconds(ours), seconds(theirs)) for _ in range(PAIRS)]
    with FlopCounterMode(display=False) as counter:
        ours()
    frames.close()

    our_seconds, their_seconds = (statistics.median(times) for times in zip(*pairs, strict=True))
    ratio = statistics.median(theirs / ours for ours, theirs in pairs)
    speed, peak = counter.get_total_flops() / our_seconds / 1e9, matrix_product_speed()
    print(f"\n{precision} precision: trainer {BATCH / our_seconds:.0f} images/s, textbook {BATCH / their_seconds:.0f} images/s: {ratio:.2f} times as fast")
    print(f"{speed:.0f} GFLOP/s, {speed / peak:.0%} of this machine's fastest matrix product ({peak:.0f} GFLOP/s), {torch.get_num_threads()} threads")
    assert ratio > LEAST_RATIO


def matrix_product_speed() -> float:
    """GFLOP/s of a large product in single precision, by MKL or by oneDNN: on some processors MKL uses half of what there is."""
    size = 2048
    left, right = torch.randn(size, size), torch.randn(size, size)
    image, kernel = left.view(32, 8, 8, size).permute(0, 3, 1, 2), right.view(size, size, 1, 1)
    products: list[Callable[[], object]] = [lambda: left @ right, lambda: torch.nn.functional.conv2d(image, kernel)]
    return max(2 * size**3 / seconds(product) / 1e9 for product in products for _ in range(6))


def seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started
