"""What went wrong, in one line in the window's language."""

from PySide6.QtCore import QCoreApplication

from gan_studio.core.errors import StudioError
from gan_studio.runtime.failure import Failure


def in_words(problem: StudioError | Failure) -> str:
    """The sentence and the advice."""
    texts = [QCoreApplication.translate("Error", text) for text in (problem.sentence, problem.advice) if text]
    return " ".join(text.format(**problem.values) for text in texts)
