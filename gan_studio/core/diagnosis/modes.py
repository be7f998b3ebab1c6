"""The modes of the data, such as the ten digits, and how samples are spread over them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from gan_studio.core.attributes import Alternatives, likeliest, readable

FAIR = 0.1
"""A mode has got its fair share when samples show it at least so many times as often as the data do."""
SURE = 1.96
"""Standard errors beyond which two shares differ in 19 of 20 cases (Richardson & Weiss 2018, section 3)."""
TESTED = 5
"""Pictures that the test of two proportions wants in a mode, on average."""


@dataclass(frozen=True, eq=False)
class Modes:
    """What the data are made of."""

    names: tuple[str, ...]
    """Shape k; of clusters their numbers from 1, the largest first."""
    by: Literal["classifier", "clusters"]
    counts: NDArray[np.int64]
    """Shape (k,): how many of the real pictures that were looked at are in each."""
    examples: NDArray[np.int64]
    """Shape (k,): the index of a typical real picture in the data; -1 where there is none."""

    @property
    def shares(self) -> NDArray[np.float64]:
        """How much of the data each mode is, shape (k,), above 0 and 1 in all: half a picture is added to each (Krichevsky & Trofimov 1981)."""
        return np.asarray((self.counts + 0.5) / (self.counts + 0.5).sum())


def mode_figures(counts: NDArray[np.int64], modes: Modes) -> dict[str, float]:
    """The figures about samples of which ``counts`` (k,) are in each mode.

    ``mode_kl`` is KL(samples || data), as on stacked digits (Metz et al. 2017); it and the Jensen-Shannon divergence are
    in nats. ``ndb`` is the number of statistically different bins of Richardson & Weiss 2018; it is left out where modes
    have too few samples for its test.
    """
    seen, real = counts / counts.sum(), modes.shares
    figures = {
        "modes_covered": float((counts > 0).sum()),
        "modes_fair": float(fairly_shown(counts, modes).sum()),
        "mode_kl": divergence(seen, real),
        "mode_jsd": (divergence(seen, (seen + real) / 2) + divergence(real, (seen + real) / 2)) / 2,
    }
    if min(counts.sum(), modes.counts.sum()) >= TESTED * len(counts):
        figures["ndb"] = float(different_bins(counts, modes.counts).sum())
    return figures


def fairly_shown(counts: NDArray[np.int64], modes: Modes) -> NDArray[np.bool_]:
    """Which modes get their fair share from samples of which ``counts`` (k,) are in each: shape (k,)."""
    return np.asarray((counts > 0) & (counts / counts.sum() >= FAIR * modes.shares))


def divergence(p: NDArray[np.float64], q: NDArray[np.float64]) -> float:
    """KL(p || q) of two distributions of shape (k,), in nats; q is above 0 wherever p is."""
    held = p > 0
    return float((p[held] * np.log(p[held] / q[held])).sum())


def different_bins(counts: NDArray[np.int64], others: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Where two samples' shares, of ``counts`` and ``others`` (k,), differ by more than chance: the test of two proportions.

    By chance alone, in about one of 20 bins.
    """
    total, other_total = counts.sum(), others.sum()
    pooled = (counts + others) / (total + other_total)
    error = np.sqrt(pooled * (1 - pooled) * (1 / total + 1 / other_total))
    return np.asarray(np.abs(counts / total - others / other_total) > SURE * error)


def value_modes(attribute_names: Sequence[str]) -> tuple[Alternatives, ...]:
    """The modes that attributes amount to when all of them exclude each other, as a data set's classes do; () otherwise."""
    words = {readable(name.partition("=")[2]): [name] for name in attribute_names}
    alone = len({name.partition("=")[0] for name in attribute_names}) == 1 and all("=" in name for name in attribute_names)
    return (words,) if alone else ()


def combinations(alternatives: Sequence[Alternatives]) -> tuple[str, ...]:
    """The names of all combinations of one of each alternatives: ``man · glasses``."""
    names = [""]
    for words in alternatives:
        names = [f"{name} · {word}" if name else word for name in names for word in words]
    return tuple(names)


def combination_of(alternatives: Sequence[Alternatives], names: Sequence[str], likely: NDArray[np.float32]) -> NDArray[np.int64]:
    """Which of the :func:`combinations` each of n pictures is most likely: shape (n,), by their attributes' probabilities (n, len(names)).

    Raises:
        KeyError: a condition is about an attribute that is not among ``names``.
    """
    place = np.zeros(len(likely), np.int64)
    for words in alternatives:
        order = {word: index for index, word in enumerate(words)}
        place *= len(words)
        place += np.array([order[word] for word, _ in likeliest(words, names, likely)], np.int64)
    return place
