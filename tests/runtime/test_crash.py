"""What nobody catches is logged and told once, whatever thread it is on, and a report holds what a maintainer needs."""

import logging
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gan_studio.runtime.crash import CrashHandler, last_log_lines, log_folder, report, start_log
from gan_studio.runtime.failure import Failure


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[list[tuple[Failure, str]]]:
    """What an installed handler has told."""
    for module, name in ((sys, "excepthook"), (sys, "unraisablehook"), (threading, "excepthook")):
        monkeypatch.setattr(module, name, getattr(module, name))
    found: list[tuple[Failure, str]] = []
    handler = CrashHandler()
    handler.install()
    handler.crashed.connect(lambda failure, place: found.append((failure, place)))
    found_by[:] = [handler]
    yield found
    found_by.clear()


found_by: list[CrashHandler] = []


@pytest.fixture
def logged() -> Iterator[None]:
    before = list(logging.getLogger().handlers)
    start_log()
    yield
    for handler in set(logging.getLogger().handlers) - set(before):
        logging.getLogger().removeHandler(handler)
        handler.close()


def raised(error: BaseException) -> None:
    try:
        raise error
    except BaseException as caught:
        sys.excepthook(type(caught), caught, caught.__traceback__)


def test_an_error_that_comes_again_and_again_is_told_once_and_counted(told: list[tuple[Failure, str]]) -> None:
    for _ in range(50):
        raised(ZeroDivisionError("a bug"))
    ((failure, place),) = told
    assert failure.values["reason"] == "ZeroDivisionError: a bug"
    assert found_by[0].times(place) == 50


def test_another_one_is_told_as_well(told: list[tuple[Failure, str]]) -> None:
    raised(ZeroDivisionError("a bug"))
    raised(KeyError("another"))
    assert len(told) == 2


def test_one_in_another_thread_is_told(told: list[tuple[Failure, str]], qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: bool(told))
    assert "division by zero" in str(told[0][0].values["reason"])


def test_a_log_is_not_flooded(told: list[tuple[Failure, str]], logged: None) -> None:
    for _ in range(1000):
        raised(ZeroDivisionError("a bug"))
    lines = (log_folder() / "gan-studio.log").read_text("utf-8").splitlines()
    assert sum("Traceback" in line for line in lines) == 1
    assert len(lines) < 30


def test_a_report_holds_versions_the_log_s_end_and_no_name_of_the_home(home: Path, logged: None) -> None:
    for number in range(200):
        logging.getLogger("gan_studio").info("Opened %s number %d", home / "faces.zip", number)
    text = report("What happened", Window="offscreen")
    for part in ("GAN Studio ", "Python ", "What happened", "Window: offscreen", "number 199"):
        assert part in text
    assert "number 100" not in text
    assert str(home) not in text
    assert "~/faces.zip" in text.replace("\\", "/")


def test_where_the_home_cannot_be_written_the_log_is_elsewhere(home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "file").write_text("")
    for name in ("XDG_STATE_HOME", "LOCALAPPDATA", "HOME"):
        monkeypatch.setenv(name, str(home / "file"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert log_folder().parent == tmp_path
    assert log_folder().is_dir()


def test_without_a_log_file_there_is_a_report_all_the_same() -> None:
    assert "no log file" in last_log_lines()
    assert "What happened" in report("What happened")
