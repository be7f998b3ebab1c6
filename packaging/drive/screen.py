"""A screen for the driven application: an X server without a monitor, a mouse, a keyboard, and eyes that find things by how they look."""

import itertools
import os
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageGrab

Found = TypeVar("Found")

SIZE = (1280, 800)
PATIENCE = 240.0
"""Seconds until something that should happen counts as failed; a machine that does much else is slow."""


class Screen:
    """An X server with a window manager, from outside the system that the application runs in."""

    def __init__(self, pictures: Path) -> None:
        self.pictures = pictures
        reading, writing = os.pipe()
        server = ["Xvfb", "-displayfd", str(writing), "-screen", "0", f"{SIZE[0]}x{SIZE[1]}x24", "-ac", "-nolisten", "tcp"]
        self.server = subprocess.Popen(server, pass_fds=(writing,), stderr=subprocess.DEVNULL)
        os.close(writing)
        with open(reading, encoding="ascii") as number:  # noqa: PTH123 - it has no path
            self.display = f":{number.readline().strip()}"
        self.manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": self.display}, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def close(self) -> None:
        """End both."""
        for process in (self.manager, self.server):
            process.terminate()
            process.wait()

    def do(self, *arguments: str) -> str:
        """Let xdotool do something; returns what it prints, and nothing if it found nothing."""
        return subprocess.run(["xdotool", *arguments], env={**os.environ, "DISPLAY": self.display}, capture_output=True, text=True, check=False).stdout

    def key(self, keys: str) -> None:
        """Press keys together, such as ``ctrl+n``."""
        self.do("key", keys)
        time.sleep(1)

    def click(self, x: int, y: int) -> None:
        """Click with the left button."""
        self.do("mousemove", str(x), str(y), "click", "1")
        time.sleep(1)

    def drag(self, x: int, y: int, by: int) -> None:
        """Drag something sideways, as slowly as a hand."""
        self.do("mousemove", str(x), str(y), "mousedown", "1")
        for step in range(1, 21):
            self.do("mousemove", str(x + by * step // 20), str(y))
            time.sleep(0.03)
        self.do("mouseup", "1")
        time.sleep(1)

    def title(self) -> str:
        """Of the window that is open; empty without one."""
        return self.do("search", "--onlyvisible", "--name", "GAN Studio", "getwindowname").strip().rpartition("\n")[2]

    def window_class(self) -> str:
        """What the desktop recognises the window's application by."""
        window = self.do("search", "--onlyvisible", "--name", "GAN Studio").split()[-1]
        return subprocess.run(["xprop", "-display", self.display, "-id", window, "WM_CLASS"], capture_output=True, text=True, check=True).stdout

    def look(self) -> NDArray[np.uint8]:
        """What is on the screen: RGB, (height, width, 3)."""
        return np.asarray(ImageGrab.grab(xdisplay=self.display).convert("RGB"))

    def keep(self, name: str) -> None:
        """Save a screenshot."""
        self.pictures.mkdir(parents=True, exist_ok=True)
        Image.fromarray(self.look()).save(self.pictures / f"{name}.png")
        print(f"  {self.pictures / name}.png: {self.title()}", flush=True)


def wait_for(what: str, look: Callable[[], Found | None]) -> Found:
    """Look again and again until there is something.

    Raises:
        SystemExit: it did not come in time.
    """
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        found = look()
        if found:
            return found
        time.sleep(0.1)
    raise SystemExit(f"There was no {what} within {PATIENCE:.0f} s.")


def slider_handles(screen: NDArray[np.uint8]) -> list[tuple[int, int]]:
    """The middles of the handles of all sliders, from top to bottom: a round spot, lighter or darker than the line that it interrupts.

    A groove is a run of one colour, at least 60 pixels to the left and to the right of 8 to 24 pixels of another one.
    """
    found: list[tuple[int, int]] = []
    for y in range(40, len(screen) - 40):
        row = screen[y].astype(int)
        changes = np.flatnonzero(np.abs(np.diff(row, axis=0)).sum(1) > 6)
        edges = np.concatenate([[-1], changes, [len(row) - 1]])
        long = [(start + 1, end) for start, end in itertools.pairwise(edges) if end - start >= 60]
        for (left, until), (begin, right) in itertools.pairwise(long):
            middle = (until + begin) // 2
            same = np.abs(row[left] - row[right]).sum() < 6
            differs = np.abs(row[middle] - row[left]).sum() > 60
            thin = np.abs(row[left] - screen[y - 12, left].astype(int)).sum() > 20 and np.abs(row[left] - screen[y + 12, left].astype(int)).sum() > 20
            if 8 <= begin - until <= 24 and same and differs and thin and not any(abs(y - other) < 16 for _, other in found):
                found.append((int(middle), y + 1))
    return found


def grey_pictures(screen: NDArray[np.uint8]) -> tuple[int, int] | None:
    """The middle of the largest area of pictures in black and white: the card of the digits on the start page."""
    side = 16
    height, width = (length // side * side for length in screen.shape[:2])
    blocks = screen[:height, :width].astype(int).reshape(height // side, side, width // side, side, 3)
    colourless = np.ptp(blocks, axis=4).max(axis=(1, 3)) < 24
    lively = blocks.mean(axis=4).std(axis=(1, 3)) > 45
    area = colourless & lively
    counts = np.array([[area[y : y + 8, x : x + 15].sum() for x in range(area.shape[1] - 14)] for y in range(area.shape[0] - 7)])
    y, x = np.unravel_index(counts.argmax(), counts.shape)
    return (int(x) * side + 120, int(y) * side + 64) if counts.max() > 50 else None
