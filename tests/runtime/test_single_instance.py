"""Later starts hand over to the first, and only to one of the same home; nothing that a crash left behind is in the way."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from gan_studio.runtime import single_instance
from gan_studio.runtime.single_instance import SingleInstance, absolute

SECONDS = 1000
LATER = """
import sys
from gan_studio.runtime.single_instance import SingleInstance
later = SingleInstance()
print("first" if later.claim() else later.hand_over(*sys.argv[1:]))
"""
CRASH = """
import os, signal
from PySide6.QtCore import QCoreApplication
from gan_studio.runtime.single_instance import SingleInstance
application = QCoreApplication([])
first = SingleInstance()
assert first.claim()
first.listen()
os.kill(os.getpid(), signal.SIGKILL)
"""

Claim = Callable[[], SingleInstance]


@pytest.fixture(autouse=True)
def runtime_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    tmp_path.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    return tmp_path


@pytest.fixture
def first(qapp: object) -> Iterator[SingleInstance]:
    instance = SingleInstance()
    assert instance.claim()
    yield instance
    instance.close()


def later(qtbot: QtBot, *arguments: str) -> str:
    """What another start says of itself, while this one's event loop runs."""
    process = subprocess.Popen([sys.executable, "-c", LATER, *arguments], stdout=subprocess.PIPE, text=True)
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=60 * SECONDS)
    return process.communicate()[0].strip()


def test_a_path_and_a_token_arrive(qtbot: QtBot, first: SingleInstance) -> None:
    first.listen()
    with qtbot.waitSignal(first.handed_over) as arrived:
        assert later(qtbot, "/pictures/a face.gan", "token-1") == "True"
    assert arrived.args == ["/pictures/a face.gan", "token-1"]


def test_a_start_without_a_file_arrives_too(qtbot: QtBot, first: SingleInstance) -> None:
    first.listen()
    with qtbot.waitSignal(first.handed_over) as arrived:
        assert later(qtbot, "") == "True"
    assert arrived.args == ["", ""]


def test_a_later_start_waits_for_a_window_that_only_comes_up(qtbot: QtBot, first: SingleInstance) -> None:
    process = subprocess.Popen([sys.executable, "-c", LATER, "/a.gan"], stdout=subprocess.PIPE, text=True)
    qtbot.wait(1500)
    assert process.poll() is None
    with qtbot.waitSignal(first.handed_over, timeout=60 * SECONDS):
        first.listen()
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=60 * SECONDS)
    assert process.communicate()[0].strip() == "True"


def test_a_window_that_never_answers_is_not_waited_for_forever(first: SingleInstance, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(single_instance, "_PATIENCE_SECONDS", 0.3)
    assert not SingleInstance().hand_over("/a.gan")  # nobody listens
    first.listen()
    assert not SingleInstance().hand_over("/a.gan")  # nobody reads: this thread is busy


def test_other_homes_and_other_screens_do_not_meet(qtbot: QtBot, first: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    first.listen()
    with monkeypatch.context() as patch:
        patch.setenv("HOME", str(tmp_path / "another"))
        patch.delenv("XDG_CONFIG_HOME")
        assert later(qtbot, "/a.gan") == "first"
    with monkeypatch.context() as patch:
        patch.setenv("WAYLAND_DISPLAY", "wayland-7")
        assert later(qtbot, "/a.gan") == "first"


def test_after_a_close_there_is_a_new_first(qtbot: QtBot, first: SingleInstance, runtime_folder: Path) -> None:
    first.listen()
    first.close()
    assert not list(runtime_folder.iterdir())
    assert later(qtbot, "/a.gan") == "first"


@pytest.mark.skipif(sys.platform == "win32", reason="there is nothing to leave behind")
def test_what_a_crash_leaves_behind_is_in_nobodys_way(qtbot: QtBot, runtime_folder: Path) -> None:
    crashed = subprocess.run([sys.executable, "-c", CRASH], env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, timeout=120)
    assert crashed.returncode == -signal.SIGKILL
    assert len(list(runtime_folder.iterdir())) == 2
    instance = SingleInstance()
    assert instance.claim()
    instance.listen()
    with qtbot.waitSignal(instance.handed_over):
        assert later(qtbot, "/a.gan") == "True"
    instance.close()


@pytest.mark.parametrize(
    "message",
    [
        b"open /etc/passwd\n",
        b"[]\n",
        b'{"path": 7, "token": ""}\n',
        b'{"path": "../relative.gan/x", "token": ""}\n',
        b'{"path": "/a\\u0000b", "token": ""}\n',
        b'{"path": "/' + b"a" * 5000 + b'", "token": ""}\n',
        b"x" * 100_000,
    ],
)
def test_only_paths_are_taken(qtbot: QtBot, first: SingleInstance, message: bytes) -> None:
    first.listen()
    told: list[str] = []
    first.handed_over.connect(told.append)
    stranger = QLocalSocket()
    stranger.connectToServer(first._server.fullServerName())
    with qtbot.waitSignal(stranger.disconnected, timeout=10 * SECONDS):
        stranger.write(message)
    assert not told
    assert stranger.readAll().isEmpty()


def test_what_is_handed_over_means_the_same_elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("model.gan").touch()
    assert absolute("model.gan") == str(tmp_path / "model.gan")
    assert absolute("gone/model.gan") == str(tmp_path / "gone" / "model.gan")
    assert absolute("bedrooms") == "bedrooms"
