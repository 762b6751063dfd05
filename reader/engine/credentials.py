"""User names and passwords of feeds: in the system's keyring, touched by the engine alone.

Where there is no keyring they live as long as this engine, and are entrusted to whoever started
it, for the next one; or they stand in the file of the person's own that programs of the command
line share (~/.netrc). The library holds only the name under which an entry stands, an address;
nothing here is logged.
"""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import Callable
from urllib.parse import urlsplit

SERVICE = "Broadsheet"
PATIENCE = 30.0  # seconds for a keyring that asks the user to unlock it

NOTHING = ("", "")


class Credentials:
    """Looks up, keeps and forgets (user, password) by name; asks the keyring once for each."""

    def __init__(self, entrust: Callable[[str, str, str], None]) -> None:
        """`entrust` is told name, user and password where no keyring keeps them."""
        self._entrust = entrust
        self._known: dict[str, tuple[str, str]] = {}
        self._entrusted: set[str] = set()

    async def of(self, name: str) -> tuple[str, str]:
        """User and password of that name, two empty strings where there are none."""
        if not name:
            return NOTHING
        if name not in self._known:
            kept = _parsed(await _in_time(_look_up, name))
            self._known[name] = kept if kept != NOTHING else await self.of_host(name)
        return self._known[name]

    async def of_host(self, address: str) -> tuple[str, str]:
        """User and password that ~/.netrc has for the host of an address, as `of` answers."""
        return _parsed(await _in_time(_read_netrc, address))

    async def keep(self, name: str, user: str, password: str) -> bool:
        """Keep them; answers False where no keyring did and they will not outlive the session."""
        self._known[name] = (user, password)
        if await _in_time(_store, name, json.dumps([user, password])) is not None:
            return True
        self._entrusted.add(name)
        self._entrust(name, user, password)
        return False

    async def forget(self, name: str) -> None:
        """Take them out of the keyring, if they are there."""
        self._known.pop(name, None)
        if name in self._entrusted:
            self._entrusted.discard(name)
            self._entrust(name, "", "")
        await _in_time(_delete, name)


async def _in_time(ask: Callable[..., str | None], *words: str) -> str | None:
    """A keyring's answer, None for any failure: it is another program, and may do anything."""
    try:
        async with asyncio.timeout(PATIENCE):
            return await asyncio.to_thread(ask, *words)
    except Exception:  # noqa: BLE001 - backends raise errors of their own, D-Bus's among them
        return None


def _look_up(name: str) -> str | None:
    import keyring  # imported late: it searches for backends, and few feeds need it

    return keyring.get_password(SERVICE, name)


def _read_netrc(address: str) -> str | None:
    import netrc

    file = netrc.netrc(os.environ.get("NETRC"))
    user, _, password = file.hosts[urlsplit(address).hostname or ""]
    return json.dumps([user, password])


def _store(name: str, secret: str) -> str:
    import keyring

    keyring.set_password(SERVICE, name, secret)
    return name


def _delete(name: str) -> str:
    import keyring

    keyring.delete_password(SERVICE, name)
    return name


def _parsed(secret: str | None) -> tuple[str, str]:
    try:
        user, password = json.loads(secret or "")
    except ValueError:
        return NOTHING
    return str(user), str(password)
