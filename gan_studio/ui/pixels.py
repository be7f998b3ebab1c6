"""From numpy pictures to Qt's, to the clipboard and to a file."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSaveFile
from PySide6.QtGui import QGuiApplication, QImage

from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP


def to_qimage(pixels: NDArray[np.uint8]) -> QImage:
    """An image that owns its memory, from RGB of shape (height, width, 3) with any strides."""
    height, width, _ = pixels.shape
    rows = np.ascontiguousarray(pixels)
    # A QImage over numpy's buffer shares it and needs the stride; the conversion makes the one copy, in the format that paints fastest.
    return QImage(rows.data, width, height, 3 * width, QImage.Format.Format_RGB888).convertToFormat(QImage.Format.Format_RGB32)


def corner_of_png(content: bytes, size: int) -> NDArray[np.uint8] | None:
    """RGB of shape (size, size, 3): the upper left corner of a PNG; None if it is none, or smaller."""
    image = QImage.fromData(content, "PNG").convertToFormat(QImage.Format.Format_RGB888)  # type: ignore[arg-type] # the stub is wrong about the format
    if not 0 < size <= min(image.width(), image.height()):
        return None
    rows = np.frombuffer(image.constBits(), np.uint8, image.height() * image.bytesPerLine()).reshape(image.height(), image.bytesPerLine())
    return rows[:size, : 3 * size].reshape(size, size, 3).copy()


def copy_to_clipboard(pixels: NDArray[np.uint8]) -> None:
    """Put RGB of shape (height, width, 3) on the clipboard."""
    QGuiApplication.clipboard().setImage(to_qimage(pixels))


def save_png(pixels: NDArray[np.uint8], path: str) -> None:
    """Write RGB of shape (height, width, 3) as a PNG, whole or not at all.

    Raises:
        StudioError: the file cannot be written.
    """
    file = QSaveFile(path)
    if not (file.open(QSaveFile.OpenModeFlag.WriteOnly) and to_qimage(pixels).save(file, "PNG") and file.commit()):  # type: ignore[call-overload]
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "The picture could not be saved as {path}: {reason}."),
            QT_TRANSLATE_NOOP("Error", "Choose another folder, or free some space on the disk."),
            path=path,
            reason=file.errorString(),
        )
