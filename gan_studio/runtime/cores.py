"""Shares the processor's cores between training and the person's hand."""

import time

_REST_AFTER = 0.4
"""Seconds without a request after which the hand counts as resting."""


class Cores:
    """Training has all cores while the hand rests and one less while it drags a slider.

    With two intra-op threads on two busy cores the slowest picture takes 20 times longer, so rendering always has
    exactly one thread (measured; see the render session).
    """

    def __init__(self) -> None:
        self._moved_at = float("-inf")
        self._threads = 0
        self._all = 0

    def hand_moved(self) -> None:
        """Somebody wants a picture at once. From any thread."""
        self._moved_at = time.monotonic()

    def adapt(self) -> None:
        """Give the calling training thread the number of intra-op threads that is right now. Cheap; call it often."""
        import torch

        from gan_studio.core.device import processor_threads

        self._all = self._all or processor_threads()
        resting = time.monotonic() - self._moved_at > _REST_AFTER
        threads = self._all if resting else max(1, self._all - 1)
        if threads != self._threads:
            self._threads = threads
            torch.set_num_threads(threads)
