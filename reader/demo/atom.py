"""Atom 1.0 (RFC 4287), with relative links under `xml:base` and XHTML bodies for long stories.

Also writes comments feeds in Atom, with `thr:in-reply-to` (RFC 4685).
"""

from __future__ import annotations

from html import escape

from reader.demo.articles import Article, Comment
from reader.demo.prose import comment_html
from reader.demo.site import Site


def write_atom(site: Site, path: str, title: str, articles: tuple[Article, ...]) -> str:
    """The feed at `path` with these articles."""
    outlet = site.outlet
    entries = "\n".join(_entry(site, article) for article in articles)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/"
 xml:lang="{outlet.language}" xml:base="{outlet.address}">
<title>{escape(title)}</title>
<subtitle>{escape(outlet.tagline)}</subtitle>
<id>tag:{outlet.key}.example,2020:feed</id>
<updated>{outlet.local(site.changed).isoformat()}</updated>
<link rel="alternate" type="text/html" href="{outlet.address}"/>
<link rel="self" type="application/atom+xml" href="{outlet.at(path)}"/>
<icon>favicon.ico</icon>
<logo>icon.png</logo>
<rights>Our own words, free to read and to copy</rights>
{entries}
</feed>
"""


def _entry(site: Site, article: Article) -> str:
    outlet = site.outlet
    # Links inside the text stay relative: what reads this must honour xml:base.
    html = site.html(article).replace(f'"{outlet.address}', '"./')
    parts = [
        f'<title type="text">{escape(article.title)}</title>',
        f"<id>{article.guid}</id>",
        f'<link rel="alternate" type="text/html" href="{article.path[1:]}"/>',
        f"<published>{outlet.local(article.published).isoformat()}</published>",
        f"<updated>{outlet.local(article.updated).isoformat()}</updated>",
        *(_author(site, name) for name in article.writers),
        *(f'<category term="{escape(tag)}"/>' for tag in (article.section, *article.tags)),
        f'<summary type="text">{escape(article.deck)}</summary>',
        f'<content type="html">{escape(html)}</content>',
    ]
    if article.picture:
        parts.append(
            f'<media:content url="{site.picture(article.picture.name)}" medium="image">'
            f"<media:description>{escape(article.picture.caption)}</media:description>"
            f"<media:credit>{escape(article.picture.credit)}</media:credit></media:content>"
        )
    return "<entry>\n" + "\n".join(parts) + "\n</entry>"


def _author(site: Site, name: str) -> str:
    writer = site.outlet.writer(name)
    return (
        f"<author><name>{escape(name)}</name><email>{writer.email}</email>"
        f"<uri>{site.outlet.at('/writers/' + writer.slug)}</uri></author>"
    )


def write_comments_atom(site: Site, article: Article) -> str:
    """The comments on one article, oldest first."""
    outlet = site.outlet
    entries = "\n".join(_comment(site, article, comment) for comment in article.comments)
    changed = max((comment.moment for comment in article.comments), default=article.published)
    return f"""<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0">
<title>{escape(article.title)}</title>
<id>{article.guid}:comments</id>
<updated>{outlet.local(changed).isoformat()}</updated>
<link rel="alternate" type="text/html" href="{site.address(article)}#comments"/>
<link rel="self" type="application/atom+xml" href="{outlet.at(article.comments_path)}"/>
{entries}
</feed>
"""


def _comment(site: Site, article: Article, comment: Comment) -> str:
    moment = site.outlet.local(comment.moment).isoformat()
    ref = f"{article.guid}:{comment.parent}" if comment.parent else article.guid
    anchor = f"#comment-{comment.parent}" if comment.parent else ""
    return f"""<entry>
<title>{escape(comment.name)}</title>
<id>{article.guid}:{comment.number}</id>
<link rel="alternate" type="text/html" href="{site.address(article)}#comment-{comment.number}"/>
<author><name>{escape(comment.name)}</name></author>
<published>{moment}</published>
<updated>{moment}</updated>
<thr:in-reply-to ref="{ref}" href="{site.address(article)}{anchor}"/>
<content type="html">{escape(comment_html(comment.text))}</content>
</entry>"""
