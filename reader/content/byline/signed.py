"""Chooses who signed an article among what linked data, meta tags and markup say."""

from __future__ import annotations

from typing import Any

from reader.addresses import web_address
from reader.content.byline import markup, names
from reader.content.byline.head import Head
from reader.content.byline.linked_data import LinkedData, text, types
from reader.model import Author

_META = (
    "dc:creator", "dcterms:creator", "dcterm:creator", "author", "parsely-author", "byl",
    "article:author", "article:author_name", "sailthru:author", "citation_author", "byline",
)  # fmt: skip
_MOST = 30


def authors_of(
    head: Head, data: LinkedData, body: Any, *, base: str, site: str
) -> tuple[Author, ...]:
    """Answer the authors, in the order in which the page names them."""
    return (
        _linked(data, base, site)
        or _tagged(head, site)
        or markup.find(body, base=base, site=site, sure="author" in head.empty)
    )


def _linked(data: LinkedData, base: str, site: str) -> tuple[Author, ...]:
    found: list[Author] = []
    article = data.article
    for value in data.resolved(article.get("author") or article.get("creator")):
        if isinstance(value, dict):
            kinds = types(value)
            name = text(value.get("name"))
            person = "Person" in kinds and " " in name and names.is_name(name)
            if kinds and "Person" not in kinds and _is_publisher(name, article, site):
                continue
            address = web_address(text(value.get("url")), base)
            avatar = web_address(_picture(value.get("image")), base)
        else:
            name, address, avatar, person = text(value), "", "", False
        # Who keeps a site of their own name is a person all the same.
        people = names.persons(name, site="" if person else site, declared=True)
        for one in people:
            if all(one != author.name for author in found):
                alone = len(people) == 1
                found.append(Author(one, address if alone else "", "", avatar if alone else ""))
    return tuple(found[:_MOST])


def _is_publisher(name: str, article: dict[str, Any], site: str) -> bool:
    return name == text(article.get("publisher")) or name == site


def _picture(value: Any) -> str:
    if isinstance(value, list):
        value = value[0] if value else ""
    if isinstance(value, dict):
        return text(value.get("url")) or text(value.get("contentUrl"))
    return text(value)


def _tagged(head: Head, site: str) -> tuple[Author, ...]:
    for name in _META:
        found: list[str] = []
        for content in head.all(name):
            found += [n for n in names.persons(content, site=site, declared=True) if n not in found]
        if found:
            return tuple(Author(person) for person in found[:_MOST])
    return ()
