"""Makes the recordings that the doctor is tuned and tested on.

    python -m tests.core.diagnosis.record_runs                    all of the experiments that are not recorded yet
    python -m tests.core.diagnosis.record_runs NAME ...           these, anew
    python -m tests.core.diagnosis.record_runs --run FOLDER NAME  a kept run, measured afterwards at its checkpoints unless it was at the time

One experiment takes half a minute to two on one core.
"""

import argparse
import dataclasses
import logging
from functools import cache
from pathlib import Path

import numpy as np
import torch

from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.judges import Judge, find_judge
from gan_studio.core.diagnosis.meter import DiversityMeter
from gan_studio.core.diagnosis.report import DiversityFrame
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.prior import draw
from gan_studio.core.observing import observe
from gan_studio.core.run_store import RunStore
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.core.trainer import Trainer
from tests.core.diagnosis.experiments import HELD_BACK, TUNED_ON, Experiment
from tests.core.diagnosis.recording import FOLDER, write_recording

SHARED = Path(__file__).parents[4] / "shared/data"
log = logging.getLogger(__name__)
OUTSIDE = {"mnist": SHARED / "mnist", "faces": SHARED / "lfw-faces-celeba-layout.zip"}
STACKED = 12_000
"""Triples of digits, each in a colour channel."""


def record(experiment: Experiment) -> None:
    """Train, measure, and keep what was seen; a training that ends in numbers that are none is kept up to there."""
    data, meter = _data_and_meter(experiment.data, experiment.settings.get("flip", False))
    always = {"image_size": 32, "sample_every": 100_000, "checkpoint_minutes": 1000, "ema_half_life": 0}
    color = "grey" if data.channels == 1 else "rgb"
    config = TrainingConfig().changed(**{**always, "color": color, **experiment.settings, "seed": experiment.seed})
    course: Course | None = None
    try:
        for course in observe(Trainer(config, data, device=torch.device("cpu")), meter, experiment.every):  # noqa: B007 - the last is kept
            pass
    except StudioError as error:
        log.warning("%s ended early: %s", experiment.name, error)
    assert course is not None
    write_recording(FOLDER / f"{experiment.name}.npz", course)


def record_run(folder: Path, name: str) -> None:
    """Take the reports of a kept run, or measure what the generator in training drew at each third checkpoint, with the batch norm of training."""
    store = RunStore.open(folder)
    history = store.diversity()
    if not len(history):
        history = _measured(store)
    write_recording(FOLDER / f"{name}.npz", Course(store.history(), history, store.config.in_effect.loss))


def _measured(store: RunStore) -> DiversityHistory:
    config = store.config
    data = prepare(recognise(store.data), config.image_size, config.color)
    judge = find_judge(data, store.data)
    meter = DiversityMeter(data, judge.classifier, judge.modes, flip=config.flip)
    history = DiversityHistory()
    for step in store.checkpoint_steps()[2::3]:
        weights = store.load_checkpoint(step, part="generator").tensors
        generator = GeneratorSnapshot.of(store.spec, {key.removeprefix("generator."): tensor for key, tensor in weights.items()}, step)
        generator.module.train()
        z = draw(config.prior, meter.count, config.latent_size, step)
        pictures = np.concatenate([generator.render(some) for some in np.array_split(z, len(z) // 50)])
        history.append(DiversityFrame(step, "current", meter.report(pictures)))
    return history


@cache
def _data_and_meter(data: str, flip: bool) -> tuple[ImageData, DiversityMeter]:
    """What is trained on, and the meter; see :class:`Experiment` for what ``data`` may be."""
    kind, _, about = data.partition(":")
    if kind == "stacked":
        taught = known = _stacked(int(about))
        judge = Judge()
    elif kind == "few":
        source, count, seed = about.split(",")
        chosen = np.sort(np.random.default_rng(int(seed)).permutation(len(_load(source)))[: int(count)])
        taught = known = ImageData("few", np.ascontiguousarray(_load(source).pixels[chosen]), None, (), None, ())
        judge = Judge()
    elif kind == "part":
        source, classes = about.split(",")
        known = _load(source)
        assert known.labels is not None
        kept = np.isin(known.labels, [int(number) for number in classes])
        taught = dataclasses.replace(known, pixels=np.ascontiguousarray(known.pixels[kept]), labels=known.labels[kept], folder=None)
        judge = find_judge(known, source)
    else:
        taught = known = _load(kind)
        judge = find_judge(known, kind)
    return taught, DiversityMeter(known, judge.classifier, judge.modes, flip=flip)


def _load(name: str) -> ImageData:
    return prepare(recognise(OUTSIDE.get(name, name)), 32, "grey" if name in ("digits", "mnist") else "rgb")


def _stacked(seed: int) -> ImageData:
    digits = _load("digits")
    triples = np.random.default_rng(seed).integers(0, len(digits), (STACKED, 3))
    return ImageData("stacked", np.concatenate([digits.pixels[triples[:, place]] for place in range(3)], axis=3), None, (), None, ())


def main() -> None:
    """Record what the command line names."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--run", type=Path)
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    torch.set_num_threads(1)
    if arguments.run:
        record_run(arguments.run, *arguments.names)
        return
    for experiment in (*TUNED_ON, *HELD_BACK):
        if experiment.name in arguments.names or not (arguments.names or experiment.recording.exists()):
            record(experiment)


if __name__ == "__main__":
    main()
