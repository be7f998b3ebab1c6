"""Learn: the Collapse workspace."""

from typing import ClassVar

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, SeeAlso, Terms, Text
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import WORKSPACES, HelpPage


class CollapsePage(HelpPage):
    """What is seen there."""

    name: ClassVar[str] = "collapse"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Collapse")
    chapter: ClassVar[str] = WORKSPACES
    order: ClassVar[int] = 15

    def blocks(self) -> list[Block]:
        """Its parts from top to bottom, and its pages."""
        return [
            Text(
                self.tr(
                    "Has G stopped drawing some kinds of pictures, since when, and what helps? Such kinds are called modes. "
                    "Above stand a ring and the doctor’s words, below them five pages."
                )
            ),
            Terms(
                (
                    (
                        self.tr("The ring"),
                        self.tr("How many modes have a fair share of the samples: at least a tenth of what they have in the data. A thin part is a rare mode."),
                    ),
                    (self.tr("The doctor"), self.tr("Says in a sentence what losses and figures mean together, and offers remedies to switch on.")),
                    (self.tr("Now"), self.tr("The newest samples with near-duplicates framed, the modes beside those of the data, and every figure.")),
                    (
                        self.tr("Over time"),
                        self.tr("Losses, figures and modes over the steps of the run. A click chooses a step, which the bar at the bottom opens."),
                    ),
                    (self.tr("Time machine"), self.tr("Go back to any step and train on with other settings. Branches are compared side by side.")),
                    (self.tr("Growing"), self.tr("The same z through the whole run.")),
                    (self.tr("Lessons"), self.tr("Small trainings that go wrong for a reason: guess first, watch, then cure them.")),
                )
            ),
            SeeAlso(("modes", "cures", "doctor", "measuring")),
        ]

    def steps(self) -> tuple[Step, ...]:
        """The first lesson."""
        return (
            Step(
                self.tr("Show me a lesson"),
                self.tr("Opens a short lesson. It trains when you press Start."),
                self.tr("Guess, press Start, and turn to the other pages while it trains."),
                lambda show: show.lesson("frozen-collapse"),
            ),
        )
