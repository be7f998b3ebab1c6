"""A course of a training as a small file: losses of some hundred steps, and all of the reports but the examples of modes."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.modes import Modes
from gan_studio.core.diagnosis.report import DiversityFrame, DiversityReport, Measured
from gan_studio.core.frames import SCALARS, LossHistory
from gan_studio.core.losses.base import Loss

MOST_ROWS = 300
FOLDER = Path(__file__).parent / "recorded"


def write_recording(path: Path, course: Course) -> None:
    """Keep every so many steps of the losses and every report; they are all on the same modes."""
    latest = course.diversity.latest
    assert latest is not None
    steps = course.losses.steps
    # Counted from the end, because that is where the doctor looks.
    kept = np.flatnonzero((steps[-1] - steps) % (1 + (len(steps) - 1) // MOST_ROWS) == 0)
    scalars = np.stack([course.losses.column(scalar)[kept] for scalar in SCALARS])
    with np.errstate(over="ignore"):
        short = scalars.astype(np.float16)
    figures = list(latest.figures)
    about = {"loss": course.loss.model_dump(), "samples": latest.samples, "space": latest.space, "figures": figures, "by": latest.modes.by}
    np.savez_compressed(
        path,
        about=np.frombuffer(json.dumps({**about, "modes": latest.modes.names}).encode(), np.uint8),
        steps=steps[kept].astype(np.int32),
        scalars=short if np.isfinite(short).all() else scalars,
        report_steps=course.diversity.steps.astype(np.int32),
        figures=np.stack([course.diversity.values(figure) for figure in figures]).astype(np.float32),
        baselines=np.array([latest.figures[figure].baseline for figure in figures]),
        counts=course.diversity.counts.astype(np.uint16),
        real_counts=latest.modes.counts.astype(np.uint16),
    )


def read_recording(path: Path) -> Course:
    """The course that was kept."""
    with np.load(path) as kept:
        content = dict(kept)
    about = json.loads(content["about"].tobytes())
    losses = LossHistory()
    losses.append(content["steps"].astype(np.int64), content["scalars"].T.astype(np.float32))
    modes = Modes(tuple(about["modes"]), about["by"], content["real_counts"].astype(np.int64), np.full(len(about["modes"]), -1))
    frames = [_frame(place, content, about, modes) for place in range(len(content["report_steps"]))]
    return Course(losses, DiversityHistory(frames), Loss.find(about["loss"]["name"]).model_validate(about["loss"]))


def _frame(place: int, content: Mapping[str, Any], about: Mapping[str, Any], modes: Modes) -> DiversityFrame:
    measured = zip(about["figures"], content["figures"][:, place], content["baselines"], strict=True)
    figures = {name: Measured(float(value), float(baseline)) for name, value, baseline in measured}
    report = DiversityReport(about["samples"], about["space"], "", figures, modes, content["counts"][place].astype(np.int64))
    return DiversityFrame(int(content["report_steps"][place]), "current", report)
