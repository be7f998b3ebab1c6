"""Progress on the application's icon in the taskbar or dock: what Unity began and Plasma, Dash to Dock, Plank and others read."""

from gan_studio.ui.desktop.bus import session_bus

_PATH = "/com/canonical/unity/launcherentry/ganstudio"
_INTERFACE = "com.canonical.Unity.LauncherEntry"
_APPLICATION = "application://gan-studio.desktop"


def show_progress(percent: int | None) -> None:
    """Show a bar on the icon; None takes it away."""
    bus = session_bus()
    if bus is None:
        return
    from PySide6.QtDBus import QDBusMessage

    signal = QDBusMessage.createSignal(_PATH, _INTERFACE, "Update")
    signal.setArguments([_APPLICATION, {"progress": (percent or 0) / 100, "progress-visible": percent is not None}])
    bus.send(signal)
