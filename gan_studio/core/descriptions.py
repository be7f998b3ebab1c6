"""What a model, a run or a data set is, as plain values for a person or a program to read."""

from pathlib import Path
from typing import Any

from gan_studio.core.attributes import readable
from gan_studio.core.config import TrainingConfig
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.preflight import preflight
from gan_studio.core.foreign import inspect_checkpoint
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.models import Model, open_model
from gan_studio.core.path_kind import PathKind, kind_of
from gan_studio.core.progress import Progress, silent
from gan_studio.core.run_store import RunStore
from gan_studio.core.worlds import World, find_world


def describe_path(where: str, progress: Progress = silent) -> dict[str, Any]:
    """Open what is at ``where`` (or the world or built-in data of that name) and say what it is.

    Raises:
        StudioError: there is nothing that can be opened.
    """
    world = find_world(where)
    if world is not None:
        return _world(world, progress)
    kind = kind_of(Path(where))
    if kind is PathKind.RUN:
        return _run(Path(where))
    if kind is PathKind.GAN:
        return _model(open_model(Path(where)))
    if kind is PathKind.CHECKPOINT:
        guesses = inspect_checkpoint(Path(where), progress).guesses
        labels = [f"{number}. {guess.label}" for number, guess in enumerate(guesses, 1)]
        return {"kind": "checkpoint", **_spec(guesses[0].spec), "guesses": labels}
    return _data(where, progress)


def _model(model: Model) -> dict[str, Any]:
    return {
        "kind": "model",
        "name": model.name,
        "step": model.snapshot.step,
        **_spec(model.snapshot.spec),
        "favourites": [item.name for item in model.favourites],
        "concepts": [item.name for item in model.concepts],
        "directions": [readable(item.name) for item in model.directions],
    }


def _world(world: World, progress: Progress) -> dict[str, Any]:
    """The model and the data together; what both have, such as a name, is the model's."""
    data = _data(world.name, progress) if world.data else {}
    model = _model(open_model(world.name)) if world.model else {}
    return {**data, **model, "kind": "world", "name": world.label, "about": world.about, "folder": world.folder}


def _spec(spec: ModelSpec) -> dict[str, Any]:
    return {
        "architecture": spec.architecture.name,
        "image size": spec.image_size,
        "channels": spec.channels,
        "latent size": spec.latent_size,
        "prior": spec.prior,
    }


def _run(folder: Path) -> dict[str, Any]:
    with RunStore.open(folder) as store:
        history = store.history()
        return {
            "kind": "run",
            "status": store.status,
            "data": store.data,
            "step": int(history.steps[-1]) if len(history) else 0,
            "steps": store.config.steps,
            "checkpoints": store.checkpoint_steps(),
            "pinned": store.pinned_steps(),
            **({"branch of": f"{store.parent.name}, step {store.parent.step}"} if store.parent else {}),
            **_spec(store.spec),
            "seed": store.config.seed,
        }


def _data(where: str, progress: Progress) -> dict[str, Any]:
    config = TrainingConfig()
    report = preflight(recognise(where, progress), config.image_size, config.color, progress)
    return {
        "kind": "data",
        "name": report.name,
        "format": report.kind,
        "pictures": report.count,
        "usable": report.usable,
        "sizes": f"{_pixels(report.smallest)} to {_pixels(report.largest)}, mostly {_pixels(report.median)}",
        "channels": report.channels,
        "labels": list(report.label_names),
        "attributes": list(report.attribute_names),
        "skipped": [f"{skipped.name}: {skipped.reason}" for skipped in report.skipped],
        "warnings": [str(warning) for warning in report.warnings],
    }


def _pixels(size: tuple[int, int]) -> str:
    return f"{size[0]}×{size[1]}"
