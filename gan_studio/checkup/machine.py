"""What the application runs on: versions, libraries, processors, memory, the device that computes."""

import importlib
import os
import platform
from collections.abc import Iterator

from gan_studio.checkup.finding import Finding
from gan_studio.core.versions import environment

_MODULES = (
    "numpy",
    "torch",
    "PySide6.QtWidgets",
    "PySide6.QtSvg",
    "PySide6.QtNetwork",
    "pyqtgraph",
    "pydantic",
    "safetensors",
    "PIL.Image",
    "av",
    "lmdb",
    "psutil",
)
"""What would be missed at the latest when somebody needs it. PySide6 is loaded even where no window can open."""
_BROKEN_QT = (6, 12)
"""Its bindings abort the process on Python 3.11."""
_LITTLE_MEMORY = 1.5e9


def versions() -> Iterator[Finding]:
    """Which application, on which system."""
    yield Finding("Versions", "ok", environment()["Versions"])
    yield Finding("System", "ok", f"{platform.platform()}, {platform.architecture()[0]}")


def libraries() -> Iterator[Finding]:
    """Whether every Python package can be loaded, with its shared libraries."""
    failed = {}
    for name in _MODULES:
        try:
            importlib.import_module(name)
        except Exception as error:  # an extension may fail in any way
            failed[name] = f"{type(error).__name__}: {error}"
    for name, reason in failed.items():
        yield Finding(f"Library {name}", "broken", reason, "Install GAN Studio once more; in a checkout, run “make setup”.")
    if not failed:
        yield Finding("Libraries", "ok", f"{len(_MODULES)} load")
    qt = importlib.import_module("PySide6").__version_info__[:2]
    if tuple(qt) >= _BROKEN_QT:
        yield Finding("Qt for Python", "broken", f"{'.'.join(map(str, qt))} aborts the application after some seconds", "Install PySide6-Essentials 6.11.")


def processors() -> Iterator[Finding]:
    """Cores, threads and memory."""
    import psutil

    from gan_studio.core.device import describe, find_device

    wish = f", OMP_NUM_THREADS={os.environ['OMP_NUM_THREADS']}" if "OMP_NUM_THREADS" in os.environ else ""
    cores = f"{psutil.cpu_count(logical=False) or '?'} cores, {os.cpu_count()} processors{wish}"
    yield Finding("Processor", "ok", f"{platform.machine()}, {cores}")
    memory = psutil.virtual_memory()
    text = f"{memory.available / 1e9:.1f} of {memory.total / 1e9:.1f} GB free"
    if memory.available < _LITTLE_MEMORY:
        yield Finding("Memory", "warning", text, "Close other applications, or train with small batches.")
    else:
        yield Finding("Memory", "ok", text)
    yield Finding("Device", "ok", str(describe(find_device())))
