"""What sort of thing a path is, so that one door can open them all."""

import enum
from pathlib import Path

from gan_studio.core.errors import StudioError

_MODEL_SUFFIXES = {".ckpt", ".gan", ".h5", ".keras", ".onnx", ".pb", ".pkl", ".pt", ".pth", ".safetensors", ".tflite"}


class PathKind(enum.Enum):
    """What GAN Studio opens."""

    RUN = enum.auto()
    """A folder in which a training keeps itself."""
    GAN = enum.auto()
    """A ``.gan`` file."""
    CHECKPOINT = enum.auto()
    """Weights that another program saved."""
    DATA = enum.auto()
    """Anything else: pictures, if anything."""


def seems_a_model(path: Path) -> bool:
    """Whether it is a model or a run to all appearances, told at once and without opening it."""
    from gan_studio.core.run_manifest import MANIFEST_FILE

    return (path / MANIFEST_FILE).is_file() or path.suffix.lower() in _MODEL_SUFFIXES


def kind_of(path: Path) -> PathKind:
    """Look at the content; only a file that could be either, or neither, is told by its name.

    Does not raise: opening the path as what it seems to be says what is wrong with it.
    """
    from gan_studio.core.foreign.sniff import format_of
    from gan_studio.core.model_file import is_model_file
    from gan_studio.core.run_store import RunStore

    if RunStore.exists(path):
        return PathKind.RUN
    if not path.is_file():
        return PathKind.DATA
    if is_model_file(path):
        return PathKind.GAN
    try:
        certain = format_of(path) != "pickle"  # CIFAR-10's batches are pickles too
    except StudioError:
        certain = False
    return PathKind.CHECKPOINT if certain or path.suffix.lower() in _MODEL_SUFFIXES else PathKind.DATA
