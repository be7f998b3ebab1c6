"""The run that the window shows: how it was trained, its losses and its samples so far."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Self

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.doctor import Diagnosis, Rounds
from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.report import DiversityFrame, GeneratorKind
from gan_studio.core.frames import LossHistory, TrainingFrame
from gan_studio.runtime.opening import OpenRun

if TYPE_CHECKING:
    from gan_studio.core.config import TrainingConfig


@dataclass(eq=False)
class CurrentRun:
    """The run that trains, or that was opened, as far as the UI thread has heard. Only the studio writes it."""

    name: str
    """For a person."""
    folder: Path
    config: "TrainingConfig"
    data: str
    history: LossHistory = field(default_factory=LossHistory)
    sample_steps: list[int] = field(default_factory=list)
    """The steps of every kept sample grid, ascending."""
    step: int = 0
    images_per_second: float = 0.0
    seconds_left: float | None = None
    latest_samples: NDArray[np.uint8] | None = None
    """The newest fixed-z grid: RGB, (n, size, size, 3)."""
    can_continue: bool = True
    """Whether there is a checkpoint to train on from."""
    diversity: dict[GeneratorKind, DiversityHistory] = field(default_factory=lambda: {"current": DiversityHistory(), "ema": DiversityHistory()})
    """The reports that were made every few seconds."""
    closer_look: dict[GeneratorKind, DiversityFrame] = field(default_factory=dict)
    """The newest of those that were made on demand."""
    rounds: Rounds = field(default_factory=Rounds)
    """What the doctor has said so far, up to the last :meth:`diagnose`."""

    @classmethod
    def opened(cls, run: OpenRun) -> Self:
        """As it was found on disk."""
        # Training would go on from the checkpoint; a run without any has come to its end.
        step = run.model.snapshot.step if run.has_checkpoints or not len(run.history) else int(run.history.steps[-1])
        current = cls(run.model.name, run.folder, run.config, run.data, run.history, run.sample_steps, step)
        current.latest_samples = run.samples
        for report in run.reports:
            current.add_report(report)
        current.can_continue = run.has_checkpoints
        return current

    @property
    def is_unfinished(self) -> bool:
        """Whether there is something left to train, and a checkpoint to do it from."""
        return self.can_continue and self.step < self.config.steps

    def samples_at(self, step: int) -> NDArray[np.uint8]:
        """A kept grid from disk; StudioError if it is damaged or was thinned out meanwhile."""
        from gan_studio.core.run_store import RunStore

        return RunStore.open(self.folder).load_samples(step)

    def diagnose(self) -> Diagnosis | None:
        """What the doctor says now; None as long as it is too early to say."""
        return self.rounds.update(Course(self.history, self.diversity["current"], self.config.in_effect.loss))

    def add_report(self, frame: DiversityFrame) -> None:
        """Take a diversity report in."""
        if frame.thorough:
            self.closer_look[frame.generator] = frame
        else:
            self.diversity[frame.generator].append(frame)

    def update(self, frame: TrainingFrame) -> None:
        """Take a frame in; one that starts before the end of the history replaces what came after it."""
        first = int(frame.steps[0]) - 1 if len(frame.steps) else frame.step
        if len(self.history) and self.history.steps[-1] > first:
            self.history.truncate(first)
            for reports in self.diversity.values():
                reports.truncate(first)
            self.closer_look = {kind: report for kind, report in self.closer_look.items() if report.step <= first}
            self.sample_steps = [step for step in self.sample_steps if step <= first]
        self.history.append(frame.steps, frame.scalars)
        self.step = frame.step
        self.images_per_second = frame.images_per_second
        self.seconds_left = frame.seconds_left
        if frame.samples is not None:
            self.latest_samples = frame.samples
            if frame.step not in self.sample_steps:
                self.sample_steps.append(frame.step)
