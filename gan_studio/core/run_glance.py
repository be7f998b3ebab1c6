"""Where the kept runs stand, told without opening them: which ones were interrupted, and which could go on."""

from dataclasses import dataclass
from pathlib import Path

from gan_studio.core.errors import StudioError
from gan_studio.core.run_status import STATUS_FILE, Status
from gan_studio.core.run_store import RunStore


@dataclass(frozen=True)
class RunGlance:
    """One run."""

    folder: Path
    status: Status
    step: int
    """Of its last checkpoint, where it would go on; 0 if there is none."""
    steps: int
    """How many it is to have."""
    of_lesson: bool = False
    """Whether it was begun to show something, and not for its own sake."""

    @property
    def is_unfinished(self) -> bool:
        """Whether something was learned, and there is more to learn that the person wanted."""
        return 0 < self.step < self.steps and self.status in ("stopped", "interrupted") and not self.of_lesson


def glance_at_runs(root: Path) -> list[RunGlance]:
    """The runs right under ``root``, the one that was worked on last first; those that cannot be read are left out."""
    found = sorted(root.glob(f"*/{STATUS_FILE}"), key=lambda path: path.stat().st_mtime, reverse=True)
    # Hidden ones are in the making.
    glances = (_glance_at(path.parent) for path in found if not path.parent.name.startswith("."))
    return [glance for glance in glances if glance is not None]


def _glance_at(folder: Path) -> RunGlance | None:
    try:
        store = RunStore.open(folder)
    except StudioError:
        return None
    return RunGlance(folder, store.status, max(store.checkpoint_steps(), default=0), store.config.steps, store.lesson is not None)
