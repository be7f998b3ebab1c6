"""What the figures are about: the feature space, what measuring costs, and judges that have to be installed."""

import importlib.util
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from gan_studio.ui.section import Section
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.core.diagnosis.report import DiversityReport
    from gan_studio.runtime.studio import Studio


class MeasuringNotes(QWidget):
    """Small print below the figures."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._report: DiversityReport | None = None
        self.space, self._judges = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._judges.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        for label in (self.space, self._judges):
            set_kind(label, "muted")
        self.live = QCheckBox()
        self.live.setChecked(studio.diversity.live)
        self.live.toggled.connect(self._set_live)
        self.judges = Section("", expanded=False)
        inner = QVBoxLayout(self.judges.content)
        inner.setContentsMargins(SPACE, 0, 0, SPACE)
        inner.addWidget(self._judges)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        for widget in (self.space, self.live, self.judges):
            layout.addWidget(widget)
        self.retranslate()

    def show_report(self, report: "DiversityReport | None") -> None:
        """Say what another report is about."""
        self._report = report
        self.space.setVisible(report is not None)
        if report is None:
            return
        if report.space == "features":
            text = self.tr("Distances are between features of a classifier that was trained on the labels of these data; near-duplicates are told by pixels.")
        else:
            text = self.tr("Nobody said what these pictures show, so distances are between principal components of their pixels.")
        if report.modes.by == "clusters":
            text += " " + self.tr("Modes are clusters of the real pictures.")
        self.space.setText(text)
        self.space.setToolTip(self.tr("Exactly: {about}").format(about=report.about))

    def _set_live(self, live: bool) -> None:
        self._studio.diversity.live = live

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.live.setText(self.tr("Measure while training"))
        self.live.setToolTip(self.tr("A report every few seconds, which takes less than a twentieth of the training’s time. Without it the doctor is blind."))
        self.judges.set_title(self.tr("Inception Score, FID and KID"))
        self._judges.setText(self._about_judges())
        self.show_report(self._report)

    def _about_judges(self) -> str:
        """How to get the heavier judges."""
        why = self.tr(
            "Papers report these three. They look at pictures with a network that was trained on ImageNet’s photographs: of digits and of rendered "
            "pictures they say little, and no figure above uses it. So they are an extra that you can add."
        )
        how = self.tr(
            "<code>pip install gan-studio[inception]</code> brings torch-fidelity, which fetches the network’s weights (91 MB, from github.com) when "
            "it is first used. Then <code>gan-studio evaluate MODEL --inception</code> computes them for a saved model, in minutes."
        )
        here = self.tr("torch-fidelity is installed here.") if importlib.util.find_spec("torch_fidelity") is not None else ""
        return "".join(f"<p>{line}</p>" for line in (why, how, here) if line)
