"""The Walk workspace: a large picture that morphs while sliders move z, and a filmstrip of keyframes under it."""

from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QHBoxLayout, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from gan_studio.core.latent.interpolation import Mode
from gan_studio.core.latent.prior import Prior, draw
from gan_studio.core.model_glance import PREVIEW_SEED
from gan_studio.runtime.judge_session import Judgement
from gan_studio.runtime.layouts import Layouts
from gan_studio.runtime.render_session import Rendering
from gan_studio.runtime.settings import LAYOUT
from gan_studio.ui.document import Document
from gan_studio.ui.panel import Panel
from gan_studio.ui.panels.walk import WalkWorkspace
from gan_studio.ui.pixels import corner_of_png
from gan_studio.ui.start.card_strip import CardStrip
from gan_studio.ui.theme import set_kind
from gan_studio.ui.thumbnails import Thumbnails
from gan_studio.ui.verdicts import explanation, verdicts
from gan_studio.ui.walk.attributes_tab import AttributesTab
from gan_studio.ui.walk.dimensions_tab import DimensionsTab
from gan_studio.ui.walk.direction_finder import PrincipalFinder
from gan_studio.ui.walk.directions_tab import DirectionsTab
from gan_studio.ui.walk.drift import Drift
from gan_studio.ui.walk.exports import Exports
from gan_studio.ui.walk.favourite_book import FavouriteBook
from gan_studio.ui.walk.favourites_tab import FavouritesTab
from gan_studio.ui.walk.filmstrip import RANDOM_KEYFRAMES, Filmstrip
from gan_studio.ui.walk.kept_path import layout_of, with_layout
from gan_studio.ui.walk.named_directions import NamedFinder
from gan_studio.ui.walk.no_model import NoModel
from gan_studio.ui.walk.player import Player
from gan_studio.ui.walk.stage import Stage
from gan_studio.ui.walk.state import WalkState
from gan_studio.ui.world_words import model_word

if TYPE_CHECKING:
    from gan_studio.core.models import Model
    from gan_studio.runtime.studio import Studio

CHANNEL = "walk"
THUMBNAILS = "walk/thumbnails"
THUMBNAILS_AT_ONCE = 4
FIRST_SEED = PREVIEW_SEED
"""A model begins with the first picture of its preview, which can be shown before the model is loaded."""
_EXAMPLE_SEED = 4
_COLUMN = 344
"""Width of the controls."""
_TAB = f"{LAYOUT}/walk"


class WalkPanel(Panel):
    """Wires the document to the parts that show and change it.

    While a hand drags, only the picture and what is under the hand are painted; the rest follows at the next
    :meth:`refresh`.
    """

    kind = WalkWorkspace

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        stack = self.undo_stack = QUndoStack(self)
        self.document: Document[WalkState] = Document(WalkState.start("normal", 1, FIRST_SEED), stack, self)
        self.player = Player(self.document, self)
        self.drift = Drift(self.document, studio, self)
        self.thumbnails = Thumbnails(studio.render, THUMBNAILS, THUMBNAILS_AT_ONCE, self)
        self.finder = PrincipalFinder(studio, self)
        self.named = NamedFinder(studio, self)
        self.book = FavouriteBook(studio, stack, self)
        self.exports = Exports(studio, self.document, self)
        self._layouts = Layouts(studio.jobs, self.kind.name)
        self._make_parts(stack)
        self._lay_out()
        self._stale = True
        self._missed_picture = False
        self._ahead: tuple[Prior, int] | None = None
        self._unjudged: NDArray[np.uint8] | None = None
        self.document.changed.connect(self._follow)
        studio.render.rendered.connect(self._receive)
        studio.judge.judged.connect(self._show_verdict)
        studio.model_changed.connect(self._take_model)
        studio.snapshot_changed.connect(self._take_snapshot)
        studio.run_changed.connect(self._choose_page)
        self._take_model()

    def _make_parts(self, stack: QUndoStack) -> None:
        self.stage = Stage(self.document, stack, self.exports.actions)
        self.attributes = AttributesTab(self.document, self.named)
        self.dimensions = DimensionsTab(self.document)
        self.directions = DirectionsTab(self.document, self.finder)
        self.favourites = FavouritesTab(self.document, self.book, self.thumbnails)
        self.filmstrip = Filmstrip(self.document, self.player, self.thumbnails)
        self.filmstrip.told.connect(self.studio.message)
        greeting = self.studio.greeting
        self.cards = CardStrip(self.studio, greeting.coming.latent_size) if greeting.first_launch and greeting.coming is not None else None
        """What a newcomer finds in the filmstrip's place, until it is closed or there is a keyframe."""
        self._no_model = NoModel()
        self.stage.favourite_wanted.connect(self._add_favourite)
        self.favourites.add_wanted.connect(self._add_favourite)
        self._no_model.train_wanted.connect(self._go_to_training)
        self._no_model.path_chosen.connect(self.studio.open_path)
        self.tabs = QTabWidget()
        for tab in (self.attributes, self.dimensions, self.directions, self.favourites):
            self.tabs.addTab(tab, "")
        self._name_tabs()
        self._offer_attributes(False)
        self.tabs.currentChanged.connect(self._remember_tab)

    def _lay_out(self) -> None:
        column = QFrame()
        column.setFixedWidth(_COLUMN)
        set_kind(column, "sidebar")
        inside = QVBoxLayout(column)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.tabs)
        upper = QHBoxLayout()
        upper.setSpacing(0)
        upper.addWidget(self.stage, 1)
        upper.addWidget(column)
        self._workspace = QWidget()
        whole = QVBoxLayout(self._workspace)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(1)
        whole.addLayout(upper, 1)
        self._lower = QStackedWidget()
        self._lower.addWidget(self.filmstrip)
        whole.addWidget(self._lower)
        if self.cards is not None:
            self._lower.addWidget(self.cards)
            self._lower.setCurrentWidget(self.cards)
            self._lower.addActions(self.filmstrip.actions())  # a keyframe brings the filmstrip
            self.cards.workspace_wanted.connect(self.workspace_wanted)
            self.cards.closed.connect(self._close_cards)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._no_model)
        self._pages.addWidget(self._workspace)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def tab_parts(self) -> tuple[QWidget, ...]:
        """The picture, its controls, and the path below both."""
        return self.stage, self.tabs, self._lower

    # --- the model -----------------------------------------------------------------------------------------------

    @Slot()
    def _take_model(self) -> None:
        """Another model: its own latent space, so everything begins anew, unless its first picture was here ahead of it."""
        self._keep_path()
        self._choose_page()
        model, coming = self.studio.model, self.studio.greeting.coming
        ahead, self._ahead = self._ahead, None
        if model is not None:
            space = model.snapshot.spec.prior, model.snapshot.spec.latent_size
            if space != ahead:
                self._close_cards()  # their sentence speaks of the first picture
                self._begin(*space)
            self._recall_path(model)
            self._ask(by_hand=False)
            self.attributes.configure()
            self.directions.configure()
            self.favourites.restart()
            self._offer_attributes(self.named.possible)
            self.drift.follow()
        elif coming is not None:
            self._ahead = coming.prior, coming.latent_size
            self._begin(*self._ahead)
            self._offer_attributes(coming.has_directions)
            self.stage.picture.set_image(corner_of_png(coming.preview, coming.image_size))
        self.refresh()

    def _begin(self, prior: Prior, latent_size: int) -> None:
        self.player.stop()
        self.drift.rest()
        self.thumbnails.forget()
        self.stage.picture.set_image(None)
        self.stage.verdict.show_parts([])
        start = WalkState.start(prior, latent_size, FIRST_SEED)
        self.document.restart(start.with_speed(self.document.state.seconds_per_keyframe))
        self.dimensions.configure(self.document.state)

    def _keep_path(self) -> None:
        self._layouts.keep(self.tr("Keeping the keyframes"), layout_of(self.document.state))

    def show_path(self, act: str, mode: Mode) -> None:
        """Play a path through the keyframes, and random ones where it takes more, for a look: it can be undone, and what the person had is what is kept."""
        self._keep_path()
        self.player.stop()
        state = self.document.state
        if len(state.keyframes) < 2:
            more = draw(state.prior, RANDOM_KEYFRAMES - len(state.keyframes), state.latent_size, _EXAMPLE_SEED)
            state = state.with_keyframes((*state.keyframes, *more))
        self.document.apply(act, state.with_interpolation(mode, loop=True).at_keyframe(0))
        shown = layout_of(self.document.state)
        if shown is not None:
            self._layouts.disregard(shown)
        self.player.play()

    def _recall_path(self, model: "Model") -> None:
        """Bring back the keyframes that the person had on this model, unless there are new ones already."""
        layout = self._layouts.recall(model)
        if not self.document.state.keyframes:
            self.document.put(with_layout(self.document.state, layout))

    def _offer_attributes(self, offered: bool) -> None:
        """Names say more than numbers, so they come first where there are any; a tab that the person has chosen stays."""
        if offered != self.tabs.isTabVisible(0):
            chosen = str(self.studio.settings.store.value(_TAB, ""))
            with QSignalBlocker(self.tabs):  # this is no choice of the person's
                self.tabs.setTabVisible(0, offered)
                self.tabs.setCurrentIndex(max(int(chosen) if chosen.isdigit() else 0, 0 if offered else 1))

    @Slot(int)
    def _remember_tab(self, tab: int) -> None:
        self.studio.settings.store.setValue(_TAB, str(tab))

    @Slot()
    def _take_snapshot(self) -> None:
        """The model has learned: the same z look different now."""
        self.thumbnails.renew()
        self._ask(by_hand=False)

    @Slot()
    def _choose_page(self) -> None:
        page = self._no_model if self.studio.model is None and self.studio.greeting.coming is None else self._workspace
        if page is self._no_model:
            self.player.stop()
        if page is not self._pages.currentWidget():
            focus = QApplication.focusWidget()
            self._pages.setCurrentWidget(page)
            if focus is not None and self.isAncestorOf(focus):
                self.stage.picture.setFocus()  # not whatever button comes first
        self._no_model.show_waiting(self.studio.follows_training, bool(self.studio.greeting.where))

    # --- z and its picture ---------------------------------------------------------------------------------------

    @Slot(object, object)
    def _follow(self, before: WalkState, state: WalkState) -> None:
        if state.z is not before.z:
            self._ask(by_hand=not self.drift.moving)
            if not (self.player.playing or self.drift.moving):
                self.thumbnails.hold()
        if state.keyframes:
            self._close_cards()
        self.filmstrip.follow(before if before.latent_size == state.latent_size else None, state)
        self._stale = True

    def _ask(self, by_hand: bool) -> None:
        self._missed_picture = not self.isVisible()
        if self.isVisible():
            self.studio.render.request(CHANNEL, self.document.state.z[np.newaxis], by_hand=by_hand)

    @Slot(object)
    def _receive(self, rendering: Rendering) -> None:
        if rendering.channel == CHANNEL:
            self.stage.picture.set_image(rendering.pictures[0])
            self._unjudged = rendering.pictures

    @Slot(object)
    def _show_verdict(self, judgement: Judgement) -> None:
        world = self.studio.world
        if judgement.request.channel == CHANNEL and world is not None:
            self.stage.verdict.show_parts(verdicts(world, judgement)[0], explanation(world, judgement))

    def refresh(self) -> None:
        """Let everything that is not under the hand follow."""
        model, state = self.studio.model, self.document.state
        if model is not None:
            self.favourites.refresh()
            self.attributes.show_state(state, model.snapshot.step)
            self.directions.show_state(state, model.snapshot.step)
        self.stage.show_name(self._caption())
        if self._unjudged is not None:
            self.studio.judge.request(CHANNEL, self._unjudged)
            self._unjudged = None
        if self._stale:
            self._stale = False
            self.stage.show_state(state, self.book.contains(state.z))
            self.dimensions.show_state(state)
            self.filmstrip.transport.show_position(state)
            self.exports.show_state(state, has_model=model is not None)

    def _caption(self) -> str:
        model = self.studio.model
        if model is None:
            return ""
        step = self.tr("step {step:,}").format(step=model.snapshot.step) if model.snapshot.step else ""
        training = self.tr("in training") if self.studio.follows_training and self.studio.training.is_active else ""
        return "  ·  ".join(part for part in (model_word(model), step, training) if part)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was missed while nobody looked."""
        super().showEvent(event)
        self.thumbnails.set_active(True)
        if self._missed_picture:
            self._ask(by_hand=False)
        self.drift.follow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the processor to others."""
        super().hideEvent(event)
        self._keep_path()
        self.thumbnails.set_active(False)
        self.player.stop()
        self.drift.follow()

    def event(self, event: QEvent) -> bool:
        """Leave the space bar to a button that has the focus; it plays the path everywhere else."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Space:
            focus = QApplication.focusWidget()
            if isinstance(focus, QAbstractButton):
                event.accept()
                return True
        return super().event(event)

    @Slot()
    def _close_cards(self) -> None:
        self._lower.setCurrentWidget(self.filmstrip)

    # --- acts ----------------------------------------------------------------------------------------------------

    def _add_favourite(self) -> None:
        self.book.add(self.document.state.z)
        self._stale = True

    def _go_to_training(self) -> None:
        self.workspace_wanted.emit("train")

    def export_actions(self) -> list[QAction]:
        """Picture, strip, GIF, MP4."""
        return self.exports.actions

    def _name_tabs(self) -> None:
        for index, text in enumerate((self.tr("Attri&butes"), self.tr("&Dimensions"), self.tr("D&irections"), self.tr("F&avourites"))):
            self.tabs.setTabText(index, text)
        self.tabs.tabBar().setAccessibleName(self.tr("Controls"))

    def retranslate(self) -> None:
        """Set every text again."""
        self._name_tabs()
        for part in (self.stage, self.attributes, self.dimensions, self.directions, self.favourites, self.filmstrip, self.exports, self._no_model):
            part.retranslate()
        if self.cards is not None:
            self.cards.retranslate()
        if self.stage.picture.image is not None:
            self._unjudged = self.stage.picture.image[np.newaxis]
        self._stale = True
