"""The Collapse workspace: is the generator collapsing, since when, why, and what helps."""

from typing import TYPE_CHECKING, ClassVar

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.workspace import Workspace

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio
    from gan_studio.ui.panel import Panel


class CollapseWorkspace(Workspace):
    """Its panel is ``ui/collapse/panel.py``."""

    name: ClassVar[str] = "collapse"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Panel", "Collapse")
    tooltip: ClassVar[str] = QT_TRANSLATE_NOOP("Panel", "See whether the generator loses modes, when that began, and what cures it")
    icon: ClassVar[str] = "collapse"
    order: ClassVar[int] = 15

    @classmethod
    def make(cls, studio: "Studio") -> "Panel":
        """Import the panel and make it."""
        from gan_studio.ui.collapse.panel import CollapsePanel

        return CollapsePanel(studio)
