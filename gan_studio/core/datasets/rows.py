"""Records of one size, read from a stream in one pass: the core of IDX, CIFAR's binaries and .npy."""

from collections.abc import Iterator, Sequence
from io import BufferedReader
from typing import IO, cast

from gan_studio.core.datasets.containers.base import READ_ERRORS
from gan_studio.core.datasets.problems import incomplete

_BUFFER_BYTES = 1 << 20


def read_rows(stream: IO[bytes], row_bytes: int, chosen: Sequence[int], name: str) -> Iterator[bytes]:
    """The chosen rows, which ascend, of a stream that stands at the first one.

    Raises:
        StudioError: ``name`` is damaged, or ends before the last chosen row.
    """
    buffered = BufferedReader(cast("BufferedReader", stream), _BUFFER_BYTES)
    at = 0
    try:
        for row in chosen:
            if row != at:
                buffered.seek((row - at) * row_bytes, 1)
            data = buffered.read(row_bytes)
            if len(data) != row_bytes:
                raise incomplete(name)
            yield data
            at = row + 1
    except READ_ERRORS as error:
        raise incomplete(name) from error
