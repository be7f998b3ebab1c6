"""Which theme is on: follows the system's dark or light scheme, or what the person chose, and tells who paints by hand."""

from typing import Literal, get_args

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from gan_studio.ui.stylesheet import palette, stylesheet
from gan_studio.ui.tokens import DARK, LIGHT, Theme

Preference = Literal["system", "dark", "light"]
FontRole = Literal["title", "heading", "body", "small", "number"]

_SCALES: dict[FontRole, float] = {"title": 1.4, "heading": 1.05, "body": 1.0, "small": 0.9, "number": 0.95}


class ThemeSwitch(QObject):
    """Applies a theme to the whole application; there is one, got by :func:`switch`."""

    changed = Signal()
    """A different theme is on: whoever painted with :func:`current` paints again."""

    def __init__(self) -> None:
        super().__init__()
        self._preference: Preference = "system"
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

    def _wanted(self) -> Theme:
        if self._preference != "system":
            return DARK if self._preference == "dark" else LIGHT
        return LIGHT if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Light else DARK

    def _follow_system(self) -> None:
        if self._preference == "system" and self._wanted() is not self.theme:
            self._put_on(self._wanted())

    def _put_on(self, theme: Theme) -> None:
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
