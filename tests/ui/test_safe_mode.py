"""Safe mode: default settings, nothing of the last time, and the person's own settings untouched."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gan_studio.core import safe_mode
from gan_studio.core.model_file import save_model
from gan_studio.core.worlds import worlds
from gan_studio.runtime.crash import log_folder
from gan_studio.runtime.settings import Settings
from gan_studio.ui.crash_watch import CrashWatch
from tests.ui.crashing import watching
from tests.ui.walking import model
from tests.ui.windows import Open, opening_windows


@pytest.fixture
def last_time(home: Path, tmp_path: Path) -> Path:
    """Settings of a person: the file of them."""
    save_model(tmp_path / "mine.gan", model())
    settings = Settings()
    settings.model = str(tmp_path / "mine.gan")
    settings.color_scheme = "light"
    settings.store.setValue("window/workspace", "arithmetic")
    settings.store.sync()
    return Path(settings.store.fileName())


@pytest.fixture
def safe(last_time: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("GAN_STUDIO_SAFE_MODE", "1")
    yield
    safe_mode._folder.cache_clear()


@pytest.fixture
def watch(safe: None, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[CrashWatch]:
    yield from watching(monkeypatch)


@pytest.fixture
def open_window(safe: None, qtbot: QtBot) -> Iterator[Open]:
    yield from opening_windows(qtbot)


def test_nothing_of_the_last_time_is_open_and_the_settings_are_untouched(watch: CrashWatch, open_window: Open, qtbot: QtBot, last_time: Path) -> None:
    before = last_time.read_bytes()
    window = open_window()
    watch.watch(window)
    studio = window.studio
    qtbot.waitUntil(lambda: studio.data is not None, timeout=60_000)
    qtbot.waitUntil(lambda: not studio.jobs.running, timeout=60_000)
    assert studio.model is None
    assert window.workspace == "start"
    assert studio.settings.color_scheme == "system"
    assert "safe mode" in window.windowTitle()
    studio.settings.color_scheme = "dark"
    window.save_and_close()
    assert last_time.read_bytes() == before


@pytest.fixture
def next_start(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file that tells how the application was started again; a script stands for its program."""
    told = tmp_path / "told.json"
    script = tmp_path / "program.py"
    script.write_text(
        f"import json, os, pathlib, sys\npathlib.Path({str(told)!r}).write_text(json.dumps([sys.argv[1:], 'GAN_STUDIO_SAFE_MODE' in os.environ]))"
    )
    monkeypatch.setattr(sys, "orig_argv", [sys.executable, str(script), "an old option"])
    monkeypatch.setattr(sys, "argv", [str(script), "an old option"])
    return told


def test_there_is_a_way_out(watch: CrashWatch, open_window: Open, qtbot: QtBot, next_start: Path) -> None:
    window = open_window()
    watch.watch(window)
    buttons = [button for button in window.start_notice.findChildren(QPushButton) if button.isVisible()]
    assert [button.text() for button in buttons] == ["Restart as usual"]
    buttons[0].click()
    assert not window.isVisible()
    assert watch.end(0) == 0
    qtbot.waitUntil(lambda: next_start.exists() and next_start.read_text() != "", timeout=60_000)
    assert json.loads(next_start.read_text())[0] == []


def press(text: str) -> None:
    """Answer the question that is on the screen."""
    question = QApplication.activeModalWidget()
    assert question is not None
    next(button for button in question.findChildren(QPushButton) if button.text() == text).click()


@pytest.mark.parametrize("answer", ["Start in safe mode", "Start as usual"])
def test_it_is_offered_after_two_starts_that_crashed(answer: str, home: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    monkeypatch.setenv("GAN_STUDIO_SAFE_MODE", "")
    (log_folder() / "failed-starts.txt").write_text("1")
    (log_folder() / "session-999999999.txt").write_text('{"pid": 999999999, "began": 0, "version": "0.1"}\n')
    QTimer.singleShot(500, lambda: press(answer))
    for _ in watching(monkeypatch):
        assert safe_mode.is_on() == (answer == "Start in safe mode")
    assert (log_folder() / "failed-starts.txt").exists() is False


@pytest.mark.parametrize(("answer", "starts"), [("Start in safe mode", [["--safe-mode"]]), ("Quit", [])])
def test_it_is_offered_when_no_window_can_be_made(
    answer: str, starts: list[list[str]], home: Path, next_start: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("GAN_STUDIO_SAFE_MODE", "")
    for watch in watching(monkeypatch):
        QTimer.singleShot(300, lambda: press(answer))
        watch.could_not_start(AttributeError("a bug of ours"))
    if starts:
        qtbot.waitUntil(lambda: next_start.exists() and next_start.read_text() != "", timeout=60_000)
        assert json.loads(next_start.read_text())[:1] == starts
    assert next_start.exists() == bool(starts)


def test_worlds_that_the_person_added_stay_out(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    added = home / ".local/share/GAN Studio/worlds/mine"
    added.mkdir(parents=True)
    (added / "world.json").write_text('{"label": "Mine", "about": "Mine."}')
    save_model(added / "model.gan", model())
    assert "mine" in [world.name for world in worlds()]
    monkeypatch.setenv("GAN_STUDIO_SAFE_MODE", "1")
    assert "mine" not in [world.name for world in worlds()]


def test_another_process_is_started_with_the_usual_variables(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_STYLE_OVERRIDE", "windows")
    monkeypatch.delenv("GAN_STUDIO_SAFE_MODE", raising=False)
    monkeypatch.setattr(safe_mode, "_before", {})
    with monkeypatch.context() as patch:
        patch.setenv("GAN_STUDIO_SAFE_MODE", "")
        safe_mode.enter()
        assert safe_mode.is_on()
        assert not safe_mode.usual_environment().get("GAN_STUDIO_SAFE_MODE")
        assert safe_mode.usual_environment()["QT_STYLE_OVERRIDE"] == "windows"


def test_settings_of_safe_mode_are_nobody_s(last_time: Path, safe: None) -> None:
    assert Settings().store.fileName() != last_time.as_posix()
    assert Settings().store.format() == QSettings.Format.IniFormat
