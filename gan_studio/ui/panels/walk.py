"""The Walk workspace: a large picture that morphs while sliders move z, and a filmstrip of keyframes under it."""

from typing import TYPE_CHECKING, ClassVar

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.workspace import Workspace

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio
    from gan_studio.ui.panel import Panel


class WalkWorkspace(Workspace):
    """Its panel is ``ui/walk/panel.py``."""

    name: ClassVar[str] = "walk"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Panel", "Walk")
    tooltip: ClassVar[str] = QT_TRANSLATE_NOOP("Panel", "Walk through latent space: sliders, directions, keyframes")
    icon: ClassVar[str] = "walk"
    order: ClassVar[int] = 20

    @classmethod
    def make(cls, studio: "Studio") -> "Panel":
        """Import the panel and make it."""
        from gan_studio.ui.walk.panel import WalkPanel

        return WalkPanel(studio)
