"""The settings in which compared runs differ: a row for each, a column for each run."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLabel, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget

from gan_studio.core.differences import Difference
from gan_studio.ui.collapse.difference_words import label, value_text, worth_comparing
from gan_studio.ui.collapse.run_series import RunSeries
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_NAME_WIDTH, _LEAST_WIDTH = 96, 36
"""Pixels: of the settings' names at least, and of a column of values."""


class DifferenceTable(QWidget):
    """For reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: int | None = None
        self._title = QLabel(wordWrap=True)
        self._title.setFont(font("heading"))
        self._same = QLabel(wordWrap=True)
        set_kind(self._same, "muted")
        self.table = QTableWidget()
        self.table.verticalHeader().hide()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.table.setShowGrid(False)
        set_kind(self.table, "plain")
        self.table.setWordWrap(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * SPACE, 2 * SPACE, 0, 0)
        layout.setSpacing(SPACE)
        for widget, stretch in ((self._title, 0), (self._same, 0), (self.table, 1)):
            layout.addWidget(widget, stretch)
        layout.addStretch()
        self.retranslate()

    def show_differences(self, runs: Sequence[RunSeries], found: Sequence[Difference], step: int | None) -> None:
        """Show what differs between the runs at a step, or by now if that is None; the values are in their order."""
        self._step = step
        self._say()
        shown = worth_comparing(found)
        self._same.setVisible(not shown)
        self.table.setVisible(bool(shown))
        self.table.setColumnCount(1 + len(runs))
        self.table.setRowCount(len(shown))
        self.table.setHorizontalHeaderLabels(["", *(run.title() for run in runs)])
        header = self.table.horizontalHeader()
        header.setMinimumSectionSize(24)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for row, difference in enumerate(shown):
            name = label(difference.setting)
            self._put(row, 0, name, name)
            for column, (run, value) in enumerate(zip(runs, difference.values, strict=True), start=1):
                text = value_text(difference.setting, value)
                self._put(row, column, text, f"{run.title()}: {name} {text}")
        self.table.resizeRowsToContents()
        self._share_width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their share."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        """Long values are shortened, so that every run is in view."""
        columns = self.table.columnCount() - 1
        if columns > 0:
            most = max(_LEAST_WIDTH, (self.table.viewport().width() - _NAME_WIDTH) // columns)
            for column in range(1, columns + 1):
                self.table.setColumnWidth(column, max(_LEAST_WIDTH, min(most, self.table.sizeHintForColumn(column) + 2 * SPACE)))

    def _put(self, row: int, column: int, text: str, tip: str) -> None:
        item = QTableWidgetItem(text)
        item.setToolTip(tip)
        item.setTextAlignment(Qt.AlignmentFlag.AlignVCenter | (Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft))
        self.table.setItem(row, column, item)

    def _say(self) -> None:
        if self._step is None:
            self._title.setText(self.tr("Settings that differ"))
            self._same.setText(self.tr("None: they do the same until chance, such as the number of threads, tells them apart."))
        else:
            self._title.setText(self.tr("Settings that differ at step {step:,}").format(step=self._step))
            self._same.setText(self.tr("None at this step."))

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        self._say()
        self.table.setAccessibleName(self._title.text())
