"""The window of the Help menu that says what this is, on what it stands, and under which licences."""

from datetime import date

from PySide6.QtCore import QDate, QLocale, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from gan_studio.core.licences import shipped_licences
from gan_studio.core.versions import built, environment, versions
from gan_studio.runtime.studio import Studio
from gan_studio.ui.buttons import push_button
from gan_studio.ui.device_words import device_words
from gan_studio.ui.icons import app_icon
from gan_studio.ui.plain_text import PlainText
from gan_studio.ui.screens import screens_in_words
from gan_studio.ui.theme import font, set_kind
from gan_studio.ui.tokens import SPACE

_ICON = 64
_SIZE = 700, 520
_OLD_DAYS = 365


class AboutDialog(QDialog):
    """Deletes itself when it is closed."""

    def __init__(self, studio: Studio, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About GAN Studio"))
        self._studio = studio
        self.licences = PlainText(self.tr("Licences"))
        self.licences.setLineWrapMode(PlainText.LineWrapMode.WidgetWidth)  # what is read need not keep its lines as a report does
        self._tabs = QTabWidget()
        self._tabs.tabBar().setAccessibleName(self.windowTitle())
        self._tabs.addTab(self._versions_page(), self.tr("Versions"))
        self._tabs.addTab(self._licences_page(), self.tr("Licences"))
        self._tabs.currentChanged.connect(self._turn)
        self.copy_button = push_button(self.tr("Copy versions"), "copy")
        self.copy_button.clicked.connect(self._copy)
        close = push_button(self.tr("Close"), primary=True)
        close.clicked.connect(self.accept)
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(5 * SPACE, 5 * SPACE, 5 * SPACE, 4 * SPACE)
        layout.setSpacing(4 * SPACE)
        layout.addLayout(self._header())
        layout.addWidget(self._tabs, 1)
        layout.addLayout(buttons)
        self.resize(*_SIZE)
        close.setFocus()

    def _header(self) -> QHBoxLayout:
        picture = QLabel()
        picture.setPixmap(app_icon().pixmap(_ICON, _ICON))
        title = QLabel(f"GAN Studio {versions()['GAN Studio']}")
        title.setFont(font("title"))
        sentence = QLabel(self.tr("Train, watch and understand generative adversarial networks."), wordWrap=True)
        texts = QVBoxLayout()
        texts.setSpacing(SPACE)
        texts.addStretch()
        texts.addWidget(title)
        texts.addWidget(sentence)
        texts.addStretch()
        header = QHBoxLayout()
        header.setSpacing(4 * SPACE)
        header.addWidget(picture)
        header.addLayout(texts, 1)
        return header

    def _versions_page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout()
        grid.setHorizontalSpacing(6 * SPACE)
        grid.setVerticalSpacing(2 * SPACE)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(self._facts().items()):
            label = QLabel(name)
            set_kind(label, "muted")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            fact = QLabel(value, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
            fact.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(fact, row, 1)
        hint = QLabel(self._age(), wordWrap=True)
        set_kind(hint, "muted")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4 * SPACE, 0, 0)
        layout.setSpacing(5 * SPACE)
        layout.addLayout(grid)
        layout.addWidget(hint)
        layout.addStretch()
        return page

    def _licences_page(self) -> QWidget:
        page = QWidget()
        note = QLabel(
            self.tr("GAN Studio is free software under the MIT License. It stands on the works of others, which have licences of their own:"), wordWrap=True
        )
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 4 * SPACE, 0, 0)
        layout.setSpacing(3 * SPACE)
        layout.addWidget(note)
        layout.addWidget(self.licences, 1)
        return page

    def _facts(self) -> dict[str, str]:
        facts = {**versions(), self.tr("System"): environment()["System"]}
        if self._studio.device:
            facts[self.tr("Computes on")] = device_words(self._studio.device)
        facts[self.tr("Window")] = screens_in_words()
        return facts

    def _age(self) -> str:
        """How old this is, and where a newer one would be: nobody is asked over the network."""
        day = built()
        if day is None:
            return self.tr("It runs from its sources, and a newer version comes with them. GAN Studio itself never looks for one.")
        #: A month as Qt writes it: MMMM is its name, yyyy the year.
        month = QLocale().toString(QDate(day.year, day.month, day.day), self.tr("MMMM yyyy"))
        if (date.today() - day).days > _OLD_DAYS:
            text = self.tr("This version was made in {month}, more than a year ago. Look for a newer one where you got it; GAN Studio itself never does.")
        else:
            text = self.tr("This version was made in {month}. Newer ones come from where you got it; GAN Studio itself never looks for them.")
        return text.format(month=month)

    @Slot(int)
    def _turn(self, page: int) -> None:
        """The licences of a checkout are gathered from what is installed, which takes a moment."""
        self.copy_button.setVisible(page == 0)
        if page == 1 and not self.licences.toPlainText():
            self.licences.setPlainText(self.tr("Looking…"))
            job = self._studio.jobs.start(self.tr("Looking for the licences"), shipped_licences)
            job.succeeded.connect(self.licences.setPlainText)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText("\n".join(f"{name}: {value}" for name, value in self._facts().items()))
        self.copy_button.setText(self.tr("Copied"))
