"""The context object that every panel is given: what is open, what trains, and the sessions that do the work."""

import dataclasses
import logging
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from gan_studio.core.diagnosis.report import DiversityFrame
from gan_studio.core.frames import TrainingFrame
from gan_studio.core.path_kind import seems_a_model
from gan_studio.core.worlds import World, find_world, world_at
from gan_studio.runtime import opening
from gan_studio.runtime.background import BackgroundJobs, Job
from gan_studio.runtime.cores import Cores
from gan_studio.runtime.current_run import CurrentRun
from gan_studio.runtime.diversity_session import DiversitySession
from gan_studio.runtime.earlier_runs import EarlierRuns
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.greeting import Greeting
from gan_studio.runtime.judge_session import JudgeSession
from gan_studio.runtime.lesson_session import Lessons
from gan_studio.runtime.openings import Openings
from gan_studio.runtime.render_session import RenderSession
from gan_studio.runtime.settings import Settings
from gan_studio.runtime.time_machine import TimeMachine
from gan_studio.runtime.training_session import TrainingPlan, TrainingSession, TrainingState

if TYPE_CHECKING:
    from gan_studio.core.config import TrainingConfig
    from gan_studio.core.device import Processor
    from gan_studio.core.models import Model

log = logging.getLogger(__name__)


class Studio(QObject):
    """Lives on the UI thread. Panels read its attributes, call its methods and listen to its signals."""

    model_changed = Signal()
    """Another model is open: its latent space may have another size."""
    snapshot_changed = Signal()
    """The open model is the one in training, and it has learned."""
    data_changed = Signal()
    """Another data set is open, or its preflight has been made anew."""
    run_changed = Signal()
    """Another run is open; what is new within it, panels see when they refresh."""
    preparing = Signal(object)
    """(Job) data are being prepared; a training starts if it succeeds."""
    opened = Signal(object)
    """(Opened) what :meth:`open_path` was asked for is in place, or asks its questions."""
    guesses_found = Signal(object)
    """(Foreign) a stranger's checkpoint leaves questions open; :meth:`show_model` takes the answer."""
    message = Signal(str)
    """Something worth a line in the status bar; translated."""
    failed = Signal(object)
    """(Failure) something to tell the person."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.settings = Settings(self)
        self.jobs = BackgroundJobs(self)
        self.earlier = EarlierRuns(self.jobs, self)
        self._cores = Cores()
        self.training = TrainingSession(self._cores, self)
        self.diversity = DiversitySession(self.training, self)
        self.render = RenderSession(self._cores, self)
        self.judge = JudgeSession(self)
        self.greeting = Greeting(self.settings, self)
        self.time_machine = TimeMachine(self)
        self.lessons = Lessons(self)
        self.model: Model | None = None
        self.world: World | None = None
        """The one whose pictures the open model draws, if there is one: its classifier judges them."""
        self.run: CurrentRun | None = None
        self.data: opening.OpenData | None = None
        self._openings = Openings()
        self._looking_again: Job | None = None
        self._resume_until: int | None = None
        self.follows_training = False
        """Whether the open model is the one in training."""
        self._live_model: Model | None = None
        self._has_additions = False
        self.device: Processor | None = None
        """What computes, in words; empty until torch is loaded."""
        self.training.frame.connect(self._take_frame)
        self.training.failed.connect(self.failed)
        self.training.config_changed.connect(self._take_config)
        self.training.device_found.connect(self._take_device)
        self.diversity.reported.connect(self._take_report)
        self.render.failed.connect(self.failed)
        self.judge.failed.connect(self.failed)
        self.earlier.failed.connect(self.failed)
        self.time_machine.failed.connect(self.failed)
        self.render.ready.connect(self._begin)

    @cached_property
    def draft(self) -> "TrainingConfig":
        """The hyperparameters of the next run, as the form shows them. Reading them takes every plug-in, which the first paint has no use for."""
        return self.settings.config

    def start(self) -> None:
        """Load torch and what was open last, in the background; call it once the window has been painted."""
        self.render.start()

    def keep(self) -> None:
        """Save what is not on the disk yet, but for the run that trains."""
        self.settings.config = self.draft
        self._keep_additions()

    def close(self) -> None:
        """End everything, saving the run that trains."""
        self.keep()
        self.diversity.close()
        self.training.close()
        self.jobs.close()
        self.judge.close()
        self.render.close()

    @Slot()
    def _begin(self) -> None:
        self._open_greeting()
        job = self.jobs.start(self.tr("Looking at the device"), opening.describe_device)
        job.succeeded.connect(self._take_device)
        if self.data is None:
            self.open_data(self.settings.data, quietly=True)
        self.earlier.look()

    # --- opening -------------------------------------------------------------------------------------------------

    def _open_greeting(self) -> None:
        where = self.greeting.where
        if where:
            job = self.jobs.start(self.tr("Opening {name}").format(name=Path(where).name), opening.open_again, where, self.draft)
            job.succeeded.connect(self._take_greeting)
            job.failed.connect(self._miss_greeting)

    @Slot(object)
    def _take_greeting(self, opened: "Model | opening.OpenRun | None") -> None:
        if self.model is not None or self.follows_training:  # the person was quicker
            self.greeting.end()
        elif opened is None:
            self._miss_greeting()
        else:
            self._take_opened(opened)

    @Slot()
    def _miss_greeting(self) -> None:
        self.greeting.give_up()
        self.model_changed.emit()
        self._open_greeting()

    def open_world(self, name: str, *, lively: bool = False) -> None:
        """Open a world's bundled model, or stay with it; ``lively``: its picture moves until somebody touches anything."""
        world = find_world(name)
        if world is not None and self.model is not None and self.model.path == world.model:
            self.greeting.set_lively(lively)
        elif world is not None:
            job = self._job(self.tr("Opening {name}").format(name=name), opening.open_anything, name, self.draft)
            self._openings.begin("model", job)
            job.succeeded.connect(self._take_lively if lively else self._take_opened)

    @Slot(object)
    def _take_lively(self, opened: "Model") -> None:
        if self._take_opened(opened):
            self.greeting.set_lively(True)

    def open_path(self, path: str) -> None:
        """Open whatever it is: a model, a run, a stranger's checkpoint or a data set."""
        job = self._job(self.tr("Opening {name}").format(name=Path(path).name), opening.open_anything, path, self.draft)
        self._openings.begin("model" if seems_a_model(Path(path)) else "data", job)
        job.succeeded.connect(self._take_asked)

    def open_point(self, folder: Path, step: int) -> None:
        """Open what a run's generator was at the checkpoint nearest to ``step``; the model's snapshot says at which."""
        job = self._job(self.tr("Opening {name}").format(name=folder.name), opening.open_point, folder, step)
        self._openings.begin("model", job)
        job.succeeded.connect(self._take_asked)

    @Slot(object)
    def _take_asked(self, opened: "opening.Opened") -> None:
        if self._take_opened(opened):
            self.opened.emit(opened)

    def open_data(self, where: str, *, quietly: bool = False) -> None:
        """Open a data set: a path, or the name of a built-in one. Quietly: without an error if it is gone, and only while none is open."""
        start = self.jobs.start if quietly else self._job
        job = start(self.tr("Looking at {name}").format(name=Path(where).name), opening.open_data, where, self.draft)
        if not quietly:
            self._openings.begin("data", job)
        job.succeeded.connect(self._take_remembered if quietly else self._take_opened)

    def set_draft(self, config: "TrainingConfig") -> None:
        """Take the form's hyperparameters; the data is looked at anew if its pictures are to be of another kind."""
        self.draft = config
        newest = self._openings.newest("data")
        if newest is self._looking_again or newest not in self.jobs.running:  # else what comes is looked at anew when it is there
            self._look_again()

    def _look_again(self) -> None:
        """Look at the open data with the eyes of the draft, unless that was done already."""
        if self.data is not None and (self.data.image_size, self.data.color) != (self.draft.image_size, self.draft.color):
            self.open_data(self.data.where)
            self._looking_again = self._openings.newest("data")

    @Slot(object)
    def _take_remembered(self, opened: "opening.OpenData") -> None:
        """What was open last time comes back, unless the person has opened other pictures meanwhile."""
        if self.data is None:
            self._take_opened(opened)

    @Slot(object)
    def _take_opened(self, opened: "opening.Opened") -> bool:
        """Put it in place, unless something newer of its kind is open; whether it was."""
        if not self._openings.accept("data" if isinstance(opened, opening.OpenData) else "model", self.sender()):
            return False
        if isinstance(opened, opening.OpenData):
            self.data = opened
            self.settings.data = opened.where
            self.data_changed.emit()
            self._look_again()
        elif isinstance(opened, opening.OpenRun):
            self.show_model(opened.model)
            self._show_run(opened)
        elif isinstance(opened, opening.OpenForeign):
            self.guesses_found.emit(opened.foreign)
        else:
            self.show_model(opened)
        if opened.path is not None and world_at(opened.path) is None:
            self._add_recent(opened.path)
        return True

    def _show_run(self, opened: "opening.OpenRun") -> None:
        if not self.training.is_active:
            self.run = CurrentRun.opened(opened)
            self.run_changed.emit()

    def show_model(self, model: "Model", *, follow: bool = False) -> None:
        """Make ``model`` the one that panels show; ``follow`` it while it learns, if it is the one in training."""
        self._keep_additions()
        self.model = model
        self.follows_training = follow
        self.render.set_snapshot(model.snapshot)
        self._announce_model()

    def _announce_model(self) -> None:
        """Another model is open: remember it, and ask its world's classifier from now on."""
        assert self.model is not None
        self.greeting.end()
        self.world = find_world(self.model.world) if self.model.world else None
        self.judge.set_classifier(self.world.classifier if self.world else None)
        path = self.model.path
        if path is not None and not opening.is_of_a_lesson(path):
            self.settings.model = self.world.name if self.world is not None and path == self.world.model else str(path)
        self.model_changed.emit()

    def update_model(self, model: "Model") -> None:
        """Take the open model with other favourites or concepts; what it draws stays the same."""
        if self.model is not None:
            self.model = dataclasses.replace(model, snapshot=self.model.snapshot)
            self._has_additions = True
            if self.follows_training:
                self._live_model = self.model

    def _keep_additions(self) -> None:
        """Save new favourites and concepts with the open model, which is about to give way."""
        if self.model is not None and self._has_additions:
            self._has_additions = False
            self._job(self.tr("Saving {name}").format(name=self.model.name), opening.keep_additions, self.model)

    def follow_training(self) -> None:
        """Show the model in training again, after another one was opened."""
        if self._live_model is not None and not self.follows_training:
            self.show_model(self._live_model, follow=True)

    def save_model(self, path: str) -> None:
        """Write the open model to a ``.gan`` file."""
        if self.model is None:
            return
        model = dataclasses.replace(self.model, name=Path(path).stem, path=Path(path))
        job = self._job(self.tr("Saving {name}").format(name=Path(path).name), opening.save_model, path, model)
        job.succeeded.connect(self._take_saved)

    @Slot(object)
    def _take_saved(self, path: str) -> None:
        self._has_additions = False
        self.settings.add_recent(path)
        self.message.emit(self.tr("Saved {path}").format(path=path))

    # --- training ------------------------------------------------------------------------------------------------

    def start_training(self, *, paused: bool = False) -> Job | None:
        """Prepare the open data and train a new run with the draft's hyperparameters; None if it cannot begin."""
        if self.data is None or self.training.is_active:
            return None
        return self.train_with(self.draft, self.data.where, paused=paused)

    def resume_run(self, folder: Path, steps: int | None = None) -> Job:
        """Go on with a run from its last checkpoint, until ``steps`` are done; None leaves that as it was."""
        self._resume_until = steps
        job = self._job(self.tr("Opening {name}").format(name=folder.name), opening.open_anything, str(folder), self.draft)
        self._openings.begin("training", job)
        job.succeeded.connect(self._resume_opened)
        return job

    @Slot(object)
    def _resume_opened(self, opened: "opening.Opened") -> None:
        taken = self._take_opened(opened)
        if isinstance(opened, opening.OpenRun) and not self.training.is_active:
            if not taken:  # another model is shown meanwhile
                self._show_run(opened)
            config = opened.config if self._resume_until is None else opened.config.changed(steps=self._resume_until)
            self.train_with(config, opened.data, opened.folder)

    def train_with(self, config: "TrainingConfig", data: str, folder: Path | None = None, *, paused: bool = False, lesson: str | None = None) -> Job:
        """Prepare data and train on them, whatever is open, unless a run is active by then; in ``folder``, or in a new one.

        A new run remembers the name of the ``lesson`` that it belongs to.
        """
        title = self.tr("Preparing {name}").format(name=Path(data).name)
        job = self._job(title, opening.prepare_plan, config, data, folder, paused, lesson)
        self._openings.begin("training", job)
        job.succeeded.connect(self._train)
        self.preparing.emit(job)
        return job

    @Slot(object)
    def _train(self, plan: TrainingPlan) -> None:
        if self.training.is_active:
            return
        if self.run is None or self.run.folder != plan.folder:
            self.run = CurrentRun(plan.folder.name, plan.folder, plan.config, plan.data_name)
        self.run.config = plan.config
        self._keep_additions()
        self.greeting.end()
        self._live_model = self.model if self.model is not None and self.model.path == plan.folder else None
        self.model = None
        self.follows_training = True
        self.diversity.begin(plan)
        self.training.start(plan)
        if plan.lesson is None:
            self._add_recent(plan.folder)
        self.run_changed.emit()

    @Slot(object)
    def _take_frame(self, frame: TrainingFrame) -> None:
        if self.run is None:
            return
        self.run.update(frame)
        if frame.snapshot is None:
            return
        self._live_model = opening.live_model(self._live_model, self.run.folder, self.run.data, self.run.config, frame.snapshot)
        if self.follows_training:
            self.render.set_snapshot(frame.snapshot)
            is_new = self.model is None
            self.model = self._live_model
            if is_new:
                self._announce_model()
            else:
                self.snapshot_changed.emit()

    @Slot(object)
    def _take_report(self, frame: DiversityFrame) -> None:
        if self.run is not None and self.run.folder == self.diversity.folder:
            self.run.add_report(frame)

    @Slot(object)
    def _take_config(self, config: "TrainingConfig") -> None:
        if self.run is not None:
            self.run.config = config

    @property
    def is_training(self) -> bool:
        """Whether a run is active and not paused."""
        return self.training.state in (TrainingState.STARTING, TrainingState.RUNNING, TrainingState.STOPPING)

    # --- small things --------------------------------------------------------------------------------------------

    @Slot(object)
    def _take_device(self, device: "Processor") -> None:
        self.device = device
        self.message.emit("")

    def _add_recent(self, path: Path) -> None:
        if not opening.is_of_a_lesson(path):
            self.settings.add_recent(str(path))

    def _job(self, title: str, function: Callable[..., Any], *arguments: object) -> Job:
        job = self.jobs.start(title, function, *arguments)
        job.failed.connect(self._fail)
        return job

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self.failed.emit(failure)
