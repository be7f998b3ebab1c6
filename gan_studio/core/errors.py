"""The one exception that is meant for a person: a sentence that says what happened and advice on what to do."""

from gan_studio.core.translation import QT_TRANSLATE_NOOP


class StudioError(Exception):
    """Something a person can understand and act on.

    ``sentence`` and ``advice`` are templates marked with ``QT_TRANSLATE_NOOP("Error", ...)``; ``values`` fill
    their ``{placeholders}``, so that the window can translate the template before it fills it.
    """

    def __init__(self, sentence: str, advice: str = "", **values: object) -> None:
        self.sentence = sentence
        self.advice = advice
        self.values = values
        super().__init__(str(self))

    def __str__(self) -> str:
        return " ".join(text.format(**self.values) for text in (self.sentence, self.advice) if text)

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.sentence, self.advice, self.values))


def _rebuild(kind: type[StudioError], sentence: str, advice: str, values: dict[str, object]) -> StudioError:
    return kind(sentence, advice, **values)


class Cancelled(Exception):
    """A person asked a long job to stop; raised out of its progress callback, never shown as an error."""


DISK_FULL = QT_TRANSLATE_NOOP("Error", "The disk is full: {path} could not be written.")
DISK_FULL_ADVICE = QT_TRANSLATE_NOOP("Error", "Free some space and try again. What was saved before is intact.")
