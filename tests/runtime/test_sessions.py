"""A start notices that the last one was ended by a crash, and only then."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from gan_studio.runtime.sessions import Crash, Session

ROOT = Path(__file__).resolve().parents[2]
LIVE = """
import faulthandler, sys, time
from pathlib import Path
from gan_studio.runtime.sessions import Session

session = Session(Path(sys.argv[1]))
session.begin()
if "started" in sys.argv:
    session.started()
print("here", flush=True)
if "fail" in sys.argv:
    faulthandler._sigsegv()
if "end" in sys.argv:
    session.end()
else:
    time.sleep(100)
"""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")


def living(folder: Path, *how: str) -> subprocess.Popen[str]:
    process = subprocess.Popen([sys.executable, "-c", LIVE, str(folder), *how], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "here\n"
    return process


def lived(folder: Path, *how: str) -> None:
    """A session that is over: killed, unless it fails or ends by itself."""
    process = living(folder, *how)
    if not {"fail", "end"} & set(how):
        process.kill()
    process.communicate()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    session = Session(tmp_path)
    yield session
    session.end()


def test_a_session_that_ended_as_it_should_leaves_nothing(tmp_path: Path, session: Session) -> None:
    lived(tmp_path, "started", "end")
    assert not list(tmp_path.iterdir())
    assert session.begin() is None


def test_a_failure_of_the_process_is_noticed_with_what_it_was_doing(tmp_path: Path, session: Session) -> None:
    lived(tmp_path, "started", "fail")
    crash = session.begin()
    assert crash is not None
    assert not crash.at_start
    assert "Segmentation fault" in crash.trace
    assert "most recent call first" in crash.trace


def test_a_killed_one_is_noticed_once(tmp_path: Path, session: Session) -> None:
    lived(tmp_path, "started")
    crash = session.begin()
    assert isinstance(crash, Crash)
    assert crash.trace == ""
    session.end()
    assert Session(tmp_path).begin() is None


def test_one_that_still_runs_has_not_crashed(tmp_path: Path, session: Session) -> None:
    process = living(tmp_path, "started")
    assert session.begin() is None
    process.kill()
    process.communicate()


def test_one_whose_number_another_process_has_now_has(tmp_path: Path, session: Session) -> None:
    about = {"pid": os.getpid(), "began": psutil.Process().create_time() - 1000, "version": "0.1"}
    (tmp_path / f"session-{os.getpid()}9.txt").write_text(json.dumps(about) + "\nstarted\n")
    assert session.begin() is not None


def test_a_power_cut_is_no_crash(tmp_path: Path, session: Session) -> None:
    path = tmp_path / "session-999999.txt"
    path.write_text(json.dumps({"pid": 999999, "began": time.time(), "version": "0.1"}) + "\n")
    before = psutil.boot_time() - 100
    os.utime(path, (before, before))
    assert session.begin() is None
    assert not path.exists()


def test_starts_that_crash_in_a_row_are_counted(tmp_path: Path, session: Session) -> None:
    for _ in range(2):
        lived(tmp_path)
    session.begin()
    assert session.failed_starts == 2


@pytest.mark.parametrize("worked", [("started",), ("started", "end"), ("end",)])
def test_one_that_worked_begins_the_count_anew(tmp_path: Path, session: Session, worked: tuple[str, ...]) -> None:
    lived(tmp_path)
    lived(tmp_path, *worked)
    lived(tmp_path)
    session.begin()
    assert session.failed_starts == 1


def test_damaged_marks_and_folders_that_cannot_be_written_stop_nobody(tmp_path: Path) -> None:
    (tmp_path / "session-1.txt").write_text("{")
    session = Session(tmp_path)
    assert session.begin() is None
    session.end()
    elsewhere = Session(tmp_path / "not" / "there")
    assert elsewhere.begin() is None
    elsewhere.started()
    elsewhere.end()
