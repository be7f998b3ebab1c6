"""The Arithmetic workspace: samples into baskets, and A − B + C as the paper's Figure 7."""

from typing import TYPE_CHECKING, ClassVar

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.workspace import Workspace

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio
    from gan_studio.ui.panel import Panel


class ArithmeticWorkspace(Workspace):
    """Its panel is ``ui/arithmetic/panel.py``."""

    name: ClassVar[str] = "arithmetic"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Panel", "Arithmetic")
    tooltip: ClassVar[str] = QT_TRANSLATE_NOOP("Panel", "Add and subtract what pictures have in common: glasses − no glasses + …")
    icon: ClassVar[str] = "arithmetic"
    order: ClassVar[int] = 30

    @classmethod
    def make(cls, studio: "Studio") -> "Panel":
        """Import the panel and make it."""
        from gan_studio.ui.arithmetic.panel import ArithmeticPanel

        return ArithmeticPanel(studio)
