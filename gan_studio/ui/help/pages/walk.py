"""Learn: the Walk workspace."""

from typing import ClassVar

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, Heading, SeeAlso, Terms, Text
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import WORKSPACES, HelpPage


class WalkPage(HelpPage):
    """Moving through latent space."""

    name: ClassVar[str] = "walk"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Walk")
    chapter: ClassVar[str] = WORKSPACES
    order: ClassVar[int] = 20

    def blocks(self) -> list[Block]:
        """z, how to move it, and paths."""
        return [
            Text(
                self.tr(
                    "G turns z, a list of numbers, into a picture. Close z are similar pictures: so a small movement of a slider changes the picture a little."
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
            Text(self.tr("The gauge under the picture says how usual z’s length is. Far from the middle G was never trained, and its pictures fall apart.")),
            SeeAlso(("latent", "memory", "arithmetic")),
        ]

    def steps(self) -> tuple[Step, ...]:
        """A path."""
        return (
            Step(
                self.tr("Show me a path"),
                self.tr("Plays a path through your keyframes, or through nine random ones. Undo takes it back."),
                self.tr("Drag the playhead, add pictures of your own, and export the way as a film."),
                lambda show: show.walk("spherical"),
            ),
        )
