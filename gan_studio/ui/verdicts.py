"""What a world's classifier says of a picture, as people read it: ``woman 0.96 · glasses 0.93``."""

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gan_studio.core.attributes import NEGATION, Alternatives, likeliest
from gan_studio.core.worlds import World
from gan_studio.runtime.judge_session import Judgement
from gan_studio.ui import theme
from gan_studio.ui.world_words import world_word

_BETWEEN = "  ·  "


def judgeable(world: World, judgement: Judgement) -> list[int]:
    """The places of those of the world's alternatives that this classifier can tell apart."""
    known = {*judgement.names, *(name.partition("=")[0] + "=" for name in judgement.names if "=" in name)}
    return [place for place, alternatives in enumerate(world.verdict) if _mentioned(alternatives) <= known]


def verdicts(world: World, judgement: Judgement, order: Sequence[int] | None = None) -> list[list[str]]:
    """For each judged picture what is likeliest of each of the world's alternatives, in ``order`` or in that of the world."""
    places = judgeable(world, judgement) if order is None else order
    columns = [likeliest(world.verdict[place], judgement.names, judgement.probabilities) for place in places]
    return [[f"{world_word(word)} {likely:.2f}" for word, likely in (column[row] for column in columns)] for row in range(len(judgement.probabilities))]


def explanation(world: World, judgement: Judgement) -> str:
    """Who says so, and how often that is right; a few short lines."""
    text = QCoreApplication.translate(
        "Verdict", "A small classifier says so, which was trained on the pictures of “{world}”.\nIt is right on pictures that it has never seen:"
    )
    lines = [text.format(world=world_word(world.label))]
    for place in judgeable(world, judgement):
        alternatives = world.verdict[place]
        lines.append(f"{100 * _accuracy(alternatives, judgement):.0f} %  {', '.join(map(world_word, alternatives))}")
    return "\n".join(lines)


def _mentioned(alternatives: Alternatives) -> set[str]:
    """The attributes that tell these alternatives apart: ``lamp``, and ``glasses=`` for one with several values."""
    conditions = [condition.removeprefix(NEGATION) for words in alternatives.values() for condition in words]
    return {condition.partition("=")[0] + ("=" if "=" in condition else "") for condition in conditions}


def _accuracy(alternatives: Alternatives, judgement: Judgement) -> float:
    """Their mean accuracy."""
    mentioned = tuple(_mentioned(alternatives))
    return float(np.mean([accuracy for name, accuracy in judgement.accuracies.items() if name in mentioned or f"{name.partition('=')[0]}=" in mentioned]))


class VerdictLabel(QWidget):
    """Shows as many parts as there is room for, the first ones first; a screen reader gets them all."""

    def __init__(self, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._alignment = alignment
        self._parts: Sequence[str] = ()
        self.setFont(theme.font("number"))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.switch().changed.connect(self.update)

    @property
    def text(self) -> str:
        """All parts."""
        return _BETWEEN.join(self._parts)

    def show_parts(self, parts: Sequence[str], tooltip: str = "") -> None:
        """Say something else, or nothing."""
        if list(parts) != list(self._parts):
            self._parts = parts
            self.setAccessibleName(self.text)
            self.update()
        self.setToolTip(f"{self.text}\n{tooltip}" if parts else "")

    def sizeHint(self) -> QSize:
        """As wide as what is said, one line high."""
        return QSize(self.fontMetrics().horizontalAdvance(self.text), self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Leave out what does not fit."""
        metrics = self.fontMetrics()
        shown = list(self._parts)
        while len(shown) > 1 and metrics.horizontalAdvance(_BETWEEN.join(shown)) > self.width():
            shown.pop()
        text = metrics.elidedText(_BETWEEN.join(shown), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        painter.setPen(QColor(theme.current().text))
        painter.drawText(self.rect(), self._alignment | Qt.AlignmentFlag.AlignVCenter, text)
