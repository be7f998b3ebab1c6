"""What a ``.gan`` file tells before torch is loaded: what the generator is, and the samples in its preview."""

import io
import json
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.errors import StudioError
from gan_studio.core.grid import cut
from gan_studio.core.latent.prior import Prior

MANIFEST, PREVIEW = "model.json", "preview.png"
PREVIEW_COUNT, PREVIEW_SEED = 16, 10
"""The samples that a model is recognised by. With this seed the bundled bedrooms begin with a bright room and two lit lamps."""
LARGEST = 2**24
"""Bytes of either; more is not looked at."""


@dataclass(frozen=True, eq=False)
class ModelGlance:
    """A model as far as it is known without its weights."""

    name: str
    prior: Prior
    latent_size: int
    step: int
    samples: NDArray[np.uint8]
    """The pictures of ``draw(prior, PREVIEW_COUNT, latent_size, PREVIEW_SEED)``: RGB, (n, size, size, 3)."""
    has_directions: bool
    """Whether it comes with directions that have names."""


def glance_at(path: Path) -> ModelGlance | None:
    """Look into a ``.gan`` file; None if it is none, or one that :func:`~gan_studio.core.models.open_model` has to explain."""
    from PIL import Image

    try:
        with zipfile.ZipFile(path) as archive:
            if any(archive.getinfo(name).file_size > LARGEST for name in (MANIFEST, PREVIEW)):
                return None
            saved = json.loads(archive.read(MANIFEST))
            spec = saved["spec"]
            if spec["prior"] not in get_args(Prior):
                return None
            with Image.open(io.BytesIO(archive.read(PREVIEW))) as sheet:
                samples = cut(np.asarray(sheet.convert("RGB")), int(spec["image_size"]), PREVIEW_COUNT)
            return ModelGlance(str(saved["name"]), spec["prior"], int(spec["latent_size"]), int(saved.get("step", 0)), samples, bool(saved.get("directions")))
    except (OSError, zipfile.BadZipFile, KeyError, TypeError, ValueError, NotImplementedError, RuntimeError, StudioError, Image.DecompressionBombError):
        return None
