"""What went wrong, in a form that crosses threads: a sentence, advice, and details for a maintainer."""

import platform
import traceback
from collections.abc import Mapping
from dataclasses import dataclass, field

import gan_studio
from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

UNEXPECTED = QT_TRANSLATE_NOOP("Error", "Something went wrong inside GAN Studio: {reason}")
UNEXPECTED_ADVICE = QT_TRANSLATE_NOOP("Error", "Your files are safe. If it happens again, copy the details and report them.")


@dataclass(frozen=True)
class Failure:
    """Templates and the values that fill them (see :class:`StudioError`), and the traceback."""

    sentence: str
    advice: str
    values: Mapping[str, object] = field(default_factory=dict)
    details: str = ""

    @classmethod
    def of(cls, error: BaseException) -> "Failure":
        """The failure that ``error`` stands for; anything but a :class:`StudioError` is our own mistake and says so."""
        trace = "".join(traceback.format_exception(error))
        details = f"GAN Studio {gan_studio.__version__}, Python {platform.python_version()}, {platform.platform()}\n\n{trace}"
        if isinstance(error, StudioError):
            return cls(error.sentence, error.advice, error.values, details)
        reason = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        return cls(UNEXPECTED, UNEXPECTED_ADVICE, {"reason": reason}, details)
