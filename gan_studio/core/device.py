"""Which processor computes, what it is called, and what to say when it runs out of memory."""

import os
import platform
import sys
from collections.abc import Callable
from dataclasses import dataclass

import psutil
import torch

from gan_studio.core import safe_mode
from gan_studio.core.config import Precision, TrainingConfig
from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP


def find_device() -> torch.device:
    """The fastest device that is there: an NVIDIA (or ROCm) GPU, an Apple GPU, else the CPU; in safe mode always that."""
    if safe_mode.is_on():
        return torch.device("cpu")
    if torch.cuda.is_available():
        return torch.device("cuda")
    if torch.backends.mps.is_available():
        return torch.device("mps")
    return torch.device("cpu")


def layer_type(precision: Precision, device: torch.device) -> torch.dtype:
    """The numbers that layers compute with: bfloat16 or, in full precision, torch's default type.

    ``auto`` is mixed only where bfloat16 was measured to be faster: on processors with instructions for it (1.6 times at
    64 px and width 64, 1.1 to 1.3 times at 32 px). Emulated it is ten times slower.
    """
    if precision == "auto":
        able = torch.cpu.get_capabilities() if device.type == "cpu" else {}
        precision = "mixed" if able.get("avx512_bf16") or able.get("amx_bf16") else "full"
    return torch.bfloat16 if precision == "mixed" else torch.get_default_dtype()


def computed(network: Callable[[torch.Tensor], torch.Tensor], inputs: torch.Tensor, precision: Precision = "auto") -> torch.Tensor:
    """What a network makes of ``inputs``, in their type and on their device; whatever the precision, gradients flow."""
    layers = layer_type(precision, inputs.device)
    with torch.autocast(inputs.device.type, layers, enabled=layers != inputs.dtype):
        outputs: torch.Tensor = network(inputs)
    return outputs.to(inputs.dtype)


@dataclass(frozen=True)
class Processor:
    """What computes, for a person: ``NVIDIA H200 (141 GB)``, ``Apple GPU``, ``CPU (2 threads)``."""

    name: str
    threads: int = 0
    """How many a CPU trains with; 0 elsewhere."""

    def __str__(self) -> str:
        return f"{self.name} ({self.threads} thread{'s' if self.threads > 1 else ''})" if self.threads else self.name


def describe(device: torch.device) -> Processor:
    """Name a device."""
    if device.type == "cuda":
        about = torch.cuda.get_device_properties(device)
        return Processor(f"{about.name} ({about.total_memory / 1e9:.0f} GB)")
    if device.type == "mps":
        return Processor(f"Apple GPU ({platform.machine()})")
    return Processor("CPU", processor_threads())


def processor_threads() -> int:
    """How many intra-op threads a training should have: OMP_NUM_THREADS, else the cores that this process may use.

    torch.get_num_threads() does not tell: a thread that asks first inherits whatever another thread set last.
    """
    wish = os.environ.get("OMP_NUM_THREADS", "")
    if wish.isdigit() and int(wish) > 0:
        return int(wish)
    allowed = _allowed_processors()
    return min(allowed, psutil.cpu_count(logical=False) or allowed)


def _allowed_processors() -> int:
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def is_out_of_memory(error: RuntimeError) -> bool:
    """Whether ``error`` means that memory ran out; the CPU's allocator and MPS say so only in words."""
    return isinstance(error, torch.OutOfMemoryError) or "not enough memory" in str(error) or "out of memory" in str(error)


def out_of_memory(config: TrainingConfig, fitting_batch: int) -> StudioError:
    """The error to show when ``config`` needs too much memory but batches of ``fitting_batch`` were seen to fit (0: none)."""
    advice = (
        QT_TRANSLATE_NOOP("Error", "Batch size {fitting_batch} fits: it was just tried. A smaller width or image size helps too.")
        if fitting_batch
        else QT_TRANSLATE_NOOP("Error", "Not even the smallest batch fits. Choose a smaller width or image size.")
    )
    return StudioError(
        QT_TRANSLATE_NOOP("Error", "The device ran out of memory with batch size {batch_size} at {image_size} px."),
        advice,
        batch_size=config.batch_size,
        image_size=config.image_size,
        fitting_batch=fitting_batch,
    )
