"""Which language the window speaks: the system's or the one that was chosen; a switch needs no restart."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QFontDatabase

from gan_studio.core.resources import resource_path

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "ko": "한국어 (Korean)"}
"""What the languages call themselves, by their codes; one that many systems have no font for says it in English, too."""
_SCRIPTS = {"ko": QFontDatabase.WritingSystem.Korean}


class LanguageSwitch(QObject):
    """Makes the whole application speak a language; there is one, got by :func:`switch`. Every widget hears of a change by ``LanguageChange``."""

    def __init__(self) -> None:
        super().__init__()
        self._translators: list[QTranslator] = []
        self.preference = "system"
        """What the person chose."""
        self.language = ENGLISH
        """The code of the one that is spoken."""

    def apply(self, preference: str) -> None:
        """Speak ``system``'s language or one of :data:`LANGUAGES`; anything else counts as ``system``."""
        self.preference = preference if preference in LANGUAGES else "system"
        wanted = [preference] if preference in LANGUAGES else [tag.partition("-")[0] for tag in QLocale.system().uiLanguages()]
        self.language = next((code for code in wanted if code in LANGUAGES and is_readable(code)), ENGLISH)
        # The system's own way of writing numbers stays where the person did not ask for another language.
        systems = self.preference == "system" or QLocale.system().name().startswith(self.language)
        QLocale.setDefault(QLocale.system() if systems else QLocale(self.language))
        self._translate()

    def _translate(self) -> None:
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()
        if self.language == ENGLISH:
            return
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        for name, folder in (("qtbase", qt), ("gan_studio", str(resource_path("translations")))):
            translator = QTranslator(self)
            if translator.load(f"{name}_{self.language}", folder):
                QCoreApplication.installTranslator(translator)
                self._translators.append(translator)


_the_switch: LanguageSwitch | None = None


def switch() -> LanguageSwitch:
    """The application's language switch; needs a QApplication."""
    global _the_switch
    if _the_switch is None:
        _the_switch = LanguageSwitch()
    return _the_switch


def is_readable(code: str) -> bool:
    """Whether a font is installed that has the letters of a language."""
    return code not in _SCRIPTS or bool(QFontDatabase.families(_SCRIPTS[code]))
