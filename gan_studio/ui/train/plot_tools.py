"""The controls above the plots: follow, show all, logarithmic, averaging, gradients."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gan_studio.ui.plots.follow_buttons import FollowButtons, name, word_button
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.track_slider import TrackSlider
from gan_studio.ui.two_sides import TwoSides

_PER_DECADE = 10
_DECADES = 3
_LONG_STEP = 100_000
"""Nothing moves while steps have no more digits than this."""
_DEFAULT = 13
"""About 20 steps."""


class PlotTools(QWidget):
    """Speaks of the person's hand only."""

    log_chosen = Signal(bool)
    gradients_chosen = Signal(bool)
    window_chosen = Signal(int)
    """(steps to average over; 1 is not at all)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.following = FollowButtons()
        self.log, self.gradients = (word_button(checkable=True) for _ in range(2))
        self.slider = TrackSlider()
        self.slider.setRange(0, _PER_DECADE * _DECADES)
        self.slider.setValue(_DEFAULT)
        self.slider.setMaximumWidth(140)
        self._name = QLabel()
        self._name.setBuddy(self.slider)
        self._width = QLabel(alignment=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._width.setFont(font("number"))
        set_kind(self._width, "muted")
        self._step = QLabel(alignment=Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._step.setFont(font("number"))
        set_kind(self._step, "muted")
        self._lay_out()
        self.log.toggled.connect(self.log_chosen)
        self.gradients.toggled.connect(self.gradients_chosen)
        self.slider.valueChanged.connect(self._slide)
        self.slider.reset_asked.connect(self._reset)
        self.retranslate()

    def _lay_out(self) -> None:
        """In one line if there is room for it."""
        buttons, smoothing = QWidget(), QWidget()
        left, right = QHBoxLayout(buttons), QHBoxLayout(smoothing)
        for row, widgets in (
            (left, (self.following, self.log, self.gradients)),
            (right, (self._name, self.slider, self._width, self._step)),
        ):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(SPACE)
            for widget in widgets:
                row.addWidget(widget)
        left.addStretch()
        right.insertStretch(right.count() - 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(TwoSides(buttons, smoothing, shared=False))

    @property
    def average_over(self) -> int:
        """The number of steps to average over."""
        return round(10 ** (self.slider.value() / _PER_DECADE))

    def show_step(self, step: int | None) -> None:
        """Say where the cross-hair is, or which step is the newest."""
        self._step.setText("" if step is None else self.tr("step {step:,}").format(step=step))

    def _slide(self) -> None:
        self._show_window()
        self.window_chosen.emit(self.average_over)

    def _reset(self) -> None:
        self.slider.setValue(_DEFAULT)

    def _show_window(self) -> None:
        text = self.tr("off") if self.average_over == 1 else self.tr("{count:,} steps").format(count=self.average_over)
        self._width.setText(text)
        self.slider.setAccessibleDescription(text)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.following.retranslate()
        name(self.log, self.tr("Log"), self.tr("Logarithmic heights for losses and gradients; what is not above 0 cannot be drawn then"))
        name(self.gradients, self.tr("Gradients"), self.tr("Show the gradient norms of D and G too"))
        self._name.setText(self.tr("Smoothing"))
        self.slider.setAccessibleName(self.tr("Smoothing"))
        self.slider.setToolTip(self.tr("Draw a moving average over so many steps, with what was measured faint behind it. The legend reads the average."))
        texts = [self.tr("off"), self.tr("{count:,} steps").format(count=10**_DECADES)]
        self._step.setMinimumWidth(self._step.fontMetrics().horizontalAdvance(self.tr("step {step:,}").format(step=_LONG_STEP)) + SPACE)
        self._width.setFixedWidth(max(self._width.fontMetrics().horizontalAdvance(text) for text in texts) + SPACE)
        self._show_window()
