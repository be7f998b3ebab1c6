"""Everything about a run that there is to see: the plots above, the samples below."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gan_studio.ui.train.plots import Plots
from gan_studio.ui.train.samples import Samples

if TYPE_CHECKING:
    from gan_studio.runtime.current_run import CurrentRun


class Workbench(QWidget):
    """Shows one run; :meth:`refresh` pulls what is new."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plots = Plots()
        self.samples = Samples()
        self.splitter = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        self.splitter.addWidget(self.plots)
        self.splitter.addWidget(self.samples)
        self.splitter.setStretchFactor(0, 3)
        self.splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.samples.step_chosen.connect(self.plots.mark)

    def show_run(self, run: "CurrentRun") -> None:
        """Show another run."""
        self.plots.show_history(run.history, run.config.in_effect.loss)
        self.samples.show_run(run)

    def refresh(self, run: "CurrentRun") -> None:
        """Show what is new in the run."""
        self.plots.show_history(run.history, run.config.in_effect.loss)
        self.plots.refresh()
        self.samples.refresh()

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.plots.retranslate()
        self.samples.retranslate()
