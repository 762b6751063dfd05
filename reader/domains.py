"""Names of hosts as the network has them: in ASCII, whatever script they are written in.

As browsers do it (UTS #46, not transitional, which is IDNA 2008 and lets signs such as emoji be):
by the older standard “faß.example” would be another's site, “fass.example”.
"""

from __future__ import annotations

import re

import idna

_LABEL = re.compile(r"[a-z0-9_-]{1,63}")


def ascii_host(host: str) -> str:
    """A host in lower case and ASCII (RFC 5890), "" for what cannot be one; "xn--…" stays."""
    try:
        name = idna.uts46_remap(host, std3_rules=False, transitional=False)
        labels = [_ascii_label(label) for label in name.split(".")]
    except UnicodeError:
        return ""
    ends = labels[:-1] if labels[-1] == "" else labels
    return ".".join(labels) if all(_LABEL.fullmatch(label) for label in ends) else ""


def _ascii_label(label: str) -> str:
    return label if label.isascii() else f"xn--{label.encode('punycode').decode('ascii')}"
