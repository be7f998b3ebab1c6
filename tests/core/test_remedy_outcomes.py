"""What is shipped about the remedies, and how a table's entries are made of it."""

import json
from pathlib import Path

import pytest

from gan_studio.core.config import TrainingConfig
from gan_studio.core.remedies.base import Remedy
from gan_studio.core.remedy_outcomes import COLLAPSES, RemedyOutcomes, Seen, Trial, remedy_outcomes


def shipped() -> RemedyOutcomes:
    found = remedy_outcomes()
    assert found is not None
    return found


def seen(modes: float, kl: float = 0.1) -> Seen:
    return Seen(modes_fair=modes, mode_kl=kl, variance_ratio=0.5, coverage=0.2)


def trial(modes: float, seed: int, cost: float = 1.0, remedy: str | None = "r1") -> Trial:
    return Trial(collapse="frozen", remedy=remedy, seed=seed, before=seen(1, 2.3), seen=seen(modes), cost=cost)


def made(*trials: Trial) -> RemedyOutcomes:
    return shipped().model_copy(update={"trials": trials})


def test_every_remedy_was_tried_once_on_every_collapse_of_every_seed() -> None:
    found = shipped()
    assert found.remedies() == tuple(Remedy.choices())
    tried = sorted((trial.collapse, trial.remedy or "", trial.seed) for trial in found.trials)
    seeds = {trial.seed for trial in found.trials}
    assert tried == sorted((collapse, remedy, seed) for collapse in COLLAPSES for remedy in ("", *Remedy.choices()) for seed in seeds)


def test_left_alone_they_stay_collapsed() -> None:
    for collapse in COLLAPSES:
        outcome = shipped().outcome(collapse, None)
        assert outcome is not None
        assert outcome.cured == 0


def test_all_began_with_the_same_collapse_of_their_seed() -> None:
    found = shipped()
    for collapse in COLLAPSES:
        for seed in {trial.seed for trial in found.trials}:
            (before,) = {trial.before for trial in found.trials if (trial.collapse, trial.seed) == (collapse, seed)}
            assert before.modes_fair <= found.modes / 2


def test_the_settings_are_those_of_a_config_that_all_remedies_go_with() -> None:
    found = shipped()
    for settings in found.settings.values():
        config = TrainingConfig().changed(**settings)
        for remedy in Remedy.choices():
            assert config.changed(remedies=[remedy]).in_effect


def test_what_is_shown_is_the_median_and_counts_the_cured() -> None:
    outcome = made(trial(8, 0, cost=1.5), trial(7, 1, cost=1.1), trial(10, 2, cost=1.2)).outcome("frozen", "r1")
    assert outcome is not None
    assert (outcome.typical("modes_fair"), outcome.values("modes_fair"), outcome.cost) == (8, (8, 7, 10), 1.2)
    assert (outcome.cured, outcome.seeds) == (2, 3)


def test_what_was_not_tried_is_none() -> None:
    found = made(trial(9, 0), trial(1, 0, remedy=None))
    assert found.outcome("hopping", "r1") is None
    assert found.outcome("frozen", None) is not None
    assert found.remedies() == ("r1",)


@pytest.mark.parametrize("content", ["", "{", "[]", json.dumps({"trials": []})])
def test_a_damaged_file_is_as_none(tmp_path: Path, content: str) -> None:
    path = tmp_path / "outcomes.json"
    assert RemedyOutcomes.read(path) is None
    path.write_text(content)
    assert RemedyOutcomes.read(path) is None
