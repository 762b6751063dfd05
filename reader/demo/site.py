"""One outlet's publication at one moment: what its feeds and pages are written from.

A value: publishing or editing makes a new one. Writes nothing itself (`rss`, `atom`, `json_feed`,
`rdf`, `pages`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from reader.demo.articles import Article
from reader.demo.outlets import Outlet
from reader.demo.prose import plain_figure, to_html


@dataclass(frozen=True, slots=True)
class Site:
    """An outlet, its articles newest first, and all outlets by key (for links between them)."""

    outlet: Outlet
    articles: tuple[Article, ...]
    outlets: Mapping[str, Outlet]

    @property
    def changed(self) -> float:
        """UTC seconds of the latest change of any article; 0 with none."""
        return max((article.updated for article in self.articles), default=0.0)

    def article(self, slug: str) -> Article:
        """The article of that slug; raises KeyError if it is not published."""
        for article in self.articles:
            if article.slug == slug:
                return article
        raise KeyError(slug)

    def address(self, article: Article) -> str:
        """The address of the article's page."""
        return self.outlet.at(article.path)

    def picture(self, name: str) -> str:
        """The address of a picture."""
        return self.outlet.at(f"/pictures/{name}")

    def face(self, writer: str) -> str:
        """The address of a writer's portrait, by the writer's name."""
        return self.outlet.at(f"/faces/{self.outlet.writer(writer).slug}.webp")

    def html(self, article: Article, *, lead: bool = False) -> str:
        """The article's whole text as HTML, if asked with its lead picture first."""
        figure = plain_figure(self.outlet)
        text = to_html(article.body, self.outlets, figure)
        return f"{figure(article.picture)}\n{text}" if lead and article.picture else text
