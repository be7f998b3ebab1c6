"""Directions in z with names: moving along one changes one attribute, as far as the generator keeps it apart (InterFaceGAN, Shen et al. 2020)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attributes import Conditions, columns, decided, groups, holds
from gan_studio.core.latent.prior import Latents, draw, standard_deviation
from gan_studio.core.progress import Progress, silent

if TYPE_CHECKING:
    from gan_studio.core.attribute_classifier import AttributeClassifier
    from gan_studio.core.snapshot import GeneratorSnapshot

STRENGTH = 3.0
"""How far z is moved when a direction is tried, in standard deviations of the prior: the end of its slider."""
TRIED = 300
"""Random z on which every direction is tried."""
RAREST = 40
"""An attribute that fewer samples have, or lack, gets no direction."""
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

    Each is the normal of a logistic regression that tells z whose pictures do from those whose pictures do not, by
    the classifier's view of ``count`` samples. What too few samples have or lack, or the classifier does not know, is
    left out. Progress counts pictures.
    """
    from gan_studio.core.judging import judged

    spec, names = snapshot.spec, classifier.attribute_names
    goals = [(name, conditions) for name, conditions in (wanted or {name: (name,) for name in names}).items() if _are_known(conditions, names)]
    z = draw(spec.prior, count + TRIED, spec.latent_size, seed)
    total = len(z) + len(goals) * TRIED
    likely, _ = judged(snapshot, classifier, z, lambda done, _total: progress(done, total))
    before = decided(likely, names)
    found = []
    for place, (name, conditions) in enumerate(goals):
        progress(len(z) + place * TRIED, total)
        has = _fulfil(before, conditions, names)
        lacking = count + np.flatnonzero(~has[count:])
        if not RAREST <= has[:count].sum() <= count - RAREST or not len(lacking):
            continue
        normal, accuracy = _fit(z[:count], has[:count], seed)
        vector = (normal * standard_deviation(spec.prior)).astype(np.float32)
        after = decided(judged(snapshot, classifier, z[lacking] + STRENGTH * vector)[0], names)
        works = float(_fulfil(after, conditions, names).mean())
        found.append(AttributeDirection(name, vector, works, _kept(before[lacking], after, conditions, names), accuracy))
    progress(total, total)
    return tuple(found)


def _are_known(conditions: Conditions, names: Sequence[str]) -> bool:
    try:
        return bool([columns(condition, names) for condition in conditions])
    except KeyError:
        return False


def _fulfil(has: NDArray[np.bool_], conditions: Conditions, names: Sequence[str]) -> NDArray[np.bool_]:
    return holds(conditions, names, has.astype(np.float32))


def _fit(z: Latents, truth: NDArray[np.bool_], seed: int) -> tuple[NDArray[np.float64], float]:
    """The unit normal (latent_size,), and how well it tells ``truth`` (n,) of z that it was not fitted to."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import balanced_accuracy_score

    order = np.random.default_rng(seed).permutation(len(z))
    test, train = np.split(order, [round(_HELD_OUT * len(z))])
    model = LogisticRegression(C=_REGULARISATION, class_weight="balanced").fit(z[train], truth[train])
    normal = model.coef_[0].astype(np.float64)
    return normal / np.linalg.norm(normal), float(balanced_accuracy_score(truth[test], model.predict(z[test])))


def _kept(before: NDArray[np.bool_], after: NDArray[np.bool_], conditions: Conditions, names: Sequence[str]) -> float:
    """The share of attributes (n, k), counted by groups, that stayed as they were, but for those that the move was about."""
    about = {column for condition in conditions for column in columns(condition, names)}
    others = [members for members in groups(names) if not about & set(members)]
    stayed = [(before[:, members] == after[:, members]).all(axis=1).mean() for members in others]
    return float(np.mean(stayed)) if stayed else 1.0
