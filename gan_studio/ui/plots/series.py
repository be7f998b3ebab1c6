"""Which scalars the plots draw, how, and what they are called."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPen

from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.tokens import Series as Colour


@dataclass(frozen=True)
class Series:
    """One curve. Curves of one plot differ in colour for normal eyes, and in lightness or dashes for all others."""

    scalar: str
    """One of :data:`gan_studio.core.frames.SCALARS`."""
    label: str
    help: str
    colour: Colour
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    shown: bool = True
    """Whether it is drawn until the person decides otherwise."""

    def title(self) -> str:
        """The label in the person's language."""
        return QCoreApplication.translate("Series", self.label)

    def explanation(self) -> str:
        """The help in the person's language."""
        return QCoreApplication.translate("Series", self.help)

    def pen(self, width: float = 1.5, opacity: float = 1.0) -> QPen:
        """The pen in the theme's colours; a faint one is always solid."""
        colour = self._ink()
        colour.setAlphaF(opacity)
        pen = QPen(colour, width, self.style if opacity == 1 else Qt.PenStyle.SolidLine)
        pen.setCosmetic(True)
        return pen

    def _ink(self) -> QColor:
        return QColor(theme.current().color(self.colour))


LOSSES = (
    Series(
        "discriminator_loss",
        QT_TRANSLATE_NOOP("Series", "D loss"),
        QT_TRANSLATE_NOOP("Series", "The discriminator’s loss: on real and on generated pictures together."),
        "discriminator",
    ),
    Series(
        "generator_loss",
        QT_TRANSLATE_NOOP("Series", "G loss"),
        QT_TRANSLATE_NOOP("Series", "The generator’s loss. It measures the game against today’s D, not the quality of the pictures."),
        "generator",
    ),
    Series(
        "discriminator_loss_real",
        QT_TRANSLATE_NOOP("Series", "real part"),
        QT_TRANSLATE_NOOP("Series", "The part of D’s loss that comes from real pictures."),
        "discriminator_real",
        Qt.PenStyle.DashLine,
        shown=False,
    ),
    Series(
        "discriminator_loss_fake",
        QT_TRANSLATE_NOOP("Series", "fake part"),
        QT_TRANSLATE_NOOP("Series", "The part of D’s loss that comes from generated pictures."),
        "discriminator_fake",
        Qt.PenStyle.DotLine,
        shown=False,
    ),
)

SCORES = (
    Series(
        "real_score",
        QT_TRANSLATE_NOOP("Series", "D(x)"),
        QT_TRANSLATE_NOOP("Series", "What D says of real pictures, on average over the batch."),
        "discriminator",
    ),
    Series(
        "fake_score_before",
        QT_TRANSLATE_NOOP("Series", "D(G(z))"),
        QT_TRANSLATE_NOOP("Series", "What D says of generated pictures in its own step, before it learns from them."),
        "generator",
    ),
    Series(
        "fake_score_after",
        QT_TRANSLATE_NOOP("Series", "after D’s step"),
        QT_TRANSLATE_NOOP("Series", "D(G(z)) in G’s step: after D has learned, before G has."),
        "generator",
        Qt.PenStyle.DotLine,
        shown=False,
    ),
)

GRADIENTS = (
    Series(
        "discriminator_gradient_norm",
        QT_TRANSLATE_NOOP("Series", "D gradient"),
        QT_TRANSLATE_NOOP("Series", "The length of D’s gradient over all its weights."),
        "discriminator",
    ),
    Series(
        "generator_gradient_norm",
        QT_TRANSLATE_NOOP("Series", "G gradient"),
        QT_TRANSLATE_NOOP("Series", "The length of G’s gradient over all its weights. Near zero it learns nothing."),
        "generator",
    ),
)
