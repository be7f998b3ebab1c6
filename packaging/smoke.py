"""Tries the frozen application without a screen: every plug-in, every kind of file, the window. `make package` calls it.

    python packaging/smoke.py [FOLDER]

Needs nothing of the frozen folder's making, but a Python in which GAN Studio is installed, to know what there should be.
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from pathlib import Path

import av
import frozen
from PIL import Image, ImageCms

from gan_studio import __version__
from gan_studio.core.datasets.picture_magic import PICTURE_SUFFIXES
from gan_studio.core.losses.base import Loss
from gan_studio.core.networks.base import Architecture
from gan_studio.core.optimizers.base import Optimizer
from gan_studio.core.remedies.base import Remedy

LANGUAGES = """
import os
from functools import cmp_to_key
from pathlib import Path
from PySide6.QtCore import QCollator, QLocale, QStringDecoder, QTimeZone

ours = [line for line in Path("/proc/self/maps").read_text().splitlines() if "libicudata" in line]
assert ours and all(os.environ["LD_LIBRARY_PATH"] in line for line in ours), ours
for locale, order in {"ko_KR": "가伽나aäbz", "en_US": "aäbz가나伽", "de_DE": "aäbz가나伽"}.items():
    assert "".join(sorted("z나bä가伽a", key=cmp_to_key(QCollator(QLocale(locale)).compare))) == order, locale
assert QLocale("de_DE").toUpper("straße") == "STRASSE"
names = QTimeZone.TimeType.StandardTime, QTimeZone.NameType.LongName, QLocale("ko_KR")
assert QTimeZone(b"Asia/Seoul").displayName(*names) == "대한민국 표준시"
for name in "EUC-KR windows-949 ISO-2022-KR Shift_JIS EUC-JP ISO-2022-JP GBK gb18030 Big5 Big5-HKSCS ISO-8859-15 windows-1252 KOI8-R macintosh".split():
    assert QStringDecoder(name).isValid(), name
"""

TINY = ("--data", "digits", "--preset", "quick", "--steps", "2", "--batch-size", "16")


def main() -> int:
    """Try everything; ends the process with a sentence at the first failure."""
    folder = frozen.chosen_folder()
    with frozen.home() as home:
        for trial in (knows_itself, is_sound, reads_pictures, trains_everything, draws, reads_a_checkpoint, knows_languages, opens_a_window):
            trial(folder, home)
            print(f"smoke: {trial.__name__.replace('_', ' ')}", flush=True)
    return 0


def knows_itself(folder: Path, home: Path) -> None:
    """The version, and the worlds that came along."""
    assert __version__ in frozen.run(folder, home, "--version")
    for world in ("bedrooms", "portraits", "digits"):
        json.loads(frozen.run(folder, home, "info", world, "--json"))


def is_sound(folder: Path, home: Path) -> None:
    """What it says itself: its libraries load, its bundled files are undamaged, a network learns for a second."""
    frozen.run(folder, home, "doctor")


def reads_pictures(folder: Path, home: Path) -> None:
    """Every kind of picture that Pillow writes and we take."""
    pictures = home / "pictures"
    pictures.mkdir()
    picture = Image.effect_mandelbrot((64, 64), (-2, -1.5, 1, 1.5), 50).convert("RGB")
    for ending in PICTURE_SUFFIXES - {".heic"}:  # which Pillow cannot read
        picture.save(pictures / f"picture{ending}")
    for compression in ("jpeg", "lzma", "tiff_adobe_deflate", "tiff_lzw", "zstd"):
        picture.save(pictures / f"{compression}.tif", compression=compression)
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    picture.convert("CMYK").save(pictures / "inks.jpg", icc_profile=profile)
    told = json.loads(frozen.run(folder, home, "info", str(pictures), "--json"))
    assert told["usable"] == told["pictures"] == len(list(pictures.iterdir())), told


def trains_everything(folder: Path, home: Path) -> None:
    """Two steps with each loss, architecture, optimizer and remedy; also found there is what a checkout finds."""
    helped = frozen.run(folder, home, "train", "--help")
    kinds = {"loss": Loss, "architecture": Architecture, "optimizer": Optimizer, "remedy": Remedy}
    choices = [(option, name) for option, kind in kinds.items() for name, choice in kind.choices().items() if choice.offered]
    missing = [name for _, name in choices if name not in helped]
    assert not missing, f"The frozen application does not offer {', '.join(missing)}."

    def train(choice: tuple[str, str]) -> None:
        option, name = choice
        frozen.run(folder, home, "train", *TINY, f"--{option}", name, "--out", str(home / f"{option} {name}"))

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(train, choices))


def draws(folder: Path, home: Path) -> None:
    """A picture, a GIF, a video, a sum, a .gan file, and figures of a model."""
    frozen.run(folder, home, "sample", "bedrooms", "--count", "4", "--out", str(home / "grid.png"))
    frozen.run(folder, home, "walk", "bedrooms", "--keyframes", "2", "--out", str(home / "walk.png"))
    for ending, codec in (("gif", "gif"), ("mp4", "h264")):
        file = home / f"walk.{ending}"
        frozen.run(folder, home, "walk", "bedrooms", "--keyframes", "2", "--out", str(file))
        with av.open(file) as container:
            frames = sum(1 for _ in container.decode(video=0))
            assert container.streams.video[0].codec_context.name == codec, f"{file.name} is not {codec}."
        assert frames > 10, f"{file.name} has {frames} frames."
    frozen.run(folder, home, "arithmetic", "portraits", "--a", "man with glasses", "--b", "man", "--c", "woman", "--out", str(home / "sum.png"))
    frozen.run(folder, home, "import", str(home / "loss non-saturating"), "--out", str(home / "mine.gan"))
    frozen.run(folder, home, "evaluate", str(home / "mine.gan"), "--data", "digits", "--samples", "200")


def reads_a_checkpoint(folder: Path, home: Path) -> None:
    """Somebody else's generator, as PyTorch's example saves it."""
    import torch

    channels = (20, 32, 16, 8, 3)
    layers: list[torch.nn.Module] = []
    for number, (into, out) in enumerate(pairwise(channels)):
        layers.append(torch.nn.ConvTranspose2d(into, out, 4, 2 if number else 1, 1 if number else 0, bias=False))
        layers += [torch.nn.BatchNorm2d(out), torch.nn.ReLU()] if out != channels[-1] else [torch.nn.Tanh()]
    generator = {f"main.{name}": value for name, value in torch.nn.Sequential(*layers).state_dict().items()}
    torch.save(generator, home / "netG.pth")
    frozen.run(folder, home, "sample", str(home / "netG.pth"), "--count", "4", "--out", str(home / "theirs.png"))


def knows_languages(folder: Path, home: Path) -> None:
    """The order of words, the names of time zones and the old character sets that Qt asks ICU's thinned out tables for."""
    if sys.platform == "linux":
        libraries = folder / "_internal" / "PySide6" / "Qt" / "lib"
        subprocess.run([sys.executable, "-c", LANGUAGES], env={**frozen.environment(home), "LD_LIBRARY_PATH": str(libraries)}, check=True)


def opens_a_window(folder: Path, home: Path) -> None:
    """It comes up with the bedrooms' first picture, and closes well."""
    with frozen.window(folder, home) as window:
        window.wait("first paint")
        window.wait("first picture")


if __name__ == "__main__":
    sys.exit(main())
