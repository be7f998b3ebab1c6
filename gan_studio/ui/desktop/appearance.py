"""What the desktop's settings portal says of dark or light and of the accent colour, where Qt does not tell.

Qt reads neither on a Linux desktop that it does not know, and no accent colour on GNOME.
"""

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVariant

from gan_studio.runtime.settings import Settings
from gan_studio.ui import theme

_SERVICE, _PATH, _INTERFACE = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
_SCHEME, _ACCENT = ("org.freedesktop.appearance", "color-scheme"), ("org.gnome.desktop.interface", "accent-color")
_SCHEMES = {"1": "dark", "2": "light"}
_ACCENTS = {
    "blue": "#3584e4",
    "teal": "#2190a4",
    "green": "#3a944a",
    "yellow": "#c88800",
    "orange": "#ed5b00",
    "red": "#e62d42",
    "pink": "#d56199",
    "purple": "#9141ac",
    "slate": "#6f8396",
}
"""GNOME tells names. What other desktops tell, three numbers in a structure, PySide cannot take apart."""


class Appearance(QObject):
    """Asks once, without waiting for the answer, and listens from then on; the answers are remembered for the next start."""

    def __init__(self, bus: QDBusConnection, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        # Slots are declared as bytes, and taken as text alone.
        bus.connect(_SERVICE, _PATH, _INTERFACE, "SettingChanged", self, SLOT("_change(QString,QString,QDBusVariant)"))  # type: ignore[call-overload]
        for what, slot in ((_SCHEME, "_take_scheme(QDBusVariant)"), (_ACCENT, "_take_accent(QDBusVariant)")):
            question = QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "ReadOne")
            question.setArguments(list(what))
            bus.callWithCallback(question, self, SLOT(slot))  # type: ignore[call-overload]

    @Slot(str, str, QDBusVariant)
    def _change(self, where: str, name: str, value: QDBusVariant) -> None:
        if (where, name) == _SCHEME:
            self._take_scheme(value)
        elif (where, name) == _ACCENT:
            self._take_accent(value)

    @Slot(QDBusVariant)
    def _take_scheme(self, value: QDBusVariant) -> None:
        self._take(_SCHEMES.get(str(value.variant()), ""), self._settings.desktop_look[1])

    @Slot(QDBusVariant)
    def _take_accent(self, value: QDBusVariant) -> None:
        self._take(self._settings.desktop_look[0], _ACCENTS.get(str(value.variant()), ""))

    def _take(self, scheme: str, accent: str) -> None:
        self._settings.desktop_look = scheme, accent
        theme.switch().take_look(scheme, accent)
