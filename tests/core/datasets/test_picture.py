"""Every kind of picture comes out the way a person sees it."""

import io

import numpy as np
import pytest
from PIL import Image, ImageCms, ImageDraw

from gan_studio.core.datasets.base import recognise
from gan_studio.core.datasets.image_data import ImageData
from gan_studio.core.datasets.ingest import prepare
from tests.core.datasets.making import digits_like, encoded, photo, write


@pytest.fixture
def as_trained(tmp_path):
    """What training sees of one encoded picture, shape (size, size, channels)."""

    def decode(data: bytes, image_size: int = 32, color: str = "rgb"):
        folder = write(tmp_path / "data", {"only": data})
        prepared: ImageData = prepare(recognise(folder), image_size, color, cache_root=tmp_path / "cache")
        return prepared.pixels[0].astype(int)

    return decode


def quadrants(side: int = 64) -> Image.Image:
    """Red top left, green top right, blue bottom left, white bottom right."""
    image = Image.new("RGB", (side, side), "white")
    half = side // 2
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, 0, half - 1, half - 1), "red")
    draw.rectangle((half, 0, side, half - 1), (0, 255, 0))
    draw.rectangle((0, half, half - 1, side), "blue")
    return image


CORNERS = {"red": (255, 0, 0), "green": (0, 255, 0), "blue": (0, 0, 255), "white": (255, 255, 255)}


def corners(pixels) -> list[str]:
    """The colours of the quadrants: top left, top right, bottom left, bottom right."""
    places = [pixels[8, 8], pixels[8, -8], pixels[-8, 8], pixels[-8, -8]]
    return [min(CORNERS, key=lambda name: abs(place - CORNERS[name]).sum()) for place in places]


#: How a camera must have stored the picture for each EXIF orientation.
STORED_AS = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


@pytest.mark.parametrize(
    ("kind", "options"),
    [
        ("JPEG", {"quality": 95}),
        ("MPO", {"quality": 95, "save_all": True, "append_images": [photo(1)]}),
        ("PNG", {}),
        ("WEBP", {"lossless": True}),
        ("BMP", {}),
        ("TIFF", {}),
        ("PPM", {}),
        ("JPEG2000", {}),
        ("AVIF", {"quality": 95}),
        ("QOI", {}),
    ],
)
def test_every_format(kind, options, as_trained):
    assert corners(as_trained(encoded(quadrants(), kind, **options))) == ["red", "green", "blue", "white"]


@pytest.mark.parametrize("side", [64, 640])
@pytest.mark.parametrize("orientation", STORED_AS)
def test_exif_orientation(orientation, side, as_trained):
    image = quadrants(side)
    turn = STORED_AS[orientation]
    exif = Image.Exif()
    exif[0x0112] = orientation
    data = encoded(image.transpose(turn) if turn is not None else image, "JPEG", exif=exif.tobytes(), quality=95)
    assert corners(as_trained(data)) == ["red", "green", "blue", "white"]


@pytest.mark.filterwarnings("ignore:Corrupt EXIF data")
def test_damaged_exif_does_not_cost_the_picture(as_trained):
    data = encoded(quadrants(), "JPEG", exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff" + b"\xff" * 40)
    assert corners(as_trained(data)) == ["red", "green", "blue", "white"]


def with_hole(mode: str) -> Image.Image:
    """A red square, transparent on its right half, where the hidden colour is black."""
    image = Image.new("RGBA", (64, 64), (255, 0, 0, 255))
    image.paste((0, 0, 0, 0), (32, 0, 64, 64))
    return image.convert(mode)


def palette_with_hole() -> bytes:
    image = Image.new("P", (64, 64), 0)
    image.putpalette([255, 0, 0, 0, 0, 0])
    image.paste(1, (32, 0, 64, 64))
    return encoded(image, "PNG", transparency=1)


def rgb_with_transparent_black() -> bytes:
    image = Image.new("RGB", (64, 64), (255, 0, 0))
    image.paste((0, 0, 0), (32, 0, 64, 64))
    return encoded(image, "PNG", transparency=(0, 0, 0))


@pytest.mark.parametrize(
    "data",
    [encoded(with_hole("RGBA")), encoded(with_hole("RGBA"), "WEBP", lossless=True), palette_with_hole(), rgb_with_transparent_black()],
    ids=["RGBA", "WebP", "palette", "tRNS"],
)
def test_transparent_parts_become_white(data, as_trained):
    pixels = as_trained(data)
    assert pixels[16, 4].tolist() == [255, 0, 0]
    assert pixels[16, -4].tolist() == [255, 255, 255]


def test_half_transparent_grey(as_trained):
    assert as_trained(encoded(Image.new("LA", (64, 64), (0, 51))), color="grey")[5, 5, 0] == 204


def test_palette(as_trained):
    pixels = as_trained(encoded(quadrants().quantize(4), "GIF"))
    assert corners(pixels) == ["red", "green", "blue", "white"]


def test_one_bit(as_trained):
    image = Image.new("1", (64, 64), 1)
    image.paste(0, (0, 0, 32, 64))
    pixels = as_trained(encoded(image))
    assert (pixels[5, 4].tolist(), pixels[5, -4].tolist()) == ([0] * 3, [255] * 3)


@pytest.mark.parametrize("kind", ["JPEG", "TIFF"])
def test_cmyk_without_a_profile(kind, as_trained):
    data = encoded(quadrants().convert("CMYK"), kind)
    assert corners(as_trained(data)) == ["red", "green", "blue", "white"]


def test_cmyk_with_a_profile_that_is_none(as_trained):
    data = encoded(quadrants().convert("CMYK"), "JPEG", icc_profile=b"no profile" * 30)
    assert corners(as_trained(data)) == ["red", "green", "blue", "white"]


def test_a_profile_for_other_inks_than_cmyk_is_not_used(as_trained):
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert corners(as_trained(encoded(quadrants().convert("CMYK"), "JPEG", icc_profile=profile))) == ["red", "green", "blue", "white"]


@pytest.mark.parametrize("kind", ["PNG", "TIFF"])
def test_16_bit_grey(kind, as_trained):
    ramp = np.repeat(np.linspace(0, 65535, 64).astype(np.uint16)[None], 64, axis=0)
    pixels = as_trained(encoded(Image.fromarray(ramp), kind), image_size=64, color="grey")
    assert np.abs(pixels[0, :, 0] - np.linspace(0, 255, 64)).max() <= 1


@pytest.mark.parametrize("top", [1.0, 300.0])
def test_floating_point_grey(top, as_trained):
    ramp = np.repeat(np.linspace(0, top, 64, dtype=np.float32)[None], 64, axis=0)
    pixels = as_trained(encoded(Image.fromarray(ramp), "TIFF"), image_size=64, color="grey")
    assert np.abs(pixels[0, :, 0] - np.linspace(0, 255, 64)).max() <= 1


@pytest.mark.parametrize("size", [(200, 64), (64, 200)])
def test_the_centre_square_is_kept(size, as_trained):
    """Red outside of the square; inside, the top left quarter is white and the rest black."""
    image = Image.new("RGB", size, "red")
    left, top = (size[0] - 64) // 2, (size[1] - 64) // 2
    image.paste("black", (left, top, left + 64, top + 64))
    image.paste("white", (left, top, left + 32, top + 32))
    pixels = as_trained(encoded(image))[..., 1]
    assert pixels[4:13, 4:13].min() > 250
    assert max(pixels[20:, :].max(), pixels[:, 20:].max()) < 5


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_scaling_down_averages_instead_of_picking(kind, as_trained):
    board = (np.indices((1024, 1024)).sum(axis=0) % 2 * 255).astype(np.uint8)
    pixels = as_trained(encoded(Image.fromarray(board), kind))
    assert np.abs(pixels - 127.5).max() < 3


def test_a_large_jpeg_keeps_its_detail(as_trained):
    image = photo(3, 1600, 1600)
    expected = np.asarray(image.resize((64, 64), Image.Resampling.LANCZOS)).astype(int)
    assert np.abs(as_trained(encoded(image, "JPEG", quality=95), image_size=64) - expected).max() <= 6


def test_28_px_is_padded_not_scaled(as_trained):
    digit = digits_like(1)[0]
    pixels = as_trained(encoded(Image.fromarray(digit)), color="grey")[..., 0]
    np.testing.assert_array_equal(pixels, np.pad(digit, 2))
    assert as_trained(encoded(Image.fromarray(digit)), image_size=64).shape == (64, 64, 3)


def test_only_the_first_frame_of_an_animation_counts(as_trained):
    frames = [Image.new("RGB", (40, 40), color) for color in ("red", "blue")]
    buffer = io.BytesIO()
    frames[0].save(buffer, "GIF", save_all=True, append_images=frames[1:])
    assert as_trained(buffer.getvalue())[5, 5].tolist() == [255, 0, 0]


def test_grey_and_colour(as_trained):
    data = encoded(Image.new("RGB", (40, 40), (255, 0, 0)))
    assert as_trained(data, color="rgb").shape == (32, 32, 3)
    assert as_trained(data, color="grey").shape == (32, 32, 1)
    assert as_trained(data, color="grey")[0, 0, 0] == 76
    assert as_trained(encoded(Image.new("L", (40, 40), 9)), color="rgb")[3, 3].tolist() == [9, 9, 9]
