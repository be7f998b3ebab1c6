"""Libraries that nobody calls are replaced by next to nothing, and what is linked with them works on."""

import importlib.util
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import stand_ins

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() != "x86_64" or not all(map(shutil.which, ("as", "ld", "readelf"))),
    reason="made with binutils, for Linux on x86-64",
)

VIDEO = """
import sys
sys.path.insert(0, sys.argv[1])
import av
from av.codec import codecs_available
import numpy as np

assert av.__file__.startswith(sys.argv[1]) and "libx264" in codecs_available
with av.open(sys.argv[2], "w", format="mp4") as container:
    stream = container.add_stream("libx264", rate=10)
    stream.width = stream.height = 64
    for grey in range(0, 250, 10):
        container.mux(stream.encode(av.VideoFrame.from_ndarray(np.full((64, 64, 3), grey, np.uint8), format="rgb24")))
    container.mux(stream.encode())
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """PyAV as it is installed, in links."""
    spec = importlib.util.find_spec("av")
    assert spec is not None
    assert spec.origin is not None
    packages = Path(spec.origin).parents[1]
    if not (packages / "av.libs").is_dir():
        pytest.skip("PyAV is not from a wheel")
    for name in ("av", "av.libs"):
        shutil.copytree(packages / name, tmp_path / "frozen" / name, copy_function=shutil.copyfile, ignore=shutil.ignore_patterns("*.pyi", "__pycache__"))
    return tmp_path / "frozen"


def megabytes(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.iterdir()) / 1e6


def test_a_video_is_written_without_the_encoders_of_the_whole_world(folder: Path, tmp_path: Path) -> None:
    before = megabytes(folder / "av.libs")
    stand_ins.put_stand_ins(folder)
    assert megabytes(folder / "av.libs") < before / 2
    assert not list((folder / "av.libs").glob("libnettle*")), "only GnuTLS called for it, which is a stand-in now"
    # Every symbol is asked for at once then, also those that nobody comes to call.
    environment = {**os.environ, "LD_BIND_NOW": "1"}
    subprocess.run([sys.executable, "-c", VIDEO, str(folder), str(tmp_path / "grey.mp4")], env=environment, check=True, timeout=120)
    import av

    with av.open(tmp_path / "grey.mp4") as container:
        greys = [int(frame.to_ndarray(format="gray").mean()) for frame in container.decode(video=0)]
    assert len(greys) == 25
    assert greys == sorted(set(greys))


def test_a_library_whose_data_are_read_has_no_stand_in(folder: Path) -> None:
    with pytest.raises(SystemExit, match=r"libx264-.* is not only called: x264_levels"):
        stand_ins.put_stand_ins(folder, {"av.libs": re.compile("lib(?!x264)")})


def test_what_is_called_stays_as_it_is(folder: Path) -> None:
    called = [path for path in (folder / "av.libs").iterdir() if stand_ins.CALLED["av.libs"].match(path.name)]
    before = [path.read_bytes() for path in called]
    stand_ins.put_stand_ins(folder)
    assert [path.read_bytes() for path in called] == before
