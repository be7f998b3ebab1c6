"""A labelled slider for a fractional number, with a box to type it into."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from gan_studio.ui.leave_to_window import leave_to_window
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.track_slider import TrackSlider

_TICKS = 1000


class FloatSlider(QWidget):
    """Signals speak of the person's hand only: :meth:`set_value` is silent."""

    changed = Signal(float)
    """The person moves it; comes many times while dragging."""
    settled = Signal()
    """The person let go or finished typing: the moment for an undo step."""

    def __init__(
        self,
        label: str,
        minimum: float,
        maximum: float,
        default: float = 0.0,
        parent: QWidget | None = None,
        *,
        decimals: int = 2,
        centred: bool = False,
    ) -> None:
        """``centred`` fills the groove from ``default`` instead of from the left end."""
        super().__init__(parent)
        self._default = default
        self._label = QLabel()
        self._slider = TrackSlider()
        self._box = _Box()
        self._low, self._high = minimum, maximum
        self._box.setDecimals(decimals)
        self._box.setRange(minimum, maximum)
        self._box.setSingleStep((maximum - minimum) / 100)
        self._box.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._box.lineEdit().setTextMargins(0, 0, SPACE, 0)
        leave_to_window(self._box.lineEdit(), self._box)
        self._box.setFont(font("number"))
        self._box.setKeyboardTracking(False)
        self._box.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        set_kind(self._box, "bare")
        self._box.setFixedWidth(self._box.fontMetrics().horizontalAdvance(f"-{max(abs(minimum), abs(maximum)):.{decimals}f}") + 18)
        self._slider.setRange(0, _TICKS)
        self._slider.setPageStep(_TICKS // 10)
        self._slider.setSingleStep(_TICKS // 100)
        if centred:
            self._slider.origin = self._tick(default)
        self._label.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._label)
        layout.addWidget(self._slider, 1)
        layout.addWidget(self._box)
        self.set_label(label)
        self.set_value(default)
        self._slider.valueChanged.connect(self._slid)
        self._slider.sliderReleased.connect(self.settled)
        self._slider.reset_asked.connect(self.reset)
        self._box.valueChanged.connect(self._typed)

    @property
    def knob(self) -> QWidget:
        """What takes the keyboard."""
        return self._slider

    @property
    def value(self) -> float:
        """Between the two ends, rounded to the decimals shown."""
        return self._box.value()

    def set_value(self, value: float) -> None:
        """Show a value without telling anyone."""
        for part in (self._box, self._slider):
            part.blockSignals(True)
        self._box.setValue(value)
        self._slider.setValue(self._tick(value))
        for part in (self._box, self._slider):
            part.blockSignals(False)
        self._slider.update()

    def set_label(self, label: str) -> None:
        """What it is called, for eyes and for screen readers."""
        self._label.setText(label)
        self._label.setVisible(bool(label))
        self.setAccessibleName(label)

    def setAccessibleName(self, name: str) -> None:
        """What screen readers call it, where the label alone would not do."""
        super().setAccessibleName(name)
        self._slider.setAccessibleName(name)
        self._box.setAccessibleName(name)

    def set_label_width(self, width: int) -> None:
        """Make the labels of a column of sliders equally wide."""
        self._label.setFixedWidth(width)

    def set_default(self, default: float) -> None:
        """Where a reset goes to, and where the groove of a centred slider is filled from."""
        self._default = default
        if self._slider.origin is not None:
            self._slider.origin = self._tick(default)
            self._slider.update()

    def setToolTip(self, text: str) -> None:
        """Explain it wherever the mouse rests on it."""
        super().setToolTip(text)
        self._slider.setAccessibleDescription(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return at the slider leads into the box, and out of it again."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._box.hasFocus():
            self._slider.setFocus()
        else:
            self._box.setFocus()
            self._box.selectAll()

    def reset(self) -> None:
        """Go to the default, as the person's own act."""
        if self.value != self._default:
            self.set_value(self._default)
            self.changed.emit(self.value)
            self.settled.emit()

    def _tick(self, value: float) -> int:
        return round((value - self._low) / (self._high - self._low) * _TICKS)

    def _slid(self, tick: int) -> None:
        self._box.blockSignals(True)
        self._box.setValue(self._low + tick / _TICKS * (self._high - self._low))
        self._box.blockSignals(False)
        self.changed.emit(self.value)
        if not self._slider.isSliderDown():
            self.settled.emit()

    def _typed(self, value: float) -> None:
        self._slider.blockSignals(True)
        self._slider.setValue(self._tick(value))
        self._slider.blockSignals(False)
        self._slider.update()
        self.changed.emit(value)
        self.settled.emit()


class _Box(QDoubleSpinBox):
    """Leaves the wheel to the page, unless it was chosen; as the slider does."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
