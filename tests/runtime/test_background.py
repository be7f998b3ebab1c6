"""Background jobs: result, progress, cancel, failure, and a close that waits for the clean-up."""

import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from gan_studio.core.errors import StudioError
from gan_studio.core.progress import Progress
from gan_studio.runtime.background import BackgroundJobs


@pytest.fixture
def jobs(qapp: QCoreApplication) -> Iterator[BackgroundJobs]:
    jobs = BackgroundJobs()
    yield jobs
    jobs.close()


def count_to(limit: int, progress: Progress) -> int:
    for done in range(limit):
        progress(done, limit)
        time.sleep(0.001)
    progress(limit, limit)
    return limit


def write_until_cancelled(path: Path, started: threading.Event, progress: Progress) -> None:
    path.write_text("half")
    try:
        while True:
            started.set()
            progress(0, 0)
            time.sleep(0.001)
    finally:
        path.unlink()


def divide(numerator: int, denominator: int) -> float:
    if numerator < 0:
        raise StudioError("{number} is negative.", "Take a positive number.", number=numerator)
    return numerator / denominator


def test_a_job_reports_progress_and_its_result(jobs: BackgroundJobs, qtbot: QtBot) -> None:
    job = jobs.start("Counting", count_to, 20)
    heard: list[object] = []
    job.progressed.connect(lambda done, total: heard.append((done, total)))
    job.succeeded.connect(heard.append)
    with qtbot.waitSignal(job.finished, timeout=10_000):
        assert jobs.running == [job]
    assert jobs.running == []
    assert heard[0] == (0, 20)
    assert heard[-2:] == [(20, 20), 20]


def test_a_function_without_progress_is_a_job_too(jobs: BackgroundJobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.start("Dividing", divide, 6, 3).succeeded, timeout=10_000) as succeeded:
        pass
    assert succeeded.args == [2.0]


def test_a_cancelled_job_cleans_up(jobs: BackgroundJobs, qtbot: QtBot, tmp_path: Path) -> None:
    started = threading.Event()
    job = jobs.start("Writing", write_until_cancelled, tmp_path / "file", started)
    started.wait(10)
    with qtbot.waitSignal(job.cancelled, timeout=10_000):
        job.cancel()
    assert not (tmp_path / "file").exists()


@pytest.mark.parametrize("divisor", [3, 0])
def test_what_a_cancelled_job_brings_all_the_same_is_dropped(jobs: BackgroundJobs, qtbot: QtBot, divisor: int) -> None:
    """Its function looks at no progress, so it succeeds or fails; nobody wants to hear that any more."""
    job = jobs.start("Dividing", divide, 6, divisor)
    with qtbot.assertNotEmitted(job.succeeded), qtbot.assertNotEmitted(job.failed), qtbot.waitSignals([job.cancelled, job.finished], timeout=10_000):
        job.cancel()
    assert jobs.running == []


def test_an_error_for_a_person_keeps_its_sentence_and_any_other_is_our_own(jobs: BackgroundJobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.start("Dividing", divide, -1, 1).failed, timeout=10_000) as failed:
        pass
    failure = failed.args[0]
    assert failure.sentence.format(**failure.values) == "-1 is negative."
    assert failure.advice == "Take a positive number."
    with qtbot.waitSignal(jobs.start("Dividing", divide, 1, 0).failed, timeout=10_000) as failed:
        pass
    failure = failed.args[0]
    assert "division by zero" in failure.sentence.format(**failure.values)
    assert "Traceback" in failure.details


def test_close_cancels_and_waits(jobs: BackgroundJobs, tmp_path: Path) -> None:
    started = threading.Event()
    jobs.start("Writing", write_until_cancelled, tmp_path / "file", started)
    started.wait(10)
    jobs.close()
    assert not (tmp_path / "file").exists()
