"""Media RSS as a list of its own, so that a caption never passes for the article's text.

feedparser flattens `media:` elements into the entry and takes `media:description` for a
description. The handlers here go into both of its parsers and keep each medium with what belongs
to it. Choosing among media is not done here. https://www.rssboard.org/media-rss
"""

from __future__ import annotations

from typing import Any

MEDIA = "media_tree"  # the entry's key for its media, a list of Medium
ABOUT = "media_about"  # its key for what is said of all of them
MOST_MEDIA = 200  # of one entry

Medium = dict[str, Any]
# A Medium has "kind" (content, thumbnail, player), its attributes, and from what stands inside or
# beside it "title", "description", "text", "credit", "keywords"; "group" numbers media:group.


class MediaHandlers:
    """Handlers for feedparser's parsers; `media_open` is the stack of open media elements."""

    def _media(self: Any) -> list[Medium]:
        context = self._get_context()
        found: list[Medium] = dict.setdefault(context, MEDIA, [])
        return found

    def _open(self: Any) -> list[Medium]:
        """Answer the open media elements of this entry, outermost first."""
        stack: list[Medium] = self.__dict__.setdefault("media_open", [])
        return stack

    def _begin_medium(self: Any, kind: str, attributes: dict[str, str]) -> None:
        media = self._media()
        medium: Medium = {**attributes, "kind": kind}
        outer = self._open()[-1] if self._open() else None
        if outer is not None:
            medium["within"] = outer
        if kind == "group":
            medium["number"] = self.__dict__["media_groups"] = (
                self.__dict__.get("media_groups", 0) + 1
            )
        elif len(media) < MOST_MEDIA:
            media.append(medium)
        self._open().append(medium)

    def _end_medium(self: Any, kind: str) -> None:
        stack = self._open()
        while stack:
            if stack.pop()["kind"] == kind:
                return

    def _start_media_group(self: Any, attrs_d: dict[str, str]) -> None:
        self._begin_medium("group", attrs_d)

    def _end_media_group(self: Any) -> None:
        self._end_medium("group")

    def _start_media_content(self: Any, attrs_d: dict[str, str]) -> None:
        self._begin_medium("content", attrs_d)

    def _end_media_content(self: Any) -> None:
        self._end_medium("content")

    def _start_media_thumbnail(self: Any, attrs_d: dict[str, str]) -> None:
        self._begin_medium("thumbnail", attrs_d)
        self.push("media_thumbnail", 0)

    def _end_media_thumbnail(self: Any) -> None:
        address = self.pop("media_thumbnail")
        if address and self._open() and self._open()[-1]["kind"] == "thumbnail":
            self._open()[-1].setdefault("url", address)
        self._end_medium("thumbnail")

    def _start_media_player(self: Any, attrs_d: dict[str, str]) -> None:
        self._begin_medium("player", attrs_d)

    def _end_media_player(self: Any) -> None:
        self._end_medium("player")

    def _say(self: Any, key: str, attributes: dict[str, str]) -> None:
        """Begin a text about the open medium, or about all media of the entry."""
        self.__dict__["media_said"] = attributes
        self.push("media_" + key, 0)

    def _said(self: Any, key: str) -> None:
        text = self.pop("media_" + key)
        if not text:
            return
        about = (
            self._open()[-1]
            if self._open()
            else dict.setdefault(self._get_context(), ABOUT, {"kind": "entry"})
        )
        about.setdefault(key, text)
        about.setdefault(key + "_type", self.__dict__.get("media_said", {}).get("type", "plain"))
        if key == "credit":
            about.setdefault("role", self.__dict__.get("media_said", {}).get("role", ""))

    def _start_media_title(self: Any, attrs_d: dict[str, str]) -> None:
        self._say("title", attrs_d)

    def _end_media_title(self: Any) -> None:
        self._said("title")

    def _start_media_description(self: Any, attrs_d: dict[str, str]) -> None:
        self._say("description", attrs_d)

    def _end_media_description(self: Any) -> None:
        self._said("description")

    def _start_media_text(self: Any, attrs_d: dict[str, str]) -> None:
        self._say("text", attrs_d)

    def _end_media_text(self: Any) -> None:
        self._said("text")

    def _start_media_credit(self: Any, attrs_d: dict[str, str]) -> None:
        self._say("credit", attrs_d)

    def _end_media_credit(self: Any) -> None:
        self._said("credit")

    def _start_media_copyright(self: Any, attrs_d: dict[str, str]) -> None:
        self._say("copyright", attrs_d)

    def _end_media_copyright(self: Any) -> None:
        self._said("copyright")
