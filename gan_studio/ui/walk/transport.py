"""The line over the filmstrip: play, loop, speed, where the playhead is, and the kind of interpolation."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from gan_studio.ui.buttons import tool_button
from gan_studio.ui.document import Document
from gan_studio.ui.icons import icon
from gan_studio.ui.number_boxes import FloatBox
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.walk.keys import describe_with_key
from gan_studio.ui.walk.lettering import letter
from gan_studio.ui.walk.player import Player
from gan_studio.ui.walk.state import WalkState

FASTEST, SLOWEST = 0.1, 60.0
"""Seconds from one keyframe to the next."""


class Transport(QWidget):
    """Changes the document and drives the player."""

    def __init__(self, document: Document[WalkState], player: Player, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._player = player
        self._play = tool_button("play", "")
        self._play.setIconSize(QSize(20, 20))
        self._play.clicked.connect(player.toggle)
        player.playing_changed.connect(self._show_playing)
        self._loop = tool_button("loop", "", checkable=True)
        self._loop.clicked.connect(self._set_loop)
        self._speed = FloatBox(decimals=1)
        self._speed.setRange(FASTEST, SLOWEST)
        self._speed.setValue(document.state.seconds_per_keyframe)
        self._speed.valueChanged.connect(self._set_speed)
        self._where = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._where.setFont(font("number"))
        set_kind(self._where, "muted")
        self._mode = QComboBox()
        for mode in ("spherical", "linear"):
            self._mode.addItem("", mode)
        self._mode.activated.connect(self._set_mode)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        for widget in (self._play, self._loop, self._speed):
            layout.addWidget(widget)
        layout.addWidget(self._where, 1)
        layout.addWidget(self._mode)
        self.retranslate()

    def show_state(self, state: WalkState) -> None:
        """Show the kind of path and where z is on it."""
        self._play.setEnabled(state.end > 0)
        self._loop.setChecked(state.loop)
        self._mode.setCurrentIndex(self._mode.findData(state.mode))
        if state.seconds_per_keyframe != self._speed.value():
            blocked = self._speed.blockSignals(True)
            self._speed.setValue(state.seconds_per_keyframe)
            self._speed.blockSignals(blocked)
        self.show_position(state)

    def show_position(self, state: WalkState) -> None:
        """Show where z is on the path."""
        text = self._where_text(state)
        if text != self._where.text():
            self._where.setText(text)

    def _where_text(self, state: WalkState) -> str:
        if not state.on_path or not state.keyframes:
            return ""
        count = len(state.keyframes)
        before = int(state.position)
        share = state.position - before
        if share == 0:
            return letter(before % count)
        return f"{letter(before % count)} → {letter((before + 1) % count)}   {100 * share:.0f} %"

    def _show_playing(self, playing: bool) -> None:
        self._play.setIcon(icon("pause" if playing else "play"))
        describe_with_key(self, self._play, self.tr("Pause") if playing else self.tr("Play the path through the keyframes"), "Space")

    def _set_loop(self, loop: bool) -> None:
        self._document.apply(self.tr("Loop") if loop else self.tr("No loop"), self._document.state.with_interpolation(loop=loop))

    def _set_mode(self, _index: int) -> None:
        mode = self._mode.currentData()
        if mode != self._document.state.mode:
            self._document.apply(self._mode.currentText(), self._document.state.with_interpolation(mode=mode))

    def _set_speed(self, seconds: float) -> None:
        self._document.drag(self.tr("Playback speed"), self._document.state.with_speed(seconds), "speed")

    def retranslate(self) -> None:
        """Set every text again."""
        self._show_playing(self._player.playing)
        describe_with_key(self, self._loop, self.tr("Loop: go on from the last keyframe to the first"), "L")
        self._speed.setSuffix(self.tr(" s per keyframe"))
        self._speed.setToolTip(self.tr("Speed: seconds from one keyframe to the next, here and in exported animations"))
        self._speed.setAccessibleName(self.tr("Seconds from one keyframe to the next"))
        self._mode.setItemText(0, self.tr("Spherical"))
        self._mode.setItemText(1, self.tr("Linear"))
        self._mode.setItemData(0, self.tr("Along an arc: z keeps its length. Right for a normal prior."), Qt.ItemDataRole.ToolTipRole)
        self._mode.setItemData(1, self.tr("Straight: z stays in the cube. Right for a uniform prior."), Qt.ItemDataRole.ToolTipRole)
        self._mode.setToolTip(self.tr("How to go from one keyframe to the next"))
        self._mode.setAccessibleName(self.tr("Interpolation"))
        self._mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
