"""Lessons on the command line: listed, refused by name, taken and tried with several seeds."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import pytest
from tqdm import tqdm

from gan_studio.cli import run_command_line
from gan_studio.core import label_classifier
from gan_studio.core.lessons import base, outcomes
from gan_studio.core.lessons.base import lessons
from gan_studio.core.lessons.no_steps import NoSteps
from gan_studio.core.run_store import RunStore


class Short(NoSteps):
    """A lesson of a second."""

    name = "short"
    settings: ClassVar[Mapping[str, Any]] = {**NoSteps.settings, "width": 4, "batch_size": 4, "steps": 130}
    every = 130
    cure_steps = 130


def test_lessons_are_listed_with_what_they_did(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command_line(["lesson", "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)
    assert list(listed) == [lesson.name for lesson in lessons()]
    assert "5 of 5 seeds" in listed["no-steps"]


def test_an_unknown_lesson_is_refused_with_those_there_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command_line(["lesson", "nothing"]) == 1
    error = capsys.readouterr().err
    assert "no lesson “nothing”" in error
    assert "frozen-collapse" in error


def test_a_lesson_is_tried_with_several_seeds(tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(tqdm, "monitor_interval", 0)  # else it leaves a thread
    monkeypatch.setattr(label_classifier, "FEWEST", 1500)
    monkeypatch.setattr(label_classifier, "MOST", 1500)
    monkeypatch.setattr(base, "_lessons", lambda: (Short(),))
    monkeypatch.setattr(outcomes, "outcomes_path", lambda: tmp_path / "outcomes.json")
    outcomes.read_outcomes.cache_clear()
    try:
        assert run_command_line(["lesson", "short", "--verify", "2", "--out", str(tmp_path / "runs"), "--json"]) == 0
        result = json.loads(capsys.readouterr().out)
        found = outcomes.outcomes("short")
    finally:
        outcomes.read_outcomes.cache_clear()
    assert found is not None
    assert [trial.seed for trial in found.trials] == [0, 1]
    assert result["happened"] == f"{found.happened} of 2"
    assert result["seed 1"]["seen"] == found.trials[1].seen
    assert RunStore.open(tmp_path / "runs" / "short-1").config.seed == 1
