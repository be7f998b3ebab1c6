"""The doctor names what a course of training shows; the courses here are made of the figures that define each illness."""

from collections.abc import Mapping, Sequence

import numpy as np
import pytest

from gan_studio.core.diagnosis.course import CHANCE, Course
from gan_studio.core.diagnosis.doctor import FEWEST_REPORTS, FEWEST_STEPS, Rounds, diagnoses, examine, known_illnesses
from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.modes import Modes, mode_figures
from gan_studio.core.diagnosis.report import DiversityFrame, DiversityReport, Measured
from gan_studio.core.frames import SCALARS, LossHistory
from gan_studio.core.losses.base import Loss
from gan_studio.core.remedies.base import Remedy

STEPS, REPORTS, SAMPLES = 4000, 20, 500
MODES = Modes(tuple("0123456789"), "classifier", np.full(10, 300), np.arange(10))
EVEN = np.full(10, SAMPLES // 10)
HEALTHY_SCALARS = {
    "discriminator_loss": 0.9,
    "generator_loss": 1.5,
    "real_score": 0.7,
    "fake_score_before": 0.3,
    "fake_score_after": 0.25,
    "discriminator_gradient_norm": 2.0,
    "generator_gradient_norm": 2.0,
}
HEALTHY_FIGURES = {"precision": 0.7, "coverage": 0.9, "density": 0.9, "variance_ratio": 0.95, "duplicate_share": 0.02, "memorised_share": 0.01}


def course(
    scalars: Mapping[str, object] | None = None,
    figures: Mapping[str, object] | None = None,
    counts: Sequence[np.ndarray] = (EVEN,),
    loss: str = "non-saturating",
    steps: int = STEPS,
) -> Course:
    """A course with the healthy values but for those given: constants, or one for each step or report."""
    random = np.random.default_rng(0)
    table = np.ones((steps, len(SCALARS)), np.float32)
    for name, value in {**HEALTHY_SCALARS, **(scalars or {})}.items():
        table[:, SCALARS.index(name)] = np.asarray(value) * random.normal(1, 0.02, steps)
    losses = LossHistory()
    losses.append(np.arange(1, steps + 1), table)
    diversity = DiversityHistory()
    for place in range(REPORTS):
        seen = counts[place % len(counts)]
        usual = {**mode_figures(EVEN, MODES), **HEALTHY_FIGURES, "variance_ratio": 1.0}
        found = {**mode_figures(seen, MODES), **HEALTHY_FIGURES}
        found |= {name: float(np.broadcast_to(value, REPORTS)[place]) for name, value in (figures or {}).items()}
        measured = {name: Measured(value, usual[name]) for name, value in found.items()}
        report = DiversityReport(SAMPLES, "features", "", measured, MODES, seen)
        diversity.append(DiversityFrame((place + 1) * steps // REPORTS, "current", report))
    return Course(losses, diversity, Loss.find(loss)())


def only(*modes: int) -> np.ndarray:
    counts = np.zeros(10, np.int64)
    counts[[*modes]] = SAMPLES // len(modes)
    return counts


SURE = {"real_score": 0.995, "fake_score_before": 0.003, "discriminator_loss": 0.01}
FLAT_BUT_BETTER = {"coverage": np.linspace(0.3, 0.8, REPORTS)}
HOPS = [only(place % 10, (place + 1) % 10) for place in range(0, 20, 2)]


@pytest.mark.parametrize(
    ("expected", "given"),
    [
        ("healthy", course()),
        ("improving", course(figures=FLAT_BUT_BETTER)),
        ("total-collapse", course(figures={"duplicate_share": 0.97, "variance_ratio": 0.02}, counts=[only(3)])),
        ("hopping", course(counts=HOPS)),
        ("partial-collapse", course(counts=[only(0, 1, 2, 3, 4)])),
        ("memorising", course(figures={"memorised_share": 0.6})),
        ("discriminator-too-strong", course(SURE, {"coverage": 0.1})),
        ("discriminator-too-strong", course({**SURE, "generator_gradient_norm": np.geomspace(2, 0.002, STEPS)})),
        ("healthy", course(SURE)),
        ("generator-too-strong", course({"real_score": 0.86, "fake_score_before": 0.85, "fake_score_after": 0.9, "discriminator_loss": 2.5})),
        ("diverging", course({"discriminator_loss": np.geomspace(1, 1e6, STEPS)})),
        ("healthy", course({"real_score": 40.0, "fake_score_before": -35.0, "discriminator_loss": -8.0}, loss="wgan-gp")),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_illness_is_named_with_its_evidence(expected: str, given: Course) -> None:
    diagnosis = examine(given)
    assert diagnosis is not None
    assert diagnosis.illness.name == expected
    assert "nan" not in str(diagnosis.evidence)
    assert diagnosis.illness.is_ill == (expected not in ("healthy", "improving"))


def test_at_first_it_says_nothing() -> None:
    assert examine(course(figures={"duplicate_share": 0.97}, steps=FEWEST_STEPS - 1)) is None
    few = course()
    few.diversity.truncate(int(few.diversity.steps[FEWEST_REPORTS - 2]))
    assert examine(few) is None


@pytest.mark.parametrize("illness", known_illnesses(), ids=lambda kind: kind.name)
def test_every_remedy_that_is_advised_exists(illness) -> None:
    assert {*illness.remedies} <= {*Remedy.choices()}


def test_rounds_say_at_each_report_what_was_said_there() -> None:
    whole = course(counts=HOPS)
    rounds = Rounds()
    for step in whole.diversity.steps[4::3]:
        assert rounds.update(whole.until(int(step))) == rounds.said[-1][1]
    rounds.update(whole)
    assert rounds.said == diagnoses(whole)
    assert [(step, examine(whole.until(step))) for step, _ in rounds.said] == rounds.said
    assert rounds.said[-1] == (STEPS, examine(whole))


def test_rounds_forget_what_the_training_has_gone_back_from() -> None:
    healthy, hopping = course(), course(counts=HOPS)
    rounds = Rounds()
    rounds.update(hopping)
    rounds.update(hopping.until(STEPS // 2))
    assert rounds.said == diagnoses(hopping.until(STEPS // 2))
    rounds.update(healthy)
    assert rounds.said == diagnoses(healthy)


def test_one_odd_report_does_not_change_what_is_said() -> None:
    odd = {"duplicate_share": np.where(np.arange(REPORTS) == 10, 0.97, 0.02)}
    assert {diagnosis.illness.name for _, diagnosis in diagnoses(course(figures=odd))} == {"healthy"}


@pytest.mark.parametrize("begins", [300, STEPS // 2])
def test_variety_that_goes_is_missed_within_three_reports(begins: int) -> None:
    gone = np.linspace(STEPS / REPORTS, STEPS, REPORTS) > begins
    figures = {"duplicate_share": np.where(gone, 0.97, 0.02), "variance_ratio": np.where(gone, 0.02, 0.95)}
    said = diagnoses(course(figures=figures, counts=[EVEN if not lost else only(3) for lost in gone]))
    first = next(step for step, diagnosis in said if diagnosis.illness.name == "total-collapse")
    assert first - begins <= 3 * STEPS / REPORTS or first == CHANCE
    assert all(diagnosis.illness.name == "total-collapse" for step, diagnosis in said if step >= first)


def test_samples_that_have_not_differed_yet_are_no_collapse_until_they_had_their_chance() -> None:
    alike = course(figures={"duplicate_share": 0.97, "variance_ratio": 0.02}, counts=[only(3)])
    assert examine(alike.until(CHANCE - 1)) is None
    first, diagnosis = diagnoses(alike)[0]
    assert diagnosis.illness.name == "total-collapse"
    assert first == CHANCE


@pytest.mark.parametrize("steps", [1000, 1500])
def test_samples_that_become_various_in_the_beginning_are_never_called_collapsed(steps: int) -> None:
    spread = np.geomspace(0.01, 0.95, REPORTS)
    figures = {"duplicate_share": np.linspace(0.97, 0.0, REPORTS), "variance_ratio": spread}
    assert {diagnosis.illness.is_ill for _, diagnosis in diagnoses(course(figures=figures, steps=steps))} == {False}


def test_a_d_that_guesses_while_all_samples_look_the_same_is_named_before_they_had_their_chance() -> None:
    guesses = {"real_score": 0.5, "fake_score_before": 0.5, "fake_score_after": 0.5, "discriminator_loss": 2 * np.log(2)}
    alike = {"duplicate_share": 0.97, "variance_ratio": 0.02}
    diagnosis = examine(course(guesses, alike, counts=[only(3)], steps=CHANCE // 2))
    assert diagnosis is not None
    assert diagnosis.illness.name == "generator-too-strong"
    assert examine(course({**guesses, "discriminator_loss": 1.36}, alike, counts=[only(3)], steps=CHANCE // 2)) is None
    assert examine(course(guesses, alike, counts=[only(3)], steps=CHANCE // 2, loss="wgan-gp")) is None
