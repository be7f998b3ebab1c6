"""Which language the window speaks: the system's or the one that was chosen; a switch needs no restart."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QFont, QFontDatabase, QRawFont
from PySide6.QtWidgets import QApplication

from gan_studio.core.resources import resource_path

ENGLISH = "en"
LANGUAGES = {ENGLISH: "English", "ko": "한국어 (Korean)"}
"""What the languages call themselves, by their codes; one that many systems have no font for says it in English, too."""
_SCRIPTS = {"ko": QFontDatabase.WritingSystem.Korean}
_FACES = {"ko": ("Pretendard", "Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo", "NanumGothic")}
"""Which have Latin letters that go with theirs, best first."""
_SAMPLES = {"ko": ord("가")}


class LanguageSwitch(QObject):
    """Makes the whole application speak a language; there is one, got by :func:`switch`. Every widget hears of a change by ``LanguageChange``."""

    def __init__(self) -> None:
        super().__init__()
        self._translators: list[QTranslator] = []
        self._system_font: QFont | None = None
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
        self._choose_face()
        self._translate()

    def _choose_face(self) -> None:
        """Where the system's font has no letters of the language, those of another font would stand among it, larger and on another line."""
        if self._system_font is not None:
            self._use(self._system_font)
            self._system_font = None
        font = QApplication.font()
        if self.language in _FACES and not QRawFont.fromFont(font).supportsCharacter(_SAMPLES[self.language]):
            installed = QFontDatabase.families(_SCRIPTS[self.language])
            self._system_font = QFont(font)
            font.setFamilies([next((face for face in _FACES[self.language] if face in installed), installed[0])])
            self._use(font)

    def _use(self, font: QFont) -> None:
        QApplication.setFont(font)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyleSheet(application.styleSheet())  # which holds the widgets' fonts until then

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
