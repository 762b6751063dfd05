"""The window's end of the pipe to the engine: starts it on demand and asks again after a crash.

Requests are kept until they are answered and sent again, by the same id, to an engine that had to
be started anew; after several failures in a row they fail instead. Decides nothing: when to
refresh is for `refreshing`.
"""

from __future__ import annotations

import logging
import sys
import uuid
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from reader import protocol
from reader.errors import Code
from reader.model import Message
from reader.protocol import (
    Cancel,
    Configure,
    Done,
    Entrusted,
    Failed,
    Hello,
    Idle,
    KeepCredentials,
    Leave,
    Progress,
    Request,
)

_log = logging.getLogger(__name__)

BACK_OFF = (200, 1000, 4000, 15000)  # milliseconds before each new start; then it is given up
LEAVING = 2000  # milliseconds that an engine has to leave after the end of its input


def engine_command(folder: Path) -> list[str]:
    """The words that start an engine for a library."""
    words = ["engine", "--existing", "--library", str(folder)]
    return [sys.executable, *([] if getattr(sys, "frozen", False) else ["-m", "reader"]), *words]


def new_id() -> str:
    """An id for a request, different from all others."""
    return uuid.uuid4().hex


class EngineClient(QObject):
    """One engine process at most, and the requests it has not answered yet."""

    progress = Signal(object)  # protocol.Progress
    changed = Signal(object)  # model.Changes
    done = Signal(object)  # protocol.Done
    failed = Signal(object)  # protocol.Failed
    idle = Signal(object)  # protocol.Idle
    lost = Signal()  # the engine ended by itself and is being started again
    settled = Signal()  # every request has been answered

    def __init__(
        self,
        command: Sequence[str],
        log: Path | None,
        parent: QObject,
        back_off: Sequence[int] = BACK_OFF,
    ) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._log_file = log
        self._back_off = back_off
        self._configuration: Configure | None = None
        self._passwords: dict[str, Entrusted] = {}  # engines come and go, the session stays
        self._open: dict[str, Request] = {}
        self._process: QProcess | None = None
        self._ready = False
        self._leaving = False
        self._failures = 0
        self._received = bytearray()
        self._again = QTimer(self, singleShot=True)
        self._again.timeout.connect(self._start)

    @property
    def busy(self) -> bool:
        """Whether a request has not been answered."""
        return bool(self._open)

    @property
    def pid(self) -> int:
        """The process id of the engine that runs, 0 for none."""
        return int(self._process.processId()) if self._process else 0

    @property
    def configuration(self) -> Configure | None:
        """What every engine is told when it starts."""
        return self._configuration

    # --- asking

    def configure(self, configuration: Configure) -> None:
        """Give the engine, now and whenever it starts, the settings that concern it."""
        self._configuration = configuration
        if self._ready:
            self._write(configuration)

    def send(self, request: Request) -> None:
        """Ask for something; the engine is started where none runs."""
        self._open[request.id] = request  # type: ignore[union-attr]
        if self._ready and not self._leaving:
            self._write(request)
        elif self._process is None and not self._again.isActive():
            self._start()

    def cancel(self) -> None:
        """Stop whatever is under way, also what the engine does by itself; what is whole stays."""
        if self._ready and not self._leaving:
            self._write(Cancel(new_id()))

    def let_go(self) -> None:
        """Let an engine that has nothing to do leave."""
        if self._ready and not self.busy and not self._leaving:
            self._leaving = True
            self._write(Leave(new_id()))
            assert self._process is not None
            self._process.closeWriteChannel()

    def close(self) -> None:
        """End the engine: it may leave by itself, and is killed if it does not in time."""
        self._again.stop()
        self._open.clear()
        process, self._process = self._process, None
        self._ready = False
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._finished)
            process.errorOccurred.disconnect(self._failed_to_start)
            process.closeWriteChannel()
            if not process.waitForFinished(LEAVING):
                process.kill()
                process.waitForFinished(LEAVING)

    # --- the process

    def _start(self) -> None:
        process = QProcess(self)
        process.setProgram(self._command[0])
        process.setArguments(self._command[1:])
        environment = QProcessEnvironment.systemEnvironment()
        home = str(Path(__file__).resolve().parents[2])
        path = environment.value("PYTHONPATH")
        separator = ";" if sys.platform == "win32" else ":"
        environment.insert("PYTHONPATH", f"{home}{separator}{path}" if path else home)
        process.setProcessEnvironment(environment)
        if self._log_file is not None:
            process.setStandardErrorFile(
                str(self._log_file), QProcess.OpenModeFlag.Append | QProcess.OpenModeFlag.WriteOnly
            )
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed_to_start)
        self._process = process
        self._ready = self._leaving = False
        self._received.clear()
        process.start()
        process.write(protocol.encode(Hello()))

    def _write(self, request: Request) -> None:
        assert self._process is not None
        self._process.write(protocol.encode(request))

    def _read(self) -> None:
        if self._process is None:
            return  # the last words of an engine that is gone
        self._received += self._process.readAllStandardOutput().data()
        *lines, rest = self._received.split(b"\n")
        self._received = bytearray(rest)
        for line in lines:
            try:
                said = protocol.decode(bytes(line))
            except protocol.ProtocolError as error:
                _log.warning("the engine said what is no protocol: %s", error)
                if self._process is not None:
                    self._process.kill()
                return
            self._hear(said)
        if len(self._received) > protocol.LINE_LIMIT and self._process is not None:
            self._process.kill()

    def _hear(self, said: object) -> None:
        if isinstance(said, Hello):
            self._ready = True
            if self._configuration is not None:
                self._write(self._configuration)
            for held in self._passwords.values():
                self._write(KeepCredentials(new_id(), held.name, held.user, held.password))
            for request in list(self._open.values()):
                self._write(request)
        elif isinstance(said, Progress):
            self.progress.emit(said)
        elif isinstance(said, protocol.Changed):
            self.changed.emit(said.changes)
        elif isinstance(said, Done | Failed):
            self._failures = 0
            if self._open.pop(said.id, None) is None:
                return  # of a cancel or a configuration: nobody waits for it
            (self.done if isinstance(said, Done) else self.failed).emit(said)
            if not self._open:
                self.settled.emit()
        elif isinstance(said, Entrusted):
            self._passwords.pop(said.name, None)
            if said.user or said.password:
                self._passwords[said.name] = said
        elif isinstance(said, Idle):
            self.idle.emit(said)

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finished()

    def _finished(self) -> None:
        process, self._process = self._process, None
        left = self._leaving
        self._ready = self._leaving = False
        if process is not None:
            process.deleteLater()
        if not self._open:
            return
        if left:
            self._start()
            return
        if self._failures >= len(self._back_off):
            self._give_up()
            return
        self._again.start(self._back_off[self._failures])
        self._failures += 1
        self.lost.emit()

    def _give_up(self) -> None:
        self._failures = 0
        given_up, self._open = self._open, {}
        for id in given_up:
            self.failed.emit(Failed(id, Message(Code.ENGINE_LOST)))
        self.settled.emit()
