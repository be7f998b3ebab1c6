"""What other processes do to a cache in the tests: ``python -m tests.core.datasets.ingest_child COMMAND DATA CACHE``."""
# ruff: noqa: T201 - printing is how it answers

import subprocess
import sys
import time
from pathlib import Path

from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.errors import StudioError


def dawdle(data: Path, cache: Path) -> None:
    """Decode so slowly that there is time to be killed in the middle; says when it is there."""

    def progress(done: int, total: int) -> None:
        if done > total // 3:
            print("in the middle", flush=True)
            time.sleep(600)

    prepare(recognise(data), 32, "rgb", progress, cache)


def with_little_room(data: Path, cache: Path) -> None:
    """No file may exceed 20,000 bytes, which is what a quota looks like."""
    import resource

    source = recognise(data)
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    try:
        prepare(source, 32, "rgb", cache_root=cache)
    except StudioError as error:
        print(error.sentence, sorted(cache.iterdir()))


def on_a_full_disk(data: Path, cache: Path) -> None:
    """For a private mount namespace, where it mounts a disk of 40 kB on the cache's folder."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=40k", "none", str(cache)], check=True)
    try:
        prepare(recognise(data), 32, "rgb", cache_root=cache)
    except StudioError as error:
        print(error.sentence, sorted(cache.iterdir()))


def measure(data: Path, cache: Path) -> None:
    """Print by how many megabytes the memory grew, memory maps not counted."""
    import resource

    source = recognise(data)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    prepare(source, 128, "rgb", cache_root=cache)
    print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)


if __name__ == "__main__":
    globals()[sys.argv[1]](Path(sys.argv[2]), Path(sys.argv[3]))
