"""Training with a report on diversity every so many steps: an experiment that runs without a window, and that the doctor can read."""

from collections.abc import Generator
from contextlib import closing

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.diagnosis.meter import DiversityMeter
from gan_studio.core.diagnosis.report import DiversityFrame
from gan_studio.core.frames import LossHistory
from gan_studio.core.run_store import RunStore
from gan_studio.core.trainer import Trainer


def observe(trainer: Trainer, meter: DiversityMeter, every: int, store: RunStore | None = None, before: Course | None = None) -> Generator[Course, None, None]:
    """Train to the end, and yield the course so far after each report: about the generator in training, every ``every`` steps.

    The same settings and seed give the same course on the CPU, for reports come by steps and not by time. With a ``store``,
    which is the trainer's own, the reports are kept in it too. A course ``before`` is gone on with, as when the settings
    were changed at its end. Closing it ends the training.

    Raises:
        StudioError: as :meth:`Trainer.run`; the courses that were yielded stay as they are.
    """
    losses, diversity = (before.losses, before.diversity) if before else (LossHistory(), DiversityHistory())
    trainer.frame_interval = 0.0
    with closing(trainer.run()) as frames:
        for frame in frames:
            losses.append(frame.steps, frame.scalars)
            if frame.fakes is None or len(frame.fakes) < meter.count or frame.step % every:
                continue
            report = DiversityFrame(frame.step, "current", meter.report(frame.fakes.pictures(meter.count)))
            diversity.append(report)
            if store is not None:
                store.append_report(report)
            yield Course(losses, diversity, trainer.config.in_effect.loss)
