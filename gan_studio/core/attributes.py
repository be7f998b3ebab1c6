"""Names of attributes: which exclude each other, how a person reads them, and conditions on several of them.

A yes/no attribute is called ``smile``; one that takes words has a name per value, such as ``bed_side=left``, of which
exactly one holds for each picture.
"""

from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

NEGATION = "not "

Conditions = Sequence[str]
"""All of these hold: ``smile``, ``not smile``, ``sex=woman``, ``glasses=frames|sunglasses`` (either)."""
Alternatives = Mapping[str, Conditions]
"""What to call a picture, by the conditions for it: ``{"woman": ["sex=woman"], "man": ["sex=man"]}``."""


def groups(names: Sequence[str]) -> tuple[tuple[int, ...], ...]:
    """The indices of ``names`` with those together that exclude each other: ``a=x`` and ``a=y``; every other one is alone."""
    found: dict[str, list[int]] = {}
    for index, name in enumerate(names):
        found.setdefault(name.partition("=")[0] + ("=" if "=" in name else ""), []).append(index)
    return tuple(tuple(members) for members in found.values())


def exclude_each_other(members: Sequence[int], names: Sequence[str]) -> bool:
    """Whether exactly one of a group from :func:`groups` holds for each picture."""
    return "=" in names[members[0]]


def readable(name: str) -> str:
    """``bed_side=left`` as a person reads it: ``bed side: left``."""
    return name.replace("_", " ").replace("=", ": ")


def probability(conditions: Conditions, names: Sequence[str], probabilities: NDArray[np.float32]) -> NDArray[np.float32]:
    """How likely all ``conditions`` hold, shape (n,), from each attribute's own probability, shape (n, len(names)).

    The attributes count as independent.

    Raises:
        KeyError: a condition is about an attribute that is not among ``names``.
    """
    result = np.ones(len(probabilities), np.float32)
    for condition in conditions:
        result *= _one(condition, names, probabilities)
    return result


def holds(conditions: Conditions, names: Sequence[str], probabilities: NDArray[np.float32]) -> NDArray[np.bool_]:
    """Where every single one of ``conditions`` is likelier than not, shape (n,). Raises as :func:`probability`."""
    result = np.ones(len(probabilities), np.bool_)
    for condition in conditions:
        result &= _one(condition, names, probabilities) > 0.5
    return result


def decided(probabilities: NDArray[np.float32], names: Sequence[str]) -> NDArray[np.bool_]:
    """What probabilities (n, k) amount to: the likeliest of attributes that exclude each other, and the others above a half."""
    result = probabilities > 0.5
    for members in groups(names):
        if exclude_each_other(members, names):
            result[:, members] = probabilities[:, members] == probabilities[:, members].max(axis=1, keepdims=True)
    return result


def likeliest(alternatives: Alternatives, names: Sequence[str], probabilities: NDArray[np.float32]) -> list[tuple[str, float]]:
    """The likeliest of some alternatives for each of n pictures, and how likely it is. Raises as :func:`probability`."""
    words = [*alternatives]
    table = np.stack([probability(conditions, names, probabilities) for conditions in alternatives.values()])
    return [(words[best], float(column[best])) for column in table.T for best in [int(column.argmax())]]


def verdicts(alternatives: Sequence[Alternatives], names: Sequence[str], probabilities: NDArray[np.float32]) -> list[str]:
    """What to say of each of n pictures, the likeliest of each alternatives: ``woman 0.96 · glasses 0.93``. Raises as :func:`probability`."""
    columns = [likeliest(words, names, probabilities) for words in alternatives]
    return [" · ".join(f"{word} {likely:.2f}" for word, likely in row) for row in zip(*columns, strict=True)]


def columns(condition: str, names: Sequence[str]) -> list[int]:
    """The indices among ``names`` of the attributes that a condition is about.

    Raises:
        KeyError: one of them is not there.
    """
    places = {found: index for index, found in enumerate(names)}
    name = condition.removeprefix(NEGATION)
    attribute, equals, values = name.partition("=")
    return [places[one] for one in ([f"{attribute}={value}" for value in values.split("|")] if equals else [name])]


def groups_apart_from(conditions: Conditions, names: Sequence[str]) -> list[tuple[int, ...]]:
    """Those of the :func:`groups` that no condition is about. Raises as :func:`columns`."""
    about = {column for condition in conditions for column in columns(condition, names)}
    return [members for members in groups(names) if not about & {*members}]


def _one(condition: str, names: Sequence[str], probabilities: NDArray[np.float32]) -> NDArray[np.float32]:
    likely = probabilities[:, columns(condition, names)].sum(axis=1).clip(0, 1)
    return np.asarray(1 - likely if condition.startswith(NEGATION) else likely, np.float32)
