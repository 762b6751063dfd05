"""Reads linked data (JSON-LD) from a page: what the publisher tells machines of its article.

Broken JSON is mended where that is sure, and else left out. It believes nothing: what the values
are worth is decided by who asks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

MOST_CHARACTERS = 1_000_000  # of all linked data of a page
_MOST_NODES = 600
_DEEPEST = 12
_ARTICLES = re.compile(
    r"(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report"
    r"|\w*Review|Posting|Recipe|HowTo)$"
)
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//\s*<!\[CDATA\[|/\*\s*<!\[CDATA\[\s*\*/|<!\[CDATA\[)|"
    r"(?:-->|//\s*\]\]>|/\*\s*\]\]>\s*\*/|\]\]>)\s*;?\s*$|;\s*$"
)
_TRAILING_COMMA = re.compile(r",(\s*[}\]])")
_LOST_COMMA = re.compile(r"([}\]\"])(\s*\n\s*)(?=[\"{])")
_BAD_ESCAPE = re.compile(r"\\(?![\"\\/bfnrtu])")

Node = dict[str, Any]


class LinkedData:
    """The nodes of all linked data of one page, and the one that is its article."""

    def __init__(self, scripts: list[str]) -> None:
        self.nodes: list[Node] = []
        self._by_id: dict[str, Node] = {}
        left = MOST_CHARACTERS
        for script in scripts:
            left -= len(script)
            if left < 0:
                break
            self._take(_parsed(script))
        for node in self.nodes:
            name = node.get("@id")
            if isinstance(name, str) and len(node) > len(self._by_id.get(name, {})):
                self._by_id[name] = node
        self.article: Node = self._article()

    def _take(self, value: Any) -> None:
        stack = [(value, 0)]
        while stack and len(self.nodes) < _MOST_NODES:
            value, depth = stack.pop()
            if depth > _DEEPEST:
                continue
            if isinstance(value, list):
                stack += [(part, depth + 1) for part in reversed(value[:200])]
            elif isinstance(value, dict):
                self.nodes.append(value)
                stack += [
                    (part, depth + 1)
                    for part in reversed(list(value.values())[:200])
                    if isinstance(part, (dict, list))
                ]

    def _article(self) -> Node:
        """The node of the article; of several the one that says most of the usual things."""
        best, most = {}, 0
        for node in self.nodes:
            if not any(_ARTICLES.match(kind) for kind in types(node)):
                continue
            told = sum(
                bool(node.get(name))
                for name in ("headline", "author", "datePublished", "articleBody", "image", "url")
            )
            if told > most:
                best, most = node, told
        return best

    def resolved(self, value: Any) -> list[Any]:
        """Answer a value as a list, references by @id replaced by what they refer to."""
        found = []
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict) and isinstance(part.get("@id"), str) and "name" not in part:
                part = self._by_id.get(part["@id"], part)
            if part:
                found.append(part)
        return found[:50]

    def names(self, kind: str) -> Iterator[str]:
        """Give the names of all nodes of a type."""
        for node in self.nodes:
            if kind in types(node):
                yield text(node.get("name"))


def types(node: Node) -> list[str]:
    """Answer the types of a node without their vocabulary's address."""
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return [kind.rpartition("/")[2] for kind in kinds if isinstance(kind, str)]


def text(value: Any) -> str:
    """Answer a value as text: a string, the first of a list, a node's name or @value."""
    for _ in range(4):
        if isinstance(value, list):
            value = value[0] if value else ""
        elif isinstance(value, dict):
            value = value.get("@value") or value.get("name") or value.get("url") or ""
        else:
            break
    return value.strip() if isinstance(value, str) else ""


def _parsed(script: str) -> Any:
    """Answer the value of a script's JSON, None where it cannot be read."""
    script = _WRAPPING.sub("", _WRAPPING.sub("", script.strip())).strip()
    if not script or script[0] not in "[{":
        return None
    for mend in (_as_it_is, _mended):
        try:
            return json.JSONDecoder(strict=False).raw_decode(mend(script))[0]
        except (ValueError, RecursionError):
            continue
    return None


def _as_it_is(script: str) -> str:
    return script


def _mended(script: str) -> str:
    script = _BAD_ESCAPE.sub(r"\\\\", script)
    script = _LOST_COMMA.sub(r"\1,\2", script)
    return _TRAILING_COMMA.sub(r"\1", script)
