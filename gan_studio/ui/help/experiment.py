"""What a page's button does: it sets up an experiment in the window, in one press or in several."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gan_studio.ui.help.showing import Showing


@dataclass(frozen=True)
class Step:
    """One press. All texts are in the window's language."""

    button: str
    does: str
    """What will happen."""
    look: str
    """What is to be seen once it has happened."""
    act: "Callable[[Showing], None]"
