"""Boxes for numbers, whose arrows take steps that fit the number: 0.0002 steps to 0.0003, 20,000 to 21,000."""

import math

from PySide6.QtCore import QLocale
from PySide6.QtGui import QKeyEvent, QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSpinBox, QWidget

from gan_studio.ui.leave_to_window import leave_to_window

# The style sheet's padding does not reach the line edit inside a spin box.
_MARGIN = 6


class FloatBox(QDoubleSpinBox):
    """Shows no needless zeros, reads ``2e-4`` too, and steps in the number's own decade."""

    def __init__(self, decimals: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        self.setLocale(locale)
        self.setDecimals(decimals)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(_MARGIN, 0, 0, 0)
        leave_to_window(self.lineEdit(), self)

    def textFromValue(self, value: float) -> str:
        """The shortest decimal notation."""
        return self.locale().toString(value, "f", QLocale.FloatingPointPrecisionOption.FloatingPointShortest.value)

    def valueFromText(self, text: str) -> float:
        """Decimal or scientific notation, in the person's locale or with a point."""
        if self._is_special(text):
            return self.minimum()
        number = self._read(text)
        return self.value() if number is None else number

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Anything that may still become a number in range."""
        number = self.minimum() if self._is_special(text) else self._read(text)
        if number is not None and self.minimum() <= number <= self.maximum():
            return QValidator.State.Acceptable, text, position
        unfinished = all(character in "0123456789.,eE+-" for character in self._bare(text))
        return (QValidator.State.Intermediate if unfinished else QValidator.State.Invalid), text, position

    def _is_special(self, text: str) -> bool:
        return bool(text) and text == self.specialValueText()

    def _bare(self, text: str) -> str:
        return text.removesuffix(self.suffix()).removeprefix(self.prefix()).strip()

    def _read(self, text: str) -> float | None:
        for locale in (self.locale(), QLocale.c()):
            number, understood = locale.toDouble(self._bare(text))
            if understood and math.isfinite(number):
                return float(number)
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write over a word."""
        _make_room(self, event)
        super().keyPressEvent(event)

    def stepBy(self, steps: int) -> None:
        """Step ``steps`` times, up or down."""
        for _ in range(abs(steps)):
            up = steps > 0
            self.setValue(self.value() + (1 if up else -1) * self._step(up))

    def _step(self, up: bool) -> float:
        """One unit of the leading digit; of the distance to 1 in the upper half of a range from 0 to 1, as for 0.999."""
        finest = 10.0 ** -self.decimals()
        near_one = self.minimum() >= 0 and self.maximum() <= 1 and self.value() > 0.5
        distance = 1 - self.value() if near_one else abs(self.value())
        if distance < finest / 2:
            return max(finest, 10.0 ** math.floor(math.log10((self.maximum() - self.minimum()) / 50)))
        decade = 10.0 ** math.floor(math.log10(distance) + 1e-9)
        shrinks = up == near_one if self.value() >= 0 else up
        if shrinks and distance < decade * (1 + 1e-9):
            decade /= 10
        return max(finest, decade)


class IntBox(QSpinBox):
    """Steps by about a tenth of the number, and groups its digits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setStepType(QSpinBox.StepType.AdaptiveDecimalStepType)
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(_MARGIN, 0, 0, 0)
        leave_to_window(self.lineEdit(), self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write over a word."""
        _make_room(self, event)
        super().keyPressEvent(event)


def _make_room(box: QAbstractSpinBox, event: QKeyEvent) -> None:
    """A number typed where a box shows a word, such as ``off``, takes the word's place, wherever in it the cursor is."""
    typed = event.text() and event.text().isprintable()
    if typed and box.specialValueText() and box.text() == box.specialValueText():
        box.selectAll()
