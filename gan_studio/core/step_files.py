"""A folder with one file per kept step, such as ``checkpoints/step-00001000.safetensors``."""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from gan_studio.core.atomic import share


def file_sizes(folder: Path) -> Iterator[tuple[Path, int]]:
    """Every file right in ``folder``, and its bytes; none if there is no such folder."""
    # A file or the folder may vanish between the listing and the look at it: another thread thins them out.
    with suppress(FileNotFoundError):
        for entry in os.scandir(folder):
            with suppress(FileNotFoundError):
                if entry.is_file():
                    yield Path(entry.path), entry.stat().st_size


class StepFiles:
    """The files of one kind; their names are the only index, so it cannot disagree with them."""

    def __init__(self, folder: Path, *suffixes: str) -> None:
        """New files have the first of ``suffixes``; those with another one are read as well."""
        self.folder = folder
        self._suffixes = suffixes
        self._name = re.compile(rf"step-(\d+)({'|'.join(map(re.escape, suffixes))})")

    def path(self, step: int) -> Path:
        """Where the file of ``step`` is, or would be."""
        paths = [self.folder / f"step-{step:08d}{suffix}" for suffix in self._suffixes]
        return next((path for path in paths if path.exists()), paths[0])

    def sizes(self) -> dict[int, int]:
        """The bytes of every file by its step, ascending."""
        found = ((self._name.fullmatch(path.name), size) for path, size in file_sizes(self.folder))
        return dict(sorted((int(match[1]), size) for match, size in found if match))

    def steps(self) -> list[int]:
        """The steps that have a file, ascending."""
        return list(self.sizes())

    def share(self, other: "StepFiles", until: int) -> Iterator[int]:
        """Take over the files of another folder of this kind, one by one, up to the step ``until``; they stay there too."""
        for step in other.steps():
            source = other.path(step)
            if step <= until:
                # It may be thinned out meanwhile.
                with suppress(FileNotFoundError):
                    share(source, self.folder / source.name)
                yield step

    def delete(self, steps: list[int]) -> None:
        """Delete the files of ``steps``, the latest first, so that a crash in between leaves a run that ends earlier."""
        for step in sorted(steps, reverse=True):
            # On Windows a file that a viewer holds open cannot go; it goes the next time.
            with suppress(PermissionError):
                self.path(step).unlink(missing_ok=True)
