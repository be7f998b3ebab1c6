"""A picture enlarged beside the mouse, in place of a tooltip."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gan_studio.ui import theme

_PICTURE = 256
_MARGIN = 8


class HoverPreview(QWidget):
    """Hidden until :meth:`show_picture`; the owner hides it when the mouse moves on."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner, Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._picture = QImage()
        self._caption = ""

    def show_picture(self, picture: QImage, caption: str, position: QPoint) -> None:
        """Show a picture with a caption beside a global position, on the same screen."""
        self._picture, self._caption = picture, caption
        size = QSize(_PICTURE + 2 * _MARGIN, _PICTURE + 2 * _MARGIN + self.fontMetrics().height() + 4)
        screen = QGuiApplication.screenAt(position) or QGuiApplication.primaryScreen()
        area = screen.availableGeometry()
        corner = position + QPoint(20, 16)
        if corner.x() + size.width() > area.right():
            corner.setX(position.x() - 20 - size.width())
        corner.setY(max(area.top(), min(corner.y(), area.bottom() - size.height())))
        self.setGeometry(QRect(corner, size))
        self.show()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A card with the picture and its name."""
        tokens = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.raised))
        painter.setPen(QPen(QColor(tokens.outline)))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        size = self._picture.size().scaled(_PICTURE, _PICTURE, Qt.AspectRatioMode.KeepAspectRatio)
        painter.drawImage(QRect(QPoint((self.width() - size.width()) // 2, _MARGIN), size), self._picture)
        painter.setPen(QColor(tokens.text))
        painter.drawText(self.rect().adjusted(_MARGIN, _PICTURE + _MARGIN, -_MARGIN, -4), Qt.AlignmentFlag.AlignCenter, self._caption)
