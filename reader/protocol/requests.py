"""What the window asks of the engine: each with an id, and idempotent."""

from __future__ import annotations

from dataclasses import dataclass, field

VERSION = 1
# What the engine does after a refresh by itself has progress, an end and totals (pages, pictures,
# icons, failed_items, bytes, articles) under this id, and can be cancelled by it.
OFFLINE = "offline"


@dataclass(frozen=True, slots=True)
class Hello:
    """First line of either side."""

    version: int = VERSION


@dataclass(frozen=True, slots=True)
class Refresh:
    """Fetch feeds that are due; `all` ignores the schedule; `feeds` limits it to these ids."""

    id: str
    all: bool = False
    feeds: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Discover:
    """Find the feeds behind a pasted address; `Done.links` has them, nothing is stored.

    With `headlines`, each feed found is looked at, and its link has its newest ones.
    """

    id: str
    address: str = ""
    headlines: bool = False
    user: str = ""
    password: str = ""


@dataclass(frozen=True, slots=True)
class Add:
    """Subscribe to a feed's address (or to the one feed behind a page); fetches it at once.

    With several feeds behind the address, nothing is added and `Done.links` has the choice.
    """

    id: str
    address: str = ""
    folder: int = 0
    title: str = ""
    user: str = ""
    password: str = ""


@dataclass(frozen=True, slots=True)
class Remove:
    """Unsubscribe from feeds; their starred articles stay. `Restore` takes it back."""

    id: str
    feeds: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Restore:
    """Take the removal of feeds back, articles and all; `Done.feeds` are those that are back."""

    id: str
    feeds: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class LetGo:
    """Delete for good what was removed before a time (UTC seconds): nobody can take it back."""

    id: str
    before: int = 0


@dataclass(frozen=True, slots=True)
class KeepCredentials:
    """Keep user and password under a name in the system keyring; with neither, forget them."""

    id: str
    name: str = ""
    user: str = ""
    password: str = ""


@dataclass(frozen=True, slots=True)
class ChangeAddress:
    """Read a feed from another address from now on; its articles stay.

    `moved_to` is a proposal to move that is to stand again, "" for none.
    """

    id: str
    feed: int = 0
    address: str = ""
    moved_to: str = ""


@dataclass(frozen=True, slots=True)
class Import:
    """Subscribe to all feeds of an OPML file, folders made as needed, duplicates merged.

    `Done` tells in `feeds` what is new, in `existing` what was there already, in `folders` those
    that were made, and in `messages` what was refused and why.
    """

    id: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class ImportStars:
    """Keep the starred articles that another reader wrote out (JSON as Google Reader's).

    `title` is for the feed of those whose own feed is not subscribed to. `Done.articles` are new,
    `existing` were here; the window stars them, and `feeds` is that feed where it was made.
    """

    id: str
    path: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class Keep:
    """Make these articles complete now: page, pictures and avatars before all others'.

    With `now`, what failed or was given up is tried again at once. With `page`, the page is
    fetched whether or not its feed's texts need it. `Done.totals` counts as for OFFLINE.
    """

    id: str
    articles: tuple[int, ...] = ()
    now: bool = True
    page: bool = False


@dataclass(frozen=True, slots=True)
class FetchComments:
    """Fetch the comments of an article as they are now; `Done.totals` counts `comments`."""

    id: str
    article: int = 0


@dataclass(frozen=True, slots=True)
class GetEnclosure:
    """Download the n-th file of an article, from where it broke off; `Done.totals` counts bytes.

    Its progress is told in percent, without a total where nobody knows how long it is.
    """

    id: str
    article: int = 0
    n: int = 0


@dataclass(frozen=True, slots=True)
class DropEnclosure:
    """Let the n-th file of an article go."""

    id: str
    article: int = 0
    n: int = 0


@dataclass(frozen=True, slots=True)
class KeepPage:
    """Make an article of a page, in a feed of its own that is named `title` where it is made.

    `Done.articles` is the new one, `existing` the one that was there. A page that is no article
    is Failed with the reason, unless it is wanted `anyway`, as what it says.
    """

    id: str
    address: str = ""
    title: str = ""
    anyway: bool = False


@dataclass(frozen=True, slots=True)
class DropPages:
    """Take kept pages out of the library; `Done.articles` are those that were there."""

    id: str
    articles: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Export:
    """Write all subscriptions with their folders as OPML into a file, whole or not at all."""

    id: str
    path: str = ""
    title: str = ""


@dataclass(frozen=True, slots=True)
class MakeEdition:
    """Write articles as an EPUB file, whole or not at all; `Done.totals` counts articles, pictures
    and bytes.

    `language` is a BCP 47 tag; `words` are those of `model.EditionWords` in that language. `width`
    is the longest side of its pictures in pixels, 0 leaves them out.
    """

    id: str
    path: str = ""
    articles: tuple[int, ...] = ()
    title: str = "Broadsheet"
    dateline: str = ""
    language: str = "en"
    right_to_left: bool = False
    words: dict[str, str] = field(default_factory=dict)
    width: int = 1200


@dataclass(frozen=True, slots=True)
class Pack:
    """Make the articles of a pack complete, which a face has laid down in the library.

    What failed before the pack was begun is tried once more; with `again`, all that is not here.
    `Done.totals` are the fields of `model.PackReport`, also where it was cancelled; a message
    OFFLINE says that the network went away before it was through.
    """

    id: str
    pack: int = 0
    again: bool = False


@dataclass(frozen=True, slots=True)
class AcceptMove:
    """Take over the address to which a feed says it moved, or drop the proposal."""

    id: str
    feed: int = 0
    accept: bool = True


@dataclass(frozen=True, slots=True)
class Relate:
    """Find what is related to an article before all others; nothing to do where it was done."""

    id: str
    article: int = 0


@dataclass(frozen=True, slots=True)
class SendOutbox:
    """Send what waits in the outbox and the engine can send: what is due of these kinds (all by
    default), or these `items` whenever they were tried. `Done.totals` counts sent, failed_items.
    """

    id: str
    items: tuple[int, ...] = ()
    kinds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cancel:
    """Stop the request `target`; what is whole stays. Empty: everything under way."""

    id: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class Configure:
    """The settings that concern the engine, as the window resolved them; replaces the former ones.

    `proxies` maps a scheme ("http", "https") to a proxy address, as the system has it. While
    `offline` nothing leaves this computer. `unreachable`, `captive` and `metered` are what the
    system says of the network; `metered_pictures` ("yes", "lead", "no") holds where it is metered.
    """

    id: str
    interval: int = 3600
    proxies: dict[str, str] = field(default_factory=dict)
    offline: bool = False
    keep_pages: bool = True
    keep_pictures: bool = True
    keep_comments: str = "starred"
    picture_size: int = 1600
    unreachable: bool = False
    captive: bool = False
    metered: bool = False
    metered_pictures: str = "lead"
    quota_mb: int = 1000
    spare_unread: bool = True
    spare_tagged: bool = True
    spare_packed: bool = True
    keep_days: int = 0
    keep_count: int = 0


@dataclass(frozen=True, slots=True)
class Leave:
    """Finish what is being written and exit."""

    id: str


Work = (
    Refresh
    | Discover
    | Add
    | Remove
    | Restore
    | LetGo
    | KeepCredentials
    | ChangeAddress
    | Import
    | ImportStars
    | Keep
    | FetchComments
    | GetEnclosure
    | DropEnclosure
    | KeepPage
    | DropPages
    | Export
    | MakeEdition
    | Pack
    | AcceptMove
    | Relate
    | SendOutbox
    | Configure
)
Request = Hello | Work | Cancel | Leave
