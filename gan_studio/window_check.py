"""Whether a window can open on Linux, found out before Qt tries: where it cannot, Qt ends the process without a word on the desktop."""

import ctypes
import importlib.util
import os
import re
import shutil
import sys
from pathlib import Path

from gan_studio.system_libraries import QT_LIBRARIES, WINDOW_LIBRARIES, how_to_install, missing, short_name

NO_DISPLAY = "There is no display here. “gan-studio demo” does the same without a window; “gan-studio --help” lists more."
_NOT_LOADED = re.compile(r"^(?:/\S*/)?(lib[^\s:/]+\.so[.\d]*): (?:cannot open shared object file|file too short|invalid ELF header)")
_DIALOGS = {
    "zenity": ["--error", "--no-markup", "--title=GAN Studio", "--text"],
    "kdialog": ["--title", "GAN Studio", "--error"],
    "xmessage": ["-center", "-buttons", "Close:0"],
    "notify-send": ["GAN Studio"],
}
"""What desktops have to show a sentence, and its arguments before the sentence."""


def obstacle() -> str:
    """Why no window can open here, and what to do; empty if one can."""
    if not sys.platform.startswith("linux"):
        return ""
    platforms = _platforms()
    if not platforms:
        return NO_DISPLAY
    reasons = [reason for reason in map(_why_not, platforms) if reason is not None]
    return reasons[-1] if len(reasons) == len(platforms) else ""


def tell(sentence: str) -> None:
    """Say it where the person is: on the terminal, or without one in whatever window this desktop can show."""
    if sys.stderr is not None:
        sys.stderr.write(f"{sentence}\n")
    if sys.stderr is not None and sys.stderr.isatty():
        return
    for program, arguments in _DIALOGS.items():
        if shutil.which(program):
            import subprocess  # a start that goes well has no use for it

            subprocess.run([program, *arguments, sentence], check=False, stdin=subprocess.DEVNULL, capture_output=True)
            return


def missing_for(platform: str) -> list[str]:
    """The system's libraries that Qt's plug-in for a ``platform`` (such as ``xcb``) lacks."""
    error = _load_error(platform)
    if not error:
        return []
    named = _NOT_LOADED.match(error)
    wanted = QT_LIBRARIES if platform == "wayland" else {**QT_LIBRARIES, **WINDOW_LIBRARIES}
    return list(dict.fromkeys([*([named[1]] if named else []), *missing(wanted)]))


def _load_error(platform: str) -> str:
    """What the dynamic loader says against Qt's plug-in; empty if it is content, or does not find it where Qt for Python ships it."""
    package = importlib.util.find_spec("PySide6")
    folders = package.submodule_search_locations if package is not None else None
    for folder in folders or []:
        plugin = Path(folder) / "Qt" / "plugins" / "platforms" / f"libq{platform}.so"
        if plugin.is_file():
            try:
                ctypes.CDLL(str(plugin))
            except OSError as error:
                return str(error)
    return ""


def _platforms() -> list[str]:
    """The platforms that Qt will try, in its order."""
    wished = os.environ.get("QT_QPA_PLATFORM", "")
    if wished:
        return [name.partition(":")[0] for name in wished.split(";")]
    wayland = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("XDG_SESSION_TYPE") == "wayland"
    return [*(["wayland"] if wayland else []), *(["xcb"] if os.environ.get("DISPLAY") else [])]


def _why_not(platform: str) -> str | None:
    """Why Qt cannot start on a platform; None if it can."""
    libraries = missing_for(platform)
    if libraries:
        return f"GAN Studio needs {' and '.join(map(short_name, libraries))}: {how_to_install(libraries)}"
    error = _load_error(platform)
    if error:
        return f"Qt cannot open a window on this system: {error}"
    if (platform == "xcb" and not _x_answers()) or (platform == "wayland" and not _wayland_answers()):
        display = os.environ.get("DISPLAY" if platform == "xcb" else "WAYLAND_DISPLAY", "")
        return f"The display {display} does not answer: no screen is there, or it is somebody else's."
    return None


def _wayland_answers() -> bool:
    """Whether there is a Wayland compositor that lets us in."""
    if os.environ.get("WAYLAND_SOCKET"):  # it has let us in already
        return True
    import socket

    place = Path(os.environ.get("XDG_RUNTIME_DIR", "")) / (os.environ.get("WAYLAND_DISPLAY") or "wayland-0")
    with socket.socket(socket.AF_UNIX) as connection:
        return connection.connect_ex(str(place)) == 0


def _x_answers() -> bool:
    """Whether there is an X server that lets us in."""
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:  # Qt brought its own
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused
