"""A generator to look at, with what belongs to it, and the one door through which every kind of model file opens."""

import dataclasses
import hashlib
import logging
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import platformdirs
from numpy.typing import NDArray

from gan_studio.core.atomic import writing
from gan_studio.core.errors import StudioError
from gan_studio.core.latent.attribute_directions import AttributeDirection
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.core.worlds import World, find_world, world_at, world_of_data

if TYPE_CHECKING:
    from gan_studio.core.config import TrainingConfig
    from gan_studio.core.snapshot import GeneratorSnapshot

RUN_MODEL = "model.gan"
"""The file in a run's folder that keeps the favourites and concepts of its model."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Favourite:
    """A z worth keeping."""

    name: str
    z: NDArray[np.float32]
    """Shape (latent_size,)."""


@dataclass(frozen=True, eq=False)
class Concept:
    """Several z whose pictures show the same thing; their mean stands for it."""

    name: str
    z: NDArray[np.float32]
    """Shape (n, latent_size)."""


@dataclass(frozen=True, eq=False)
class Model:
    """A generator that panels can walk, whatever it was opened from."""

    name: str
    snapshot: "GeneratorSnapshot"
    favourites: tuple[Favourite, ...] = ()
    concepts: tuple[Concept, ...] = ()
    config: "TrainingConfig | None" = None
    """The settings that it was trained with, if they are known."""
    path: Path | None = None
    directions: tuple[AttributeDirection, ...] = ()
    """Directions in z with names, as far as they have been found."""
    world: str | None = None
    """The name of the world whose pictures it draws: that world's classifier can judge them."""


def open_model(path: Path | str, step: int | None = None) -> Model:
    """Open a ``.gan`` file, a run folder (its EMA generator), a stranger's checkpoint (the likeliest guess), or a bundled model.

    What it is, is told by the content, not by the name; but a world's name stands for its bundled model, which comes
    with what the person has added to it. Nothing is unpickled.

    Args:
        path: where it is, or a world's name.
        step: of a run, which point of it: the nearest checkpoint, and ``snapshot.step`` says which; None is the latest.

    Raises:
        StudioError: it is none of these, or it is damaged; the sentence says what it is instead. A step of something
            that is no run.
    """
    path = Path(path)
    world = find_world(str(path)) or world_at(path)
    if world is None and path.is_dir():
        return _open_run(path, step)
    if step is not None:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” has no steps to choose from: it is no run."),
            QT_TRANSLATE_NOOP("Error", "Open it without a step, or choose the folder of a run."),
            name=path,
        )
    if world is not None:
        return _open_bundled(world)
    from gan_studio.core.model_file import is_model_file, load_model_file

    if is_model_file(path):
        return load_model_file(path)
    from gan_studio.core.foreign import inspect_checkpoint

    return inspect_checkpoint(path).guesses[0].model()


def _open_run(folder: Path, step: int | None) -> Model:
    from gan_studio.core.foreign.sniff import refuse_folder
    from gan_studio.core.model_file import load_model_file
    from gan_studio.core.run_store import RunStore
    from gan_studio.core.snapshot import GeneratorSnapshot

    refuse_folder(folder)
    store = RunStore.open(folder)
    snapshot = GeneratorSnapshot.of_checkpoint(store.spec, store.load_checkpoint(step, "ema", nearest=True))
    model = Model(folder.name, snapshot, config=store.config, path=folder, world=world_of_data(store.data))
    return _with_additions(model, load_model_file(folder / RUN_MODEL)) if (folder / RUN_MODEL).exists() else model


def keeps_additions(path: Path | None) -> bool:
    """Whether favourites and concepts can be kept for the model at ``path``; a stranger's checkpoint is left alone."""
    from gan_studio.core.model_file import is_model_file
    from gan_studio.core.run_store import RunStore

    return path is not None and (RunStore.exists(path) or is_model_file(path))


def keep_additions(model: Model) -> None:
    """Save a model with its favourites and concepts where it came from: its ``.gan``, or its run's.

    Those of a bundled model go to the person's own folder, since what is shipped is never written to.

    Raises:
        StudioError: the disk is full or the place cannot be written; what was there before is untouched.
    """
    from gan_studio.core.model_file import save_model

    if model.path is None:
        return
    world = world_at(model.path)
    place = model.path / RUN_MODEL if model.path.is_dir() else model.path
    if world is not None:
        place = _additions_to(world)
        with writing(place):
            place.parent.mkdir(parents=True, exist_ok=True)
    save_model(place, model)


def _open_bundled(world: World) -> Model:
    from gan_studio.core.model_file import load_model_file

    if world.model is None:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The world “{name}” has no trained model here."),
            QT_TRANSLATE_NOOP("Error", "Train one on its pictures, or install GAN Studio once more."),
            name=world.name,
        )
    model = dataclasses.replace(load_model_file(world.model), name=world.label, world=world.name)
    additions = _additions_to(world)
    if not additions.is_file():
        return model
    try:
        return _with_additions(model, load_model_file(additions))
    except StudioError:
        log.exception("what was added to %s cannot be read", world.name)
        return model


def _additions_to(world: World) -> Path:
    """Where a person's additions to a bundled model are kept: apart for each version of it, since they are z of that one."""
    assert world.model is not None
    with world.model.open("rb") as file:
        version = hashlib.file_digest(file, "sha256").hexdigest()[:8]
    return platformdirs.user_data_path("GAN Studio", appauthor=False) / "additions" / f"{world.name}-{version}.gan"


def _with_additions(model: Model, kept: Model) -> Model:
    return dataclasses.replace(model, favourites=kept.favourites, concepts=kept.concepts)
