"""Which hosts lie on the user's own network, whatever form their address is written in.

What a stranger's page or feed names must not reach a printer, a router or a cloud's metadata
service. Pure: looks nothing up; names are looked up in `resolver`.
"""

from __future__ import annotations

import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address
from urllib.parse import urlsplit

IP = IPv4Address | IPv6Address

# What the IANA registries of special-purpose addresses hold as not reachable from everywhere
# (RFC 6890 and its successors), with multicast.
_PRIVATE_4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",
        "10.0.0.0/8",
        "100.64.0.0/10",  # carriers' own
        "127.0.0.0/8",
        "169.254.0.0/16",  # link-local, with the metadata services of clouds
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",
        "192.88.99.0/24",
        "192.168.0.0/16",
        "198.18.0.0/15",
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",
        "240.0.0.0/4",
    )
)
_PRIVATE_6 = tuple(
    IPv6Network(network)
    for network in (
        "64:ff9b:1::/48",  # NAT64 inside one network
        "100::/64",
        "2001::/23",  # protocol assignments, Teredo among them
        "2001:db8::/32",
        "3fff::/20",
        "5f00::/16",
        "fc00::/7",
        "fe80::/10",
        "fec0::/10",
        "ff00::/8",
    )
)
# Forms that carry an IPv4 address: (network, how far right it stands).
_CARRYING_4 = (
    (IPv6Network("::/96"), 0),  # IPv4-compatible; :: and ::1 fall to 0.0.0.0/8
    (IPv6Network("::ffff:0:0/96"), 0),  # IPv4-mapped
    (IPv6Network("::ffff:0:0:0/96"), 0),  # IPv4-translated
    (IPv6Network("64:ff9b::/96"), 0),  # NAT64
    (IPv6Network("2002::/16"), 80),  # 6to4
)
_LOCAL_NAMES = ("localhost", "local", "internal", "intranet", "lan", "home.arpa", "localdomain")
_NUMBER = r"(?:0x[0-9a-f]*|[0-9]+)"
_OLD_FORM = re.compile(rf"{_NUMBER}(?:\.{_NUMBER}){{0,3}}\Z", re.IGNORECASE)


def is_private(host: str) -> bool:
    """Whether a host, an IP address or a whole web address names the user's own network.

    Judges literal addresses and names that are local by convention; says False for any other
    name, which only a look-up can judge (`Fetcher.reaches_private`).
    """
    name = (urlsplit(host).hostname or "") if "://" in host else host
    number = literal_ip(name)
    return is_private_ip(number) if number is not None else is_local_name(name)


def is_private_ip(ip: IP) -> bool:
    """Whether an address is not reachable from everywhere, in any form that hides it."""
    if isinstance(ip, IPv4Address):
        return any(ip in network for network in _PRIVATE_4)
    bare = IPv6Address(int(ip))  # without a zone
    for network, shift in _CARRYING_4:
        if bare in network:
            return is_private_ip(IPv4Address(int(bare) >> shift & 0xFFFFFFFF))
    return any(bare in network for network in _PRIVATE_6)


def is_local_name(name: str) -> bool:
    """Whether a name is one that only means something on the own network (RFC 6761, 6762): by
    its ending, or because it has no dot, as no site of the world's has."""
    bare = name.rstrip(".").casefold()
    if bare and "." not in bare and ":" not in bare:
        return True
    return any(bare == local or bare.endswith("." + local) for local in _LOCAL_NAMES)


def literal_ip(host: str) -> IP | None:
    """The address that a host part is by itself, None for a name.

    Reads the old forms of inet_aton too (2130706433, 0x7f.1, 017700000001), as browsers do.
    """
    bare = host.strip("[]").rstrip(".")
    try:
        return ip_address(bare)
    except ValueError:
        return _old_form(bare)


def _old_form(host: str) -> IPv4Address | None:
    """An IPv4 address of one to four decimal, octal or hexadecimal numbers."""
    if not _OLD_FORM.match(host):
        return None
    try:
        *high, last = [_number(part) for part in host.split(".")]
    except ValueError:
        return None
    if any(part > 255 for part in high) or last >= 256 ** (4 - len(high)):
        return None
    value = last
    for place, part in enumerate(high):
        value += part << 8 * (3 - place)
    return IPv4Address(value)


def _number(part: str) -> int:
    if part.lower().startswith("0x"):
        return int(part[2:] or "0", 16)
    return int(part, 8) if part.startswith("0") else int(part)
