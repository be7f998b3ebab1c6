"""Measures the frozen application, and fails where it takes more room, memory or time than packaging/budget.toml allows.

    python packaging/budget.py [FOLDER]

The first picture is the bedroom that a newcomer sees. The first step is that of `gan-studio train` on the built-in digits, from the start of
the process until its checkpoint is on the disk.
"""

import os
import sys
import time
import tomllib
from collections.abc import Mapping
from pathlib import Path

import frozen

FILE = Path(__file__).with_suffix(".toml")
STARTS = 5

Figures = Mapping[str, Mapping[str, float]]
"""Unit, name, figure."""


def main() -> int:
    """Measure and judge; returns the exit status."""
    folder = frozen.chosen_folder()
    allowed = tomllib.loads(FILE.read_text("utf-8"))
    measured = {"megabytes": {"installed": size(folder)}, "seconds": {}}
    with frozen.home() as home:
        for _ in range(STARTS):
            _keep_least(measured, *window(folder, home), {"first_step": first_step(folder, home)})
    busy = is_busy()
    for line in report(measured, allowed):
        print(line)
    too_much = [what for what in exceeded(measured, allowed) if not (busy and what in allowed["seconds"])]
    if busy:
        print("budget: the machine is busy, so times are not judged.")
    if too_much:
        print(f"budget: exceeded by {', '.join(too_much)}. See packaging/budget.toml.", file=sys.stderr)
    return int(bool(too_much))


def size(folder: Path) -> float:
    """Megabytes that the files take; links take none."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()) / 1e6


def window(folder: Path, home: Path) -> tuple[dict[str, float], dict[str, float]]:
    """Megabytes and seconds of one start."""
    with frozen.window(folder, home) as opened:
        opened.wait("first picture")
    seconds = {"first_paint": opened.seconds["first paint"], "first_picture": opened.seconds["first picture"]}
    return {"memory_at_first_paint": opened.megabytes["first paint"]}, seconds


def first_step(folder: Path, home: Path) -> float:
    """Seconds from the start of a process until it has trained for one step, and written a checkpoint of it.

    Raises:
        SystemExit: it ended without one.
    """
    run = home / f"run{time.monotonic_ns()}"
    checkpoint = run / "checkpoints" / "step-00000001.safetensors"
    started = time.monotonic()
    arguments = ("train", "--data", "digits", "--preset", "quick", "--steps", "1", "--out", str(run))
    with frozen.started(folder, home, *arguments) as process:
        while not checkpoint.exists():
            if process.poll() is not None:
                raise SystemExit(f"gan-studio {' '.join(arguments)} ended with exit status {process.returncode} before its first checkpoint.")
            time.sleep(0.005)
        return time.monotonic() - started


def is_busy() -> bool:
    """Whether others take the processors, so that times say more of them than of the application."""
    return hasattr(os, "getloadavg") and os.getloadavg()[0] > 0.75 * (os.cpu_count() or 1)


def exceeded(measured: Figures, allowed: Figures) -> list[str]:
    """The names of the figures that are larger than allowed.

    Raises:
        KeyError: one that the budget names was not measured.
    """
    return [name for unit, figures in allowed.items() for name, most in figures.items() if measured[unit][name] > most]


def report(measured: Figures, allowed: Figures) -> list[str]:
    """A line for each figure."""
    return [
        f"budget: {name.replace('_', ' ')}: {measured[unit][name]:.4g} of {most:g} {unit}"
        for unit, figures in allowed.items()
        for name, most in figures.items()
    ]


def _keep_least(measured: dict[str, dict[str, float]], megabytes: Mapping[str, float], *seconds: Mapping[str, float]) -> None:
    for unit, found in (("megabytes", megabytes), *(("seconds", found) for found in seconds)):
        for name, figure in found.items():
            measured[unit][name] = min(figure, measured[unit].get(name, figure))


if __name__ == "__main__":
    sys.exit(main())
