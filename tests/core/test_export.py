"""Exported files hold what was put in, by other programs' reading, and a failed export leaves nothing behind."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest
from PIL import Image, ImageSequence

from gan_studio.core import export
from gan_studio.core.errors import Cancelled, StudioError
from gan_studio.core.export import save_animation, save_gif, save_mp4, save_png

ROOT = Path(__file__).parents[2]


def picture(height=24, width=32, seed=0):
    """Noise of few colours, which a palette can hold."""
    rng = np.random.default_rng(seed)
    return rng.integers(0, 256, (200, 3), np.uint8)[rng.integers(0, 200, (height, width))]


def blobs(count=12, height=48, width=64):
    """A soft colourful blob that moves, as pictures of a generator do."""
    y, x = np.mgrid[:height, :width]
    for index in range(count):
        centres = np.array([[index * 3, 20], [40 - index, 10 + index], [30, 40 - 2 * index]])
        channels = [255 * np.exp(-((x - cx) ** 2 + (y - cy) ** 2) / 400) for cx, cy in centres]
        yield np.rint(np.stack(channels, axis=-1)).astype(np.uint8)


def read_gif(path):
    with Image.open(path) as image:
        frames = [(np.asarray(frame.convert("RGB")), frame.info["duration"]) for frame in ImageSequence.Iterator(image)]
        return np.stack([frame for frame, _ in frames]), [duration for _, duration in frames], image.info.get("loop")


def read_mp4(path):
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(stream)]
        return np.stack(frames), stream


def test_a_png_is_exact(tmp_path):
    save_png(tmp_path / "a.png", picture())
    with Image.open(tmp_path / "a.png") as image:
        assert np.array_equal(np.asarray(image), picture())
    assert [path.name for path in tmp_path.iterdir()] == ["a.png"]


def test_a_gif_keeps_frames_colours_and_time_and_repeats(tmp_path):
    frames = [picture(seed=index) for index in range(30)]
    save_gif(tmp_path / "a.gif", iter(frames), fps=30)
    shown, durations, loop = read_gif(tmp_path / "a.gif")
    assert np.array_equal(shown, frames)
    assert sum(durations) == pytest.approx(1000, abs=20)
    assert set(durations) == {30, 40}
    assert loop == 0


def test_frames_that_do_not_change_still_count(tmp_path):
    save_gif(tmp_path / "a.gif", [picture()] * 10, fps=10)
    _, durations, _ = read_gif(tmp_path / "a.gif")
    assert sum(durations) == 1000


def test_a_gif_of_true_colours_comes_close(tmp_path):
    save_gif(tmp_path / "a.gif", blobs(), fps=20)
    shown, _, _ = read_gif(tmp_path / "a.gif")
    assert np.abs(shown.astype(int) - np.stack([*blobs()])).mean() < 5


def test_a_grey_gif_keeps_all_256_levels(tmp_path):
    grey = np.repeat(np.arange(256, dtype=np.uint8).reshape(16, 16, 1), 3, axis=2)
    save_gif(tmp_path / "a.gif", [grey, grey[::-1]], fps=10)
    assert np.array_equal(read_gif(tmp_path / "a.gif")[0], [grey, grey[::-1]])


def test_no_gif_is_so_fast_that_browsers_slow_it_down(tmp_path):
    save_gif(tmp_path / "a.gif", [picture(seed=index) for index in range(6)], fps=60)
    assert min(read_gif(tmp_path / "a.gif")[1]) == 20


@pytest.mark.parametrize("fps", [24, 29.97, 60])
def test_an_mp4_keeps_frames_colours_and_time(tmp_path, fps):
    save_mp4(tmp_path / "a.mp4", blobs(), fps)
    shown, stream = read_mp4(tmp_path / "a.mp4")
    assert shown.shape == (12, 48, 64, 3)
    assert float(stream.average_rate) == pytest.approx(fps)
    assert float(stream.duration * stream.time_base) == pytest.approx(12 / fps, rel=0.01)
    assert stream.codec_context.pix_fmt == "yuv420p"
    assert np.abs(shown.astype(int) - np.stack([*blobs()])).mean() < 4


def test_flat_colours_survive_a_video(tmp_path):
    colours = np.array([[255, 0, 0], [0, 255, 0], [0, 0, 255], [200, 150, 120], [128, 128, 128], [255, 255, 255]], np.uint8)
    save_mp4(tmp_path / "a.mp4", [np.tile(colour, (32, 32, 1)) for colour in colours for _ in range(3)], fps=30)
    shown, _ = read_mp4(tmp_path / "a.mp4")
    assert np.abs(shown[1::3, 16, 16].astype(int) - colours).max() <= 4


def test_odd_sizes_grow_to_even_ones(tmp_path):
    save_mp4(tmp_path / "a.mp4", blobs(3, 33, 51), fps=30)
    assert read_mp4(tmp_path / "a.mp4")[0].shape == (3, 34, 52, 3)


def test_without_h264_a_video_is_mpeg4(tmp_path, monkeypatch):
    monkeypatch.setattr(export, "MP4_CODECS", {"libmissing": {}, "mpeg4": export.MP4_CODECS["mpeg4"]})
    save_mp4(tmp_path / "a.mp4", blobs(), fps=30)
    shown, stream = read_mp4(tmp_path / "a.mp4")
    assert stream.codec_context.name == "mpeg4"
    assert np.abs(shown.astype(int) - np.stack([*blobs()])).mean() < 5


@pytest.mark.parametrize("suffix", [".gif", ".mp4", ".GIF"])
def test_one_picture_is_an_animation_too(tmp_path, suffix):
    save_animation(tmp_path / f"a{suffix}", [picture()], fps=30)
    assert len((read_mp4 if suffix == ".mp4" else read_gif)(tmp_path / f"a{suffix}")[0]) == 1


def test_pictures_are_enlarged_sharp_or_smooth(tmp_path):
    save_animation(tmp_path / "sharp.gif", [picture()], fps=10, enlarge=3)
    assert np.array_equal(read_gif(tmp_path / "sharp.gif")[0][0], picture().repeat(3, axis=0).repeat(3, axis=1))
    save_animation(tmp_path / "smooth.gif", blobs(1), fps=10, enlarge=3, smooth=True)
    smooth = read_gif(tmp_path / "smooth.gif")[0][0].astype(int)
    (blob,) = blobs(1)
    assert smooth.shape == (144, 192, 3)
    assert np.abs(smooth[1::3, 1::3] - blob).mean() < 5


@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
def test_frames_are_taken_one_by_one_and_counted(tmp_path, suffix):
    taken, reports = [], []

    def frames():
        for index, frame in enumerate(blobs(5)):
            taken.append(index)
            yield frame

    def progress(done, total):
        reports.append((done, total, len(taken)))

    save_animation(tmp_path / f"a{suffix}", frames(), fps=10, total=5, progress=progress)
    assert reports == [(0, 5, 1), (1, 5, 2), (2, 5, 3), (3, 5, 4), (4, 5, 5), (5, 5, 5)]


@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
@pytest.mark.parametrize("at", [0, 3, 8])
def test_a_cancelled_export_leaves_what_was_there(tmp_path, suffix, at):
    def cancel(done, total):
        if done == at:
            raise Cancelled

    with pytest.raises(Cancelled):
        save_animation(tmp_path / f"new{suffix}", blobs(8), fps=10, progress=cancel)
    assert list(tmp_path.iterdir()) == []

    old = tmp_path / f"old{suffix}"
    old.write_bytes(b"precious")
    with pytest.raises(Cancelled):
        save_animation(old, blobs(8), fps=10, progress=cancel)
    assert old.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [old]


@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
def test_a_rendering_that_fails_leaves_what_was_there(tmp_path, suffix):
    def frames():
        yield from blobs(3)
        raise RuntimeError("the generator broke")

    old = tmp_path / f"old{suffix}"
    old.write_bytes(b"precious")
    with pytest.raises(RuntimeError, match="the generator broke"):
        save_animation(old, frames(), fps=10)
    assert old.read_bytes() == b"precious"
    assert list(tmp_path.iterdir()) == [old]


@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
def test_an_export_replaces_an_older_one(tmp_path, suffix):
    path = tmp_path / f"a{suffix}"
    path.write_bytes(b"old")
    save_animation(path, blobs(3), fps=10)
    assert len((read_mp4 if suffix == ".mp4" else read_gif)(path)[0]) == 3


@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
def test_no_pictures_are_said(tmp_path, suffix):
    with pytest.raises(StudioError, match="no picture"):
        save_animation(tmp_path / f"a{suffix}", [], fps=10)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["walk.avi", "walk"])
def test_an_unknown_suffix_is_said_with_those_that_are_known(tmp_path, name):
    with pytest.raises(StudioError, match=f"“{name}”.* .gif or .mp4"):
        save_animation(tmp_path / name, blobs(3), fps=10)


@pytest.mark.parametrize("name", ["missing/a.png", "file/a.gif", "file/a.mp4"])
def test_a_folder_that_cannot_be_written_is_said(tmp_path, name):
    (tmp_path / "file").write_text("not a folder")
    path = tmp_path / name
    with pytest.raises(StudioError, match=f"{path.name} could not be written"):
        save_png(path, picture()) if path.suffix == ".png" else save_animation(path, blobs(3), fps=10)
    assert [entry.name for entry in tmp_path.iterdir()] == ["file"]


FULL_DISK = """
import subprocess, sys
from pathlib import Path
import numpy as np
from gan_studio.core.errors import DISK_FULL, StudioError
from gan_studio.core.export import save_animation, save_png

folder = Path(sys.argv[1])
subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "none", folder], check=True)
noise = np.random.default_rng(0).integers(0, 256, (30, 128, 128, 3), np.uint8)
(folder / "a.gif").write_bytes(b"old")
exports = {"a.png": lambda path: save_png(path, noise[:4].reshape(512, 128, 3))}
exports |= dict.fromkeys(["a.gif", "a.mp4"], lambda path: save_animation(path, noise, 10))
for name, save in exports.items():
    try:
        save(folder / name)
    except StudioError as error:
        assert error.sentence == DISK_FULL, error
        print(name)
assert [path.name for path in folder.iterdir()] == ["a.gif"] and (folder / "a.gif").read_bytes() == b"old"
"""


def test_a_full_disk_is_said_and_costs_nothing_that_was_there(tmp_path):
    unshare = shutil.which("unshare")
    if not unshare or subprocess.run([unshare, "-rm", "mount", "-t", "tmpfs", "none", "/mnt"], capture_output=True, check=False).returncode:
        pytest.skip("this system does not let a test mount a file system")
    command = [unshare, "-rm", sys.executable, "-c", FULL_DISK, str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)})
    assert (done.stdout.split(), done.stderr) == (["a.png", "a.gif", "a.mp4"], "")
