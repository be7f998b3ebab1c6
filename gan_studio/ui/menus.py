"""The menu bar: what it offers, under which keys, and when."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from gan_studio.ui import language, theme
from gan_studio.ui.built_in_menu import BuiltInMenu
from gan_studio.ui.error_dialog import open_log
from gan_studio.ui.panel import Panel
from gan_studio.ui.rail import workspace_shortcut
from gan_studio.ui.recent_entries import add_recent
from gan_studio.ui.shortcut_sheet import SHEET_TEXT

if TYPE_CHECKING:
    from gan_studio.ui.main_window import MainWindow

Keys = QKeySequence | QKeySequence.StandardKey | str


class Menus(QObject):
    """Fills the window's menu bar; :meth:`build` again after a change of language."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._studio = window.studio
        self.build()
        self._studio.settings.recent_changed.connect(self._fill_recent)
        self._studio.model_changed.connect(self._allow_saving)
        self._studio.model_changed.connect(self._allow_following)
        self._studio.training.state_changed.connect(self._allow_following)

    def build(self) -> None:
        """Make every menu anew."""
        for menu in self._window.menuBar().findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            menu.deleteLater()
        self._window.menuBar().clear()
        self._build_file()
        self._build_edit()
        self._build_view()
        self._build_help()

    def _build_file(self) -> None:
        window = self._window
        menu = self._menu(self.tr("&File"))
        self._action(menu, self.tr("S&tart page"), window.show_start, QKeySequence.StandardKey.New)
        menu.addSeparator()
        self._action(menu, self.tr("&Open…"), window.ask_open, QKeySequence.StandardKey.Open)
        self._action(menu, self.tr("Open &folder…"), window.ask_open_folder, "Ctrl+Shift+O")
        self._recent = self._submenu(menu, self.tr("Open &recent"))
        self._built_in = BuiltInMenu(window, menu)
        menu.addMenu(self._built_in)
        menu.addSeparator()
        self._save = self._action(menu, self.tr("&Save model as…"), window.ask_save, QKeySequence.StandardKey.Save)
        self._export = self._submenu(menu, self.tr("&Export"))
        menu.aboutToShow.connect(self._fill_export)
        menu.addSeparator()
        quit_action = self._action(menu, self.tr("&Quit"), window.close, "Ctrl+Q")
        quit_action.setMenuRole(QAction.MenuRole.QuitRole)
        self._fill_recent()
        self._allow_saving()

    def _build_edit(self) -> None:
        menu = self._menu(self.tr("&Edit"))
        group = self._window.undo_group
        for text, create, keys in (
            (self.tr("&Undo"), group.createUndoAction, QKeySequence.StandardKey.Undo),
            (self.tr("&Redo"), group.createRedoAction, QKeySequence.StandardKey.Redo),
        ):
            action = create(menu, text)
            action.setProperty(SHEET_TEXT, text)
            action.setShortcuts(keys)
            menu.addAction(action)

    def _build_view(self) -> None:
        menu = self._menu(self.tr("&View"))
        self._workspaces = QActionGroup(menu)
        for number, kind in enumerate(self._window.workspaces, start=1):
            label = QCoreApplication.translate("Panel", kind.label)
            action = self._action(menu, label, self._choose_workspace, workspace_shortcut(number), self._workspaces)
            action.setData(kind.name)
            action.setChecked(kind.name == self._window.workspace)
        menu.addSeparator()
        self._follow = self._action(menu, self.tr("Show the model in &training"), self._studio.follow_training, "Ctrl+T")
        self._allow_following()
        menu.addSeparator()
        themes = self._submenu(menu, self.tr("T&heme"))
        group = QActionGroup(themes)
        for preference, label in (("system", self.tr("As the &system")), ("dark", self.tr("&Dark")), ("light", self.tr("&Light"))):
            action = self._action(themes, label, self._choose_theme, "", group)
            action.setData(preference)
            action.setChecked(preference == theme.switch().preference)
        self._build_languages(menu)
        self._action(menu, self.tr("&Full screen"), self._window.toggle_full_screen, "F11")
        self._action(menu, self.tr("&Reset layout"), self._window.reset_layout)
        menu.addSeparator()
        notifies = self._action(menu, self.tr("&Notify when long work is done"), self._choose_notifying)
        notifies.setCheckable(True)
        notifies.setChecked(self._studio.settings.notifies)
        notifies.setToolTip(self.tr("When a training or another long job ends while you look at another window"))

    def _build_languages(self, menu: QMenu) -> None:
        languages = self._submenu(menu, self.tr("&Language"))
        languages.setToolTipsVisible(True)
        group = QActionGroup(languages)
        for preference, label in {"system": self.tr("As the &system"), **language.LANGUAGES}.items():
            action = self._action(languages, label, self._choose_language, "", group)
            action.setData(preference)
            action.setChecked(preference == language.switch().preference)
            if not language.is_readable(preference):
                action.setEnabled(False)
                action.setToolTip(self.tr("No font with its letters is installed. On Debian and Ubuntu, the package fonts-noto-cjk brings one."))

    def _build_help(self) -> None:
        menu = self._menu(self.tr("&Help"))
        self._action(menu, self.tr("&Learn about this workspace"), self._window.show_learn, QKeySequence.StandardKey.HelpContents)
        self._action(menu, self.tr("&Tour of the window"), self._window.start_tour)
        self._action(menu, self.tr("&Keyboard shortcuts"), self._window.show_shortcuts).setShortcuts([QKeySequence("?"), QKeySequence("Ctrl+F1")])
        self._action(menu, self.tr("Open lo&g folder"), open_log)
        menu.addSeparator()
        about = self._action(menu, self.tr("&About GAN Studio"), self._window.show_about)
        about.setMenuRole(QAction.MenuRole.AboutRole)

    def show_workspace(self, panel: Panel) -> None:
        """Tick the workspace that is open, and offer its exports."""
        for action in self._workspaces.actions():
            action.setChecked(action.data() == panel.kind.name)
        self._fill_export()

    def _fill_export(self) -> None:
        """Offer what the open workspace exports, which may depend on its page."""
        self._export.clear()
        if self._window.workspace:
            self._export.addActions(self._window.panel(self._window.workspace).export_actions())
        self._export.setEnabled(not self._export.isEmpty())

    def _menu(self, title: str) -> QMenu:
        menu = QMenu(title, self._window.menuBar())
        menu.setToolTipsVisible(True)
        self._window.menuBar().addMenu(menu)
        return menu

    def _submenu(self, menu: QMenu, title: str) -> QMenu:
        # Made here and not by addMenu(title), and actions not by addAction(text): PySide reported some of those as deleted while they were on screen.
        made = QMenu(title, menu)
        menu.addMenu(made)
        return made

    def _action(self, menu: QMenu, text: str, slot: Callable[[], object], keys: Keys = "", group: QActionGroup | None = None) -> QAction:
        action = QAction(text, menu)
        menu.addAction(action)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(slot)
        if group is not None:
            action.setCheckable(True)
            group.addAction(action)
        return action

    def _fill_recent(self) -> None:
        self._recent.clear()
        recent = self._studio.settings.recent
        add_recent(self._recent, recent, self._open_recent)
        self._recent.setEnabled(bool(recent))
        self._recent.addSeparator()
        self._action(self._recent, self.tr("&Clear list"), self._studio.settings.clear_recent)

    def _allow_saving(self) -> None:
        self._save.setEnabled(self._studio.model is not None)

    def _allow_following(self) -> None:
        self._follow.setEnabled(self._studio.training.is_active and not self._studio.follows_training)

    def _sender_data(self) -> str:
        action = self.sender()
        return str(action.data()) if isinstance(action, QAction) else ""

    def _open_recent(self) -> None:
        self._studio.open_path(self._sender_data())

    def _choose_workspace(self) -> None:
        self._window.show_workspace(self._sender_data())

    def _choose_notifying(self) -> None:
        self._studio.settings.notifies = not self._studio.settings.notifies

    def _choose_theme(self) -> None:
        self._studio.settings.color_scheme = self._sender_data()
        theme.switch().apply(self._sender_data())

    def _choose_language(self) -> None:
        self._studio.settings.language = self._sender_data()
        language.switch().apply(self._sender_data())
