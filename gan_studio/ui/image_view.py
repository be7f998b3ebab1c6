"""One picture, large."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QDrag, QImage, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSizePolicy, QWidget

from gan_studio.core.errors import StudioError
from gan_studio.runtime.failure import Failure
from gan_studio.ui import theme
from gan_studio.ui.dragged_files import add_files
from gan_studio.ui.error_dialog import show_failure
from gan_studio.ui.file_dialogs import ask_save
from gan_studio.ui.image_model import picture_drag
from gan_studio.ui.pixels import copy_to_clipboard, save_png, to_qimage


class ImageView(QWidget):
    """Shows one uint8 RGB array as large as it fits, with a menu to copy it and to save it."""

    def __init__(self, parent: QWidget | None = None, *, smooth: bool = True) -> None:
        super().__init__(parent)
        self._pixels: NDArray[np.uint8] | None = None
        self._picture = QImage()
        self._empty_text = ""
        self._pressed = QPoint()
        self._suggested_name = self.tr("picture")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._smooth = self._action(self.update)
        self._smooth.setCheckable(True)
        self._smooth.setChecked(smooth)
        self._copy = self._action(self.copy, QKeySequence.StandardKey.Copy)
        self._save = self._action(self.save)
        self._name()
        self.set_image(None)
        theme.switch().changed.connect(self.update)

    def _action(self, slot: object, shortcut: QKeySequence.StandardKey | None = None) -> QAction:
        action = QAction(self)
        action.triggered.connect(slot)
        if shortcut is not None:
            action.setShortcut(shortcut)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addAction(action)
        return action

    def _name(self) -> None:
        self._smooth.setText(self.tr("Smooth pixels"))
        self._copy.setText(self.tr("Copy picture"))
        self._save.setText(self.tr("Save picture as PNG…"))

    def changeEvent(self, event: QEvent) -> None:
        """Notice a change of language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    @property
    def image(self) -> NDArray[np.uint8] | None:
        """What is shown: RGB of shape (height, width, 3)."""
        return self._pixels

    def set_image(self, pixels: NDArray[np.uint8] | None) -> None:
        """Show RGB of shape (height, width, 3), or the empty text."""
        self._pixels = pixels
        self._picture = QImage() if pixels is None else to_qimage(pixels)
        self._copy.setEnabled(pixels is not None)
        self._save.setEnabled(pixels is not None)
        self.update()

    def set_empty_text(self, text: str) -> None:
        """What to say while there is no picture."""
        self._empty_text = text
        self.update()

    def set_smooth(self, smooth: bool) -> None:
        """Whether pixels are blended when the picture is enlarged, or drawn as squares."""
        self._smooth.setChecked(smooth)
        self.update()

    def set_suggested_name(self, name: str) -> None:
        """The file name that the save dialog proposes, without its suffix."""
        self._suggested_name = name

    def copy(self) -> None:
        """Put the picture on the clipboard."""
        if self._pixels is not None:
            copy_to_clipboard(self._pixels)

    def save(self) -> None:
        """Ask where, and save the picture as PNG."""
        if self._pixels is None:
            return
        path = ask_save(self, "exports", self.tr("Save picture"), self._suggested_name, self.tr("PNG pictures"), ".png")
        if path is None:
            return
        try:
            save_png(self._pixels, str(path))
        except StudioError as error:
            show_failure(self, Failure.of(error))

    def sizeHint(self) -> QSize:
        """A square of a comfortable size."""
        return QSize(384, 384)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the picture centred, on the window's ground."""
        tokens = theme.current()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.window))
        if self._picture.isNull():
            painter.setPen(QColor(tokens.muted))
            painter.drawText(self.rect().adjusted(16, 16, -16, -16), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._empty_text)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, self._smooth.isChecked())
        painter.drawImage(self._target(), self._picture)

    def _target(self) -> QRectF:
        """Where the picture goes. Squares need whole device pixels each, or some would come out wider than others."""
        scale = min(self.width() / self._picture.width(), self.height() / self._picture.height())
        ratio = self.devicePixelRatioF()
        if not self._smooth.isChecked() and scale * ratio >= 1:
            scale = int(scale * ratio) / ratio
        width, height = self._picture.width() * scale, self._picture.height() * scale
        left, top = (round((space - size) / 2 * ratio) / ratio for space, size in ((self.width(), width), (self.height(), height)))
        return QRectF(left, top, width, height)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A drag may begin here."""
        super().mousePressEvent(event)
        self._pressed = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture out of the window."""
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if event.buttons() == Qt.MouseButton.LeftButton and far and not self._picture.isNull():
            mime = picture_drag("", [])
            add_files(mime, [(self._suggested_name, self._picture)])
            drag = QDrag(self)
            drag.setMimeData(mime)
            drag.setPixmap(QPixmap.fromImage(self._picture).scaled(64, 64, Qt.AspectRatioMode.KeepAspectRatio))
            drag.exec(Qt.DropAction.CopyAction)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to copy, to save, and to see the pixels as they are."""
        menu = QMenu(self)
        menu.addActions(self.actions())
        menu.exec(event.globalPos())
