"""What the read lane makes of an article's pictures: their room, their words, their files.

Runs in the lane's thread; knows no widget.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from reader.desktop.article_blocks import PictureSize
from reader.desktop.file_names import picture_name
from reader.desktop.galleries import galleries, posters
from reader.desktop.in_line import Place, in_line
from reader.desktop.missing_words import explained
from reader.desktop.picture_sizes import in_row, is_inline, is_of_line, laid_out
from reader.desktop.rows import Shown
from reader.model import Article, ItemState, MediaFile, StoredPicture

if TYPE_CHECKING:
    from reader.store import Store

AVATAR, ICON = 26, 16  # pixels of their sides
MOST_AVATARS = 8
_NARROW = 0.7  # of a line, below which a caption stands in the middle


class Pictures(NamedTuple):
    """All pictures of an article's page, and what is written into it of those in its text."""

    shown: tuple[Shown, ...]
    sizes: Mapping[int, PictureSize]


def pictures_of(store: Store, article: Article, column: int) -> Pictures:
    """The pictures of an article laid out for a column, with its authors' and its feed's."""
    files = store.media.of([p.media for p in article.pictures if p.media])
    shown, sizes = [], {}
    # The cleaner tells a picture its caption, and of cards it tells none.
    captioned = {p.picture.n for p in article.pictures if p.picture.caption or p.picture.credit}
    rows, lines = galleries(article.html, captioned), in_line(article.html)
    cards = posters(article.html, captioned)
    for stored in article.pictures:
        n, file = stored.picture.n, files.get(stored.media)
        size = _pixels(stored, file)
        cells = rows.get(n, 0)
        sizes[n] = _size(stored, size, in_row(column, cells), cells)
        as_words = n in lines and _as_words(size, lines[n], is_here=file is not None)
        # A card says what it is without a poster, but one that may come needs its room.
        lost = n in cards and file is None and stored.state != ItemState.WANTED
        if as_words or lost:
            sizes[n] = replace(sizes[n], inline=True)
        if not sizes[n].inline:
            shown.append(_shown(stored, size, files.get(stored.media))._replace(cells=cells))
    return Pictures((*shown, *_faces(store, article)), sizes)


def without_pictures(pictures: Pictures) -> Pictures:
    """The same page with the words of its pictures alone; portraits and signs stay."""
    sizes = {n: replace(size, inline=True) for n, size in pictures.sizes.items()}
    return Pictures(tuple(shown for shown in pictures.shown if shown.side), sizes)


def _as_words(size: tuple[int, int], place: Place, *, is_here: bool) -> bool:
    """Whether a picture in a line is its words: a sign, or what is not here amid a sentence."""
    if is_of_line(*size):
        return True
    return place is Place.BETWEEN and not is_here and 0 in size


def _shown(stored: StoredPicture, size: tuple[int, int], file: MediaFile | None) -> Shown:
    picture = stored.picture
    return Shown(
        f"picture:{picture.n}",
        *size,
        "" if file is None else file.hash,
        picture.alt or picture.caption or picture.title,
        explained(stored.error) if file is None and stored.error else "",
        file is not None and file.animated,
        caption=picture.caption,
        credit=picture.credit,
        file=picture_name(picture.address),
    )


def _pixels(stored: StoredPicture, file: MediaFile | None) -> tuple[int, int]:
    """How large a picture is: as wide as the page says, in the proportions of its file."""
    width, height = stored.picture.width, stored.picture.height
    if file is None or not (file.width and file.height):
        return width, height
    width = width or file.width
    return width, max(1, round(width * file.height / file.width))


def _size(stored: StoredPicture, size: tuple[int, int], column: int, cells: int) -> PictureSize:
    """What is written into the page of a picture: its room, and the words below it."""
    picture = stored.picture
    words, alt = picture.caption or _told(picture.title), picture.alt or picture.title
    credit = "" if picture.credit == (words or alt) else picture.credit
    if is_inline(*size):
        return PictureSize(*size, words, True, credit, alt=alt)
    width, height = laid_out(*size, column)
    narrow = width < column * _NARROW
    return PictureSize(width, height, words, False, credit, narrow, cells, alt)


def _told(title: str) -> str:
    """A title that is told to readers rather than being the name of a file."""
    return title if " " in title.strip() else ""


def _faces(store: Store, article: Article) -> list[Shown]:
    """The sign of the feed, where it is here, and the authors' portraits or their letters."""
    feed = store.feeds.get(article.headline.feed)
    icon = feed.icon if feed is not None else ""
    authors = [author for author in article.authors if author.name][:MOST_AVATARS]
    files = store.media.icons([icon, *(author.avatar for author in authors)])
    made = [
        Shown(
            f"avatar:{n}",
            media=files.get(author.avatar, "") if author.avatar else "",
            words=author.name,
            side=AVATAR,
            round=True,
        )
        for n, author in enumerate(authors)
    ]
    if icon and files[icon]:
        made.append(Shown("icon:feed", media=files[icon], side=ICON))
    return made
