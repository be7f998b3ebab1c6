"""What may stand behind ``gan-studio`` when it is to open its window: a file, and options."""

from collections.abc import Sequence
from typing import NamedTuple

from gan_studio.core.errors import StudioError
from gan_studio.core.translation import QT_TRANSLATE_NOOP

NEW_WINDOW = "--new-window"
SAFE_MODE = "--safe-mode"
HELP = {
    NEW_WINDOW: "open FILE in a window of its own, not in the one that is open already",
    SAFE_MODE: "open a window of its own with default settings, without a graphics card, and with nothing of the last time",
}
SEE_HELP = QT_TRANSLATE_NOOP("Error", "“gan-studio --help” lists what there is.")
_MACOS_NUMBER = "-psn_"
"""Old Finders give the process a number."""


class WindowOptions(NamedTuple):
    """What was given."""

    path: str | None
    """What to open in the window: a path, or the name of a bundled world."""
    alone: bool
    """Whether it is to be a window of its own."""
    safe_mode: bool


def window_options(arguments: Sequence[str]) -> WindowOptions:
    """Understand them, in any order.

    Raises:
        StudioError: one of them is unknown, or there is more than one file.
    """
    others = [argument for argument in arguments if argument not in HELP and not argument.startswith(_MACOS_NUMBER)]
    for argument in others:
        if argument.startswith("-"):
            raise StudioError(QT_TRANSLATE_NOOP("Error", "There is no option {option}."), SEE_HELP, option=argument)
    if len(others) > 1:
        raise StudioError(QT_TRANSLATE_NOOP("Error", "“{name}” is one too many: the window opens one file."), SEE_HELP, name=others[1])
    safe = SAFE_MODE in arguments
    return WindowOptions(others[0] if others else None, safe or NEW_WINDOW in arguments, safe)
