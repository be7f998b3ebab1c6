"""How training gives way to the person's hand."""

import subprocess
import sys

import pytest

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
