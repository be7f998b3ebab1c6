"""What a workspace is to the window: a file dropped into ``ui/panels/`` that defines a :class:`Workspace` becomes one."""

from typing import TYPE_CHECKING, ClassVar

from gan_studio.core.discovery import discover

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio
    from gan_studio.ui.panel import Panel


class Workspace:
    """What the rail and the menus know of a workspace. Its panel is imported when it is first wanted: the first paint waits for one, not for all."""

    name: ClassVar[str]
    """The key in the saved layout."""
    label: ClassVar[str]
    """What the rail shows; marked with ``QT_TRANSLATE_NOOP("Panel", ...)``, as is ``tooltip``."""
    tooltip: ClassVar[str]
    icon: ClassVar[str]
    """A name for :func:`gan_studio.ui.icons.icon`."""
    order: ClassVar[int] = 100

    @classmethod
    def make(cls, studio: "Studio") -> "Panel":
        """Import the panel and make it."""
        raise NotImplementedError


def workspaces() -> list[type[Workspace]]:
    """Every workspace there is, in the rail's order."""
    return discover("gan_studio.ui.panels", Workspace)
