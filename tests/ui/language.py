"""Another language for a test: the window's texts as a translator gives them."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QTranslator


class Dictionary(QTranslator):
    def __init__(self, texts: dict[str, str]) -> None:
        super().__init__()
        self._texts = texts

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return self._texts.get(f"{context}: {text}", "")


@contextmanager
def speaking(texts: dict[str, str]) -> Iterator[None]:
    """Translate ``context: text`` so; everything else stays as it is."""
    translator = Dictionary(texts)
    QCoreApplication.installTranslator(translator)
    try:
        yield
    finally:
        QCoreApplication.removeTranslator(translator)
