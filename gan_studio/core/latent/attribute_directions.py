"""Directions in z with names: moving along one changes one attribute, as far as the generator keeps it apart (InterFaceGAN, Shen et al. 2020)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attributes import decided, groups
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
    """The attribute: ``smile``, ``glasses=frames``."""
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
    names: Sequence[str] = (),
    count: int = 4000,
    seed: int = 0,
    progress: Progress = silent,
) -> tuple[AttributeDirection, ...]:
    """The directions of the attributes in ``names``, or of all, in that order, from the classifier's view of ``count`` samples.

    Each is the normal of a logistic regression that tells z whose pictures have the attribute from those whose
    pictures have not. Attributes that too few samples have or lack are left out. Progress counts pictures.
    """
    from gan_studio.core.judging import judged

    spec = snapshot.spec
    z = draw(spec.prior, count + TRIED, spec.latent_size, seed)
    wanted = [name for name in names or classifier.attribute_names if name in classifier.attribute_names]
    total = len(z) + len(wanted) * TRIED
    likely, _ = judged(snapshot, classifier, z, lambda done, _total: progress(done, total))
    has = decided(likely, classifier.attribute_names)
    found = []
    for place, name in enumerate(wanted):
        progress(len(z) + place * TRIED, total)
        column = classifier.attribute_names.index(name)
        truth = has[:count, column]
        if not RAREST <= truth.sum() <= count - RAREST:
            continue
        normal, accuracy = _fit(z[:count], truth, seed)
        vector = (normal * standard_deviation(spec.prior)).astype(np.float32)
        moved, _ = judged(snapshot, classifier, z[count:] + STRENGTH * vector)
        works, keeps = _tried(has[count:], decided(moved, classifier.attribute_names), column, classifier.attribute_names)
        found.append(AttributeDirection(name, vector, works, keeps, accuracy))
    progress(total, total)
    return tuple(found)


def _fit(z: Latents, truth: NDArray[np.bool_], seed: int) -> tuple[NDArray[np.float64], float]:
    """The unit normal (latent_size,), and how well it tells ``truth`` (n,) of z that it was not fitted to."""
    from sklearn.linear_model import LogisticRegression
    from sklearn.metrics import balanced_accuracy_score

    order = np.random.default_rng(seed).permutation(len(z))
    test, train = np.split(order, [round(_HELD_OUT * len(z))])
    model = LogisticRegression(C=_REGULARISATION, class_weight="balanced").fit(z[train], truth[train])
    normal = model.coef_[0].astype(np.float64)
    return normal / np.linalg.norm(normal), float(balanced_accuracy_score(truth[test], model.predict(z[test])))


def _tried(before: NDArray[np.bool_], after: NDArray[np.bool_], column: int, names: Sequence[str]) -> tuple[float, float]:
    """The share of those without the attribute that got it, and the share of their other attributes, counted by groups, that stayed."""
    lacking = ~before[:, column]
    if not lacking.any():
        return 0.0, 0.0
    others = [members for members in groups(names) if column not in members]
    stayed = [(before[lacking][:, members] == after[lacking][:, members]).all(axis=1).mean() for members in others]
    return float(after[lacking, column].mean()), float(np.mean(stayed)) if stayed else 1.0
