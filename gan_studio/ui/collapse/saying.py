"""What the doctor says of a run, ready to be shown: a sentence, what it rests on, what to try; or why nothing can be said yet."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gan_studio.core.diagnosis.doctor import FEWEST_REPORTS, FEWEST_STEPS, Diagnosis, Rounds
from gan_studio.ui.error_words import in_words

if TYPE_CHECKING:
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.failure import Failure


@dataclass(frozen=True)
class Saying:
    """All texts are in the window's language."""

    icon: str
    token: str
    """The theme's colour of the icon."""
    sentence: str
    evidence: str = ""
    advice: str = ""
    remedies: tuple[str, ...] = ()
    """Names of what is worth a try, the best first."""
    well_until: int | None = None
    """The last step before the illness at which nothing was wrong."""


def of_diagnosis(diagnosis: Diagnosis, rounds: Rounds | None = None) -> Saying:
    """What the doctor has found; now, if the rounds are given, and else at some point of the past."""
    illness, evidence = diagnosis.illness, diagnosis.evidence
    texts = [QCoreApplication.translate("Doctor", text) for text in (illness.label, evidence.sentence, illness.advice)]
    sign = ("warning", "warning") if illness.is_ill else ("healthy", "accent")
    shown = texts[1].format(**evidence.values)
    if rounds is None or not illness.is_ill:
        return Saying(*sign, texts[0], shown, texts[2], illness.remedies)
    if rounds.impression is not None and rounds.impression.illness.order > illness.order:
        shown = " ".join([shown, QCoreApplication.translate("Saying", "The newest report looks better.")])
    well = max((step for step, found in rounds.said if not found.illness.is_ill), default=None)
    return Saying(*sign, texts[0], shown, texts[2], illness.remedies, well)


def of_waiting(run: "CurrentRun", *, measured: bool, over: bool, looked_at: float | None) -> Saying:
    """Why the doctor cannot say anything yet.

    Args:
        run: the open run.
        measured: whether this session measures it.
        over: whether nothing more will come.
        looked_at: the share of its data that has been looked at, which comes first; None if all have been.
    """
    reports = len(run.diversity["current"])
    if not measured and reports == 0:
        if run.can_continue:
            advice = QCoreApplication.translate("Saying", "Continue the training, and its samples are measured from then on.")
        else:
            advice = QCoreApplication.translate("Saying", "Only what trains is measured, and this run cannot be continued.")
        return Saying("info", "muted", QCoreApplication.translate("Saying", "How diverse these samples were was not measured."), advice=advice)
    if measured and looked_at is not None:
        sentence = QCoreApplication.translate("Saying", "Looking at the real pictures first: {share:.0%}").format(share=looked_at)
        advice = QCoreApplication.translate("Saying", "Samples mean something only beside what real pictures score.")
        return Saying("waiting", "muted", sentence, advice=advice)
    if over:
        sentence = QCoreApplication.translate("Saying", "This run was too short for a diagnosis.")
        return Saying("info", "muted", sentence, _progress(reports, run.step))
    sentence = QCoreApplication.translate("Saying", "Too early to say.")
    advice = QCoreApplication.translate("Saying", "Every training begins with samples that all look the same.")
    return Saying("waiting", "muted", sentence, _progress(reports, run.step), advice)


def of_failure(failure: "Failure") -> Saying:
    """Why nothing is measured."""
    return Saying("warning", "warning", QCoreApplication.translate("Saying", "These samples cannot be measured."), in_words(failure))


def _progress(reports: int, step: int) -> str:
    """How much the doctor knows, of how much it takes."""
    if reports < FEWEST_REPORTS:
        return QCoreApplication.translate("Saying", "{count} of {needed} reports").format(count=reports, needed=FEWEST_REPORTS)
    if step < FEWEST_STEPS:
        return QCoreApplication.translate("Saying", "step {count:,} of {needed:,}").format(count=step, needed=FEWEST_STEPS)
    return ""
