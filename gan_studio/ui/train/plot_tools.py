"""The controls above the plots: follow, show all, logarithmic, averaging, gradients."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gan_studio.ui.buttons import describe
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.track_slider import TrackSlider

_PER_DECADE = 10
_DECADES = 3
_DEFAULT = 13
"""About 20 steps."""


class PlotTools(QWidget):
    """Speaks of the person's hand only."""

    follow_chosen = Signal(bool)
    all_asked = Signal()
    log_chosen = Signal(bool)
    gradients_chosen = Signal(bool)
    window_chosen = Signal(int)
    """(steps to average over; 1 is not at all)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.follow, self.log, self.gradients = (_button(checkable=True) for _ in range(3))
        self.all = _button(checkable=False)
        self.slider = TrackSlider()
        self.slider.setRange(0, _PER_DECADE * _DECADES)
        self.slider.setValue(_DEFAULT)
        self.slider.setMaximumWidth(140)
        self._name = QLabel()
        self._name.setBuddy(self.slider)
        self._width = QLabel(alignment=Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._width.setFont(font("number"))
        set_kind(self._width, "muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for widget in (self.follow, self.all, self.log, self.gradients):
            layout.addWidget(widget)
        layout.addSpacing(2 * SPACE)
        layout.addWidget(self._name)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self._width)
        layout.addStretch()
        self.follow.clicked.connect(self.follow_chosen)
        self.all.clicked.connect(self.all_asked)
        self.log.toggled.connect(self.log_chosen)
        self.gradients.toggled.connect(self.gradients_chosen)
        self.slider.valueChanged.connect(self._slide)
        self.slider.reset_asked.connect(self._reset)
        self.retranslate()

    @property
    def average_over(self) -> int:
        """The number of steps to average over."""
        return round(10 ** (self.slider.value() / _PER_DECADE))

    def show_following(self, follows: bool, shows_all: bool) -> None:
        """Show what the plots do, without telling anyone."""
        self.follow.setChecked(follows)
        self.all.setEnabled(not shows_all)

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
        for button, text, help_text in (
            (self.follow, self.tr("Follow"), self.tr("Keep the newest step in view")),
            (self.all, self.tr("Show all"), self.tr("Show every step; a double click in a plot does the same")),
            (self.log, self.tr("Log"), self.tr("Logarithmic heights for losses and gradients; what is not above 0 cannot be drawn then")),
            (self.gradients, self.tr("Gradients"), self.tr("Show the gradient norms of D and G too")),
        ):
            button.setText(text)
            describe(button, help_text)
            button.setAccessibleName(text)
        self._name.setText(self.tr("Smoothing"))
        self.slider.setAccessibleName(self.tr("Smoothing"))
        self.slider.setToolTip(self.tr("Draw a moving average over so many steps, with what was measured faint behind it. The legend reads the average."))
        texts = [self.tr("off"), self.tr("{count:,} steps").format(count=10**_DECADES)]
        self._width.setFixedWidth(max(self._width.fontMetrics().horizontalAdvance(text) for text in texts) + SPACE)
        self._show_window()


def _button(*, checkable: bool) -> QToolButton:
    button = QToolButton()
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    set_kind(button, "button")
    return button
