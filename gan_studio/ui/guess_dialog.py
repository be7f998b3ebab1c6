"""Asks what a stranger's checkpoint cannot tell: every way to read it, with the pictures that it would draw."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QIcon, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gan_studio.core.latent.prior import draw
from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.pixels import to_qimage
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.core.foreign import Foreign, Guess
    from gan_studio.core.models import Model
    from gan_studio.runtime.studio import Studio

FEW = 6
"""Guesses that are shown until the person wants more: the right one is nearly always among them."""
_PICTURES = 6
_SIZE = 64
_SEED = 1
_STRIP = QSize(_PICTURES * (_SIZE + SPACE), _SIZE)


class GuessDialog(QDialog):
    """The likeliest guess comes first and is chosen already. The pictures appear one guess after another, where they can be seen."""

    def __init__(self, studio: "Studio", foreign: "Foreign", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Open a checkpoint"))
        self._studio = studio
        self._guesses = foreign.guesses
        self._drawn: set[int] = set()
        self._drawing: int | None = None
        self._list = self._make_list()
        self._more = push_button("")
        self._more.clicked.connect(self._show_all)
        self._open = push_button(self.tr("Open"), primary=True)
        self._open.setDefault(True)
        self._open.clicked.connect(self._take)
        cancel = push_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.addWidget(self._more)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self._open)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        layout.setSpacing(3 * SPACE)
        self._add_texts(layout, foreign)
        layout.addWidget(self._list, 1)
        layout.addLayout(buttons)
        self.resize(680, 560)
        self._add_guesses(FEW)
        for changed in (self._list.verticalScrollBar().valueChanged, self._list.verticalScrollBar().rangeChanged):
            changed.connect(self._draw_next)

    def _add_texts(self, layout: QVBoxLayout, foreign: "Foreign") -> None:
        heading = QLabel(self.tr("“{name}” does not say all about its generator. Which pictures look right?").format(name=foreign.path.name))
        heading.setFont(font("heading"))
        shared = _shared(self._guesses)
        known = QLabel(self.tr("Certain: {traits}").format(traits=" · ".join(shared)))
        known.setVisible(bool(shared))
        set_kind(known, "muted")
        for label in (heading, known):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
            layout.addWidget(label)

    def _make_list(self) -> QListWidget:
        result = QListWidget()
        result.setAccessibleName(self.tr("Ways to read the checkpoint, the likeliest first"))
        result.setIconSize(_STRIP)
        result.setSpacing(SPACE)
        result.setWordWrap(True)
        result.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        result.itemActivated.connect(self._take)
        return result

    def _add_guesses(self, until: int) -> None:
        """Show the guesses up to so many; their pictures have their places from the beginning, so that nothing jumps."""
        shared, blank = _shared(self._guesses), _strip((), self.devicePixelRatioF())
        for guess in self._guesses[self._list.count() : until]:
            self._list.addItem(QListWidgetItem(blank, "\n".join(text for text in _texts(guess) if text not in shared)))
        if self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        hidden = len(self._guesses) - self._list.count()
        self._more.setText(self.tr("Show {count} more").format(count=hidden))
        describe(self._more, self.tr("Show the less likely ways to read it too"))
        self._more.setAccessibleName(self._more.text())
        self._more.setVisible(hidden > 0)

    def _show_all(self) -> None:
        self._add_guesses(len(self._guesses))
        self._list.scrollToItem(self._list.item(FEW), QListWidget.ScrollHint.PositionAtTop)
        self._list.setFocus()
        self._draw_next()

    def showEvent(self, event: QShowEvent) -> None:
        """From now on there is somebody to draw for."""
        super().showEvent(event)
        self._draw_next()

    @Slot()
    def _draw_next(self) -> None:
        """Draw the first guess that can be seen and has no pictures yet, unless one is being drawn."""
        wanted = [row for row in range(self._list.count()) if row not in self._drawn and self._can_be_seen(row)]
        if self._drawing is None and wanted and self.isVisible():
            self._drawing = wanted[0]
            job = self._studio.jobs.start(self.tr("Drawing guess {number}").format(number=wanted[0] + 1), _draw, self._guesses[wanted[0]])
            job.succeeded.connect(self._show_drawn)
            job.finished.connect(self._go_on)

    def _can_be_seen(self, row: int) -> bool:
        return self._list.visualItemRect(self._list.item(row)).intersects(self._list.viewport().rect())

    @Slot(object)
    def _show_drawn(self, pictures: NDArray[np.uint8]) -> None:
        if self._drawing is not None:
            self._list.item(self._drawing).setIcon(_strip(pictures, self.devicePixelRatioF()))

    @Slot()
    def _go_on(self) -> None:
        if self._drawing is not None:
            self._drawn.add(self._drawing)  # even if it failed: once is enough
        self._drawing = None
        self._draw_next()

    def _take(self) -> None:
        """Build the chosen generator, and close when it is open."""
        self._open.setEnabled(False)
        job = self._studio.jobs.start(self.tr("Opening the checkpoint"), self._guesses[self._list.currentRow()].model)
        job.succeeded.connect(self._finish)

    def _finish(self, model: "Model") -> None:
        self._studio.show_model(model)
        self.accept()


def _draw(guess: "Guess") -> NDArray[np.uint8]:
    """Pictures by a guess, RGB (n, size, size, 3); in a background thread."""
    z = draw(guess.spec.prior, _PICTURES, guess.spec.latent_size, _SEED)
    return guess.model().snapshot.render(z)


def _strip(pictures: Iterable[NDArray[np.uint8]], ratio: float) -> QIcon:
    """The pictures side by side, or empty space for them; the same when their row is selected."""
    strip = QPixmap(_STRIP * ratio)
    strip.setDevicePixelRatio(ratio)
    strip.fill(Qt.GlobalColor.transparent)
    painter = QPainter(strip)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for number, picture in enumerate(pictures):
        painter.drawImage(QRectF(number * (_SIZE + SPACE), 0, _SIZE, _SIZE), to_qimage(picture))
    painter.end()
    icon = QIcon(strip)
    icon.addPixmap(strip, QIcon.Mode.Selected)
    return icon


def _texts(guess: "Guess") -> list[str]:
    return [QCoreApplication.translate("Guess", trait.template).format(**trait.values) for trait in guess.traits]


def _shared(guesses: "tuple[Guess, ...]") -> list[str]:
    """What all guesses agree on."""
    rest = [set(_texts(guess)) for guess in guesses[1:]]
    return [text for text in _texts(guesses[0]) if all(text in texts for texts in rest)]
