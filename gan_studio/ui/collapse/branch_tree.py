"""The family of a run as a tree: where each one parted, what it changed, how far it is; tick those to compare."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeWidget, QTreeWidgetItem, QWidget

from gan_studio.core.family import Relative
from gan_studio.core.translation import QT_TRANSLATE_NOOP
from gan_studio.ui import theme
from gan_studio.ui.collapse.difference_words import kept_change_words
from gan_studio.ui.collapse.run_series import MOST, RunSeries, called
from gan_studio.ui.tokens import SPACE

_RELATIVE = Qt.ItemDataRole.UserRole
_SERIES = Qt.ItemDataRole.UserRole + 1
_WORDS = Qt.ItemDataRole.UserRole + 2
_STATE = Qt.ItemDataRole.UserRole + 3
_SAMPLE = 22
_STATUS = {
    "running": QT_TRANSLATE_NOOP("BranchTree", "in training until {steps:,}"),
    "stopped": QT_TRANSLATE_NOOP("BranchTree", "stopped at {step:,} of {steps:,}"),
    "finished": QT_TRANSLATE_NOOP("BranchTree", "finished at {step:,}"),
    "interrupted": QT_TRANSLATE_NOOP("BranchTree", "interrupted at {step:,} of {steps:,}"),
}


class _Row(QStyledItemDelegate):
    """The name; under that, in small, what is different and how far it is. A piece of the line beside what is compared."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(120, option.fontMetrics.height() + 2 * QFontMetrics(theme.font("small")).height() + 3 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        tokens, widget = theme.current(), option.widget
        self.initStyleOption(option, index)
        name, option.text = option.text, ""
        style = widget.style()
        box = style.subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, widget)
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        area = option.rect.adjusted(box.right() - option.rect.left() + 2 * SPACE, SPACE, -SPACE, -SPACE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = QRect(area.x(), area.y(), area.width(), option.fontMetrics.height() + SPACE // 2)
        left = first.left()
        series = index.data(_SERIES)
        if isinstance(series, RunSeries):
            painter.setPen(series.pen(2.2))
            painter.drawLine(QPointF(left, first.center().y() + 0.5), QPointF(left + _SAMPLE, first.center().y() + 0.5))
            left += _SAMPLE + SPACE
            name = f"{series.title()}  {name}"
        painter.setFont(option.font)
        painter.setPen(QPen(QColor(tokens.text)))
        _write(painter, first.adjusted(left - first.left(), 0, 0, 0), name)
        painter.setFont(theme.font("small"))
        painter.setPen(QPen(QColor(tokens.muted)))
        height = painter.fontMetrics().height()
        for line, role in enumerate((_WORDS, _STATE)):
            _write(painter, QRect(area.x(), first.bottom() + 1 + line * height, area.width(), height), str(index.data(role)))
        painter.restore()


def _write(painter: QPainter, place: QRect, text: str) -> None:
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)


class BranchTree(QTreeWidget):
    """Keeps ticks and selection when it is filled anew."""

    ticked = Signal()
    """Other runs are to be compared."""
    open_wanted = Signal(object)
    """(Path) a run was double-clicked, or Return pressed on it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._order: list[Path] = []
        self._rows: list[QTreeWidgetItem] = []
        self.setHeaderHidden(True)
        theme.set_kind(self, "plain")
        self.setItemDelegate(_Row(self))
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setIndentation(4 * SPACE)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(self._take_tick)
        self.itemActivated.connect(self._open)
        theme.switch().changed.connect(self.viewport().update)

    @property
    def chosen(self) -> list[Path]:
        """The runs to compare, in the order of the tree."""
        return [self._relative(item).run.folder for item in self._rows if item.checkState(0) is Qt.CheckState.Checked]

    @property
    def current(self) -> Relative | None:
        """The run that is selected."""
        item = self.currentItem()
        return self._relative(item) if item is not None else None

    def show_family(self, family: Relative, open_folder: Path, choose: Sequence[Path]) -> None:
        """Show a family, with the open run in bold, and tick ``choose``."""
        selected = self.current
        blocked = self.blockSignals(True)
        self.clear()
        self._order = list(choose)
        self._rows = []
        self._add(family, self.invisibleRootItem(), open_folder, set(choose))
        self.expandAll()
        wanted = selected.run.folder if selected is not None else open_folder
        for item in self._rows:
            if self._relative(item).run.folder == wanted:
                self.setCurrentItem(item)
        self.blockSignals(blocked)

    def _add(self, relative: Relative, under: QTreeWidgetItem, open_folder: Path, ticked: set[Path]) -> None:
        item = QTreeWidgetItem(under)
        folder = relative.run.folder
        item.setText(0, called(folder))
        item.setData(0, _RELATIVE, relative)
        item.setCheckState(0, Qt.CheckState.Checked if folder in ticked else Qt.CheckState.Unchecked)
        face = item.font(0)
        face.setBold(folder == open_folder)
        item.setFont(0, face)
        self._describe(item)
        self._rows.append(item)
        for branch in relative.branches:
            self._add(branch, item, open_folder, ticked)

    def _describe(self, item: QTreeWidgetItem) -> None:
        """Write where it parted, what it changed and how far it is."""
        relative = self._relative(item)
        run = relative.run
        template = QCoreApplication.translate("BranchTree", _STATUS[run.status])
        state = template.format(step=run.step, steps=run.steps)
        if relative.parent is None:
            origin = self.tr("from the beginning")
        else:
            changed = ", ".join(kept_change_words(relative.parent.changes)) or self.tr("nothing changed")
            origin = self.tr("from {step:,}: {changes}").format(step=relative.parent.step, changes=changed)
        item.setData(0, _WORDS, origin)
        item.setData(0, _STATE, state)
        item.setToolTip(0, "\n".join([run.folder.name, origin, state]))
        item.setData(0, Qt.ItemDataRole.AccessibleDescriptionRole, f"{origin}, {state}")

    def show_series(self, series: dict[Path, RunSeries]) -> None:
        """Put a piece of the line beside each run that is compared."""
        blocked = self.blockSignals(True)
        for item in self._rows:
            item.setData(0, _SERIES, series.get(self._relative(item).run.folder))
        self.blockSignals(blocked)
        self.viewport().update()

    def _relative(self, item: QTreeWidgetItem) -> Relative:
        relative = item.data(0, _RELATIVE)
        assert isinstance(relative, Relative)
        return relative

    def _take_tick(self, item: QTreeWidgetItem) -> None:
        """Of more than can be compared, the one that was ticked first gives way."""
        folder = self._relative(item).run.folder
        ticked = self.chosen
        self._order = [each for each in self._order if each in ticked and each != folder] + ([folder] if folder in ticked else [])
        if len(self._order) > MOST:
            given_up = self._order.pop(0)
            blocked = self.blockSignals(True)
            for each in self._rows:
                if self._relative(each).run.folder == given_up:
                    each.setCheckState(0, Qt.CheckState.Unchecked)
            self.blockSignals(blocked)
        self.ticked.emit()

    def _open(self, item: QTreeWidgetItem) -> None:
        self.open_wanted.emit(self._relative(item).run.folder)
