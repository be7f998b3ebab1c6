"""What exports of a walk draw and write, in a background thread."""

from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import numpy as np

from gan_studio.core.latent.prior import Latents
from gan_studio.core.progress import Progress, silent
from gan_studio.ui.walk.state import WalkState

if TYPE_CHECKING:
    from gan_studio.core.snapshot import GeneratorSnapshot

_FEW, _SOME = 4, 8
"""Frames that are written to measure the size of all: the difference is what one more costs."""


def enlargement(snapshot: "GeneratorSnapshot", side: int) -> int:
    """How many times larger than drawn a picture is at least ``side`` pixels wide; a whole number, so that squares stay squares."""
    return max(1, -(-side // snapshot.spec.image_size))


def save_picture(path: Path, snapshot: "GeneratorSnapshot", z: Latents, enlarge: int) -> Path:
    """Save the picture of z (latent_size,) as PNG, ``enlarge`` times as wide and high. Returns the path, as do the others."""
    from PIL import Image

    from gan_studio.core.export import save_png

    picture = Image.fromarray(snapshot.render(z[np.newaxis])[0])
    side = enlarge * picture.width
    save_png(path, np.asarray(picture.resize((side, side), Image.Resampling.LANCZOS)))
    return path


def save_strip(path: Path, snapshot: "GeneratorSnapshot", z: Latents, names: Sequence[str], progress: Progress = silent) -> Path:
    """Save the paper's Figure 4 as PNG: ``z`` (rows, columns, latent_size) from keyframe to keyframe, their ``names`` at the ends."""
    from gan_studio.core.export import save_png
    from gan_studio.core.figures import interpolation_figure
    from gan_studio.core.walks import rendered

    pictures = []
    for index, row in enumerate(z):
        progress(index, len(z))
        pictures.append(np.stack(list(rendered(snapshot, row))))
    save_png(path, interpolation_figure(np.stack(pictures), names))
    return path


def save_walk(path: Path, snapshot: "GeneratorSnapshot", z: Latents, fps: float, enlarge: int, progress: Progress = silent) -> Path:
    """Save z (frames, latent_size) as a GIF or MP4, as the suffix says, every picture ``enlarge`` times as wide and high."""
    from gan_studio.core.export import save_animation
    from gan_studio.core.walks import rendered

    save_animation(path, rendered(snapshot, z), fps, enlarge, smooth=True, total=len(z), progress=progress)
    return path


def save_morph(path: Path, snapshot: "GeneratorSnapshot", state: WalkState, frames: int, fps: float, enlarge: int, progress: Progress = silent) -> Path:
    """Save the walk through all keyframes like :func:`save_walk`, its pictures changing evenly from each keyframe to the next."""
    from gan_studio.core.walks import evenly_paced

    z = evenly_paced(snapshot, np.stack(state.keyframes), frames, state.mode, state.loop)
    return save_walk(path, snapshot, z, fps, enlarge, progress)


def measure_walk(suffix: str, snapshot: "GeneratorSnapshot", z: Latents, fps: float, enlarge: int, progress: Progress = silent) -> int:
    """About how many bytes :func:`save_walk` would write, told by a few frames from the middle."""
    middle = max(0, (len(z) - _SOME) // 2)
    with TemporaryDirectory() as folder:
        path = Path(folder) / f"walk{suffix}"
        few, some = (save_walk(path, snapshot, z[middle : middle + count], fps, enlarge, progress).stat().st_size for count in (_FEW, _SOME))
    return some + max(0, len(z) - _SOME) * (some - few) // (_SOME - _FEW)
