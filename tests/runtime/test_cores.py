"""How training gives way to the person's hand."""

import subprocess
import sys
import threading

import pytest
import torch

from gan_studio.runtime import cores

TRAIN = """
import os, threading
from gan_studio.runtime.cores import Cores

def train():
    cores = Cores()
    for _ in range(2):
        cores.enter_training()
        print(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))

thread = threading.Thread(target=train)
thread.start()
thread.join()
print(os.getpriority(os.PRIO_PROCESS, os.getpid()))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a thread's helpers do not inherit its priority")
@pytest.mark.parametrize(("started_with", "trains_with"), [(0, 4), (10, 14), (18, 19)])
def test_training_goes_behind_the_window_whatever_the_application_was_started_with(started_with: int, trains_with: int) -> None:
    command = ["nice", "-n", str(started_with), sys.executable, "-c", TRAIN]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=200)
    assert done.stdout.split() == [str(trains_with), str(trains_with), str(started_with)]


class Clock:
    """Time as it goes by for a thread that computes for a ``share`` of it."""

    def __init__(self) -> None:
        self.now = self.computed = 0.0

    def monotonic(self) -> float:
        return self.now

    def thread_time(self) -> float:
        return self.computed

    def pass_by(self, seconds: float, share: float) -> None:
        self.now += seconds
        self.computed += seconds * share


def threads_over_time(monkeypatch: pytest.MonkeyPatch, times: list[tuple[float, float]]) -> list[int]:
    """How many threads a training has after each of some seconds in which it computes for some share of the time."""
    clock, seen = Clock(), []
    monkeypatch.setattr(cores, "time", clock)
    monkeypatch.setenv("OMP_NUM_THREADS", "2")

    def train() -> None:
        shared = cores.Cores()
        shared.enter_training()
        for seconds, share in times:
            for _ in range(round(seconds)):
                clock.pass_by(1.0, share)
                shared.adapt()
            seen.append(torch.get_num_threads())

    thread = threading.Thread(target=train)
    thread.start()
    thread.join()
    return seen


def test_training_has_all_cores_while_they_are_free(monkeypatch: pytest.MonkeyPatch) -> None:
    assert threads_over_time(monkeypatch, [(5, 0.95), (100, 0.8)]) == [2, 2]


def test_it_leaves_a_core_to_another_application_and_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    assert threads_over_time(monkeypatch, [(5, 0.9), (5, 0.4), (8, 0.8), (20, 0.9), (30, 0.9)]) == [2, 1, 1, 2, 2]


def test_it_tries_ever_more_seldom_as_long_as_the_other_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    clock, changes = Clock(), []
    monkeypatch.setattr(cores, "time", clock)
    crowd = cores.Crowd(2)
    for _ in range(900):
        before = crowd.room()
        clock.pass_by(1.0, 0.4 if before == 2 else 0.9)
        if crowd.room() != before:
            changes.append(clock.now)
    waits = [later - sooner for sooner, later in zip(changes[::2], changes[1::2], strict=False)]
    assert waits == sorted(waits)
    assert waits[-1] > 4 * waits[0]


def test_a_pause_is_no_crowd(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    monkeypatch.setattr(cores, "time", clock)
    crowd = cores.Crowd(2)
    clock.pass_by(600.0, 0.0)
    assert crowd.room() == 2
