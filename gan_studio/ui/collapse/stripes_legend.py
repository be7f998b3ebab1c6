"""What stands beside the stripes: what their colours mean, and the mode under the mouse."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gan_studio.core.diagnosis.modes import Modes
from gan_studio.core.grid import tile
from gan_studio.ui.collapse.colour_key import ColourKey
from gan_studio.ui.collapse.gutter import GUTTER, title_label
from gan_studio.ui.pixels import to_qimage
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_PICTURE = 48


class StripesLegend(QWidget):
    """Knows the modes, not what was drawn of them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._modes: Modes | None = None
        self._examples: NDArray[np.uint8] | None = None
        self.setFixedWidth(GUTTER)
        self.title, self.key = title_label(), ColourKey()
        self.about = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.about.setFont(font("small"))
        set_kind(self.about, "muted")
        self.picture = QLabel()
        self.picture.hide()
        mode = QHBoxLayout()
        mode.setSpacing(2 * SPACE)
        mode.addWidget(self.picture, alignment=Qt.AlignmentFlag.AlignTop)
        mode.addWidget(self.about, 1, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addWidget(self.title)
        layout.addWidget(self.key)
        layout.addLayout(mode)
        layout.addStretch()
        self.retranslate()

    def show_modes(self, modes: Modes | None) -> None:
        """The stripes are about other modes."""
        if modes is not self._modes:
            self._modes = modes
            self.show_nothing()

    def set_examples(self, pictures: NDArray[np.uint8] | None) -> None:
        """A typical real picture of every mode, RGB (k, size, size, 3), if they are known."""
        self._examples = pictures

    def show_nothing(self) -> None:
        """No mode is under the mouse."""
        self.picture.hide()
        if self._modes is None:
            self.about.clear()
        elif self._modes.by == "classifier":
            self.about.setText(self.tr("{count:,} modes, told by a classifier").format(count=len(self._modes.names)))
        else:
            self.about.setText(self.tr("{count:,} clusters of the data, the largest first").format(count=len(self._modes.names)))

    def show_mode(self, name: str, modes: slice, ratio: float) -> None:
        """A row of the stripes, which holds these ``modes``, at a report that shows them ``ratio`` times as often as the data do."""
        assert self._modes is not None
        real = float(self._modes.shares[modes].sum())
        lines = (name, self.tr("samples {share:.1%}").format(share=ratio * real), self.tr("data {share:.1%}").format(share=real))
        self.about.setText("\n".join(lines))
        if self._examples is not None:
            shown = QPixmap.fromImage(to_qimage(tile(self._examples[modes], gap=1)))
            self.picture.setPixmap(shown.scaled(_PICTURE, _PICTURE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation))
        self.picture.setVisible(self._examples is not None)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.title.setText(self.tr("Modes"))
        self.key.setToolTip(self.tr("How often a mode is drawn, in times of its share in the data. A generator that hops from mode to mode leaves stripes."))
        self.show_nothing()
