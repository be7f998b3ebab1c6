"""What a file is by its first bytes, before anything is read from it."""

import zipfile
from pathlib import Path
from typing import Literal

from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

Format = Literal["zip", "legacy", "pickle", "safetensors"]

LEGACY_MAGIC = b"\x8a\nl\xfc\x9cF\xf9 j\xa8P\x19."
"""The pickled number that opens a file of torch.save before version 1.6, after its protocol."""

EXPORT = QT_TRANSLATE_NOOP("Error", "In PyTorch, save the generator with torch.save(generator.state_dict(), 'generator.pth') and open that.")
DOWNLOAD = QT_TRANSLATE_NOOP("Error", "Download the file again.")

KERAS = QT_TRANSLATE_NOOP("Error", "“{name}” is a Keras or HDF5 file. GAN Studio opens PyTorch checkpoints only.")
TENSORFLOW = QT_TRANSLATE_NOOP("Error", "“{name}” is a TensorFlow model. GAN Studio opens PyTorch checkpoints only.")
PICTURE = QT_TRANSLATE_NOOP("Error", "“{name}” is a picture, not a model.")
WEB_PAGE = QT_TRANSLATE_NOOP("Error", "“{name}” is a web page, not a model: the download brought the page around the file.")

_PREFIXES = (
    (b"\x89HDF\r\n\x1a\n", KERAS, EXPORT),
    (b"\x89PNG", PICTURE, ""),
    (b"\xff\xd8\xff", PICTURE, ""),
    (b"GIF8", PICTURE, ""),
    (b"\x93NUMPY", QT_TRANSLATE_NOOP("Error", "“{name}” is a NumPy array, not a model."), EXPORT),
    (b"GGUF", QT_TRANSLATE_NOOP("Error", "“{name}” is a language model in GGUF format, not a picture generator."), ""),
    (b"%PDF", QT_TRANSLATE_NOOP("Error", "“{name}” is a PDF document, not a model."), ""),
    (b"\x1f\x8b", QT_TRANSLATE_NOOP("Error", "“{name}” is compressed with gzip."), QT_TRANSLATE_NOOP("Error", "Unpack it and open what is inside.")),
    (
        b"version https://git-lfs",
        QT_TRANSLATE_NOOP("Error", "“{name}” is a Git LFS pointer: a few lines of text in place of the real file."),
        QT_TRANSLATE_NOOP("Error", "Run “git lfs pull” in the repository, or download the file itself from its web page."),
    ),
)

_MEMBERS = (
    ("saved_model.pb", TENSORFLOW, EXPORT),
    ("model.weights.h5", KERAS, EXPORT),
    (
        "constants.pkl",
        QT_TRANSLATE_NOOP("Error", "“{name}” is a TorchScript program, not plain weights, and could run code of its own."),
        QT_TRANSLATE_NOOP("Error", "In PyTorch, save torch.jit.load(file).state_dict() with torch.save and open that."),
    ),
)


def format_of(path: Path) -> Format:
    """How the weights in this file are stored.

    Raises:
        StudioError: it is no file that could hold PyTorch weights; the sentence says what it is instead.
    """
    try:
        with path.open("rb") as file:
            head = file.read(512)
        length = path.stat().st_size
    except OSError as error:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” cannot be read: {reason}."),
            QT_TRANSLATE_NOOP("Error", "Check that it exists and that you may read it."),
            name=path.name,
            reason=error.strerror or str(error),
        ) from error
    _refuse_other_formats(path, head)
    if head.startswith(b"PK\x03\x04"):
        _check_zip(path)
        return "zip"
    if LEGACY_MAGIC in head[:32]:
        return "legacy"
    if head[8:9] == b"{" and int.from_bytes(head[:8], "little") <= length:
        return "safetensors"
    if head[:1] == b"\x80":
        return "pickle"
    raise StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” is not a model that GAN Studio knows, or it is damaged."), EXPORT, name=path.name)


def _refuse_other_formats(path: Path, head: bytes) -> None:
    if not head.strip(b"\0"):
        raise StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” is empty."), DOWNLOAD, name=path.name)
    for prefix, sentence, advice in _PREFIXES:
        if head.startswith(prefix):
            raise StudioError(sentence, advice, name=path.name)
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith((b"<!doctype", b"<html", b"<head", b"<?xml")):
        raise StudioError(WEB_PAGE, QT_TRANSLATE_NOOP("Error", "Use the page’s own download button, then open that file."), name=path.name)
    if head[4:8] == b"TFL3" or path.suffix in (".pb", ".tflite"):
        raise StudioError(TENSORFLOW, EXPORT, name=path.name)
    if path.suffix == ".onnx":
        raise StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” is an ONNX model. GAN Studio opens PyTorch checkpoints only."), EXPORT, name=path.name)


def _check_zip(path: Path) -> None:
    """Refuse a zip that is cut off, holds something other than torch.save's files, or unpacks to far more than it is."""
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError) as error:
        raise StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” is cut off or damaged: its end is missing."), DOWNLOAD, name=path.name) from error
    names = {member.filename.rpartition("/")[2] for member in members}
    for member_name, sentence, advice in _MEMBERS:
        if member_name in names:
            raise StudioError(sentence, advice, name=path.name)
    if "data.pkl" not in names:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” is a zip archive without a PyTorch checkpoint."),
            QT_TRANSLATE_NOOP("Error", "Unpack it and open the .pth or .pt file inside."),
            name=path.name,
        )
    if sum(member.file_size for member in members) > 2 * path.stat().st_size:
        raise StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” unpacks to far more than it holds, which no PyTorch checkpoint does."), DOWNLOAD, name=path.name)


def refuse_folder(folder: Path) -> None:
    """Refuse a folder of another program.

    Raises:
        StudioError: it is one; the sentence says of which.
    """
    if (folder / "saved_model.pb").exists() or any(folder.glob("*.ckpt*.index")):
        raise StudioError(TENSORFLOW, EXPORT, name=folder.name)
    if (folder / "model_index.json").exists():
        raise StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” is a diffusion model. GAN Studio opens GAN generators only."), name=folder.name)
    if (folder / "data.pkl").exists():
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” is a PyTorch checkpoint that was unpacked into a folder."),
            QT_TRANSLATE_NOOP("Error", "Open the original file; if it is gone, zip the folder without compression and name it with .pth."),
            name=folder.name,
        )
