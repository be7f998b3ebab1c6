"""Which run branched from which: the runs of a folder as trees."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from gan_studio.core.errors import StudioError
from gan_studio.core.run_glance import RunGlance, glance_at_runs
from gan_studio.core.run_manifest import Parent
from gan_studio.core.run_store import RunStore


@dataclass(frozen=True)
class Relative:
    """A run and what branched from it."""

    run: RunGlance
    created: datetime
    parent: Parent | None
    """What it was branched from, also when that is gone or is a sibling here, where the step is at which they part, and what changed."""
    branches: tuple["Relative", ...]
    """Those that part first come first; of those that part at the same step, the older."""

    def __contains__(self, folder: Path) -> bool:
        return self.run.folder == folder or any(folder in branch for branch in self.branches)


def families(root: Path) -> list[Relative]:
    """Every run right under ``root`` that is no branch of another one there, the oldest first, with its branches and theirs.

    What left a branch before that had left its own parent is a branch of that parent: until there the two are one.
    """
    members = sorted(_members(root), key=lambda member: member[1].created)
    known: dict[str, list[Path]] = defaultdict(list)
    branches: dict[Path | None, list[_Member]] = defaultdict(list)
    origins: dict[Path, tuple[Path, int]] = {}
    for glance, store in members:
        # A parent is older than its branches, so nobody is his own ancestor.
        place = _parent_among(known[store.parent.identity], store.parent.name) if store.parent else None
        if store.parent is not None and place is not None:
            while place in origins and store.parent.step < origins[place][1]:
                place = origins[place][0]
            origins[glance.folder] = place, store.parent.step
        branches[place].append((glance, store))
        known[store.identity].append(glance.folder)
    return [_tree(member, branches) for member in branches[None]]


def family(folder: Path) -> Relative:
    """The tree that the run in ``folder`` belongs to, as far as its relatives lie beside it.

    Raises:
        StudioError: it is no run, or it is damaged.
    """
    RunStore.open(folder)
    place = folder.absolute()
    return next(tree for tree in families(place.parent) if place in tree)


_Member = tuple[RunGlance, RunStore]


def _members(root: Path) -> Iterator[_Member]:
    for glance in glance_at_runs(root):
        # It may be deleted meanwhile.
        with suppress(StudioError):
            yield glance, RunStore.open(glance.folder)


def _parent_among(copies: list[Path], name: str) -> Path | None:
    """Of a run and its copies in other folders, the one whose folder still has the name; else any; None if there is none."""
    return next((folder for folder in copies if folder.name == name), next(iter(copies), None))


def _tree(member: _Member, branches: Mapping[Path | None, list[_Member]]) -> Relative:
    glance, store = member
    trees = [_tree(each, branches) for each in branches.get(glance.folder, ())]
    return Relative(glance, store.created, store.parent, tuple(sorted(trees, key=lambda tree: tree.parent.step if tree.parent else 0)))
