"""The page “Time machine”: the family of the run, and two to four of its members side by side."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gan_studio.core.comparison import Comparison, compare
from gan_studio.core.differences import Difference
from gan_studio.core.family import Relative, family
from gan_studio.core.run_store import RunStore
from gan_studio.runtime.background import Job
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.collapse.branch_tree import BranchTree
from gan_studio.ui.collapse.comparison_view import ComparisonView
from gan_studio.ui.collapse.difference_table import DifferenceTable
from gan_studio.ui.collapse.page import Page
from gan_studio.ui.collapse.run_series import MOST
from gan_studio.ui.empty_state import EmptyState
from gan_studio.ui.layout_memory import remember
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.current_run import CurrentRun
    from gan_studio.runtime.studio import Studio

_SIDE_WIDTH, _LEAST_WIDTH = 300, 256
_LOOK_AGAIN_MS = 10_000
"""Between two looks at what the others on the disk have become, while a run trains."""


class BranchesPage(Page):
    """What reads disks does so in the background; a run that trains grows from what the window knows of it."""

    def __init__(self, studio: "Studio") -> None:
        super().__init__(studio)
        self._run: CurrentRun | None = None
        self._family: Relative | None = None
        self._wanted: list[Path] = []
        self._stale = True
        self._looking: Job | None = None
        self._comparing: Job | None = None
        self._since_look = QElapsedTimer()
        self._since_look.start()
        self.tree = BranchTree()
        self.table = DifferenceTable()
        self.table.hide()
        self.comparison = ComparisonView(studio)
        self.open = push_button("", "open")
        self._hint = QLabel(wordWrap=True)
        set_kind(self._hint, "muted")
        self._empty = EmptyState("branch", "")
        self._stack = QStackedWidget()
        self._lay_out()
        self.tree.ticked.connect(self._compare)
        self.tree.open_wanted.connect(self._open)
        self.tree.currentItemChanged.connect(self._offer)
        self.open.clicked.connect(self._open_current)
        self.comparison.step_chosen.connect(self.point_chosen)
        self.comparison.settings_read.connect(self._take_settings)
        studio.time_machine.branched.connect(self._expect_branch)
        studio.training.state_changed.connect(self._follow_state)
        self.retranslate()

    def _lay_out(self) -> None:
        side = QFrame()
        set_kind(side, "sidebar")
        side.setMinimumWidth(_LEAST_WIDTH)
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(3 * SPACE, 2 * SPACE, 3 * SPACE, 2 * SPACE)
        column.setSpacing(2 * SPACE)
        column.addWidget(self._hint)
        column.addWidget(self.tree, 1)
        column.addWidget(self.open)
        parts = QSplitter(Qt.Orientation.Vertical, childrenCollapsible=False)
        parts.addWidget(upper)
        parts.addWidget(self.table)
        parts.setStretchFactor(0, 3)
        parts.setStretchFactor(1, 2)
        remember(parts, self.studio.settings, "branches/parts", (360, 240))
        inside = QVBoxLayout(side)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(parts)
        for page in (self._empty, self.comparison):
            self._stack.addWidget(page)
        splitter = QSplitter(Qt.Orientation.Horizontal, childrenCollapsible=False)
        splitter.addWidget(side)
        splitter.addWidget(self._stack)
        splitter.setStretchFactor(1, 1)
        remember(splitter, self.studio.settings, "branches/side", (_SIDE_WIDTH, 3 * _SIDE_WIDTH))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    # --- the run and its family ----------------------------------------------------------------------------------

    def show_run(self, run: "CurrentRun | None") -> None:
        """Show another run's family; of the same family, what was ticked stays, and a new branch joins it."""
        self._run = run
        self._stale = True
        if run is not None and self._family is not None and run.folder.absolute() not in self._family:
            self._forget()

    def _forget(self) -> None:
        """Another family is coming."""
        self._family = None
        self._wanted = []
        self.tree.clear()
        self.table.hide()
        self._stack.setCurrentWidget(self._empty)
        self._invite()

    def refresh(self) -> None:
        """Look at the disk when something has happened there, and let a run that trains grow."""
        waited = self._since_look.elapsed() > _LOOK_AGAIN_MS and self.studio.training.is_active
        if self._run is not None and (self._stale or waited) and self._looking is None:
            self._look()
        if self._stack.currentWidget() is self.comparison:
            self.comparison.refresh(self._run)

    @Slot()
    def _look(self) -> None:
        if self._run is None:
            return
        self._stale = False
        self._since_look.start()
        self._looking = self.studio.jobs.start(self.tr("Looking for branches"), family, self._run.folder)
        self._looking.succeeded.connect(self._take_family)
        self._looking.finished.connect(self._end_look)

    @Slot()
    def _end_look(self) -> None:
        self._looking = None

    @Slot(object)
    def _take_family(self, found: Relative) -> None:
        if self._run is None or self._run.folder.absolute() not in found:
            return
        self._family = found
        folders = _folders(found)
        ticked = [folder for folder in self._wanted if folder in folders]
        if len(ticked) < 2:
            ticked = _to_begin_with(found, self._run.folder.absolute())
        self._wanted = ticked
        self.tree.show_family(found, self._run.folder.absolute(), ticked)
        self._offer()
        self._compare()

    @Slot(object)
    def _expect_branch(self, made: RunStore) -> None:
        """A new branch is compared with where it comes from."""
        self._wanted = [*self._wanted[: MOST - 1], made.folder]
        self._stale = True

    @Slot(object)
    def _follow_state(self, state: TrainingState) -> None:
        if state in (TrainingState.IDLE, TrainingState.RUNNING):
            self._stale = True

    # --- the comparison ------------------------------------------------------------------------------------------

    @Slot()
    def _compare(self) -> None:
        self._wanted = self.tree.chosen
        if len(self._wanted) < 2:
            self.tree.show_series({})
            self.table.hide()
            self._stack.setCurrentWidget(self._empty)
            self._invite()
            return
        self._comparing = self.studio.jobs.start(self.tr("Comparing runs"), compare, self._wanted)
        self._comparing.succeeded.connect(self._take_comparison)
        self._comparing.failed.connect(self.studio.failed)

    @Slot(object)
    def _take_comparison(self, comparison: Comparison) -> None:
        if self.sender() is not self._comparing:  # others have been ticked meanwhile
            return
        self.comparison.show_comparison(comparison, self._run)
        series = self.comparison.series
        self.tree.show_series(dict(zip([run.folder for run in comparison.runs], series, strict=True)))
        self._stack.setCurrentWidget(self.comparison)

    @Slot(object, object)
    def _take_settings(self, found: list[Difference], step: int | None) -> None:
        if self._stack.currentWidget() is self.comparison:
            self.table.show_differences(self.comparison.series, found, step)
            self.table.show()

    def mark(self, step: int | None) -> None:
        """The chosen point is another one; None is the newest step."""
        self.comparison.mark(step)

    # --- opening -------------------------------------------------------------------------------------------------

    @Slot()
    def _offer(self) -> None:
        """Allow to open the selected run, and say why not."""
        selected = self.tree.current
        is_open = selected is None or (self._run is not None and selected.run.folder == self._run.folder.absolute())
        self.open.setEnabled(not is_open and not self.studio.training.is_active)
        text = self.tr("Show the selected run in every workspace")
        if self.studio.training.is_active:
            text = self.tr("Stop the training first: a run that trains stays open")
        elif is_open:
            text = self.tr("The selected run is open")
        describe(self.open, text)
        self.open.setAccessibleName(self.open.text())

    def _open_current(self) -> None:
        if self.tree.current is not None:
            self._open(self.tree.current.run.folder)

    @Slot(object)
    def _open(self, folder: Path) -> None:
        if self.open.isEnabled():
            self.studio.open_path(str(folder))

    def _invite(self) -> None:
        if self._family is None:
            self._empty.set_texts(self.tr("Looking for branches…"))
        elif not self._family.branches:
            advice = self.tr("Choose a point in Over time and go back there: what comes of it is compared with this run here, curves and pictures.")
            self._empty.set_texts(self.tr("This run has no branches yet"), advice)
        else:
            self._empty.set_texts(self.tr("Tick two to four runs to compare them"), self.tr("Their curves and their pictures appear here side by side."))

    def retranslate(self) -> None:
        """Set every text again: the language has changed."""
        self.tree.setAccessibleName(self.tr("The run and its branches"))
        self._hint.setText(self.tr("Tick two to four runs to compare them."))
        self.open.setText(self.tr("Open"))
        for part in (self.table, self.comparison):
            part.retranslate()
        self._offer()
        self._invite()
        self._stale = True  # the tree and the table are filled anew


def _folders(relative: Relative) -> list[Path]:
    return [relative.run.folder, *(folder for branch in relative.branches for folder in _folders(branch))]


def _to_begin_with(tree: Relative, folder: Path) -> list[Path]:
    """The open run, and what it is best compared with: its parent, or else its newest branch."""
    for relative in _all(tree):
        for branch in relative.branches:
            if branch.run.folder == folder:
                return [relative.run.folder, folder]
        if relative.run.folder == folder and relative.branches:
            newest = max(relative.branches, key=lambda branch: branch.created)
            return [folder, newest.run.folder]
    return [folder]


def _all(tree: Relative) -> list[Relative]:
    return [tree, *(each for branch in tree.branches for each in _all(branch))]
