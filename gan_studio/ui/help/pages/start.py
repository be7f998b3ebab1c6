"""Help on the start page, and on what this is all about."""

from typing import ClassVar

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, Drawing, Heading, SeeAlso, Terms, Text
from gan_studio.ui.help.drawings import game
from gan_studio.ui.help.page import HelpPage


class StartHelp(HelpPage):
    """What a GAN is, and where to begin."""

    name: ClassVar[str] = "start"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Start")
    order: ClassVar[int] = 0

    def blocks(self) -> list[Block]:
        """What a GAN is, what the cards do, where the rest is."""
        words = (self.tr("noise z"), self.tr("its picture"), self.tr("a real picture"), self.tr("real?"))
        return [
            Text(
                self.tr(
                    "A GAN, a generative adversarial network, is two networks that play against each other. The generator G turns random numbers z "
                    "into pictures. The discriminator D is shown real pictures and G’s, and says how likely each is to be real. "
                    "D learns to tell them apart; G learns to draw what D takes for real. Nobody ever tells G what to draw."
                )
            ),
            Drawing(lambda painter, size: game(painter, size, *words), 520, 170, self.tr("Only D sees real pictures. G learns from D’s verdict alone.")),
            Heading(self.tr("The cards")),
            Text(
                self.tr(
                    "Worlds come with the application: pictures, a finished model of them, and how that model learned. A click opens the model where it "
                    "shows best. “How it learned” opens the record of its training, “Train on its pictures” lets a network of yours learn from them."
                )
            ),
            Text(
                self.tr(
                    "Your own pictures, models and checkpoints can be dropped anywhere on the window: a folder, an archive, a .gan file, a PyTorch "
                    "checkpoint of a DCGAN. Nothing in a stranger’s file is ever executed."
                )
            ),
            Heading(self.tr("The workspaces")),
            Terms(
                (
                    (self.tr("Train"), self.tr("Open pictures, choose settings, and watch both networks and their samples while they learn.")),
                    (self.tr("Collapse"), self.tr("See whether G has stopped drawing some kinds of pictures, since when, and what helps. Lessons show it.")),
                    (self.tr("Walk"), self.tr("Move z, and watch one picture turn into another.")),
                    (self.tr("Arithmetic"), self.tr("Add and subtract what pictures have in common.")),
                )
            ),
            SeeAlso(("train", "collapse", "walk", "arithmetic")),
        ]
