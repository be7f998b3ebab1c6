"""One widget per kind of hyperparameter: a combo box, a box for a whole or a fractional number, a check box."""

from typing import Any, Literal, get_args, get_origin

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QWidget

from gan_studio.core.registry import Plugin
from gan_studio.core.settings import Setting
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.number_boxes import FloatBox, IntBox

_INT_LIMIT = 2**31 - 1

_CHOICES = {
    "auto": QT_TRANSLATE_NOOP("Choice", "Automatic"),
    "grey": QT_TRANSLATE_NOOP("Choice", "Grey"),
    "rgb": QT_TRANSLATE_NOOP("Choice", "Colour"),
    "normal": QT_TRANSLATE_NOOP("Choice", "Normal"),
    "uniform": QT_TRANSLATE_NOOP("Choice", "Uniform"),
    "relu": QT_TRANSLATE_NOOP("Choice", "ReLU"),
    "full": QT_TRANSLATE_NOOP("Choice", "Full"),
    "mixed": QT_TRANSLATE_NOOP("Choice", "Mixed"),
    "leaky-relu": QT_TRANSLATE_NOOP("Choice", "Leaky ReLU"),
}


class Field(QWidget):
    """Edits one value. :attr:`edited` tells of the person's edits only."""

    edited = Signal(object)

    def __init__(self, editor: QWidget) -> None:
        super().__init__()
        self.editor = editor
        editor.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        editor.installEventFilter(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(editor)
        self.setFocusProxy(editor)

    def show_value(self, value: Any) -> None:
        """Show a value without telling anyone."""
        blocked = self.editor.blockSignals(True)
        self._display(value)
        self.editor.blockSignals(blocked)

    def _display(self, value: Any) -> None:
        raise NotImplementedError

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the wheel for scrolling the form, unless the editor has the focus."""
        if event.type() == QEvent.Type.Wheel and not self.editor.hasFocus():
            event.ignore()
            return True
        return super().eventFilter(watched, event)


class NumberField(Field):
    """A whole or a fractional number."""

    def __init__(self, setting: Setting, minimum: float, maximum: float) -> None:
        self._box = FloatBox(setting.about.decimals) if setting.kind is float else IntBox()
        if isinstance(self._box, FloatBox):
            self._box.setRange(minimum, maximum)
        else:
            self._box.setRange(int(minimum), int(min(maximum, _INT_LIMIT)))
        self._unit, self._zero = setting.about.unit, setting.about.zero
        super().__init__(self._box)
        self._box.valueChanged.connect(self.edited.emit)
        self.retranslate()

    def _display(self, value: Any) -> None:
        self._box.setValue(value)

    def retranslate(self) -> None:
        """The unit, and what 0 means."""
        if self._unit:
            self._box.setSuffix(" " + QCoreApplication.translate("Hyperparameter", self._unit))
        if self._zero:
            self._box.setSpecialValueText(QCoreApplication.translate("Hyperparameter", self._zero))


class SwitchField(Field):
    """On or off."""

    def __init__(self) -> None:
        self._check = QCheckBox()
        super().__init__(self._check)
        self._check.toggled.connect(self.edited.emit)

    def _display(self, value: Any) -> None:
        self._check.setChecked(value)


class ChoiceField(Field):
    """One of some values, or one of the registered plug-ins; the value of those is their name."""

    def __init__(self, setting: Setting) -> None:
        self._combo = QComboBox()
        self._combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._combo.setMinimumContentsLength(6)
        self._setting = setting
        super().__init__(self._combo)
        for value in self._values():
            self._combo.addItem("", value)
        self.retranslate()
        self._combo.currentIndexChanged.connect(self._chosen)

    def _values(self) -> list[Any]:
        if not is_plugin(self._setting):
            return list(get_args(self._setting.kind))
        return [name for name, kind in self._setting.kind.choices().items() if kind.offered]

    def _display(self, value: Any) -> None:
        self._combo.setCurrentIndex(self._combo.findData(value))

    def _chosen(self, index: int) -> None:
        self.edited.emit(self._combo.itemData(index))

    def retranslate(self) -> None:
        """What each choice is called, and its help."""
        for index in range(self._combo.count()):
            value = self._combo.itemData(index)
            self._combo.setItemText(index, choice_text(self._setting, value))
            if is_plugin(self._setting):
                kind = self._setting.kind
                help_text = QCoreApplication.translate(kind.__name__, kind.choices()[value].help)
                self._combo.setItemData(index, help_text, Qt.ItemDataRole.ToolTipRole)


def choice_text(setting: Setting, value: Any) -> str:
    """What one of the values of a choice is called."""
    if is_plugin(setting):
        return QCoreApplication.translate(setting.kind.__name__, setting.kind.choices()[value].label)
    text = str(value)
    name = QCoreApplication.translate("Choice", _CHOICES[text]) if text in _CHOICES else text.replace("-", " ").capitalize()
    unit = QCoreApplication.translate("Hyperparameter", setting.about.unit) if setting.about.unit else ""
    return f"{name} {unit}".strip()


def is_choice(setting: Setting) -> bool:
    """Whether a hyperparameter is one of a list."""
    return get_origin(setting.kind) is Literal or is_plugin(setting)


def is_plugin(setting: Setting) -> bool:
    """Whether a hyperparameter is a registered choice that may bring hyperparameters of its own."""
    return isinstance(setting.kind, type) and issubclass(setting.kind, Plugin)


def make_field(setting: Setting, minimum: float, maximum: float) -> Field:
    """The widget for a hyperparameter; the range is for numbers."""
    if is_choice(setting):
        return ChoiceField(setting)
    return SwitchField() if setting.kind is bool else NumberField(setting, minimum, maximum)
