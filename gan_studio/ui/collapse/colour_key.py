"""What the colours of the stripes mean: a bar from “not drawn” to “four times as often as in the data”."""

import numpy as np
from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.diagnosis.stripes import FULL, stripe_colours
from gan_studio.ui import theme
from gan_studio.ui.pixels import to_qimage
from gan_studio.ui.tokens import SPACE

_BAR = 8


class ColourKey(QWidget):
    """As wide as it may be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font("small"))
        brightness = np.linspace(0, 1, 128)
        self._bar = to_qimage(stripe_colours(FULL * brightness**2)[None, :, :3])
        theme.switch().changed.connect(self.update)
        self._name()

    def _name(self) -> None:
        self.setAccessibleName(", ".join(self._words()))

    def _words(self) -> tuple[str, str, str]:
        """At the left end, in the middle, at the right end."""
        return self.tr("none"), self.tr("as the data"), f"{FULL:g}×"

    def changeEvent(self, event: QEvent) -> None:
        """Notice a change of language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name()

    def sizeHint(self) -> QSize:
        """The bar and a line of text."""
        return QSize(120, _BAR + self.fontMetrics().height() + SPACE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar, with a word at its ends and one in the middle, where brightness is that of the data."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(0, 0, self.width(), _BAR), self._bar)
        painter.setPen(QColor(theme.current().muted))
        line = QRect(0, _BAR + 2, self.width(), self.fontMetrics().height())
        sides = Qt.AlignmentFlag
        for side, text in zip((sides.AlignLeft, sides.AlignHCenter, sides.AlignRight), self._words(), strict=True):
            painter.drawText(line, side, text)
