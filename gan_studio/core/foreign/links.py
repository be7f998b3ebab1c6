"""Puts a network's parts in a row, by their shapes: the channels that one makes are those that the next one takes."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from gan_studio.core.foreign.parts import Part

MOST_STEPS = 5_000
"""How long to look for an order when neither the file's nor the names' is one."""


@dataclass(frozen=True, eq=False)
class Link:
    """A part in its place in the row."""

    part: Part
    inputs: int
    """Numbers or channels that it takes."""
    outputs: int
    transposed: bool | None = None
    """Of a convolution: whether it is transposed; None if its shape allows both."""
    reshape: int = 0
    """If not 0: the vector before it becomes a feature map of this height and width."""
    shuffle: bool = False
    """Whether four channels before it become one of twice the size."""
    gap: int | None = None
    """Modules without weights between it and the part before it; None if the names do not say."""


class _State(NamedTuple):
    """What has come out of the row so far."""

    width: int
    flat: bool
    start: bool = False


def link(parts: Sequence[Part], *, alphabetical: bool = False) -> list[Link] | None:
    """The parts as a row from z to a picture, or None if they do not make one.

    The file's order is the one in which the modules were made, and so nearly always the row's; but ``alphabetical``
    says that it was lost. Then, and where the norms were made after all the convolutions, the numbers in the names
    say it; and where they do not, whatever order fits.
    """
    numbered = sorted(parts, key=lambda part: (part.numbers, part.kind == "norm"))
    natural = sorted(parts, key=lambda part: (part.name.rstrip("0123456789."), part.numbers))
    orders = [numbered, natural, list(parts)] if alphabetical else [list(parts), numbered, natural]
    attempts = [(order, True) for order in orders] + [(order, False) for order in orders[:2]]
    return next((row for order, straight in attempts if (row := _search(order, straight=straight)) is not None), None)


def _search(order: Sequence[Part], *, straight: bool) -> list[Link] | None:
    """Depth first, the parts in the given order first."""
    steps = 0

    def extend(row: list[Link], left: tuple[int, ...], state: _State) -> list[Link] | None:
        nonlocal steps
        if not left:
            return row if _is_picture(state) else None
        for place in left[:1] if straight else left:
            part = order[place]
            if not straight and part.kind == "norm" and row and row[-1].part.kind == "norm":
                continue
            for found, after in _ways(part, state):
                steps += 1
                if steps > MOST_STEPS:
                    return None
                named = _with_gap(found, row)
                if (complete := extend([*row, named], tuple(other for other in left if other != place), after)) is not None:
                    return complete
        return None

    return extend([], tuple(range(len(order))), _State(0, flat=True, start=True))


def _is_picture(state: _State) -> bool:
    if state.flat:
        return picture_size(state.width) is not None
    return state.width in (1, 3, 4, 12)


def picture_size(numbers: int) -> tuple[int, int] | None:
    """(channels, height) of the square grey or RGB picture of so many numbers; None if there is none of 8 px or more."""
    for channels in (1, 3):
        side = math.isqrt(numbers // channels)
        if side >= 8 and channels * side**2 == numbers:
            return channels, side
    return None


def _ways(part: Part, state: _State) -> Iterator[tuple[Link, _State]]:
    """The ways in which the part can take what has come so far."""
    if part.kind == "linear":
        outputs, inputs = part.weight.shape
        if state.start or (state.flat and inputs == state.width):
            yield Link(part, inputs, outputs), _State(outputs, flat=True)
    elif part.kind == "convolution":
        yield from _convolutions(part, state)
    elif part.kind == "prelu" and part.weight.numel() == 1:
        yield Link(part, state.width, state.width), state
    elif not state.start:
        for channels, way in _takes(state, len(part.weight)):
            flat = state.flat and not way.get("reshape")
            yield Link(part, channels, channels, **way), _State(channels, flat=flat)  # type: ignore[arg-type]


def _convolutions(part: Part, state: _State) -> Iterator[tuple[Link, _State]]:
    first, second = part.weight.shape[:2]
    bias = len(part.tensors["bias"]) if part.bias else None
    for inputs, outputs, transposed in ((first, second, True), (second, first, False)):
        if bias not in (None, outputs):
            continue
        kind = None if first == second else transposed  # a square shape says the same twice
        for channels, way in [(inputs, {})] if state.start else _takes(state, inputs):
            if not (state.flat and not state.start and channels == state.width and not way):
                yield Link(part, channels, outputs, kind, **way), _State(outputs, flat=False)  # type: ignore[arg-type]


def _takes(state: _State, channels: int) -> Iterator[tuple[int, dict[str, int | bool]]]:
    """Whether something with so many input channels fits behind the state, and what has to happen between them."""
    if channels == state.width:
        yield channels, {}
    if state.flat and state.width % channels == 0:
        side = math.isqrt(state.width // channels)
        if side**2 * channels == state.width and (side > 1 or channels == state.width):
            yield channels, {"reshape": side}
    if not state.flat and 4 * channels == state.width:
        yield channels, {"shuffle": True}


def _with_gap(found: Link, row: Sequence[Link]) -> Link:
    if not row:
        return found
    before, after = row[-1].part.name.split("."), found.part.name.split(".")
    if before[:-1] != after[:-1] or not (before[-1].isdigit() and after[-1].isdigit()) or len(before[-1] + after[-1]) > 12:
        return found
    gap = int(after[-1]) - int(before[-1]) - 1
    return replace(found, gap=gap if gap >= 0 else None)
