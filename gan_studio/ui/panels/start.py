"""The start page: the bundled worlds, the digits and one's own pictures, each a card away."""

from typing import TYPE_CHECKING, ClassVar

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.workspace import Workspace

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio
    from gan_studio.ui.panel import Panel


class StartWorkspace(Workspace):
    """Its panel is ``ui/start/panel.py``."""

    name: ClassVar[str] = "start"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Panel", "Start")
    tooltip: ClassVar[str] = QT_TRANSLATE_NOOP("Panel", "What there is to look at, and your own pictures")
    icon: ClassVar[str] = "start"
    order: ClassVar[int] = 0

    @classmethod
    def make(cls, studio: "Studio") -> "Panel":
        """Import the panel and make it."""
        from gan_studio.ui.start.panel import StartPanel

        return StartPanel(studio)
