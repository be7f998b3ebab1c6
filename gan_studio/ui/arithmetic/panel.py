"""The Arithmetic workspace: samples into baskets, and A − B + C as the paper's Figure 7."""

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent, QHideEvent, QShowEvent, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.figures import CAPTIONS
from gan_studio.core.models import Favourite
from gan_studio.runtime.layouts import Layouts
from gan_studio.ui.arithmetic import concept_list, gallery, results
from gan_studio.ui.arithmetic.acts import Acts
from gan_studio.ui.arithmetic.attribute_help import AttributeHelp
from gan_studio.ui.arithmetic.baskets import Baskets
from gan_studio.ui.arithmetic.drawing import Drawing, sum_of_pixels
from gan_studio.ui.arithmetic.example import with_example
from gan_studio.ui.arithmetic.favourite_step import FavouriteStep
from gan_studio.ui.arithmetic.figure_job import save_figure
from gan_studio.ui.arithmetic.kept_baskets import layout_of, with_layout
from gan_studio.ui.arithmetic.state import LETTERS, ArithmeticState, Member
from gan_studio.ui.arithmetic.sum_judge import PIXELS, RESULT, SumJudge
from gan_studio.ui.document import Document
from gan_studio.ui.empty_state import EmptyState
from gan_studio.ui.figure_captions import translated
from gan_studio.ui.file_dialogs import ask_open, ask_save
from gan_studio.ui.image_model import dragged_pictures
from gan_studio.ui.layout_memory import remember
from gan_studio.ui.panel import Panel
from gan_studio.ui.panels.arithmetic import ArithmeticWorkspace
from gan_studio.ui.thumbnails import Thumbnails
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.two_sides import TwoSides

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

CHANNEL = "arithmetic/gallery"
AT_ONCE = 16


class ArithmeticPanel(Panel):
    """Wires the document to the parts that show and change it. What is not under the hand is painted by :meth:`refresh`."""

    kind = ArithmeticWorkspace

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(studio, parent)
        self.undo_stack = QUndoStack(self)
        self.document: Document[ArithmeticState] = Document(ArithmeticState("normal", 1), self.undo_stack, self)
        self.acts = Acts(self.document, self)
        self.thumbnails = Thumbnails(studio.render, CHANNEL, AT_ONCE, self)
        self.attributes = AttributeHelp(studio, self)
        self._drawing = Drawing(studio, self)
        self._judge = SumJudge(studio, self)
        self._layouts = Layouts(studio.jobs, self.kind.name)
        self._untouched = self.document.state.baskets
        self._stale = self._missed = False
        self._make_parts()
        self._lay_out()
        self.setAcceptDrops(True)
        self.document.changed.connect(self._follow)
        self.thumbnails.arrived.connect(self._mark_stale)
        self._drawing.means_drawn.connect(self._mark_stale)
        self._drawing.result_drawn.connect(self.results.show_latent)
        self._drawing.result_drawn.connect(self._judge.take_result)
        self._judge.judged.connect(self._show_verdicts)
        studio.model_changed.connect(self._take_model)
        studio.snapshot_changed.connect(self._take_snapshot)
        studio.run_changed.connect(self._choose_page)
        self._take_model()

    def _make_parts(self) -> None:
        self.baskets = Baskets(self.document, self.acts)
        self.results = results.Results()
        self.gallery = gallery.Gallery(self.thumbnails, self.attributes)
        self.concepts = concept_list.ConceptList(self.thumbnails)
        self._empty = EmptyState("arithmetic", "")
        self._export = QAction(self)
        self._export.triggered.connect(self.export_figure)
        self.baskets.dropped.connect(self._drop)
        self.results.seed_changed.connect(self.acts.choose_noise)
        self.results.latent.sent.connect(lambda basket, places: self.acts.add(basket, self._dragged(results.DRAG_NAME, places)))
        self.results.favourite_wanted.connect(self._keep_favourite)
        self.results.export_wanted.connect(self.export_figure)
        self.gallery.seed_changed.connect(self.acts.choose_gallery)
        self.gallery.picked.connect(lambda member: self.acts.toggle(self.baskets.active, member))
        self.gallery.sent.connect(self.acts.add)
        self.concepts.wanted.connect(self._use_concept)
        self.concepts.edited.connect(self.acts.edit_concepts)
        self._empty.clicked.connect(lambda: self.workspace_wanted.emit("train"))
        self._empty.second_clicked.connect(self._ask_model)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        row.addWidget(self.baskets, 1)
        row.addWidget(self.results, 1)
        equation = QWidget()
        column = QVBoxLayout(equation)
        column.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addLayout(row, 1)
        column.addWidget(TwoSides(self.baskets.tools, self.results.tools))
        self._shelf = QSplitter(Qt.Orientation.Horizontal)
        self._split = QSplitter(Qt.Orientation.Vertical)
        for name, splitter, parts, sizes in (
            ("shelf", self._shelf, (self.gallery, self.concepts), (960, 220)),
            ("split", self._split, (equation, self._shelf), (420, 300)),
        ):
            for part in parts:
                splitter.addWidget(part)
            splitter.setChildrenCollapsible(False)
            splitter.setStretchFactor(0, 1)
            splitter.setStretchFactor(1, int(splitter is self._split))
            remember(splitter, self.studio.settings, f"arithmetic/{name}", sizes)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._split)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    # --- the model -----------------------------------------------------------------------------------------------

    @Slot()
    def _take_model(self) -> None:
        """Another model has another latent space: everything begins anew, with what was in the baskets when it was open last."""
        self._keep_baskets()
        self._choose_page()
        model = self.studio.model
        if model is None:
            return
        spec = model.snapshot.spec
        self.thumbnails.forget()
        self._drawing.forget()
        self._judge.forget()
        self.gallery.begin_anew()
        self.baskets.activate(0)
        state, layout = ArithmeticState(spec.prior, spec.latent_size, concepts=model.concepts), self._layouts.recall(model)
        self.document.restart(with_example(state, self.studio.world) if layout is None else with_layout(state, layout))
        self._untouched = self.document.state.baskets
        self.refresh()

    def _keep_baskets(self) -> None:
        """Remember what the person has put there; an example that nobody has touched is none of it."""
        if self.document.state.baskets is not self._untouched:
            self._untouched = self.document.state.baskets
            self._layouts.keep(self.tr("Keeping the baskets"), layout_of(self.document.state))

    def show_example(self, act: str, exemplars: int) -> None:
        """Put the world's sum into the baskets, for a look: it can be undone as any act, and what the person had there is what is kept."""
        self._keep_baskets()
        self.document.apply(act, with_example(self.document.state, self.studio.world, exemplars))
        self._untouched = self.document.state.baskets

    @Slot()
    def _take_snapshot(self) -> None:
        """The model has learned: the same z look different now."""
        self.thumbnails.renew()
        self._ask(None, by_hand=False)

    @Slot()
    def _choose_page(self) -> None:
        self._pages.setCurrentWidget(self._empty if self.studio.model is None else self._split)
        self._name_empty()

    # --- the sum and its pictures --------------------------------------------------------------------------------

    @Slot(object, object)
    def _follow(self, before: ArithmeticState, state: ArithmeticState) -> None:
        same_space = (before.prior, before.latent_size) == (state.prior, state.latent_size)
        if state.concepts is not before.concepts and self.studio.model is not None:
            self.studio.update_model(replace(self.studio.model, concepts=state.concepts))
        members = [member.z for basket in state.baskets for member in basket.members]
        self.thumbnails.want("members", np.stack(members) if members else np.empty((0, 1), np.float32))
        if state.baskets is not before.baskets or state.noise_seed != before.noise_seed or not same_space:
            self.thumbnails.hold()
            self._ask(before if same_space else None, by_hand=True)
        self.baskets.show_state(state)
        self.results.show_state(state)
        if before.complete and not state.complete:
            self._judge.forget()
        self._export.setEnabled(state.complete)
        self._mark_stale()

    def _ask(self, before: ArithmeticState | None, by_hand: bool) -> None:
        self._missed = not self.isVisible()
        if self.isVisible():
            self._drawing.ask(before, self.document.state, by_hand)

    @Slot()
    def _mark_stale(self) -> None:
        self._stale = True

    def refresh(self) -> None:
        """Let everything that is not under the hand follow."""
        if self.studio.model is None:
            return
        if self._stale:
            self._stale = False
            state = self.document.state
            for view, basket in zip(self.baskets.views, state.baskets, strict=True):
                view.show_basket(basket, self.thumbnails)
                view.show_mean(self._drawing.mean(state, view.index))
            pixels = sum_of_pixels(state, self.thumbnails)
            self.results.show_pixels(pixels)
            self._judge.take_pixels(pixels)
            self._judge.take_members(state, self.thumbnails)
            self.gallery.show_state(state)
            self.concepts.show_concepts(state.concepts)
        self._judge.refresh()
        self.gallery.refresh()
        self.concepts.refresh()

    @Slot()
    def _show_verdicts(self) -> None:
        self.results.show_verdicts(self._judge.said_of(RESULT), self._judge.said_of(PIXELS), self._judge.explanation)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what was missed while nobody looked."""
        super().showEvent(event)
        self.thumbnails.set_active(True)
        if self._missed:
            self._ask(None, by_hand=False)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave the processor to others."""
        super().hideEvent(event)
        self._keep_baskets()
        self.thumbnails.set_active(False)

    # --- drags ---------------------------------------------------------------------------------------------------

    def _dragged(self, source: str, places: list[int]) -> list[Member]:
        """The pictures that were dragged from the gallery, the result or a basket."""
        if source == gallery.DRAG_NAME:
            return self.gallery.members(places)
        z = self.document.state.results()
        if source == results.DRAG_NAME and z is not None:
            return [Member(self.tr("Result {number}").format(number=place + 1), z[place]) for place in places]
        basket = _basket_of(source)
        return [] if basket is None else [self.document.state.baskets[basket].members[place] for place in places]

    def _drop(self, target: int, source: str, places: list[int]) -> None:
        basket = _basket_of(source)
        if source == concept_list.DRAG_NAME:
            self._use_concept(target, places[0])
        elif basket is not None:
            self.acts.move(basket, target, self._dragged(source, places))
        else:
            self.acts.add(target, self._dragged(source, places))
        self.baskets.activate(target)

    def _use_concept(self, basket: int, index: int) -> None:
        self.acts.use_concept(self.baskets.active if basket < 0 else basket, self.document.state.concepts[index])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Members may be dragged out of their basket, to anywhere else."""
        if _basket_of(dragged_pictures(event.mimeData())[0]) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """They leave the basket."""
        source, places = dragged_pictures(event.mimeData())
        basket = _basket_of(source)
        if basket is not None:
            event.acceptProposedAction()
            self.acts.remove(basket, self._dragged(source, places))

    # --- what is kept --------------------------------------------------------------------------------------------

    def _keep_favourite(self, place: int) -> None:
        z = self.document.state.results()
        assert self.undo_stack is not None
        if z is not None:
            first, second, third = self.document.state.names
            self.undo_stack.push(FavouriteStep(self.tr("Keep as favourite"), self.studio, Favourite(f"{first} − {second} + {third}", z[place])))
            self.studio.message.emit(self.tr("Kept as a favourite: the Walk workspace shows it"))

    def export_figure(self) -> None:
        """Ask where, and save the sum as the paper's figure."""
        state, snapshot = self.document.state, self.studio.render.snapshot
        if snapshot is None or not state.complete:
            return
        path = ask_save(self, "exports", self.tr("Export figure"), self.tr("arithmetic"), self.tr("PNG pictures"), ".png")
        if path is not None:
            title = self.tr("Saving {name}").format(name=path.name)
            sum_of = state.groups(), state.noise_seed, state.names, state.strengths
            job = self.studio.jobs.start(title, save_figure, path, snapshot, *sum_of, translated(CAPTIONS))
            job.succeeded.connect(self._tell_saved)
            job.failed.connect(self.studio.failed)

    @Slot(object)
    def _tell_saved(self, path: object) -> None:
        self.studio.message.emit(self.tr("Saved {path}").format(path=path))

    def export_actions(self) -> list[QAction]:
        """The figure."""
        return [self._export]

    # --- texts ---------------------------------------------------------------------------------------------------

    def _ask_model(self) -> None:
        path = ask_open(self, "models", self.tr("Open a model"), [self.tr("Models (*.gan *.pth *.pt)"), self.tr("All files (*)")])
        if path:
            self.studio.open_path(path)

    def _name_empty(self) -> None:
        self._export.setText(self.tr("Arithmetic figure…"))
        if self.studio.greeting.where:
            self._empty.set_texts(self.tr("Opening the model of last time…"))
        elif self.studio.follows_training and self.studio.model is None:
            self._empty.set_texts(
                self.tr("The model in training comes here in a moment"),
                self.tr("As soon as it has drawn its first samples you can add and subtract them, and watch the sums become clearer."),
            )
        else:
            self._empty.set_texts(
                self.tr("Add and subtract pictures"),
                self.tr("Man with glasses − man + woman = woman with glasses. Train a model first, or open one."),
                self.tr("Go to Train"),
                self.tr("Open a model…"),
            )

    def retranslate(self) -> None:
        """Set every text again."""
        self._name_empty()
        for part in (self.baskets, self.results, self.gallery, self.concepts):
            part.retranslate()
        self.results.show_state(self.document.state)
        self._show_verdicts()
        self._mark_stale()
        if self.undo_stack is not None and not self.undo_stack.count():
            self._take_model()  # nothing is lost, and the names in the example are in the new language


def _basket_of(source: str) -> int | None:
    """The basket that a drag came from, if it came from one."""
    kind, _, index = source.partition(" ")
    return int(index) if kind == "basket" and int(index) < len(LETTERS) else None
