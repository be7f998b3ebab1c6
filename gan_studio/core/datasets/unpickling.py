"""A pickle reader that can make numbers, text, containers and numpy arrays, and nothing else."""

import pickle
from typing import IO, Any

from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

#: What a pickle of plain numpy arrays calls, under the names that numpy 1 and 2 and Python 2 and 3 write.
_ALLOWED = {
    ("numpy", "dtype"),
    ("numpy", "ndarray"),
    ("_codecs", "encode"),
    *((f"numpy.{core}.multiarray", name) for core in ("core", "_core") for name in ("_reconstruct", "scalar")),
    *((f"numpy.{core}.numeric", "_frombuffer") for core in ("core", "_core")),
    *((module, name) for module in ("builtins", "__builtin__") for name in ("set", "frozenset", "bytearray", "complex")),
}

#: What a damaged pickle raises. Its operands index lists, call constructors and set attributes.
_DAMAGE = (pickle.UnpicklingError, EOFError, ValueError, TypeError, LookupError, AttributeError, ImportError, MemoryError, OverflowError, RecursionError)


class _Forbidden(pickle.UnpicklingError):
    """The pickle asks for something that is not on the list."""


class _ArrayUnpickler(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> Any:
        if (module, name) not in _ALLOWED:
            raise _Forbidden(f"{module}.{name}")
        return super().find_class(module.replace("numpy.core.", "numpy._core."), name)


def load_arrays(stream: IO[bytes], name: str) -> Any:
    """The object in a pickle of plain values and numpy arrays; text of Python 2 comes as bytes.

    Raises:
        StudioError: the pickle wants to run code, or is damaged; ``name`` is the file's.
    """
    try:
        return _ArrayUnpickler(stream, encoding="bytes").load()
    except _Forbidden as error:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” is a pickle that would run code ({code}); it was not opened."),
            QT_TRANSLATE_NOOP("Error", "CIFAR’s own batches contain no code. Get the file from where it was published."),
            name=name,
            code=error,
        ) from error
    except _DAMAGE as error:
        raise StudioError(
            QT_TRANSLATE_NOOP("Error", "“{name}” is a damaged pickle."),
            QT_TRANSLATE_NOOP("Error", "Download or copy it once more."),
            name=name,
        ) from error
