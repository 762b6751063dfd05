"""Reads what the head of a page says: meta tags, links, its title. It weighs none of it."""

from __future__ import annotations

from itertools import islice
from typing import Any

_MOST = 800  # meta tags that are looked at
_LONGEST = 4000  # characters of one


class Head:
    """Meta tags by name (lower case; name, property and itemprop alike) and links by relation."""

    def __init__(self, root: Any) -> None:
        self._meta: dict[str, list[str]] = {}
        self._links: dict[str, list[dict[str, str]]] = {}
        self.empty: set[str] = set()  # names of meta tags that say nothing
        tags = list(islice(root.iter("meta"), _MOST))
        for key in ("property", "name", "itemprop", "http-equiv"):
            for element in tags:
                content = " ".join((element.get("content") or "")[:_LONGEST].split())
                for name in (element.get(key) or "").lower().replace(".", ":").split():
                    if content:
                        self._meta.setdefault(name, []).append(content)
                    else:
                        self.empty.add(name)
        for n, element in enumerate(root.iter("link")):
            if n >= _MOST:
                break
            for relation in (element.get("rel") or "").lower().split():
                self._links.setdefault(relation, []).append(dict(element.attrib))
        title = root.find(".//title")
        self.title = " ".join("".join(title.itertext()).split())[:1000] if title is not None else ""
        html = root if root.tag == "html" else None
        self.language = (html.get("lang") or html.get("xml:lang") or "") if html is not None else ""
        self.direction = (html.get("dir") or "").lower() if html is not None else ""

    def first(self, *names: str) -> str:
        """Answer the first content that one of the names has, in the order of the names."""
        for name in names:
            for content in self._meta.get(name, ()):
                return content
        return ""

    def all(self, *names: str) -> list[str]:
        """Answer the contents of the first name that has any."""
        for name in names:
            if name in self._meta:
                return self._meta[name]
        return []

    def link(self, relation: str) -> str:
        """Answer the address of the first link of a relation, "" for none."""
        for given in self._links.get(relation, ()):
            if given.get("href"):
                return given["href"].strip()
        return ""

    def links(self, relation: str) -> list[dict[str, str]]:
        """Answer the attributes of all links of a relation."""
        return self._links.get(relation, [])
