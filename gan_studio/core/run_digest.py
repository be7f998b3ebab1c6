"""A run made small enough to be given away: how it learned can be scrubbed through, but not continued."""

import shutil
from pathlib import Path
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.atomic import writing
from gan_studio.core.diagnosis.report import GeneratorKind
from gan_studio.core.errors import StudioError
from gan_studio.core.frames import SCALARS
from gan_studio.core.history_file import HistoryFile
from gan_studio.core.run_manifest import RunManifest
from gan_studio.core.run_status import write_status
from gan_studio.core.run_store import RunStore
from gan_studio.core.sample_file import write_samples
from gan_studio.core.step_choice import at_equal_ratios
from gan_studio.core.step_files import StepFiles
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.core.worlds import world_of_data

GRIDS = 40
ROWS = 2000
REPORTS = 200
"""Of each generator."""
TILES = 36
"""Of each grid."""


def digest_run(folder: Path, out: Path) -> None:
    """Write to ``out``, which must not exist, a finished run without checkpoints, with thinned losses and reports and lossy sample grids.

    The grids get sparser as the training goes on, since most happens early.

    Raises:
        StudioError: ``folder`` is no run, ``out`` exists, or it cannot be written; then nothing is left behind.
    """
    if out.exists():
        raise StudioError(QT_TRANSLATE_NOOP("Error", "There is something at {folder} already."), QT_TRANSLATE_NOOP("Error", "Choose a new folder."), folder=out)
    with RunStore.open(folder) as store, writing(out):
        out.mkdir(parents=True)
        try:
            _write(store, out)
        except BaseException:
            shutil.rmtree(out, ignore_errors=True)
            raise


def _write(store: RunStore, out: Path) -> None:
    history = store.history()
    rows = _evenly(len(history), ROWS)
    losses = HistoryFile(out / "history.sqlite")
    losses.append(history.steps[rows], np.stack([history.column(scalar)[rows] for scalar in SCALARS], axis=1))
    reports = [frame for frame in store.reports() if not frame.thorough]
    for generator in get_args(GeneratorKind):
        frames = [frame for frame in reports if frame.generator == generator]
        losses.append_reports(frames[at] for at in _evenly(len(frames), REPORTS))
    losses.seal()
    samples = StepFiles(out / "samples", ".webp")
    samples.folder.mkdir()
    for step in at_equal_ratios(store.sample_steps(), GRIDS):
        write_samples(samples.path(step), store.load_samples(step)[:TILES])
    write_status(out, "finished")
    RunManifest(store.config, store.spec, world_of_data(store.data) or store.data, store.created).write(out)


def _evenly(count: int, most: int) -> NDArray[np.int64]:
    """At most ``most`` of the indices below ``count``, the first and the last among them."""
    return np.unique(np.linspace(0, max(count - 1, 0), most).round().astype(np.int64))[:count]
