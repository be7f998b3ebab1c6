"""Reads a stranger's file into plain containers of tensors, without running anything in it."""

import zipfile
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch

from gan_studio.core.errors import StudioError
from gan_studio.core.foreign.pickles import LEFTOVERS, refusal
from gan_studio.core.foreign.sniff import DOWNLOAD, format_of
from gan_studio.core.translation import QT_TRANSLATE_NOOP


class _Inert:
    """Stands in for a training script's leftovers; takes anything, does nothing."""

    def __new__(cls, *_: object, **__: object) -> "_Inert":
        return super().__new__(cls)

    def __init__(self, *_: object, **__: object) -> None:
        pass

    def __setstate__(self, state: object) -> None:
        pass


def read_checkpoint(path: Path) -> Any:
    """The file's content: dictionaries, lists, tensors and other plain values.

    Raises:
        StudioError: it is no checkpoint, is damaged, or could only be opened by running code in it.
    """
    kind = format_of(path)
    if kind == "safetensors":
        return _read_safetensors(path)
    inert: list[Any] = [(_Inert, name) for name in LEFTOVERS]
    try:
        with torch.serialization.safe_globals(inert):
            return torch.load(path, map_location="cpu", weights_only=True, mmap=kind == "zip" and _is_stored(path))
    except Exception as error:  # a damaged or hostile file makes torch raise nearly anything
        raise refusal(path) from error


def _read_safetensors(path: Path) -> dict[str, torch.Tensor]:
    try:
        return safetensors.torch.load_file(path)
    except (safetensors.SafetensorError, OSError, ValueError, KeyError, RuntimeError, AttributeError, TypeError) as error:
        raise StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” is cut off or damaged."), DOWNLOAD, name=path.name) from error


def _is_stored(path: Path) -> bool:
    """Whether a zip holds its members uncompressed, so that they can be mapped instead of read."""
    with zipfile.ZipFile(path) as archive:
        return all(member.compress_type == zipfile.ZIP_STORED for member in archive.infolist())
