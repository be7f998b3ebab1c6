"""How far long work is, and that it has ended: for a person who looks elsewhere."""

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gan_studio.core.errors import StudioError
from gan_studio.core.progress import Progress
from gan_studio.runtime import long_work
from gan_studio.runtime.long_work import LongWork
from gan_studio.runtime.studio import Studio

WAIT = 120_000


@pytest.fixture
def studio(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Studio]:
    monkeypatch.setattr(long_work, "_LOOK_MS", 20)
    monkeypatch.setattr(long_work, "_PATIENCE_SECONDS", 0.0)
    studio = Studio()
    yield studio
    studio.close()


def draw(go_on: threading.Event, progress: Progress) -> None:
    progress(42, 100)
    go_on.wait()
    progress(100, 100)


def fail() -> None:
    raise StudioError("It cannot be done.", "Leave it.")


def test_a_training_is_followed_to_its_end(qtbot: QtBot, studio: Studio) -> None:
    work = LongWork(studio)
    seen: list[tuple[str, int | None]] = []
    work.changed.connect(lambda: seen.append((work.name, work.percent)))
    changes = {"image_size": 32, "width": 4, "latent_size": 4, "batch_size": 4, "steps": 30}
    with qtbot.waitSignal(work.ended, timeout=WAIT) as ended:
        studio.train_with(studio.draft.changed(**changes), "digits")
    assert studio.run is not None
    assert ended.args == [f"The training “{studio.run.name}” is done."]
    qtbot.waitUntil(lambda: work.percent is None and not work.name, timeout=WAIT)
    known = [percent for name, percent in seen if name == studio.run.name and percent is not None]
    assert known == sorted(known)
    assert 0 <= known[0] < known[-1] <= 100


def test_a_job_is_shown_while_it_runs_and_told_of_if_it_was_long(qtbot: QtBot, studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    work, go_on = LongWork(studio), threading.Event()
    told: list[str] = []
    work.ended.connect(told.append)
    job = studio.jobs.start("Drawing the animation", draw, go_on)
    qtbot.waitUntil(lambda: work.percent == 42, timeout=WAIT)
    assert work.name == "Drawing the animation"
    with qtbot.waitSignal(job.finished, timeout=WAIT):
        go_on.set()
    assert work.percent is None
    assert not told  # it was quick

    monkeypatch.setattr(long_work, "_LONG_SECONDS", 0.0)
    with qtbot.waitSignal(work.ended, timeout=WAIT):
        studio.jobs.start("Drawing the animation", draw, go_on)
    with qtbot.waitSignal(work.ended, timeout=WAIT):
        studio.jobs.start("Drawing a strip", fail)
    assert told == ["Done: Drawing the animation", "Failed: Drawing a strip"]


def test_a_job_of_unknown_length_shows_no_percentage(qtbot: QtBot, studio: Studio) -> None:
    work, go_on = LongWork(studio), threading.Event()
    job = studio.jobs.start("Waiting", go_on.wait)
    qtbot.wait(200)
    assert work.percent is None
    with qtbot.waitSignal(job.finished, timeout=WAIT):
        go_on.set()
