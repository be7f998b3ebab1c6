"""What a ``.gan`` file tells before torch is loaded: what the generator is, and the samples in its preview."""

import io
import json
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import numpy as np
from numpy.typing import NDArray

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
    image_size: int
    """Width and height of a picture."""
    preview: bytes
    """The pictures of ``draw(prior, PREVIEW_COUNT, latent_size, PREVIEW_SEED)`` as :func:`~gan_studio.core.grid.tile` lays them, a PNG."""
    has_directions: bool
    """Whether it comes with directions that have names."""

    def samples(self) -> NDArray[np.uint8] | None:
        """The pictures of the preview: RGB, (n, size, size, 3); None if it is none."""
        from PIL import Image  # the first paint does without

        try:
            with Image.open(io.BytesIO(self.preview)) as sheet:
                return cut(np.asarray(sheet.convert("RGB")), self.image_size, PREVIEW_COUNT)
        except (OSError, ValueError, Image.DecompressionBombError):
            return None


def glance_at(path: Path) -> ModelGlance | None:
    """Look into a ``.gan`` file; None if it is none, or one that :func:`~gan_studio.core.models.open_model` has to explain."""
    try:
        with zipfile.ZipFile(path) as archive:
            if any(archive.getinfo(name).file_size > LARGEST for name in (MANIFEST, PREVIEW)):
                return None
            saved = json.loads(archive.read(MANIFEST))
            spec = saved["spec"]
            if spec["prior"] not in get_args(Prior):
                return None
            return ModelGlance(
                str(saved["name"]),
                spec["prior"],
                int(spec["latent_size"]),
                int(saved.get("step", 0)),
                int(spec["image_size"]),
                archive.read(PREVIEW),
                bool(saved.get("directions")),
            )
    except (OSError, zipfile.BadZipFile, KeyError, TypeError, ValueError, NotImplementedError, RuntimeError):
        return None
