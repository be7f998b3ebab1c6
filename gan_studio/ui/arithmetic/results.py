"""The right half of Figure 7: A - B + C summed in latent space and, beside it, in pixels, each as a 3x3."""

import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.latent.arithmetic import CENTRE, NormReport
from gan_studio.ui.arithmetic.picking_grid import PickingGrid
from gan_studio.ui.arithmetic.square_box import SquareBox
from gan_studio.ui.arithmetic.state import ArithmeticState
from gan_studio.ui.buttons import describe, push_button, tool_button
from gan_studio.ui.image_grid import ImageGrid
from gan_studio.ui.seed_box import SeedBox
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.thumbnails import Picture
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.verdicts import VerdictLabel

DRAG_NAME = "result"
_LEAST = 120
_NOTHING = np.empty((0, 1, 1, 3), np.uint8)


class Results(QFrame):
    """A card with both squares, one below the other where it is narrow. Pictures of the result can be dragged into a basket, to reckon on with them."""

    seed_changed = Signal(int)
    favourite_wanted = Signal(int)
    """(which of the nine)"""
    export_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.latent = PickingGrid(DRAG_NAME, fit=True)
        self.pixels = ImageGrid(fit=True, selectable=False)
        self.verdicts = VerdictLabel(), VerdictLabel()
        """What a classifier says of Y, and of the sum in pixels."""
        self._titles = [QLabel(alignment=Qt.AlignmentFlag.AlignCenter) for _ in range(2)]
        self.tools = QWidget()
        """The seed of the neighbours, and what can be done with the sum; whoever shows the results places them below."""
        self._lay_out()
        self._make_tools()
        self.retranslate()

    def _lay_out(self) -> None:
        """Both squares with their titles, and below them what is to be said about the sum."""
        set_kind(self, "card")
        self._squares = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._squares.setSpacing(3 * SPACE)
        for title, grid, verdict in zip(self._titles, (self.latent, self.pixels), self.verdicts, strict=True):
            title.setFont(font("heading"))
            self._squares.addWidget(SquareBox(grid, _LEAST, title, verdict), 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(self._squares, 1)
        layout.addLayout(self._make_words())
        self._both = super().minimumSizeHint().width()
        """The width for both squares side by side."""

    def minimumSizeHint(self) -> QSize:
        """As narrow as one square."""
        return QSize(self._both - _LEAST - self._squares.spacing(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """See whether both fit side by side."""
        super().resizeEvent(event)
        direction = QBoxLayout.Direction.LeftToRight if self._both <= self.width() else QBoxLayout.Direction.TopToBottom
        # A pixel of difference would be three in pictures of three in a row.
        self._squares.setSpacing(3 * SPACE + self.width() % 2)
        if direction != self._squares.direction():
            self._squares.setDirection(direction)
            narrow = direction is QBoxLayout.Direction.TopToBottom
            self.norm.setMinimumHeight(2 * self.norm.fontMetrics().lineSpacing() if narrow else 0)

    def _make_words(self) -> QVBoxLayout:
        self.norm = QLabel(wordWrap=True)
        self.norm.setFont(font("number"))
        self.hint = QLabel(wordWrap=True)
        self.hint.setFont(font("small"))
        set_kind(self.hint, "muted")
        column = QVBoxLayout()
        column.setSpacing(0)
        for label in (self.norm, self.hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            column.addWidget(label)
        return column

    def _make_tools(self) -> None:
        self.seed = SeedBox()
        self.seed.changed.connect(self.seed_changed)
        self.favourite = tool_button("star", "")
        self.favourite.clicked.connect(self._ask_favourite)
        self.export = push_button("", "export", primary=True)
        self.export.clicked.connect(self.export_wanted)
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE)
        row.addWidget(self.seed)
        row.addStretch()
        row.addWidget(self.favourite)
        row.addWidget(self.export)

    def show_state(self, state: ArithmeticState) -> None:
        """Show what can be told before the pictures come."""
        self.seed.show_seed(state.noise_seed)
        report = state.report()
        for button in (self.favourite, self.export):
            button.setEnabled(report is not None)
        if report is None:
            self.show_latent(None)
            self.show_pixels(None)
        self.norm.setText("" if report is None else self._norm_text(report))
        set_kind(self.norm, "muted" if report is None or report.typical else "warning")
        self.hint.setText(self._hint_text(state, report))

    def _norm_text(self, report: NormReport) -> str:
        if abs(report.norm - report.expected) <= report.spread:
            where = self.tr("on the shell")
        elif report.typical:
            where = self.tr("near the shell")
        else:
            where = self.tr("far inside the shell") if report.norm < report.expected else self.tr("far outside the shell")
        text = self.tr("|Y| = {norm:.1f}, {where} ({expected:.1f} ± {spread:.1f})").format(
            norm=report.norm, where=where, expected=report.expected, spread=report.spread
        )
        return text.replace(" ± ", "\N{NO-BREAK SPACE}±\N{NO-BREAK SPACE}")

    def _hint_text(self, state: ArithmeticState, report: NormReport | None) -> str:
        if report is None:
            return self.tr("Put at least one sample into each of A, B and C.")
        if state.thin:
            return self.tr("Single pictures are unstable: average three or more in each basket.")
        return ""

    def show_latent(self, pictures: Picture | None) -> None:
        """Show nine pictures (9, size, size, 3), or none."""
        self.latent.set_images(_NOTHING if pictures is None else pictures)
        self.latent.set_badges({} if pictures is None else {CENTRE: "Y"})

    def show_pixels(self, pictures: Picture | None) -> None:
        """The same for the sum in pixels."""
        self.pixels.set_images(_NOTHING if pictures is None else pictures)

    def show_verdicts(self, latent: list[list[str]], pixels: list[list[str]], explanation: str) -> None:
        """Say what a classifier sees: under each square its centre's, and each neighbour's where the mouse rests on it."""
        of_y = latent[CENTRE] if latent else []
        for label, parts in zip(self.verdicts, (of_y, pixels[0] if pixels else []), strict=True):
            label.show_parts(parts, explanation)
        names = [self.tr("Y") if place == CENTRE else self.tr("Y with noise") for place in range(9)]
        self.latent.set_captions([f"{name}: {', '.join(parts)}" for name, parts in zip(names, latent, strict=True)] if latent else names)

    def _ask_favourite(self) -> None:
        chosen = self.latent.selection
        self.favourite_wanted.emit(chosen[0] if chosen else CENTRE)

    def retranslate(self) -> None:
        """Set every text again."""
        texts = (self.tr("In latent space"), self.tr("In pixels"))
        tips = (
            self.tr("The generator’s pictures of Y = A − B + C, in the centre, and of eight neighbours: Y with a little uniform noise"),
            self.tr("The same sum of the pictures themselves, for comparison: faces that are not aligned blur into ghosts"),
        )
        self.norm.setToolTip(self.tr("How long Y is. The z that the generator learnt from lie on a shell; off it, pictures break or look all alike."))
        for title, grid, text, tip in zip(self._titles, (self.latent, self.pixels), texts, tips, strict=True):
            title.setText(text)
            title.setToolTip(tip)
            grid.setAccessibleName(text)
        self.show_verdicts([], [], "")
        self.latent.set_empty_text("A − B + C")
        self.pixels.set_empty_text("A − B + C")
        self.seed.set_texts(self.tr("&Noise seed"), self.tr("Others"), self.tr("Draw eight other neighbours: the next seed"))
        describe(self.favourite, self.tr("Keep as favourite: Y, or the neighbour that is selected"))
        self.export.setText(self.tr("Export figure…"))
        describe(self.export, self.tr("Save this sum as the paper’s Figure 7"))
