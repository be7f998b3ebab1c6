"""What each seed did when a lesson was tried, folded away until somebody asks."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gan_studio.core.lessons.base import Lesson
from gan_studio.core.lessons.outcomes import outcomes
from gan_studio.ui.lessons.words import trial_text
from gan_studio.ui.section import Section
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE


class TrialList(Section):
    """A line for each seed; ``cure``: what the cure did with it."""

    def __init__(self, lesson: Lesson, *, cure: bool, parent: QWidget | None = None) -> None:
        super().__init__("", parent, expanded=False)
        self._lesson = lesson
        self._cure = cure
        self.lines = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.lines.setFont(font("small"))
        set_kind(self.lines, "muted")
        layout = QVBoxLayout(self.content)
        layout.setContentsMargins(5 * SPACE, 0, 0, SPACE)
        layout.addWidget(self.lines)

    def show_trials(self, sentence: str) -> None:
        """Fill the lesson's ``sentence`` on what came of it with the figures of each seed; hidden if there are none."""
        found = outcomes(self._lesson.name)
        try:
            lines = [trial_text(trial, sentence, cure=self._cure) for trial in found.trials] if found is not None and sentence else []
        except KeyError:  # the sentence is newer than the figures
            lines = []
        self.set_title(self.tr("Seed by seed"))
        self.lines.setText("\n".join(lines))
        self.setVisible(bool(lines))
