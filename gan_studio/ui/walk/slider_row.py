"""One line of a page of sliders: lock, number, slider, reset."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gan_studio.ui.buttons import describe, tool_button
from gan_studio.ui.float_slider import FloatSlider
from gan_studio.ui.icons import icon
from gan_studio.ui.theme import current
from gan_studio.ui.tokens import SPACE

ROW_HEIGHT = 28
_DECIMALS = 2
_ICON = QSize(14, 14)
_BUTTON = 24


class SliderRow(QWidget):
    """Shows one item of many; which one changes with the page."""

    moved = Signal(int, float)
    """(index, value) by the person's hand. A reset gives the default to its last digit."""
    settled = Signal()
    lock_wanted = Signal(int, bool)
    """(index, locked)"""

    def __init__(self, low: float, high: float, lockable: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.index = 0
        self._low, self._high = low, high
        self._default = self._shown_default = 0.0
        self._lock = tool_button("unlock", "", checkable=True)
        self._lock.setIcon(_lock_icon(locked=False))
        self.slider = FloatSlider("", low, high, centred=True, decimals=_DECIMALS)
        self.knob = self.slider.knob
        self._reset = tool_button("reset", "")
        self._reset.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for button in (self._lock, self._reset):
            button.setIconSize(_ICON)
            button.setFixedSize(_BUTTON, _BUTTON)
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(self._lock)
        line.addWidget(self.slider, 1)
        line.addWidget(self._reset)
        self._place(line)
        self._lock.setVisible(lockable)
        self._lock.clicked.connect(self._lock_clicked)
        self._reset.clicked.connect(self._reset_clicked)
        self.slider.changed.connect(self._slid)
        self.slider.settled.connect(self.settled)

    def _place(self, line: QHBoxLayout) -> None:
        """Fill the row with the one line that it has."""
        line.setContentsMargins(SPACE, 0, 0, 0)
        self.setLayout(line)

    def tab_after(self, widget: QWidget) -> None:
        """Follow ``widget`` when Tab is pressed."""
        QWidget.setTabOrder(widget, self._lock)
        QWidget.setTabOrder(self._lock, self.knob)

    def show_item(self, index: int, label: str, name: str, tooltip: str, label_width: int) -> None:
        """Stand for item ``index``; ``name`` is what a screen reader says."""
        self.index = index
        self.slider.set_label(label)
        self.slider.set_label_width(label_width)
        self.slider.setToolTip(tooltip)
        self.slider.setAccessibleName(name)
        describe(self._lock, self.tr("Lock {name}: a random z leaves it as it is").format(name=name))
        describe(self._reset, self.tr("Reset {name} (double-click, or Delete)").format(name=name))

    def show_value(self, value: float, default: float) -> None:
        """Show where z is, and where a reset would bring it."""
        if default != self._default:
            self._default = default
            # z may lie beyond the slider's ends; a reset still goes back to exactly where it was.
            self._shown_default = min(max(round(default, _DECIMALS), self._low), self._high)
            self.slider.set_default(self._shown_default)
        if round(value, _DECIMALS) != self.slider.value:
            self.slider.set_value(value)
        self._reset.setEnabled(value != default)

    def show_locked(self, locked: bool) -> None:
        """Show whether it is locked."""
        if self._lock.isChecked() != locked:
            self._lock.setChecked(locked)
            self._lock.setIcon(_lock_icon(locked))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The side bar's ground, so that a dragged slider makes none of the widgets behind it paint theirs."""
        QPainter(self).fillRect(event.rect(), QColor(current().surface))

    def _slid(self, value: float) -> None:
        exact = self._default if value == self._shown_default else value
        self._reset.setEnabled(exact != self._default)
        self.moved.emit(self.index, exact)

    def _reset_clicked(self) -> None:
        self.slider.set_value(self._default)
        self._reset.setEnabled(False)
        self.moved.emit(self.index, self._default)
        self.settled.emit()

    def _lock_clicked(self, locked: bool) -> None:
        self._lock.setIcon(_lock_icon(locked))
        self.lock_wanted.emit(self.index, locked)


def _lock_icon(locked: bool) -> QIcon:
    """Open locks stay in the background, since most are open."""
    return icon("lock", "accent") if locked else icon("unlock", "disabled")
