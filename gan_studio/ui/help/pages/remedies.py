"""Help on the remedies against collapse, with a table of what each did in the same collapsed trainings."""

from typing import ClassVar

from PySide6.QtCore import QCoreApplication

from gan_studio.core.remedies.base import Remedy
from gan_studio.core.remedy_outcomes import COLLAPSES, CURED, Outcome, RemedyOutcomes, remedy_outcomes
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, Heading, SeeAlso, Table, Terms, Text
from gan_studio.ui.help.page import HelpPage
from gan_studio.ui.world_words import built_in_word


class RemediesHelp(HelpPage):
    """What helps, and what helped."""

    name: ClassVar[str] = "remedies"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Remedies")
    order: ClassVar[int] = 70

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
            SeeAlso(("collapse", "figures")),
        ]

    def _measured(self, found: RemedyOutcomes) -> list[Block]:
        """What they did on the same collapsed trainings."""
        seeds = max((outcome.seeds for name in (None, *found.remedies()) for key in COLLAPSES if (outcome := found.outcome(key, name))), default=0)
        text = self.tr(
            "Two small perceptrons were trained on {data} for {before:,} steps, until G had collapsed. Then each remedy was switched on in that very "
            "training, which went on for {after:,} steps; so with each of {seeds} seeds. The table says how many of the {modes} modes had a fair share at the "
            "end (the median of the seeds), how many trainings were cured, which is at least {share:.0%} of the modes, and how long a step takes, in times of "
            "one without."
        )
        values = {"data": built_in_word(found.data), "before": found.collapsed_after, "after": found.trained_on, "seeds": seeds, "modes": found.modes}
        return [
            Heading(self.tr("What each did, measured")),
            Text(text.format(share=CURED, **values)),
            Terms(tuple((_remedy(collapse.label), _remedy(collapse.about)) for collapse in COLLAPSES.values())),
            self._table(found),
            Text(
                self.tr(
                    "It is one small network and one small data set: a remedy that does nothing here may do much elsewhere. "
                    "The trainings can be repeated with resources/remedies/recipe."
                )
            ),
        ]

    def _table(self, found: RemedyOutcomes) -> Table:
        """A row for each remedy, and first for none at all."""
        header = [self.tr("Remedy")]
        for collapse in COLLAPSES.values():
            header += [self.tr("{collapse}: modes").format(collapse=_remedy(collapse.label)), self.tr("cured")]
        rows, strong = [], set()
        for row, name in enumerate((None, *found.remedies())):
            outcomes = [found.outcome(collapse, name) for collapse in COLLAPSES]
            cells = [self.tr("None") if name is None else _remedy(Remedy.find(name).label)]
            for place, outcome in enumerate(outcomes):
                cells += [f"{outcome.typical('modes_fair'):.0f}", f"{outcome.cured} / {outcome.seeds}"] if outcome else ["–", "–"]
                if outcome is not None and outcome.cured == outcome.seeds:
                    strong |= {(row, 1 + 2 * place), (row, 2 + 2 * place)}
            rows.append((*cells, _cost(outcomes)))
        return Table((*header, self.tr("time")), tuple(rows), frozenset(strong))


def _cost(outcomes: list[Outcome | None]) -> str:
    costs = [outcome.cost for outcome in outcomes if outcome is not None]
    return f"{sum(costs) / len(costs):.1f}×" if costs else "–"


def _remedy(text: str) -> str:
    return QCoreApplication.translate("Remedy", text)
