"""Milestones are told to those who ask for them."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gan_studio.runtime.milestones import VARIABLE, Milestones
from gan_studio.runtime.studio import Studio


@pytest.fixture
def studio(qtbot: QtBot) -> Iterator[Studio]:
    studio = Studio()
    yield studio
    studio.close()


def test_each_is_told_once(studio: Studio, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv(VARIABLE, "1")
    milestones = Milestones(studio)
    milestones.paint_first()
    milestones.paint_first()
    studio.training.frame.emit(None)
    lines = capsys.readouterr().err.splitlines()
    assert [line.rpartition(": ")[0] for line in lines] == ["milestone: first paint", "milestone: first steps"]


def test_nobody_else_is_told(studio: Studio, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    Milestones(studio).paint_first()
    assert capsys.readouterr().err == ""
