"""Rendering many pictures in parallel processes; what is there already is skipped, so that it may be killed at any time and started again."""

import multiprocessing
import os
import time
import traceback
from collections.abc import Iterable
from multiprocessing.connection import wait
from multiprocessing.process import parent_process
from multiprocessing.sharedctypes import Synchronized
from pathlib import Path

from resources.rendering import negatives
from resources.rendering.develop import develop
from resources.rendering.world import load_world

_REPORT_SECONDS = 10.0


def render_numbers(world: str, numbers: Iterable[int], folder: Path, jobs: int) -> int:
    """Render what is missing of ``numbers`` into ``folder`` and print the progress. Returns how many failed (their tracebacks are printed)."""
    missing = [number for number in numbers if not negatives.path_of(folder, number).exists()]
    print(f"{world}: {len(missing)} pictures to render with {jobs} processes", flush=True)
    context = multiprocessing.get_context("spawn")
    tried, failed = context.Value("q", 0), context.Value("q", 0)
    workers = [context.Process(target=_work, args=(world, missing[job::jobs], folder, tried, failed)) for job in range(jobs)]
    for worker in workers:
        worker.start()
    started, reported = time.monotonic(), 0.0
    while any(worker.is_alive() for worker in workers):
        wait([worker.sentinel for worker in workers if worker.is_alive()], timeout=1.0)
        if time.monotonic() - reported > _REPORT_SECONDS:
            reported = time.monotonic()
            _report(tried.value, len(missing), reported - started)
    _report(tried.value, len(missing), time.monotonic() - started)
    return len(missing) - int(tried.value - failed.value)


def _work(world: str, numbers: list[int], folder: Path, tried: "Synchronized[int]", failed: "Synchronized[int]") -> None:
    recipe, parent = load_world(world), parent_process()
    for number in numbers:
        if parent is not None and not parent.is_alive():
            os._exit(1)  # the command was killed: an orphan must not go on by itself
        try:
            if not negatives.path_of(folder, number).exists():  # another command may work on the same folder, from its other end
                shot = recipe.render(recipe.describe(number))
                negatives.save(folder, number, develop(shot), shot.attributes)
        except Exception:
            print(f"picture {number} failed\n{traceback.format_exc()}", flush=True)
            with failed.get_lock():
                failed.value += 1
        with tried.get_lock():
            tried.value += 1


def _report(done: int, total: int, seconds: float) -> None:
    left = f"{seconds / done * (total - done) / 60:.0f} minutes left" if done else "starting"
    print(f"{done}/{total} in {seconds / 60:.1f} minutes, {seconds / max(done, 1):.3f} s a picture, {left}", flush=True)
