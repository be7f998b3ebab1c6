"""Which generator is looked at: the one in training, or its moving average."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from gan_studio.core.diagnosis.report import GeneratorKind
from gan_studio.ui.plots.follow_buttons import name, word_button
from gan_studio.ui.tokens import SPACE


class GeneratorChoice(QWidget):
    """Two buttons, one of which is down."""

    chosen = Signal(str)
    """(GeneratorKind)"""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.current, self.ema = word_button(checkable=True), word_button(checkable=True)
        self.current.setChecked(True)
        group = QButtonGroup(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for button in (self.current, self.ema):
            group.addButton(button)
            layout.addWidget(button)
        group.buttonClicked.connect(self._tell)
        self.retranslate()

    @property
    def kind(self) -> GeneratorKind:
        """Which one."""
        return "ema" if self.ema.isChecked() else "current"

    def _tell(self) -> None:
        self.chosen.emit(self.kind)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        name(self.current, self.tr("Current G"), self.tr("The generator in training, as it is at each step: the doctor looks at this one"))
        name(self.ema, self.tr("Average (EMA)"), self.tr("The moving average of its weights, which is what you keep: smoother, and later to collapse"))
