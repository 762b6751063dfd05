"""JSON Feed 1.1 (jsonfeed.org/version/1.1), with several authors, tags and attachments."""

from __future__ import annotations

import json

from reader.demo.articles import Article
from reader.demo.site import Site
from reader.demo.sound import SOUND_TYPE, sound_seconds, sound_size


def write_json_feed(site: Site, path: str, title: str, articles: tuple[Article, ...]) -> str:
    """The feed at `path` with these articles."""
    outlet = site.outlet
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": title,
        "home_page_url": outlet.address,
        "feed_url": outlet.at(path),
        "description": outlet.tagline,
        "icon": outlet.at("/icon.png"),
        "favicon": outlet.at("/favicon.ico"),
        "language": outlet.language,
        "items": [_item(site, article) for article in articles],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1)


def _item(site: Site, article: Article) -> dict[str, object]:
    outlet = site.outlet
    item: dict[str, object] = {
        "id": article.guid,
        "url": site.address(article),
        "title": article.title,
        "summary": article.deck,
        "content_html": site.html(article, lead=True),
        "date_published": outlet.local(article.published).isoformat(),
        "date_modified": outlet.local(article.updated).isoformat(),
        "authors": [
            {
                "name": name,
                "url": outlet.at("/writers/" + outlet.writer(name).slug),
                "avatar": site.face(name),
            }
            for name in article.writers
        ],
        "tags": [article.section, *article.tags],
        "language": outlet.language,
    }
    if article.picture:
        item["image"] = item["banner_image"] = site.picture(article.picture.name)
    if article.audio:
        item["attachments"] = [
            {
                "url": outlet.at("/sounds/" + article.audio),
                "mime_type": SOUND_TYPE,
                "title": article.title,
                "size_in_bytes": sound_size(article.audio),
                "duration_in_seconds": sound_seconds(article.audio),
            }
        ]
    return item
