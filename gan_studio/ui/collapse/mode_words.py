"""What modes are called, in the window's language."""

from PySide6.QtCore import QCoreApplication

from gan_studio.core.diagnosis.modes import Modes
from gan_studio.ui.world_words import world_word

BETWEEN = " · "
"""What stands between the things that a mode is made of."""


def mode_words(modes: Modes, part: slice) -> str:
    """Some neighbouring modes: the name of the one, or those of the first and the last."""
    names = [_name(modes, modes.names[part][place]) for place in (0, -1)]
    return names[0] if names[0] == names[1] else f"{names[0]} – {names[1]}"


def _name(modes: Modes, name: str) -> str:
    """One mode, such as ``man · glasses``."""
    if modes.by == "clusters":
        return QCoreApplication.translate("Modes", "Cluster {number}").format(number=name)
    return BETWEEN.join(world_word(word) for word in name.split(BETWEEN))
