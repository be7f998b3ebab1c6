"""A limit on how many pixels all decoding threads hold at once, so that many large pictures do not fill the memory."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class DecodeBudget:
    """``pixels`` may be reserved at a time; a request for more than that waits until it is alone."""

    def __init__(self, pixels: int) -> None:
        self._pixels = pixels
        self._reserved = 0
        self._freed = threading.Condition()

    @contextmanager
    def reserve(self, pixels: int) -> Iterator[None]:
        """Wait until so many pixels may be decoded, and hold them."""
        with self._freed:
            self._freed.wait_for(lambda: self._reserved == 0 or self._reserved + pixels <= self._pixels)
            self._reserved += pixels
        try:
            yield
        finally:
            with self._freed:
                self._reserved -= pixels
                self._freed.notify_all()
