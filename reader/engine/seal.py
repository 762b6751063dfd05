"""What a digester may no longer do once it is warm: network, writing, processes, much memory.

A parser that is tricked by a hostile document then finds nothing to misuse. The audit hook
(PEP 578) refuses what goes through Python, the resource limits what goes around it in C. It is a
second wall, not a sandbox: the first is that a digester is given bytes and nothing else.
"""

from __future__ import annotations

import errno
import os
import sys
from pathlib import Path
from typing import Any

MEMORY = 512 * 1024 * 1024  # bytes that a digester may take beyond what it has when warm

_REFUSED = (
    "socket.",
    "subprocess.",
    "os.exec",
    "os.fork",
    "os.posix_spawn",
    "os.spawn",
    "os.startfile",
    "os.system",
    "pty.",
    "os.chmod",
    "os.chown",
    "os.kill",
    "os.link",
    "os.mkdir",
    "os.putenv",
    "os.remove",
    "os.rename",
    "os.rmdir",
    "os.symlink",
    "os.truncate",
    "os.utime",
    "shutil.",
    "tempfile.",
    "ctypes.",
    "sqlite3.",
    "winreg.",
    "_winapi.Create",
    "ftplib.",
    "smtplib.",
    "urllib.Request",
    "webbrowser.",
)
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def seal() -> None:
    """Refuse from now on, for the rest of this process, what a digester has no business with.

    Refusals raise PermissionError where Python asks. Cannot be undone.
    """
    sys.dont_write_bytecode = True
    _limit()
    sys.addaudithook(_refuse)


def allow_seconds(seconds: float) -> None:
    """Let the next job use so many seconds of processor time before the system ends the process.

    The engine kills a digester that passes its deadline; this is for one whose engine died.
    """
    try:
        import resource
    except ImportError:  # Windows
        return
    usage = resource.getrusage(resource.RUSAGE_SELF)
    soft = int(usage.ru_utime + usage.ru_stime + seconds) + 2
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    if hard == resource.RLIM_INFINITY or soft < hard:
        resource.setrlimit(resource.RLIMIT_CPU, (soft, hard))


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event == "open":
        if isinstance(args[2], int) and args[2] & _WRITING:
            raise PermissionError(errno.EPERM, "a digester does not write", str(args[0]))
    elif event.startswith(_REFUSED):
        raise PermissionError(errno.EPERM, "a digester does not do this", event)


def _limit() -> None:
    try:
        import resource
    except ImportError:  # Windows
        return
    limits = [(resource.RLIMIT_CORE, 0), (resource.RLIMIT_FSIZE, 0)]
    if sys.platform == "linux":
        # Elsewhere address space is not what a process uses, or the limit is not kept.
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[0])
        limits.append((resource.RLIMIT_AS, pages * resource.getpagesize() + MEMORY))
        limits.append((resource.RLIMIT_NPROC, 0))
    for what, most in limits:
        hard = resource.getrlimit(what)[1]
        if hard != resource.RLIM_INFINITY:
            most = min(most, hard)
        resource.setrlimit(what, (most, hard))
