"""The plots of the page “Over time”, one above the other: linked steps, one cross-hair, one marker."""

from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QSplitter, QStackedWidget, QToolTip, QVBoxLayout, QWidget

from gan_studio.core.diagnosis.history import DiversityHistory
from gan_studio.core.frames import LossHistory
from gan_studio.runtime.settings import Settings
from gan_studio.ui.collapse.checkpoint_line import CheckpointLine
from gan_studio.ui.collapse.doctor_band import DoctorBand
from gan_studio.ui.collapse.figure_plot import FigurePlot
from gan_studio.ui.collapse.gutter import GUTTER, strong_font, title_label
from gan_studio.ui.collapse.saying import of_diagnosis
from gan_studio.ui.collapse.stripes_legend import StripesLegend
from gan_studio.ui.collapse.stripes_plot import StripesPlot
from gan_studio.ui.empty_state import EmptyState
from gan_studio.ui.layout_memory import remember
from gan_studio.ui.plots.drawing_pace import DrawingPace
from gan_studio.ui.plots.nearest import nearest_index
from gan_studio.ui.plots.plot import Plot
from gan_studio.ui.plots.series import LOSSES
from gan_studio.ui.plots.step_plot import StepPlot
from gan_studio.ui.plots.step_window import StepWindow
from gan_studio.ui.tokens import SPACE

_LOWEST_LOSSES, _LOWEST_STRIPES = 70, 112
_SHARE_ABOVE = 0.55
"""Of the height that the curves and the stripes divide."""
_INTERVAL_MS = 500
"""Between two drawings of so many plots, which take about 30 ms."""
_AVERAGE_OVER = 20
"""Steps: losses of single batches jump too much to be read."""


class TimePlots(QWidget):
    """Shows one run; :meth:`refresh` draws what is new of its losses, :meth:`show_reports` everything."""

    pressed = Signal(object)
    """(int or None) the person has clicked at a step; after a double click None, the newest."""
    steps_shown = Signal()
    """Another stretch of the steps is in view, or another step is read."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = LossHistory()
        self.steps = StepWindow()
        self._pace = DrawingPace(_INTERVAL_MS)
        self._pointed: StepPlot | None = None
        self._marked: int | None = None
        self._redraw_soon = QTimer(self, singleShot=True, interval=0)
        self._redraw_soon.timeout.connect(self.redraw)
        self.read_step: int | None = None
        """The step whose values are written beside the plots."""
        self.losses = Plot(LOSSES[:2], lowest=_LOWEST_LOSSES, legend_beside=True)
        self.losses.set_window(_AVERAGE_OVER)
        self.figures: dict[str, FigurePlot] = {}
        self.stripes, self.stripes_legend = StripesPlot(), StripesLegend()
        self.band, self.checkpoints = DoctorBand(), CheckpointLine()
        self.empty = EmptyState("collapse", "")
        self._band_title, self._checkpoints_title = title_label(), title_label()
        self._lay_out()
        self._arranged = remember(self.splitter, settings, "collapse/time", (_LOWEST_STRIPES, _LOWEST_STRIPES))
        settings.layout_reset.connect(self._divide)
        for plot in (self.losses, self.stripes, self.band, self.checkpoints):
            self._connect(plot)
        self.retranslate()

    def _lay_out(self) -> None:
        self.losses.title.setFont(strong_font())
        self.losses.legend.setFixedWidth(GUTTER)
        self.losses.legend.setContentsMargins(3 * SPACE, SPACE, 0, 0)
        self.stripes.place_left(self.stripes_legend)
        for plot, title in ((self.band, self._band_title), (self.checkpoints, self._checkpoints_title)):
            plot.place_left(_in_gutter(title))
        self.losses.set_steps_shown(False)
        above = QWidget()
        self._column = QVBoxLayout(above)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._column.addWidget(self.losses)
        self._above = _Scroller(above)
        self._above.resized.connect(self._align)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.stripes)
        self._stack.addWidget(self.empty)
        self.splitter = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self.splitter.addWidget(self._above)
        self.splitter.addWidget(self._stack)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 3 * SPACE, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.splitter, 1)
        for plot in (self.band, self.checkpoints):
            self._layout.addWidget(plot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the height again."""
        super().resizeEvent(event)
        self._divide()

    @Slot()
    def _divide(self) -> None:
        """Until the person does: as much as the curves need, the more the taller the window; none of them is cut where it scrolls."""
        height = self.splitter.height()
        if not self._arranged.is_kept:
            above = self._above.whole(min(height - _LOWEST_STRIPES, max(self._above.needed, round(_SHARE_ABOVE * height))))
            self.splitter.setSizes([above, height - above])

    def _align(self) -> None:
        """Keep the plots as wide as each other when those above have a scroll bar."""
        bar = self._above.width() - self._above.viewport().width()
        for plot in (self.stripes, self.band, self.checkpoints):
            plot.setContentsMargins(0, 0, bar, 0)

    def _connect(self, plot: StepPlot) -> None:
        plot.moved.connect(self._move)
        plot.reset_asked.connect(self._reset)
        plot.pressed.connect(self._press)
        plot.pointed.connect(self._point)
        plot.stale.connect(self._redraw_soon.start)

    def _all(self) -> list[Plot | FigurePlot | StripesPlot | DoctorBand | CheckpointLine]:
        return [self.losses, *self.figures.values(), self.stripes, self.band, self.checkpoints]

    # --- what is shown -------------------------------------------------------------------------------------------

    def show_losses(self, history: LossHistory) -> None:
        """Show another run."""
        if history is not self._history:
            self._history = history
            self.steps.show_all()
            self.redraw()

    def choose_figures(self, names: Sequence[str]) -> None:
        """Draw these figures, and no others; :meth:`show_reports` fills them."""
        for name in [name for name in self.figures if name not in names]:
            plot = self.figures.pop(name)
            self._pointed = None if self._pointed is plot else self._pointed
            plot.hide()
            plot.deleteLater()
        kept, self.figures = self.figures, {}
        for place, name in enumerate(names, start=1):
            plot = kept.get(name) or self._make(name)
            self.figures[name] = plot
            self._column.insertWidget(place, plot)

    def _make(self, name: str) -> FigurePlot:
        plot = FigurePlot(name)
        plot.set_steps_shown(False)
        plot.mark(self._marked)
        self._connect(plot)
        return plot

    def show_reports(self, history: DiversityHistory) -> None:
        """Show these reports about one generator."""
        for figure in self.figures.values():
            figure.show_history(history)
            figure.setVisible(len(history) > 0)
        self.stripes.show_history(history)
        self.stripes_legend.show_modes(history.modes)
        self._stack.setCurrentWidget(self.stripes if len(history) else self.empty)
        for plot in self._all():
            plot.set_axis_width(self.stripes.name_width)
        self._divide()
        self.redraw()

    def refresh(self) -> None:
        """Show what is new of the losses: values at once, curves when that can be seen."""
        newest = self.newest
        if self._pace.is_due(newest, *self.steps.range(newest), self.width()):
            self.redraw()
        elif newest != self.read_step:
            self._read()

    @property
    def newest(self) -> int:
        """The last step there is."""
        return int(self._history.steps[-1]) if len(self._history) else 0

    def redraw(self) -> None:
        """Draw everything again."""
        self._pace.begin(self.newest)
        low, high = self.steps.range(self.newest)
        self.losses.draw(self._history, low, high)
        for figure in self.figures.values():
            figure.draw(low, high)
        self.stripes.draw(low, high)
        for lane in (self.band, self.checkpoints):
            lane.draw_steps(low, high)
        self._read()

    def mark(self, step: int | None) -> None:
        """Show which step is looked at; None for the newest."""
        self._marked = step
        for plot in self._all():
            plot.mark(step)
        self._read()

    # --- values --------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        """Write the values under the mouse, else at the marked step, else the newest."""
        pointed = self._pointed.pointed_step if self._pointed is not None else None
        wanted = self._marked if pointed is None else pointed
        index = -1 if wanted is None else nearest_index(self._history.steps, wanted)
        self.read_step = int(self._history.steps[index]) if len(self._history) else None
        self.losses.read(self._history, index, None if pointed is None else self.read_step)
        for plot in (*self.figures.values(), self.stripes, self.band, self.checkpoints):
            plot.point_at(None if pointed is None else self.read_step)
        for figure in self.figures.values():
            figure.read(wanted, pointed=pointed is not None)
        self._read_mode(pointed)
        self._tell(pointed)
        self.steps_shown.emit()

    def _tell(self, step: float | None) -> None:
        """Say in words what the plots without numbers show: there, or altogether."""
        said = self.band.said_at(step) if step is not None else None
        self.band.tell(self._band_title.text(), of_diagnosis(said).sentence if said is not None else self.band.history_words())
        near = self.checkpoints.words_at(step) if step is not None else ""
        self.checkpoints.tell(self._checkpoints_title.text(), near or self.checkpoints.words())
        self.stripes.tell(self.stripes_legend.title.text(), self.stripes.words())

    def _read_mode(self, step: float | None) -> None:
        row = self.stripes.pointed_row if self._pointed is self.stripes and step is not None else None
        stripes = self.stripes.stripes
        if row is None or step is None or not len(stripes.steps):
            self.stripes_legend.show_nothing()
        else:
            ratio = float(stripes.ratios[nearest_index(stripes.steps, step), row])
            self.stripes_legend.show_mode(self.stripes.name_of(row), stripes.modes[row], ratio)

    def _point(self, plot: StepPlot) -> None:
        self._pointed = plot
        self._read()
        if isinstance(plot, DoctorBand | CheckpointLine):
            step = plot.pointed_step
            QToolTip.showText(plot.pointed_place, plot.words_at(step) if step is not None else "", plot)

    # --- what the person does ------------------------------------------------------------------------------------

    def _press(self, step: float) -> None:
        """A checkpoint is what is meant where there is one."""
        chosen = self.checkpoints.near(step) or max(0, round(step))
        self.pressed.emit(chosen if chosen < self.newest else None)

    def _move(self, low: float, high: float) -> None:
        self.steps.move(low, high, self.newest)
        self.redraw()

    def follow(self, on: bool) -> None:
        """Stay with the newest steps, or stand still."""
        self.steps.follow(on, self.newest)
        self.redraw()

    def show_all(self) -> None:
        """Show every step at its natural height, and those to come."""
        self.steps.show_all()
        for plot in self._all():
            plot.release_height()
        self.redraw()

    def _reset(self) -> None:
        self.show_all()
        self.pressed.emit(None)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.losses.title.setText(self.tr("Losses"))
        self._band_title.setText(self.tr("The doctor"))
        self._checkpoints_title.setText(self.tr("Checkpoints"))
        keys = self.tr("Click: look at that step. Wheel: zoom. Drag: pan. Double click: show everything, back to the newest step.")
        for title in (self.losses.title, self._checkpoints_title):
            title.setToolTip(keys)
        self._band_title.setToolTip(
            self.tr("What the doctor said of the generator in training: high and red where something was wrong. Point at it to read why.")
        )
        for figure in self.figures.values():
            figure.retranslate()
        self.losses.retranslate()
        self.stripes_legend.retranslate()


def _in_gutter(title: QLabel) -> QWidget:
    """A title alone, beside a plot that is as low as a line of text."""
    gutter = QWidget()
    gutter.setFixedWidth(GUTTER)
    layout = QVBoxLayout(gutter)
    layout.setContentsMargins(3 * SPACE, 0, SPACE, 0)
    layout.addWidget(title, alignment=Qt.AlignmentFlag.AlignTop)
    return gutter


class _Scroller(QScrollArea):
    """Its plots share its height, and it scrolls when they are too many."""

    resized = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(page)
        self._page = page

    @property
    def needed(self) -> int:
        """The height at which nothing scrolls, with a splitter's handle."""
        return self._page.minimumSizeHint().height() + 2

    def whole(self, height: int) -> int:
        """The most of ``height`` that cuts no plot, if it has to scroll; all of it where that leaves none."""
        if height >= self.needed:
            return height
        column = self._page.layout()
        assert column is not None
        plots = [widget for item in map(column.itemAt, range(column.count())) if item is not None and (widget := item.widget()) is not None]
        ends = accumulate(plot.minimumSizeHint().height() + column.spacing() for plot in plots if plot.isVisibleTo(self._page))
        return max((end for end in ends if end <= height), default=height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The scroll bar may have come or gone."""
        super().resizeEvent(event)
        self.resized.emit()
