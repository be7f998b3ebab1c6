"""What a person has laid out on a model, such as keyframes, without saving it anywhere: kept for the models that were used last."""

import base64
import hashlib
import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import platformdirs

from gan_studio.core.atomic import write_atomic, writing
from gan_studio.core.latent.prior import Latents

if TYPE_CHECKING:
    from gan_studio.core.model_spec import ModelSpec

MOST_FILES = 100
"""Of each kind; what was used longest ago goes first."""
MOST_BYTES = 4_000_000
"""Larger ones are not kept: thousands of keyframes."""


@dataclass(frozen=True, eq=False)
class Layout:
    """Named z, each (n, latent_size), and whatever else is to be known about them."""

    z: Mapping[str, Latents]
    facts: Mapping[str, Any] = field(default_factory=dict)
    """JSON values."""

    def encode(self) -> bytes:
        """As a file holds it; the same layout gives the same bytes."""
        z = {name: {"shape": rows.shape, "data": base64.b64encode(rows.astype("<f4").tobytes()).decode()} for name, rows in self.z.items()}
        return json.dumps({"z": z, "facts": self.facts}, sort_keys=True).encode()

    @classmethod
    def decode(cls, content: bytes, latent_size: int) -> "Layout":
        """The other way round.

        Raises:
            ValueError: it is damaged, or of another latent space.
        """
        try:
            saved = json.loads(content)
            z = {name: np.frombuffer(base64.b64decode(rows["data"]), "<f4").reshape(rows["shape"]).astype(np.float32) for name, rows in saved["z"].items()}
            facts = dict(saved["facts"])
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("not a layout") from error
        if any(rows.ndim != 2 or rows.shape[1] != latent_size or not np.isfinite(rows).all() for rows in z.values()):
            raise ValueError("not z of this model")
        return cls(z, facts)


def layout_file(kind: str, place: Path, spec: "ModelSpec") -> Path:
    """Where the layout of that ``kind`` is kept for the model at ``place``; what is trained there anew in another way has another one."""
    key = hashlib.sha256(f"{place.absolute()} {spec.prior} {spec.latent_size}".encode()).hexdigest()[:32]
    return platformdirs.user_data_path("GAN Studio", appauthor=False) / "layouts" / kind / f"{key}.json"


def write_layout(path: Path, content: bytes) -> None:
    """Keep what :meth:`Layout.encode` gave, and forget the oldest of its kind if they are too many; nothing is kept of an empty ``content``.

    Raises:
        StudioError: the disk is full or the file cannot be written.
    """
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        if not 0 < len(content) <= MOST_BYTES:
            path.unlink(missing_ok=True)
            return
    write_atomic(path, content)
    with suppress(OSError):
        newest_first = sorted(path.parent.glob("*.json"), key=lambda file: file.stat().st_mtime, reverse=True)
        for old in newest_first[MOST_FILES:]:
            old.unlink(missing_ok=True)


def read_layout(path: Path, latent_size: int) -> Layout | None:
    """What was kept there; None if nothing was, or nothing that can be read."""
    try:
        return Layout.decode(path.read_bytes(), latent_size)
    except (OSError, ValueError):
        return None
