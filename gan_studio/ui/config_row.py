"""One line of the hyperparameter form: name, lock, field, and a dot that marks what differs from the preset."""

from html import escape
from typing import Any

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QWidget

from gan_studio.core.settings import Setting
from gan_studio.ui import theme
from gan_studio.ui.fields import make_field
from gan_studio.ui.icons import icon
from gan_studio.ui.tokens import SPACE

FIELD_WIDTH = 138
DOT_WIDTH = 18


class ResetDot(QAbstractButton):
    """A dot beside a value that was changed; under the mouse or the focus it becomes the reset icon that it is."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = icon("reset", "accent")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Small, but large enough to hit."""
        return QSize(DOT_WIDTH, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dot or icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        center = QRectF(self.rect()).center()
        if self.underMouse() or self.hasFocus():
            self._icon.paint(painter, self.rect().adjusted(1, 3, -1, -3))
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.current().accent))
        painter.drawEllipse(center, 3, 3)


class _Lock(QWidget):
    """Marks a hyperparameter that is fixed once training has started."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = icon("lock", "disabled")
        self.setFixedSize(14, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._icon.paint(QPainter(self), self.rect().adjusted(0, 4, 0, -4))


class ConfigRow(QWidget):
    """Shows and edits one hyperparameter."""

    edited = Signal(str, object)
    """Its path and the value that the person gave it."""
    reset_asked = Signal(str)
    """Its path: the person wants the preset's value back."""

    def __init__(self, setting: Setting, minimum: float, maximum: float) -> None:
        super().__init__()
        self.setting = setting
        self._range = (minimum, maximum)
        self._running = False
        self._obstacle = ""
        self._label = QLabel(wordWrap=True)
        self.field = make_field(setting, minimum, maximum)
        self.field.setFixedWidth(FIELD_WIDTH)
        self._label.setBuddy(self.field.editor)
        self._dot = ResetDot()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE if setting.is_inner else 0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self._label, 1)
        if not setting.about.live:
            layout.addWidget(_Lock())
        layout.addWidget(self.field)
        layout.addWidget(self._dot)
        self.field.edited.connect(self._edited)
        self._dot.clicked.connect(self._reset)
        self.retranslate()

    def show_value(self, value: Any, modified: bool) -> None:
        """Show a value, and whether it differs from the preset's."""
        self.field.show_value(value)
        self._dot.setVisible(modified)

    def set_running(self, running: bool) -> None:
        """Whether a training runs with it: what is fixed then cannot be edited."""
        self._running = running
        self._fit()

    def set_obstacle(self, obstacle: str) -> None:
        """Why it cannot be edited for the time being, in a sentence; empty if it can."""
        if obstacle != self._obstacle:
            self._obstacle = obstacle
            self._fit()

    def _fit(self) -> None:
        self.field.setEnabled((self.setting.about.live or not self._running) and not self._obstacle)
        self._dot.setEnabled(self.field.isEnabled())
        self._explain()

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        about = self.setting.about
        name = QCoreApplication.translate(about.context, about.label)
        self._label.setText(name)
        self.field.editor.setAccessibleName(name)
        self.field.retranslate()
        self._dot.setToolTip(self.tr("Changed. Click to take the preset’s value again."))
        self._dot.setAccessibleName(self.tr("Reset {name}").format(name=name))
        self._explain()

    def _explain(self) -> None:
        """The tooltip: help, range, and whether it can change during training."""
        about = self.setting.about
        lines = [QCoreApplication.translate(about.context, about.help)]
        if self.setting.kind in (int, float) and self.setting.maximum is not None:
            low, high = (f"{end:,.{about.decimals}f}".rstrip("0").rstrip(".") if end % 1 else f"{end:,.0f}" for end in self._range)
            lines.append(self.tr("From {low} to {high}{unit}.").format(low=low, high=high, unit=self._unit()))
        if about.source:
            lines.append(about.source)
        if self._obstacle:
            lines.append(self._obstacle)
        elif about.live:
            lines.append(self.tr("Can be changed while training runs."))
        elif self._running:
            lines.append(self.tr("Fixed, because training has started with it. Stop and start a new run to change it."))
        else:
            lines.append(self.tr("Fixed once training has started."))
        self.setToolTip("".join(f"<p>{escape(line)}</p>" for line in lines))
        self.field.editor.setAccessibleDescription(" ".join(lines))

    def _unit(self) -> str:
        unit = self.setting.about.unit
        return f" {QCoreApplication.translate('Hyperparameter', unit)}" if unit else ""

    def _edited(self, value: Any) -> None:
        self.edited.emit(self.setting.path, value)

    def _reset(self) -> None:
        self.reset_asked.emit(self.setting.path)
