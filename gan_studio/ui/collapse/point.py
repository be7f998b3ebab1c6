"""What a point of a run is to the time machine: its step, and the checkpoint that holds it."""

from dataclasses import dataclass

from gan_studio.core.run_store import RunStore


@dataclass(frozen=True)
class Point:
    """Where a run is looked at."""

    step: int | None
    """None is the newest."""
    checkpoint: int | None
    """The last one up to there: what is opened, kept and gone back to. None if there is none."""
    pinned: bool
    """Whether that is kept from being thinned out."""
    first: int | None
    """The earliest checkpoint that there is."""


def point_of(store: RunStore, step: int | None) -> Point:
    """Look which checkpoint there is for a step now."""
    known = store.checkpoint_steps()
    checkpoint = max((there for there in known if step is None or there <= step), default=None)
    return Point(step, checkpoint, checkpoint is not None and checkpoint in store.pinned_steps(), min(known, default=None))
