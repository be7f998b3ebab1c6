"""What the doctor knows of an illness of trainings: how it shows, and what may help."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from gan_studio.core.diagnosis.course import Course


@dataclass(frozen=True)
class Evidence:
    """What in the curves shows it: a sentence for a person, marked with ``QT_TRANSLATE_NOOP("Doctor", ...)``, and what fills it."""

    sentence: str
    values: Mapping[str, object]

    def __str__(self) -> str:
        return self.sentence.format(**self.values)


class Illness(ABC):
    """One file in ``illnesses/`` each; those with a lower ``order`` are looked for first."""

    package: ClassVar[str] = "gan_studio.core.diagnosis.illnesses"
    name: ClassVar[str]
    label: ClassVar[str]
    """What the doctor says, one short sentence marked with ``QT_TRANSLATE_NOOP("Doctor", ...)``."""
    advice: ClassVar[str]
    """What to try, marked likewise."""
    remedies: ClassVar[tuple[str, ...]] = ()
    """Names of remedies that are worth a try, the best first."""
    order: ClassVar[int]
    is_ill: ClassVar[bool] = True

    @abstractmethod
    def evidence(self, course: Course) -> Evidence | None:
        """What shows it in this course; None if it does not show."""
