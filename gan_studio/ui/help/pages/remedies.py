"""Learn: all remedies against collapse, with tables of what each did in the same collapsed trainings."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from gan_studio.core.remedies.base import Remedy
from gan_studio.core.remedy_outcomes import COLLAPSES, CURED, Outcome, RemedyOutcomes, remedy_outcomes
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, Heading, SeeAlso, Table, Terms, Text
from gan_studio.ui.help.page import HelpPage
from gan_studio.ui.world_words import built_in_word


class RemediesPage(HelpPage):
    """What helps, and what helped."""

    name: ClassVar[str] = "remedies"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "All remedies, measured")
    order: ClassVar[int] = 540

    def blocks(self) -> list[Block]:
        """How to use them, the table, each with its paper."""
        found = remedy_outcomes()
        return [
            Text(
                self.tr(
                    "A remedy can be switched on and off between two steps, in the settings of Train or under the doctor’s words in Collapse. "
                    "Try it on a branch: go back to before the collapse, switch it on there, and compare both runs."
                )
            ),
            *(self._measured(found) if found is not None else []),
            Heading(self.tr("What each does")),
            Terms(tuple((_remedy(remedy.label), _remedy(remedy.help), str(remedy.paper)) for remedy in Remedy.choices().values())),
            SeeAlso(("cures", "collapse")),
        ]

    def _measured(self, found: RemedyOutcomes) -> list[Block]:
        """What they did on the same collapsed trainings."""
        seeds = max((outcome.seeds for name in (None, *found.remedies()) for key in COLLAPSES if (outcome := found.outcome(key, name))), default=0)
        text = self.tr(
            "Two small perceptrons were trained on {data} for {before:,} steps, until G had collapsed. Then each remedy was switched on in that very "
            "training, which went on for {after:,} steps; so with each of {seeds} seeds. The tables say how many of the {modes} modes had a fair share at the "
            "end (the median of the seeds), how many trainings were cured, which is at least {share:.0%} of the modes, and how long a step takes, in times of "
            "one without."
        )
        values = {"data": built_in_word(found.data), "before": found.collapsed_after, "after": found.trained_on, "seeds": seeds, "modes": found.modes}
        return [
            Heading(self.tr("What each did, measured")),
            Text(text.format(share=CURED, **values)),
            *(block for name in COLLAPSES for block in self._collapse(found, name)),
            Text(
                self.tr(
                    "It is one small network and one small data set: a remedy that does nothing here may do much elsewhere. "
                    "The trainings can be repeated with resources/remedies/recipe."
                )
            ),
        ]

    def _collapse(self, found: RemedyOutcomes, name: str) -> list[Block]:
        """One way to collapse, and a row for each remedy; first for none at all."""
        rows, strong = [], set()
        for row, remedy in enumerate((None, *found.remedies())):
            outcome = found.outcome(name, remedy)
            label = self.tr("None") if remedy is None else _remedy(Remedy.find(remedy).label)
            rows.append((label, *_cells(outcome)))
            if outcome is not None and outcome.cured == outcome.seeds:
                strong |= {(row, 1), (row, 2)}
        about = Terms(((_remedy(COLLAPSES[name].label), _remedy(COLLAPSES[name].about)),))
        return [about, Table((self.tr("Remedy"), self.tr("modes"), self.tr("cured"), self.tr("time")), tuple(rows), frozenset(strong))]


def _cells(outcome: Outcome | None) -> tuple[str, str, str]:
    if outcome is None:
        return "–", "–", "–"
    return f"{outcome.typical('modes_fair'):.0f}", f"{outcome.cured} / {outcome.seeds}", f"{outcome.cost:.1f}×"


def _remedy(text: str) -> str:
    return QCoreApplication.translate("Remedy", text)
