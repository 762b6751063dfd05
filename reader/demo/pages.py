"""The outlets' pages: home, article, writer. What stands around the text is in `furniture`.

An article's page says who, when and what three times over, as good sites do: in its words, in
Open Graph, and in JSON-LD (schema.org NewsArticle).
"""

from __future__ import annotations

import json
from html import escape

from reader.demo.articles import Article, Comment
from reader.demo.furniture import Words, after_text, before_text, footer, header, words
from reader.demo.outlets import Outlet, Writer
from reader.demo.pictures import size_of
from reader.demo.prose import comment_html, lazy_figure, plain_figure, to_html
from reader.demo.site import Site

_FEED_TYPES = {
    "rss": "application/rss+xml",
    "summaries": "application/rss+xml",
    "atom": "application/atom+xml",
    "json": "application/feed+json",
    "rdf": "application/rdf+xml",
}

_STYLE = """
body{margin:0;font:18px/1.55 Georgia,serif;color:#222;background:#fbfaf7}
header.site,footer.site{padding:1em 6vw;border-bottom:3px solid INK}
footer.site{border:0;background:#eee9df;font-size:15px}
header.site b{font-size:30px;color:INK} nav a{margin-inline-end:1.2em;color:#444}
main{max-width:44em;margin:2em auto;padding:0 1em} h1{line-height:1.15} a{color:INK}
img{max-width:100%;height:auto} figure{margin:1.5em 0} figcaption{font-size:15px;color:#555}
.credit{color:#888} .byline{display:flex;gap:.7em;align-items:center;font-size:16px}
.avatar{border-radius:50%} .deck{font-size:21px;color:#444}
blockquote{border-inline-start:3px solid INK;margin-inline:0;padding-inline-start:1em}
table{border-collapse:collapse} td,th{border-bottom:1px solid #ccc;padding:.3em .8em}
.promo,.cookie,.share,.related{background:#f0ece2;padding:.8em 1em;margin:1em 0;font-size:15px}
.hidden{display:none} aside.pull{font-size:26px;color:INK;margin:1em 0}
"""


def home_page(site: Site) -> str:
    """The front page: all articles, and the feeds to be discovered in its head."""
    outlet = site.outlet
    said = words(outlet)
    teasers = "\n".join(
        f'<section><h2><a href="{site.address(one)}">{escape(one.title)}</a></h2>'
        f"<p>{escape(one.deck)}</p></section>"
        for one in site.articles
    )
    head = [
        f'<link rel="alternate" type="{_FEED_TYPES[outlet.kind]}" '
        f'title="{escape(outlet.feed_title)}" href="{outlet.feed}">'
    ]
    if outlet.opinion:
        head.append(
            f'<link rel="alternate" type="{_FEED_TYPES[outlet.kind]}" '
            f'title="{escape(outlet.opinion_title)}" href="{outlet.opinion}">'
        )
    head.append(f'<meta name="description" content="{escape(outlet.tagline)}">')
    return _page(outlet, said, outlet.name, "\n".join(head), teasers)


def writer_page(site: Site, writer: Writer) -> str:
    """Who a writer is, and what he or she has published."""
    said = words(site.outlet)
    links = "\n".join(
        f'<li><a href="{site.address(one)}">{escape(one.title)}</a></li>'
        for one in site.articles
        if writer.name in one.writers
    )
    main = (
        f'<h1>{escape(writer.name)}</h1><img class="avatar" width="128" height="128" alt="" '
        f'src="{site.face(writer.name)}"><p>{escape(writer.bio)}</p><ul>{links}</ul>'
    )
    return _page(site.outlet, said, writer.name, "", main)


def article_page(site: Site, article: Article) -> str:
    """The page with the full text; on the outlet of summaries inside heavy site furniture."""
    outlet = site.outlet
    said = words(outlet)
    heavy = outlet.kind == "summaries"
    figure = lazy_figure(outlet) if heavy else plain_figure(outlet)
    text = to_html(article.body, site.outlets, figure)
    lead = figure(article.picture) if article.picture else ""
    if heavy:
        text = _interrupt(text, site, article)
    feed_of_comments = ""
    if article.comments:
        feed_of_comments = (
            f'<link rel="alternate" type="application/rss+xml" title="{said.comments}" '
            f'href="{article.comments_path}">'
        )
    head = "\n".join([_meta(site, article), _json_ld(site, article), feed_of_comments])
    main = f"""{before_text(site) if heavy else ""}
<article lang="{outlet.language}" dir="{outlet.direction}">
<header>
<p class="section">{escape(article.section)}</p>
<h1 class="headline">{escape(article.title)}</h1>
<p class="deck">{escape(article.deck)}</p>
{_byline(site, article, said)}
</header>
{lead}
<div class="article-body">
{text}
</div>
</article>
{_comments(site, article, said)}
{after_text(site, article) if heavy else ""}"""
    return _page(outlet, said, f"{article.title} | {outlet.name}", head, main)


def _page(outlet: Outlet, said: Words, title: str, head: str, main: str) -> str:
    return f"""<!DOCTYPE html>
<html lang="{outlet.language}" dir="{outlet.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>{escape(title)}</title>
<link rel="icon" href="/favicon.ico" sizes="32x32">
<link rel="icon" type="image/png" href="/icon.png" sizes="192x192">
<link rel="apple-touch-icon" href="/apple-touch-icon.png">
{head}
<style>{_STYLE.replace("INK", outlet.ink)}</style>
</head>
<body>
{header(outlet, said)}
<main>
{main}
</main>
{footer(outlet, said)}
</body>
</html>
"""


def _byline(site: Site, article: Article, said: Words) -> str:
    outlet = site.outlet
    people = "".join(
        f'<img class="avatar" src="{site.face(name)}" width="48" height="48" alt="">'
        f'<a rel="author" href="{outlet.at("/writers/" + outlet.writer(name).slug)}">'
        f"{escape(name)}</a> "
        for name in article.writers
    )
    moment = outlet.local(article.published)
    return (
        f'<div class="byline">{said.by} {people}'
        f'<time datetime="{moment.isoformat()}">{moment:%d.%m.%Y %H:%M %z}</time></div>'
    )


def _meta(site: Site, article: Article) -> str:
    outlet = site.outlet
    rows = [
        ("og:type", "article"),
        ("og:site_name", outlet.name),
        ("og:title", article.title),
        ("og:description", article.deck),
        ("og:url", site.address(article)),
        ("og:locale", "he_IL" if outlet.language == "he" else "en_GB"),
        ("article:published_time", outlet.local(article.published).isoformat()),
        ("article:modified_time", outlet.local(article.updated).isoformat()),
        ("article:section", article.section),
        *(("article:tag", tag) for tag in article.tags),
    ]
    if article.picture:
        width, height = size_of(article.picture.name)
        rows += [
            ("og:image", site.picture(article.picture.name)),
            ("og:image:width", str(width)),
            ("og:image:height", str(height)),
            ("og:image:alt", article.picture.alt),
        ]
    meta = [f'<meta property="{name}" content="{escape(value)}">' for name, value in rows]
    meta.append(f'<meta name="author" content="{escape(", ".join(article.writers))}">')
    meta.append(f'<meta name="description" content="{escape(article.deck)}">')
    meta.append(f'<link rel="canonical" href="{site.address(article)}">')
    return "\n".join(meta)


def _json_ld(site: Site, article: Article) -> str:
    outlet = site.outlet
    data: dict[str, object] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "headline": article.title,
        "description": article.deck,
        "url": site.address(article),
        "mainEntityOfPage": site.address(article),
        "datePublished": outlet.local(article.published).isoformat(),
        "dateModified": outlet.local(article.updated).isoformat(),
        "articleSection": article.section,
        "keywords": list(article.tags),
        "inLanguage": outlet.language,
        "author": [
            {
                "@type": "Person",
                "name": name,
                "url": outlet.at("/writers/" + outlet.writer(name).slug),
                "image": site.face(name),
            }
            for name in article.writers
        ],
        "publisher": {
            "@type": "NewsMediaOrganization",
            "name": outlet.name,
            "logo": {"@type": "ImageObject", "url": outlet.at("/icon.png")},
        },
    }
    if article.picture:
        width, height = size_of(article.picture.name)
        data["image"] = {
            "@type": "ImageObject",
            "url": site.picture(article.picture.name),
            "caption": article.picture.caption,
            "creditText": article.picture.credit,
            "width": width,
            "height": height,
        }
    text = json.dumps(data, ensure_ascii=False).replace("</", "<\\/")
    return f'<script type="application/ld+json">{text}</script>'


def _comments(site: Site, article: Article, said: Words) -> str:
    if not article.comments:
        return ""
    rows = "\n".join(_comment(site, one) for one in article.comments)
    return f'<section id="comments"><h2>{said.comments}</h2>\n{rows}\n</section>'


def _comment(site: Site, comment: Comment) -> str:
    moment = site.outlet.local(comment.moment).isoformat()
    return (
        f'<div class="comment" id="comment-{comment.number}"><b>{escape(comment.name)}</b> '
        f'<time datetime="{moment}">{moment[:16]}</time>{comment_html(comment.text)}</div>'
    )


def _interrupt(text: str, site: Site, article: Article) -> str:
    """Put a sign-up box after the second paragraph and a teaser after the fifth."""
    others = [one for one in site.articles if one.slug != article.slug]
    promos = {
        2: '<div class="promo newsletter-signup"><b>The Tide Letter</b> Sign up for our newsletter '
        'and get every tide in your inbox. <input type="email" placeholder="Your e-mail address">'
        "<button>Subscribe</button></div>",
    }
    if others:
        promos[5] = (
            f'<div class="promo read-more">Read more: <a href="{site.address(others[0])}">'
            f"{escape(others[0].title)}</a></div>"
        )
    lines = []
    paragraphs = 0
    for line in text.split("\n"):
        lines.append(line)
        if line.startswith("<p>"):
            paragraphs += 1
            lines += [promos[paragraphs]] if paragraphs in promos else []
    return "\n".join(lines)
