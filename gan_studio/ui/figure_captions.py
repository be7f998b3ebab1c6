"""The words in the core's figures, in the window's language."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication


def translated(captions: Sequence[str]) -> list[str]:
    """Captions that are marked with ``QT_TRANSLATE_NOOP("Figure", ...)``, as the person reads them."""
    return [QCoreApplication.translate("Figure", caption) for caption in captions]
