"""What class names, ids and roles say of an element: that it is text, or that it is furniture.

A name alone condemns nothing that holds most of the page.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import Any

from reader.content.class_names import names_of, words_of_name

_POST_CLASS = re.compile(r"\b(?:post|page)-\d+\b|\bhentry\b|\btype-post\b")

# Means what it says however much of a page is called so.
PLAIN = frozenset(
    # around the page
    "nav navigation navbar menu submenu breadcrumb breadcrumbs footer masthead sidebar sidenav"
    " toolbar pagination pager paging pagenavi skip skiplink topbar sitemap colophon"
    # others' words
    " comment comments commentlist disqus livefyre respond reply replies trackback trackbacks"
    " pingback pingbacks reactions discussion".split()
)
FURNITURE = PLAIN | frozenset(
    # asks something of the reader
    " share sharing shares sharebar sharedaddy sharethis addthis addtoany social socials"
    " sociable newsletter newsletters subscribe subscription subscriptions signup optin mailchimp"
    " login signin register registration cookie cookies consent gdpr paywall donate donation"
    " poll survey quiz vote rating ratings feedback follow app download cta"
    # sells something
    " ad ads adv advert adverts advertisement advertisements advertising adslot adunit adsense"
    " adsbygoogle adbox admarker banner banners sponsor sponsored sponsors promo promos promotion"
    " promotions promoted outbrain taboola revcontent mgid zergnet dfp gpt commercial affiliate"
    # leads elsewhere
    " related relateds recirc recirculation recommend recommended recommendation recommendations"
    " recommends trending popular mostread mostpopular morefrom readmore readnext readalso upnext"
    " seealso alsoread teaser teasers carousel explore latest crosslink crosslinks"
    # about the article, kept elsewhere
    " byline bylines dateline timestamp pubdate publishdate authorbox bio biography tags taglist"
    " tagcloud hashtags copyright disclaimer"
    # helps
    " tooltip popup modal overlay lightbox dialog spinner screenreader printfriendly print"
    " noscript editsection widget widgets rss permalink shortlink toc backlink toplink".split()
)
TEXT = frozenset(
    "article body content entry post story text main page blog paragraph copy column prose"
    " hentry artikel articulo articolo texte texto inhalt contenido conteudo".split()
)
_PAIRS = (
    ("post", "meta"), ("entry", "meta"), ("article", "meta"), ("story", "meta"),
    ("meta", "data"), ("read", "more"), ("read", "next"), ("read", "also"), ("more", "from"),
    ("more", "stories"), ("more", "news"), ("more", "articles"), ("more", "on"), ("most", "read"),
    ("see", "also"), ("also", "read"), ("up", "next"), ("next", "article"), ("prev", "next"),
    ("you", "may"), ("sign", "up"), ("log", "in"), ("author", "bio"), ("author", "info"),
    ("author", "box"), ("about", "author"), ("author", "card"), ("author", "profile"),
    ("author", "name"), ("post", "author"), ("article", "author"), ("story", "author"),
    ("entry", "author"), ("post", "tags"), ("article", "tags"), ("post", "date"),
    ("entry", "date"), ("article", "date"), ("published", "date"), ("publish", "date"),
    ("post", "navigation"), ("post", "footer"), ("entry", "footer"), ("article", "footer"),
    ("reading", "time"), ("read", "time"), ("button", "group"), ("screen", "reader"),
    ("sr", "only"), ("visually", "hidden"), ("print", "only"), ("no", "print"),
    ("site", "header"), ("page", "header"), ("editors", "picks"), ("top", "stories"),
    ("other", "articles"), ("in", "this"), ("jump", "to"), ("skip", "to"),
)  # fmt: skip
_ROLES = frozenset(
    "navigation complementary banner contentinfo search menu menubar toolbar alert alertdialog"
    " dialog tooltip tablist tab".split()
)
_NAMED_BOXES = frozenset("div section ul ol dl table header center article".split())
_FURNITURE_TAGS = frozenset({"nav", "footer", "aside", "form", "fieldset", "menu"})


@lru_cache(maxsize=8192)
def _accusers(names: str) -> frozenset[str]:
    found: set[str] = set()
    for name in names_of(names):
        words = words_of_name(name)
        found.update(FURNITURE.intersection(words), filter(_begins_as_furniture, words))
        if len(words) > 1:
            found.update(map(" ".join, _PAIR_SET.intersection(pairwise(words))))
    return frozenset(found)


_PAIR_SET = frozenset(_PAIRS)
_NOBODY = frozenset[str]()


def _begins_as_furniture(word: str) -> bool:
    return len(word) > 9 and word.startswith(("related", "newsletter", "recommend", "advert"))


def is_made_as_furniture(element: Any) -> bool:
    """Tell whether an element's tag or role says that it is none of the article."""
    if element.tag in _FURNITURE_TAGS:
        return True
    return element.get("role") in _ROLES and not _quotes(element)


def accusers(element: Any) -> frozenset[str]:
    """Answer the words in an element's class or id that say it is none of the article."""
    given = element.attrib
    if not given or _quotes(element):
        return _NOBODY
    names = given.get("class", "")
    found = _accusers(names) if names and not _POST_CLASS.search(names) else _NOBODY
    identity = given.get("id", "")
    # The id of a heading or a line is made of its words.
    if identity and element.tag in _NAMED_BOXES:
        found |= _accusers(identity)
    return found


def doubts_itself(element: Any) -> bool:
    """Tell whether what accuses an element may as well be the matter that it is about.

    "related-work" and "share-price" name a matter; "related-posts" and "share-bar" are known as a
    whole.
    """
    told = names_of(f"{element.get('class') or ''} {element.get('id') or ''}")
    accusing = [words_of_name(name) for name in told if _accusers(name)]
    return bool(accusing) and all(
        not _MATTERS.isdisjoint(words)
        and len(words) > 1
        and _MATTERS.issuperset(_accusers("-".join(words)))
        and any(_is_matter(word) for word in words)
        for words in accusing
    )


def _is_matter(word: str) -> bool:
    return len(word) > 2 and word.isalpha() and word not in FURNITURE | TEXT | _FORMS


# Furniture by itself, and words of any matter beside others.
_MATTERS = frozenset(
    "related share shares print comment comments rating ratings follow popular latest poll vote"
    " survey reply replies discussion explore commercial promotion feedback register".split()
)
_FORMS = frozenset(
    "box boxes list lists item items link links block blocks container wrapper wrap inner outer"
    " section sections module component area bar panel group row col button buttons btn icon icons"
    " title heading header label count counter number form field widget view views holder grid"
    " card cards slot zone region left right top bottom float fixed sticky inline desktop mobile"
    " post posts article articles story stories news video videos media image images photo photos"
    " product products topic topics reading read content contents tool tools utility options"
    " facebook twitter email mail whatsapp linkedin pinterest reddit print page pages site web"
    " author authors user users feed feeds tab tabs nav menu new old more all app wp js css has"
    " line lines text info meta data action actions message the this now our your not and".split()
)


def may_show_pictures(element: Any) -> bool:
    """Tell whether all that accuses an element are words for boxes of pictures as well."""
    found = accusers(element)
    return bool(found) and found <= _PICTURE_BOXES


_PICTURE_BOXES = frozenset("carousel widget widgets banner lightbox popup modal overlay".split())


def _quotes(element: Any) -> bool:
    """Whether an element is an embedded post, which names the network that it comes from."""
    return element.tag == "blockquote" or element.find("blockquote") is not None


def is_discussion(element: Any) -> bool:
    """Tell whether an element is called what holds readers' comments, however many."""
    if element.tag in ("body", "main", "article"):
        return False
    for name in names_of(f"{element.get('class') or ''} {element.get('id') or ''}"):
        if not _DISCUSSION.isdisjoint(words_of_name(name)[:2]):
            return element.find(".//h1") is None and element.find(".//main") is None
    return False


_DISCUSSION = frozenset({"comments", "comment", "commentlist", "disqus", "respond", "discussion"})


@lru_cache(maxsize=4096)
def _favour(names: str) -> int:
    found = {word for name in names.split()[:20] for word in words_of_name(name)}
    return len(found & TEXT)


def favour(element: Any) -> int:
    """Answer how strongly class and id say that an element holds the text; 0 and up."""
    return min(3, _favour(f"{element.get('class', '')} {element.get('id', '')}"))
