"""What the C library does with memory that training frees, to ask for as much again a moment later."""

import ctypes
import sys
from collections.abc import Callable

# The parameters of mallopt(3).
TRIM_THRESHOLD, TOP_PAD, MMAP_THRESHOLD = -1, -2, -3
LARGEST_THRESHOLD = 2**31 - 1
LARGEST_MMAP_THRESHOLD = 32 << 20
HEAP_SIZE = 64 << 20
"""A thread's heap is given back in pieces of this size, unless the padding is as large."""


def keep_freed_memory() -> None:
    """Keep what this process frees from now on, for itself to use again, instead of handing it back to the system.

    Activations take megabytes each. glibc hands such blocks back when they are freed, and the next ones come with a
    page fault for every 4 KiB: 20,000 in each step of a DCGAN of width 64, about 8 % of its time. Does nothing
    where the C library is another one.
    """
    mallopt = _from_glibc("mallopt")
    if mallopt is not None:
        mallopt(MMAP_THRESHOLD, LARGEST_MMAP_THRESHOLD)
        mallopt(TRIM_THRESHOLD, LARGEST_THRESHOLD)
        mallopt(TOP_PAD, HEAP_SIZE)


def return_freed_memory() -> None:
    """Hand back to the system what :func:`keep_freed_memory` has kept so far: half a gigabyte after such a training."""
    malloc_trim = _from_glibc("malloc_trim")
    if malloc_trim is not None:
        malloc_trim(0)


def _from_glibc(function: str) -> Callable[..., int] | None:
    if sys.platform != "linux":
        return None
    found: Callable[..., int] | None = getattr(ctypes.CDLL(None), function, None)
    return found
