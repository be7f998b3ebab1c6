"""The sub-command for lessons: list them, take one without a window, or try it with several seeds."""

import argparse
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.terminal import bar, positive

if TYPE_CHECKING:
    from gan_studio.core.lessons.base import Lesson
    from gan_studio.core.lessons.outcomes import Trial


def lesson(arguments: argparse.Namespace) -> dict[str, Any]:
    """Take a lesson without a window: a training that goes wrong, and its cure. Without a name, list them."""
    from gan_studio.core.lessons.base import find_lesson, lessons

    if arguments.name is None:
        return {known.name: _line(known) for known in lessons()}
    chosen = find_lesson(arguments.name)
    if chosen is None:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "There is no lesson “{name}”."),
            QT_TRANSLATE_NOOP("Error", "Choose one of: {lessons}."),
            name=arguments.name,
            lessons=", ".join(known.name for known in lessons()),
        )
    if arguments.verify:
        return _verify(chosen, arguments.verify, arguments.out)
    trial = _take(chosen, arguments.seed, arguments.out)
    return {"question": chosen.question, "answer": chosen.choices[chosen.answer], **_result(chosen, trial), "why": chosen.explanation}


def _verify(lesson: "Lesson", seeds: int, out: Path | None) -> dict[str, Any]:
    """Take it with the seeds 0, 1, ..., and write down what came of it."""
    from gan_studio.core.lessons.outcomes import Outcomes, outcomes_path, save_outcomes

    found = Outcomes(tuple(_take(lesson, seed, out) for seed in range(seeds)))
    save_outcomes(lesson.name, found.trials)
    trials = {f"seed {trial.seed}": _result(lesson, trial) for trial in found.trials}
    return {"happened": f"{found.happened} of {seeds}", "cured": f"{found.cured} of {seeds}", **trials, "files": [outcomes_path()]}


def _take(lesson: "Lesson", seed: int, out: Path | None) -> "Trial":
    """One trial; its run is kept in a folder of ``out``, if there is one."""
    from gan_studio.core.lesson_trial import try_lesson

    with tempfile.TemporaryDirectory() as folder, bar(f"Seed {seed}", "steps") as progress:
        return try_lesson(lesson, seed, (out or Path(folder)) / f"{lesson.name}-{seed}", progress)


def _result(lesson: "Lesson", trial: "Trial") -> dict[str, Any]:
    return {
        "happened": trial.happened,
        "seen": dict(trial.seen),
        "cure": lesson.cure_label,
        "cured": trial.cured,
        "seen after": dict(trial.seen_after),
        "seconds": [trial.seconds, trial.cure_seconds],
    }


def _line(lesson: "Lesson") -> str:
    """A lesson in a line."""
    from gan_studio.core.lessons.outcomes import outcomes

    found = outcomes(lesson.name)
    return lesson.about + (f" ({found.happened} of {found.seeds} seeds; cured {found.cured})" if found else "")


def add_lesson_arguments(parser: argparse.ArgumentParser) -> None:
    """Give the parser of :func:`lesson` its arguments."""
    parser.add_argument("name", nargs="?", metavar="NAME", help="which lesson (default: list them)")
    parser.add_argument("--seed", type=int, default=0, help="the seed of the training (default: 0)")
    parser.add_argument("--verify", type=positive, metavar="N", help="take it with N seeds, and write down what came of it with the lessons")
    parser.add_argument("--out", type=Path, metavar="FOLDER", help="where to keep the runs, in folders NAME-SEED (default: nowhere)")
