"""A page that scrolls up and down, and is never narrower than what is on it."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

from gan_studio.ui.theme import set_kind


class Column(QScrollArea):
    """The side bar's scroll area."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        set_kind(self, "sidebar")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._page = page
        self.setWidget(page)

    def minimumSizeHint(self) -> QSize:
        """As wide as the page needs, scroll bar included."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._page.minimumSizeHint().width() + bar, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The page's texts have changed: another width may be needed."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
