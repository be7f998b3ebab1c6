"""Makes the icons of every desktop from the drawings: `python packaging/icons.py FOLDER`.

FOLDER gets `hicolor/` for Linux, `gan-studio.ico` for Windows and `gan-studio.icns` for macOS.
"""

import io
import os
import shutil
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
APPLICATION = ROOT / "resources" / "icons" / "app.svg"
MODEL_FILE = ROOT / "packaging" / "linux" / "application-x-gan-studio-model.svg"
SIDES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""Pixels, as desktops on Linux look for them."""
ICO_SIDES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
"""Pixels, as Windows shows them from 100 % to 400 %."""


def main() -> int:
    """Make them all; returns the exit status."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication([])
    folder = Path(sys.argv[1])
    make_hicolor(APPLICATION, folder / "hicolor", "apps", "gan-studio")
    make_hicolor(MODEL_FILE, folder / "hicolor", "mimetypes", MODEL_FILE.stem)
    largest = Image.open(io.BytesIO(as_png(drawn(APPLICATION, 1024))))
    largest.save(folder / "gan-studio.icns")
    largest.save(folder / "gan-studio.ico", sizes=[(side, side) for side in ICO_SIDES])
    del application
    return 0


def make_hicolor(drawing: Path, theme: Path, context: str, name: str) -> None:
    """Put a drawing into the icon theme that all others fall back to, as itself and in every size."""
    for side in SIDES:
        file = theme / f"{side}x{side}" / context / f"{name}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(as_png(drawn(drawing, side)))
    scalable = theme / "scalable" / context / f"{name}.svg"
    scalable.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(drawing, scalable)


def drawn(drawing: Path, side: int) -> QImage:
    """A drawing as RGBA, ``side`` pixels wide and high."""
    image = QImage(QSize(side, side), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    return image


def as_png(image: QImage) -> bytes:
    """The image as a PNG file's bytes."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # bytes, as the stubs say, are refused
    return bytes(buffer.data().data())


if __name__ == "__main__":
    sys.exit(main())
