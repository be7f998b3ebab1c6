"""The Train workspace: open pictures, choose settings, train, and watch the two networks and their samples."""

from typing import TYPE_CHECKING, ClassVar

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.workspace import Workspace

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio
    from gan_studio.ui.panel import Panel


class TrainWorkspace(Workspace):
    """Its panel is ``ui/train/panel.py``."""

    name: ClassVar[str] = "train"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Panel", "Train")
    tooltip: ClassVar[str] = QT_TRANSLATE_NOOP("Panel", "Open pictures, train a GAN on them and watch it learn")
    icon: ClassVar[str] = "train"
    order: ClassVar[int] = 10

    @classmethod
    def make(cls, studio: "Studio") -> "Panel":
        """Import the panel and make it."""
        from gan_studio.ui.train.panel import TrainPanel

        return TrainPanel(studio)
