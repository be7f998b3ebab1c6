"""A lesson that takes a second: two perceptrons that hardly learn."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

import numpy as np
from PIL import Image

from gan_studio.core.diagnosis.course import Course
from gan_studio.core.diagnosis.illness import Evidence
from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.claims import PERCEPTRONS

STEPS, CURE_STEPS = 60, 30
PICTURES = 240


def save_pictures(folder: Path) -> Path:
    """Pictures of four kinds that nobody has labelled, so that they are looked at in no time."""
    rng = np.random.default_rng(0)
    folder.mkdir()
    for number in range(PICTURES):
        pixels = rng.integers(0, 60, (32, 32)) + 50 * (number % 4)
        Image.fromarray(pixels.astype(np.uint8)).save(folder / f"{number}.png")
    return folder


class TinyLesson(Lesson):
    name: ClassVar[str] = "tiny"
    label: ClassVar[str] = "A tiny lesson"
    about: ClassVar[str] = "Two perceptrons hardly learn anything."
    question: ClassVar[str] = "What will they do?"
    choices: ClassVar[tuple[str, ...]] = ("Everything", "Nothing", "Something")
    answer: ClassVar[int] = 2
    explanation: ClassVar[str] = "They did something, for that is what networks do."
    source: ClassVar[str] = "Nobody 2014, figure 0"
    settings: ClassVar[Mapping[str, Any]] = {**PERCEPTRONS, "batch_size": 64, "steps": STEPS}
    seconds: ClassVar[int] = 2
    cure: ClassVar[Mapping[str, Any]] = {"remedies": ["r1"]}
    cure_label: ClassVar[str] = "Switch on R1"
    cure_steps: ClassVar[int] = CURE_STEPS
    cure_explanation: ClassVar[str] = "It made no difference that one could see."

    def __init__(self, pictures: Path) -> None:
        self.data = str(pictures)

    def happened(self, course: Course) -> bool:
        return course.step == STEPS

    def cured(self, course: Course) -> bool:
        return course.step == STEPS + CURE_STEPS

    def seen(self, course: Course) -> Evidence:
        return Evidence("{steps} steps, {modes:.0f} modes.", {"steps": course.step, "modes": course.figure("modes_covered")})


class EndlessLesson(TinyLesson):
    """One that a person has to stop."""

    name: ClassVar[str] = "endless"
    label: ClassVar[str] = "An endless lesson"
    settings: ClassVar[Mapping[str, Any]] = {**TinyLesson.settings, "steps": 100_000}


class AfreshLesson(TinyLesson):
    """One that is cured by another training."""

    name: ClassVar[str] = "afresh"
    label: ClassVar[str] = "A lesson to begin anew"
    cure: ClassVar[Mapping[str, Any]] = {"latent_size": 16}
    afresh: ClassVar[bool] = True

    def cured(self, course: Course) -> bool:
        return course.step == CURE_STEPS
