"""Help on the Walk workspace."""

from typing import ClassVar

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, Drawing, Heading, SeeAlso, Terms, Text
from gan_studio.ui.help.drawings import arc
from gan_studio.ui.help.page import HelpPage


class WalkHelp(HelpPage):
    """Moving through latent space."""

    name: ClassVar[str] = "walk"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Walk")
    order: ClassVar[int] = 20

    def blocks(self) -> list[Block]:
        """z, how to move it, and paths."""
        words = (self.tr("spherical: z keeps its length"), self.tr("linear: half-way, z is too short"))
        return [
            Text(
                self.tr(
                    "G turns z, a list of numbers, into a picture. Every z is a picture, and close z are similar pictures: so a small movement of z "
                    "changes the picture a little. Sudden jumps would be a sign that G has learnt pictures by heart."
                )
            ),
            Heading(self.tr("Ways to move")),
            Terms(
                (
                    (
                        self.tr("Attributes"),
                        self.tr("Named sliders, such as glasses, where a classifier could be asked. Each says for how many pictures it works."),
                    ),
                    (self.tr("Dimensions"), self.tr("The numbers of z themselves. Lock those that a new random z shall leave alone.")),
                    (self.tr("Directions"), self.tr("The strongest movements of G’s first layer. They have no names, but often a meaning.")),
                    (self.tr("Favourites"), self.tr("Pictures that you kept; they are saved with the model.")),
                )
            ),
            Heading(self.tr("Paths")),
            Text(
                self.tr(
                    "Keyframes in the filmstrip make a path. It can be played, scrubbed and exported as a strip, a GIF or a film. "
                    "Pictures change at an even pace along it, however far apart two keyframes are."
                )
            ),
            Drawing(
                lambda painter, size: arc(painter, size, *words),
                520,
                140,
                self.tr("Random z of a normal prior all have about the same length: with 100 numbers about 10. Between two of them the path follows the arc."),
            ),
            Text(
                self.tr(
                    "The gauge of the norm says how usual z’s length is for the prior. Far outside, G was never trained and its pictures fall apart. "
                    "For a uniform prior walks go straight, which stays inside the cube that z are drawn from."
                )
            ),
            SeeAlso(("arithmetic", "start")),
        ]
