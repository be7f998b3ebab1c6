"""A generator to look at, with what belongs to it, and the one door through which every kind of model file opens."""

import dataclasses
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.config import TrainingConfig

if TYPE_CHECKING:
    from gan_studio.core.snapshot import GeneratorSnapshot

RUN_MODEL = "model.gan"
"""The file in a run's folder that keeps the favourites and concepts of its model."""


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
    config: TrainingConfig | None = None
    """The settings that it was trained with, if they are known."""
    path: Path | None = None


def open_model(path: Path | str) -> Model:
    """Open a ``.gan`` file, a run folder (its latest EMA generator), or a stranger's checkpoint (the likeliest guess).

    What it is, is told by the content, not by the name. Nothing is unpickled.

    Raises:
        StudioError: it is none of these, or it is damaged; the sentence says what it is instead.
    """
    path = Path(path)
    if path.is_dir():
        return _open_run(path)
    from gan_studio.core.foreign import inspect_checkpoint
    from gan_studio.core.model_file import is_model_file, load_model_file

    if is_model_file(path):
        return load_model_file(path)
    return inspect_checkpoint(path).guesses[0].model()


def keeps_additions(path: Path | None) -> bool:
    """Whether favourites and concepts can be kept where the model is; a stranger's checkpoint is left alone."""
    from gan_studio.core.model_file import is_model_file
    from gan_studio.core.run_store import RunStore

    return path is not None and (RunStore.exists(path) or is_model_file(path))


def keep_additions(model: Model) -> None:
    """Save a model with its favourites and concepts where it came from: its ``.gan``, or its run's.

    Raises:
        StudioError: the disk is full or the place cannot be written; what was there before is untouched.
    """
    from gan_studio.core.model_file import save_model

    if model.path is not None:
        save_model(model.path / RUN_MODEL if model.path.is_dir() else model.path, model)


def _open_run(folder: Path) -> Model:
    from gan_studio.core.foreign.sniff import refuse_folder
    from gan_studio.core.model_file import load_model_file
    from gan_studio.core.run_store import RunStore
    from gan_studio.core.snapshot import GeneratorSnapshot

    refuse_folder(folder)
    with RunStore.open(folder) as store:
        checkpoint = store.load_checkpoint()
    weights = {name.removeprefix("ema."): tensor for name, tensor in checkpoint.tensors.items() if name.startswith("ema.")}
    model = Model(folder.name, GeneratorSnapshot.of(store.spec, weights, checkpoint.step), config=store.config, path=folder)
    if not (folder / RUN_MODEL).exists():
        return model
    kept = load_model_file(folder / RUN_MODEL)
    return dataclasses.replace(model, favourites=kept.favourites, concepts=kept.concepts)
