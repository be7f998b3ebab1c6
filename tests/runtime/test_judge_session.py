"""Judging in a thread of its own: the answers are the classifier's, the latest request wins, a damaged file is told once."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.attribute_classifier import AttributeClassifier, build_network, load_classifier, save_classifier
from gan_studio.runtime.judge_session import Judgement, JudgeSession

WAIT = 60_000
NAMES = ("lamp", "bed_side=left", "bed_side=right")


@pytest.fixture
def session(qapp: object) -> Iterator[JudgeSession]:
    session = JudgeSession()
    yield session
    session.close()


@pytest.fixture
def answers(session: JudgeSession) -> list[Judgement]:
    found: list[Judgement] = []
    session.judged.connect(found.append)
    return found


@pytest.fixture
def classifier(tmp_path: Path) -> Path:
    path = tmp_path / "classifier.safetensors"
    save_classifier(path, AttributeClassifier(NAMES, dict.fromkeys(NAMES, 0.9), build_network(len(NAMES)).eval()))
    return path


def pictures(count: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).integers(0, 256, (count, 16, 16, 3), np.uint8)


def test_it_says_what_the_classifier_says(qtbot: QtBot, session: JudgeSession, answers: list[Judgement], classifier: Path) -> None:
    session.set_classifier(classifier)
    session.request("walk", pictures(3))
    qtbot.waitUntil(lambda: len(answers) == 1, timeout=WAIT)
    (answer,) = answers
    assert answer.names == NAMES
    assert answer.accuracies["lamp"] == 0.9
    assert np.array_equal(answer.probabilities, load_classifier(classifier).predict(pictures(3)))
    assert np.array_equal(answer.request.pictures, pictures(3))


def test_the_latest_request_of_each_channel_wins(qtbot: QtBot, session: JudgeSession, answers: list[Judgement], classifier: Path) -> None:
    session.set_classifier(classifier)
    for seed in range(20):
        session.request("walk", pictures(1, seed))
        session.request("sum", pictures(2, seed))
    qtbot.waitUntil(lambda: len(answers) >= 3, timeout=WAIT)
    qtbot.wait(100)
    last = {answer.request.channel: answer.request.pictures for answer in answers}
    assert len(answers) == 3
    assert np.array_equal(last["walk"], pictures(1, 19))
    assert np.array_equal(last["sum"], pictures(2, 19))


def test_without_a_classifier_nothing_is_said(qtbot: QtBot, session: JudgeSession, answers: list[Judgement], classifier: Path) -> None:
    assert not session.available
    session.request("walk", pictures(1))
    session.set_classifier(classifier)
    session.request("walk", pictures(1))
    session.set_classifier(None)
    qtbot.wait(300)
    assert answers == []


def test_a_damaged_classifier_is_told_once(qtbot: QtBot, session: JudgeSession, answers: list[Judgement], tmp_path: Path) -> None:
    (tmp_path / "broken.safetensors").write_bytes(bytes(50))
    failures: list[object] = []
    session.failed.connect(failures.append)
    session.set_classifier(tmp_path / "broken.safetensors")
    for seed in range(5):
        session.request("walk", pictures(1, seed))
    qtbot.waitUntil(lambda: bool(failures), timeout=WAIT)
    session.request("walk", pictures(1))
    qtbot.wait(200)
    assert len(failures) == 1
    assert answers == []
    assert not session.available
