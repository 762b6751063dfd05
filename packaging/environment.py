"""Makes and repairs .venv, the checkout's own Python environment.

A stamp in .venv tells what was installed there; an equal stamp means there is nothing to do, and a
stamp that says "unfinished" means that an install was interrupted and the folder cannot be trusted.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import system_libraries

ROOT = Path(__file__).resolve().parent.parent
UNFINISHED = "unfinished"


class CannotInstall(Exception):
    """The environment could not be made; the text says why and what to do."""


@dataclass(frozen=True)
class Environment:
    """The checkout's .venv, for a set of extras ("" for running, "dev" for testing)."""

    root: Path = ROOT

    @property
    def folder(self) -> Path:
        """The folder of the environment."""
        return self.root / ".venv"

    def program(self, name: str) -> Path:
        """Answer the path of a program that is installed in the environment."""
        if sys.platform == "win32":
            return self.folder / "Scripts" / f"{name}.exe"
        return self.folder / "bin" / name

    @property
    def python(self) -> Path:
        """The environment's Python."""
        return self.program("python")

    @property
    def stamp(self) -> Path:
        """The file that tells what was installed."""
        return self.folder / "broadsheet-stamp.json"

    @property
    def constraints(self) -> Path:
        """The file that pins every distribution."""
        return self.root / "packaging" / "constraints.txt"

    def fingerprint(self) -> str:
        """Answer a hash of everything that decides what is installed."""
        digest = hashlib.sha256()
        digest.update(repr((sys.version_info, os.fspath(self.folder))).encode())
        digest.update((self.root / "pyproject.toml").read_bytes())
        digest.update(self.constraints.read_bytes())
        return digest.hexdigest()

    def installed(self) -> tuple[str, str]:
        """Answer what the stamp says: fingerprint and extras ("unfinished" when in doubt)."""
        try:
            stamp = json.loads(self.stamp.read_text(encoding="utf-8"))
            return str(stamp["fingerprint"]), str(stamp["extras"])
        except (OSError, ValueError, TypeError, KeyError):
            return UNFINISHED, ""

    def is_ready(self, extras: str) -> bool:
        """Tell whether there is nothing to do: installed as wanted, and its Python is there."""
        fingerprint, have = self.installed()
        same = fingerprint == self.fingerprint() and have in (extras, "dev")
        return same and self.python.exists()

    def write_stamp(self, fingerprint: str, extras: str) -> None:
        """Say what is installed, whole or not at all."""
        text = json.dumps({"fingerprint": fingerprint, "extras": extras})
        draft = self.stamp.with_suffix(".new")
        draft.write_text(text, encoding="utf-8")
        draft.replace(self.stamp)

    def ensure(self, extras: str) -> None:
        """Install what is missing for the extras; raises CannotInstall with a sentence."""
        if self.is_ready(extras):
            return
        with only_one(self.root / ".venv.lock"):
            if not self.is_ready(extras):
                self._install(extras)

    def _install(self, extras: str) -> None:
        _, had = installed = self.installed()
        extras = "dev" if had == "dev" else extras
        if installed[0] == UNFINISHED or not self.python.exists():
            print("Making .venv: the first time takes a minute.", flush=True)
            self._make()
        else:
            print("Bringing .venv up to date.", flush=True)
        self.write_stamp(UNFINISHED, extras)
        pinned = ["--constraint", os.fspath(self.constraints)]
        self._pip("--upgrade", "pip", *pinned)
        target = os.fspath(self.root) + (f"[{extras}]" if extras else "")
        self._pip("--editable", target, *pinned)
        self.write_stamp(self.fingerprint(), extras)

    def _make(self) -> None:
        words = [sys.executable, "-m", "venv", "--clear", os.fspath(self.folder)]
        made = subprocess.run(words, capture_output=True, text=True, check=False)
        if made.returncode != 0 and system_libraries.may_apt_install():
            # Debian keeps venv's installer of pip in a package of its own.
            system_libraries.apt_install([venv_package()])
            made = subprocess.run(words, capture_output=True, text=True, check=False)
        if made.returncode != 0:
            raise CannotInstall(
                f"Python cannot make {self.folder}: {(made.stderr or made.stdout).strip()}\n"
                f"On Debian and Ubuntu this helps:\n    sudo apt-get install {venv_package()}"
            )

    def _pip(self, *words: str) -> None:
        pip = [os.fspath(self.python), "-m", "pip", "--disable-pip-version-check", "--no-input"]
        # The lock goes with pip: should we be killed, nobody clears the folder under its hands.
        done = subprocess.run(
            [*pip, "install", "-qq", *words], cwd=self.root, close_fds=False, check=False
        )
        if done.returncode != 0:
            raise CannotInstall(
                "pip could not install what Broadsheet needs: its own words are above. "
                "Once that is mended, the same command goes on from here."
            )


def venv_package() -> str:
    """Answer the Debian package that lets the running Python make environments."""
    return f"python{sys.version_info.major}.{sys.version_info.minor}-venv"


@contextlib.contextmanager
def only_one(path: Path) -> Iterator[None]:
    """Hold a lock on the file, waiting for whoever holds it.

    The system frees it at the death of its holder and of the programs it is handed down to.
    """
    with path.open("a+b") as file:
        if sys.platform == "win32":
            import msvcrt

            # Ten tries, one a second, then an OSError: wait on.
            while True:
                file.seek(0)
                with contextlib.suppress(OSError):
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX)
            os.set_inheritable(file.fileno(), True)
        yield
