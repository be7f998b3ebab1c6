"""How the table of the remedies is measured, with trainings of a few steps."""

from pathlib import Path

import pytest

from gan_studio.core.remedy_outcomes import RemedyOutcomes
from resources.remedies.recipe import __main__ as command
from resources.remedies.recipe import trials


@pytest.fixture(autouse=True)
def short(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, steps in {"COLLAPSED_AFTER": 4, "TRAINED_ON": 6, "BETWEEN_REPORTS": 1, "TIMED_ROUNDS": 2, "TIMED_STEPS": 1}.items():
        monkeypatch.setattr(trials, name, steps)


def run(out: Path, *arguments: str) -> RemedyOutcomes:
    command.main(["--out", str(out), *arguments])
    found = RemedyOutcomes.read(out)
    assert found is not None
    return found


def test_it_goes_on_where_it_was_stopped_and_gives_the_same(tmp_path: Path) -> None:
    out = tmp_path / "outcomes.json"
    first = run(out, "--seeds", "3", "--remedies", "unrolling")
    made = [(trial.remedy, trial.collapse, trial.seed) for trial in first.trials]
    assert made == [(None, "frozen", 3), (None, "hopping", 3), ("unrolling", "frozen", 3), ("unrolling", "hopping", 3)]
    nothing, unrolling = first.trials[0], first.trials[2]
    assert nothing.before == unrolling.before
    assert nothing.cost == 1
    assert unrolling.cost > 1.5

    more = run(out, "--seeds", "3", "--remedies", "r1", "unrolling", "--again")
    kept = [trial for trial in more.trials if trial.remedy != "r1"]
    assert kept[:2] == list(first.trials[:2])
    figures = [[trial.model_dump(exclude={"cost"}) for trial in trials] for trials in (kept, first.trials)]
    assert figures[0] == figures[1]
    assert len(more.trials) == 6
