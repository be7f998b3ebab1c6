"""What a person does with the installed application, and what must come of it."""

import shlex
import shutil
import subprocess
import time
from configparser import ConfigParser
from pathlib import Path

import numpy as np
from bare_root import BareRoot
from numpy.typing import NDArray
from screen import Screen, grey_pictures, slider_handles, wait_for

ENTRY = Path("usr/share/applications/gan-studio.desktop")
WALK = (slice(120, 480), slice(320, 700))
"""Rows and columns inside the picture in Walk, whether the window fills the screen or has a frame."""


def drive(root: BareRoot, screen: Screen) -> None:
    """Start it by its menu entry, use it, open files with it, and close it.

    Raises:
        SystemExit: something did not come out as it should.
    """
    _prepare(root)
    started = time.monotonic()
    application = start(root, screen)
    wait_for("window", screen.title)
    print(f"The window came up after {time.monotonic() - started:.1f} s, first start.", flush=True)
    wait_for("bedroom", lambda: _picture(screen).std() > 20)
    print(f"The bedroom came up after {time.monotonic() - started:.1f} s.", flush=True)
    screen.keep("01-started")
    check("the desktop knows its window", _entry(root)["StartupWMClass"] in screen.window_class())
    _drag_a_slider(screen)
    _train(root, screen)
    _open_while_running(root, screen)
    _close(screen, application, "08-closed")
    _open_by_double_click(root, screen)
    logs = [file.read_text("utf-8", errors="replace") for file in (root.home / ".local/state/gan-studio").rglob("*") if file.is_file()]
    check("nothing went wrong inside it", not any("Traceback" in log for log in logs))


def start(root: BareRoot, screen: Screen, file: str = "") -> "subprocess.Popen[bytes]":
    """Run the menu entry's command line, as a desktop does, with a file or without."""
    command = [file if part == "%f" else part for part in shlex.split(_entry(root)["Exec"])]
    return subprocess.Popen(root.as_person([part for part in command if part], screen.display))


def check(what: str, is_so: bool) -> None:
    """Say it.

    Raises:
        SystemExit: it is not so.
    """
    if not is_so:
        raise SystemExit(f"Not so: {what}.")
    print(f"  {what}", flush=True)


def _prepare(root: BareRoot) -> None:
    """What a session gives to a person."""
    root.run("install", "-d", "-m", "0700", "-o", root.home.name, root.session)


def _entry(root: BareRoot) -> dict[str, str]:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(root.folder / ENTRY, "utf-8")
    return dict(entry["Desktop Entry"])


def _picture(screen: Screen) -> NDArray[np.int64]:
    return screen.look()[WALK].astype(int)


def _drag_a_slider(screen: Screen) -> None:
    handles = wait_for("slider", lambda: slider_handles(screen.look()))
    x, y = handles[0]
    before, picture = screen.look().astype(int), _picture(screen)
    screen.drag(x, y, by=70)
    wait_for("other picture", lambda: np.abs(_picture(screen) - picture).mean() > 4)
    screen.keep("02-slider-dragged")
    after = screen.look()
    followed = np.abs(after[y, x + 70] - before[y, x]).sum() < 30 < np.abs(after[y, x] - before[y, x]).sum()
    check("the slider's handle followed the mouse, and the picture changed", bool(followed))
    time.sleep(2)
    screen.keep("02-tour-offered")
    screen.key("Escape")  # which ends the tour


def _train(root: BareRoot, screen: Screen) -> None:
    screen.key("ctrl+n")
    place = wait_for("card of the digits", lambda: grey_pictures(screen.look()))
    screen.keep("03-start-page")
    screen.click(*place)
    time.sleep(3)
    screen.keep("04-digits-opened")
    screen.key("F5")
    wait_for("training in the title", lambda: "digits" in screen.title() and "%" in screen.title())
    time.sleep(20)
    screen.keep("05-training")
    screen.key("shift+F5")
    wait_for("end of the training in the title", lambda: "%" not in screen.title())
    time.sleep(2)
    screen.keep("06-stopped")
    (run,) = (root.home / ".local/share/GAN Studio/runs").iterdir()
    listed = subprocess.run(root.as_person(["gan-studio", "info", f"/{run.relative_to(root.folder)}"]), capture_output=True, text=True, check=True).stdout
    check(f"the run is on disk: {' '.join(listed.split())[:150]}", "digits" in listed)


def _open_while_running(root: BareRoot, screen: Screen) -> None:
    """A second start hands its file to the window that is open."""
    for world, name in (("portraits", "faces.gan"), ("bedrooms", "rooms.gan")):
        subprocess.run(root.as_person(["gan-studio", "import", world, "--out", name]), check=True, stdout=subprocess.DEVNULL)
    second = start(root, screen, f"/home/{root.home.name}/faces.gan")
    check("a second start ends at once, and well", second.wait(timeout=120) == 0)
    wait_for("model by its path in the title", lambda: "faces" in screen.title())
    wait_for("face", lambda: _picture(screen).std() > 20)
    time.sleep(3)
    screen.keep("07-opened-by-path")


def _close(screen: Screen, application: "subprocess.Popen[bytes]", name: str) -> None:
    screen.key("alt+F4")
    check("closing the window ends it, without an error", application.wait(timeout=120) == 0)
    screen.keep(name)


def _open_by_double_click(root: BareRoot, screen: Screen) -> None:
    """Look up, as a file manager does, what a file is and which program opens it: by its name, and by its content alone."""
    shutil.copyfile(root.home / "rooms.gan", root.home / "a room")
    for name in ("rooms.gan", "a room"):
        kind = subprocess.run(root.as_person(["xdg-mime", "query", "filetype", name]), capture_output=True, text=True, check=True).stdout.strip()
        check(f"“{name}” is known as {kind}", kind == "application/x-gan-studio-model")
    program = subprocess.run(root.as_person(["xdg-mime", "query", "default", kind]), capture_output=True, text=True, check=True).stdout.strip()
    check(f"{program} opens it", program == ENTRY.name)
    application = start(root, screen, f"/home/{root.home.name}/rooms.gan")
    wait_for("model in the title", lambda: "rooms" in screen.title())
    time.sleep(5)
    screen.keep("09-double-clicked")
    _close(screen, application, "10-closed")
