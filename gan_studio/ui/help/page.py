"""What a page of Learn is: a file in ``ui/help/pages/`` that defines a :class:`HelpPage` becomes one."""

from abc import abstractmethod
from functools import cache
from typing import ClassVar

from PySide6.QtCore import QCoreApplication, QObject

from gan_studio.core.discovery import discover
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block
from gan_studio.ui.help.experiment import Step

WORKSPACES = QT_TRANSLATE_NOOP("Help", "This window")
GAME = QT_TRANSLATE_NOOP("Help", "The game")
COLLAPSE = QT_TRANSLATE_NOOP("Help", "Collapse")
LATENT = QT_TRANSLATE_NOOP("Help", "Latent space")
MEASURING = QT_TRANSLATE_NOOP("Help", "Measuring")
REFERENCE = QT_TRANSLATE_NOOP("Help", "To look things up")


class HelpPage(QObject):
    """The page of a workspace has that workspace's name."""

    package: ClassVar[str] = "gan_studio.ui.help.pages"
    name: ClassVar[str]
    label: ClassVar[str]
    """Marked with ``QT_TRANSLATE_NOOP("Help", ...)``, as is ``chapter``."""
    chapter: ClassVar[str] = REFERENCE
    order: ClassVar[int] = 100
    """Pages of a chapter follow each other."""

    @abstractmethod
    def blocks(self) -> list[Block]:
        """What it says, from top to bottom."""

    def steps(self) -> tuple[Step, ...]:
        """The experiment that it sets up, press by press; empty where there is none."""
        return ()


@cache
def help_pages() -> tuple[HelpPage, ...]:
    """All there are, in the order of the list."""
    return tuple(kind() for kind in discover(HelpPage.package, HelpPage))  # type: ignore[type-abstract] # what it finds is concrete


def page_title(page: HelpPage) -> str:
    """What it is called, in the window's language."""
    return QCoreApplication.translate("Help", page.label)
