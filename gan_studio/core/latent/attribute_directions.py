"""Directions in z with names: moving along one changes one attribute, as far as the generator keeps it apart (InterFaceGAN, Shen et al. 2020)."""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attributes import Conditions, columns, decided, groups_apart_from, holds
from gan_studio.core.latent.linear_models import balanced_accuracy, logistic_regression
from gan_studio.core.latent.prior import Latents, draw, standard_deviation
from gan_studio.core.progress import Progress, silent

if TYPE_CHECKING:
    from gan_studio.core.attribute_classifier import AttributeClassifier
    from gan_studio.core.snapshot import GeneratorSnapshot

STRENGTH = 3.0
"""How far z is moved when a direction is tried, in standard deviations of the prior: the end of its slider."""
TRIED = 200
"""Random z on which every direction is tried."""
RAREST = 40
"""An attribute that fewer samples have, or lack, gets no direction."""
RIDGES = (3.0, 1.0, 0.3)
"""How far a direction turns away from the other attributes' ones, the smaller the further: what works best is kept."""
_HELD_OUT = 0.25
_REGULARISATION = 0.01


@dataclass(frozen=True, eq=False)
class AttributeDirection:
    """Where to move z so that its picture gets an attribute."""

    name: str
    """What the picture gets, for a person: ``glasses``; or an attribute: ``glasses=frames``."""
    vector: Latents
    """Shape (latent_size,): z + alpha * vector moves alpha standard deviations of the prior."""
    works: float
    """Of the random z whose picture lacks the attribute, the share whose picture has it after :data:`STRENGTH`: 0 to 1."""
    keeps: float
    """The share of all other attributes that these moves leave as they were."""
    accuracy: float
    """Of the linear fit on held-out z, balanced: 0.5 is a coin's."""


def attribute_directions(
    snapshot: "GeneratorSnapshot",
    classifier: "AttributeClassifier",
    wanted: Mapping[str, Conditions] = MappingProxyType({}),
    count: int = 4000,
    seed: int = 0,
    progress: Progress = silent,
) -> tuple[AttributeDirection, ...]:
    """A direction for each of the names in ``wanted``, towards pictures that fulfil its conditions; without any, for every attribute.

    It begins as the normal of a logistic regression that tells z whose pictures do from those whose pictures do not,
    by the classifier's view of ``count`` samples. Then it is turned away from the normals of the other attributes as
    far as pays: the one of several whose product of :attr:`~AttributeDirection.works` and
    :attr:`~AttributeDirection.keeps` is the largest on some z is kept, and measured on others. What too few samples
    have or lack, or the classifier does not know, is left out. Progress counts goals, and may cancel.
    """
    from gan_studio.core.judging import judged

    names = classifier.attribute_names
    goals = {name: conditions for name, conditions in (wanted or {name: (name,) for name in names}).items() if _are_known(conditions, names)}
    total = len(goals) + 2
    progress(0, total)
    spec = snapshot.spec
    z = draw(spec.prior, count + 2 * TRIED, spec.latent_size, seed)
    before = decided(judged(snapshot, classifier, z, lambda done, every: progress(2 * done // every, total))[0], names)
    trials = [_Trial(snapshot, classifier, z[part], before[part]) for part in (slice(count, count + TRIED), slice(count + TRIED, None))]
    normals = {column: _fit(z[:count], before[:count, column], seed)[0] for column in range(len(names)) if _is_learnable(before[:count, column])}
    found = []
    for place, (name, conditions) in enumerate(goals.items()):
        progress(place + 2, total)
        has = holds(conditions, names, before[:count].astype(np.float32))
        if not _is_learnable(has):
            continue
        normal, accuracy = _fit(z[:count], has, seed)
        others = [normals[column] for members in groups_apart_from(conditions, names) for column in members if column in normals]
        choices = [(vector * standard_deviation(spec.prior)).astype(np.float32) for vector in _turned_away(normal, others)]
        vector = max(choices, key=lambda choice: math.prod(trials[0](choice, conditions)))
        works, keeps = trials[1](vector, conditions)
        found.append(AttributeDirection(name, vector, works, keeps, accuracy))
    progress(total, total)
    return tuple(found)


class _Trial:
    """Moves some z along directions and looks what changes."""

    def __init__(self, snapshot: "GeneratorSnapshot", classifier: "AttributeClassifier", z: Latents, before: NDArray[np.bool_]) -> None:
        """``before`` (n, k) is what the pictures of z (n, latent_size) show."""
        self._snapshot, self._classifier, self._z, self._before = snapshot, classifier, z, before

    def __call__(self, vector: Latents, conditions: Conditions) -> tuple[float, float]:
        """Of the z that do not fulfil the conditions, the share that then do, and the share of other attributes that stay, by groups."""
        from gan_studio.core.judging import judged

        names = self._classifier.attribute_names
        lacking = ~holds(conditions, names, self._before.astype(np.float32))
        if not lacking.any():
            return 0.0, 0.0
        before, after = self._before[lacking], decided(judged(self._snapshot, self._classifier, self._z[lacking] + STRENGTH * vector)[0], names)
        stayed = [(before[:, members] == after[:, members]).all(axis=1).mean() for members in groups_apart_from(conditions, names)]
        return float(holds(conditions, names, after.astype(np.float32)).mean()), float(np.mean(stayed)) if stayed else 1.0


def _turned_away(normal: NDArray[np.float64], others: Sequence[NDArray[np.float64]]) -> Iterator[NDArray[np.float64]]:
    """The unit ``normal`` (latent_size,) itself, and turned away from ``others`` by each of :data:`RIDGES`.

    A ridge of 0 would be the projection onto the space orthogonal to all others (Shen et al., section 3.2), which with
    many attributes leaves little of the normal.
    """
    yield normal
    if others:
        mixed = np.stack(others).T @ np.stack(others)
        for ridge in RIDGES:
            turned = np.linalg.solve(mixed + ridge * np.eye(len(normal)), normal)
            yield turned / np.linalg.norm(turned)


def _is_learnable(has: NDArray[np.bool_]) -> bool:
    return bool(RAREST <= has.sum() <= len(has) - RAREST)


def _are_known(conditions: Conditions, names: Sequence[str]) -> bool:
    try:
        return bool([columns(condition, names) for condition in conditions])
    except KeyError:
        return False


def _fit(z: Latents, truth: NDArray[np.bool_], seed: int) -> tuple[NDArray[np.float64], float]:
    """The unit normal (latent_size,), and how well it tells ``truth`` (n,) of z that it was not fitted to."""
    order = np.random.default_rng(seed).permutation(len(z))
    test, train = np.split(order, [round(_HELD_OUT * len(z))])
    weights, offset = logistic_regression(z[train].astype(np.float64), truth[train], _REGULARISATION)
    normal = weights / np.linalg.norm(weights)
    return normal, balanced_accuracy(truth[test], z[test] @ weights + offset > 0)
