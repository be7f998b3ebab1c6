"""The large picture with its tools: random z and its seed, favourite, undo, export, and how long z is."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.latent.arithmetic import norm_report
from gan_studio.ui.buttons import push_button, tool_button
from gan_studio.ui.document import Document
from gan_studio.ui.few_lines import FewLines
from gan_studio.ui.icons import icon
from gan_studio.ui.image_view import ImageView
from gan_studio.ui.number_boxes import IntBox
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.two_sides import TwoSides
from gan_studio.ui.verdicts import VerdictLabel
from gan_studio.ui.walk.keys import describe_with_key
from gan_studio.ui.walk.norm_gauge import NormGauge
from gan_studio.ui.walk.seeds import LARGEST, fresh_seed
from gan_studio.ui.walk.state import WalkState

_LEAST_WORDS = 96


class Stage(QWidget):
    """Changes the document; what concerns favourites and files is for the panel."""

    favourite_wanted = Signal()

    def __init__(self, document: Document[WalkState], undo_stack: QUndoStack, exports: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._stack = undo_stack
        self._is_favourite = False
        self.picture = ImageView()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._make_tools(exports))
        layout.addWidget(self.picture, 1)
        layout.addWidget(self._make_caption())
        undo_stack.canUndoChanged.connect(self._undo.setEnabled)
        undo_stack.canRedoChanged.connect(self._redo.setEnabled)
        undo_stack.undoTextChanged.connect(self._describe_undo)
        undo_stack.redoTextChanged.connect(self._describe_redo)
        self.retranslate()

    def _make_tools(self, exports: list[QAction]) -> QWidget:
        self.random_button = push_button("", "random")
        self.random_button.clicked.connect(self.draw_random)
        self._seed_label = QLabel()
        set_kind(self._seed_label, "muted")
        self.seed = IntBox()
        self.seed.setGroupSeparatorShown(False)
        self.seed.setStepType(IntBox.StepType.DefaultStepType)
        self.seed.setRange(0, LARGEST)
        self.seed.valueChanged.connect(self._draw_seed)
        self._seed_label.setBuddy(self.seed)
        self.favourite = tool_button("star", "")
        self.favourite.clicked.connect(self.favourite_wanted)
        self._undo = tool_button("undo", "")
        self._undo.clicked.connect(self._stack.undo)
        self._redo = tool_button("redo", "")
        self._redo.clicked.connect(self._stack.redo)
        self._undo.setEnabled(False)
        self._redo.setEnabled(False)
        self._export = push_button("", "export")
        menu = QMenu(self._export)
        menu.addActions(exports)
        self._export.setMenu(menu)
        left, right = QHBoxLayout(), QHBoxLayout()
        for widget in (self.random_button, self._seed_label, self.seed):
            left.addWidget(widget)
        left.addStretch()
        right.addStretch()
        for button in (self.favourite, self._undo, self._redo, self._export):
            right.addWidget(button)
        sides = QWidget(), QWidget()
        for side, row in zip(sides, (left, right), strict=True):
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(2 * SPACE)
            side.setLayout(row)
        bar = TwoSides(*sides)
        bar.setContentsMargins(4 * SPACE, 6, 3 * SPACE, 6)
        return bar

    def _make_caption(self) -> QWidget:
        self._name = FewLines(1)
        self._name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_kind(self._name, "muted")
        self.back = push_button("")
        self.back.clicked.connect(self._put_on_shell)
        # Its place is kept: coming and going must not move the picture.
        policy = self.back.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.back.setSizePolicy(policy)
        self.gauge = NormGauge()
        self.verdict = VerdictLabel(Qt.AlignmentFlag.AlignLeft)
        """What a classifier says of the picture; the name, which the window's title has too, makes room for it."""
        words = QWidget()
        row = QHBoxLayout(words)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(3 * SPACE)
        for label in (self._name, self.verdict):
            label.setMinimumWidth(_LEAST_WORDS)
            row.addWidget(label, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.back)
        bar = TwoSides(words, self.gauge)
        bar.setContentsMargins(4 * SPACE, 2, 4 * SPACE, 2)
        return bar

    # --- showing -------------------------------------------------------------------------------------------------

    def show_state(self, state: WalkState, is_favourite: bool) -> None:
        """Show the seed, how long z is, and whether it is kept."""
        is_typed = self.seed.text() != self.seed.textFromValue(self.seed.value())
        if self.seed.value() != state.seed and not is_typed:
            blocked = self.seed.blockSignals(True)
            self.seed.setValue(state.seed)
            self.seed.blockSignals(blocked)
        report = norm_report(state.z, state.prior)
        self.gauge.show_report(report)
        self.back.setVisible(not report.typical)
        if is_favourite != self._is_favourite:
            self._is_favourite = is_favourite
            self.favourite.setIcon(icon("star-filled", "accent") if is_favourite else icon("star"))

    def show_name(self, text: str) -> None:
        """Say whose picture it is, unless there is a verdict."""
        self._name.setVisible(not self.verdict.text)
        self.verdict.setVisible(bool(self.verdict.text))
        if text != self._name.text():
            self._name.setText(text)

    # --- acts ----------------------------------------------------------------------------------------------------

    def draw_random(self) -> None:
        """Draw another z."""
        self._document.apply(self.tr("Random z"), self._document.state.random(fresh_seed()))

    def _draw_seed(self, seed: int) -> None:
        self._document.apply(self.tr("Seed {seed}").format(seed=seed), self._document.state.random(seed))

    def _put_on_shell(self) -> None:
        self._document.apply(self.tr("Put back on the shell"), self._document.state.on_shell())

    def _describe_undo(self, act: str) -> None:
        text = self.tr("Undo: {act}").format(act=act) if act else self.tr("Undo")
        self._undo.setToolTip(f"{text} (Ctrl+Z)")

    def _describe_redo(self, act: str) -> None:
        text = self.tr("Redo: {act}").format(act=act) if act else self.tr("Redo")
        self._redo.setToolTip(f"{text} (Ctrl+Shift+Z)")

    def retranslate(self) -> None:
        """Set every text again."""
        self.random_button.setText(self.tr("Random z"))
        describe_with_key(self, self.random_button, self.tr("Draw another z; locked dimensions stay"), "R")
        self._seed_label.setText(self.tr("&Seed"))
        self.seed.setToolTip(self.tr("The number that this z was drawn with: the same one gives the same z"))
        self.seed.setAccessibleName(self.tr("Seed"))
        describe_with_key(self, self.favourite, self.tr("Keep this picture among the favourites"), "F")
        self._export.setText(self.tr("Export"))
        self.back.setText(self.tr("Put back on the shell"))
        self.back.setToolTip(
            self.tr("This z is longer or shorter than any that the model was trained on, so its picture may be off. This gives it their length.")
        )
        self.picture.setAccessibleName(self.tr("Picture"))
        self.gauge.retranslate()
        self._undo.setAccessibleName(self.tr("Undo"))
        self._redo.setAccessibleName(self.tr("Redo"))
        self._describe_undo(self._stack.undoText())
        self._describe_redo(self._stack.redoText())
