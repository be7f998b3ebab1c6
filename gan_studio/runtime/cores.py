"""Shares the processor's cores between training and the person's hand."""

import os
import sys
import threading
import time

_REST_AFTER = 0.4
"""Seconds without a request after which the hand counts as resting."""
_NICENESS = 4
_LOWEST = 19


class Cores:
    """Rendering has one thread and comes first; training has all cores and gives way.

    Two equal threads on two busy cores make the slowest picture take 20 times longer. On Linux the training threads
    have a lower priority: measured, pictures are as fast then as with one core kept free for them, and training
    gets the time that the hand leaves. Elsewhere a thread's helpers do not inherit its priority, so training does
    with one core less while the hand drags.
    """

    def __init__(self) -> None:
        self._moved_at = float("-inf")
        self._all = 1
        self._threads = 0
        self._gives_way = False

    def hand_moved(self) -> None:
        """Somebody wants a picture at once. From any thread."""
        self._moved_at = time.monotonic()

    def enter_training(self) -> None:
        """The calling thread is going to train. Before it computes: its helpers take their priority from it."""
        from gan_studio.core.device import processor_threads

        self._all = processor_threads()
        self._threads = 0
        self._gives_way = lower_priority()
        self.adapt()

    def adapt(self) -> None:
        """Give the calling training thread the number of intra-op threads that is right now. Cheap; call it often."""
        resting = time.monotonic() - self._moved_at > _REST_AFTER
        threads = self._all if resting or self._gives_way else max(1, self._all - 1)
        if threads != self._threads:
            import torch

            self._threads = threads
            torch.set_num_threads(threads)


def lower_priority() -> bool:
    """Let every thread that a person waits for go before the calling one; whether this system can."""
    if sys.platform != "linux":
        return False
    # From that of the main thread: the whole application may have been started with a low one, below which it may not rise.
    niceness = min(_LOWEST, os.getpriority(os.PRIO_PROCESS, os.getpid()) + _NICENESS)
    os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), niceness)
    return True
