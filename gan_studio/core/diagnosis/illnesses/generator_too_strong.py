"""G too strong: D is fooled and teaches nothing."""

from typing import ClassVar

import numpy as np

from gan_studio.core.diagnosis.course import ALIKE, Course, median
from gan_studio.core.diagnosis.illness import Evidence, Illness
from gan_studio.core.translation import QT_TRANSLATE_NOOP

FOOLED = 0.8
"""D(G(z)) after D's step, in the median."""
FINDING_OUT = 0.02
"""How much lower it is in the second half of the recent steps, when D learns."""
BLIND = 0.02
"""How little D(x) and D(G(z)) differ for a D that sees no difference."""
POOR = 0.2
"""Coverage, of what real pictures have, below which a D that is worth anything sees one."""
UNDECIDED, TIME_TO_DECIDE = 0.005, 300
"""How near D(x) and D(G(z)) are, and D's loss to that of a guess, when D has not learnt to tell the data from one picture in so many steps."""
ONE_PICTURE = 0.9
"""Share of samples that look the same as another one."""
UNLIKE = 0.02
"""Precision of samples that look like nothing in the data."""


class GeneratorTooStrong(Illness):
    """G runs ahead of a D that learns too little: D(G(z)) is high while the samples are not good."""

    name: ClassVar[str] = "generator-too-strong"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "G is too strong: D cannot follow, so its judgement teaches nothing.")
    advice: ClassVar[str] = QT_TRANSLATE_NOOP("Doctor", "Raise D’s learning rate or its steps per G step, or give D more width.")
    remedies: ClassVar[tuple[str, ...]] = ("ttur",)
    order: ClassVar[int] = 15

    def evidence(self, course: Course) -> Evidence | None:
        """D takes fakes for real, or sees no difference where there is one."""
        real, fake, after = (course.typical(scalar) for scalar in ("real_score", "fake_score_before", "fake_score_after"))
        if not course.loss.score_is_probability or real - fake > BLIND:
            return None
        if not _is_fooled(course) and not (_has_given_up(course) if course.is_young else _are_poor(course)):
            return None
        return Evidence(
            QT_TRANSLATE_NOOP("Doctor", "D(G(z)) is {fake:.2f}, and {after:.2f} on the fakes that G is judged by; D(x) is {real:.2f}."),
            {"fake": fake, "after": after, "real": real},
        )


def _is_fooled(course: Course) -> bool:
    """Whether D takes fakes for real, and is not about to find out."""
    before, now = (median(half) for half in np.array_split(course.recent("fake_score_after"), 2))
    return now > FOOLED and now > before - FINDING_OUT


def _has_given_up(course: Course) -> bool:
    """Whether D only guesses, though all samples look the same."""
    balance = course.loss.balance
    if balance is None or course.step < TIME_TO_DECIDE or course.figure("duplicate_share") < ONE_PICTURE:
        return False
    apart = abs(course.typical("real_score") - course.typical("fake_score_before"))
    return max(apart, abs(course.typical("discriminator_loss") - balance)) < UNDECIDED


def _are_poor(course: Course) -> bool:
    """Whether samples are various, but poor, and stay so; or so poor that it does not matter whether they are."""
    if course.figure("precision") < UNLIKE:
        return True
    return course.figure("duplicate_share") < ALIKE and course.share_of_baseline("coverage") < POOR and not course.grows("coverage")
