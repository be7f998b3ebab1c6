"""The ``.gan`` file: a model, its settings, favourites and concepts in one file that can be given away.

It is a zip archive, stored without compression::

    model.json             what the generator is, and the names of everything
    weights.safetensors    the (EMA) generator's state_dict; large tensors may be in half precision
    vectors.safetensors    z of favourites and directions (latent_size,) and concepts (n, latent_size): favourite.0, concept.0, ...
    preview.png            a grid of samples, for file managers
"""

import io
import json
import zipfile
from pathlib import Path

import numpy as np
import safetensors
import safetensors.numpy
import safetensors.torch
import torch
from numpy.typing import NDArray
from PIL import Image
from pydantic import BaseModel, ConfigDict, Field

from gan_studio.core.atomic import replacing
from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.grid import tile
from gan_studio.core.latent.attribute_directions import AttributeDirection
from gan_studio.core.latent.prior import draw
from gan_studio.core.model_glance import MANIFEST, PREVIEW, PREVIEW_COUNT, PREVIEW_SEED
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.models import Concept, Favourite, Model
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.core.translation import QT_TRANSLATE_NOOP

VERSION = 1
WEIGHTS, VECTORS = "weights.safetensors", "vectors.safetensors"

LARGEST_MANIFEST = 2**24
LARGEST_WEIGHTS = 2**32

DAMAGED = QT_TRANSLATE_NOOP("Error", "“{name}” is cut off or damaged.")
GET_AGAIN = QT_TRANSLATE_NOOP("Error", "Copy or download it again, or save the model again.")


class _Direction(BaseModel):
    """A direction without its vector."""

    model_config = ConfigDict(frozen=True)

    name: str
    works: float
    keeps: float
    accuracy: float


class _Manifest(BaseModel):
    """What ``model.json`` holds."""

    model_config = ConfigDict(frozen=True)

    version: int = VERSION
    name: str = Field(max_length=1000)
    spec: ModelSpec
    config: TrainingConfig | None = None
    step: int = Field(default=0, ge=0)
    favourites: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    directions: tuple[_Direction, ...] = ()
    world: str | None = None


_READING_ERRORS = (
    zipfile.BadZipFile,
    safetensors.SafetensorError,
    NotImplementedError,
    RecursionError,
    RuntimeError,
    EOFError,
    OSError,
    KeyError,
    TypeError,
    ValueError,
)
"""What a damaged file makes zipfile, json, pydantic and safetensors raise."""


def is_model_file(path: Path) -> bool:
    """Whether this is a ``.gan`` file by its content, or was one before it was damaged, by its name."""
    if path.is_file() and zipfile.is_zipfile(path):
        try:
            with zipfile.ZipFile(path) as archive:
                return MANIFEST in archive.namelist()
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
            return path.suffix == ".gan"
    return path.suffix == ".gan"


def save_model(path: Path, model: Model, half: bool = False) -> None:
    """Write a ``.gan`` file; whatever was there before is replaced only when the new file is whole.

    ``half`` keeps the weights of the layers in half precision: half the size, and pictures that differ by a level of brightness at most.

    Raises:
        StudioError: the disk is full, or the path cannot be written.
    """
    snapshot = model.snapshot
    manifest = _Manifest(
        name=model.name,
        spec=snapshot.spec,
        config=model.config,
        step=snapshot.step,
        favourites=tuple(favourite.name for favourite in model.favourites),
        concepts=tuple(concept.name for concept in model.concepts),
        directions=tuple(_Direction(name=found.name, works=found.works, keeps=found.keeps, accuracy=found.accuracy) for found in model.directions),
        world=model.world,
    )
    members = {
        MANIFEST: manifest.model_dump_json(indent=1).encode(),
        WEIGHTS: safetensors.torch.save(_weights(snapshot.module, half)),
        VECTORS: safetensors.numpy.save(_vectors(model)),
        PREVIEW: _preview(snapshot),
    }
    with replacing(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            archive.writestr(zipfile.ZipInfo(name), content)  # without a date: the same model gives the same bytes


def _weights(module: torch.nn.Module, half: bool) -> dict[str, torch.Tensor]:
    """The state_dict. Vectors, such as batch norm's variances, stay as they are: small, and of any magnitude."""
    halved = {name for name, tensor in module.state_dict().items() if half and tensor.ndim > 1}
    return {name: (tensor.half() if name in halved else tensor).contiguous() for name, tensor in module.state_dict().items()}


def _vectors(model: Model) -> dict[str, NDArray[np.float32]]:
    favourites = {f"favourite.{place}": favourite.z for place, favourite in enumerate(model.favourites)}
    concepts = {f"concept.{place}": concept.z for place, concept in enumerate(model.concepts)}
    directions = {f"direction.{place}": direction.vector for place, direction in enumerate(model.directions)}
    return {name: np.ascontiguousarray(z, np.float32) for name, z in {**favourites, **concepts, **directions}.items()}


def _preview(snapshot: GeneratorSnapshot) -> bytes:
    """A PNG of 16 samples."""
    spec = snapshot.spec
    grid = tile(snapshot.render(draw(spec.prior, PREVIEW_COUNT, spec.latent_size, PREVIEW_SEED)))
    file = io.BytesIO()
    Image.fromarray(grid).save(file, "PNG")
    return file.getvalue()


def load_model_file(path: Path) -> Model:
    """Open a ``.gan`` file. Its weights are safetensors: nothing in it can run.

    Raises:
        StudioError: it is damaged, made by a newer version, or not what it claims to be.
    """
    try:
        members = _read(path)
        manifest = _manifest(members[MANIFEST], path)
        weights = safetensors.torch.load(members[WEIGHTS])
        vectors = safetensors.numpy.load(members[VECTORS])
        latent = manifest.spec.latent_size
        favourites = _named(manifest.favourites, vectors, "favourite", (latent,))
        concepts = _named(manifest.concepts, vectors, "concept", (0, latent))
        directions = _named(tuple(found.name for found in manifest.directions), vectors, "direction", (latent,))
    except _READING_ERRORS as error:
        raise StudioError(DAMAGED, GET_AGAIN, name=path.name) from error
    _check_weights(manifest.spec, weights, path)
    return Model(
        manifest.name,
        GeneratorSnapshot.of(manifest.spec, weights, manifest.step),
        tuple(Favourite(name, z) for name, z in favourites),
        tuple(Concept(name, z) for name, z in concepts),
        manifest.config,
        path,
        tuple(AttributeDirection(name, z, about.works, about.keeps, about.accuracy) for (name, z), about in zip(directions, manifest.directions, strict=True)),
        manifest.world,
    )


def _read(path: Path) -> dict[str, bytes]:
    """The members, each at most as large as the file itself, because nothing in it is compressed."""
    if not path.is_file():
        raise StudioError(QT_TRANSLATE_NOOP("Error", "There is no file “{name}”."), QT_TRANSLATE_NOOP("Error", "It may have been moved."), name=path.name)
    length = path.stat().st_size
    limits = {MANIFEST: LARGEST_MANIFEST, WEIGHTS: LARGEST_WEIGHTS, VECTORS: LARGEST_WEIGHTS}
    with zipfile.ZipFile(path) as archive:
        for name, limit in limits.items():
            member = archive.getinfo(name)
            if member.compress_type != zipfile.ZIP_STORED or member.file_size > min(limit, length):
                raise StudioError(
                    QT_TRANSLATE_NOOP("Error", "“{name}” claims to hold more than fits into it, so it was not opened."), GET_AGAIN, name=path.name
                )
        return {name: archive.read(name) for name in limits}


def _manifest(content: bytes, path: Path) -> _Manifest:
    saved = json.loads(content)
    version = saved.get("version") if isinstance(saved, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” was made by a newer version of GAN Studio."),
            QT_TRANSLATE_NOOP("Error", "Update GAN Studio and open it again."),
            name=path.name,
        )
    return _Manifest.model_validate(saved)


def _check_weights(spec: ModelSpec, weights: dict[str, torch.Tensor], path: Path) -> None:
    """Refuse weights that are not the generator's, before memory is taken for a generator of absurd size."""
    try:
        with torch.device("meta"):
            expected = spec.build_generator().state_dict()
    except (RuntimeError, ValueError, OverflowError, TypeError):
        expected = {}
    fits = {name: tensor.shape for name, tensor in expected.items()} == {name: tensor.shape for name, tensor in weights.items()}
    if not fits or not all(bool(tensor.isfinite().all()) for tensor in weights.values()):
        raise StudioError(QT_TRANSLATE_NOOP("Error", "The weights in “{name}” are not those of the generator that it describes."), GET_AGAIN, name=path.name)


def _named(names: tuple[str, ...], vectors: dict[str, NDArray[np.float32]], kind: str, shape: tuple[int, ...]) -> list[tuple[str, NDArray[np.float32]]]:
    """The favourites, concepts or directions with their z.

    Raises:
        KeyError: one is missing.
        ValueError: one has another shape than ``shape`` at its end.
    """
    found = [(name, vectors[f"{kind}.{place}"].astype(np.float32)) for place, name in enumerate(names)]
    for _, z in found:
        if z.ndim != len(shape) or z.shape[-1] != shape[-1] or 0 in z.shape or not np.isfinite(z).all():
            raise ValueError(z.shape)
    return found
