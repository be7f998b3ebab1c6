"""What measuring diversity costs a training that goes on: images per second with and without, within one run."""

import json
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QObject, Slot
from pytestqt.qtbot import QtBot

from gan_studio.core.attribute_classifier import AttributeClassifier, build_network, frozen, save_classifier
from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.frames import TrainingFrame
from gan_studio.runtime import diversity_session
from gan_studio.runtime.cores import Cores
from gan_studio.runtime.diversity_session import LEAST, SHARES, DiversitySession
from gan_studio.runtime.training_session import TrainingPlan, TrainingSession
from tests.core.worlds_making import NAMES, own_worlds

pytestmark = [pytest.mark.bench, pytest.mark.timeout(1800)]

PHASE_SECONDS = 6.0
ROUNDS = 8
LARGEST_SHARE = 0.05
TOLERANCE = 0.02
"""For machines that are not quiet."""


class Counter(QObject):
    """Counts steps."""

    def __init__(self, training: TrainingSession) -> None:
        super().__init__()
        self.step = 0
        training.frame.connect(self.take)

    @Slot(object)
    def take(self, frame: TrainingFrame) -> None:
        self.step = frame.step


@pytest.mark.parametrize(("image_size", "width", "with_classifier"), [(32, 16, False), (32, 16, True), (64, 64, True)])
def test_measuring_takes_no_more_than_a_twentieth_of_the_time(
    qapp: QCoreApplication, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, image_size: int, width: int, with_classifier: bool
) -> None:
    """Reports are made without a rest, which takes far more than their share and so can be measured; then scaled to it."""
    for name in ("SHARES", "LEAST"):
        monkeypatch.setattr(diversity_session, name, dict.fromkeys(SHARES, 1.0 if name == "SHARES" else 0.0))
    training = TrainingSession(Cores())
    diversity = DiversitySession(training)
    counter = Counter(training)
    plan = plan_of(tmp_path, image_size, width, with_classifier)
    diversity.begin(plan)
    with qtbot.waitSignal(diversity.ready, timeout=300_000):
        training.start(plan)
    reports: list[object] = []
    diversity.reported.connect(reports.append)
    qtbot.waitUntil(lambda: len(reports) > 1, timeout=300_000)

    seconds, steps, before = {False: 0.0, True: 0.0}, {False: 0, True: 0}, len(reports)
    for turn in range(2 * ROUNDS):
        live = diversity.live = turn % 4 in (1, 2)
        began, first = time.perf_counter(), counter.step
        qtbot.wait(round(1000 * PHASE_SECONDS))
        diversity.live = False
        qtbot.waitUntil(lambda: not diversity.is_busy, timeout=300_000)
        seconds[live] += time.perf_counter() - began
        steps[live] += counter.step - first
    each = seconds[True] / (len(reports) - before)
    diversity.close()
    training.close()

    rates = {live: plan.config.batch_size * steps[live] / seconds[live] for live in (False, True)}
    lost = 1 - rates[True] / rates[False]
    share = lost * sum(SHARES.values())
    print(f"\n{image_size} px, width {width}, {'a' if with_classifier else 'no'} classifier: a report takes {each:.2f} s")
    print(f"{rates[False]:.0f} images/s without, {rates[True]:.0f} while reports are made: {lost:.0%} of that time is lost")
    print(f"at their pace, a report of the generator in training every {max(LEAST['current'], each / SHARES['current']):.0f} s, {share:.1%} of training's time")
    assert share < LARGEST_SHARE + TOLERANCE


def plan_of(folder: Path, image_size: int, width: int, with_classifier: bool) -> TrainingPlan:
    """Noise, as pictures of a world whose classifier has learnt nothing: it takes as long as any."""
    world = own_worlds() / "noise"
    world.mkdir(parents=True)
    (world / "world.json").write_text(json.dumps({"label": "Noise", "about": "Noise.", "verdict": [{"lit": ["lamp"], "dark": ["not lamp"]}]}))
    (world / "pictures.zip").touch()
    if with_classifier:
        side = min(image_size, 64)
        save_classifier(world / "classifier.safetensors", AttributeClassifier(NAMES, {}, frozen(build_network(len(NAMES), side)), side))
    pixels = np.random.default_rng(0).integers(0, 256, (5000, image_size, image_size, 3), dtype=np.uint8)
    config = TrainingConfig().changed(image_size=image_size, width=width, batch_size=64, steps=1_000_000, sample_every=50)
    return TrainingPlan(config, ImageData("noise", pixels, None, (), None, ()), "noise", folder / "run")
