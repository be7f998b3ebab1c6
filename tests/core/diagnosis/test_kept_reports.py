"""Reports in a run: they come back as curves and as a picture of modes over time, and follow the run wherever it goes."""

import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from gan_studio.core.branching import branch
from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.modes import Modes
from gan_studio.core.diagnosis.report import DiversityFrame, DiversityReport, GeneratorKind, Measured
from gan_studio.core.errors import StudioError
from gan_studio.core.run_digest import digest_run
from gan_studio.core.run_store import RunStore
from tests.core.run_store_child import checkpoint_of, create, scalars_of, steps_up_to


@pytest.fixture
def store(tmp_path: Path):
    with create(tmp_path / "run") as made:
        yield made


def modes_of(*names: str) -> Modes:
    return Modes(names, "classifier", np.arange(len(names)) + 5, np.arange(len(names)) * 3)


def frame_of(step: int, generator: GeneratorKind = "current", thorough: bool = False, modes: Modes | None = None, **figures: float) -> DiversityFrame:
    modes = modes or modes_of("zero", "one", "two")
    figures = figures or {"mode_kl": 1 / (step + 1), "coverage": 0.1 + step / 3}
    measured = {name: Measured(value, value / 7) for name, value in figures.items()}
    counts = np.arange(len(modes.names)) + step
    return DiversityFrame(step, generator, DiversityReport(int(counts.sum()), "features", "96 of them", measured, modes, counts), thorough)


def test_a_report_comes_back_as_it_was(store: RunStore) -> None:
    kept = frame_of(70, mode_kl=0.1, density=1e-300, odd=float("inf"))
    store.append_report(kept)
    (again,) = RunStore.open(store.folder).reports()
    assert (again.step, again.generator, again.thorough) == (70, "current", False)
    assert (again.report.samples, again.report.space, again.report.about) == (kept.report.samples, "features", "96 of them")
    assert again.report.figures == kept.report.figures
    assert (again.report.modes.names, again.report.modes.by) == (("zero", "one", "two"), "classifier")
    np.testing.assert_array_equal(again.report.modes.shares, kept.report.modes.shares)
    np.testing.assert_array_equal(again.report.modes.examples, kept.report.modes.examples)
    np.testing.assert_array_equal(again.report.counts, kept.report.counts)


def test_curves_and_the_picture_of_modes_over_time(store: RunStore) -> None:
    for step in (10, 20, 30):
        store.append_report(frame_of(step))
    store.append_report(frame_of(20, "ema", coverage=0.5))
    store.append_report(frame_of(20, thorough=True, coverage=0.7))
    store.append_report(frame_of(30, mode_kl=9.0))
    history = RunStore.open(store.folder).diversity()
    assert history.steps.tolist() == [10, 20, 30]
    np.testing.assert_array_equal(history.values("mode_kl"), [1 / 11, 1 / 21, 9])
    np.testing.assert_array_equal(history.baselines("mode_kl"), np.array([1 / 11, 1 / 21, 9]) / 7)
    np.testing.assert_array_equal(history.values("coverage"), [0.1 + 10 / 3, 0.1 + 20 / 3, np.nan])
    assert np.isnan(history.values("a figure of a later version")).all()
    assert history.modes is not None
    assert history.modes.names == ("zero", "one", "two")
    np.testing.assert_array_equal(history.counts, [[10, 11, 12], [20, 21, 22], [30, 31, 32]])
    assert store.diversity("ema").values("coverage").tolist() == [0.5]
    assert store.diversity(thorough=True).values("coverage").tolist() == [0.7]


def test_reports_on_other_modes_leave_a_gap() -> None:
    history = DiversityHistory()
    history.append(frame_of(1, modes=modes_of("1", "2")))
    history.append(frame_of(2))
    history.append(frame_of(3))
    np.testing.assert_array_equal(history.counts, [[np.nan] * 3, [2, 3, 4], [3, 4, 5]])
    assert len(history.values("mode_kl")) == 3


def test_an_empty_history_has_empty_arrays(store: RunStore) -> None:
    history = store.diversity()
    assert len(history) == len(history.steps) == len(history.values("mode_kl")) == len(history.counts) == 0
    assert history.modes is history.latest is None


def test_what_is_reported_again_replaces_what_came_after() -> None:
    history = DiversityHistory()
    for step in (5, 10, 15, 10):
        history.append(frame_of(step))
    assert history.steps.tolist() == [5, 10]
    history.truncate(9)
    assert history.steps.tolist() == [5]


def test_rewinding_takes_the_reports_along(store: RunStore) -> None:
    store.append(steps_up_to(30), scalars_of(steps_up_to(30)))
    for step in (10, 20, 30):
        store.append_report(frame_of(step))
    store.rewind(20)
    assert store.diversity().steps.tolist() == [10, 20]
    store.append_report(frame_of(25))
    assert store.diversity().steps.tolist() == [10, 20, 25]


def test_a_branch_inherits_the_reports_up_to_where_it_begins(store: RunStore, tmp_path: Path) -> None:
    store.append(steps_up_to(30), scalars_of(steps_up_to(30)))
    store.save_checkpoint(checkpoint_of(20))
    for step in (10, 20, 30):
        store.append_report(frame_of(step))
        store.append_report(frame_of(step, "ema"))
    made = branch(store, 20, tmp_path / "branch")
    assert made.diversity().steps.tolist() == made.diversity("ema").steps.tolist() == [10, 20]
    assert store.diversity().steps.tolist() == [10, 20, 30]


def test_a_digest_keeps_some_reports(store: RunStore, tmp_path: Path) -> None:
    store.append(steps_up_to(1000), scalars_of(steps_up_to(1000)))
    for step in range(1, 1001):
        store.append_report(frame_of(step))
    store.append_report(frame_of(1000, "ema"))
    digest_run(store.folder, tmp_path / "digest")
    digest = RunStore.open(tmp_path / "digest")
    steps = digest.diversity().steps
    assert (len(steps), steps[0], steps[-1]) == (200, 1, 1000)
    assert digest.diversity("ema").steps.tolist() == [1000]


def test_a_run_from_before_there_were_reports_opens_and_takes_them(store: RunStore) -> None:
    store.append(steps_up_to(5), scalars_of(steps_up_to(5)))
    store.close()
    with closing(sqlite3.connect(store.folder / "history.sqlite")) as connection:
        connection.executescript("DROP TABLE reports; DROP TABLE modes")
    old = RunStore.open(store.folder)
    assert old.reports() == []
    assert len(old.history()) == 5
    with old:
        old.append_report(frame_of(5))
    assert RunStore.open(store.folder).diversity().steps.tolist() == [5]


def test_reports_are_read_while_others_are_written(store: RunStore) -> None:
    reader = RunStore.open(store.folder)
    for step in range(1, 6):
        store.append(steps_up_to(step, step), scalars_of(steps_up_to(step, step)))
        store.append_report(frame_of(step))
        assert reader.diversity().steps.tolist() == list(range(1, step + 1))


def test_a_damaged_report_is_said(store: RunStore) -> None:
    store.append_report(frame_of(3))
    store.close()
    with closing(sqlite3.connect(store.folder / "history.sqlite")) as connection:
        connection.execute("UPDATE reports SET report = '{'")
        connection.commit()
    with pytest.raises(StudioError, match="cannot be read"):
        store.reports()
    assert len(store.history()) == 0


def test_many_modes_take_little_room(store: RunStore) -> None:
    store.append_report(frame_of(0))
    modes = modes_of(*(f"{number:03} and then some" for number in range(1000)))
    before = (store.folder / "history.sqlite-wal").stat().st_size
    for step in range(1, 101):
        store.append_report(frame_of(step, modes=modes))
    store.close()
    assert (store.folder / "history.sqlite").stat().st_size - before < 1_000_000
