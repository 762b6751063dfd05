"""RSS 2.0 as papers publish it: with the full text, or with summaries only.

Uses the modules content, dc, media, slash, wfw, sy and atom. Also writes comments feeds, with
`thr:in-reply-to` (RFC 4685) for the thread.
"""

from __future__ import annotations

from email.utils import format_datetime
from html import escape

from reader.demo.articles import Article, Comment
from reader.demo.pictures import media_type, size_of
from reader.demo.prose import comment_html
from reader.demo.site import Site
from reader.demo.sound import SOUND_TYPE, sound_seconds, sound_size

_SPACES = (
    'xmlns:content="http://purl.org/rss/1.0/modules/content/" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:media="http://search.yahoo.com/mrss/" '
    'xmlns:slash="http://purl.org/rss/1.0/modules/slash/" '
    'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" '
    'xmlns:wfw="http://wellformedweb.org/CommentAPI/" '
    'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" '
    'xmlns:atom="http://www.w3.org/2005/Atom"'
)


def write_rss(site: Site, path: str, title: str, articles: tuple[Article, ...]) -> str:
    """The feed at `path` with these articles."""
    outlet = site.outlet
    icon = outlet.at("/icon.png")
    items = "\n".join(_item(site, article) for article in articles)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" {_SPACES}>
<channel>
<title>{escape(title)}</title>
<link>{outlet.address}</link>
<description>{escape(outlet.tagline)}</description>
<language>{outlet.language}</language>
<lastBuildDate>{format_datetime(outlet.local(site.changed))}</lastBuildDate>
<ttl>30</ttl>
<sy:updatePeriod>hourly</sy:updatePeriod>
<sy:updateFrequency>2</sy:updateFrequency>
<atom:link href="{outlet.at(path)}" rel="self" type="application/rss+xml"/>
<image><url>{icon}</url><title>{escape(title)}</title><link>{outlet.address}</link></image>
{items}
</channel>
</rss>
"""


def _item(site: Site, article: Article) -> str:
    outlet = site.outlet
    parts = [
        f"<title>{escape(article.title)}</title>",
        f"<link>{site.address(article)}</link>",
        f'<guid isPermaLink="false">{article.guid}</guid>',
        f"<pubDate>{format_datetime(outlet.local(article.published))}</pubDate>",
        f"<category>{escape(article.section)}</category>",
        *(f"<category>{escape(tag)}</category>" for tag in article.tags),
        *(f"<dc:creator>{escape(name)}</dc:creator>" for name in article.writers),
        _description(site, article),
    ]
    if outlet.kind == "rss":
        html = site.html(article, lead=outlet.language == "en")
        parts.append(f"<content:encoded><![CDATA[{html}]]></content:encoded>")
    if article.picture:
        parts.append(_media(site, article))
    if article.audio:
        parts.append(
            f'<enclosure url="{outlet.at("/sounds/" + article.audio)}" '
            f'length="{sound_size(article.audio)}" type="{SOUND_TYPE}"/>'
        )
        parts.append(f"<itunes:duration>{sound_seconds(article.audio)}</itunes:duration>")
    if article.comments:
        parts.append(f"<comments>{site.address(article)}#comments</comments>")
        parts.append(f"<slash:comments>{len(article.comments)}</slash:comments>")
        parts.append(f"<wfw:commentRss>{outlet.at(article.comments_path)}</wfw:commentRss>")
    return "<item>\n" + "\n".join(parts) + "\n</item>"


def _description(site: Site, article: Article) -> str:
    words = escape(article.deck)
    if site.outlet.kind == "summaries":
        words = f'<p>{words}</p><p><a href="{site.address(article)}">Read more…</a></p>'
        words = f'{words}<img src="{site.outlet.at("/pixel.gif")}" width="1" height="1" alt="">'
    return f"<description>{escape(words)}</description>"


def _media(site: Site, article: Article) -> str:
    picture = article.picture
    assert picture is not None
    address = site.picture(picture.name)
    if site.outlet.kind == "summaries":
        return f'<media:thumbnail url="{address}?w=480"/>'
    width, height = size_of(picture.name)
    return (
        f'<media:content url="{address}" medium="image" type="{media_type(picture.name)}" '
        f'width="{width}" height="{height}">'
        f'<media:title type="plain">{escape(picture.alt)}</media:title>'
        f'<media:description type="plain">{escape(picture.caption)}</media:description>'
        f'<media:credit role="photographer">{escape(picture.credit)}</media:credit>'
        "</media:content>"
    )


def write_comments_rss(site: Site, article: Article) -> str:
    """The comments on one article, newest first as such feeds are."""
    items = "\n".join(_comment(site, article, one) for one in reversed(article.comments))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:thr="http://purl.org/syndication/thread/1.0">
<channel>
<title>{escape(article.title)}</title>
<link>{site.address(article)}#comments</link>
<description>{escape(article.deck)}</description>
<language>{site.outlet.language}</language>
{items}
</channel>
</rss>
"""


def _comment(site: Site, article: Article, comment: Comment) -> str:
    address = f"{site.address(article)}#comment-{comment.number}"
    answers = ""
    if comment.parent:
        parent = f"{article.guid}:{comment.parent}"
        href = f"{site.address(article)}#comment-{comment.parent}"
        answers = f'\n<thr:in-reply-to ref="{parent}" href="{href}"/>'
    return f"""<item>
<title>{escape(comment.name)}</title>
<link>{address}</link>
<guid isPermaLink="false">{article.guid}:{comment.number}</guid>
<dc:creator>{escape(comment.name)}</dc:creator>
<pubDate>{format_datetime(site.outlet.local(comment.moment))}</pubDate>
<description>{escape(comment.text)}</description>
<content:encoded><![CDATA[{comment_html(comment.text)}]]></content:encoded>{answers}
</item>"""
