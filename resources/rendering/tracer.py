"""Mitsuba, set up once per process: the vectorised variant where LLVM is new enough for it, the scalar one (four times slower) elsewhere."""

import importlib
import os
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray

# Older ones abort the process: they cannot select ``fminimum``.
_LLVM_VERSIONS = range(25, 16, -1)


@cache
def tracer() -> ModuleType:
    """The ``mitsuba`` module with its variant chosen, on one thread: pictures are traced in parallel, each by its own process.

    Raises ``ImportError`` where Mitsuba is missing.
    """
    library = _llvm()
    if library is not None:
        os.environ.setdefault("DRJIT_LIBLLVM_PATH", library)
    mitsuba = importlib.import_module("mitsuba")
    mitsuba.set_variant("llvm_ad_rgb" if library is not None else "scalar_rgb")
    mitsuba.set_log_level(mitsuba.LogLevel.Error)
    if library is not None:
        importlib.import_module("drjit").set_thread_count(1)
    return mitsuba


def aligned(values: NDArray[Any]) -> NDArray[Any]:
    """A flat copy of float32 or uint32 values that begins at a multiple of 64 bytes.

    Arrays handed to the vectorised variant are used where they lie, and kernels are compiled anew for every combination of alignments: half a second.
    """
    room = np.empty(values.size + 16, values.dtype)
    start = -room.ctypes.data % 64 // room.itemsize
    copy = room[start : start + values.size]
    copy[:] = values.ravel()
    return copy


def _llvm() -> str | None:
    named = os.environ.get("DRJIT_LIBLLVM_PATH")
    if named:
        return named
    for version in _LLVM_VERSIONS:
        for folder in ("/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/lib64", "/usr/lib", f"/usr/lib/llvm-{version}/lib"):
            for name in (f"libLLVM.so.{version}.1", f"libLLVM-{version}.so"):
                if (path := Path(folder) / name).exists():
                    return str(path)
    return None
