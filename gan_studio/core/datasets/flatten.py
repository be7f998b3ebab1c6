"""Any kind of decoded picture to plain 8-bit RGB or grey: palettes, CMYK, 16-bit greys, alpha."""

from io import BytesIO

import numpy as np
from PIL import Image, ImageCms


def flatten(image: Image.Image) -> Image.Image:
    """The picture in mode "RGB" or "L"; whatever is transparent becomes white.

    Raises:
        ValueError: Pillow knows no way from the picture's mode.
    """
    if image.mode in ("I", "F") or image.mode.startswith("I;16"):
        return _deep_grey(image)
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        return _over_white(image if image.mode == "RGBA" else image.convert("RGBA"))
    if image.mode in ("RGB", "L"):
        return image
    if image.mode == "1":
        return image.convert("L")
    if image.mode == "CMYK":
        return _from_cmyk(image)
    return image.convert("RGB")


def _deep_grey(image: Image.Image) -> Image.Image:
    """16-bit greys scaled from 0..65535, 32-bit integers and floats from their own range when they exceed it."""
    values = np.nan_to_num(np.asarray(image, dtype=np.float32))
    top = 1.0 if image.mode == "F" else 65535.0
    low, high = (0.0, top) if values.min() >= 0 and values.max() <= top else (float(values.min()), float(values.max()))
    scaled = (values - low) * (255 / ((high - low) or 1))
    return Image.fromarray(np.rint(scaled).astype(np.uint8))


def _over_white(image: Image.Image) -> Image.Image:
    white = Image.new("RGB", image.size, "white")
    white.paste(image, mask=image)
    return white


def _from_cmyk(image: Image.Image) -> Image.Image:
    """Through the picture's own colour profile: printing inks are far from the plain formula's pure colours."""
    profile = image.info.get("icc_profile")
    if profile:
        try:
            converted = ImageCms.profileToProfile(image, BytesIO(profile), ImageCms.createProfile("sRGB"), outputMode="RGB")
            if converted is not None:
                return converted
        except (ImageCms.PyCMSError, OSError, ValueError):
            return image.convert("RGB")
    return image.convert("RGB")
