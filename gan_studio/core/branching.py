"""Going back in a run: a branch is a run of its own that begins at a checkpoint of another one and goes on with other settings."""

import os
import re
import shutil
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import psutil

from gan_studio.core.atomic import share, sync_folder, writing
from gan_studio.core.checkpoint import Checkpoint
from gan_studio.core.config import TrainingConfig
from gan_studio.core.differences import differences, refuse_frozen
from gan_studio.core.errors import StudioError
from gan_studio.core.models import RUN_MODEL
from gan_studio.core.progress import Progress, silent
from gan_studio.core.run_manifest import Parent
from gan_studio.core.run_status import runs_still
from gan_studio.core.run_store import RunStore, refuse_occupied
from gan_studio.core.translation import QT_TRANSLATE_NOOP

OF_TODAY = ("steps", "sample_every", "checkpoint_minutes", "disk_budget_mb")
"""Settings that say how long a run is and how it is kept, not how it learns: a branch has those that its parent has by now."""

_IN_THE_MAKING = re.compile(r"\.branch-(\d+)-(\d+)-\w+")
"""The folder of an unfinished branch: process, when that began (seconds since 1970), and something unique."""


def branch(run: RunStore | Path, step: int | None, into: Path, progress: Progress = silent, **changes: Any) -> RunStore:
    """Make a run in ``into`` that is what ``run`` was at its checkpoint of ``step``, or at the nearest one before, with some settings changed.

    A training that goes on with it (``Trainer(store.config, data, store=store)``) begins with the same weights, optimizer,
    noise and data order; on the CPU, without changes, it does bit for bit what the parent did. ``parent.step`` of the
    result says where it begins. The settings are those of that step. The parent may be in training; of it nothing
    changes but that its checkpoint is pinned, so that there can be more branches from there.

    Args:
        run: the parent, or its folder.
        step: None is the latest checkpoint.
        into: a new or empty folder. It appears when everything is in it, or not at all.
        progress: counts files.
        changes: hyperparameters as for :meth:`TrainingConfig.changed`; only those that may change during training.

    Raises:
        StudioError: the run has no checkpoint there or before that can be read, a change is refused, there is
            something in ``into``, or it cannot be written.
    """
    parent = run if isinstance(run, RunStore) else RunStore.open(run)
    refuse_occupied(into)
    checkpoint = _nearest(parent, step)
    before = _config_at(parent, checkpoint)
    config = before.changed(**changes)
    refuse_frozen(before, config)
    differing = {difference.setting.path: (difference.values[0], difference.values[1]) for difference in differences([before, config])}
    origin = Parent(parent.identity, parent.folder.resolve().name, checkpoint.step, differing)
    with _appearing_at(into) as folder, RunStore.create(folder, config, parent.spec, parent.data, origin, parent.lesson) as store:
        store.inherit(parent, checkpoint.step, progress)
        if checkpoint.step not in store.checkpoint_steps():  # thinned out meanwhile
            store.save_checkpoint(checkpoint)
        with suppress(FileNotFoundError):
            share(parent.folder / RUN_MODEL, folder / RUN_MODEL)
    made = RunStore.open(into)
    for one in (parent, made):
        # No reason to fail: there may be pinned ones enough, or the parent may be on a disk that is only read.
        with suppress(StudioError):
            one.pin_checkpoint(checkpoint.step)
    return made


def settings_at(run: RunStore | Path, step: int | None) -> tuple[int, TrainingConfig]:
    """Where a branch from ``step`` would begin, and the settings that it would have if none were changed.

    Raises:
        StudioError: it is no run, or there is no checkpoint there or before that can be read.
    """
    store = run if isinstance(run, RunStore) else RunStore.open(run)
    checkpoint = _nearest(store, step, "ema")
    return checkpoint.step, _config_at(store, checkpoint)


def settings_during(run: RunStore, step: int) -> TrainingConfig:
    """The settings with which ``step`` was done: those of the first checkpoint from there on, or the present ones after the last.

    A branch has its parent's up to where they part. Settings that were changed in the midst of a training count from
    the checkpoint before that.
    """
    for candidate in run.checkpoint_steps():
        if candidate >= step:
            with suppress(StudioError):  # it is damaged, or was thinned out just now
                return _config_at(run, run.load_checkpoint(candidate, "ema"))
    return run.config


def _nearest(run: RunStore, step: int | None, part: str | None = None) -> Checkpoint:
    """The last checkpoint up to ``step`` that is not damaged; one may also be thinned out while we look."""
    for candidate in reversed(run.checkpoint_steps()):
        if step is None or candidate <= step:
            with suppress(StudioError):
                return run.load_checkpoint(candidate, part)
    raise StudioError(
        QT_TRANSLATE_NOOP("Error", "The run {folder} has no checkpoint at step {step} or before it."),
        QT_TRANSLATE_NOOP("Error", "Choose a later step: “gan-studio info” lists the checkpoints."),
        folder=run.folder,
        step="0" if step is None else step,
    )


def _config_at(run: RunStore, checkpoint: Checkpoint) -> TrainingConfig:
    """The settings with which the step after a checkpoint was done; the present ones where an earlier version saved it."""
    saved = checkpoint.state.get("config")
    if saved is None:
        return run.config
    return TrainingConfig.load(saved).changed(**{key: getattr(run.config, key) for key in OF_TODAY})


@contextmanager
def _appearing_at(into: Path) -> Iterator[Path]:
    """A path beside ``into`` for a folder that is to be moved there once the block ends without an exception."""
    place = into.absolute()
    with writing(place):
        place.parent.mkdir(parents=True, exist_ok=True)
    _remove_leftovers(place.parent)
    folder = place.parent / f".branch-{os.getpid()}-{psutil.Process().create_time():.0f}-{uuid.uuid4().hex[:8]}"
    try:
        yield folder
        with writing(place):
            if place.exists():
                place.rmdir()  # it is empty; Windows cannot replace it
            folder.rename(place)
            sync_folder(place.parent)
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise


def _remove_leftovers(root: Path) -> None:
    """Delete what processes that were killed left of their branches."""
    for folder in root.glob(".branch-*"):
        made_by = _IN_THE_MAKING.fullmatch(folder.name)
        if made_by and not runs_still(int(made_by[1]), float(made_by[2])):
            shutil.rmtree(folder, ignore_errors=True)
