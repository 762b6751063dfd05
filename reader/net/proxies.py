"""Which proxy, if any, an address is fetched through.

The window finds out what the system wants and sends it down as a mapping; environment variables
are not read here. Behind a proxy names are looked up by the proxy, so of the check that a host
is not private only the part that judges literal addresses and local names remains.
"""

from __future__ import annotations

import fnmatch
from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass, field
from ipaddress import ip_network

from yarl import URL

from reader.errors import Code, KnownError
from reader.net.addresses import credentials, parse
from reader.net.hosts import IP, literal_ip


@dataclass(frozen=True, slots=True)
class Proxy:
    """A proxy's address, and the value of Proxy-Authorization ("" for none)."""

    url: URL
    authorization: str = field(default="", repr=False)


class Proxies:
    """The proxies of the system: "http", "https", "all" and the exceptions under "no".

    Exceptions are separated by commas: names with all that is under them, addresses, networks,
    patterns with `*`, and `<local>` for names without a dot. Loopback never goes to a proxy.
    """

    def __init__(self, mapping: Mapping[str, str]) -> None:
        self._chosen = {scheme: address for scheme, address in mapping.items() if address}
        self._exceptions = [
            part.strip().casefold() for part in mapping.get("no", "").split(",") if part.strip()
        ]

    def proxy_for(self, url: URL) -> Proxy | None:
        """The proxy for an address, None to go there directly.

        Raises KnownError(CONNECT) for a proxy of a kind we do not speak: going round it would
        betray what the user wanted hidden.
        """
        address = self._chosen.get(url.scheme) or self._chosen.get("all")
        if not address or self._is_exception(url.host or "", url.port or 0):
            return None
        if "://" not in address:
            address = "http://" + address
        try:
            proxy = parse(address)
        except KnownError as error:
            raise KnownError(Code.CONNECT, host=URL(address).host or address) from error
        user, password = credentials(address)
        return Proxy(proxy, basic(user, password) if user or password else "")

    def _is_exception(self, host: str, port: int) -> bool:
        number = literal_ip(host)
        if host == "localhost" or (number is not None and number.is_loopback):
            return True
        return any(
            _matches(exception.removesuffix(f":{port}"), host, number)
            for exception in self._exceptions
        )


def basic(user: str, password: str) -> str:
    """The value of an Authorization header (RFC 7617, UTF-8)."""
    return "Basic " + b64encode(f"{user}:{password}".encode("utf-8", "replace")).decode()


def _matches(exception: str, host: str, number: IP | None) -> bool:
    if exception == "<local>":
        return "." not in host and number is None
    if number is not None and "/" in exception:
        try:
            return number in ip_network(exception, strict=False)
        except ValueError:
            return False
    if "*" in exception:
        return fnmatch.fnmatchcase(host, exception)
    name = exception.lstrip(".")
    return host == name or host.endswith("." + name)
