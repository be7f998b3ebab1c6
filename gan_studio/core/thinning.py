"""Which old samples and checkpoints to give up so that a run stays within its disk budget: the older, the sparser."""

from collections.abc import Collection, Mapping

import numpy as np

SAMPLE_SHARE = 0.25
"""Of the room in a run, what its samples may take before they are thinned out too."""
PINNED_SHARE = 0.5
"""Of a run's disk budget, what checkpoints that a person keeps may take, so that there is room to train on."""


def thinned(sizes: Mapping[int, int], room: int, protected: Collection[int]) -> list[int]:
    """The steps to give up so that the files of the others fit into ``room`` bytes; as many as it takes, never a protected one.

    What goes first is the step whose loss leaves the smallest hole for its age, the age counted back from the
    latest step. So the gaps between kept steps grow in proportion to their age, however often this is repeated
    as new steps arrive. Step 0, the untrained network, bounds the oldest gap.

    Args:
        sizes: bytes of each step's file, in ascending order of the steps.
        room: bytes.
        protected: steps to keep; the latest step must be among them.
    """
    steps = np.array(list(sizes), dtype=np.float64)
    kept = np.ones(len(steps), dtype=bool)
    removable = np.array([step not in protected for step in sizes], dtype=bool)
    total = sum(sizes.values())
    gone: list[int] = []
    while total > room and np.any(kept & removable):
        index = np.flatnonzero(kept)
        inner = index[:-1]
        holes = steps[index[1:]] - np.concatenate([[0.0], steps[inner[:-1]]])
        cost = np.where(removable[inner], holes / (steps[-1] - steps[inner]), np.inf)
        victim = int(inner[np.argmin(cost)])
        kept[victim] = False
        gone.append(int(steps[victim]))
        total -= sizes[gone[-1]]
    return gone


def over_budget(samples: Mapping[int, int], checkpoints: Mapping[int, int], room: int, pinned: Collection[int] = ()) -> tuple[list[int], list[int]]:
    """The steps whose samples, and those whose checkpoints, have to go so that the rest fits into ``room`` bytes.

    The newest two checkpoints and the first and last samples stay, and so do the ``pinned`` checkpoints. Of two newest
    ones that do not fit the newer one stays, and it stays even where it does not fit by itself.

    Args:
        samples: bytes of each step's samples, in ascending order of the steps.
        checkpoints: the same for the checkpoints.
        room: bytes.
        pinned: steps; those without a checkpoint do not matter.
    """
    first_and_last = [*samples][:1] + [*samples][-1:]
    room_of_two = room - sum(samples[step] for step in {*first_and_last})
    kept = checkpoints.keys() & pinned
    protected = kept.union([*checkpoints][-2:])
    if sum(checkpoints[step] for step in protected) > room_of_two:
        protected = kept.union([*checkpoints][-1:])
    room_of_samples = min(int(SAMPLE_SHARE * room), room - sum(checkpoints[step] for step in protected))
    lost_samples = thinned(samples, room_of_samples, first_and_last)
    left = room - sum(samples.values()) + sum(samples[step] for step in lost_samples)
    return lost_samples, thinned(checkpoints, left, protected)
