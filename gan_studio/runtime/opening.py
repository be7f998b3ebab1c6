"""What happens in a background thread when something is opened, prepared or saved. Imports torch only when called."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias, Union

import numpy as np
from numpy.typing import NDArray

from gan_studio.core import safe_mode
from gan_studio.core.diagnosis.report import DiversityFrame
from gan_studio.core.errors import StudioError
from gan_studio.core.frames import LossHistory
from gan_studio.core.model_glance import glance_at
from gan_studio.core.progress import Progress, silent
from gan_studio.core.worlds import find_world, world_of_data
from gan_studio.runtime.training_session import TrainingPlan

if TYPE_CHECKING:
    from gan_studio.core.config import TrainingConfig
    from gan_studio.core.datasets.base import Source
    from gan_studio.core.datasets.preflight import Preflight
    from gan_studio.core.device import Processor
    from gan_studio.core.foreign import Foreign
    from gan_studio.core.models import Model
    from gan_studio.core.run_glance import RunGlance
    from gan_studio.core.snapshot import GeneratorSnapshot

SHEET_SIZE = 64
"""Pixels of a picture on a card that shows data."""


@dataclass(frozen=True, eq=False)
class OpenData:
    """A data set that was looked at."""

    where: str
    """What ``recognise`` was given."""
    source: "Source"
    preflight: "Preflight"
    image_size: int
    """What it was looked at for, as is ``color``."""
    color: str

    @property
    def path(self) -> Path | None:
        """Where it is, unless it is built in."""
        return Path(self.where) if Path(self.where).exists() else None


@dataclass(frozen=True, eq=False)
class OpenRun:
    """A run on disk, with the model of its last checkpoint."""

    folder: Path
    config: "TrainingConfig"
    data: str
    history: LossHistory
    reports: list[DiversityFrame]
    sample_steps: list[int]
    samples: NDArray[np.uint8] | None
    model: "Model"
    has_checkpoints: bool
    """Without any it can be looked at, but not trained on: so are the runs that made the bundled models."""

    @property
    def path(self) -> Path:
        """Its folder."""
        return self.folder


@dataclass(frozen=True, eq=False)
class OpenForeign:
    """A stranger's checkpoint that can be read in more than one way."""

    path: Path
    foreign: "Foreign"


Opened: TypeAlias = Union["Model", OpenRun, OpenForeign, OpenData]


def describe_device() -> "Processor":
    """What trainings will compute with."""
    from gan_studio.core.device import describe, find_device

    return describe(find_device())


def open_point(folder: Path, step: int) -> "Model":
    """What a run's generator was at the checkpoint nearest to ``step``."""
    from gan_studio.core.models import open_model

    return open_model(folder, step)


def glance_at_runs() -> "list[RunGlance]":
    """Where the runs in their usual folder stand; in safe mode nobody looks."""
    if safe_mode.is_on():
        return []
    from gan_studio.core.run_glance import glance_at_runs as look
    from gan_studio.core.runs_folder import default_runs_folder

    return look(default_runs_folder())


def is_of_a_lesson(path: Path) -> bool:
    """Whether it is a run that a lesson began: of those there are soon many, and none is what a person came for."""
    from gan_studio.core.run_manifest import RunManifest

    try:
        return RunManifest.read(path).lesson is not None
    except StudioError:
        return False


def mark_stopped(folder: Path) -> None:
    """Record that nobody trains the run."""
    from gan_studio.core.run_store import RunStore

    with RunStore.open(folder) as store:
        store.set_status("stopped")


def live_model(previous: "Model | None", folder: Path, data: str, config: "TrainingConfig", snapshot: "GeneratorSnapshot") -> "Model":
    """The model in training, with its newest weights and whatever the person has added to it."""
    from gan_studio.core.models import Model

    if previous is not None:
        return dataclasses.replace(previous, snapshot=snapshot, config=config)
    return Model(name=folder.name, snapshot=snapshot, config=config, path=folder, world=world_of_data(data))


def open_anything(path: str, draft: "TrainingConfig", progress: Progress = silent) -> Opened:
    """Recognise by content and open: a run folder, a ``.gan``, a stranger's checkpoint, or else a data set.

    A world's name opens its model, or its data where it has none.
    """
    from gan_studio.core.foreign import inspect_checkpoint
    from gan_studio.core.models import open_model
    from gan_studio.core.path_kind import PathKind, kind_of

    where = Path(path)
    world = find_world(path)
    if world is not None and world.model is not None:
        return open_model(path)
    kind = kind_of(where)
    if kind is PathKind.RUN:
        return _open_run(where)
    if kind is PathKind.GAN:
        return open_model(where)
    if kind is PathKind.CHECKPOINT:
        foreign = inspect_checkpoint(where, progress)
        return foreign.guesses[0].model() if len(foreign.guesses) == 1 else OpenForeign(where, foreign)
    return open_data(path, draft, progress)


def _open_run(folder: Path) -> OpenRun:
    from gan_studio.core.models import open_model
    from gan_studio.core.run_store import RunStore

    with RunStore.open(folder) as store:
        steps = store.sample_steps()
        samples = store.load_samples(steps[-1]) if steps else None
        resumable = bool(store.checkpoint_steps())
        return OpenRun(folder, store.config, store.data, store.history(), store.reports(), steps, samples, open_model(folder), resumable)


def open_again(where: str, draft: "TrainingConfig", progress: Progress = silent) -> "Model | OpenRun | None":
    """The model that was open last, or a world's bundled one, by the world's name; None if only the person could say how to read it.

    Raises:
        StudioError: it is gone or damaged.
    """
    opened = open_anything(where, draft, progress)
    return None if isinstance(opened, OpenForeign | OpenData) else opened


def open_data(where: str, draft: "TrainingConfig", progress: Progress = silent) -> OpenData:
    """Recognise a data set and look at it as the draft's training would see it."""
    from gan_studio.core.datasets.base import recognise
    from gan_studio.core.datasets.preflight import preflight

    source = recognise(where, progress)
    return OpenData(where, source, preflight(source, draft.image_size, draft.color, progress), draft.image_size, draft.color)


def sheet_of(name: str) -> NDArray[np.uint8] | None:
    """A few pictures (n, size, size, 3) of a world's model, or of built-in data; None if there is nothing of that name."""
    from gan_studio.core.datasets.base import built_in_data, recognise
    from gan_studio.core.datasets.preflight import preflight

    world = find_world(name)
    if world is not None and world.model is not None:
        glance = glance_at(world.model)
        return glance.samples() if glance is not None else None
    if name in [data.name for data in built_in_data()]:
        return preflight(recognise(name), SHEET_SIZE, "auto").contact_sheet
    return None


def prepare_plan(config: "TrainingConfig", data: str, folder: Path | None, paused: bool, lesson: str | None, progress: Progress = silent) -> TrainingPlan:
    """Decode the data (or find it decoded), and choose a folder for the run unless it goes on in one."""
    from gan_studio.core.datasets.base import recognise
    from gan_studio.core.datasets.ingest import prepare
    from gan_studio.core.runs_folder import default_runs_folder, new_run_folder

    pictures = prepare(recognise(data, progress), config.image_size, config.color, progress)
    return TrainingPlan(config, pictures, data, folder or new_run_folder(default_runs_folder(), Path(data).stem), paused, lesson)


def keep_additions(model: "Model") -> bool:
    """Save favourites and concepts where the model came from; False if that is no place for them."""
    from gan_studio.core import models

    if not models.keeps_additions(model.path):
        return False
    models.keep_additions(model)
    return True


def save_model(path: str, model: "Model") -> str:
    """Write a ``.gan`` file; returns its path."""
    from gan_studio.core.model_file import save_model as write

    write(Path(path), model)
    return path
