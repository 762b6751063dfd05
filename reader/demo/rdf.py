"""RSS 1.0 (RDF), with Dublin Core dates and creators and the text in `content:encoded`.

Its items have no guid: their `rdf:about`, the address of the page, is what identifies them.
"""

from __future__ import annotations

from html import escape

from reader.demo.articles import Article
from reader.demo.site import Site


def write_rdf(site: Site, path: str, title: str, articles: tuple[Article, ...]) -> str:
    """The feed at `path` with these articles."""
    outlet = site.outlet
    order = "\n".join(f'<rdf:li rdf:resource="{site.address(one)}"/>' for one in articles)
    items = "\n".join(_item(site, article) for article in articles)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
 xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
 xmlns:wfw="http://wellformedweb.org/CommentAPI/">
<channel rdf:about="{outlet.at(path)}">
<title>{escape(title)}</title>
<link>{outlet.address}</link>
<description>{escape(outlet.tagline)}</description>
<dc:language>{outlet.language}</dc:language>
<dc:date>{outlet.local(site.changed).isoformat()}</dc:date>
<image rdf:resource="{outlet.at("/icon.png")}"/>
<items><rdf:Seq>
{order}
</rdf:Seq></items>
</channel>
<image rdf:about="{outlet.at("/icon.png")}">
<title>{escape(title)}</title>
<url>{outlet.at("/icon.png")}</url>
<link>{outlet.address}</link>
</image>
{items}
</rdf:RDF>
"""


def _item(site: Site, article: Article) -> str:
    outlet = site.outlet
    html = site.html(article, lead=True)
    parts = [
        f"<title>{escape(article.title)}</title>",
        f"<link>{site.address(article)}</link>",
        f"<description>{escape(article.deck)}</description>",
        f"<dc:date>{outlet.local(article.published).isoformat()}</dc:date>",
        *(f"<dc:creator>{escape(name)}</dc:creator>" for name in article.writers),
        *(f"<dc:subject>{escape(tag)}</dc:subject>" for tag in article.tags),
        f"<content:encoded>{escape(html)}</content:encoded>",
    ]
    if article.comments:
        parts.append(f"<slash:comments>{len(article.comments)}</slash:comments>")
        parts.append(f"<wfw:commentRss>{outlet.at(article.comments_path)}</wfw:commentRss>")
    return f'<item rdf:about="{site.address(article)}">\n' + "\n".join(parts) + "\n</item>"
