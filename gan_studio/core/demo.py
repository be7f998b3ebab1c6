"""The whole job without a window: train on the embedded digits for a minute, then walk and do arithmetic."""

import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.export import save_animation, save_png
from gan_studio.core.frames import LossHistory, TrainingFrame
from gan_studio.core.grid import tile
from gan_studio.core.latent.interpolation import default_mode, path
from gan_studio.core.latent.prior import draw
from gan_studio.core.loss_plot import loss_plot
from gan_studio.core.model_file import save_model
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.models import Model
from gan_studio.core.presets import PRESETS
from gan_studio.core.run_store import RunStore
from gan_studio.core.runs_folder import new_run_folder
from gan_studio.core.sums import figure_of_sum
from gan_studio.core.trainer import Trainer
from gan_studio.core.walks import rendered

DATA = "digits"


def run_demo(folder: Path, seconds: float, watch: Callable[[TrainingFrame], object]) -> list[Path]:
    """Leave a loss plot, sample grids, a walk, an arithmetic figure, the model and its run in ``folder``.

    Args:
        folder: made if it is not there; what an earlier demo left is replaced, except its run.
        seconds: how long to train.
        watch: sees every frame.

    Returns:
        The files, in the order in which they were made, and the run's folder.
    """
    config = PRESETS["quick"].config().changed(steps=10_000_000, sample_every=100)
    data = prepare(recognise(DATA), config.image_size, config.color)
    files = []

    def keep(name: str, picture: NDArray[np.uint8]) -> None:
        save_png(folder / name, picture)
        files.append(folder / name)

    folder.mkdir(parents=True, exist_ok=True)
    history = LossHistory()
    with RunStore.create(new_run_folder(folder, DATA), config, ModelSpec.of(config, data.channels), DATA) as store:
        trainer = Trainer(config, data, store=store)
        ends_at = time.monotonic() + seconds
        with closing(trainer.run()) as frames:
            for frame in frames:
                watch(frame)
                history.append(frame.steps, frame.scalars)
                if frame.samples is not None:
                    keep(f"samples-{frame.step:05}.png", tile(frame.samples))
                if time.monotonic() > ends_at:
                    break
        store.set_status("stopped")
    snapshot = trainer.snapshot()
    keep("losses.png", loss_plot(history, config.loss.balance))
    z = draw(config.prior, 9, config.latent_size, config.seed)
    keep("arithmetic.png", figure_of_sum(snapshot, np.split(z, 3), config.seed))
    walk = path(z, 9 * 20, default_mode(config.prior), loop=True)
    save_animation(folder / "walk.gif", rendered(snapshot, walk), 20, enlarge=6, smooth=True, total=len(walk))
    save_model(folder / "digits.gan", Model(DATA, snapshot, config=config))
    return [*files, folder / "walk.gif", folder / "digits.gan", store.folder]
