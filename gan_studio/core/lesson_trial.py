"""Trying a lesson without a window: its training, its cure, and whether they did what the lesson says."""

import time
from pathlib import Path

from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.diagnosis.judges import find_judge
from gan_studio.core.diagnosis.meter import DiversityMeter
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.outcomes import Trial
from gan_studio.core.model_spec import ModelSpec
from gan_studio.core.observing import observe
from gan_studio.core.progress import Progress, silent
from gan_studio.core.run_store import RunStore
from gan_studio.core.trainer import Trainer

QUIET = {"sample_every": 100_000, "checkpoint_minutes": 1000.0}
"""Nobody looks at the samples."""


def try_lesson(lesson: Lesson, seed: int, folder: Path, progress: Progress = silent) -> Trial:
    """Take a lesson with a seed, and then its cure; the run is kept in a new ``folder``. Progress counts steps, and may cancel.

    Raises:
        StudioError: the training diverged, or the run cannot be kept.
    """
    config = lesson.config(seed).changed(**QUIET)
    cure = lesson.cure_config(config)
    data = prepare(recognise(lesson.data), config.image_size, config.color)
    judge = find_judge(data, lesson.data)
    meter = DiversityMeter(data, judge.classifier, judge.modes, flip=config.flip)
    with RunStore.create(folder, config, ModelSpec.of(config, data.channels), lesson.data, lesson=lesson.name) as store:
        trainer = Trainer(config, data, store=store)
        course, seconds = _observe(trainer, meter, lesson.every, store, None, lambda done, _: progress(done, config.steps + lesson.cure_steps))
        happened, seen = lesson.happened(course), figures_of(lesson.seen(course))
        store.set_status("finished")
        if not lesson.afresh:
            trainer.change(**lesson.cure, steps=cure.steps)
            course, cure_seconds = _observe(trainer, meter, lesson.every, store, course, progress)
    if lesson.afresh:
        course, cure_seconds = _observe(Trainer(cure, data), meter, lesson.every, None, None, progress)
    return Trial(seed, happened, lesson.cured(course), seen, figures_of(lesson.seen(course)), seconds, cure_seconds)


def figures_of(seen: Evidence) -> dict[str, float]:
    """The numbers in what was seen, with as many digits as are worth keeping."""
    return {name: float(f"{value:.4g}") for name, value in seen.values.items()}


def _observe(trainer: Trainer, meter: DiversityMeter, every: int, store: RunStore | None, before: Course | None, progress: Progress) -> tuple[Course, float]:
    """The course of the training to its end, and the seconds of processor time that it took."""
    started = time.process_time()
    for course in observe(trainer, meter, every, store, before):
        progress(course.step, trainer.config.steps)
    return course, round(time.process_time() - started, 1)
