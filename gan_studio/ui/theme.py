"""Which theme is on: follows the system's scheme and accent, or what the person chose, and tells who paints by hand."""

from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from gan_studio.ui.accent import with_accent
from gan_studio.ui.stylesheet import palette, stylesheet
from gan_studio.ui.tokens import DARK, LIGHT, Theme

Preference = Literal["system", "dark", "light"]
FontRole = Literal["title", "heading", "body", "small", "number"]

_FUSION_ACCENT = "#308cc6"
"""What a palette says where the system has no accent colour."""
_NAMES = {Qt.ColorScheme.Dark: "dark", Qt.ColorScheme.Light: "light"}
_SCALES: dict[FontRole, float] = {"title": 1.4, "heading": 1.05, "body": 1.0, "small": 0.9, "number": 0.95}


class ThemeSwitch(QObject):
    """Applies a theme to the whole application; there is one, got by :func:`switch`."""

    changed = Signal()
    """A different theme is on: whoever painted with :func:`current` paints again."""

    def __init__(self) -> None:
        super().__init__()
        self._preference: Preference = "system"
        self._is_on = False
        self._told_scheme = self._told_accent = ""
        own = QGuiApplication.palette().color(QPalette.ColorRole.Accent)
        self._palette_accent = QColor() if own == QColor(_FUSION_ACCENT) else own
        self.theme = DARK
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def preference(self) -> Preference:
        """What the person chose."""
        return self._preference

    def apply(self, preference: str) -> None:
        """Put a theme on: ``system``, ``dark`` or ``light``; anything else counts as ``system``."""
        self._preference = next((known for known in get_args(Preference) if known == preference), "system")
        hints = QGuiApplication.styleHints()
        if self._preference == "system":
            hints.unsetColorScheme()
        else:
            # Native title bars and dialogs follow where the platform can; our own palette does the rest.
            hints.setColorScheme(Qt.ColorScheme.Dark if self._preference == "dark" else Qt.ColorScheme.Light)
        self._put_on(self._wanted())

    def take_look(self, scheme: str, accent: str) -> None:
        """What the desktop tells by another way than Qt's: ``dark`` or ``light``, and ``#rrggbb``; both may be empty. Qt knows better if it knows at all."""
        self._told_scheme, self._told_accent = scheme, accent
        self._follow_system()

    def _wanted(self) -> Theme:
        scheme = _NAMES.get(QGuiApplication.styleHints().colorScheme(), self._told_scheme) if self._preference == "system" else self._preference
        accent = self._palette_accent if self._palette_accent.isValid() else QColor(self._told_accent)
        ours = LIGHT if scheme == "light" else DARK
        return with_accent(ours, accent) if accent.isValid() else ours

    def _follow_system(self) -> None:
        if self._is_on and self._wanted() != self.theme:
            self._put_on(self._wanted())

    def _put_on(self, theme: Theme) -> None:
        self._is_on = True
        self.theme = theme
        QApplication.setStyle("Fusion")
        QApplication.setPalette(palette(theme))
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setStyleSheet(stylesheet(theme))
        self.changed.emit()


_the_switch: ThemeSwitch | None = None


def switch() -> ThemeSwitch:
    """The application's theme switch; needs a QApplication."""
    global _the_switch
    if _the_switch is None:
        _the_switch = ThemeSwitch()
    return _the_switch


def current() -> Theme:
    """The theme that is on."""
    return switch().theme


def font(role: FontRole) -> QFont:
    """A font relative to the system's: ``title`` and ``heading`` are semi-bold, ``number`` has digits of equal width."""
    result = QFont()  # the application's; unlike a copy of it, it takes on another family when that gets one
    result.setPointSizeF(result.pointSizeF() * _SCALES[role])
    if role in ("title", "heading"):
        result.setWeight(QFont.Weight.DemiBold)
    if role == "number":
        result.setFeature(QFont.Tag("tnum"), 1)
    return result


def set_kind(widget: QWidget, kind: str) -> None:
    """Give a widget one of the style sheet's roles, such as ``primary`` to a button or ``muted`` to a label."""
    widget.setProperty("kind", kind)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
