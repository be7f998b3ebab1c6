"""Real runs, trained in a second, for the tests of what can be done with a run afterwards."""

from pathlib import Path

import numpy as np
import torch

from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.run_store import RunStore
from gan_studio.core.trainer import Trainer

CONFIG = TrainingConfig().changed(image_size=32, width=4, latent_size=6, batch_size=4, steps=12, sample_every=2, ema_half_life=2, seed=5)
PICTURES = ImageData("noise", np.random.default_rng(0).integers(0, 256, (30, 32, 32, 1), dtype=np.uint8), None, (), None, ())


def trainer_of(store: RunStore, **changes: object) -> Trainer:
    """What goes on with a run; every step is a frame."""
    trainer = Trainer(store.config.changed(**changes), PICTURES, store=store, device=torch.device("cpu"))
    trainer.frame_interval = 0.0
    return trainer


def go_on(store: RunStore, **changes: object) -> None:
    """Train a run to its end."""
    with store:
        list(trainer_of(store, **changes).run())
        store.set_status("finished")


def small_run(folder: Path, **changes: object) -> RunStore:
    """A finished run with checkpoints at steps 0, 2, 4, 6, 8, 10 and 12, and samples there."""
    config = CONFIG.changed(**changes)
    store = RunStore.create(folder, config, ModelSpec.of(config, 1), "noise")
    go_on(store)
    return store


def same_training(first: RunStore, second: RunStore, step: int) -> bool:
    """Whether two runs are bit for bit the same at ``step``, in all that a later step depends on, and were until then."""
    mine, theirs = first.load_checkpoint(step), second.load_checkpoint(step)
    tensors = mine.tensors.keys() == theirs.tensors.keys() and all(mine.tensors[name].equal(theirs.tensors[name]) for name in mine.tensors)
    rows = [store.history().column("generator_loss")[:step] for store in (first, second)]
    return tensors and mine.state == theirs.state and np.array_equal(*rows)
