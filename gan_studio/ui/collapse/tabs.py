"""Which pages the Collapse workspace has. Their modules are imported when a page is first looked at: some bring pyqtgraph."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gan_studio.core.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio
    from gan_studio.ui.collapse.page import Page


@dataclass(frozen=True)
class Tab:
    """One page, before it is made."""

    name: str
    label: str
    """Marked with ``QT_TRANSLATE_NOOP("Page", ...)``."""
    make: "Callable[[Studio], Page]"
    needs_run: bool = True
    """Whether there is nothing to see before a run is open."""


def _now(studio: "Studio") -> "Page":
    from gan_studio.ui.collapse.now_page import NowPage

    return NowPage(studio)


def _time(studio: "Studio") -> "Page":
    from gan_studio.ui.collapse.time_page import TimePage

    return TimePage(studio)


def _branches(studio: "Studio") -> "Page":
    from gan_studio.ui.collapse.branches_page import BranchesPage

    return BranchesPage(studio)


def _growing(studio: "Studio") -> "Page":
    from gan_studio.ui.collapse.growth_page import GrowthPage

    return GrowthPage(studio)


def _lessons(studio: "Studio") -> "Page":
    from gan_studio.ui.collapse.lessons_page import LessonsPage

    return LessonsPage(studio)


TABS: tuple[Tab, ...] = (
    Tab("now", QT_TRANSLATE_NOOP("Page", "Now"), _now),
    Tab("time", QT_TRANSLATE_NOOP("Page", "Over time"), _time),
    Tab("branches", QT_TRANSLATE_NOOP("Page", "Time machine"), _branches),
    Tab("growing", QT_TRANSLATE_NOOP("Page", "Growing"), _growing),
    Tab("lessons", QT_TRANSLATE_NOOP("Page", "Lessons"), _lessons, needs_run=False),
)
"""In the order of the tab bar."""
