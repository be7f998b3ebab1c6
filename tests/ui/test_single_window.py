"""The application as a whole, started twice."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from gan_studio.core.model_file import save_model
from gan_studio.runtime.crash import LOG_FILE, log_folder
from tests.ui.walking import model

SECONDS = 1000


@pytest.fixture
def running(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[subprocess.Popen[bytes]]:
    """A window that shows ``first.gan``."""
    tmp_path.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    save_model(tmp_path / "first.gan", model())
    process = start(str(tmp_path / "first.gan"))
    yield process
    process.kill()
    process.wait()


def start(*arguments: str, folder: Path | None = None, stderr: int | None = None) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}
    return subprocess.Popen([sys.executable, "-m", "gan_studio", *arguments], env=environment, cwd=folder, stderr=stderr)


def opened(name: str) -> bool:
    """Whether the window has opened a file of that name, as its list of recent files tells."""
    store = QSettings("GAN Studio", "GAN Studio")
    store.sync()
    return name in str(store.value("recent", ""))


def has_come_up(process: subprocess.Popen[bytes]) -> bool:
    """Whether it has a window of its own that works, as the mark tells that it leaves for the next start."""
    mark = log_folder() / f"session-{process.pid}.txt"
    return mark.is_file() and "started" in mark.read_text("utf-8")


def test_a_second_start_opens_its_file_in_the_window_that_is_there(qtbot: QtBot, running: subprocess.Popen[bytes], tmp_path: Path) -> None:
    qtbot.waitUntil(lambda: opened("first.gan"), timeout=120 * SECONDS)
    save_model(tmp_path / "second.gan", model())
    second = start("second.gan", folder=tmp_path)
    assert second.wait(timeout=60) == 0
    qtbot.waitUntil(lambda: opened("second.gan"), timeout=60 * SECONDS)
    assert running.poll() is None

    apart = start("--new-window")
    qtbot.waitUntil(lambda: has_come_up(apart), timeout=120 * SECONDS)
    assert apart.poll() is None
    for process in (apart, running):
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 0
    assert not [path for path in tmp_path.iterdir() if path.suffix != ".gan"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM")
def test_a_signal_ends_it_while_an_error_is_shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GAN_STUDIO_MILESTONES", "1")
    log = log_folder() / LOG_FILE
    process = start(stderr=subprocess.PIPE)
    assert process.stderr is not None
    process.stderr.close()  # so that the first milestone is an error
    try:
        qtbot.waitUntil(lambda: log.is_file() and "BrokenPipeError" in log.read_text("utf-8"), timeout=120 * SECONDS)
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=60) == 0
    finally:
        process.kill()
