"""Trains and drags sliders in the frozen application for ten minutes, as a person would, and watches its memory.

    python packaging/soak.py [FOLDER] [MINUTES]

Fails when the application crashes, does not close with exit status 0, or grows by more than 20 MB after the first two minutes.
Needs Xvfb, openbox and xdotool; the mouse and the keys go through a display of its own.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median

import frozen
import psutil
from PySide6.QtCore import QSettings

from gan_studio.core.presets import PRESETS
from gan_studio.core.run_glance import glance_at_runs

GROWTH = 20.0
"""Megabytes."""
WARM_UP = 120.0
"""Seconds in which caches may fill."""
SAMPLE = 5.0
WIDTH, HEIGHT = 1280, 800
SLIDERS = ((1025, 1175), (130, 525))
"""Where the workspace Walk has its sliders, in a window that fills the screen: from left to right and from top to bottom."""
STEPS = 1_000_000
"""More than fit into the time, so that the training never ends by itself."""


def main() -> int:
    """Run and judge; returns the exit status."""
    minutes = float(sys.argv[2]) if len(sys.argv) > 2 else 10.0
    with frozen.home() as home, display(home) as screen:
        remember_long_training(home)
        os.environ["DISPLAY"] = screen
        with frozen.window(frozen.chosen_folder(), home, platform="xcb") as window:
            window.wait("first picture")
            train(window)
            used = list(drag(window, 60 * minutes))
        crashes = [line for line in window.said if "Traceback" in line]
        steps = trained(home)
    half = len(used) // 2
    grown = median(used[-10:]) - median(used[:10])
    print(f"soak: {minutes:g} minutes, {steps} steps, memory from {median(used[:10]):.0f} to {median(used[-10:]):.0f} MB ({grown:+.1f}),", end=" ")
    print(f"in the second half {median(used[-10:]) - median(used[half : half + 10]):+.1f}")
    if crashes or steps < 10 or grown > GROWTH:
        print("soak: " + ("it crashed" if crashes else "it did not train" if steps < 10 else f"it grew by more than {GROWTH:g} MB"), file=sys.stderr)
        return 1
    return 0


@contextmanager
def display(home: Path) -> Iterator[str]:
    """An X server with a window manager; gives its name."""
    read, write = os.pipe()
    server = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"], pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as answer:
        name = f":{int(answer.readline())}"
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name, "HOME": str(home)}, stderr=subprocess.DEVNULL)
    try:
        yield name
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def remember_long_training(home: Path) -> None:
    """Set what a person would choose in the form; the window reads it when it starts. The tour is over."""
    settings = QSettings(str(home / ".config" / "GAN Studio" / "GAN Studio.conf"), QSettings.Format.IniFormat)
    settings.setValue("config", PRESETS["quick"].config().changed(steps=STEPS).model_dump_json())
    settings.setValue("tour_seen", "true")
    settings.sync()


def train(window: frozen.Window) -> None:
    """Start a training, and look at what it learns under the sliders."""
    xdotool("search", "--sync", "--onlyvisible", "--name", "GAN Studio", "windowmove", "0", "0", "windowsize", str(WIDTH), str(HEIGHT), "windowfocus")
    xdotool("key", "ctrl+2")
    time.sleep(5)
    xdotool("key", "F5")
    window.wait("first steps", timeout=300)
    xdotool("key", "ctrl+4")
    time.sleep(5)


def drag(window: frozen.Window, seconds: float) -> Iterator[float]:
    """Drag one slider after the other; gives the megabytes in use, every few seconds after the warm-up."""
    process, hand = psutil.Process(window.process.pid), random.Random(0)
    started = sampled = time.monotonic()
    (left, right), (top, bottom) = SLIDERS
    while (now := time.monotonic()) < started + seconds:
        y = hand.uniform(top, bottom)
        xdotool("mousemove", str(hand.uniform(left, right)), str(y), "mousedown", "1")
        for _ in range(10):
            xdotool("mousemove", str(hand.uniform(left, right)), str(y), "sleep", "0.03")
        xdotool("mouseup", "1", "sleep", "0.1")
        if now > sampled + SAMPLE:
            sampled = now
            if now > started + min(WARM_UP, seconds / 2):
                yield process.memory_full_info().uss / 1e6


def trained(home: Path) -> int:
    """The steps of the run that was begun."""
    runs = glance_at_runs(home / ".local" / "share" / "GAN Studio" / "runs")
    return runs[0].step if runs else 0


def xdotool(*arguments: str) -> None:
    """Move the mouse or press keys."""
    subprocess.run(["xdotool", *arguments], check=True, timeout=60)


if __name__ == "__main__":
    sys.exit(main())
