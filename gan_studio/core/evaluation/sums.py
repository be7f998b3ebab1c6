"""Vector arithmetic, counted instead of cherry-picked: how often A - B + C shows what it should (DCGAN paper, section 6.3.2)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attribute_classifier import AttributeClassifier
from gan_studio.core.attributes import holds, probability
from gan_studio.core.evaluation.share import Share
from gan_studio.core.judging import judged
from gan_studio.core.latent.arithmetic import combine, mean_of
from gan_studio.core.latent.prior import Latents
from gan_studio.core.snapshot import GeneratorSnapshot
from gan_studio.core.worlds import Example, Sum

CERTAIN = 0.9
"""How sure the classifier must be of an exemplar."""
CLEAREST = 100
"""Exemplars of a concept that are chosen from: those of which the classifier is surest, as a person would choose clear ones.

Any certain ones will not do. Where an attribute is one side of a plane in latent space, most z that have it lie close to
the plane, and the sum often ends behind it: with glasses on 39 % of men and 17 % of women, even the ideal generator,
with two such planes at right angles, gets 64 % of its women with glasses by means of three.
"""
FEWEST = 12
"""Exemplars of a concept, without which its draws would be all alike."""
DRAWS = 200


@dataclass(frozen=True)
class CountedSum:
    """The share of results that show what is expected."""

    name: str
    exemplars: tuple[int, int, int]
    """How many samples the classifier is certain of for A, B and C."""
    mean_of_three: Share
    """With the clearest exemplars."""
    single: Share
    """With one of them a concept instead of the mean of three."""
    any_three: Share
    """With the mean of three of all that the classifier is certain of."""
    only_c: Share
    """Of the means of three of C alone: what the sum starts from."""
    base: Share
    """Of random samples."""


def exemplars(example: Example, names: Sequence[str], likely: NDArray[np.float32]) -> NDArray[np.int64]:
    """Which samples, of probabilities (n, k), certainly are examples; the most certain first."""
    found = probability(example.conditions, names, likely)
    return np.argsort(-found, kind="stable")[: int((found > CERTAIN).sum())]


def count_sum(
    snapshot: GeneratorSnapshot, classifier: AttributeClassifier, wanted: Sum, z: Latents, likely: NDArray[np.float32], seed: int = 0
) -> CountedSum | None:
    """Draw the exemplars :data:`DRAWS` times from z (n, latent_size), whose pictures have probabilities (n, k), and count.

    None if the generator draws too few exemplars of A, B or C to choose from.
    """
    names = classifier.attribute_names
    pools = [exemplars(example, names, likely) for example in (wanted.a, wanted.b, wanted.c)]
    if min(map(len, pools)) < FEWEST:
        return None
    random = np.random.default_rng(seed)

    def drawn(pools: Sequence[NDArray[np.int64]]) -> list[list[Latents]]:
        return [[z[random.choice(pool, 3, replace=False)] for pool in pools] for _ in range(DRAWS)]

    def count(results: list[Latents]) -> Share:
        found = holds(wanted.expected, names, judged(snapshot, classifier, np.stack(results))[0])
        return Share(int(found.sum()), len(found))

    clear, certain = drawn([pool[:CLEAREST] for pool in pools]), drawn(pools)
    return CountedSum(
        wanted.name,
        (len(pools[0]), len(pools[1]), len(pools[2])),
        mean_of_three=count([combine(mean_of(a), mean_of(b), mean_of(c)) for a, b, c in clear]),
        single=count([combine(a[0], b[0], c[0]) for a, b, c in clear]),
        any_three=count([combine(mean_of(a), mean_of(b), mean_of(c)) for a, b, c in certain]),
        only_c=count([mean_of(c) for _, _, c in clear]),
        base=Share(int(holds(wanted.expected, names, likely).sum()), len(likely)),
    )
