"""The command line: ``python -m resources.remedies.recipe --seeds 0 1 2`` goes on where it was stopped."""

import argparse
import json
import logging
import platform
from collections.abc import Sequence
from pathlib import Path

import torch

from gan_studio import __version__
from gan_studio.core.atomic import replacing
from gan_studio.core.remedies.base import Remedy
from gan_studio.core.remedy_outcomes import COLLAPSES, RemedyOutcomes, Trial
from resources.remedies.recipe.trials import COLLAPSED_AFTER, DATA, SETTINGS, TRAINED_ON, Laboratory

log = logging.getLogger("remedies")
SHIPPED = Path(__file__).parents[1] / "outcomes.json"


def main(arguments: Sequence[str] | None = None) -> None:
    """Make the trials that the file does not have yet, one after the other, and write it after each."""
    wanted = _parser().parse_args(arguments)
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(1)
    laboratory = Laboratory()
    remedies = wanted.remedies or list(Remedy.choices())
    known = [trial for trial in _trials(wanted.out) if not (wanted.again and trial.remedy in remedies and trial.seed in wanted.seeds)]
    for seed in wanted.seeds:
        for remedy in (None, *remedies):
            for collapse in COLLAPSES:
                if (collapse, remedy, seed) not in {(trial.collapse, trial.remedy, trial.seed) for trial in known}:
                    known.append(laboratory.trial(collapse, remedy, seed))
                    log.info("%s", known[-1])
                    _save(_outcomes(laboratory, known), wanted.out)


def _trials(path: Path) -> tuple[Trial, ...]:
    found = RemedyOutcomes.read(path)
    return found.trials if found else ()


def _outcomes(laboratory: Laboratory, trials: list[Trial]) -> RemedyOutcomes:
    """The trials in the order of the table, with how they were made."""
    rows, columns = [None, *Remedy.choices()], list(COLLAPSES)
    return RemedyOutcomes(
        data=DATA,
        collapsed_after=COLLAPSED_AFTER,
        trained_on=TRAINED_ON,
        samples=laboratory.meter.count,
        modes=len(laboratory.meter.modes.names),
        real=laboratory.real,
        settings=SETTINGS,
        versions={"gan-studio": __version__, "torch": torch.__version__, "python": platform.python_version(), "processor": platform.machine()},
        trials=tuple(sorted(trials, key=lambda trial: (rows.index(trial.remedy), columns.index(trial.collapse), trial.seed))),
    )


def _save(found: RemedyOutcomes, path: Path) -> None:
    """A line for each trial."""
    saved = found.model_dump(mode="json")
    lines = ",\n".join(f"    {json.dumps(trial)}" for trial in saved.pop("trials"))
    about = json.dumps(saved, indent=2).removesuffix("\n}")
    with replacing(path) as file:
        file.write(f'{about},\n  "trials": [\n{lines}\n  ]\n}}\n'.encode())


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m resources.remedies.recipe", description=__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", default=[0, 1, 2])
    parser.add_argument("--remedies", nargs="+", help="all of them unless named")
    parser.add_argument("--again", action="store_true", help="make their trials anew")
    parser.add_argument("--out", type=Path, default=SHIPPED)
    return parser


if __name__ == "__main__":
    main()
