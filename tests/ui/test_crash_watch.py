"""What nobody caught, in the real window: one dialog with a report, work saved, and a way on or out."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from gan_studio.runtime.crash import log_folder
from gan_studio.ui.crash_watch import CrashWatch
from gan_studio.ui.main_window import MainWindow
from gan_studio.ui.report_dialog import ReportDialog
from tests.ui.crashing import watching
from tests.ui.windows import Open, opening_windows


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> Iterator[CrashWatch]:
    yield from watching(monkeypatch)


@pytest.fixture
def open_window(qtbot: QtBot) -> Iterator[Open]:
    yield from opening_windows(qtbot)


def fail() -> None:
    raise ZeroDivisionError("a bug of ours")


def fail_otherwise() -> None:
    raise KeyError("another bug")


def dialogs(window: MainWindow) -> list[ReportDialog]:
    return [dialog for dialog in window.findChildren(ReportDialog) if dialog.isVisible()]


def test_an_error_in_a_timer_shows_one_window_however_often_it_comes(watch: CrashWatch, open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    watch.watch(window)
    timer = QTimer(window, interval=1)
    timer.timeout.connect(fail)
    timer.start()
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    QTimer.singleShot(0, fail_otherwise)
    qtbot.wait(300)
    (dialog,) = dialogs(window)
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    for part in ("GAN Studio ", "Python ", "Traceback", Path(__file__).name, "a bug of ours", "another bug", "How often: "):
        assert part in copied
    times = int(copied.partition("How often: ")[2].split()[0])
    assert times > 10
    dialog.first.click()
    qtbot.wait(200)
    assert not dialogs(window), "the timer still fails, and the person knows"
    timer.stop()


def test_one_over_a_dialog_that_closes_makes_room_for_the_next(watch: CrashWatch, open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    watch.watch(window)
    question = QDialog(window)
    question.setModal(True)
    question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    question.show()
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    question.close()
    qtbot.waitUntil(lambda: not dialogs(window))
    QTimer.singleShot(0, fail_otherwise)
    qtbot.waitUntil(lambda: bool(dialogs(window)))


def test_a_report_can_be_saved(watch: CrashWatch, open_window: Open, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    window = open_window()
    watch.watch(window)
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    (dialog,) = dialogs(window)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "report"), ""))
    next(button for button in dialog.findChildren(QPushButton) if button.text() == "Save report…").click()
    assert "a bug of ours" in (tmp_path / "report.txt").read_text("utf-8")


def test_what_was_set_is_saved_before_it_is_shown(watch: CrashWatch, open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    watch.watch(window)
    window.studio.set_draft(window.studio.draft.changed(batch_size=48))
    assert window.studio.settings.config.batch_size != 48
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    assert window.studio.settings.config.batch_size == 48


def test_quit_safely_closes_the_window(watch: CrashWatch, open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    watch.watch(window)
    QTimer.singleShot(0, fail)
    qtbot.waitUntil(lambda: bool(dialogs(window)))
    dialogs(window)[0].second.click()
    qtbot.waitUntil(lambda: not window.isVisible())


@pytest.fixture
def crashed_before(home: Path) -> None:
    """What a start leaves that crashed."""
    about = {"pid": 999_999_999, "began": 0, "version": "0.0.9"}
    (log_folder() / "session-999999999.txt").write_text(json.dumps(about) + "\nstarted\nFatal Python error: Segmentation fault\n")


def test_the_last_crash_is_offered_in_a_line_that_can_be_waved_away(crashed_before: None, watch: CrashWatch, open_window: Open, qtbot: QtBot) -> None:
    window = open_window()
    watch.watch(window)
    bar = window.start_notice
    assert bar.isVisible()
    show = next(button for button in bar.findChildren(QPushButton) if "report" in button.text())
    show.click()
    (dialog,) = dialogs(window)
    dialog.details.set_expanded(True)
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "GAN Studio 0.0.9 ended while it ran" in copied
    assert "Segmentation fault" in copied
    assert not bar.isVisible()
    dialog.first.click()


def test_a_start_after_a_good_one_says_nothing(watch: CrashWatch, open_window: Open) -> None:
    window = open_window()
    watch.watch(window)
    assert not window.start_notice.isVisible()


def test_where_nothing_can_be_kept_the_window_comes_up_and_says_so(home: Path, watch: CrashWatch, open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / "file").write_text("where a folder should be")
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "file"))
    window = open_window()
    watch.watch(window)
    assert window.start_notice.isVisible()
    said = " ".join(label.text() for label in window.start_notice.findChildren(QLabel))
    assert "cannot be kept" in said
    assert str(home / "file") in said
