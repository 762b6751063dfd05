"""What is published: articles read from files, one a file.

A file is a block of `name: value` lines, an empty line, the body, and perhaps comments after a
line `=== comments`. The body's markup is explained in `prose`; a comment is a block that starts
with a line `@ Name, +MINUTES` (minutes after the article), one more "@" for each level of reply.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reader.assets import resource
from reader.demo.outlets import Outlet

_COMMENTS = "\n=== comments\n"
_KNOWN = frozenset(
    "title deck author age section tags event picture alt caption credit audio updated".split()
)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by its file name, with the words around it; a credit is never in the caption."""

    name: str
    alt: str
    caption: str
    credit: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A reader's remark; `parent` is the number of the one it answers, counted from 1, or 0."""

    number: int
    parent: int
    name: str
    moment: float
    text: str


@dataclass(frozen=True, slots=True)
class Article:
    """One article; `published` and `updated` are UTC seconds, `body` is markup for `prose`."""

    outlet: str
    slug: str
    title: str
    deck: str
    writers: tuple[str, ...]
    section: str
    tags: tuple[str, ...]
    event: str
    picture: Picture | None
    audio: str
    body: str
    comments: tuple[Comment, ...]
    published: float
    updated: float

    @property
    def path(self) -> str:
        """Where its page stands on the outlet's site."""
        return f"/articles/{self.slug}"

    @property
    def comments_path(self) -> str:
        """Where the feed of its comments stands."""
        return f"/comments/{self.slug}.xml"

    @property
    def guid(self) -> str:
        """An id that outlives a restart on other ports (RFC 4151)."""
        return f"tag:{self.outlet}.example,2020:{self.slug}"


def read_articles(outlet: Outlet, now: float) -> list[Article]:
    """All articles of the outlet as they stand at `now` (UTC seconds), newest first."""
    folder = resource("demo/articles") / outlet.key
    articles = [read_article(path, outlet, now) for path in sorted(folder.glob("*.txt"))]
    return sorted(articles, key=lambda article: article.published, reverse=True)


def read_article(path: Path, outlet: Outlet, now: float) -> Article:
    """One file; raises ValueError with the file's name where it breaks the rules."""
    head, _, rest = path.read_text(encoding="utf-8").partition("\n\n")
    body, _, comments = rest.partition(_COMMENTS)
    fields = _fields(head, path)
    published = now - 60 * float(fields["age"])
    writers = tuple(name.strip() for name in fields["author"].split(";"))
    for name in writers:
        outlet.writer(name)
    if fields["section"] not in outlet.sections:
        raise ValueError(f"{path.name}: {outlet.name} has no section {fields['section']!r}")
    picture = None
    if "picture" in fields:
        picture = Picture(
            fields["picture"], fields["alt"], fields["caption"], fields.get("credit", "")
        )
    return Article(
        outlet=outlet.key,
        slug=path.stem,
        title=fields["title"],
        deck=fields["deck"],
        writers=writers,
        section=fields["section"],
        tags=tuple(tag.strip() for tag in fields["tags"].split(",")),
        event=fields.get("event", ""),
        picture=picture,
        audio=fields.get("audio", ""),
        body=body.strip(),
        comments=_comments(comments, published, path),
        published=published,
        updated=now - 60 * float(fields["updated"]) if "updated" in fields else published,
    )


def _fields(head: str, path: Path) -> dict[str, str]:
    fields = {}
    for line in head.splitlines():
        name, colon, value = line.partition(":")
        if not colon or name not in _KNOWN:
            raise ValueError(f"{path.name}: no header line: {line!r}")
        fields[name] = value.strip()
    missing = {"title", "deck", "author", "age", "section", "tags"} - fields.keys()
    if missing:
        raise ValueError(f"{path.name}: header lacks {', '.join(sorted(missing))}")
    return fields


def _comments(text: str, published: float, path: Path) -> tuple[Comment, ...]:
    comments: list[Comment] = []
    last_at_depth: dict[int, int] = {0: 0}
    for block in text.strip().split("\n@"):
        if not block.strip():
            continue
        first, _, words = block.partition("\n")
        signs = first.lstrip("@")
        depth = len(first) - len(signs) + (1 if comments else 0)
        name, plus, minutes = signs.rpartition(", +")
        if not plus or depth - 1 not in last_at_depth:
            raise ValueError(f"{path.name}: no comment: {first!r}")
        number = len(comments) + 1
        moment = published + 60 * float(minutes)
        parent = last_at_depth[depth - 1]
        comments.append(Comment(number, parent, name.strip(), moment, words.strip()))
        last_at_depth[depth] = number
    return tuple(comments)
