"""What the curves say right now, in a sentence for people who are new to them."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from gan_studio.core.frames import LossHistory
from gan_studio.core.losses.base import Loss

translate = QCoreApplication.translate

_RECENT = 100
"""Steps that the sentence speaks of."""
_ENOUGH = 30
_SURE = 0.4
"""D is sure when its score is this far from undecided, on the scale of a probability."""
_UNDECIDED = 0.1
_WRONG = 0.15
_NOTEWORTHY = 0.1
"""A critic's gap counts as changed when it has changed by this share."""


def reading(history: LossHistory, loss: Loss) -> str:
    """A sentence about the last hundred steps; empty while there are none."""
    if len(history) == 0:
        return ""
    if len(history) < _ENOUGH:
        return translate("Reading", "Just begun: the first steps say little.")
    real, fake = (history.column(scalar)[-2 * _RECENT :] for scalar in ("real_score", "fake_score_before"))
    if loss.score_balance is None:
        return _critic(real - fake)
    values = {"real": f"{real[-_RECENT:].mean():.2f}", "fake": f"{fake[-_RECENT:].mean():.2f}"}
    # A margin runs from -1 to 1 where a probability runs from 0 to 1.
    scale = 1.0 if loss.score_balance == 0.5 else 2.0
    ahead_on_real = float(real[-_RECENT:].mean() - loss.score_balance) / scale
    ahead_on_fake = float(loss.score_balance - fake[-_RECENT:].mean()) / scale
    return _judgement(ahead_on_real, ahead_on_fake).format(**values)


def _judgement(ahead_on_real: float, ahead_on_fake: float) -> str:
    """How far D is right about real and about generated pictures: 0.5 is always, 0 is as good as a coin, below is worse."""
    if ahead_on_real > _SURE and ahead_on_fake > _SURE:
        return translate("Reading", "D is winning clearly: D(x) {real}, D(G(z)) {fake}. Usual early on; if it lasts, G learns slowly or not at all.")
    if ahead_on_fake < -_WRONG:
        return translate("Reading", "G fools D more often than not: D(x) {real}, D(G(z)) {fake}. D usually catches up; if not, it may be too weak.")
    if ahead_on_real < -_WRONG:
        return translate("Reading", "D takes real pictures for fakes: D(x) {real}, D(G(z)) {fake}. It usually catches up; if not, it may be too weak.")
    if abs(ahead_on_real) < _UNDECIDED and abs(ahead_on_fake) < _UNDECIDED:
        return translate("Reading", "D can hardly tell: D(x) {real}, D(G(z)) {fake}. Either the fakes are good or D is weak: the samples below show which.")
    return translate("Reading", "D is ahead, but G fools it now and then: D(x) {real}, D(G(z)) {fake}. Both have something to learn from.")


def _critic(gaps: NDArray[np.float32]) -> str:
    """A critic's scores mean nothing alone; their gap estimates a distance, up to a factor."""
    now, before = float(gaps[-_RECENT:].mean()), float(gaps[:-_RECENT].mean()) if len(gaps) > _RECENT else np.nan
    text = translate("Reading", "The critic puts real pictures {gap} above generated ones.").format(gap=f"{now:.3g}")
    if now < (1 - _NOTEWORTHY) * before:
        return text + " " + translate("Reading", "The gap is closing: the fakes come nearer, as far as the critic can see.")
    if now > (1 + _NOTEWORTHY) * before:
        return text + " " + translate("Reading", "The gap is growing: the critic learns faster than G. Usual early on.")
    return text + " " + translate("Reading", "Watch whether this gap closes; the values themselves mean nothing.")
