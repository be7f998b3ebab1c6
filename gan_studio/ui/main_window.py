"""The window: workspaces on the left, the open one beside them, and what belongs to all of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent, QUndoGroup
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout, QWidget

from gan_studio.core import safe_mode
from gan_studio.runtime.failure import Failure
from gan_studio.runtime.long_work import LongWork
from gan_studio.runtime.opening import OpenData, Opened, OpenForeign, OpenRun
from gan_studio.runtime.training_session import TrainingState
from gan_studio.ui import theme
from gan_studio.ui.announcing import Announcer
from gan_studio.ui.consent import agrees
from gan_studio.ui.drop_overlay import DropOverlay, dropped_path
from gan_studio.ui.error_dialog import show_failure
from gan_studio.ui.file_dialogs import ask_folder, ask_open, ask_save
from gan_studio.ui.help.side import LearnSide
from gan_studio.ui.icons import app_icon
from gan_studio.ui.menus import Menus
from gan_studio.ui.notice_bar import NoticeBar
from gan_studio.ui.panel import Panel
from gan_studio.ui.rail import Rail
from gan_studio.ui.rolling import WorkspaceStack, rolling
from gan_studio.ui.shortcut_sheet import ShortcutSheet
from gan_studio.ui.status_line import StatusLine
from gan_studio.ui.workspace import workspaces
from gan_studio.ui.world_words import model_word

if TYPE_CHECKING:
    from gan_studio.core.foreign import Foreign
    from gan_studio.core.run_glance import RunGlance
    from gan_studio.runtime.studio import Studio
    from gan_studio.ui.tour.tour import Tour

TITLE_BAR = QSize(0, 32)
"""What a window manager may add."""
REFRESH_MS = 66
"""The one timer that lets the visible panel pull what is new: 15 times a second."""


class MainWindow(QMainWindow):
    """Starts the studio once it has been painted, and closes it when it is closed itself."""

    first_painted = Signal()
    """It is on the screen."""

    def __init__(self, studio: "Studio", path: str | None = None) -> None:
        """``path`` is opened as soon as the studio has started."""
        super().__init__()
        self.studio = studio
        self._path = path
        studio.jobs.hold()
        if path is None:
            studio.greeting.prepare()
        theme.switch().apply(studio.settings.color_scheme)
        self.setWindowIcon(app_icon())
        self.setMinimumSize(960, 620)
        self.setAcceptDrops(True)
        self.workspaces = workspaces()
        self.undo_group = QUndoGroup(self)
        self._panels: dict[str, Panel] = {}
        self._interrupted: list[RunGlance] = []
        self.tour: Tour | None = None
        self._painted = False
        self._may_close = False
        self._work = LongWork(studio, self)
        self._assemble()
        Announcer(self._work, studio, self)
        self._restore()
        self._timer = QTimer(self, interval=REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self._timer.start()
        studio.model_changed.connect(self._retitle)
        studio.run_changed.connect(self._retitle)
        self._work.changed.connect(self._retitle)
        studio.opened.connect(self._show_opened)
        studio.failed.connect(self.show_failure)
        studio.earlier.interrupted_found.connect(self._offer_interrupted)
        studio.guesses_found.connect(self._ask_which_guess)

    def _assemble(self) -> None:
        self.rail = Rail(self.workspaces)
        self.rail.chosen.connect(self.show_workspace)
        self.rail.learn_wanted.connect(self.toggle_learn)
        self.start_notice = NoticeBar()
        self.interrupted_notice = NoticeBar()
        self.interrupted_notice.accepted.connect(self._resume_interrupted)
        self.interrupted_notice.declined.connect(self._settle_interrupted)
        self.interrupted_notice.dismissed.connect(self._next_interrupted)
        self._stack = WorkspaceStack()
        self._status = StatusLine(self.studio)
        self.setStatusBar(self._status)
        column = QVBoxLayout()
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.start_notice)
        column.addWidget(self.interrupted_notice)
        column.addWidget(rolling(self._stack), 1)
        workspaces = QWidget()
        workspaces.setLayout(column)
        self.learn = LearnSide(self, workspaces)
        self.learn.open_changed.connect(self.rail.show_learn)
        center = QWidget()
        layout = QHBoxLayout(center)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.rail)
        layout.addWidget(self.learn, 1)
        self.setCentralWidget(center)
        self._overlay = DropOverlay(self)
        self._menus = Menus(self)
        self._retitle()

    # --- workspaces ----------------------------------------------------------------------------------------------

    @property
    def workspace(self) -> str:
        """The name of the open workspace; empty before the first."""
        panel = self._stack.currentWidget()
        return panel.kind.name if isinstance(panel, Panel) else ""

    def show_workspace(self, name: str) -> None:
        """Open a workspace; its panel is made when it is first wanted."""
        panel, before = self.panel(name), self.workspace
        self._stack.setCurrentWidget(panel)
        self.rail.check(name)
        self._menus.show_workspace(panel)
        self.undo_group.setActiveStack(panel.undo_stack)  # type: ignore[arg-type] # None is right where nothing can be undone
        panel.refresh()
        panel.setFocus()
        self.learn.follow(before, name)

    def show_start(self) -> None:
        """Open the start page."""
        self.show_workspace("start")

    def panel(self, name: str) -> Panel:
        """The panel of a workspace.

        Raises:
            KeyError: there is no such workspace.
        """
        if name not in self._panels:
            panel = {kind.name: kind for kind in self.workspaces}[name].make(self.studio)
            panel.workspace_wanted.connect(self.show_workspace)
            if panel.undo_stack is not None:
                self.undo_group.addStack(panel.undo_stack)
            self._stack.addWidget(panel)
            self._panels[name] = panel
        return self._panels[name]

    def _refresh(self) -> None:
        """Once per tick of the timer; what cannot be seen is not refreshed."""
        if self.isMinimized() or not self.isVisible():
            return
        self._status.refresh()
        panel = self._stack.currentWidget()
        if isinstance(panel, Panel):
            panel.refresh()

    # --- opening and saving --------------------------------------------------------------------------------------

    def ask_open(self) -> None:
        """Ask for a file of any kind and open it."""
        kinds = [
            self.tr("All that can be opened (*)"),
            self.tr("Models (*.gan *.pth *.pt)"),
            self.tr("Archives of pictures (*.zip *.tar *.tar.gz *.tgz *.gz *.npz)"),
        ]
        path = ask_open(self, "models", self.tr("Open a model, a checkpoint or pictures"), kinds)
        if path:
            self.studio.open_path(path)

    def ask_open_folder(self) -> None:
        """Ask for a folder (of pictures, or a run) and open it."""
        path = ask_folder(self, "pictures", self.tr("Open a folder of pictures, or a run"))
        if path:
            self.studio.open_path(path)

    def ask_save(self) -> None:
        """Ask where, and save the open model."""
        if self.studio.model is None:
            return
        path = ask_save(self, "models", self.tr("Save model"), self.studio.model.name, self.tr("GAN Studio models"), ".gan")
        if path is not None:
            self.studio.save_model(str(path))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Welcome files and folders."""
        if dropped_path(event.mimeData()):
            event.acceptProposedAction()
            self._overlay.rise()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The drag went elsewhere."""
        self._overlay.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open what was dropped."""
        self._overlay.hide()
        path = dropped_path(event.mimeData())
        if path:
            event.acceptProposedAction()
            self.studio.open_path(path)

    # --- what the studio says ------------------------------------------------------------------------------------

    def _retitle(self) -> None:
        run, model = self.studio.run, self.studio.model
        name = run.name if run is not None and self.studio.follows_training else model_word(model) if model is not None else ""
        if self._work.percent is not None:
            name = self.tr("{percent} % – {name}").format(percent=self._work.percent, name=self._work.name)
        application = self.tr("GAN Studio (safe mode)") if safe_mode.is_on() else "GAN Studio"
        self.setWindowTitle(f"{name} – {application}" if name else application)

    def show_failure(self, failure: Failure) -> None:
        """Tell the person what went wrong, unless the open workspace does."""
        panel = self._stack.currentWidget()
        if not (isinstance(panel, Panel) and panel.tells(failure)):
            show_failure(self, failure)

    def _show_opened(self, opened: Opened) -> None:
        """Go where it can be seen; a run, and pictures beside a model's samples, can be seen anywhere but on the start page."""
        if isinstance(opened, OpenData):
            if self.studio.model is None or self.workspace in ("start", "walk"):
                self.show_workspace("train")
        elif isinstance(opened, OpenRun):
            if self.workspace == "start":
                self.show_workspace("train")
        elif not isinstance(opened, OpenForeign):
            self._show_opened_model()

    def _show_opened_model(self) -> None:
        if self.workspace not in ("walk", "arithmetic"):
            self.show_workspace("walk")

    def _ask_which_guess(self, foreign: "Foreign") -> None:
        from gan_studio.ui.guess_dialog import GuessDialog

        dialog = GuessDialog(self.studio, foreign, self)
        dialog.accepted.connect(self._show_opened_model)
        dialog.open()

    def _offer_interrupted(self, runs: "list[RunGlance]") -> None:
        self._interrupted = list(runs)
        self._ask_interrupted()

    def _ask_interrupted(self) -> None:
        if self._interrupted:
            run = self._interrupted[0]
            text = self.tr("The training “{name}” was interrupted. It can go on from step {step:,} of {steps:,}: everything up to there is safe.")
            self.interrupted_notice.ask(text.format(name=run.folder.name, step=run.step, steps=run.steps), self.tr("Go on training"), self.tr("Leave it"))

    def _resume_interrupted(self) -> None:
        self.studio.resume_run(self._interrupted.pop(0).folder)
        self.show_workspace("train")

    def _settle_interrupted(self) -> None:
        self.studio.earlier.settle(self._interrupted[0].folder)
        self._next_interrupted()

    def _next_interrupted(self) -> None:
        self._interrupted.pop(0)
        self._ask_interrupted()

    # --- the window itself ---------------------------------------------------------------------------------------

    def toggle_full_screen(self) -> None:
        """Fill the screen, or go back."""
        self.setWindowState(self.windowState() ^ self.windowState().WindowFullScreen)

    def show_learn(self) -> None:
        """Open Learn at the page of the open workspace; from there, close it."""
        self.learn.ask(self.workspace)

    def toggle_learn(self) -> None:
        """Open Learn at the page of the open workspace, or close it."""
        self.learn.toggle(self.workspace)

    def start_tour(self) -> None:
        """Show a newcomer the four things to begin with."""
        from gan_studio.ui.tour.tour import Tour  # it knows every panel, and is taken once

        if self.tour is None:
            self.tour = Tour(self)
        self.tour.start()

    def show_shortcuts(self) -> None:
        """Show which keys do what here."""
        panel = self._stack.currentWidget()
        if isinstance(panel, Panel):
            ShortcutSheet(self.menuBar(), panel, self).open()

    def show_about(self) -> None:
        """Show name and versions."""
        from gan_studio.ui.about import AboutDialog  # nothing in it is wanted before the first paint

        AboutDialog(self.studio, self).open()

    def _restore(self) -> None:
        store = self.studio.settings.store
        geometry = store.value("window/geometry")
        if not (isinstance(geometry, QByteArray) and self.restoreGeometry(geometry)):
            self._take_usual_size()
        if self.workspaces:
            names = [kind.name for kind in self.workspaces]
            remembered = str(store.value("window/workspace", "walk" if self.studio.greeting.lively else ""))
            self.show_workspace(remembered if remembered in names else names[0])
            self.learn.restore()

    def _take_usual_size(self) -> None:
        self.resize(QSize(1280, 800).boundedTo(self.screen().availableSize() - TITLE_BAR))

    def reset_layout(self) -> None:
        """Make the window, and everything in it that can be moved, as it was at the first start."""
        self.showNormal()
        self._take_usual_size()
        self.studio.settings.reset_layout()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The first time: the window is on the screen, so whatever takes long may begin."""
        super().paintEvent(event)
        if not self._painted and self.isVisible():
            self._painted = True
            QTimer.singleShot(0, self._begin)

    def _begin(self) -> None:
        if not self.isVisible():  # closed at once
            return
        self.first_painted.emit()
        self.studio.jobs.go_on()
        from gan_studio.ui.desktop.attention import Attention  # the first paint need not wait for what the desktop is told

        Attention(self._work, self.studio, self)
        self.studio.start()
        if self._path is not None:
            self.studio.open_path(self._path)

    def changeEvent(self, event: QEvent) -> None:
        """Notice a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.rail.retranslate()
            self._menus.build()
            self._retitle()
            if self.workspace:
                self.show_workspace(self.workspace)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask first while a training runs; then save it, remember the layout and end every thread."""
        training = self.studio.training.state in (TrainingState.STARTING, TrainingState.RUNNING)
        if training and not self._may_close and not self._ask_to_stop():
            event.ignore()
            return
        self._timer.stop()
        self.studio.settings.store.setValue("window/geometry", self.saveGeometry())
        self.studio.settings.store.setValue("window/workspace", self.workspace)
        self.hide()
        self.studio.close()
        super().closeEvent(event)

    def save_and_close(self) -> None:
        """Close without a question; a training is saved all the same."""
        self._may_close = True
        self.close()

    def _ask_to_stop(self) -> bool:
        return agrees(
            self,
            self.tr("A training is running."),
            self.tr("It can be saved now and go on later from the same step."),
            self.tr("Save and quit"),
            self.tr("Keep training"),
        )
