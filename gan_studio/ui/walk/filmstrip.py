"""The lower part of the workspace, as in a video editor: transport, keyframes, and the strip with the playhead."""

import numpy as np
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from gan_studio.core.latent.prior import draw
from gan_studio.ui.buttons import push_button, tool_button
from gan_studio.ui.document import Document
from gan_studio.ui.theme import set_kind
from gan_studio.ui.thumbnails import Thumbnails
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.walk.keyframe_list import KeyframeList
from gan_studio.ui.walk.keys import describe_with_key
from gan_studio.ui.walk.lettering import letter
from gan_studio.ui.walk.path_strip import PathStrip
from gan_studio.ui.walk.player import Player
from gan_studio.ui.walk.seeds import fresh_seed
from gan_studio.ui.walk.state import WalkState
from gan_studio.ui.walk.transport import Transport

RANDOM_KEYFRAMES = 9
"""As many as in the paper's Figure 4."""


class Filmstrip(QFrame):
    """Shows the document's keyframes and path, and changes them."""

    told = Signal(str)
    """What an act has done that its button does not say; translated."""

    def __init__(self, document: Document[WalkState], player: Player, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_kind(self, "sidebar")
        self._document = document
        self._player = player
        self._thumbnails = thumbnails
        self.transport = Transport(document, player)
        self.keyframes = KeyframeList()
        self.strip = PathStrip()
        self.add_button = push_button("", "add")
        self._fill = push_button("", "random")
        self._replace = tool_button("replace", "")
        self._delete = tool_button("remove", "")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._replace.setIconSize(QSize(16, 16))
        self._delete.setIconSize(QSize(16, 16))
        left = QVBoxLayout()
        left.setSpacing(SPACE)
        left.addWidget(self.add_button)
        left.addWidget(self._fill)
        right = QVBoxLayout()
        right.setSpacing(SPACE)
        right.addWidget(self._replace)
        right.addWidget(self._delete)
        cards = QHBoxLayout()
        cards.setSpacing(3 * SPACE)
        cards.addLayout(left)
        cards.addWidget(self.keyframes, 1)
        cards.addLayout(right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * SPACE, 2 * SPACE, 4 * SPACE, 2 * SPACE)
        layout.setSpacing(6)
        layout.addWidget(self.transport)
        layout.addLayout(cards)
        layout.addWidget(self.strip)

    def _connect(self) -> None:
        self.add_button.clicked.connect(self.add_keyframe)
        self._fill.clicked.connect(self._fill_randomly)
        self._replace.clicked.connect(self._replace_current)
        self._delete.clicked.connect(self._delete_current)
        self.keyframes.chosen.connect(self._go_to)
        self.keyframes.replaced.connect(self._replace_keyframe)
        self.keyframes.deleted.connect(self._delete_keyframe)
        self.keyframes.reordered.connect(self._reorder)
        self.strip.scrubbed.connect(self._scrub)
        self.strip.settled.connect(self._document.settle)
        self.strip.sliderPressed.connect(self._hold)
        self.strip.sliderReleased.connect(self._let_go)
        self.strip.count_changed.connect(self._want_strip)
        self._thumbnails.arrived.connect(self._show_pictures)

    # --- showing -------------------------------------------------------------------------------------------------

    def follow(self, before: WalkState | None, state: WalkState) -> None:
        """The document has changed: show what differs."""
        keyframes_changed = before is None or before.keyframes is not state.keyframes
        path_changed = keyframes_changed or before is None or (before.mode, before.loop) != (state.mode, state.loop)
        if keyframes_changed:
            self._thumbnails.want("keyframes", _stacked(state))
        if path_changed:
            self.strip.show_path(len(state.keyframes), state.end)
            self._want_strip()
        if path_changed or before is None or before.seconds_per_keyframe != state.seconds_per_keyframe:
            self.transport.show_state(state)
        self.strip.show_position(state.position, state.on_path)
        current = self._current()
        self.keyframes.mark(current)
        self._replace.setEnabled(bool(state.keyframes))
        self._delete.setEnabled(current is not None)

    def _want_strip(self) -> None:
        state = self._document.state
        wanted = state.path(self.strip.count) if state.end else _stacked(state)[:0]
        self._thumbnails.want("strip", wanted)
        self._show_pictures()

    def _show_pictures(self) -> None:
        state, picture = self._document.state, self._thumbnails.picture
        self.keyframes.show_pictures([picture(z) for z in state.keyframes])
        self.keyframes.mark(self._current())
        self.strip.show_pictures([picture(z) for z in state.path(self.strip.count)] if state.end else [])

    def _current(self) -> int | None:
        """The keyframe at which z is."""
        state = self._document.state
        at_one = state.on_path and bool(state.keyframes) and state.position == round(state.position)
        return round(state.position) % len(state.keyframes) if at_one else None

    # --- acts ----------------------------------------------------------------------------------------------------

    def add_keyframe(self) -> None:
        """Keep the picture of now as the last keyframe."""
        state = self._document.state
        self._document.apply(self.tr("Add keyframe {letter}").format(letter=letter(len(state.keyframes))), state.with_keyframe())

    def _fill_randomly(self) -> None:
        state = self._document.state
        z = draw(state.prior, RANDOM_KEYFRAMES, state.latent_size, fresh_seed())
        after = state.with_keyframes((*state.keyframes, *z)).at_keyframe(len(state.keyframes))
        self._document.apply(self.tr("Add {count} random keyframes").format(count=len(z)), after)
        first, last = letter(len(state.keyframes)), letter(len(after.keyframes) - 1)
        self.told.emit(self.tr("Added {count} random keyframes, {first} to {last}. Undo takes them away again.").format(count=len(z), first=first, last=last))

    def _nearest(self) -> int:
        """The keyframe that the playhead is nearest to."""
        state = self._document.state
        return round(state.position) % len(state.keyframes)

    def _replace_current(self) -> None:
        self._replace_keyframe(self._nearest())

    def _delete_current(self) -> None:
        self._delete_keyframe(self._nearest())

    def _replace_keyframe(self, index: int) -> None:
        text = self.tr("Replace keyframe {letter}").format(letter=letter(index))
        self._document.apply(text, self._document.state.with_keyframe_replaced(index))

    def _delete_keyframe(self, index: int) -> None:
        text = self.tr("Delete keyframe {letter}").format(letter=letter(index))
        self._document.apply(text, self._document.state.without_keyframe(index))

    def _reorder(self, index: int, target: int) -> None:
        text = self.tr("Move keyframe {letter}").format(letter=letter(index))
        self._document.apply(text, self._document.state.with_keyframe_moved(index, target))

    def _go_to(self, index: int) -> None:
        state = self._document.state
        if not (state.on_path and state.position == index):
            self._document.apply(self.tr("Go to keyframe {letter}").format(letter=letter(index)), state.at_keyframe(index))

    def _scrub(self, position: float) -> None:
        self._document.drag(self.tr("Move along the path"), self._document.state.at_position(position), "scrub")

    def _hold(self) -> None:
        self._player.held = True

    def _let_go(self) -> None:
        self._player.held = False

    def retranslate(self) -> None:
        """Set every text again."""
        self.add_button.setText(self.tr("Keyframe"))
        describe_with_key(self, self.add_button, self.tr("Keep this picture as a keyframe"), "K")
        self._fill.setText(self.tr("{count} random").format(count=RANDOM_KEYFRAMES))
        describe_with_key(self, self._fill, self.tr("Add {count} random keyframes after the last: a path at once").format(count=RANDOM_KEYFRAMES), "Shift+R")
        describe_with_key(self, self._replace, self.tr("Put this picture in place of the keyframe at the playhead"), "Shift+K")
        describe_with_key(self, self._delete, self.tr("Delete the keyframe at the playhead"), "Shift+Del")
        self.keyframes.setAccessibleName(self.tr("Keyframes"))
        self.keyframes.set_empty_text(self.tr("Keep a picture that you like as a keyframe, then another: the walk goes from one to the next."))
        self.strip.setAccessibleName(self.tr("Position on the path"))
        self.strip.setToolTip("")
        self.strip.set_empty_text(self.tr("Two keyframes make a path."))
        self.transport.retranslate()
        self._show_pictures()


def _stacked(state: WalkState) -> np.ndarray[tuple[int, int], np.dtype[np.float32]]:
    """The keyframes' z, (k, latent_size), k >= 0."""
    return np.stack(state.keyframes) if state.keyframes else np.empty((0, state.latent_size), np.float32)
