"""When an article was published and changed, as linked data, meta tags and markup say."""

from __future__ import annotations

from typing import Any

from reader.content import dates
from reader.content.byline.head import Head
from reader.content.byline.linked_data import LinkedData, text

_PUBLISHED = (
    "article:published_time", "parsely-pub-date", "og:article:published_time", "datepublished",
    "dc:date:issued", "dcterms:issued", "dcterms:created", "dc:date", "dcterms:date", "pubdate",
    "publishdate", "publish-date", "publish_date", "sailthru:date", "citation_publication_date",
    "article_date_original", "date", "cxenseparse:recs:publishtime", "ptime",
    "dcsext:articlefirstpublished", "displaydate", "originalpublicationdate",
)  # fmt: skip
_UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "dcterms:modified",
            "lastmod", "last-modified", "utime")  # fmt: skip

Moments = tuple[dates.Moment | None, dates.Moment | None]


def moments_of(head: Head, data: LinkedData, body: Any) -> Moments:
    """Answer when the article was published and when it was last changed, None for not said."""
    article = data.article
    published = _first(
        text(article.get("datePublished")), *(head.first(name) for name in _PUBLISHED)
    )
    updated = _first(text(article.get("dateModified")), *(head.first(name) for name in _UPDATED))
    if published is None:
        published = _in_markup(body) or _first(text(article.get("dateCreated")))
    if updated and published and updated.seconds <= published.seconds:
        updated = None
    return published, updated


def _first(*claims: str) -> dates.Moment | None:
    for claim in claims:
        moment = dates.read(claim) if claim else None
        if moment is not None:
            return moment
    return None


def _in_markup(body: Any) -> dates.Moment | None:
    """Answer what itemprop, h-entry or a time element that says it is the date of publishing."""
    if body is None:
        return None
    sure: dates.Moment | None = None
    alone: dates.Moment | None = None
    times = 0
    for element in body.iter():
        given = element.attrib
        prop = given.get("itemprop", "")
        names = given.get("class", "").split() if "class" in given else []
        claim = given.get("datetime") or given.get("content") or ""
        if "datePublished" in prop.split() or "dt-published" in names:
            moment = _first(claim, " ".join("".join(element.itertext()).split())[:100])
            if moment is not None:
                return moment
        if element.tag == "time" and claim:
            times += 1
            if "pubdate" in given or {"published", "entry-date", "pubdate"} & set(names):
                sure = sure or _first(claim)
            elif times == 1:
                alone = _first(claim)
    if sure is not None:
        return sure
    return alone if times == 1 else None
