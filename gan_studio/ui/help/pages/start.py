"""Learn: the start page, and what this is all about."""

from typing import ClassVar

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, SeeAlso, Terms, Text
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import WORKSPACES, HelpPage


class StartPage(HelpPage):
    """What a GAN is, and where to begin."""

    name: ClassVar[str] = "start"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Start")
    chapter: ClassVar[str] = WORKSPACES
    order: ClassVar[int] = 0

    def blocks(self) -> list[Block]:
        """What a GAN is, what the cards do, where the rest is."""
        return [
            Text(
                self.tr(
                    "A GAN, a generative adversarial network, is two networks that play against each other. The generator G draws pictures from random "
                    "numbers. The discriminator D tells them from real ones. Each learns from the other, and nobody ever tells G what to draw."
                )
            ),
            Text(
                self.tr(
                    "The cards are worlds that come with the application: pictures, a finished model of them, and how that model learned. "
                    "A click opens the model where it shows best."
                )
            ),
            Text(
                self.tr(
                    "Your own pictures, models and checkpoints can be dropped anywhere on the window: a folder, an archive, a .gan file, a PyTorch "
                    "checkpoint of a DCGAN. Nothing in a stranger’s file is ever executed."
                )
            ),
            Terms(
                (
                    (self.tr("Train"), self.tr("Open pictures, choose settings, and watch both networks and their samples while they learn.")),
                    (self.tr("Collapse"), self.tr("See whether G has stopped drawing some kinds of pictures, since when, and what helps. Lessons show it.")),
                    (self.tr("Walk"), self.tr("Move z, and watch one picture turn into another.")),
                    (self.tr("Arithmetic"), self.tr("Add and subtract what pictures have in common.")),
                )
            ),
            SeeAlso(("game", "train", "walk")),
        ]

    def steps(self) -> tuple[Step, ...]:
        """The tour."""
        return (
            Step(
                self.tr("Show me around"),
                self.tr("Takes you through the window in four steps. It can be left at any time."),
                self.tr("Follow the frame; Escape ends it."),
                lambda show: show.tour(),
            ),
        )
