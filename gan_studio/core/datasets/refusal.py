"""The sentence that says what a path is, when it is no data set."""

from pathlib import Path, PurePosixPath

from gan_studio.core.datasets.containers.base import HEAD_BYTES, Container
from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

_ARCHIVE_SUFFIXES = {".zip", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".7z", ".rar"}

_EXPECTED = QT_TRANSLATE_NOOP(
    "Error",
    "Choose a folder of pictures, a zip or tar archive of one, or a data set: MNIST (IDX), CIFAR-10, CelebA, LSUN, .npz.",
)

#: What files are, by their first bytes (after an offset), in the order they are tried.
_KNOWN: tuple[tuple[int, bytes, str], ...] = (
    (0, b"version https://git-lfs", QT_TRANSLATE_NOOP("Error", "“{name}” is a Git LFS pointer, not the data; run “git lfs pull”.")),
    (0, b"\xff\xd8\xff", QT_TRANSLATE_NOOP("Error", "“{name}” is a single picture; a GAN needs thousands.")),
    (0, b"\x89PNG", QT_TRANSLATE_NOOP("Error", "“{name}” is a single picture; a GAN needs thousands.")),
    (0, b"GIF8", QT_TRANSLATE_NOOP("Error", "“{name}” is a single picture; a GAN needs thousands.")),
    (4, b"ftyp", QT_TRANSLATE_NOOP("Error", "“{name}” is a video or an HEIC or AVIF picture, not a data set.")),
    (0, b"\x1aE\xdf\xa3", QT_TRANSLATE_NOOP("Error", "“{name}” is a video; save its frames as pictures first.")),
    (0, b"7z\xbc\xaf", QT_TRANSLATE_NOOP("Error", "“{name}” is a 7z archive, which cannot be read in place; unpack it first.")),
    (0, b"Rar!", QT_TRANSLATE_NOOP("Error", "“{name}” is a RAR archive, which cannot be read in place; unpack it first.")),
    (0, b"\x28\xb5\x2f\xfd", QT_TRANSLATE_NOOP("Error", "“{name}” is packed with Zstandard, which cannot be read in place; unpack it first.")),
    (0, b"\x89HDF", QT_TRANSLATE_NOOP("Error", "“{name}” is an HDF5 file; save its pictures as .npz first.")),
    (0, b"PAR1", QT_TRANSLATE_NOOP("Error", "“{name}” is a Parquet table; save its pictures as files or .npz first.")),
    (0, b"SQLite format 3", QT_TRANSLATE_NOOP("Error", "“{name}” is a database, not a data set of pictures.")),
    (0, b"%PDF", QT_TRANSLATE_NOOP("Error", "“{name}” is a PDF document, not a data set of pictures.")),
    (0, b"\x80", QT_TRANSLATE_NOOP("Error", "“{name}” is a Python pickle, but not one with CIFAR pictures.")),
    (0, b"\x00\x00\x08\x01", QT_TRANSLATE_NOOP("Error", "“{name}” holds IDX labels; open the file with the images, or their folder.")),
    (0, b"<", QT_TRANSLATE_NOOP("Error", "“{name}” is a web page or XML: the download probably failed.")),
)


def missing(path: Path) -> StudioError:
    """The error for a path where nothing is."""
    return StudioError(
        QT_TRANSLATE_NOOP("Error", "There is no file or folder “{path}”."),
        QT_TRANSLATE_NOOP("Error", "Check the name, and that the drive is connected."),
        path=path,
    )


def unreadable(path: Path) -> StudioError:
    """The error for a path that the system does not let us read."""
    return StudioError(
        QT_TRANSLATE_NOOP("Error", "“{path}” cannot be read."),
        QT_TRANSLATE_NOOP("Error", "Check that you may open it, and that the drive is connected."),
        path=path,
    )


def refusal(path: Path, container: Container) -> StudioError:
    """The error for something that exists and is no data set."""
    if container.kind != "file":
        return _without_pictures(path, container)
    with container.open() as files:
        head = files.head(0)
    if not head:
        return StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” is an empty file."), _EXPECTED, name=path.name)
    for offset, magic, sentence in _KNOWN:
        if head[offset:].lstrip(b"\xef\xbb\xbf \r\n\t" if magic == b"<" else b"").startswith(magic):
            return StudioError(sentence, _EXPECTED, name=path.name)
    if _is_text(head):
        return StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” is a text file, not a data set of pictures."), _EXPECTED, name=path.name)
    return StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” holds no pictures that this version can read."), _EXPECTED, name=path.name)


def _without_pictures(path: Path, container: Container) -> StudioError:
    if not container.names:
        return StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” is empty."), _EXPECTED, name=path.name)
    if any(name.endswith("/data.pkl") for name in container.names):
        return StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” is a PyTorch file with a model’s weights, not a data set."),
            QT_TRANSLATE_NOOP("Error", "Open it as a model instead."),
            name=path.name,
        )
    inner = next((name for name in container.names if PurePosixPath(name).suffix.lower() in _ARCHIVE_SUFFIXES), None)
    if inner is not None:
        return StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” holds no pictures, but an archive: “{inner}”."),
            QT_TRANSLATE_NOOP("Error", "Open that archive; if it lies inside another one, unpack the outer one first."),
            name=path.name,
            inner=inner,
        )
    return StudioError(
        QT_TRANSLATE_NOOP("Error", "“{name}” holds no pictures, only {count} other files such as “{inner}”."),
        _EXPECTED,
        name=path.name,
        count=len(container.names),
        inner=container.names[0],
    )


def _is_text(head: bytes) -> bool:
    return all(byte >= 0x20 or byte in b"\r\n\t" for byte in head[: HEAD_BYTES - 3])
