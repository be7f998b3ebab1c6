"""Remedies to switch on and off while a GAN trains: those that the doctor advises, those that are on, and all others in a menu."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolTip, QWidget

from gan_studio.core.remedies.base import Remedy
from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.collapse.remedy_words import remedy_label, remedy_tooltip
from gan_studio.ui.flow_layout import FlowLayout
from gan_studio.ui.tab_order import set_tab_order
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.ui.collapse.switching import Switching


class RemedyBar(QWidget):
    """Follows the switching by itself."""

    def __init__(self, switching: "Switching", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._switching = switching
        self._advised: tuple[str, ...] = ()
        self._shown: object = None
        self._buttons: dict[str, QPushButton] = {}
        self._try, self._on = QLabel(), QLabel()
        for label in (self._try, self._on):
            set_kind(label, "muted")
            label.setMinimumHeight(26)
        self.more = push_button("")
        self._menu = QMenu(self.more, toolTipsVisible=True)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.more.setMenu(self._menu)
        self.back = push_button("", "undo")
        """To before the illness."""
        self._well_until: int | None = None
        self._layout = FlowLayout(self, 2 * SPACE)
        switching.changed.connect(self._show)
        switching.refused.connect(self._tell)
        self.retranslate()

    def button(self, name: str) -> QPushButton:
        """The button of a remedy that is advised or on."""
        return self._buttons[name]

    @property
    def names(self) -> tuple[list[str], list[str]]:
        """The remedies that it offers, and those that are on."""
        on = [remedy.name for remedy in self._switching.remedies]
        return [name for name in self._advised if name not in on], on

    def advise(self, names: tuple[str, ...], well_until: int | None) -> None:
        """Offer other remedies, the best first, and the way back to the last step at which all was well."""
        self._well_until = well_until
        self._advised = names
        self._show()
        if well_until is not None:
            self.back.setText(self.tr("Go back to step {step:,}…").format(step=well_until))
            describe(self.back, self.tr("The last step at which nothing was wrong: train on from there with other settings, as a run of its own"))
            self.back.setAccessibleName(self.back.text())

    def _show(self) -> None:
        """Make the buttons anew if there are to be others."""
        possible, well = self._switching.is_possible, self._well_until is not None
        shown = (self.names, possible, well)
        if shown == self._shown:
            return
        self._shown = shown
        focused = self._focused()
        if focused is not None:
            self.setFocus()  # hidden and disabled buttons would throw it out
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        offered, on = self.names
        self._buttons = {name: self._make(name, on=name in on) for name in (*on, *offered)}
        self.more.setEnabled(possible)
        self.more.setVisible(possible or bool(self._buttons))
        self.more.setToolTip(self.tr("Any remedy, switched on or off between two steps") if possible else self._reason(on=False))
        self.back.setVisible(well)
        self._arrange(on, offered, back_first=not possible)
        if focused is not None:
            others = (self.more, self.back)
            place = next((each for each in (self._buttons.get(focused), *others) if each is not None and each.isEnabled() and each.isVisible()), self)
            place.setFocus()

    def _focused(self) -> str | None:
        """The name of the remedy whose button has the focus; empty for the other places here, None if it is elsewhere."""
        focused = QApplication.focusWidget()
        names = [name for name, button in self._buttons.items() if button is focused]
        return names[0] if names else "" if focused in (self, self.more, self.back) else None

    def _arrange(self, on: list[str], offered: list[str], *, back_first: bool) -> None:
        """Put everything side by side, first what can be done."""
        while self._layout.count():
            self._layout.takeAt(0)
        groups = []
        for label, names in ((self._on, on), (self._try, offered)):
            label.setVisible(bool(names))
            groups += [label, *(self._buttons[name] for name in names)]
        widgets = (self.back, *groups, self.more) if back_first else (*groups, self.more, self.back)
        for widget in widgets:
            self._layout.addWidget(widget)
        set_tab_order(*widgets)
        self.updateGeometry()

    def _make(self, name: str, *, on: bool) -> QPushButton:
        remedy = Remedy.find(name)
        button = push_button(remedy_label(remedy), "remove" if on else "add")
        button.setParent(self)
        button.setObjectName(name)
        if on:
            set_kind(button, "chip")
        obstacle = "" if on else self._switching.obstacle(name)
        button.setEnabled(self._switching.is_possible and not obstacle)
        button.setToolTip(remedy_tooltip(remedy, obstacle or self._reason(on)))
        button.setAccessibleDescription(obstacle or self._reason(on))
        button.clicked.connect(self._toggle)
        button.show()
        return button

    def _reason(self, on: bool) -> str:
        """What a click does, or why nothing can be clicked."""
        if not self._switching.is_possible:
            return self.tr("The training is over. Go back to a point of it, or continue it, to try this.")
        return self.tr("It is on. Click to switch it off.") if on else self.tr("Click to switch it on from the next step on. Undo takes it back.")

    def _toggle(self) -> None:
        button = self.sender()
        if isinstance(button, QPushButton):
            self._switching.switch(button.objectName(), button.objectName() not in self.names[1])

    def _fill_menu(self) -> None:
        """All remedies there are, with a tick at those that are on."""
        self._menu.clear()
        for remedy in Remedy.choices().values():
            on = remedy.name in self.names[1]
            obstacle = "" if on else self._switching.obstacle(remedy.name)
            action = QAction(remedy_label(remedy), self._menu, checkable=True, checked=on, enabled=not obstacle)
            action.setData(remedy.name)
            action.setToolTip(remedy_tooltip(remedy, obstacle))
            action.triggered.connect(self._switch_from_menu)
            self._menu.addAction(action)

    def _switch_from_menu(self, on: bool) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._switching.switch(action.data(), on)

    def _tell(self, sentence: str) -> None:
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), sentence, self)

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._try.setText(self.tr("Try"))
        self._on.setText(self.tr("On"))
        self.more.setText(self.tr("All remedies"))
        self.more.setAccessibleName(self.tr("All remedies"))
        self._shown = None
        self.advise(self._advised, self._well_until)
