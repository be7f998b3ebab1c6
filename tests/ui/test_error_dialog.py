"""A failure on the screen: a sentence and advice for the person, the traceback for whoever helps."""

from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gan_studio.core.errors import DISK_FULL, DISK_FULL_ADVICE, StudioError
from gan_studio.runtime.failure import Failure
from gan_studio.ui.error_dialog import ErrorDialog, show_failure


def caught(error: Exception) -> Failure:
    try:
        raise error
    except Exception as raised:
        return Failure.of(raised)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


def dialogs(parent: QWidget) -> list[ErrorDialog]:
    return parent.findChildren(ErrorDialog)


def test_it_says_what_happened_and_what_to_do(parent: QWidget) -> None:
    show_failure(parent, caught(StudioError(DISK_FULL, DISK_FULL_ADVICE, path="/runs/faces")))
    (dialog,) = dialogs(parent)
    assert dialog.isVisible()
    assert dialog.sentence.text() == "The disk is full: /runs/faces could not be written."
    assert dialog.advice.text() == "Free some space and try again. What was saved before is intact."


def test_details_hold_what_a_maintainer_needs(parent: QWidget) -> None:
    show_failure(parent, caught(ZeroDivisionError("a bug of ours")))
    (dialog,) = dialogs(parent)
    assert "Traceback" not in dialog.sentence.text() + dialog.advice.text()
    dialog.copy_button.click()
    copied = QGuiApplication.clipboard().text()
    assert "Traceback" in copied
    assert Path(__file__).name in copied
    for part in ("GAN Studio", "Python", "System: ", "The last lines of the log"):
        assert part in copied


def test_markup_in_a_path_is_shown_as_it_is(parent: QWidget) -> None:
    show_failure(parent, caught(StudioError(DISK_FULL, path="<b>run</b>")))
    (dialog,) = dialogs(parent)
    assert "<b>run</b>" in dialog.sentence.text()
    assert not dialog.advice.isVisible()


def test_the_same_failure_is_not_stacked(parent: QWidget) -> None:
    for _ in range(3):
        show_failure(parent, caught(StudioError(DISK_FULL, DISK_FULL_ADVICE, path="/runs/faces")))
    show_failure(parent, caught(StudioError(DISK_FULL, DISK_FULL_ADVICE, path="/runs/digits")))
    assert len(dialogs(parent)) == 2
