"""The controls above the plots of the page “Over time”: which steps, which generator, which figures."""

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from gan_studio.core.diagnosis.figures import FIGURES
from gan_studio.ui.collapse.figure_words import figure_help, figure_label
from gan_studio.ui.collapse.generator_choice import GeneratorChoice
from gan_studio.ui.plots.follow_buttons import FollowButtons, name, word_button
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_KEY = "collapse/figures"
_DEFAULT = ("modes_fair", "coverage", "mode_kl", "variance_ratio")


class TimeTools(QWidget):
    """Remembers the figures until the next start."""

    figures_chosen = Signal()

    def __init__(self, store: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self.following = FollowButtons()
        self.generator = GeneratorChoice()
        self.choose = word_button(checkable=False)
        self.choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.step = QLabel()
        self.step.setFont(font("number"))
        set_kind(self.step, "muted")
        self._menu = _StayingMenu(self)
        self._menu.setToolTipsVisible(True)
        self.choose.setMenu(self._menu)
        kept = str(store.value(_KEY, ",".join(_DEFAULT))).split(",")
        self._actions = {figure: self._add(figure, figure in kept) for figure in FIGURES}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, SPACE)
        layout.setSpacing(3 * SPACE)
        for widget in (self.generator, self.choose, self.following):
            layout.addWidget(widget)
        layout.addStretch()
        layout.addWidget(self.step)
        self.retranslate()

    def _add(self, figure: str, shown: bool) -> QAction:
        action = QAction(self, checkable=True, checked=shown)
        action.toggled.connect(self._tell)
        self._menu.addAction(action)
        return action

    @property
    def figures(self) -> list[str]:
        """The names of those that are to be drawn."""
        return [figure for figure, action in self._actions.items() if action.isChecked()]

    def show_figure(self, figure: str, shown: bool) -> None:
        """Draw one of :data:`FIGURES`, or no longer."""
        self._actions[figure].setChecked(shown)

    def _tell(self) -> None:
        self._store.setValue(_KEY, ",".join(self.figures))
        self.figures_chosen.emit()

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self.following.retranslate()
        self.generator.retranslate()
        name(self.choose, self.tr("Figures"), self.tr("Which figures of diversity are drawn"))
        for figure, action in self._actions.items():
            action.setText(figure_label(figure))
            action.setToolTip(figure_help(figure))


class _StayingMenu(QMenu):
    """Stays open while several things are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick without closing."""
        action = self.activeAction()
        if event.button() == Qt.MouseButton.LeftButton and action is not None and action.isEnabled():
            action.toggle()
        else:
            super().mouseReleaseEvent(event)
