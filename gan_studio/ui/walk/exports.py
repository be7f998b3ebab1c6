"""The exports of a walk: which there are, where they go, and how large pictures are."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gan_studio.core.latent.interpolation import rows
from gan_studio.ui.document import Document
from gan_studio.ui.file_dialogs import ask_save
from gan_studio.ui.walk.animation_format import GIF, MP4, AnimationFormat
from gan_studio.ui.walk.lettering import letter
from gan_studio.ui.walk.rendering import enlargement, save_morph, save_picture, save_strip
from gan_studio.ui.walk.state import WalkState

if TYPE_CHECKING:
    from gan_studio.runtime.background import Job
    from gan_studio.runtime.studio import Studio
    from gan_studio.ui.walk.animation_dialog import AnimationDialog

SIDES = (0, 256, 512, 1024)
"""Pixels that the exported picture has at least in width and height; 0 is as the model draws it."""
STRIP_COLUMNS = 9
_SIDE_KEY = "export/walk_side"
_DEFAULT_SIDE = 512


class Exports(QObject):
    """Makes the actions; each asks for a file, and a background job writes it."""

    def __init__(self, studio: "Studio", document: Document[WalkState], parent: QWidget) -> None:
        super().__init__(parent)
        self._studio = studio
        self._document = document
        self._window = parent
        self.picture = self._action(self._export_picture)
        self.strip = self._action(self._export_strip)
        self.gif = self._action(self._export_gif)
        self.mp4 = self._action(self._export_mp4)
        self._sizes = QMenu(parent)
        separator = QAction(self)
        separator.setSeparator(True)
        self.actions = [self.picture, self.strip, self.gif, self.mp4, separator, self._sizes.menuAction()]
        """For the button's menu and the window's."""
        self._side_group = QActionGroup(self)
        for side in SIDES:
            action = self._side_group.addAction(QAction(self))
            action.setCheckable(True)
            action.setData(side)
            action.setChecked(side == self.side)
            self._sizes.addAction(action)
        self._side_group.triggered.connect(self._choose_side)
        self.retranslate()

    def _action(self, slot: Callable[[], None]) -> QAction:
        action = QAction(self)
        action.triggered.connect(slot)
        return action

    @property
    def side(self) -> int:
        """One of :data:`SIDES`, as chosen last."""
        saved = str(self._studio.settings.store.value(_SIDE_KEY, _DEFAULT_SIDE))
        return int(saved) if saved in map(str, SIDES) else _DEFAULT_SIDE

    def _choose_side(self, action: QAction) -> None:
        self._studio.settings.store.setValue(_SIDE_KEY, action.data())

    def show_state(self, state: WalkState, has_model: bool) -> None:
        """Offer what is possible now."""
        self.picture.setEnabled(has_model)
        for action in (self.strip, self.gif, self.mp4):
            action.setEnabled(has_model and len(state.keyframes) > 1)

    # --- what is written -----------------------------------------------------------------------------------------

    def _export_picture(self) -> None:
        snapshot = self._studio.render.snapshot
        path = self._ask(self.tr("Export picture"), self.tr("picture"), ".png", self.tr("PNG pictures"))
        if path is not None and snapshot is not None:
            self._start(path, save_picture, snapshot, self._document.state.z, enlargement(snapshot, self.side))

    def _export_strip(self) -> None:
        snapshot, state = self._studio.render.snapshot, self._document.state
        path = self._ask(self.tr("Export strip"), self.tr("strip"), ".png", self.tr("PNG pictures"))
        if path is not None and snapshot is not None:
            keyframes = state.closed_keyframes()
            names = [letter(index % len(state.keyframes)) for index in range(len(keyframes))]
            self._start(path, save_strip, snapshot, rows(keyframes, STRIP_COLUMNS, state.mode), names)

    def _export_gif(self) -> None:
        self._ask_animation(GIF)

    def _export_mp4(self) -> None:
        self._ask_animation(MP4)

    def _ask_animation(self, wanted: AnimationFormat) -> None:
        snapshot, state = self._studio.render.snapshot, self._document.state
        if snapshot is None:
            return
        from gan_studio.ui.walk.animation_dialog import AnimationDialog  # not wanted before the first paint

        dialog = AnimationDialog(self._studio, snapshot, state, state.end * state.seconds_per_keyframe, wanted, self._window)
        dialog.accepted.connect(partial(self._export_animation, dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _export_animation(self, dialog: "AnimationDialog") -> None:
        kind = {GIF: self.tr("GIF animations"), MP4: self.tr("MP4 videos")}[dialog.kind]
        path = self._ask(self.tr("Export animation"), self.tr("walk"), dialog.kind.suffix, kind)
        if path is not None:
            self._start(path, save_morph, dialog.snapshot, dialog.state, dialog.frame_count, float(dialog.rate), dialog.enlarge)

    def _ask(self, title: str, what: str, suffix: str, kind: str) -> Path | None:
        name = f"{self._studio.model.name} {what}" if self._studio.model is not None else what
        return ask_save(self._window, "exports", title, name, kind, suffix)

    def _start(self, path: Path, function: Callable[..., Path], *arguments: object) -> "Job":
        job = self._studio.jobs.start(self.tr("Exporting {name}").format(name=path.name), function, path, *arguments)
        job.succeeded.connect(self._tell)
        job.failed.connect(self._studio.failed)
        return job

    @Slot(object)
    def _tell(self, path: Path) -> None:
        self._studio.message.emit(self.tr("Exported {path}").format(path=path))

    def retranslate(self) -> None:
        """Set every text again."""
        self.picture.setText(self.tr("&Picture as PNG…"))
        self.strip.setText(self.tr("&Strip as PNG…"))
        self.gif.setText(self.tr("Animation as &GIF…"))
        self.mp4.setText(self.tr("Animation as &MP4…"))
        self.mp4.setShortcut("Ctrl+E")
        self._sizes.setTitle(self.tr("Size of the picture"))
        for action in self._side_group.actions():
            side = action.data()
            action.setText(self.tr("At least {side} px").format(side=side) if side else self.tr("As the model draws it"))
