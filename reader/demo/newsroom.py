"""The newsroom: six outlets on loopback, and the levers to make news and trouble.

For tests inside their own process, and for `python -m reader.demo` as a process of its own, where
the same levers can be pulled over HTTP (`process`). Serves 127.0.0.1 only.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from types import TracebackType
from typing import Any

from reader.demo.answers import OPML_PATH, Document, document
from reader.demo.articles import Article, read_articles
from reader.demo.bulletins import bulletin
from reader.demo.outlets import Outlet, read_outlets
from reader.demo.server import Fault, OutletServer, RequestRecord
from reader.demo.site import Site


@dataclass(slots=True)
class _Order:
    """A fault in waiting: for one path or all, for `times` answers or (0) until healed."""

    fault: Fault
    path: str
    times: int


class Newsroom:
    """Six outlets at work; `with Newsroom() as newsroom:` starts and stops them.

    `now` (UTC seconds) is the moment from which the articles' ages count; without it, the clock.
    `ports` gives each outlet a fixed port; without it, free ones.
    """

    def __init__(self, now: float | None = None, ports: Sequence[int] | None = None) -> None:
        self._now = time.time() if now is None else now
        self._born = time.monotonic()
        self._lock = threading.RLock()
        self._stopping = threading.Event()
        self._orders: dict[str, list[_Order]] = {}
        self._delays: dict[str, float] = {}
        self._requests: list[RequestRecord] = []
        self._bulletins = 0
        outlets = read_outlets()
        self._servers = [
            OutletServer(outlet.key, port, self)
            for outlet, port in zip(outlets, ports or [0] * len(outlets), strict=True)
        ]
        self._outlets = {
            outlet.key: replace(outlet, address=f"http://127.0.0.1:{server.server_port}/")
            for outlet, server in zip(outlets, self._servers, strict=True)
        }
        self._sites = {
            outlet.key: Site(outlet, tuple(read_articles(outlet, self._now)), self._outlets)
            for outlet in self._outlets.values()
        }

    # Life ----------------------------------------------------------------------------------

    def start(self) -> None:
        """Answer requests from now on; a newsroom starts once."""
        for server in self._servers:
            server.start()

    def stop(self) -> None:
        """Close every port and connection; the record of requests stays readable."""
        self._stopping.set()
        for server in self._servers:
            server.stop()

    def __enter__(self) -> Newsroom:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    # Addresses -----------------------------------------------------------------------------

    @property
    def outlets(self) -> tuple[Outlet, ...]:
        """The outlets with their addresses."""
        return tuple(self._outlets.values())

    def outlet(self, key: str) -> Outlet:
        """The outlet of that key; raises KeyError if there is none."""
        return self._outlets[key]

    @property
    def feed_addresses(self) -> tuple[str, ...]:
        """The main feed of every outlet, in their order."""
        return tuple(outlet.feed_address for outlet in self.outlets)

    @property
    def opml_address(self) -> str:
        """The subscription list of all outlets."""
        return self.outlets[0].at(OPML_PATH)

    def articles(self, outlet: str) -> tuple[Article, ...]:
        """What the outlet publishes at this moment, newest first."""
        with self._lock:
            return self._sites[outlet].articles

    # News ----------------------------------------------------------------------------------

    def publish(self, outlet: str, n: int = 1) -> tuple[Article, ...]:
        """Publish `n` new articles, newest first in the answer and in the feed."""
        with self._lock:
            site = self._sites[outlet]
            moment = self._moment(site)
            new = []
            for _ in range(n):
                self._bulletins += 1
                new.append(bulletin(site.outlet, self._bulletins, moment))
            new.reverse()
            self._sites[outlet] = replace(site, articles=(*new, *site.articles))
            return tuple(new)

    def edit(
        self,
        outlet: str,
        slug: str = "",
        *,
        title: str | None = None,
        deck: str | None = None,
        body: str | None = None,
    ) -> Article:
        """Change an article (the newest without a slug) and its date of change; answers it."""
        with self._lock:
            site = self._sites[outlet]
            old = site.article(slug) if slug else site.articles[0]
            new = replace(
                old,
                title=old.title if title is None else title,
                deck=old.deck if deck is None else deck,
                body=old.body if body is None else body,
                updated=self._moment(site),
            )
            articles = tuple(new if one is old else one for one in site.articles)
            self._sites[outlet] = replace(site, articles=articles)
            return new

    def _moment(self, site: Site) -> float:
        """Now, but a whole second after the last change, which is all HTTP dates can tell."""
        return max(self._now + time.monotonic() - self._born, site.changed + 1)

    # Trouble -------------------------------------------------------------------------------

    def fail(
        self,
        outlet: str,
        status: int,
        headers: Mapping[str, str] | None = None,
        body: bytes = b"",
        path: str = "",
        times: int = 0,
    ) -> None:
        """Answer with this status, headers and body instead: everywhere or at one path.

        `times` 0 holds until `heal`. A redirect is status 301 with a Location; status 200 with a
        body is an outlet that answers nonsense.
        """
        self._outlets[outlet]
        with self._lock:
            fault = Fault(status, dict(headers or {}), body)
            self._orders.setdefault(outlet, []).append(_Order(fault, path, times))

    def heal(self, outlet: str) -> None:
        """End all faults and delays of an outlet."""
        with self._lock:
            self._orders.pop(outlet, None)
            self._delays.pop(outlet, None)

    def delay(self, seconds: float, outlet: str = "") -> None:
        """Let every answer wait that long, of one outlet or of all; 0 ends it."""
        with self._lock:
            for key in [outlet] if outlet else self._outlets:
                self._delays[key] = seconds

    # The record ----------------------------------------------------------------------------

    @property
    def requests(self) -> tuple[RequestRecord, ...]:
        """Every request so far, oldest first, without the orders to the newsroom itself."""
        with self._lock:
            return tuple(self._requests)

    def forget_requests(self) -> None:
        """Begin the record anew."""
        with self._lock:
            self._requests.clear()

    # What the servers ask (server.Desk) ----------------------------------------------------

    def document(self, outlet: str, target: str) -> Document:
        """What stands at a path of the outlet; raises KeyError where nothing does."""
        with self._lock:
            site = self._sites[outlet]
        return document(site, target)

    def fault(self, outlet: str, path: str) -> Fault | None:
        """The first fault ordered for the path, once the ordered delay has passed."""
        with self._lock:
            seconds = self._delays.get(outlet, 0)
        if seconds:
            self._stopping.wait(seconds)
        with self._lock:
            orders = self._orders.get(outlet, [])
            for order in orders:
                if order.path in ("", path):
                    if order.times == 1:
                        orders.remove(order)
                    order.times -= 1
                    return order.fault
        return None

    def record(self, request: RequestRecord) -> None:
        """Remember a request, unless it was an order to the newsroom itself."""
        if not request.path.startswith("/newsroom/"):
            with self._lock:
                self._requests.append(request)

    def steer(self, action: str, order: dict[str, Any]) -> object:
        """Carry out an order that came over HTTP, with the named method's own arguments."""
        answer: object = None
        if action == "publish":
            answer = [article.slug for article in self.publish(**order)]
        elif action == "edit":
            answer = self.edit(**order).slug
        elif action == "fail":
            self.fail(**{**order, "body": order.get("body", "").encode()})
        elif action == "heal":
            self.heal(**order)
        elif action == "delay":
            self.delay(**order)
        elif action == "requests":
            answer = [asdict(request) for request in self.requests]
        else:
            raise KeyError(action)
        return answer
