"""What failures mean together: are feeds to blame, is there no network, or one that wants a login?

The login pages of trains and hotels answer for every host alike: the same page, or a redirect to
the same place. Pure: no network, no library, no clock; bytes are compared and never read.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hashlib import blake2b
from urllib.parse import urlsplit

from reader.engine.turns import host_of
from reader.errors import Code
from reader.model import Fetched, FetchError, Message
from reader.net.tls import Reason

OFFLINE_HOSTS = 3  # so many names that cannot be resolved, and nothing else: we are offline
PORTAL_HOSTS = 2  # so many hosts that answer alike, and nothing else: the network answers
LATE_PORTAL_HOSTS = 3  # the same where others have answered before
CERTIFICATE_HOSTS = 3  # so many whose certificates are somebody else's, and nothing else

Place = tuple[str, int | None]

_NO_WAY = frozenset({Code.DNS, Code.CONNECT, Code.TIMEOUT, Code.DISCONNECTED})
_STRANGERS = frozenset(
    {Reason.WRONG_HOST.value, Reason.UNKNOWN_ISSUER.value, Reason.SIGNED_BY_ITSELF.value}
)


@dataclass(frozen=True, slots=True)
class Hints:
    """What the system says of the network (RFC 8910 and the like); it may be wrong."""

    unreachable: bool = False
    captive: bool = False
    metered: bool = False


def place(address: str) -> Place:
    """Name and port of an address; its scheme does not make it another place."""
    try:
        parts = urlsplit(address)
        return parts.hostname or "", parts.port
    except ValueError:
        return address, None


def led_away(asked: str, answer: Fetched) -> bool:
    """Whether an answer was read from another host than the one that was asked."""
    there, here = place(answer.address)[0], place(asked)[0]
    if there == here:  # on one computer, services are told apart by their ports
        return _is_number(there) and place(answer.address) != place(asked)
    return not (there.endswith("." + here) or here.endswith("." + there))


def _is_number(host: str) -> bool:
    return host.replace(".", "").isdigit() or ":" in host


def same_page(body: bytes) -> bytes:
    """By what a page is known again that another host gives as well."""
    return blake2b(body, digest_size=16).digest()


@dataclass(slots=True)
class Doubts:
    """Collects what may be the network's doing until it is clear; `hints` are the system's."""

    hints: Hints = field(default_factory=Hints)
    heard: bool = False  # somebody has answered as himself
    _unresolved: set[object] = field(default_factory=set)
    _no_way: set[object] = field(default_factory=set)
    _strangers: set[object] = field(default_factory=set)
    _led_to: dict[Place, set[object]] = field(default_factory=dict)
    _said: dict[bytes, set[object]] = field(default_factory=dict)
    _login: str = ""  # where a page was read that came in place of another
    _asks: set[object] = field(default_factory=set)  # who said so, by 511 or a page known for one

    def hear(self) -> None:
        """A host has answered as itself: what looked alike before was no doing of the network."""
        self.heard = True
        for alike in (self._led_to, self._said, self._asks):
            alike.clear()

    def error(self, address: str, error: FetchError) -> bool:
        """Take an error; answers whether it may be the network's doing."""
        host, code = host_of(address), error.message.code
        if code == Code.PORTAL:
            self._asks.add(host)
            self._login = self._login or address
            return True
        if code == Code.DNS:
            self._unresolved.add(host)
        if code in _NO_WAY:
            self._no_way.add(host)
            return True
        if code == Code.TLS and error.message.params.get("reason") in _STRANGERS:
            self._strangers.add(host)
            return True
        return False

    def page(self, asked: str, answer: Fetched) -> bool:
        """Take a page that came where something else was to come; answers whether it was read
        elsewhere, or was another host's as well."""
        host = host_of(asked)
        away = led_away(asked, answer)
        if away or not self._login:
            self._login = answer.address
        if away:
            self._led_to.setdefault(place(answer.address), set()).add(host)
        said = self._said.setdefault(same_page(answer.body), set())
        said.add(host)
        return away or len(said) > 1

    def known(self, asked: str) -> None:
        """What came from an address gave itself away as a page that asks for a login."""
        self._asks.add(host_of(asked))

    @property
    def alike(self) -> int:
        """How many hosts answered alike, since one answered as itself."""
        groups = [*self._led_to.values(), *self._said.values(), self._asks]
        return max(map(len, groups), default=0)

    def _portal(self) -> Message:
        """PORTAL, with the address at which the network shows its login page, if it is known."""
        return Message(Code.PORTAL, {"address": self._login} if self._login else {})

    def verdict(self) -> Message | None:
        """PORTAL or OFFLINE where it was the network, None where each is to blame himself."""
        if self.alike >= (LATE_PORTAL_HOSTS if self.heard else PORTAL_HOSTS):
            return self._portal()
        if self.heard:
            return None
        if self._asks:
            return self._portal()
        if len(self._strangers) >= CERTIFICATE_HOSTS:
            return self._portal()
        if self.hints.captive and (self._strangers or self._said):
            return self._portal()
        if len(self._unresolved) >= OFFLINE_HOSTS:
            return Message(Code.OFFLINE)
        if self.hints.unreachable and self._no_way:
            return Message(Code.OFFLINE)
        return None
