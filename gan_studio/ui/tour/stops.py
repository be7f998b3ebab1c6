"""Where the tour goes, what it says there, and what it points at."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.arithmetic.panel import ArithmeticPanel
from gan_studio.ui.collapse.panel import CollapsePanel
from gan_studio.ui.panel import Panel
from gan_studio.ui.rail import Rail
from gan_studio.ui.train.panel import TrainPanel
from gan_studio.ui.walk.slider_row import SliderRow


@dataclass(frozen=True)
class Stop:
    """One of the four. Texts are marked for translation under ``Tour``."""

    workspace: str
    title: str
    text: str
    door: str
    """What the button says while another workspace is open."""
    targets: Callable[[Panel, Rail], list[QWidget]]
    """What it points at in its workspace; whatever cannot be seen is left out."""
    together: bool = False
    """Whether one frame goes round all of it."""

    def words(self) -> tuple[str, str, str]:
        """Title, text and door in the window's language."""
        return _tr(self.title), _tr(self.text), _tr(self.door)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Tour", text)


def _sliders(panel: Panel, _rail: Rail) -> list[QWidget]:
    return [*panel.findChildren(SliderRow)]


def _result(panel: Panel, _rail: Rail) -> list[QWidget]:
    return [panel.results, panel.results.tools] if isinstance(panel, ArithmeticPanel) else []


def _pictures(panel: Panel, _rail: Rail) -> list[QWidget]:
    return [panel.data_card] if isinstance(panel, TrainPanel) else []


def _learn_and_pages(panel: Panel, rail: Rail) -> list[QWidget]:
    return [rail.learn, panel.tabs] if isinstance(panel, CollapsePanel) else [rail.learn]


STOPS: tuple[Stop, ...] = (
    Stop(
        "walk",
        QT_TRANSLATE_NOOP("Tour", "Drag a slider"),
        QT_TRANSLATE_NOOP("Tour", "A network draws this picture from a list of numbers. Drag, and watch the picture change. Nothing can break."),
        QT_TRANSLATE_NOOP("Tour", "Open Walk"),
        _sliders,
        together=True,
    ),
    Stop(
        "arithmetic",
        QT_TRANSLATE_NOOP("Tour", "Reckon with pictures"),
        QT_TRANSLATE_NOOP(
            "Tour", "A − B + C: what the pictures in A have and those in B have not, added to C. Drag others into the baskets, and the sum follows."
        ),
        QT_TRANSLATE_NOOP("Tour", "Open Arithmetic"),
        _result,
        together=True,
    ),
    Stop(
        "train",
        QT_TRANSLATE_NOOP("Tour", "Train on your own pictures"),
        QT_TRANSLATE_NOOP("Tour", "Drop a folder or an archive anywhere on this window, and press Start. Or begin with the digits, which are built in."),
        QT_TRANSLATE_NOOP("Tour", "Open Train"),
        _pictures,
    ),
    Stop(
        "collapse",
        QT_TRANSLATE_NOOP("Tour", "When it goes wrong, and why"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "Collapse shows what a network has stopped drawing, and cures it; its lessons take "
            "seconds. Learn explains beside each workspace what you see (F1).",
        ),
        QT_TRANSLATE_NOOP("Tour", "Open Collapse"),
        _learn_and_pages,
    ),
)
