"""Feeds of large sites whose addresses follow from a page's address by rule.

Rules only: nothing is asked, so a page that names its feed itself needs no rule here.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

from reader.model import FeedLink

_NAME = re.compile(r"[\w.\-]+")
_CHANNEL = re.compile(r"UC[\w\-]{22}")
_NO_MASTODON = frozenset(
    {
        "youtube.com",
        "medium.com",
        "tiktok.com",
        "threads.net",
        "threads.com",
        "t.me",
        "substack.com",
    }
)
_NO_GITHUB_OWNERS = frozenset(
    "about apps collections contact customer-stories enterprise events explore features issues"
    " login marketplace new notifications orgs pricing pulls search security settings site"
    " sponsors stars team topics trending".split()
)

# What the last word of a path, or `format`, ends in where an address is a feed's own.
_FEED_ENDINGS = (".rss", ".atom", ".rdf", ".xml")
_FEED_FORMATS = frozenset({"rss", "rss2", "atom"})
_FEED_WORDS = frozenset({"feed", "feeds", "rss", "atom", "showrss", "bigrss"})

_Rule = Callable[[str, list[str], dict[str, list[str]]], list[FeedLink]]


def known_feeds(address: str) -> tuple[FeedLink, ...]:
    """Answer the feeds of a page on a site that is known, the likeliest first; () for others.

    An address that is one of the site's feeds itself has no rule: a category's, a tag's or a
    podcast's feed is what was meant, not the one of the whole site.
    """
    try:
        parts = urlsplit(address)
        host = (parts.hostname or "").removeprefix("www.").removeprefix("m.")
    except ValueError:
        return ()
    path = [word for word in parts.path.split("/") if word]
    query = parse_qs(parts.query, max_num_fields=50) if len(parts.query) < 2000 else {}
    if _is_written_as_feed(path, query):
        return ()
    for name, rule in _RULES:
        if host == name or (name.startswith(".") and host.endswith(name)):
            return tuple(rule(host, path, query))
    return tuple(_mastodon(host, path))


def _is_written_as_feed(path: list[str], query: dict[str, list[str]]) -> bool:
    """Whether an address says of itself that a feed is there."""
    formats = query.get("format", []) + query.get("type", [])
    return bool(path) and (
        path[-1].lower().endswith(_FEED_ENDINGS) or not _FEED_FORMATS.isdisjoint(formats)
    )


def _names_feed(path: list[str]) -> bool:
    """Whether a path leads to a feed, where no word of it can be somebody's own name."""
    return not _FEED_WORDS.isdisjoint(path)


def _youtube(host: str, path: list[str], query: dict[str, list[str]]) -> list[FeedLink]:
    feeds = "https://www.youtube.com/feeds/videos.xml?"
    playlist = query.get("list", [""])[0]
    if playlist and _NAME.fullmatch(playlist):
        return [FeedLink(f"{feeds}playlist_id={playlist}")]
    if len(path) > 1 and path[0] == "channel" and _CHANNEL.fullmatch(path[1]):
        return [FeedLink(f"{feeds}channel_id={path[1]}")]
    if len(path) > 1 and path[0] == "user" and _NAME.fullmatch(path[1]):
        return [FeedLink(f"{feeds}user={path[1]}", path[1])]
    return []


def _reddit(host: str, path: list[str], query: dict[str, list[str]]) -> list[FeedLink]:
    site = "https://www.reddit.com/"
    if not path:
        return [FeedLink(site + ".rss", "Reddit")]
    if path[-1] == ".rss":
        return []
    if path[0] in ("r", "user", "u") and len(path) > 1:
        kind = "user" if path[0] == "u" else path[0]
        if "comments" in path:
            return [FeedLink(site + "/".join([kind, *path[1:]]) + "/.rss")]
        return [FeedLink(f"{site}{kind}/{path[1]}/.rss", f"{kind}/{path[1]}")]
    return []


def _github(host: str, path: list[str], query: dict[str, list[str]]) -> list[FeedLink]:
    site = "https://github.com/"
    if not path or path[0] in _NO_GITHUB_OWNERS or path[-1].endswith(".atom"):
        return []
    if len(path) == 1:
        return [FeedLink(f"{site}{path[0]}.atom", path[0])]
    name = f"{path[0]}/{path[1].removesuffix('.git')}"
    kinds = ["releases", "commits", "tags"]
    if len(path) > 2 and path[2] in kinds:
        kinds.sort(key=lambda kind: kind != path[2])
    return [FeedLink(f"{site}{name}/{kind}.atom", f"{name} {kind}") for kind in kinds]


def _gitlab(host: str, path: list[str], query: dict[str, list[str]]) -> list[FeedLink]:
    path = path[: path.index("-")] if "-" in path else path
    if len(path) < 2:
        return [FeedLink(f"https://{host}/{path[0]}.atom", path[0])] if path else []
    name = "/".join(path)
    return [
        FeedLink(f"https://{host}/{name}/-/{kind}?format=atom", f"{name} {kind}")
        for kind in ("releases", "tags")
    ] + [FeedLink(f"https://{host}/{name}.atom", name)]


def _medium(host: str, path: list[str], query: dict[str, list[str]]) -> list[FeedLink]:
    if host != "medium.com":
        return [] if _names_feed(path) else [FeedLink(f"https://{host}/feed")]
    if not path or path[0] == "feed":
        return []
    return [FeedLink(f"https://medium.com/feed/{path[0]}", path[0])]


def _bluesky(host: str, path: list[str], query: dict[str, list[str]]) -> list[FeedLink]:
    if len(path) > 1 and path[0] == "profile" and path[2:] != ["rss"]:
        return [FeedLink(f"https://bsky.app/profile/{path[1]}/rss", path[1])]
    return []


def _stack(host: str, path: list[str], query: dict[str, list[str]]) -> list[FeedLink]:
    if path[:1] == ["feeds"]:
        return []
    if len(path) > 2 and path[:2] == ["questions", "tagged"]:
        return [FeedLink(f"https://{host}/feeds/tag/{path[2]}", path[2])]
    return [FeedLink(f"https://{host}/feeds")]


def _at(path: str) -> _Rule:
    """Answer the rule of a site whose every blog keeps its feed at one path."""

    def rule(host: str, words: list[str], _: dict[str, list[str]]) -> list[FeedLink]:
        return [] if _names_feed(words) else [FeedLink(f"https://{host}/{path}")]

    return rule


def _mastodon(host: str, path: list[str]) -> list[FeedLink]:
    """Answer the feed of an account on any server that names accounts as Mastodon does."""
    if not path or host in _NO_MASTODON or not path[0].startswith("@"):
        return []
    name = path[0][1:]
    if not _NAME.fullmatch(name) or name.endswith(".rss") or len(path) > 2:
        return []
    return [FeedLink(f"https://{host}/@{name}.rss", f"@{name}@{host}")]


_RULES: tuple[tuple[str, _Rule], ...] = (
    ("youtube.com", _youtube),
    ("reddit.com", _reddit),
    ("old.reddit.com", _reddit),
    ("github.com", _github),
    ("gitlab.com", _gitlab),
    ("medium.com", _medium),
    (".medium.com", _medium),
    ("bsky.app", _bluesky),
    ("stackoverflow.com", _stack),
    (".stackexchange.com", _stack),
    ("news.ycombinator.com", _at("rss")),
    (".substack.com", _at("feed")),
    (".wordpress.com", _at("feed/")),
    (".tumblr.com", _at("rss")),
    (".blogspot.com", _at("feeds/posts/default")),
    (".livejournal.com", _at("data/atom")),
    (".dreamwidth.org", _at("data/atom")),
)
