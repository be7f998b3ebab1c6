"""One trial: a training that has collapsed goes on with a remedy, from the same checkpoint as with every other one."""

import statistics
import time
from collections.abc import Mapping
from functools import cache
from typing import Any

import torch

from gan_studio.core.checkpoint import Checkpoint
from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.diagnosis.judges import find_judge
from gan_studio.core.diagnosis.meter import DiversityMeter
from gan_studio.core.diagnosis.report import Measured
from gan_studio.core.latent.prior import draw
from gan_studio.core.remedy_outcomes import Seen, Trial
from gan_studio.core.trainer import Trainer

DATA = "digits"
COLLAPSED_AFTER = 500
TRAINED_ON = 2000
REPORTS = 3
"""At the end; their median counts, because one alone is noisy where G hops."""
BETWEEN_REPORTS = 100
"""Steps."""
TIMED_ROUNDS, TIMED_STEPS = 7, 10

ALIKE: Mapping[str, Any] = {
    "architecture": "mlp",
    "generator_width": 128,
    "discriminator_width": 128,
    "discriminator_activation": "relu",
    "dropout": 0,
    "input_dropout": 0,
    "image_size": 32,
    "color": "grey",
    "latent_size": 32,
    "batch_size": 128,
    "ema_half_life": 0,  # what is measured is G itself, unless the remedy is to average it
    "precision": "full",
    "sample_every": 100_000,
    "checkpoint_minutes": 1000,
}
SETTINGS: Mapping[str, Mapping[str, Any]] = {
    "frozen": {**ALIKE, "generator_learning_rate": 1e-4, "discriminator_learning_rate": 1e-3},
    "hopping": {**ALIKE, "generator_learning_rate": 2e-3, "discriminator_learning_rate": 5e-5},
}
"""By the names of :data:`gan_studio.core.remedy_outcomes.COLLAPSES`."""


class Laboratory:
    """The data, what measures, and the trainings that have collapsed."""

    def __init__(self) -> None:
        self.data: ImageData = prepare(recognise(DATA), int(ALIKE["image_size"]), str(ALIKE["color"]))
        judge = find_judge(self.data, DATA)
        self.meter = DiversityMeter(self.data, judge.classifier, judge.modes)
        self._noise = draw("normal", self.meter.count, int(ALIKE["latent_size"]), seed=0)
        self._real = seen_in(self._figures(self._trainer("frozen", 0)), "baseline")
        self.collapsed = cache(self._collapsed)

    @property
    def real(self) -> Seen:
        """What real pictures score."""
        return self._real

    def trial(self, collapse: str, remedy: str | None, seed: int) -> Trial:
        """Train on with a remedy at its defaults, and measure at the end what the generator draws."""
        start = self.collapsed(collapse, seed)
        trainer = self._goes_on(start, collapse, remedy, seed)
        before = seen_in(self._figures(trainer), "value")
        train(trainer, TRAINED_ON - REPORTS * BETWEEN_REPORTS)
        reports = []
        for _ in range(REPORTS):
            train(trainer, BETWEEN_REPORTS)
            reports.append(seen_in(self._figures(trainer), "value"))
        seen = Seen(**{figure: round(statistics.median(getattr(report, figure) for report in reports), 3) for figure in Seen.model_fields})
        return Trial(collapse=collapse, remedy=remedy, seed=seed, before=before, seen=seen, cost=self._cost(start, collapse, remedy, seed))

    def _cost(self, start: Checkpoint, collapse: str, remedy: str | None, seed: int) -> float:
        """Processor time of steps with the remedy, in times of that without; in turns, because the machine has other things to do."""
        if remedy is None:
            return 1.0
        plain, treated = (self._goes_on(start, collapse, which, seed) for which in (None, remedy))
        ratios = []
        for turn in range(TIMED_ROUNDS + 1):
            without, with_it = (seconds_of(trainer, TIMED_STEPS) for trainer in (plain, treated))
            if turn > 0:  # the first one warms up
                ratios.append(with_it / without)
        return round(statistics.median(ratios), 2)

    def _collapsed(self, collapse: str, seed: int) -> Checkpoint:
        trainer = self._trainer(collapse, seed)
        train(trainer, COLLAPSED_AFTER)
        return trainer.checkpoint()

    def _goes_on(self, start: Checkpoint, collapse: str, remedy: str | None, seed: int) -> Trainer:
        trainer = self._trainer(collapse, seed)
        trainer.restore(start)
        trainer.change(remedies=[remedy] if remedy else [])
        return trainer

    def _trainer(self, collapse: str, seed: int) -> Trainer:
        return Trainer(TrainingConfig().changed(**SETTINGS[collapse], seed=seed), self.data, device=torch.device("cpu"))

    def _figures(self, trainer: Trainer) -> Mapping[str, Measured]:
        return self.meter.report(trainer.snapshot().render(self._noise)).figures


def train(trainer: Trainer, steps: int) -> None:
    """Go on for so many steps."""
    trainer.change(steps=trainer.step + steps)
    for _ in trainer.run():
        pass


def seconds_of(trainer: Trainer, steps: int) -> float:
    """Processor time of so many steps."""
    began = time.process_time()
    train(trainer, steps)
    return time.process_time() - began


def seen_in(figures: Mapping[str, Measured], what: str) -> Seen:
    """The figures of a report that the table shows: their ``value`` or their ``baseline``."""
    return Seen(**{name: round(getattr(figures[name], what), 3) for name in Seen.model_fields})
