"""From the address of a player to the page it belongs to, its poster and the name of its place.

Rules for the players that texts embed most; whatever none of them knows leads to itself. Nothing is
asked of anybody.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qs, quote, unquote, urlsplit

from reader.addresses import web_address

_YOUTUBE = re.compile(
    r"https?://(?:(?:www\.|m\.|music\.)?youtube(?:-nocookie)?\.com/(?:embed/|v/|shorts/|live/"
    r"|watch\?(?:[^#]*&)?v=)|youtu\.be/)([\w\-]{11})(?![\w\-])"
)
_SECONDS = re.compile(r"[?&#](?:start|t)=(\d{1,6})s?\b")
_MAP = re.compile(r"!2d(-?\d{1,3}\.\d+)!3d(-?\d{1,3}\.\d+)")

# The address of a player, and the page it is of.
_RULES: tuple[tuple[str, str], ...] = (
    (r"https?://(?:www\.)?youtube(?:-nocookie)?\.com/embed/videoseries\?(?:.*&)?list=([\w\-]+).*",
     r"https://www.youtube.com/playlist?list=\1"),
    (r"https?://player\.vimeo\.com/video/(\d+)\?(?:.*&)?h=(\w+).*", r"https://vimeo.com/\1/\2"),
    (r"https?://player\.vimeo\.com/video/(\d+).*", r"https://vimeo.com/\1"),
    (r"https?://(?:www\.)?dailymotion\.com/embed/video/(\w+).*",
     r"https://www.dailymotion.com/video/\1"),
    (r"https?://open\.spotify\.com/embed(?:-podcast)?/(\w+)/(\w+).*",
     r"https://open.spotify.com/\1/\2"),
    (r"https?://embed\.(podcasts|music)\.apple\.com/([^?]+).*", r"https://\1.apple.com/\2"),
    (r"https?://embed\.ted\.com/(?:talks/)?([^?]+).*", r"https://www.ted.com/talks/\1"),
    (r"https?://(?:www\.)?instagram\.com/(p|reel|tv)/([\w\-]+)/embed.*",
     r"https://www.instagram.com/\1/\2/"),
    (r"https?://platform\.twitter\.com/embed/(?:Tweet\.html|index\.html)\?(?:.*&)?id=(\d+).*",
     r"https://x.com/i/status/\1"),
    (r"https?://embed\.bsky\.app/embed/([^/?]+)/app\.bsky\.feed\.post/(\w+).*",
     r"https://bsky.app/profile/\1/post/\2"),
    (r"https?://player\.twitch\.tv/\?(?:.*&)?video=v?(\d+).*", r"https://www.twitch.tv/videos/\1"),
    (r"https?://player\.twitch\.tv/\?(?:.*&)?channel=(\w+).*", r"https://www.twitch.tv/\1"),
    (r"https?://clips\.twitch\.tv/embed\?(?:.*&)?clip=([\w\-]+).*", r"https://clips.twitch.tv/\1"),
    (r"https?://streamable\.com/[eo]/(\w+).*", r"https://streamable.com/\1"),
    (r"https?://archive\.org/embed/([^/?]+).*", r"https://archive.org/details/\1"),
    (r"https?://codepen\.io/([^/]+)/embed/(?:preview/)?(\w+).*", r"https://codepen.io/\1/pen/\2"),
    (r"(https?://[^/]+/@[^/]+/\d+)/embed\b.*", r"\1"),  # Mastodon
    (r"https?://(?:www\.)?google\.[a-z.]+/maps/?\?(?:.*&)?q=([^&]+).*",
     r"https://www.google.com/maps?q=\1"),
)  # fmt: skip
_PATTERNS = tuple((re.compile(pattern), page) for pattern, page in _RULES)
_PAGE_WITHIN = {  # players that name their page in their own address
    "w.soundcloud.com": "url",
    "www.facebook.com": "href",
    "www.mixcloud.com": "feed",
}
_PLACES = {
    "youtube.com": "YouTube", "youtu.be": "YouTube", "youtube-nocookie.com": "YouTube",
    "vimeo.com": "Vimeo", "dailymotion.com": "Dailymotion", "spotify.com": "Spotify",
    "soundcloud.com": "SoundCloud", "mixcloud.com": "Mixcloud", "bandcamp.com": "Bandcamp",
    "apple.com": "Apple", "ted.com": "TED", "twitch.tv": "Twitch", "x.com": "X",
    "twitter.com": "X", "instagram.com": "Instagram", "facebook.com": "Facebook",
    "tiktok.com": "TikTok", "bsky.app": "Bluesky", "threads.net": "Threads",
    "threads.com": "Threads", "reddit.com": "Reddit", "archive.org": "Internet Archive",
    "codepen.io": "CodePen", "streamable.com": "Streamable", "imgur.com": "Imgur",
}  # fmt: skip
# Pages that stand for what they show where they are named alone in a line, as oEmbed has it.
_SHOWN_ALONE = re.compile(
    r"https?://(?:(?:www\.|m\.)?youtube\.com/(?:watch\?|shorts/|live/|playlist\?)|youtu\.be/[\w\-]{11}"
    r"|vimeo\.com/\d+|(?:www\.)?dailymotion\.com/video/|(?:www\.|mobile\.)?(?:twitter|x)\.com/\w+/status/\d"
    r"|(?:www\.)?instagram\.com/(?:p|reel|tv)/|(?:www\.)?tiktok\.com/@[\w.\-]+/video/\d"
    r"|soundcloud\.com/[\w\-]+/[\w\-]+|open\.spotify\.com/\w+/\w{10}|bsky\.app/profile/[^/]+/post/"
    r"|(?:www\.)?ted\.com/talks/|(?:www\.|old\.)?reddit\.com/r/\w+/comments/|www\.threads\.(?:net|com)/@"
    r"|[\w.\-]+/@\w+(?:@[\w.\-]+)?/\d{8,}$)",
    re.IGNORECASE,
)
HINT_OF_ALONE = re.compile(
    r">\s*https?://[^\s<]{0,60}(?:youtu|vimeo|dailymotion|twitter|//(?:www\.)?x\.com|instagram|tiktok"
    r"|soundcloud|spotify|bsky|ted\.com|reddit|threads|/@)",
    re.IGNORECASE,
)


def page_of(address: str) -> str:
    """Answer the page that a player's address belongs to, the address where no rule knows."""
    film = _YOUTUBE.match(address)
    if film and film[1] != "videoseries":
        seconds = _SECONDS.search(address)
        later = f"&t={seconds[1]}s" if seconds and int(seconds[1]) else ""
        return f"https://www.youtube.com/watch?v={film[1]}{later}"
    for pattern, page in _PATTERNS:
        match = pattern.fullmatch(address)
        if match:
            return web_address(match.expand(page)) or address
    return _map_of(address) or _page_within(address) or address


def poster_of(address: str) -> str:
    """Answer the address of the poster of a film, "" where it does not follow from its own."""
    film = _YOUTUBE.match(address)
    return f"https://i.ytimg.com/vi/{film[1]}/hqdefault.jpg" if film else ""


def name_of(address: str) -> str:
    """Answer what to call a page that has no title: its place, its file, else its address."""
    parts = urlsplit(address)
    host = (parts.hostname or "").removeprefix("www.")
    file = unquote(parts.path.rpartition("/")[2])
    if re.search(r"\.(?:mp[34]|m4[abv]|og[agv]|opus|wav|webm|flac|aac|m3u8|pdf)$", file, re.I):
        return file[:100]
    place = next((_PLACES[one] for one in _parents(host) if one in _PLACES), "")
    if "/maps" in parts.path and ".google." in f".{host}":
        return "Google Maps"
    if place:
        return place
    text = host + parts.path.rstrip("/")
    return text if len(text) <= 60 else text[:59] + "…"


def is_shown_alone(address: str) -> bool:
    """Whether an address that is all of a line stands for what its page shows."""
    return _SHOWN_ALONE.match(address) is not None


def _map_of(address: str) -> str:
    if "/maps/embed" not in address:
        return ""
    place = _MAP.search(unquote(address))
    return f"https://www.google.com/maps/@{place[2]},{place[1]},14z" if place else ""


def _page_within(address: str) -> str:
    parts = urlsplit(address)
    name = _PAGE_WITHIN.get(parts.hostname or "", "")
    named = parse_qs(parts.query).get(name, [""])[0] if name else ""
    if named.startswith("/"):
        named = f"https://{parts.hostname}{quote(named)}"
    page = web_address(named)
    return "" if "api." in page.partition("/")[2][:8] else page


def _parents(host: str) -> list[str]:
    words = host.split(".")
    return [".".join(words[n:]) for n in range(len(words) - 1)]
