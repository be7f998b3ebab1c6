"""Learn: the Arithmetic workspace."""

from typing import ClassVar

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, SeeAlso, Steps, Text
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import WORKSPACES, HelpPage
from gan_studio.ui.help.showing import reckoning_world


class ArithmeticPage(HelpPage):
    """Sums of pictures."""

    name: ClassVar[str] = "arithmetic"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Arithmetic")
    chapter: ClassVar[str] = WORKSPACES
    order: ClassVar[int] = 30

    def blocks(self) -> list[Block]:
        """The sum, how to make one, and how far to trust it."""
        return [
            Text(
                self.tr(
                    "Man with glasses − man + woman: what A has and B has not, added to C. That such sums of z give pictures with a meaning "
                    "is a finding of the DCGAN paper (Radford et al. 2016, figure 7)."
                )
            ),
            Steps(
                (
                    self.tr("Choose three or more pictures for each of A, B and C; drag them from the gallery, or select them and press the letter."),
                    self.tr("Look at the picture in the middle of the nine: that is the sum. The eight around it are the sum with a little noise."),
                    self.tr("Keep a good one, name A, B or C as a concept to use it again, and export the figure with its sum in pixels beside it."),
                )
            ),
            Text(
                self.tr(
                    "The noise shows whether the answer holds: if all nine are women with glasses, it is no lucky draw. Where a classifier knows the "
                    "pictures, it says what it sees in each. The sum in pixels beside it shows that it is no mere overlay."
                )
            ),
            SeeAlso(("averaging", "latent")),
        ]

    def steps(self) -> tuple[Step, ...]:
        """An example."""
        if reckoning_world() is None:
            return ()
        return (
            Step(
                self.tr("Show me a sum"),
                self.tr("Puts an example into the baskets, three pictures in each. Undo brings yours back."),
                self.tr("Exchange a picture in a basket, or move the slider under it, and see what becomes of the sum."),
                lambda show: show.arithmetic(3),
            ),
        )
