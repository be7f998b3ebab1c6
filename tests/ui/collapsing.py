"""What the tests of the Collapse workspace's time machine share: a small run with samples and checkpoints, and the panel that shows it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.frames import SCALARS
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.run_store import RunStore
from gan_studio.core.trainer import Trainer
from gan_studio.runtime.studio import Studio
from gan_studio.ui.collapse.panel import CollapsePanel
from tests.core.diagnosis.test_doctor import EVEN, REPORTS, course, only
from tests.ui.training import in_front

WAIT = 100_000
WELL = 12
"""Reports before the collapse."""
TINY = TrainingConfig().changed(
    image_size=32, width=4, latent_size=6, batch_size=4, steps=12, sample_every=2, ema_half_life=2, seed=5, generator_learning_rate=1e-3
)


def digits_run(folder: Path, **changes: object) -> RunStore:
    """A finished run on the digits with checkpoints and samples at steps 0, 2, ... 12."""
    config = TINY.changed(**changes)
    data = prepare(recognise("digits"), config.image_size, config.color)
    store = RunStore.create(folder, config, ModelSpec.of(config, data.channels), "digits")
    with store:
        trainer = Trainer(config, data, store=store)
        trainer.frame_interval = 0.0
        list(trainer.run())
        store.set_status("finished")
    return store


def collapsing_run(folder: Path, ill: bool = True) -> RunStore:
    """A small run of the digits, with the history of a longer one that collapses on the eight after a while."""
    collapse = {"duplicate_share": [0.02] * WELL + [0.97] * (REPORTS - WELL), "variance_ratio": [0.95] * WELL + [0.02] * (REPORTS - WELL)}
    made = course(figures=collapse, counts=[EVEN] * WELL + [only(8)] * (REPORTS - WELL)) if ill else course()
    with digits_run(folder) as store:
        new = made.losses.steps > store.history().steps[-1]
        store.append(made.losses.steps[new], np.stack([made.losses.column(scalar)[new] for scalar in SCALARS], axis=1))
        for frame in made.diversity.frames:
            store.append_report(frame)
    return store


@contextmanager
def open_run(qtbot: QtBot, studio: Studio, folder: Path, page: str) -> Iterator[CollapsePanel]:
    """The panel with a run on one of its pages, refreshed as the window refreshes it."""
    panel = CollapsePanel(studio)
    with in_front(qtbot, panel):
        with qtbot.waitSignal(studio.run_changed, timeout=WAIT):
            studio.open_path(str(folder))
        panel.show_page(page)
        yield panel
    if studio.training.is_active:
        studio.training.stop()
        qtbot.waitUntil(lambda: not studio.training.is_active, timeout=WAIT)
