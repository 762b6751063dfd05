"""One window per library: the second start hands its arguments to the first, which comes up.

A lock file says who is first, and frees itself when that process has gone; a local socket (never
an internet one) carries the arguments. The socket's part of Qt is loaded only when it is needed.
"""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLockFile, QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

ANSWER = 3000  # milliseconds that the first window has to answer
_LONGEST = 65536  # bytes of arguments that are read


def socket_name(folder: Path) -> str:
    """The name of the socket of a library's window, the same for one user and folder."""
    import hashlib  # only after the first paint, or instead of it

    user = os.environ.get("USER") or os.environ.get("USERNAME") or ""
    key = hashlib.sha256(f"{user}\0{folder.resolve()}".encode()).hexdigest()[:20]
    # Short: a socket's path may have 108 bytes on Linux. Where the user has a folder of their own
    # for such things nobody else can take the name first.
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    name = f"broadsheet-{key}"
    return str(Path(runtime) / name) if runtime and Path(runtime).is_dir() else name


class Instance(QObject):
    """Whether this is the first window of a library; hears of the others when it is."""

    called = Signal(list)  # the arguments of a later start

    def __init__(self, folder: Path, lock: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        lock.parent.mkdir(parents=True, exist_ok=True)
        self._lock = QLockFile(str(lock))
        self._lock.setStaleLockTime(0)  # only a process that has gone loses it
        self._server: QLocalServer | None = None

    def is_first(self) -> bool:
        """Take the place of the first window; answers False where somebody has it."""
        return self._lock.tryLock(0)

    def listen(self) -> bool:
        """Begin to hear of later starts; answers False where the system refuses the socket."""
        from PySide6.QtNetwork import QLocalServer

        name = socket_name(self._folder)
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        return self._server.listen(name)

    def hand_over(self, arguments: Sequence[str], milliseconds: int = ANSWER) -> bool:
        """Give the arguments to the first window; answers whether it took them."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(socket_name(self._folder))
        if not socket.waitForConnected(milliseconds):
            return False
        socket.write(json.dumps(list(arguments)).encode() + b"\n")
        socket.flush()
        taken = socket.waitForReadyRead(milliseconds)
        socket.disconnectFromServer()
        return taken

    def close(self) -> None:
        """Give the place up."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _accept(self) -> None:
        assert self._server is not None
        socket = self._server.nextPendingConnection()
        # Slots that hold nothing: a socket at its end must not be the last to hold its server,
        # which would delete it a second time.
        socket.readyRead.connect(self._hear)
        socket.disconnected.connect(socket.deleteLater)
        self._hear()

    def _hear(self) -> None:
        """Take what has come whole from any of those who called."""
        from PySide6.QtNetwork import QLocalSocket

        for socket in self._server.findChildren(QLocalSocket) if self._server else ():
            if socket.canReadLine():
                self._take(socket)
            elif socket.bytesAvailable() > _LONGEST:
                socket.abort()

    def _take(self, socket: QLocalSocket) -> None:
        try:
            said = json.loads(bytes(socket.readLine(_LONGEST).data()))
        except ValueError:
            socket.abort()
            return
        socket.write(b"taken\n")
        socket.flush()
        self.called.emit([str(word) for word in said] if isinstance(said, list) else [])
