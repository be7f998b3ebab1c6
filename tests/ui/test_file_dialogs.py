"""The file dialogs begin where the last one of their kind ended, propose whole names, and replace nothing unasked."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from gan_studio.ui.consent import Question
from gan_studio.ui.file_dialogs import ask_folder, ask_open, ask_save


class Answers:
    """Stands in for the person in the system's dialogs: remembers what was proposed, and gives the next answer."""

    def __init__(self) -> None:
        self.answer = ""
        self.proposed = self.kinds = ""

    def file(self, _parent: QWidget, _title: str, proposed: str, kinds: str) -> tuple[str, str]:
        self.proposed, self.kinds = proposed, kinds
        return self.answer, ""

    def folder(self, _parent: QWidget, _title: str, proposed: str) -> str:
        self.proposed = proposed
        return self.answer


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    answers = Answers()
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, answers.file)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", answers.folder)
    return answers


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_every_purpose_remembers_its_folder(answers: Answers, parent: QWidget, tmp_path: Path) -> None:
    for name in ("models", "pictures", "exports"):
        (tmp_path / name).mkdir()
    answers.answer = str(tmp_path / "models" / "m.gan")
    assert ask_open(parent, "models", "Open", ["Models (*.gan)", "All files (*)"]) == answers.answer
    assert answers.kinds == "Models (*.gan);;All files (*)"
    answers.answer = str(tmp_path / "pictures" / "faces")
    ask_folder(parent, "pictures", "Open")
    answers.answer = str(tmp_path / "exports" / "x.png")
    ask_save(parent, "exports", "Save", "x", "PNG pictures", ".png")
    answers.answer = ""
    ask_open(parent, "models", "Open", ["Models (*.gan)"])
    assert answers.proposed == str(tmp_path / "models")
    ask_folder(parent, "pictures", "Open")
    assert answers.proposed == str(tmp_path / "pictures")
    assert ask_save(parent, "exports", "Save", "run 1/walk", "PNG pictures", ".png") is None
    assert answers.proposed == str(tmp_path / "exports" / "run 1-walk.png")


def test_a_folder_that_is_gone_is_not_proposed(answers: Answers, parent: QWidget, tmp_path: Path) -> None:
    answers.answer = str(tmp_path / "gone" / "m.gan")
    ask_open(parent, "models", "Open", ["Models (*.gan)"])
    ask_open(parent, "models", "Open", ["Models (*.gan)"])
    assert answers.proposed == str(Path.home())


@pytest.mark.parametrize(("typed", "saved"), [("a", "a.mp4"), ("a.gif", "a.gif"), ("a.MP4", "a.MP4"), ("a.b", "a.b.mp4")])
def test_the_extension_is_added_where_it_was_not_typed(answers: Answers, parent: QWidget, tmp_path: Path, typed: str, saved: str) -> None:
    answers.answer = str(tmp_path / typed)
    assert ask_save(parent, "exports", "Save", "x", "Animations", ".mp4", ".gif") == tmp_path / saved
    assert answers.kinds == "Animations (*.mp4 *.gif)"


@pytest.mark.parametrize(("button", "replaces"), [("Replace", True), ("Keep it", False)])
def test_a_file_is_replaced_only_if_the_person_agrees(answers: Answers, parent: QWidget, tmp_path: Path, button: str, replaces: bool) -> None:
    (tmp_path / "walk.gif").touch()
    answers.answer = str(tmp_path / "walk")

    def click() -> None:
        box = next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Question) and widget.isVisible())
        assert "walk.gif" in box.sentence.text()
        next(each for each in (box.yes, box.no) if each.text() == button).click()

    QTimer.singleShot(0, click)
    assert ask_save(parent, "exports", "Save", "walk", "GIF animations", ".gif") == (tmp_path / "walk.gif" if replaces else None)
