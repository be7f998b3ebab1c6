"""Starts the frozen application, for those who try and measure it."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from queue import Empty, Queue
from tempfile import TemporaryDirectory
from threading import Thread

PROGRAM = "gan-studio.exe" if os.name == "nt" else "gan-studio"
FOLDER = Path(__file__).resolve().parent.parent / "dist" / "gan-studio"


def environment(home: Path) -> dict[str, str]:
    """Of somebody with a home of their own, who has no Python and no screen."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "XDG_", "QT_", "GAN_STUDIO"))}
    runtime = home / "run"
    runtime.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {**kept, "HOME": str(home), "USERPROFILE": str(home), "APPDATA": str(home), "LOCALAPPDATA": str(home), "XDG_RUNTIME_DIR": str(runtime)}


def run(folder: Path, home: Path, *arguments: str) -> str:
    """What a command prints on stdout.

    Raises:
        SystemExit: it failed, or complained on stderr of something that it did not find.
    """
    done = subprocess.run([str(folder / PROGRAM), *arguments], env=environment(home), cwd=home, capture_output=True, text=True, check=False, timeout=600)
    if done.returncode or "Traceback" in done.stderr or "Warning" in done.stderr:
        raise SystemExit(f"gan-studio {' '.join(arguments)}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


@contextmanager
def started(folder: Path, home: Path, *arguments: str) -> "Iterator[subprocess.Popen[bytes]]":
    """A command that runs; it is waited for in the end."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen([str(folder / PROGRAM), *arguments], env=environment(home), cwd=home, stdout=quiet, stderr=quiet) as process:
        yield process


@dataclass
class Window:
    """The application with its window open."""

    process: "subprocess.Popen[str]"
    started: float
    seconds: dict[str, float] = field(default_factory=dict)
    """When each milestone was passed, since the start."""
    megabytes: dict[str, float] = field(default_factory=dict)
    """The memory resident at each milestone."""
    said: list[str] = field(default_factory=list)
    """Everything else on stderr."""
    _lines: "Queue[tuple[float, str]]" = field(default_factory=Queue)

    def wait(self, milestone: str, timeout: float = 120) -> None:
        """Until a milestone is passed.

        Raises:
            SystemExit: it was not, or the application ended.
        """
        while milestone not in self.seconds:
            try:
                when, line = self._lines.get(timeout=max(0.1, self.started + timeout - time.monotonic()))
            except Empty:
                raise SystemExit(f"The window did not come to its {milestone} within {timeout:.0f} s.\n" + "".join(self.said)) from None
            if not line:
                raise SystemExit(f"The window closed before its {milestone}.\n" + "".join(self.said))
            self._note(when, line)

    def close(self) -> None:
        """Ask it to close.

        Raises:
            SystemExit: its exit status was not 0.
        """
        self.process.terminate()
        status = self.process.wait(timeout=60)
        if status and os.name != "nt":
            raise SystemExit(f"The window closed with exit status {status}.\n" + "".join(self.said))

    def _note(self, when: float, line: str) -> None:
        kind, _, rest = line.partition(": ")
        if kind == "milestone":
            name, _, memory = rest.partition(": ")
            self.seconds[name], self.megabytes[name] = when - self.started, float(memory.split()[0])
        else:
            self.said.append(line)

    def listen(self) -> None:
        """Take the time of every line; ends with the application."""
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self._lines.put((time.monotonic(), line))
        self._lines.put((time.monotonic(), ""))


@contextmanager
def window(folder: Path, home: Path, *arguments: str, platform: str = "offscreen") -> Iterator[Window]:
    """The window, open; it is closed in the end."""
    variables = {**environment(home), "GAN_STUDIO_MILESTONES": "1", "QT_QPA_PLATFORM": platform}
    started = time.monotonic()
    with subprocess.Popen([str(folder / PROGRAM), *arguments], env=variables, cwd=home, stderr=subprocess.PIPE, text=True) as process:
        opened = Window(process, started)
        Thread(target=opened.listen, daemon=True).start()
        try:
            yield opened
            opened.close()
        finally:
            process.kill()


@contextmanager
def home() -> Iterator[Path]:
    """A home of somebody who has never started the application."""
    with TemporaryDirectory(prefix="gan-studio-home-") as folder:
        yield Path(folder)


def chosen_folder() -> Path:
    """Which frozen folder the command line names, or else the one that `make package` leaves.

    Raises:
        SystemExit: there is none.
    """
    folder = Path(sys.argv[1]).resolve() if len(sys.argv) > 1 else FOLDER
    if not (folder / PROGRAM).is_file():
        raise SystemExit(f"There is no frozen application in {folder}. `make package` makes it.")
    return folder
