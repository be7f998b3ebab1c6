"""Our line icons, drawn in the theme's colours."""

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QIconEngine, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gan_studio.core.resources import resource_path
from gan_studio.ui import theme


class _LineIcon(QIconEngine):
    """An SVG whose ``currentColor`` is filled in anew at every paint, so that an icon outlives a change of theme."""

    def __init__(self, name: str, token: str = "") -> None:
        super().__init__()
        self._name = name
        self._token = token

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._token)

    def _color(self, mode: QIcon.Mode, state: QIcon.State) -> str:
        tokens = theme.current()
        if mode == QIcon.Mode.Disabled:
            return tokens.disabled
        if self._token:
            return str(getattr(tokens, self._token))
        bright = state == QIcon.State.On or mode in (QIcon.Mode.Active, QIcon.Mode.Selected)
        return tokens.text if bright else tokens.control

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        _renderer(self._name, self._color(mode, state)).render(painter, QRectF(rect))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return QPixmap.fromImage(image)


_renderers: dict[tuple[str, str], QSvgRenderer] = {}


def _renderer(name: str, color: str) -> QSvgRenderer:
    if (name, color) not in _renderers:
        drawing = resource_path(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", color)
        _renderers[name, color] = QSvgRenderer(QByteArray(drawing.encode()))
    return _renderers[name, color]


def icon(name: str, token: str = "") -> QIcon:
    """The icon ``resources/icons/<name>.svg``, in the colour of one of the theme's tokens or in that of its button."""
    return QIcon(_LineIcon(name, token))


def app_icon() -> QIcon:
    """The application's icon, in its own colours."""
    return QIcon(str(resource_path("icons/app.svg")))
