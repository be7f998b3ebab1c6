"""The plots of a run, one above the other: linked steps, one cross-hair, common controls."""

import math

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from gan_studio.core.frames import LossHistory
from gan_studio.core.losses.base import Loss
from gan_studio.ui.plots.drawing_pace import DrawingPace
from gan_studio.ui.plots.nearest import nearest_index
from gan_studio.ui.plots.plot import Plot
from gan_studio.ui.plots.series import GRADIENTS, LOSSES, SCORES
from gan_studio.ui.plots.step_window import StepWindow
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.train.plot_tools import PlotTools
from gan_studio.ui.train.reading import reading

_PROBABILITIES = (-0.06, 1.08)
_PATIENCE_MS = 1000
"""A sentence that changes more often cannot be read."""


class Plots(QWidget):
    """Shows one history; :meth:`refresh` draws what is new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._history = LossHistory()
        self._loss: Loss | None = None
        self._steps = StepWindow()
        self._pace = DrawingPace()
        self._read_until = 0
        self._pointed: Plot | None = None
        self._marked: int | None = None
        self.losses, self.scores, self.gradients = Plot(LOSSES), Plot(SCORES), Plot(GRADIENTS)
        self.tools = PlotTools()
        self.reading = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        set_kind(self.reading, "muted")
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._judge)
        self._lay_out()
        self._connect()
        self.gradients.hide()
        self._choose_axes()
        self._average(self.tools.average_over)
        self.retranslate()

    def _lay_out(self) -> None:
        self.tools.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        self.splitter = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        for plot in self._all():
            self.splitter.addWidget(plot)
        self.reading.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tools)
        layout.addWidget(self.splitter, 1)
        layout.addWidget(self.reading)

    def _connect(self) -> None:
        for plot in self._all():
            plot.moved.connect(self._move)
            plot.reset_asked.connect(self.show_all)
            plot.pointed.connect(self._point)
            plot.stale.connect(self.redraw)
        self.tools.window_chosen.connect(self._average)
        self.tools.log_chosen.connect(self._set_log)
        self.tools.gradients_chosen.connect(self._show_gradients)
        self.tools.following.follow_chosen.connect(self._follow)
        self.tools.following.all_asked.connect(self.show_all)

    def _all(self) -> tuple[Plot, Plot, Plot]:
        return self.losses, self.scores, self.gradients

    def sizeHint(self) -> QSize:
        """More than half of the room beside the settings."""
        return QSize(640, 420)

    # --- what is shown -------------------------------------------------------------------------------------------

    def show_history(self, history: LossHistory, loss: Loss) -> None:
        """Show another run, or the same with another loss."""
        same = history is self._history and loss == self._loss
        if history is not self._history:
            self._history = history
            self._steps.show_all()
            self._marked = None
        if loss != self._loss:
            self._loss = loss
            self.losses.set_balance(loss.balance, _balance_label(loss.balance))
            self.scores.set_balance(loss.score_balance, _balance_label(loss.score_balance))
            self.scores.set_fixed_range(_PROBABILITIES if loss.score_is_probability else None)
            self._name_scores()
        if not same:
            self.redraw()
            self._judge()

    def refresh(self) -> None:
        """Show what is new: its values at once, its curves when that can be seen."""
        if self._pace.is_due(self._newest, *self._steps.range(self._newest), self.width()):
            self.redraw()
        elif self._newest != self._read_until:
            self._read()

    @property
    def _newest(self) -> int:
        return int(self._history.steps[-1]) if len(self._history) else 0

    def redraw(self) -> None:
        """Draw everything again."""
        self._pace.begin(self._newest)
        low, high = self._steps.range(self._newest)
        for plot in self._all():
            if plot.isVisibleTo(self):
                plot.draw(self._history, low, high)
        self.tools.following.show_steps(self._steps)
        self._read()
        if not self._patience.isActive():
            self._patience.start()

    def _judge(self) -> None:
        if self._loss is not None:
            self.reading.setText(reading(self._history, self._loss))

    def mark(self, step: int | None) -> None:
        """Show at which step the samples are looked at; None for the newest."""
        self._marked = step
        for plot in self._all():
            plot.mark(step)
        self._read()

    # --- values --------------------------------------------------------------------------------------------------

    def _read(self) -> None:
        """Show the values under the mouse, else at the marked step, else the newest."""
        self._read_until = self._newest
        pointed = self._pointed.pointed_step if self._pointed is not None else None
        wanted = self._marked if pointed is None else pointed
        index = nearest_index(self._history.steps, wanted) if wanted is not None else -1
        step = int(self._history.steps[index]) if len(self._history) else None
        self.tools.show_step(step)
        for plot in self._all():
            plot.read(self._history, index, step if pointed is not None else None)

    def _point(self, plot: Plot) -> None:
        self._pointed = plot
        self._read()

    # --- what the person does ------------------------------------------------------------------------------------

    def _move(self, low: float, high: float) -> None:
        self._steps.move(low, high, self._newest)
        self.redraw()

    def _follow(self, on: bool) -> None:
        self._steps.follow(on, self._newest)
        self.redraw()

    def show_all(self) -> None:
        """Show every step at its natural height, and those to come."""
        self._steps.show_all()
        for plot in self._all():
            plot.release_height()
        self.redraw()

    def _average(self, window: int) -> None:
        for plot in self._all():
            plot.set_window(window)
        self.redraw()

    def _set_log(self, log: bool) -> None:
        for plot in (self.losses, self.gradients):
            plot.set_log(log)
        self.redraw()

    def _show_gradients(self, shown: bool) -> None:
        self.gradients.setVisible(shown)
        self._choose_axes()
        self.redraw()

    def _choose_axes(self) -> None:
        """The lowest plot has the numbers of the steps."""
        lowest = self.gradients if self.gradients.isVisibleTo(self) else self.scores
        for plot in self._all():
            plot.set_steps_shown(plot is lowest)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.losses.title.setText(self.tr("Losses"))
        self.gradients.title.setText(self.tr("Gradient norms"))
        self._name_scores()
        keys = self.tr("Wheel: zoom. Ctrl and wheel: zoom in height. Drag: pan. Double click: show everything.")
        line = self.tr("The line across, where there is one: D cannot tell real from generated pictures.")
        for plot in self._all():
            plot.retranslate()
            plot.title.setToolTip(f"{keys}\n{line}")
        self.tools.retranslate()
        self.reading.setMinimumHeight(2 * self.reading.fontMetrics().lineSpacing() + 3 * SPACE)
        self._judge()
        self.redraw()

    def _name_scores(self) -> None:
        if self._loss is None or self._loss.score_is_probability:
            self.scores.title.setText(self.tr("Probability of being real"))
        elif self._loss.score_balance is None:
            self.scores.title.setText(self.tr("Critic value"))
        else:
            self.scores.title.setText(self.tr("D’s answer"))


def _balance_label(balance: float | None) -> str:
    """Its value, with the formula where there is one."""
    if balance is None:
        return ""
    is_cross_entropy = math.isclose(balance, 2 * math.log(2), abs_tol=1e-3)
    return f"2 log 2 = {balance:.3f}" if is_cross_entropy else f"{balance:g}"
