"""Shares the processor's cores between training and the person's hand."""

import os
import sys
import threading
import time

_REST_AFTER = 0.4
"""Seconds without a request after which the hand counts as resting."""
_NICENESS = 4
_LOWEST = 19

_WATCHED = 2.0
"""Seconds over which it is seen how much of the time the training thread computes."""
_WAITING = 0.55
"""Share of the time, below which it mostly waits for its helpers: alone it computes 0.8 to 1 of the time, beside one busy process 0.4."""
_PAUSE = 10.0
"""Seconds after which it was not waiting for helpers, but paused."""
_PATIENCE, _MOST_PATIENCE = 15.0, 240.0
"""Seconds until more threads are tried again; twice as many after each time that they did not help."""


class Cores:
    """Rendering has one thread and comes first; training has all cores and gives way.

    Two equal threads on two busy cores make the slowest picture take 20 times longer. On Linux the training threads
    have a lower priority: measured, pictures are as fast then as with one core kept free for them, and training
    gets the time that the hand leaves. Elsewhere a thread's helpers do not inherit its priority, so training does
    with one core less while the hand drags.

    What other applications take is left to them: a training whose threads wait for one that has no core to itself does a
    tenth of its work or less. Measured beside one busy process on two cores: 21 pictures a second with two threads, 918
    with one. With another number of threads sums are rounded in another order, so a run is repeated bit for bit only on
    a machine that has time for it.
    """

    def __init__(self) -> None:
        self._moved_at = float("-inf")
        self._all = 1
        self._threads = 0
        self._gives_way = False
        self._crowd = Crowd(1)

    def hand_moved(self) -> None:
        """Somebody wants a picture at once. From any thread."""
        self._moved_at = time.monotonic()

    def enter_training(self) -> None:
        """The calling thread is going to train. Before it computes: its helpers take their priority from it."""
        from gan_studio.core.device import processor_threads

        self._all = processor_threads()
        self._threads = 0
        self._crowd = Crowd(self._all)
        self._gives_way = lower_priority()
        self.adapt()

    def adapt(self) -> None:
        """Give the calling training thread the number of intra-op threads that is right now. Cheap; call it often."""
        resting = time.monotonic() - self._moved_at > _REST_AFTER
        threads = min(self._crowd.room(), self._all if resting or self._gives_way else max(1, self._all - 1))
        if threads != self._threads:
            import torch

            self._threads = threads
            torch.set_num_threads(threads)


class Crowd:
    """How many threads a training has cores for, beside everything else that runs on the machine."""

    def __init__(self, most: int) -> None:
        self._most = self._room = most
        self._patience = _PATIENCE
        self._changed_at = 0.0
        self._is_trying = False
        """Whether the last change was to more threads, and it is not known yet whether they help."""
        self._watch(time.monotonic())

    def _watch(self, now: float) -> None:
        self._since, self._computed = now, time.thread_time()

    def room(self) -> int:
        """The number of threads; called by the thread that trains, which is watched meanwhile."""
        now = time.monotonic()
        if now - self._since >= _WATCHED:
            share = (time.thread_time() - self._computed) / (now - self._since)
            if now - self._since < _PAUSE:
                self._adapt(now, share)
            self._watch(now)
        return self._room

    def _adapt(self, now: float, share: float) -> None:
        if share < _WAITING and self._room > 1:
            if self._is_trying:
                self._patience = min(_MOST_PATIENCE, 2 * self._patience)
            self._change(-1, now)
        elif self._room < self._most and now - self._changed_at >= self._patience:
            self._change(1, now)
        elif self._is_trying and now - self._changed_at >= _PATIENCE:
            self._patience, self._is_trying = _PATIENCE, False

    def _change(self, by: int, now: float) -> None:
        self._room += by
        self._changed_at, self._is_trying = now, by > 0


def lower_priority() -> bool:
    """Let every thread that a person waits for go before the calling one; whether this system can."""
    if sys.platform != "linux":
        return False
    # From that of the main thread: the whole application may have been started with a low one, below which it may not rise.
    niceness = min(_LOWEST, os.getpriority(os.PRIO_PROCESS, os.getpid()) + _NICENESS)
    os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), niceness)
    return True
