"""One window for one person on one screen: a second start hands over what it was to open, and ends."""

import hashlib
import json
import os
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QLockFile, QObject, QSettings, QStandardPaths, Signal, Slot

from gan_studio.core import safe_mode

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ACTIVATION_TOKEN = "XDG_ACTIVATION_TOKEN"
"""Wayland's proof that a person asked for a window; Qt looks for it in the environment."""
_PATIENCE_SECONDS = 5.0
"""How long a start waits for the window that is there: it may be busy, or only just coming up."""
_RETRY_SECONDS = 0.1
_MOST_BYTES = 64 * 1024
_MOST_CHARACTERS = 4096
_THANKS = b"thanks\n"


class SingleInstance(QObject):
    """The first to :meth:`claim` listens to the later ones, which :meth:`hand_over`. Lives on the UI thread.

    QtNetwork is imported only when somebody listens or talks, which the window's first paint need not wait for.
    """

    handed_over = Signal(str, str)
    """(path, activation token) another start was asked to open this; both may be empty."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        folder, self._name = _meeting_place()
        self._lock = QLockFile(str(folder / f"{self._name}.lock"))
        self._lock.setStaleLockTime(0)  # however long the window is open; one whose process is gone counts for nothing all the same
        if sys.platform != "win32":  # where names of pipes are no paths
            self._name = str(folder / self._name)
        self._server: QLocalServer | None = None

    def claim(self) -> bool:
        """Whether this is the first: it may listen. Where nothing can be written everybody is, and nobody meets."""
        return self._lock.tryLock(0) or self._lock.error() is not QLockFile.LockError.LockFailedError

    def is_taken_over(self, path: str | None) -> bool:
        """Whether a window that is there opens ``path``, if any, in place of this start."""
        return not self.claim() and self.hand_over(absolute(path) if path else "", os.environ.get(ACTIVATION_TOKEN, ""))

    def hand_over(self, path: str, token: str = "") -> bool:
        """Ask the window that is there to open ``path`` (if any) and to come forward; whether it does."""
        from PySide6.QtNetwork import QLocalSocket

        message = json.dumps({"path": path, "token": token}).encode() + b"\n"
        until = time.monotonic() + _PATIENCE_SECONDS
        while (left := until - time.monotonic()) > 0:
            socket = QLocalSocket()
            socket.connectToServer(self._name)
            if socket.waitForConnected(round(1000 * left)):
                socket.write(message)
                return socket.waitForReadyRead(round(1000 * left)) and socket.readAll().data() == _THANKS
            time.sleep(_RETRY_SECONDS)
        return False

    def listen(self) -> None:
        """Take what later starts hand over."""
        from PySide6.QtNetwork import QLocalServer

        if not (self._lock.isLocked() or self._lock.tryLock(0)):
            return
        QLocalServer.removeServer(self._name)  # what a crash has left behind
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._server.listen(self._name)

    def close(self) -> None:
        """Make room for the next first one."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    @Slot()
    def _welcome(self) -> None:
        assert self._server is not None
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.readyRead.connect(self._read)
            self._take_from(socket)

    @Slot()
    def _read(self) -> None:
        from PySide6.QtNetwork import QLocalSocket

        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take_from(socket)

    def _take_from(self, socket: "QLocalSocket") -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _MOST_BYTES:
                socket.abort()
            return
        said = _understood(bytes(socket.readLine(_MOST_BYTES).data()))
        if said is None:
            socket.abort()
            return
        socket.write(_THANKS)
        socket.flush()
        socket.disconnectFromServer()
        self.handed_over.emit(*said)


def absolute(path: str) -> str:
    """What was named on a command line, told so that it means the same elsewhere; names of bundled worlds and data stay."""
    return str(Path(path).absolute()) if Path(path).exists() or Path(path).name != path else path


def _understood(message: bytes) -> tuple[str, str] | None:
    """The path and the token of a message; None if it is not one of ours."""
    try:
        said = json.loads(message)
        path, token = said["path"], said["token"]
    except (ValueError, KeyError, TypeError):
        return None
    sound = all(isinstance(text, str) and len(text) <= _MOST_CHARACTERS and text.isprintable() for text in (path, token))
    # Neither an option nor something relative to a folder that this process does not know.
    return (path, token) if sound and (not path or path == absolute(path)) else None


def _meeting_place() -> tuple[Path, str]:
    """A folder that is this person's own, and a name for these settings on this screen."""
    screen = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
    whose = f"{QDir.homePath()}\n{QSettings('GAN Studio', 'GAN Studio').fileName()}\n{screen}\n{safe_mode.is_on()}"
    name = f"gan-studio-{hashlib.sha256(whose.encode()).hexdigest()[:16]}"
    kind = QStandardPaths.StandardLocation.TempLocation if sys.platform == "win32" else QStandardPaths.StandardLocation.RuntimeLocation
    return Path(QStandardPaths.writableLocation(kind)), name
