"""What the bundled worlds call things, in the window's language: their files are data, in which no translator looks."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gan_studio.core.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gan_studio.core.models import Model

WORDS = (
    QT_TRANSLATE_NOOP("World", "Bedrooms"),
    QT_TRANSLATE_NOOP("World", "Portraits"),
    QT_TRANSLATE_NOOP("World", "lit lamp, no window"),
    QT_TRANSLATE_NOOP("World", "no lamp, no window"),
    QT_TRANSLATE_NOOP("World", "window, no lamp"),
    QT_TRANSLATE_NOOP("World", "no window, night"),
    QT_TRANSLATE_NOOP("World", "no window, day"),
    QT_TRANSLATE_NOOP("World", "window, day"),
    QT_TRANSLATE_NOOP("World", "man with glasses"),
    QT_TRANSLATE_NOOP("World", "man"),
    QT_TRANSLATE_NOOP("World", "woman"),
    QT_TRANSLATE_NOOP("World", "smiling woman"),
    QT_TRANSLATE_NOOP("World", "blond woman"),
    QT_TRANSLATE_NOOP("World", "dark-haired woman"),
    QT_TRANSLATE_NOOP("World", "dark-haired man"),
    QT_TRANSLATE_NOOP("World", "window"),
    QT_TRANSLATE_NOOP("World", "no window"),
    QT_TRANSLATE_NOOP("World", "lamp"),
    QT_TRANSLATE_NOOP("World", "no lamp"),
    QT_TRANSLATE_NOOP("World", "day"),
    QT_TRANSLATE_NOOP("World", "dusk"),
    QT_TRANSLATE_NOOP("World", "night"),
    QT_TRANSLATE_NOOP("World", "glasses"),
    QT_TRANSLATE_NOOP("World", "no glasses"),
    QT_TRANSLATE_NOOP("World", "bed on the left"),
    QT_TRANSLATE_NOOP("World", "blue walls"),
    QT_TRANSLATE_NOOP("World", "sunglasses"),
    QT_TRANSLATE_NOOP("World", "turned left"),
    QT_TRANSLATE_NOOP("World", "long hair"),
    QT_TRANSLATE_NOOP("World", "blond"),
    QT_TRANSLATE_NOOP("World", "full beard"),
    QT_TRANSLATE_NOOP("World", "old"),
    QT_TRANSLATE_NOOP("World", "dark skin"),
    QT_TRANSLATE_NOOP("World", "smile"),
    QT_TRANSLATE_NOOP("World", "smiling"),
    QT_TRANSLATE_NOOP("World", "serious"),
    QT_TRANSLATE_NOOP("World", "bed in the middle"),
    QT_TRANSLATE_NOOP("World", "bed on the right"),
)
"""All that is marked for translation; a test holds it against the shipped ``world.json`` files."""


def world_word(text: str) -> str:
    """A label, an example or a verdict; as it stands if no translation is known."""
    return QCoreApplication.translate("World", text)


def model_word(model: "Model") -> str:
    """A model's name; that of a bundled one is a world's label."""
    return world_word(model.name) if model.world else model.name


def built_in_word(label: str) -> str:
    """Built-in data: a world's label, or that of a source that comes with the code."""
    return world_word(QCoreApplication.translate("Source", label))
