"""Help on the Arithmetic workspace."""

from typing import ClassVar

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, Drawing, Heading, SeeAlso, Steps, Text
from gan_studio.ui.help.drawings import parallelogram
from gan_studio.ui.help.page import HelpPage


class ArithmeticHelp(HelpPage):
    """Sums of pictures."""

    name: ClassVar[str] = "arithmetic"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Arithmetic")
    order: ClassVar[int] = 30

    def blocks(self) -> list[Block]:
        """The sum, how to make one, and how far to trust it."""
        words = (self.tr("man with glasses"), self.tr("man"), self.tr("woman"), self.tr("woman with glasses"))
        return [
            Text(
                self.tr(
                    "The DCGAN paper (Radford et al. 2016, figure 7) found that directions in latent space have a meaning: what leads from “man” to "
                    "“man with glasses” leads from “woman” to “woman with glasses”. So A − B + C is a picture of what A has and B has not, on C."
                )
            ),
            Drawing(lambda painter, size: parallelogram(painter, size, *words), 520, 170, self.tr("A − B + C: the same step, taken from C.")),
            Heading(self.tr("How to")),
            Steps(
                (
                    self.tr("Choose three or more pictures for each of A, B and C; drag them from the gallery, or select them and press the letter."),
                    self.tr("Look at the picture in the middle of the nine: that is the sum. The eight around it are the sum with a little noise."),
                    self.tr("Keep a good one, name A, B or C as a concept to use it again, and export the figure with its sum in pixels beside it."),
                )
            ),
            Heading(self.tr("Why several pictures, and what noise is for")),
            Text(
                self.tr(
                    "A single picture has much about it besides glasses. In the mean of three z this cancels out, and only what they share stays. "
                    "The mean of three is also just so long that A − B + C is again as long as a random z, where G draws well."
                )
            ),
            Text(
                self.tr(
                    "The noise shows whether the answer holds: if all nine are women with glasses, it is no lucky draw. Where a classifier knows the "
                    "pictures, it says what it sees in each."
                )
            ),
            SeeAlso(("walk", "start")),
        ]
