"""What stands around a text on a site: menus, banners, sign-ups, buttons, footers.

Every site has some; the outlet of summaries has all of it, so that finding the text inside is
work, as it is outside. None of these words may show up in a reader's article.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from reader.demo.articles import Article
from reader.demo.outlets import Outlet
from reader.demo.site import Site


@dataclass(frozen=True, slots=True)
class Words:
    """A site's own words in its language."""

    by: str
    comments: str
    imprint: str


_WORDS = {
    "en": Words("By", "Comments", "Imprint"),
    "he": Words("מאת", "תגובות", "אודות"),
}


def words(outlet: Outlet) -> Words:
    """The words in the outlet's language."""
    return _WORDS[outlet.language]


def header(outlet: Outlet, said: Words) -> str:
    """The masthead and the menu of sections."""
    menu = " ".join(f'<a href="/#{escape(one)}">{escape(one)}</a>' for one in outlet.sections)
    return (
        f'<header class="site"><a href="/"><b>{escape(outlet.name)}</b></a>'
        f"<div>{escape(outlet.tagline)}</div><nav>{menu}</nav></header>"
    )


def footer(outlet: Outlet, said: Words) -> str:
    """The last lines of every page."""
    return (
        f'<footer class="site"><p>{escape(outlet.name)} · <a href="/#imprint">{said.imprint}</a>'
        f' · <a href="{outlet.feed}">{escape(outlet.feed_title)}</a></p></footer>'
    )


def before_text(site: Site) -> str:
    """What the visitor must climb over before the headline."""
    trending = "".join(
        f'<li><a href="{site.address(one)}">{escape(one.title)}</a></li>'
        for one in site.articles[:4]
    )
    return f"""<div class="cookie" id="cookie-banner" role="dialog"><p>We value your privacy. We and
our 214 partners store cookies on your device. By clicking “Accept all” you agree.</p>
<button>Accept all</button> <button>Manage my choices</button></div>
<div class="hidden captcha"><p>Please confirm that you are not a robot.</p>
<label><input type="checkbox"> I am not a robot</label></div>
<div class="promo banner">Subscribe now: the first month of the Packet is free.</div>
<div class="trending"><h3>Trending</h3><ul>{trending}</ul></div>
<div class="breadcrumbs"><a href="/">Home</a> › <a href="/#Harbour">Harbour</a></div>"""


def after_text(site: Site, article: Article) -> str:
    """What follows the last sentence."""
    others = [one for one in site.articles if one.slug != article.slug][:5]
    related = "".join(
        f'<li><a href="{site.address(one)}">{escape(one.title)}</a></li>' for one in others
    )
    tags = " ".join(f'<a href="/#{escape(tag)}">{escape(tag)}</a>' for tag in article.tags)
    return f"""<div class="share social-share"><a href="/#share">Share on Facebook</a>
<a href="/#share">Share by e-mail</a> <a href="/#print">Print</a></div>
<div class="tags">Tags: {tags}</div>
<div class="related"><h3>You may also like</h3><ul>{related}</ul></div>
<div class="promo">Advertisement: Harbour View Rooms, every room with a foghorn.</div>
<img src="/pixel.gif?page={article.slug}" width="1" height="1" alt="">
<script>document.cookie = "seen={article.slug}";</script>"""
