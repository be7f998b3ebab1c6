"""How the application notices that the last time it was ended by a crash: each start leaves a mark, and takes it away at its end."""

import faulthandler
import json
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import gan_studio

_NAME = "session-{pid}.txt"
_STARTED = "started"
_FAILED_STARTS = "failed-starts.txt"
_CLOCK_TOLERANCE = 2.0
"""Seconds by which the clock of the system's processes and ours may differ."""


@dataclass(frozen=True)
class Crash:
    """A session that did not end by itself."""

    version: str
    """Of the application."""
    at_start: bool
    """Whether it had not come up yet."""
    trace: str
    """What the threads were doing, where the process itself failed; empty if it was killed."""


class Session:
    """One start of the application, as the next one will see it. Where nothing can be written, no crash is ever noticed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: IO[str] | None = None
        self.failed_starts = 0
        """How many starts in a row have crashed before the window worked, up to this one."""

    def begin(self) -> Crash | None:
        """Leave the mark; the latest crash since the last start, if there was one."""
        crashes = list(self._crashes())
        with suppress(OSError):
            self._count(crashes)
            self._file = (self._folder / _NAME.format(pid=os.getpid())).open("w", encoding="utf-8")
            self._write(json.dumps({"pid": os.getpid(), "began": time.time(), "version": gan_studio.__version__}))
            faulthandler.enable(self._file)
        return crashes[-1] if crashes else None

    def started(self) -> None:
        """The window works: what happens from now on is not the start's fault."""
        self.failed_starts = 0
        with suppress(OSError):
            (self._folder / _FAILED_STARTS).unlink(missing_ok=True)
            self._write(_STARTED)

    def end(self) -> None:
        """The application ends as it should: take the mark away."""
        if self._file is None:
            return
        faulthandler.disable()
        with suppress(OSError):
            self._file.close()
            Path(self._file.name).unlink(missing_ok=True)
            (self._folder / _FAILED_STARTS).unlink(missing_ok=True)
        self._file = None

    def _write(self, line: str) -> None:
        if self._file is not None:
            self._file.write(f"{line}\n")
            self._file.flush()

    def _crashes(self) -> Iterator[Crash]:
        """What is left of sessions whose process is gone, oldest first; it is taken away."""
        for path in sorted(self._folder.glob(_NAME.format(pid="*")), key=_changed_at):
            with suppress(OSError, ValueError, KeyError, TypeError):
                first, *rest = path.read_text("utf-8", errors="replace").splitlines()
                about = json.loads(first)
                if _is_alive(about):
                    continue
                if not _went_with_the_power(path):
                    yield Crash(str(about["version"]), _STARTED not in rest, "\n".join(line for line in rest if line != _STARTED))
            with suppress(OSError):
                path.unlink()

    def _count(self, crashes: list[Crash]) -> None:
        file = self._folder / _FAILED_STARTS
        before = file.read_text("utf-8").strip() if file.is_file() else ""
        failed = sum(crash.at_start for crash in crashes)
        self.failed_starts = failed + (int(before) if before.isdecimal() else 0) if failed else 0
        if self.failed_starts:
            file.write_text(str(self.failed_starts), "utf-8")
        else:
            file.unlink(missing_ok=True)


def _changed_at(path: Path) -> float:
    with suppress(OSError):
        return path.stat().st_mtime
    return 0.0


def _is_alive(about: dict[str, Any]) -> bool:
    """Whether the session's process still runs, and not another one that was given its number later."""
    import psutil

    try:
        process = psutil.Process(int(about["pid"]))
        return bool(process.create_time() < float(about["began"]) + _CLOCK_TOLERANCE and process.status() != psutil.STATUS_ZOMBIE)
    except psutil.Error:
        return False


def _went_with_the_power(path: Path) -> bool:
    """Whether the whole machine went down with it."""
    import psutil

    return bool(_changed_at(path) < psutil.boot_time() - _CLOCK_TOLERANCE)
