"""What a person is told about data before training."""

import numpy as np
import pytest
from PIL import Image

from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.datasets.preflight import preflight
from gan_studio.core.errors import Cancelled
from tests.core.datasets.making import encoded, mnist_files, photo, plain, write


def test_sizes_and_costs(tmp_path):
    sizes = [(40, 60)] * 2 + [(100, 80)] * 5 + [(300, 200)] * 3
    files = {f"{number}.jpg": encoded(photo(number, *size), "JPEG") for number, size in enumerate(sizes)}
    report = preflight(recognise(write(tmp_path / "선택", files)), 64, "auto")
    assert (report.name, report.count, report.usable, report.sampled) == ("선택", 10, 10, 10)
    assert (report.smallest, report.median, report.largest) == ((40, 60), (100, 80), (300, 200))
    assert (report.channels, report.cache_bytes) == (3, 10 * 64 * 64 * 3)
    assert report.seconds > 0
    assert [str(warning).split(":")[0] for warning in report.warnings] == ["Only 10 pictures"]


def test_the_cost_is_what_prepare_then_takes(tmp_path):
    source = recognise(write(tmp_path / "data", {f"{number}.png": plain((5, 5, 5)) for number in range(40)}))
    report = preflight(source, 32, "auto")
    data = prepare(source, 32, "auto", cache_root=tmp_path / "cache")
    assert (data.pixels.nbytes, data.channels) == (report.cache_bytes, report.channels)


def test_a_rotated_picture_counts_upright(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    report = preflight(recognise(write(tmp_path / "data", {"1.jpg": encoded(photo(1, 640, 200), "JPEG", exif=exif.tobytes())})), 32, "auto")
    assert report.largest == (200, 640)


def test_the_contact_sheet_is_what_training_sees(tmp_path):
    source = recognise(write(tmp_path / "data", {f"{number:03}.png": plain((number, number, 0)) for number in range(200)}))
    for color in ("rgb", "grey"):
        sheet = preflight(source, 32, color).contact_sheet
        data = prepare(source, 32, color, cache_root=tmp_path / "cache")
        assert (sheet.shape, sheet.dtype) == ((64, 32, 32, 3), np.uint8)
        shown = {tuple(picture[5, 5]) for picture in sheet}
        assert len(shown) == 64
        assert shown <= {tuple(np.broadcast_to(pixels[5, 5], 3)) for pixels in data.pixels}


def noisy_grey(seed: int) -> Image.Image:
    """A grey picture as colour JPEGs have it: the channels differ by one or two here and there."""
    grey = np.asarray(photo(seed).convert("L")).astype(int)[..., None]
    return Image.fromarray((grey + np.random.default_rng(seed).integers(-1, 2, (*grey.shape[:2], 3))).clip(0, 255).astype(np.uint8))


@pytest.mark.parametrize(("colourful", "channels"), [(0, 1), (5, 3), (50, 3)])
def test_grey_data_are_found_out(colourful, channels, tmp_path):
    files = {f"{number}.jpg": encoded(photo(number) if number < colourful else noisy_grey(number), "JPEG") for number in range(50)}
    source = recognise(write(tmp_path / "data", files))
    assert preflight(source, 32, "auto").channels == channels
    assert prepare(source, 32, "auto", cache_root=tmp_path / "cache").channels == channels


def test_enlarging_is_warned_about_except_where_28_becomes_32(tmp_path):
    source = recognise(write(tmp_path / "mnist", mnist_files(train=2000)))
    assert preflight(source, 32, "auto").warnings == ()
    assert "will be enlarged" in str(preflight(recognise("digits"), 32, "auto").warnings[0])


def test_a_full_disk_is_foreseen(tmp_path, monkeypatch):
    """A file of zeros without end costs nothing here, and would need terabytes."""
    (tmp_path / "data").mkdir()
    rows = 1 << 31
    header = b"\x93NUMPY\x01\x00" + (118).to_bytes(2, "little")
    text = f"{{'descr': '|u1', 'fortran_order': False, 'shape': ({rows}, 16, 16), }}".ljust(117) + "\n"
    with (tmp_path / "data" / "x.npy").open("wb") as file:
        file.write(header + text.encode())
        file.truncate(128 + rows * 256)
    monkeypatch.chdir(tmp_path)
    report = preflight(recognise("data"), 128, "rgb")
    assert report.count == rows
    assert any("are free on the disk" in str(warning) for warning in report.warnings)


def test_preflight_can_be_cancelled(tmp_path):
    def cancel(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        preflight(recognise(write(tmp_path / "data", {"1.png": plain((0, 0, 0))})), 32, "auto", cancel)
