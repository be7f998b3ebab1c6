"""What a pickle that was refused names: it is listed without being run, and told to the person."""

import io
import pickletools
import re
import zipfile
from pathlib import Path

from gan_studio.core.errors import StudioError
from gan_studio.core.foreign.sniff import DOWNLOAD, EXPORT
from gan_studio.core.translation import QT_TRANSLATE_NOOP

LEFTOVERS = (
    "argparse.Namespace",
    "pathlib.Path",
    "pathlib.PosixPath",
    "pathlib.WindowsPath",
    "numpy.dtype",
    "numpy.ndarray",
    "numpy.core.multiarray.scalar",
    "numpy.core.multiarray._reconstruct",
    "numpy._core.multiarray.scalar",
    "numpy._core.multiarray._reconstruct",
)
"""What training scripts leave beside the weights: their arguments, a best score. Never created, only stepped over."""

_HARMLESS = re.compile(
    r"torch\.(\w*Storage|Size|Tensor|device|b?float\w*|u?int\w*|bool|storage\.\w+)"
    r"|torch\._utils\.\w+|torch\._tensor\.\w+|torch\.nn\.parameter\.Parameter|torch\.serialization\.\w+"
    r"|collections\.(OrderedDict|Counter)|_codecs\.encode|(__builtin__|builtins)\.(set|bytearray|complex)"
)
_COMMANDS = re.compile(
    r"(os|posix|nt|sys|subprocess|shutil|socket|runpy|importlib|pty|code|ctypes|webbrowser|urllib|requests|pip)\b"
    r"|(__builtin__|builtins)\.(eval|exec|execfile|compile|open|getattr|setattr|__import__|input)$"
)
_LONGEST_PICKLE = 2**26
"""Bytes; the pickle of a checkpoint names its tensors and is far shorter."""


def refusal(path: Path) -> StudioError:
    """Why torch would not load this file: its pickle names more than tensors, or it is damaged."""
    strangers = [name for name in _names_in(path) if name not in LEFTOVERS and not _HARMLESS.fullmatch(name)]
    commands = [name for name in strangers if _COMMANDS.match(name)]
    if commands:
        return StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” holds a command that would run on your computer ({what}). Nothing was run."),
            QT_TRANSLATE_NOOP("Error", "Do not open it elsewhere either. Ask its author for a plain state_dict, or for safetensors."),
            name=path.name,
            what=commands[0],
        )
    if any(name.startswith(("dnnlib", "torch_utils", "training.networks")) for name in strangers):
        return StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” is a StyleGAN that was pickled with its code. GAN Studio opens DCGAN-like generators only."),
            name=path.name,
        )
    if strangers:
        return StudioError(
            QT_TRANSLATE_NOOP(
                "Error", "“{name}” is a pickled Python object ({what}), not plain weights. Opening such a file can run code, so it was not opened."
            ),
            EXPORT,
            name=path.name,
            what=strangers[0],
        )
    return StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” is cut off or damaged."), DOWNLOAD, name=path.name)


def _names_in(path: Path) -> list[str]:
    """The functions and classes that the file's pickles name, in order, as far as they can be read."""
    names: list[str] = []
    try:
        stream = _pickle_stream(path)
        while stream.tell() < _LONGEST_PICKLE:
            names += _names_in_one(stream)
    except Exception:  # a damaged pickle fails in any way; what was found until then is the answer
        return names
    return names


def _pickle_stream(path: Path) -> io.BytesIO:
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as archive:
            member = next(name for name in archive.namelist() if name.endswith("data.pkl"))
            with archive.open(member) as file:
                return io.BytesIO(file.read(_LONGEST_PICKLE))
    with path.open("rb") as file:
        return io.BytesIO(file.read(_LONGEST_PICKLE))


def _names_in_one(stream: io.BytesIO) -> list[str]:
    names: list[str] = []
    strings: list[str] = []
    try:
        for opcode, argument, _ in pickletools.genops(stream):
            if opcode.name in ("GLOBAL", "INST"):
                names.append(str(argument).replace(" ", "."))
            elif opcode.name == "STACK_GLOBAL":
                names.append(".".join(strings[-2:]))
            elif isinstance(argument, str):
                strings.append(argument)
    except ValueError:
        stream.seek(0, io.SEEK_END)
        if not names:
            raise
    return names
