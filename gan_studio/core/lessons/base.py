"""What a lesson is: a seeded training with a question before it, a claim that can be checked, and a cure to try afterwards."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.discovery import discover

if TYPE_CHECKING:
    from gan_studio.core.config import TrainingConfig


class Lesson(ABC):
    """One file in ``lessons/`` each. Texts are for a person and marked with ``QT_TRANSLATE_NOOP("Lesson", ...)``."""

    package: ClassVar[str] = "gan_studio.core.lessons"
    name: ClassVar[str]
    label: ClassVar[str]
    order: ClassVar[int] = 100
    about: ClassVar[str]
    """One sentence: what is trained, without what comes of it."""
    question: ClassVar[str]
    choices: ClassVar[tuple[str, ...]]
    """Two to four answers."""
    answer: ClassVar[int]
    """The index of the right one."""
    explanation: ClassVar[str]
    """What happened and why, in a few sentences."""
    source: ClassVar[str]
    """The paper."""
    data: ClassVar[str] = "digits"
    """What :func:`~gan_studio.core.datasets.base.recognise` takes."""
    settings: ClassVar[Mapping[str, Any]]
    """Changes to the default config."""
    seconds: ClassVar[int]
    """How long it takes on a laptop with two cores, about."""
    every: ClassVar[int] = 100
    """Steps between two reports when it is verified. In a window reports come by time, so claims go by steps."""
    cure: ClassVar[Mapping[str, Any]]
    """Changes that are made to the training when its last step is done, and with which it goes on."""
    afresh: ClassVar[bool] = False
    """Whether the changes cannot be made to a training, so that another one begins with them, from the same seed."""
    cure_label: ClassVar[str]
    """What the cure does: ``Switch on R1``."""
    cure_steps: ClassVar[int]
    """For how many steps more, or :attr:`afresh`."""
    cure_explanation: ClassVar[str]
    """What the cure did and why, in a sentence or two."""

    def config(self, seed: int = 0) -> "TrainingConfig":
        """The settings of the training."""
        from gan_studio.core.config import TrainingConfig

        return TrainingConfig().changed(**self.settings, seed=seed)

    def cure_config(self, config: "TrainingConfig") -> "TrainingConfig":
        """The settings with which a training that had ``config`` goes on, or with which another one begins :attr:`afresh`."""
        return config.changed(**self.cure, steps=self.cure_steps + (0 if self.afresh else config.steps))

    @abstractmethod
    def happened(self, course: Course) -> bool:
        """Whether what the explanation says did happen in the course of the whole training."""

    @abstractmethod
    def cured(self, course: Course) -> bool:
        """Whether the cure worked; the course goes on from that of the lesson, unless it is one of a training :attr:`afresh`."""

    @abstractmethod
    def seen(self, course: Course) -> Evidence:
        """What came of the training, of whatever length: a sentence, and the figures in it."""


def lessons() -> tuple[Lesson, ...]:
    """All there are, in the order in which to take them."""
    return _lessons()


def find_lesson(name: str) -> Lesson | None:
    """The lesson of that name, if there is one."""
    return next((lesson for lesson in lessons() if lesson.name == name), None)


def lesson_run_name(lesson: Lesson, *, cure: bool = False) -> str:
    """What to call its training, or that of its cure, by its place: who is still guessing reads it in the window's title.

    One that is none of :func:`lessons` comes after them.
    """
    number = next((place for place, known in enumerate(lessons(), start=1) if known.name == lesson.name), len(lessons()) + 1)
    return f"lesson {number} cured" if cure else f"lesson {number}"


@cache
def _lessons() -> tuple[Lesson, ...]:
    return tuple(kind() for kind in discover(Lesson.package, Lesson))  # type: ignore[type-abstract] # what it finds is concrete
