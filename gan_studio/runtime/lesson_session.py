"""A lesson as it is taken: the person's guess, the training that follows, what came of it, and the same for the cure."""

import enum
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.errors import StudioError
from gan_studio.core.lessons.base import Lesson, lesson_run_name
from gan_studio.core.runs_folder import default_runs_folder, new_run_folder
from gan_studio.runtime.current_run import CurrentRun

if TYPE_CHECKING:
    from gan_studio.core.config import TrainingConfig
    from gan_studio.core.run_store import RunStore
    from gan_studio.runtime.studio import Studio


class Stage(enum.Enum):
    """Where a lesson is."""

    ASKING = enum.auto()
    """Nothing has been trained yet."""
    TRAINING = enum.auto()
    """Its training is prepared, runs or is being judged."""
    ANSWERED = enum.auto()
    """It is over and judged."""
    CURING = enum.auto()
    CURED = enum.auto()
    """The cure is over too, whether or not it helped."""


class LessonSession(QObject):
    """Lives on the UI thread. It goes on by itself while the person looks at something else."""

    changed = Signal()
    """It is at another stage."""

    def __init__(self, lesson: Lesson, studio: "Studio") -> None:
        super().__init__(studio)
        self._studio = studio
        self.lesson = lesson
        self.stage = Stage.ASKING
        self.guess: int | None = None
        """The index of the person's choice; None if there is none."""
        self.seed = 0
        self.run: CurrentRun | None = None
        """The lesson's training, or that of its cure, as soon as it has begun."""
        self.uncured: CurrentRun | None = None
        """The lesson's training, once its cure has been asked for."""
        self.happened: bool | None = None
        """Whether what the lesson says did happen; None while that is unknown."""
        self.seen: Evidence | None = None
        """What came of the training."""
        self.cured: bool | None = None
        self.seen_after: Evidence | None = None
        """What came of the cure."""
        self.folders: set[Path] = set()
        """Of all runs that it has begun."""
        self._config = lesson.config()
        self._expected: Path | None = None
        """The folder of the run that is to train, or does."""
        self._has_trained = False
        self._waiting = False
        self.is_held = False
        """Whether its training waits until the data have been looked at: else it would be over before anything is measured."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._judge)
        studio.run_changed.connect(self._take_run)
        studio.training.state_changed.connect(self._follow)
        studio.diversity.reported.connect(self._look)
        studio.diversity.failed.connect(self._let_go)
        studio.diversity.ready.connect(self._let_go)
        studio.time_machine.branched.connect(self._take_branch)
        studio.time_machine.failed.connect(self._miss)

    @property
    def is_under_way(self) -> bool:
        """Whether something of it is prepared, trains or is being judged."""
        return self.stage in (Stage.TRAINING, Stage.CURING)

    @property
    def is_training(self) -> bool:
        """Whether it is the one that trains now."""
        return self.run is not None and self.run is self._studio.run and self._studio.training.is_active

    @property
    def has_cure_begun(self) -> bool:
        """Whether :attr:`run` is the cure's, in training or over."""
        return self.uncured is not None and self.run is not self.uncured

    @property
    def is_lesson_complete(self) -> bool:
        """Whether the lesson's training, without its cure, has done all of its steps."""
        run = self.uncured or self.run
        return run is not None and run.step >= run.config.steps

    # --- what the person does ------------------------------------------------------------------------------------

    def begin(self, seed: int) -> None:
        """Train from the beginning, in place of whatever trains now."""
        self.seed = seed
        self.run = self.uncured = self.happened = self.seen = self.cured = self.seen_after = None
        self._go_to(Stage.TRAINING)
        self._train(self.lesson.config(seed))

    def cure(self) -> None:
        """Go on from where the lesson ended with the lesson's cure, as a branch, or train afresh with it; in place of whatever trains now."""
        if self.run is None or self.stage is not Stage.ANSWERED:
            return
        self.uncured, self._expected = self.run, None
        self._go_to(Stage.CURING)
        if self.lesson.afresh:
            self._train(self.lesson.cure_config(self.lesson.config(self.seed)))
        else:
            changes = {**self.lesson.cure, "steps": self.run.step + self.lesson.cure_steps}
            self._studio.time_machine.branch(self.run.folder, self.run.step, changes)

    def stop(self) -> None:
        """End its training here; it is judged by what there is."""
        if self.is_training:
            self._studio.training.stop()

    def restart(self) -> None:
        """Go back to the question. A training of it that runs goes on as any other."""
        self.guess = self.run = self.uncured = self._expected = None
        self._go_to(Stage.ASKING)

    def _expect(self, folder: Path) -> None:
        self._expected, self._has_trained = folder, False
        self.folders.add(folder)

    # --- what the studio says ------------------------------------------------------------------------------------

    def _train(self, config: "TrainingConfig") -> None:
        """Train from the beginning as soon as nothing else trains."""
        self._config = config
        self._expect(new_run_folder(default_runs_folder(), lesson_run_name(self.lesson, cure=self.stage is Stage.CURING)))
        self._waiting = self._studio.training.is_active
        if self._waiting:
            self._studio.training.stop()
        else:
            self._prepare()

    def _prepare(self) -> None:
        self._waiting, self.is_held = False, True
        job = self._studio.train_with(self._config, self.lesson.data, self._expected, paused=True, lesson=self.lesson.name)
        job.failed.connect(self._miss)
        job.cancelled.connect(self._miss)

    @Slot()
    def _miss(self) -> None:
        """Nothing trains: the person has been told why, or wanted it so."""
        if self.stage is Stage.TRAINING and self.run is None:
            self._go_to(Stage.ASKING)
        elif self.stage is Stage.CURING and not self.has_cure_begun:
            self.uncured = None
            self._go_to(Stage.ANSWERED)

    @Slot(object)
    def _take_branch(self, made: "RunStore") -> None:
        parent = made.parent
        waited_for = self.stage is Stage.CURING and self._expected is None
        if waited_for and self.run is not None and parent is not None and parent.name == self.run.folder.name:
            self._expect(made.folder)

    @Slot()
    def _take_run(self) -> None:
        run = self._studio.run
        if not self.is_under_way or run is None or run is self.run:
            return
        if run.folder == self._expected:
            self.run = run
            self.changed.emit()
        else:  # the person has turned to another run: what is known by now must do
            self._soon.start()

    @Slot()
    def _follow(self) -> None:
        """The training session is in another state."""
        self._has_trained = self._has_trained or self.is_training
        if self._waiting and not self._studio.training.is_active:
            self._prepare()
        self._look()
        if self.is_under_way:
            self.changed.emit()

    @Slot()
    def _let_go(self) -> None:
        """The data have been looked at, or cannot be."""
        if self.is_held and self.is_training:
            self.is_held = False
            self._studio.training.resume()
        self._look()

    @Slot()
    def _look(self) -> None:
        """See whether it can be judged, but only after the studio has asked for its last report."""
        if self.is_under_way:
            self._soon.start()

    @Slot()
    def _judge(self) -> None:
        """Judge what has trained, once that is over and measured."""
        run, studio = self.run, self._studio
        if run is None or not (self.is_under_way and self._has_trained) or run.folder != self._expected or self.is_training:
            return
        if run is studio.run and studio.diversity.is_busy:
            return
        course = Course(run.history, run.diversity["current"], run.config.in_effect.loss)
        if self.stage is Stage.CURING:
            self._judge_cure(course)
        elif course.step:
            self._judge_lesson(course)
        else:
            self._go_to(Stage.ASKING)

    def _judge_lesson(self, course: Course) -> None:
        if course.reports:
            self.happened, self.seen = self.lesson.happened(course), self.lesson.seen(course)
            self._studio.settings.add_lesson(self.lesson.name)
        self._go_to(Stage.ANSWERED)

    def _judge_cure(self, course: Course) -> None:
        if course.reports:
            self.cured, self.seen_after = self.lesson.cured(course), self.lesson.seen(course)
        self._go_to(Stage.CURED)

    def _go_to(self, stage: Stage) -> None:
        self.stage = stage
        self.changed.emit()


class Lessons(QObject):
    """The lessons that have been opened, each with its own session."""

    def __init__(self, studio: "Studio") -> None:
        super().__init__(studio)
        self._studio = studio
        self._sessions: dict[str, LessonSession] = {}
        self._demonstrations: set[Path] = set()

    def session(self, lesson: Lesson) -> LessonSession:
        """That of a lesson; there is one of each."""
        if lesson.name not in self._sessions:
            self._sessions[lesson.name] = LessonSession(lesson, self._studio)
        return self._sessions[lesson.name]

    def demonstrate(self, name: str, title: str, config: "TrainingConfig", data: str) -> None:
        """Train something to look at, without a question; as with a lesson, the settings are not the person's. The run is called ``title``."""
        folder = new_run_folder(default_runs_folder(), title)
        self._demonstrations.add(folder)
        self._studio.train_with(config, data, folder, lesson=name)

    def is_demonstration(self, folder: Path) -> bool:
        """Whether a run was begun by :meth:`demonstrate` since the window was opened."""
        return folder in self._demonstrations

    def owns(self, folder: Path) -> bool:
        """Whether a run belongs to a lesson, or is a branch of one that does: its settings are not the person's."""
        if self.is_demonstration(folder) or any(folder in session.folders for session in self._sessions.values()):  # it may not be on the disk yet
            return True
        from gan_studio.core.run_store import RunStore

        try:
            return RunStore.open(folder).lesson is not None
        except StudioError:
            return False
