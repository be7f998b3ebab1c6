"""A checkpoint: everything that a training needs to go on exactly, as one safetensors file that notices damage.

The tensors are the file's tensors; the step, the state and checksums over all of it and over each part are its metadata.
A part is what shares the first word of its dotted names: ``generator``, ``ema``, ``discriminator_optimizer``.
"""

import hashlib
import json
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from safetensors import SafetensorError, safe_open

from gan_studio.core.atomic import replacing
from gan_studio.core.errors import StudioError
from gan_studio.core.lazy import torch
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_DTYPES = {
    "torch.float64": "F64",
    "torch.float32": "F32",
    "torch.float16": "F16",
    "torch.bfloat16": "BF16",
    "torch.int64": "I64",
    "torch.int32": "I32",
    "torch.int16": "I16",
    "torch.int8": "I8",
    "torch.uint8": "U8",
    "torch.bool": "BOOL",
}
"""torch's names of the types that a checkpoint may hold, and safetensors'."""


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """The state of a training after ``step`` steps."""

    step: int
    tensors: "dict[str, torch.Tensor]"
    """On any device and in any memory format when saved; on the CPU and contiguous when loaded."""
    state: dict[str, Any]
    """Whatever is no tensor, as JSON values; floats and integers come back exactly."""


def write_checkpoint(path: Path, checkpoint: Checkpoint) -> None:
    """Write ``checkpoint`` to a safetensors file that any reader of the format can open.

    The library's own writer is not used: it needs a second copy of all tensors in memory, and hides a full disk.

    Raises:
        StudioError: the disk is full or ``path`` cannot be written; what was there before is untouched.
    """
    tensors = {name: checkpoint.tensors[name].detach().cpu().contiguous() for name in sorted(checkpoint.tensors)}
    # Wide types first, as the library does, so that every tensor lies aligned in a mapped file.
    ordered = sorted(tensors, key=lambda name: -tensors[name].element_size())
    state = json.dumps(checkpoint.state)
    checksum = _checksum(checkpoint.step, state, tensors)
    of_parts = {part: _checksum(checkpoint.step, state, dict(named)) for part, named in groupby(tensors.items(), lambda item: _part_of(item[0]))}
    metadata = {"step": str(checkpoint.step), "state": state, "checksum": checksum, "part_checksums": json.dumps(of_parts)}
    header: dict[str, Any] = {"__metadata__": metadata}
    position = 0
    for name in ordered:
        tensor = tensors[name]
        end = position + tensor.numel() * tensor.element_size()
        header[name] = {"dtype": _DTYPES[str(tensor.dtype)], "shape": list(tensor.shape), "data_offsets": [position, end]}
        position = end
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with replacing(path) as file:
        file.write(len(text).to_bytes(8, "little"))
        file.write(text)
        for name in ordered:
            file.write(_bytes(tensors[name]))


def read_checkpoint(path: Path, part: str | None = None) -> Checkpoint:
    """Read what :func:`write_checkpoint` wrote: all of it, or only the tensors of one ``part``, such as ``"ema"``.

    Raises:
        StudioError: the file is missing, is damaged or is no checkpoint.
    """
    try:
        with safe_open(path, framework="pt") as file:
            metadata = file.metadata() or {}
            step, state = int(metadata["step"]), metadata["state"]
            checksums = json.loads(metadata.get("part_checksums", "{}"))
            alone = part in checksums  # in older files no part can be checked without the others
            names = [name for name in sorted(file.keys()) if not alone or _part_of(name) == part]
            # The library's tensors are views of the mapped file, which must not change or vanish under them.
            tensors = {name: file.get_tensor(name).clone() for name in names}
        if (checksums[part] if alone else metadata["checksum"]) != _checksum(step, state, tensors):
            raise ValueError("checksum")
        wanted = {name: tensor for name, tensor in tensors.items() if part is None or _part_of(name) == part}
        return Checkpoint(step, wanted, json.loads(state))
    except (SafetensorError, OSError, KeyError, ValueError) as error:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The checkpoint {path} is damaged or missing."),
            QT_TRANSLATE_NOOP("Error", "Go on from another checkpoint of the same run."),
            path=path,
        ) from error


def _part_of(name: str) -> str:
    """What a tensor belongs to: the first part of its dotted name."""
    return name.partition(".")[0]


def _bytes(tensor: "torch.Tensor") -> memoryview:
    """The memory of a contiguous tensor, not copied."""
    return tensor.reshape(-1).view(torch.uint8).numpy().data


def _checksum(step: int, state: str, tensors: "dict[str, torch.Tensor]") -> str:
    """Over the tensors, sorted by name, of a whole checkpoint or of a part of it."""
    digest = hashlib.blake2b(digest_size=16)
    digest.update(json.dumps([step, state]).encode())
    for name, tensor in tensors.items():
        digest.update(json.dumps([name, str(tensor.dtype), list(tensor.shape)]).encode())
        digest.update(_bytes(tensor))
    return digest.hexdigest()
