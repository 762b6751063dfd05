"""The system's proxies, which the window resolves and the engine uses.

Reads the environment, the registry or the system's settings; asks no network. Slow enough to
import and to do that it belongs into a lane.
"""

from __future__ import annotations

from urllib.request import getproxies


def system_proxies() -> dict[str, str]:
    """Proxies by scheme ("http", "https", "all"), and the exceptions under "no"."""
    return dict(getproxies())
