"""Whether memory that was freed comes back without page faults, and goes back to the system when asked."""

import platform
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc's allocator can be told")

PROGRAM = '''
import resource, threading
import psutil, torch
from gan_studio.core.allocator import keep_freed_memory, return_freed_memory

def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt

def megabytes():
    return psutil.Process().memory_info().rss >> 20

def step():
    """Holds and frees 200 MB in blocks of two sizes."""
    layers = [torch.zeros(1 << 20) for _ in range(40)]
    layers[::2] = [None] * 20
    return [torch.zeros(1 << 19) for _ in range(20)]

def train():
    for _ in range(3):
        step()
    before = faults()
    for _ in range(10):
        step()
    print(faults() - before)

torch.set_num_threads(1)
keep_freed_memory()
thread = threading.Thread(target=train)
thread.start()
thread.join()
kept = megabytes()
return_freed_memory()
print(kept - megabytes())
'''


def test_freed_memory_is_used_again_and_goes_back_when_asked() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2])
    page_faults, megabytes_given_back = map(int, done.stdout.split())
    assert page_faults < 2_000  # about 28,000 otherwise
    assert megabytes_given_back > 100
