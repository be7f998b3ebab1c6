"""Helpers of the remedies' tests: tiny trainings with remedies on."""

import numpy as np
import torch

from gan_studio.core.checkpoint import Checkpoint
from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.frames import SCALARS, TrainingFrame
from gan_studio.core.remedies.base import Remedy
from gan_studio.core.trainer import Trainer

CPU = torch.device("cpu")
PICTURES = ImageData("noise", np.random.default_rng(0).integers(0, 256, (50, 32, 32, 3), dtype=np.uint8), None, (), None, ())


def make(name: str, **fields: object) -> Remedy:
    return Remedy.find(name).model_validate(fields)


def tiny(**changes: object) -> TrainingConfig:
    small = {"image_size": 32, "width": 4, "latent_size": 8, "batch_size": 8, "steps": 6, "sample_every": 1000, "seed": 5, "precision": "full"}
    return TrainingConfig().changed(**small | changes)


def trainer(**changes: object) -> Trainer:
    made = Trainer(tiny(**changes), PICTURES, device=CPU)
    made.frame_interval = 0.0
    return made


def train(trained: Trainer) -> list[TrainingFrame]:
    return list(trained.run())


def column(frames: list[TrainingFrame], scalar: str) -> np.ndarray:
    return np.concatenate([frame.scalars[:, SCALARS.index(scalar)] for frame in frames])


def same(mine: Checkpoint, theirs: Checkpoint) -> bool:
    """Whether training goes on from both alike, bit for bit, with the same config."""
    keys = mine.tensors.keys() | theirs.tensors.keys()
    alike = all(mine.state[key] == theirs.state[key] for key in ("position", "remedies"))
    return alike and all(torch.equal(mine.tensors[key], theirs.tensors[key]) for key in keys)
