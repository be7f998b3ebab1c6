"""What covers the window while a file is dragged over it."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gan_studio.ui import theme
from gan_studio.ui.icons import icon
from gan_studio.ui.image_model import MIME
from gan_studio.ui.tokens import CARD_RADIUS, SPACE

_ICON = 48
_WIDEST, _PADDING = 560, 28


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
        what = self.tr("Pictures in a folder or an archive, a .gan model, a run, or a PyTorch checkpoint")
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        title, body = theme.font("title"), theme.font("body")
        width = min(_WIDEST, self.width() - 80)
        words = QFontMetrics(body).boundingRect(0, 0, width - 2 * _PADDING, self.height(), int(flags), what)
        head = QFontMetrics(title).height()
        plate = QRect(0, 0, width, 2 * _PADDING + _ICON + 3 * SPACE + head + 2 * SPACE + words.height())
        plate.moveCenter(self.rect().center())
        painter.setPen(QColor(tokens.border))
        painter.setBrush(QColor(tokens.surface))
        painter.drawRoundedRect(plate, CARD_RADIUS, CARD_RADIUS)
        inside = plate.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        self._icon.paint(painter, QRect(inside.center().x() - _ICON // 2, inside.top(), _ICON, _ICON))
        inside.setTop(inside.top() + _ICON + 3 * SPACE)
        painter.setPen(QColor(tokens.text))
        painter.setFont(title)
        painter.drawText(inside, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, self.tr("Drop to open"))
        inside.setTop(inside.top() + head + 2 * SPACE)
        painter.setPen(QColor(tokens.muted))
        painter.setFont(body)
        painter.drawText(inside, int(flags), what)


def dropped_path(mime: QMimeData) -> str:
    """The first local file or folder in a drag; empty if there is none, or if it is a picture that was dragged out of a grid."""
    if mime.hasFormat(MIME):
        return ""
    return next((url.toLocalFile() for url in mime.urls() if url.isLocalFile()), "")
