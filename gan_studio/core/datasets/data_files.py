"""The files of a container that may be data files: arrays, batches, databases, rather than pictures."""

from collections.abc import Sequence

from gan_studio.core.datasets.containers.base import Container, suffix
from gan_studio.core.datasets.picture_magic import PICTURE_SUFFIXES

_MOST = 200


def data_files(container: Container) -> Sequence[int]:
    """The indices of the files that are not named like pictures; none if they are many, as captions beside pictures are.

    The formats that look into these files come as a handful of them, and looking into a million would take minutes.
    """
    found: list[int] = []
    for index, name in enumerate(container.names):
        if suffix(name) not in PICTURE_SUFFIXES:
            found.append(index)
            if len(found) > _MOST:
                return ()
    return found
