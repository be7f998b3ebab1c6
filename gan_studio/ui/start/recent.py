"""What the person has opened or trained lately, a click away."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gan_studio.core.path_kind import seems_a_model
from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.flow_layout import FlowLayout
from gan_studio.ui.icons import icon
from gan_studio.ui.recent_entries import short_name
from gan_studio.ui.theme import set_kind
from gan_studio.ui.tokens import SPACE

if TYPE_CHECKING:
    from gan_studio.runtime.studio import Studio

_MOST = 6
_WIDEST = 220


class RecentRow(QWidget):
    """As many lines of buttons as it needs; invisible while there is nothing."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._title = QLabel()
        set_kind(self._title, "muted")
        self._row = QWidget()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self._row.setSizePolicy(policy)
        self._flow = FlowLayout(self._row, 2 * SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 3 * SPACE, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._title)
        layout.addWidget(self._row)
        studio.settings.recent_changed.connect(self._fill)
        self.retranslate()

    @property
    def buttons(self) -> list[QPushButton]:
        """Latest first."""
        return [widget for index in range(self._flow.count()) if isinstance(widget := self._flow.itemAt(index).widget(), QPushButton)]

    @Slot()
    def _fill(self) -> None:
        for button in self.buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        for path in self._studio.settings.recent[:_MOST]:
            self._flow.addWidget(self._button(path))
        self.setVisible(bool(self.buttons))

    def _button(self, path: str) -> QPushButton:
        where = Path(path)
        name = where.stem if where.is_file() else where.name
        button = push_button("")
        button.setText(short_name(name, button.fontMetrics(), _WIDEST))
        button.setIcon(icon("data" if not seems_a_model(where) else "train" if where.is_dir() else "model"))
        button.setProperty("path", path)
        describe(button, self.tr("Open {path}").format(path=path))
        button.clicked.connect(self._open)
        return button

    @Slot()
    def _open(self) -> None:
        self._studio.open_path(str(self.sender().property("path")))

    def retranslate(self) -> None:
        """Set every text again."""
        self._title.setText(self.tr("Opened lately"))
        self._fill()
