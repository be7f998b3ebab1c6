"""The slider through the kept sample grids of a run: scrub, play as a time-lapse, or stay at the newest."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from gan_studio.ui.buttons import describe, tool_button
from gan_studio.ui.icons import icon
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.track_slider import TrackSlider

FRAMES_PER_SECOND = 12
_LONGEST_SECONDS = 20


def stride(count: int) -> int:
    """Every how many-th of ``count`` grids a time-lapse shows, so that nobody waits longer than twenty seconds."""
    return -(-count // (FRAMES_PER_SECOND * _LONGEST_SECONDS)) or 1


class Timeline(QWidget):
    """Knows steps, not pictures."""

    chosen = Signal(object)
    """(int or None) another step is looked at; None is the newest, whatever it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps: list[int] = []
        self._step: int | None = None
        self.play = tool_button("play", "")
        self.slider = TrackSlider()
        self._label = QLabel()
        self._label.setFont(font("number"))
        self.live = QToolButton()
        self.live.setCheckable(True)
        self.live.setChecked(True)
        set_kind(self.live, "button")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        for widget, stretch in ((self.play, 0), (self.slider, 1), (self._label, 0), (self.live, 0)):
            layout.addWidget(widget, stretch)
        self._clock = QTimer(self, interval=1000 // FRAMES_PER_SECOND)
        self._clock.timeout.connect(self._advance)
        self.play.clicked.connect(self._toggle_playing)
        self.slider.valueChanged.connect(self._scrub)
        self.slider.sliderPressed.connect(self.stop)
        self.slider.reset_asked.connect(self.go_live)
        self.live.clicked.connect(self.go_live)
        self.retranslate()
        self._show()

    @property
    def step(self) -> int | None:
        """The step that is looked at; None is the newest."""
        return self._step

    @property
    def playing(self) -> bool:
        """Whether the time-lapse runs."""
        return self._clock.isActive()

    def set_steps(self, steps: Sequence[int]) -> None:
        """The steps that have a grid, ascending. The step that is looked at stays, while it has one."""
        if list(steps) == self._steps:
            return
        self._steps = list(steps)
        if self._step is not None and self._step not in self._steps:
            self.go_live()
        self._show()

    def show_step(self, step: int | None) -> None:
        """Look at the last grid up to ``step`` without telling anyone; None is the newest."""
        known = bisect_right(self._steps, step) if step is not None else 0
        shown = None if step is None or not self._steps else self._steps[max(0, known - 1)]
        if shown != self._step:
            self.stop()
            self._step = shown
            self._show()

    def go_live(self) -> None:
        """Look at the newest step, and at every newer one."""
        self.stop()
        self._choose(None)

    def stop(self) -> None:
        """End the time-lapse where it is."""
        self._clock.stop()
        self._show_playing()

    def _toggle_playing(self) -> None:
        if self.playing:
            self.stop()
        elif len(self._steps) > 1:
            if self._step is None or self._step == self._steps[-1]:
                self._choose(self._steps[0])
            self._clock.start()
            self._show_playing()

    def _advance(self) -> None:
        index = self._index + stride(len(self._steps))
        if index >= len(self._steps) - 1:
            self.go_live()
        else:
            self._choose(self._steps[index])

    @property
    def _index(self) -> int:
        return len(self._steps) - 1 if self._step is None else bisect_right(self._steps, self._step) - 1

    def _scrub(self, index: int) -> None:
        self._choose(self._steps[index])

    def _choose(self, step: int | None) -> None:
        changed = step != self._step
        self._step = step
        self._show()
        if changed:
            self.chosen.emit(step)

    def _show(self) -> None:
        several = len(self._steps) > 1
        self.slider.blockSignals(True)
        self.slider.setRange(0, max(0, len(self._steps) - 1))
        self.slider.setPageStep(max(1, len(self._steps) // 10))
        self.slider.setValue(self._index)
        self.slider.blockSignals(False)
        self.slider.update()
        self.slider.setEnabled(several)
        self.play.setEnabled(several)
        self.live.setEnabled(bool(self._steps))
        self.live.setChecked(self._step is None)
        newest = self._steps[-1] if self._steps else 0
        self._label.setFixedWidth(self._label.fontMetrics().horizontalAdvance(self._words(max(1000, newest))) + SPACE)
        self._label.setText(self._words(newest if self._step is None else self._step) if self._steps else "")
        self.slider.setAccessibleDescription(self._label.text())

    def _words(self, step: int) -> str:
        return self.tr("step {step:,}").format(step=step)

    def _show_playing(self) -> None:
        self.play.setIcon(icon("pause" if self.playing else "play"))
        describe(self.play, self.tr("Pause the time-lapse") if self.playing else self.tr("Play the run as a time-lapse"))

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.slider.setAccessibleName(self.tr("Step of the samples"))
        self.slider.setToolTip(self.tr("Look back at how the samples were. Double click: back to the newest."))
        self.live.setText(self.tr("Live"))
        describe(self.live, self.tr("Show the newest samples, as they come"))
        self.live.setAccessibleName(self.tr("Live"))
        self._show_playing()
        self._show()
