"""The ``.gan`` file: a generator with what belongs to it, in one file to share.

A zip archive, nothing in it compressed: ``model.json``, ``weights.safetensors`` (the averaged generator),
``latents.safetensors`` (the z of favourites and concepts) and ``preview.png``. Nothing in it is ever executed.
"""

import io
import json
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict, ValidationError

import gan_studio
from gan_studio.core.atomic import replacing
from gan_studio.core.config import TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    import torch

    from gan_studio.core.models import Model
    from gan_studio.core.snapshot import GeneratorSnapshot

FORMAT = 1
MANIFEST, WEIGHTS, LATENTS, PREVIEW = "model.json", "weights.safetensors", "latents.safetensors", "preview.png"
LARGEST_FILE = 4_000_000_000
"""Bytes; the widest generator that can be configured takes less."""

DAMAGED = QT_TRANSLATE_NOOP("Error", "“{name}” is cut off or damaged.")
DAMAGED_ADVICE = QT_TRANSLATE_NOOP("Error", "Copy or download it again; if that does not help, ask whoever made it to save it anew.")


class _Manifest(BaseModel):
    model_config = ConfigDict(extra="ignore")

    kind: Literal["gan-studio-model"] = "gan-studio-model"
    format: int = FORMAT
    made_with: str = gan_studio.__version__
    name: str
    spec: ModelSpec
    step: int
    config: TrainingConfig | None = None
    favourites: list[str]
    """Names; the z are the tensors ``favourite.0``, ``favourite.1``, ..."""
    concepts: list[str]


def save_model(path: Path, model: "Model") -> None:
    """Write ``model``; a file that is there already is replaced only when the new one is complete.

    Raises:
        StudioError: the disk is full or the folder cannot be written.
    """
    from safetensors.numpy import save as save_arrays
    from safetensors.torch import save as save_tensors

    snapshot = model.snapshot
    manifest = _Manifest(
        name=model.name,
        spec=snapshot.spec,
        step=snapshot.step,
        config=model.config,
        favourites=[favourite.name for favourite in model.favourites],
        concepts=[concept.name for concept in model.concepts],
    )
    latents = {f"favourite.{index}": np.ascontiguousarray(item.z, np.float32) for index, item in enumerate(model.favourites)}
    latents |= {f"concept.{index}": np.ascontiguousarray(item.z, np.float32) for index, item in enumerate(model.concepts)}
    members = {
        MANIFEST: manifest.model_dump_json(indent=2).encode(),
        WEIGHTS: save_tensors({name: tensor.contiguous() for name, tensor in snapshot.module.state_dict().items()}),
        LATENTS: save_arrays(latents),
        PREVIEW: _preview(snapshot),
    }
    with replacing(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for name, content in members.items():
            # A fixed date: the same model gives the same bytes.
            archive.writestr(zipfile.ZipInfo(name), content)


def _preview(snapshot: "GeneratorSnapshot") -> bytes:
    """Sixteen samples as a PNG, for file managers and web pages."""
    from PIL import Image

    from gan_studio.core.grid import tile
    from gan_studio.core.latent.prior import draw

    buffer = io.BytesIO()
    Image.fromarray(tile(snapshot.render(draw(snapshot.spec.prior, 16, snapshot.spec.latent_size, 0)))).save(buffer, "PNG")
    return buffer.getvalue()


def is_model_file(path: Path) -> bool:
    """Whether the file is a ``.gan`` by its content, be it damaged further in."""
    try:
        with zipfile.ZipFile(path) as archive:
            return MANIFEST in archive.namelist() and WEIGHTS in archive.namelist()
    except (OSError, zipfile.BadZipFile, ValueError, NotImplementedError):
        return False


def load_model_file(path: Path) -> "Model":
    """Read what :func:`save_model` wrote.

    Raises:
        StudioError: the file is damaged, is no ``.gan``, or comes from a newer version.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import load as load_arrays
    from safetensors.torch import load as load_tensors

    try:
        members = _read_members(path)
        manifest = _read_manifest(path, members[MANIFEST])
        return _assemble(path, manifest, load_tensors(members[WEIGHTS]), load_arrays(members[LATENTS]))
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, RuntimeError, NotImplementedError, SafetensorError) as error:
        raise StudioError(DAMAGED, DAMAGED_ADVICE, name=path.name) from error


def _read_members(path: Path) -> dict[str, bytes]:
    """The contents by name; only stored members are read, so none can grow beyond the file."""
    with zipfile.ZipFile(path) as archive:
        wanted = [archive.getinfo(name) for name in (MANIFEST, WEIGHTS, LATENTS)]
        if any(member.compress_type != zipfile.ZIP_STORED for member in wanted) or sum(member.file_size for member in wanted) > LARGEST_FILE:
            raise zipfile.BadZipFile
        return {member.filename: archive.read(member) for member in wanted}


def _read_manifest(path: Path, content: bytes) -> _Manifest:
    """Raises StudioError for a newer format, ValueError for a damaged one."""
    try:
        return _Manifest.model_validate_json(content)
    except ValidationError as error:
        saved: Any = json.loads(content)
        if isinstance(saved, dict) and isinstance(saved.get("format"), int) and saved["format"] > FORMAT:
            raise StudioError(
                QT_TRANSLATE_NOOP("Error", "“{name}” was saved by a newer version of GAN Studio."),
                QT_TRANSLATE_NOOP("Error", "Install the newest version to open it."),
                name=path.name,
            ) from error
        raise


def _assemble(path: Path, manifest: _Manifest, weights: "dict[str, torch.Tensor]", latents: dict[str, NDArray[np.float32]]) -> "Model":
    from gan_studio.core.models import Concept, Favourite, Model
    from gan_studio.core.snapshot import GeneratorSnapshot

    size = manifest.spec.latent_size
    return Model(
        name=manifest.name,
        snapshot=GeneratorSnapshot.of(manifest.spec, weights, manifest.step),
        favourites=tuple(Favourite(name, latents[f"favourite.{index}"].reshape(size)) for index, name in enumerate(manifest.favourites)),
        concepts=tuple(Concept(name, latents[f"concept.{index}"].reshape(-1, size)) for index, name in enumerate(manifest.concepts)),
        config=manifest.config,
        path=path,
    )
