"""Pictures that lie in several batches, numbered through."""

from array import array
from bisect import bisect_left
from collections.abc import Iterator, Sequence


def by_batch(chosen: Sequence[int], counts: Sequence[int]) -> Iterator[tuple[int, Sequence[int]]]:
    """For each batch that holds some of the chosen pictures: its number, and their numbers inside it.

    ``chosen`` ascends; ``counts`` is how many pictures each batch has.
    """
    start = 0
    for batch, count in enumerate(counts):
        first, last = bisect_left(chosen, start), bisect_left(chosen, start + count)
        if first < last:
            yield batch, array("q", (number - start for number in chosen[first:last]))
        start += count
