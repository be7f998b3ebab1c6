"""The top of the Collapse workspace: how many modes are left, what the doctor says, and what can be done about it at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.core.diagnosis.standing import Standing
from gan_studio.ui.collapse.gauge import ModeGauge
from gan_studio.ui.collapse.remedy_bar import RemedyBar
from gan_studio.ui.collapse.saying import Saying, of_diagnosis, of_failure, of_waiting
from gan_studio.ui.collapse.switching import Switching
from gan_studio.ui.few_lines import FewLines
from gan_studio.ui.glyph import Glyph
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.core.diagnosis.report import DiversityReport
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.studio import Studio

_GAUGE = 92
_LINES = 2
"""At most, of the evidence and of the advice."""


class Header(QFrame):
    """Shows one run; :meth:`refresh` pulls what is new."""

    change_asked = Signal(int)
    """(step) the person wants to go back to before the illness, and change something."""

    def __init__(self, studio: "Studio", undo_stack: QUndoStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._looked_at: float | None = None
        self._said: Saying | None = None
        self._report: DiversityReport | None = None
        set_kind(self, "bar")
        self.gauge = ModeGauge(_GAUGE)
        self._modes = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self._modes.setFont(font("small"))
        set_kind(self._modes, "muted")
        self._sign = Glyph("waiting", "muted", 22)
        self.sentence, self.evidence, self.advice = FewLines(1), FewLines(_LINES), FewLines(_LINES)
        self.sentence.setFont(font("title"))
        set_kind(self.advice, "muted")
        self._said_room = QWidget()
        self.remedies = RemedyBar(Switching(studio, undo_stack))
        self.remedies.back.clicked.connect(self._ask_to_change)
        self._lay_out()
        studio.diversity.preparing.connect(self._take_progress)
        studio.diversity.ready.connect(self._take_ready)
        self.retranslate()

    def _lay_out(self) -> None:
        ring = QVBoxLayout()
        ring.setSpacing(SPACE)
        ring.addStretch()
        ring.addWidget(self.gauge, alignment=Qt.AlignmentFlag.AlignHCenter)
        ring.addWidget(self._modes)
        ring.addStretch()
        title = QHBoxLayout()
        title.setSpacing(2 * SPACE)
        title.addWidget(self._sign)
        title.addWidget(self.sentence, 1)
        said = QVBoxLayout(self._said_room)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(SPACE)
        said.addWidget(self.evidence)
        said.addWidget(self.advice)
        said.addStretch()
        words = QVBoxLayout()
        words.setSpacing(SPACE)
        words.addLayout(title)
        words.addWidget(self._said_room)
        words.addWidget(self.remedies)
        words.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 3 * SPACE)
        layout.setSpacing(5 * SPACE)
        layout.addLayout(ring)
        layout.addLayout(words, 1)

    # --- what is new ---------------------------------------------------------------------------------------------

    def show_run(self, run: "CurrentRun | None") -> None:
        """Show another run, or none."""
        self._looked_at = self._said = None
        if run is not None:
            self._show_report(None)
            self.refresh()

    def refresh(self) -> None:
        """Show what is new in the run."""
        run = self._studio.run
        if run is None:
            return
        report = run.diversity["current"].latest
        if report is not self._report:
            self._show_report(report)
        said = self._saying(run)
        if said != self._said:
            self._show_saying(said)

    def _saying(self, run: "CurrentRun") -> Saying:
        diagnosis = run.diagnose()
        if diagnosis is not None:
            return of_diagnosis(diagnosis, run.rounds)
        diversity = self._studio.diversity
        failure = diversity.failure(run.folder)
        if failure is not None:
            return of_failure(failure)
        measured = diversity.folder == run.folder
        looked_at = (self._looked_at or 0.0) if measured and diversity.meter is None else None
        return of_waiting(run, measured=measured, over=not (self._studio.training.is_active or diversity.is_busy), looked_at=looked_at)

    def _show_saying(self, said: Saying) -> None:
        self._said = said
        self._sign.show_icon(said.icon, said.token)
        for label, text in ((self.sentence, said.sentence), (self.evidence, said.evidence), (self.advice, said.advice)):
            label.setText(text)
            label.setVisible(bool(text))
        self.remedies.advise(said.remedies, said.well_until)

    def _show_report(self, report: "DiversityReport | None") -> None:
        self._report = report
        standing = Standing.of(report) if report is not None else None
        self.gauge.show_standing(standing)
        if report is None or standing is None:
            self._modes.setText(self.tr("modes"))
            self.gauge.setToolTip(self.tr("How many modes of the data the samples show, as soon as they have been measured"))
            return
        self._modes.setText(self.tr("modes") if report.modes.by == "classifier" else self.tr("clusters"))
        self.gauge.setToolTip(self._explanation(report, standing))

    def _explanation(self, report: "DiversityReport", standing: Standing) -> str:
        """The gauge in words."""
        lines = [
            self.tr("{count:,} with a fair share: shown at least a tenth as often as in the data").format(count=standing.covered),
            self.tr("{count:,} rare").format(count=standing.rare),
            self.tr("{count:,} missing").format(count=standing.missing),
        ]
        if standing.expected < len(report.counts):
            text = self.tr("There are {modes:,}; {samples:,} real pictures show {expected:,} of them.")
            lines.append(text.format(modes=len(report.counts), samples=report.samples, expected=standing.expected))
        return "\n".join(lines)

    def _ask_to_change(self) -> None:
        if self._said is not None and self._said.well_until is not None:
            self.change_asked.emit(self._said.well_until)

    @Slot(int, int)
    def _take_progress(self, done: int, total: int) -> None:
        self._looked_at = done / total if total else 0.0

    @Slot()
    def _take_ready(self) -> None:
        self._looked_at = None

    def _reserve_room(self) -> None:
        """As much as the longest words may take, so that what is below stays where it is when others are said."""
        lines = self.evidence.fontMetrics().lineSpacing() + self.advice.fontMetrics().lineSpacing()
        self._said_room.setFixedHeight(_LINES * lines + SPACE)
        self.remedies.setMinimumHeight(self.remedies.more.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """The theme may bring another font."""
        if event.type() in (QEvent.Type.Polish, QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._reserve_room()
        return super().event(event)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._said = None
        self._show_report(self._report)
        self.remedies.retranslate()
        self.refresh()
