"""Learn: the Train workspace."""

from typing import ClassVar

from gan_studio.core.presets import PRESETS
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui.help.blocks import Block, Heading, SeeAlso, Steps, Terms, Text
from gan_studio.ui.help.experiment import Step
from gan_studio.ui.help.page import WORKSPACES, HelpPage


class TrainPage(HelpPage):
    """What is seen while a GAN trains."""

    name: ClassVar[str] = "train"
    label: ClassVar[str] = QT_TRANSLATE_NOOP("Help", "Train")
    chapter: ClassVar[str] = WORKSPACES
    order: ClassVar[int] = 10

    def blocks(self) -> list[Block]:
        """From opening pictures to reading the curves."""
        return [
            Steps(
                (
                    self.tr("Open pictures: drop a folder or an archive, or take built-in ones. The card says what was found and what was left out."),
                    self.tr("Choose a preset. “Quick look” shows shapes within a minute on a laptop; every setting explains itself when pointed at."),
                    self.tr("Press Start. Settings with a live effect can be changed while it runs, and every change can be undone."),
                    self.tr("Stop when you like. Everything is saved; the run goes on from there another day."),
                )
            ),
            Heading(self.tr("The curves")),
            Terms(
                (
                    (
                        self.tr("Losses"),
                        self.tr(
                            "What each network tries to make small. They do not fall as in other learning, because each network’s loss depends on the other."
                        ),
                    ),
                    (
                        self.tr("Probability of being real"),
                        self.tr("What D says of real pictures, D(x), and of G’s, D(G(z)). Both at 0.5: D can only guess, so G’s pictures pass for real."),
                    ),
                    (
                        self.tr("Gradient norms"),
                        self.tr("How strongly each network is being changed. G’s near 0 while D is sure of everything: G learns nothing any more."),
                    ),
                )
            ),
            Heading(self.tr("The samples")),
            Text(
                self.tr(
                    "The same z at every step, so that you see them grow. They are drawn with an average of G’s recent weights (EMA), which is steadier "
                    "than G itself. The slider above them goes back to any step."
                )
            ),
            Text(
                self.tr(
                    "Judge by the samples, not by the losses. The ring beside the controls counts the modes that G still draws; "
                    "a click on it opens Collapse, where the doctor says what the curves mean."
                )
            ),
            SeeAlso(("losses", "quality", "collapse")),
        ]

    def steps(self) -> tuple[Step, ...]:
        """A quick look at digits."""
        return (
            Step(
                self.tr("Show me a training"),
                self.tr("Trains the preset “Quick look” on the built-in digits. Your settings and pictures stay as they are."),
                self.tr("First come grey clouds, then strokes, then digits. Point at a curve to read it; stop when you have seen enough."),
                lambda show: show.train(self, "digits", PRESETS["quick"].config()),
            ),
        )
