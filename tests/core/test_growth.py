"""A sample that grows is, at every point of the run, what the generator of that point draws."""

import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_studio.core.errors import Cancelled, StudioError
from gan_studio.core.growth import Growth, grow, grow_samples, save_growth
from gan_studio.core.latent.prior import draw
from gan_studio.core.models import open_model
from gan_studio.core.run_store import RunStore
from gan_studio.core.step_choice import at_equal_ratios
from tests.core.run_store_child import create
from tests.core.small_runs import CONFIG, small_run, trainer_of

Z = draw("normal", 3, CONFIG.latent_size, seed=1)


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_run(tmp_path_factory.mktemp("growth") / "run").folder


@pytest.fixture
def folder(finished: Path, tmp_path: Path) -> Path:
    shutil.copytree(finished, tmp_path / "run")
    return tmp_path / "run"


def test_every_checkpoint_draws_its_own_picture(finished: Path) -> None:
    growth = grow(finished, Z)
    assert growth.steps.tolist() == [0, 2, 4, 6, 8, 10, 12]
    assert growth.pictures.shape == (3, 7, 32, 32, 3)
    for index, step in enumerate(growth.steps):
        assert np.array_equal(growth.pictures[:, index], open_model(finished, int(step)).snapshot.render(Z))
    assert len(np.unique(growth.pictures[0], axis=0)) == 7


def test_samples_of_the_grid_are_those_that_training_kept(finished: Path) -> None:
    growth = grow_samples(finished, [5, 0])
    store = RunStore.open(finished)
    assert growth.steps.tolist() == store.sample_steps()
    for index, step in enumerate(store.sample_steps()):
        assert np.array_equal(growth.pictures[:, index], store.load_samples(step)[[5, 0]])
    with pytest.raises(StudioError, match=r"no sample 64 in the grid\. Choose one from 0 to 63"):
        grow_samples(finished, [64])


def test_only_what_is_asked_for_is_drawn_and_progress_counts_it(finished: Path) -> None:
    for of_what, how in ((Z, grow), ([0, 1, 2], grow_samples)):
        seen: list[tuple[int, int]] = []
        growth = how(RunStore.open(finished), of_what, [4, 5, 12], lambda done, total: seen.append((done, total)))  # noqa: B023
        assert growth.steps.tolist() == [4, 12]
        assert growth.pictures.shape == (3, 2, 32, 32, 3)
        assert seen == [(0, 2), (1, 2), (2, 2)]


def test_it_can_be_cancelled(finished: Path) -> None:
    def cancel(done: int, total: int) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        grow(finished, Z, progress=cancel)


def test_a_run_in_training_can_be_watched_and_what_is_damaged_is_left_out(folder: Path) -> None:
    path = folder / "checkpoints/step-00000006.safetensors"
    path.write_bytes(path.read_bytes()[:-1])
    (folder / "samples/step-00000008.png").write_bytes(b"")
    with RunStore.open(folder) as store:
        frames = trainer_of(store, steps=14).run()
        next(frames)
        assert grow(folder, Z).steps.tolist() == [0, 2, 4, 8, 10, 12]
        assert grow_samples(folder, [0]).steps.tolist() == [0, 2, 4, 6, 10, 12]
        list(frames)
    assert grow(folder, Z).steps.tolist()[-1] == 14


def test_what_cannot_grow_is_said(finished: Path, tmp_path: Path) -> None:
    create(tmp_path / "empty").close()
    with pytest.raises(StudioError, match="kept nothing that could be seen growing"):
        grow_samples(tmp_path / "empty", [0])
    with pytest.raises(StudioError, match=r"A z of 7 numbers means nothing .* latent size is 6"):
        grow(finished, draw("normal", 1, 7, seed=0))
    shutil.copytree(finished, tmp_path / "damaged")
    for path in (tmp_path / "damaged/checkpoints").iterdir():
        path.write_bytes(b"")
    with pytest.raises(StudioError, match="nothing"):
        grow(tmp_path / "damaged", Z)


@pytest.mark.parametrize(
    ("steps", "count", "chosen"),
    [
        ([], 3, []),
        ([7], 1, [7]),
        ([0, 5, 9], 3, [0, 5, 9]),
        ([0, 5, 9], 1, [9]),
        ([0, 5, 9], 2, [0, 9]),
        (list(range(0, 10001, 10)), 5, [0, 10, 100, 1000, 10000]),
        (list(range(100, 108)), 3, [100, 101, 107]),
    ],
)
def test_few_steps_stand_for_many_at_equal_ratios(steps: list[int], count: int, chosen: list[int]) -> None:
    assert at_equal_ratios(steps, count) == chosen


def test_a_strip_may_show_fewer_steps(finished: Path) -> None:
    growth = grow(finished, Z)
    fewer = growth.fewer(3)
    assert fewer.steps.tolist() == [0, 2, 12]
    assert np.array_equal(fewer.pictures, growth.pictures[:, [0, 1, 6]])


def colourful(steps: int) -> Growth:
    """Two z; red tells the step, green the z."""
    pictures = np.zeros((2, steps, 32, 32, 3), np.uint8)
    for z, step in np.ndindex(2, steps):
        pictures[z, step] = (30 + 20 * step, 60 + 100 * z, 0)
    return Growth(np.arange(steps) * 100, pictures)


def test_a_strip_has_a_row_for_every_z_and_a_column_for_every_step(tmp_path: Path) -> None:
    growth = colourful(5)
    save_growth(tmp_path / "strip.png", growth)
    strip = np.asarray(Image.open(tmp_path / "strip.png"))
    boxes = np.array([[_box(strip, picture[0, 0]) for picture in row] for row in growth.pictures])
    assert (boxes[..., 2:] == 128).all()
    assert (np.diff(boxes[:, :, 1], axis=1) > 128).all()
    assert (np.diff(boxes[:, :, 0], axis=0) > 128).all()
    # Over every column, and nowhere between, its step is written.
    written = (strip[: boxes[0, 0, 0]] < 200).any(axis=(0, 2))
    for column in range(5):
        left = boxes[0, column, 1]
        assert written[left : left + 128].any()
        assert not written[left + 128 : left + 134].any()


def _box(picture: np.ndarray, color: np.ndarray) -> tuple[int, int, int, int]:
    """Top, left, height and width of a colour's area, which must be a filled rectangle."""
    rows, columns = np.nonzero((picture == color).all(axis=2))
    height, width = np.ptp(rows) + 1, np.ptp(columns) + 1
    assert len(rows) == height * width
    return rows.min(), columns.min(), height, width


@pytest.mark.parametrize("suffix", [".gif", ".mp4"])
def test_an_animation_shows_every_step_and_rests_at_the_last(tmp_path: Path, suffix: str) -> None:
    import av

    growth = colourful(5)
    seen: list[tuple[int, int]] = []
    save_growth(tmp_path / f"growth{suffix}", growth, fps=4, size=200, progress=lambda done, total: seen.append((done, total)))
    assert seen[-1] == (11, 11)
    with av.open(str(tmp_path / f"growth{suffix}")) as container:
        frames = [frame.to_ndarray(format="rgb24") for frame in container.decode(video=0)]
    assert len(frames) >= 6  # a GIF merges those that are the same
    for frame, step in zip(frames[:5], range(5), strict=True):
        top = frame[: frame.shape[0] // 2]
        for half, z in ((top[:, :90], 0), (top[:, 110:], 1)):
            assert np.abs(np.median(half, axis=(0, 1)).astype(int) - growth.pictures[z, step, 0, 0]).max() <= 12
    assert np.array_equal(frames[-1][:50], frames[4][:50])


def test_an_unknown_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StudioError, match="cannot be saved as"):
        save_growth(tmp_path / "growth.webm", colourful(2))
    assert list(tmp_path.iterdir()) == []
