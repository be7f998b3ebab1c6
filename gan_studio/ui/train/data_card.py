"""What is open to train on: the pictures as training will see them, what is wrong with them, and ways to open others."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QMenu, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gan_studio.core.datasets.base import built_in_data
from gan_studio.ui.buttons import describe, push_button
from gan_studio.ui.file_dialogs import ask_folder, ask_open
from gan_studio.ui.glyph import Glyph
from gan_studio.ui.image_grid import ImageGrid
from gan_studio.ui.recent_entries import add_recent
from gan_studio.ui.section import Section
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE
from gan_studio.ui.train.data_facts import all_names, facts, skipped, warnings
from gan_studio.ui.world_words import built_in_word

if TYPE_CHECKING:
    from gan_studio.core.datasets.preflight import Preflight
    from gan_studio.runtime.studio import Studio

_SHEET_PICTURES, _SHEET_HEIGHT = 24, 116
_SKIPPED_HEIGHT = 96


class DataCard(QWidget):
    """Follows ``studio.data`` by itself."""

    def __init__(self, studio: "Studio", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studio = studio
        self._name, self._kind, self._facts, self._elsewhere = (QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText) for _ in range(4))
        self._name.setFont(font("heading"))
        for label in (self._kind, self._elsewhere):
            set_kind(label, "muted")
        self.sheet = ImageGrid(fit=True, selectable=False)
        self.sheet.setFixedHeight(_SHEET_HEIGHT)
        self._warnings = QVBoxLayout()
        self.skipped = Section("", expanded=False)
        self.skipped_list = QPlainTextEdit(readOnly=True)
        self.skipped_list.setFixedHeight(_SKIPPED_HEIGHT)
        self.folder, self.file, self.built_in, self.recent = (push_button("") for _ in range(4))
        self._menu = QMenu(self.recent)
        self.recent.setMenu(self._menu)
        self._built_in_menu = QMenu(self.built_in)
        self.built_in.setMenu(self._built_in_menu)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        inner = QVBoxLayout(self.skipped.content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.skipped_list)
        self._warnings.setSpacing(SPACE)
        buttons = QGridLayout()
        buttons.setSpacing(SPACE + 2)
        for index, button in enumerate(self._buttons()):
            buttons.addWidget(button, index // 2, index % 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        for widget in (self._name, self._kind, self.sheet, self._facts):
            layout.addWidget(widget)
        layout.addLayout(self._warnings)
        layout.addWidget(self.skipped)
        layout.addWidget(self._elsewhere)
        layout.addLayout(buttons)

    def _buttons(self) -> tuple[QPushButton, ...]:
        return self.folder, self.file, self.built_in, self.recent

    def _connect(self) -> None:
        self.folder.clicked.connect(self._open_folder)
        self.file.clicked.connect(self._open_file)
        self._built_in_menu.aboutToShow.connect(self._fill_built_in)
        self._menu.aboutToShow.connect(self._fill_recent)
        self._studio.data_changed.connect(self.show_data)
        self._studio.run_changed.connect(self._show_elsewhere)
        self._studio.training.state_changed.connect(self._show_elsewhere)
        self._studio.settings.recent_changed.connect(self._allow_recent)

    # --- what it shows -------------------------------------------------------------------------------------------

    @Slot()
    def show_data(self) -> None:
        """Show what is open now."""
        data = self._studio.data
        for widget in (self._kind, self.sheet, self._facts):
            widget.setVisible(data is not None)
        if data is None:
            self._name.setText(self.tr("Drop a folder or an archive of pictures here, or open one."))
            self.skipped.hide()
        else:
            self._show_preflight(data.preflight)
        self._show_elsewhere()

    def _show_preflight(self, found: "Preflight") -> None:
        self._name.setText(found.name)
        self._kind.setText(QCoreApplication.translate("Source", found.kind))
        self.sheet.set_images(found.contact_sheet[:_SHEET_PICTURES])
        self._facts.setText("\n".join(facts(found)))
        self._facts.setToolTip(all_names(found))
        self._show_warnings(warnings(found))
        self.skipped.setVisible(bool(found.skipped))
        self.skipped.set_title(self.tr("{count} of {sampled} looked at cannot be used").format(count=len(found.skipped), sampled=found.sampled))
        self.skipped_list.setPlainText("\n".join(skipped(found)))

    def _show_warnings(self, texts: list[str]) -> None:
        while (item := self._warnings.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for text in texts:
            self._warnings.addWidget(_Warning(text))

    @Slot()
    def _show_elsewhere(self) -> None:
        """Say so when the training that runs uses other pictures than the ones that are open."""
        data, run = self._studio.data, self._studio.run
        other = self._studio.training.is_active and run is not None and data is not None and run.data != data.where
        self._elsewhere.setVisible(other)
        if run is not None and other:
            text = self.tr("The training that runs uses “{name}”; these pictures are for the next one.")
            self._elsewhere.setText(text.format(name=Path(run.data).name))

    # --- what the person does ------------------------------------------------------------------------------------

    def _open_folder(self) -> None:
        path = ask_folder(self, "pictures", self.tr("Open a folder of pictures"))
        if path:
            self._studio.open_path(path)

    def _open_file(self) -> None:
        kinds = self.tr("Archives and data files of pictures (*.zip *.tar *.tar.gz *.tgz *.gz *.npz *.bin *ubyte *.mdb)")
        path = ask_open(self, "pictures", self.tr("Open pictures"), [self.tr("All files (*)"), kinds])
        if path:
            self._studio.open_path(path)

    def _fill_built_in(self) -> None:
        """Offer the digits, and the worlds whose pictures are in this installation."""
        self._built_in_menu.clear()
        for data in built_in_data():
            action = self._built_in_menu.addAction(built_in_word(data.label))
            action.setData(data.name)
            action.triggered.connect(self._open_built_in)

    def _open_built_in(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._studio.open_data(str(action.data()))

    def _fill_recent(self) -> None:
        self._menu.clear()
        add_recent(self._menu, self._studio.settings.recent, self._open_recent)

    def _open_recent(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self._studio.open_path(str(action.data()))

    def _allow_recent(self) -> None:
        self.recent.setEnabled(bool(self._studio.settings.recent))

    def retranslate(self) -> None:
        """Set the texts again: the language has changed."""
        for button, text, help_text in (
            (self.folder, self.tr("Open folder…"), self.tr("Train on the pictures in a folder; its sub-folders become classes")),
            (self.file, self.tr("Open file…"), self.tr("Train on an archive or a data file: zip, tar, MNIST, CIFAR-10, LSUN, npz")),
            (self.built_in, self.tr("Built in"), self.tr("Train on pictures that come with GAN Studio: rendered worlds and handwritten digits")),
            (self.recent, self.tr("Recent"), self.tr("Open something again")),
        ):
            button.setText(text)
            describe(button, help_text)
            button.setAccessibleName(text)
        self.sheet.setAccessibleName(self.tr("Pictures as training will see them"))
        self.skipped_list.setAccessibleName(self.tr("Pictures that cannot be used"))
        self._allow_recent()
        self.show_data()


class _Warning(QWidget):
    """A sentence with a sign before it."""

    def __init__(self, text: str) -> None:
        super().__init__()
        label = QLabel(text, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        set_kind(label, "warning")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(Glyph("warning", "warning", 16), alignment=Qt.AlignmentFlag.AlignTop)
        layout.addWidget(label, 1)
