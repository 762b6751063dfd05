"""Finds the feeds behind what a person pastes: in a page, by rule, by guess.

Asks nobody: what is found may or may not answer, which the caller finds out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from reader.addresses import LONGEST, host_of, web_address
from reader.content import encoding
from reader.content.attributes import attribute_text
from reader.content.known_sites import known_feeds
from reader.content.titles import title_text
from reader.domains import ascii_host
from reader.errors import Code, KnownError
from reader.model import FeedLink

__all__ = [
    "find_feeds",
    "guesses",
    "known_feeds",
    "leads_on",
    "normalise_address",
    "says_scheme",
]

MOST = 30  # feeds of one page
_MOST_BYTES = 3_000_000  # of a page
_FEED_TYPES = frozenset(
    {
        "application/rss+xml",
        "application/atom+xml",
        "application/rdf+xml",
        "application/feed+json",
        "application/x.atom+xml",
        "application/rss",
        "application/atom",
        "text/rss+xml",
        "text/rss",
        "text/atom+xml",
    }
)
_DOUBTFUL_TYPES = frozenset({"application/json", "application/xml", "text/xml"})
_GUESSES = (
    "feed",
    "feed/",
    "rss.xml",
    "feed.xml",
    "atom.xml",
    "rss",
    "index.xml",
    "index.rss",
    "feed.json",
    "feeds/posts/default",
    "blog/feed",
    "blog/rss.xml",
)
_LOOKS_LIKE_FEED = re.compile(
    r"(?:\.(?:rss|atom|rdf)|/(?:feed|rss|atom)s?/?|/(?:feed|rss|atom|index|news|blog)s?\.(?:xml|json)"
    r"|[?&](?:feed|format|type)=(?:rss2?|atom|feed)(?:&.*)?|/feeds?/[^?#]+)$",
    re.IGNORECASE,
)
_CALLED_FEED = re.compile(r"\b(?:rss|atom|feed|xml)\b", re.IGNORECASE)
_FEED_HOSTS = ("feeds.feedburner.com", "feeds.feedblitz.com", "feeds.", "rss.", "feed.")
_TAG = re.compile(
    r"<!--|<(?P<raw>script|style|textarea|template)\b"
    r"|<(?P<name>link|a|base|meta)\s(?P<given>(?:[^<>\"']|\"[^\"<>]*\"|'[^'<>]*')*)>",
    re.IGNORECASE,
)
_ENDS = {
    closer: re.compile(closer, re.IGNORECASE | re.ASCII)
    for closer in ("</script", "</style", "</textarea", "</template", "-->")
}
_IN_HEADER = re.compile(r"<([^<>]{1,4096})>((?:\s*;\s*[\w\-]+\s*=\s*(?:\"[^\"]*\"|[^\s;,\"]+))*)")
_PARAMETER = re.compile(r";\s*([\w\-]+)\s*=\s*(?:\"([^\"]*)\"|([^\s;,\"]+))")
_REFRESH = re.compile(
    r"\s*\d{1,2}(?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?[\"']?([^\"']+)", re.IGNORECASE
)
_MISSPELT_SCHEME = re.compile(r"(https?)(?::?/{2,}|;/+|:\\+)", re.IGNORECASE)
_ATTRIBUTE = re.compile(r"([\w:\-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]+))", re.IGNORECASE)
_LINK_TEXT = re.compile(r"([^<]{0,200})")
_SUBSCRIPTION_SCHEME = re.compile(r"(?:feed|pcast|podcast|itpc):/{0,2}(https?:)?", re.IGNORECASE)
_FEDIVERSE = re.compile(r"@?([\w.\-]+)@((?:[\w\-]+\.)+[a-z]{2,})", re.IGNORECASE)
_NUMBERS = re.compile(r"\d{1,3}(?:\.\d{1,3}){3}")
_WRAPPING = " \t\r\n<>\"'“”„«»‹›`"


def find_feeds(
    body: bytes, *, address: str, content_type: str = "", link_header: str = ""
) -> tuple[FeedLink, ...]:
    """Answer the feeds that a page names, the likeliest first.

    Those it declares (`rel=alternate`), or its server does in a Link header (RFC 8288); where
    there are none, links that look like feeds.
    """
    body = encoding.unmarked(body[:_MOST_BYTES])
    text = encoding.decode(body, encoding.charset_of(body, content_type))
    declared: dict[str, FeedLink] = {}
    linked: dict[str, FeedLink] = {}
    base = address
    for tag, given, after in tags(text):
        if tag == "base":
            base = web_address(given.get("href", ""), address) or base
        elif tag == "link":
            link = _declared(given, base)
            if link:
                declared.setdefault(link.address, link)
        elif tag == "a":
            link = _linked(given, after, base)
            if link:
                linked.setdefault(link.address, link)
    for given in _in_header(link_header):
        link = _declared(given, address)
        if link:
            declared.setdefault(link.address, link)
    found = list((declared or linked).values())
    return tuple(sorted(found, key=_is_secondary)[:MOST])


def leads_on(body: bytes, *, address: str, content_type: str = "") -> str:
    """Answer where a page sends its visitors by itself (`http-equiv=refresh`), "" for nowhere."""
    body = encoding.unmarked(body[:_MOST_BYTES])
    text = encoding.decode(body, encoding.charset_of(body, content_type))
    base = address
    for tag, given, _ in tags(text):
        if tag == "base":
            base = web_address(given.get("href", ""), address) or base
        elif tag == "meta" and given.get("http-equiv", "").lower() == "refresh":
            refresh = _REFRESH.match(given.get("content", ""))
            target = web_address(refresh[1].strip(), base) if refresh else ""
            return "" if target == address else target
    return ""


def tags(text: str) -> Iterator[tuple[str, dict[str, str], str]]:
    """Give name, attributes and the text that follows of each tag that may lead to a feed."""
    position = 0
    endless: set[str] = set()
    while match := _TAG.search(text, position):
        position = match.end()
        if match["name"] is None:
            # What is neither markup nor shown; a mark whose end was forgotten is none.
            closer = f"</{match['raw'].lower()}" if match["raw"] else "-->"
            end = None if closer in endless else _ENDS[closer].search(text, position)
            endless |= set() if end else {closer}
            position = end.start() if end else position
            continue
        given: dict[str, str] = {}
        for name, *values in _ATTRIBUTE.findall(match["given"][:8000]):
            given.setdefault(name.lower(), attribute_text("".join(values)).strip())
        after = _LINK_TEXT.match(text, position)
        yield match["name"].lower(), given, after.group(1) if after else ""


def _in_header(written: str) -> Iterator[dict[str, str]]:
    """Give the links of a Link header as the attributes that a tag would have."""
    for target, given in _IN_HEADER.findall(written):
        said = {name.lower(): quoted or bare for name, quoted, bare in _PARAMETER.findall(given)}
        yield {**said, "href": target.strip()}


def _declared(given: dict[str, str], base: str) -> FeedLink | None:
    relations = given.get("rel", "").lower().split()
    kind = given.get("type", "").lower().partition(";")[0].strip()
    if not {"alternate", "feed"} & set(relations) or "stylesheet" in relations:
        return None
    address = web_address(_without_feed_scheme(given.get("href", "")), base)
    fits = kind in _FEED_TYPES or (not kind and "feed" in relations)
    if not fits and (kind in _DOUBTFUL_TYPES or not kind):
        fits = _looks_like_feed(address) and "oembed" not in address and "wp-json" not in address
    if not address or not fits:
        return None
    return FeedLink(address, title_text(given.get("title", ""), is_html=False), kind)


def _linked(given: dict[str, str], after: str, base: str) -> FeedLink | None:
    written = given.get("href", "")
    address = web_address(_without_feed_scheme(written), base)
    if not address:
        return None
    called = given.get("title", "") + " " + given.get("class", "") + " " + after
    path = address.partition("#")[0].partition("?")[0]
    is_called = path.lower().endswith(".xml") and _CALLED_FEED.search(called)
    if not (written.lower().startswith("feed:") or _looks_like_feed(address) or is_called):
        return None
    return FeedLink(address, title_text(given.get("title", "") or after, is_html=True))


def _looks_like_feed(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    place = parts.path + ("?" + parts.query if parts.query else "")
    if _LOOKS_LIKE_FEED.search(place) or _LOOKS_LIKE_FEED.search(parts.path):
        return True
    return (parts.hostname or "").startswith(_FEED_HOSTS) and len(parts.path) > 1


def _is_secondary(link: FeedLink) -> bool:
    """Whether a feed carries comments rather than articles."""
    return "comment" in (link.address + link.title).lower()


def guesses(address: str) -> tuple[str, ...]:
    """Answer addresses where sites keep their feed, below the page and at the site's root."""
    parts = urlsplit(address)
    root = f"{parts.scheme}://{parts.netloc}/"
    folder = parts.path.rstrip("/").lstrip("/")
    found = [root + path for path in _GUESSES]
    if folder and len(folder) < 200:
        found[:0] = [f"{root}{folder}/{path}" for path in _GUESSES[:4]]
    return tuple(dict.fromkeys(found))


def normalise_address(pasted: str) -> str:
    """Answer the http or https address that a person meant; raises KnownError BAD_ADDRESS.

    Takes feed: and podcast addresses, ones without a scheme (https then, http on this machine and
    by number), hosts in any script (IDNA) and @name@server. A name without a dot, as networks at
    home have them, is one only where a scheme or a port says so.
    """
    text = pasted.strip(_WRAPPING)
    handle = _FEDIVERSE.fullmatch(text)
    if handle and text.startswith("@"):
        return f"https://{handle.group(2).lower()}/@{handle.group(1)}"
    text = _without_feed_scheme(text)
    if misspelt := _MISSPELT_SCHEME.match(text):
        text = f"{misspelt[1]}://{text[misspelt.end() :]}"
    if not re.match(r"(?i)https?:", text):
        if re.match(r"[A-Za-z][A-Za-z0-9+.\-]*:(?!\d+(?:[/?#]|$))", text):
            raise KnownError(Code.BAD_ADDRESS, address=pasted[:200])
        host = re.split(r"[/?#]", text.lstrip("/"), maxsplit=1)[0]
        text = f"{'http' if _is_near(host) else 'https'}://{text.lstrip('/')}"
    address = _with_ascii_host(text).partition("#")[0]
    host = host_of(address)
    clear = says_scheme(pasted) or re.search(r":\d+$", urlsplit(address).netloc) is not None
    if not host or len(address) > LONGEST or not _is_host(host, may_be_bare=clear):
        raise KnownError(Code.BAD_ADDRESS, address=pasted[:200])
    return address if urlsplit(address).path else address + "/"


def says_scheme(pasted: str) -> bool:
    """Whether a person said http or https, so that nothing is to be tried in its place."""
    text = pasted.strip(_WRAPPING)
    schemes = (r"(?i)https?:", _MISSPELT_SCHEME, _SUBSCRIPTION_SCHEME)
    return any(re.match(scheme, text) for scheme in schemes)


def _without_feed_scheme(text: str) -> str:
    match = _SUBSCRIPTION_SCHEME.match(text)
    if not match:
        return text
    return (match.group(1) or "http://") + text[match.end() :]


def _is_near(host: str) -> bool:
    """Whether a host is near or given by number: these seldom speak TLS."""
    name = host.rpartition("@")[2].partition(":")[0].lower()
    return "." not in name or _NUMBERS.fullmatch(name) is not None


def _is_host(host: str, *, may_be_bare: bool) -> bool:
    if host == "localhost" or ":" in host or _NUMBERS.fullmatch(host):
        return True
    labels = host.rstrip(".").split(".")
    return (len(labels) > 1 or may_be_bare) and all(
        re.fullmatch(r"[\w\-]{1,63}", label) for label in labels
    )


def _with_ascii_host(address: str) -> str:
    """Answer a web address whose host is in ASCII, "" for none."""
    address = web_address(address)
    host = host_of(address)
    if host and not host.isascii():
        name = ascii_host(host)
        start = address.lower().find(host, address.find("://") + 3)
        whole = name and start > 0
        address = address[:start] + name + address[start + len(host) :] if whole else ""
    return address
