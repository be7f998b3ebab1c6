"""What covers the window while a file is dragged over it."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gan_studio.ui import theme
from gan_studio.ui.icons import icon
from gan_studio.ui.image_model import MIME
from gan_studio.ui.tokens import CARD_RADIUS

_ICON = 48
_PLATE = QSize(600, 196)


class DropOverlay(QWidget):
    """Covers its parent while it is visible; the mouse and the drag pass through."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._icon = icon("drop", "accent")
        self.hide()
        parent.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay as large as the parent."""
        if event.type() == QEvent.Type.Resize:
            self.resize(self._window.size())
        return super().eventFilter(watched, event)

    def rise(self) -> None:
        """Appear above everything."""
        self.resize(self._window.size())
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Dim the window, and say what can be dropped."""
        tokens = theme.current()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(tokens.window)
        ground.setAlphaF(0.92)
        painter.fillRect(self.rect(), ground)
        pen = QPen(QColor(tokens.accent), 2, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(16, 16, -16, -16), CARD_RADIUS, CARD_RADIUS)
        center = self.rect().center()
        plate = QRectF(0, 0, min(_PLATE.width(), self.width() - 80), _PLATE.height())
        plate.moveCenter(QRectF(self.rect()).center())
        painter.setPen(QColor(tokens.border))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(plate, CARD_RADIUS, CARD_RADIUS)
        self._icon.paint(painter, QRect(center.x() - _ICON // 2, center.y() - _ICON - 28, _ICON, _ICON))
        painter.setPen(QColor(tokens.text))
        painter.setFont(theme.font("title"))
        painter.drawText(QRect(40, center.y() - 12, self.width() - 80, 40), Qt.AlignmentFlag.AlignCenter, self.tr("Drop to open"))
        painter.setPen(QColor(tokens.muted))
        painter.setFont(theme.font("body"))
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        what = self.tr("Pictures in a folder or an archive, a .gan model, a run, or a PyTorch checkpoint")
        painter.drawText(plate.adjusted(24, plate.height() / 2 + 32, -24, 0), flags, what)


def dropped_path(mime: QMimeData) -> str:
    """The first local file or folder in a drag; empty if there is none, or if it is a picture that was dragged out of a grid."""
    if mime.hasFormat(MIME):
        return ""
    return next((url.toLocalFile() for url in mime.urls() if url.isLocalFile()), "")
