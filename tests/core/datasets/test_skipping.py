"""Pictures that cannot be used are left out one by one, with the reason, and take nothing of the others with them."""

import io
import struct
import zipfile
import zlib
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from gan_studio.core.datasets import problems
from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.ingest import prepare
from gan_studio.core.datasets.preflight import preflight
from gan_studio.core.errors import StudioError
from tests.core.datasets.making import encoded, photo, plain, write

LFS_POINTER = b"version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n"
WEB_PAGE = b"\xef\xbb\xbf\n<!DOCTYPE html>\n<html><head><title>403 Forbidden</title></head></html>"


def cut(data: bytes, share: float = 0.5) -> bytes:
    return data[: int(len(data) * share)]


def bomb() -> bytes:
    """A PNG of a few hundred bytes that claims 60,000 x 60,000 pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")


HOSTILE = {
    "cut.jpg": (cut(encoded(photo(1, 400, 400), "JPEG")), problems.DAMAGED),
    "cut progressive.jpg": (cut(encoded(photo(1, 400, 400), "JPEG", progressive=True)), problems.DAMAGED),
    "cut.png": (cut(encoded(photo(1, 200, 200))), problems.DAMAGED),
    "cut.webp": (cut(encoded(photo(1, 200, 200), "WEBP", lossless=True)), problems.DAMAGED),
    "only the start.jpg": (encoded(photo(1), "JPEG")[:20], problems.DAMAGED),
    "page.jpg": (WEB_PAGE, problems.WEB_PAGE),
    "pointer.png": (LFS_POINTER, problems.LFS_POINTER),
    "annex.jpg": (b"/annex/objects/SHA256E-s12345--abcdef.jpg\n", problems.ANNEX_POINTER),
    "drawing.png": (b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>', problems.VECTOR_DRAWING),
    "phone.heic": (b"\0\0\0\x20ftypheic" + bytes(40), problems.HEIC),
    "empty.jpg": (b"", problems.EMPTY),
    "text.jpg": (b"not a picture at all", problems.NOT_A_PICTURE),
    "eps.jpg": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 99 99\n", problems.NOT_A_PICTURE),
    "tiny.png": (encoded(photo(1, 300, 15)), problems.TOO_SMALL),
    "bomb.png": (bomb(), problems.TOO_LARGE),
}


def mixed_files() -> dict[str, bytes]:
    """Good pictures whose red tells their class, with every bad one among them in both classes."""
    files = {}
    for label in range(2):
        files |= {f"class {label}/{number:02} {name}": data for number, (name, (data, _)) in enumerate(HOSTILE.items())}
        files |= {f"class {label}/{number:02}a good.png": plain((100 * label + number, 0, 0)) for number in range(len(HOSTILE))}
    return files


def zipped(folder: Path) -> Path:
    path = folder.with_suffix(".zip")
    with zipfile.ZipFile(path, "w") as archive:
        for file in sorted(folder.rglob("*.*")):
            archive.write(file, file.relative_to(folder))
    return path


@pytest.mark.parametrize("container", ["folder", "zip"])
def test_every_bad_picture_is_skipped_with_its_reason_and_labels_stay_aligned(container, tmp_path):
    folder = write(tmp_path / "data", mixed_files())
    source = recognise(folder if container == "folder" else zipped(folder))
    data = prepare(source, 32, "rgb", cache_root=tmp_path / "cache")
    assert data.pixels[:, 9, 9, 0].tolist() == [100 * label + number for label in range(2) for number in range(len(HOSTILE))]
    assert data.labels.tolist() == [0] * len(HOSTILE) + [1] * len(HOSTILE)
    assert {one.name.partition(" ")[2].partition(" ")[2]: one.reason for one in data.skipped} == {name: reason for name, (_, reason) in HOSTILE.items()}
    assert len(data.skipped) == 2 * len(HOSTILE)


def test_preflight_tells_the_same(tmp_path):
    report = preflight(recognise(write(tmp_path / "data", mixed_files())), 32, "auto")
    assert (report.count, report.usable, report.sampled) == (4 * len(HOSTILE), 2 * len(HOSTILE), 4 * len(HOSTILE))
    assert {one.reason for one in report.skipped} == {reason for _, reason in HOSTILE.values()}
    assert any("About 50 % of the pictures cannot be used" in str(warning) for warning in report.warnings)


def test_a_picture_cut_at_any_place_never_passes_for_a_whole_one(tmp_path):
    data = encoded(photo(7, 120, 120), "JPEG")
    files = {f"{end:05}.jpg": data[:end] for end in range(2, len(data) - 2, 37)} | {"whole.jpg": data}
    prepared = prepare(recognise(write(tmp_path / "data", files)), 32, "rgb", cache_root=tmp_path / "cache")
    assert (len(prepared), len(prepared.skipped)) == (1, len(files) - 1)


def test_a_damaged_member_of_a_zip_is_skipped(tmp_path):
    path = zipped(write(tmp_path / "data", {f"{number}.png": encoded(photo(number, 100, 100)) for number in range(9)}))
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)
    data = prepare(recognise(path), 32, "rgb", cache_root=tmp_path / "cache")
    assert [(one.name, one.reason) for one in data.skipped] == [("4.png", problems.DAMAGED)]
    assert len(data) == 8


def test_a_zip_with_a_password(tmp_path):
    path = zipped(write(tmp_path / "data", {"1.png": plain((1, 1, 1)), "2.png": plain((1, 1, 1))}))
    content = bytearray(path.read_bytes())
    for signature, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.find(signature) + flags] |= 1
    path.write_bytes(content)
    data = prepare(recognise(path), 32, "rgb", cache_root=tmp_path / "cache")
    assert [(one.name, one.reason) for one in data.skipped] == [("1.png", problems.LOCKED)]


def test_git_annex_links_without_content(tmp_path):
    folder = write(tmp_path / "data", {"here.png": plain((1, 1, 1))})
    (folder / "gone.png").symlink_to("../.git/annex/objects/Xx/Yy/SHA256E-s5--0.png/SHA256E-s5--0.png")
    (folder / "lost.png").symlink_to("nowhere.png")
    data = prepare(recognise(folder), 32, "rgb", cache_root=tmp_path / "cache")
    assert {one.name: one.reason for one in data.skipped} == {"gone.png": problems.ANNEX_POINTER, "lost.png": problems.UNREADABLE}


def test_pictures_without_attributes_are_skipped_with_their_rows(tmp_path):
    files = {f"img_align_celeba/{number}.png": plain((number, 0, 0)) for number in range(1, 9)}
    files["img_align_celeba/3.png"] = b""
    files["list_attr_celeba.txt"] = b"7\nOdd\n" + b"".join(f"{number}.png {1 if number % 2 else -1}\n".encode() for number in range(1, 8))
    data = prepare(recognise(write(tmp_path / "data", files)), 32, "rgb", cache_root=tmp_path / "cache")
    assert data.pixels[:, 9, 9, 0].tolist() == [1, 2, 4, 5, 6, 7]
    assert data.attributes[:, 0].tolist() == [True, False, False, True, False, True]
    assert {one.name: one.reason for one in data.skipped} == {
        "img_align_celeba/3.png": problems.EMPTY,
        "img_align_celeba/8.png": problems.WITHOUT_ATTRIBUTES,
    }


def test_nothing_usable_is_an_error_that_names_the_reason(tmp_path):
    source = recognise(write(tmp_path / "data", {f"{number}.jpg": LFS_POINTER for number in range(5)}))
    report = preflight(source, 32, "auto")
    assert (report.count, report.usable, report.contact_sheet.shape) == (5, 0, (0, 32, 32, 3))
    with pytest.raises(StudioError, match=r"None of the 5 pictures in “data” can be used\. “0\.jpg”: a Git LFS pointer"):
        prepare(source, 32, "auto", cache_root=tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_too_small_pictures_say_what_would_help(tmp_path):
    source = recognise(write(tmp_path / "data", {f"{number}.png": encoded(photo(number, 40, 40)) for number in range(5)}))
    with pytest.raises(StudioError, match="too small for 128 px") as caught:
        prepare(source, 128, "auto", cache_root=tmp_path / "cache")
    assert "smaller image size" in caught.value.advice
    assert len(prepare(source, 64, "auto", cache_root=tmp_path / "cache")) == 5


def test_a_folder_that_goes_away_is_not_taken_for_bad_pictures(tmp_path):
    folder = write(tmp_path / "data", {f"{number:04}.png": plain((1, 1, 1)) for number in range(600)})

    def pull_the_drive(done: int, total: int) -> None:
        if 0 < done < total:
            folder.rename(tmp_path / "elsewhere") if folder.exists() else None

    with pytest.raises(StudioError, match="cannot be read"):
        prepare(recognise(folder), 32, "rgb", pull_the_drive, tmp_path / "cache")
    assert list((tmp_path / "cache").iterdir()) == []


def test_other_files_are_no_pictures_and_pictures_without_an_ending_are(tmp_path):
    jpeg = io.BytesIO()
    Image.fromarray(np.zeros((40, 40, 3), np.uint8)).save(jpeg, "JPEG")
    files = {f"{number}.txt": b"a caption" for number in range(300)} | {f"image{number}": jpeg.getvalue() for number in range(7)}
    assert len(recognise(write(tmp_path / "data", files))) == 7
