"""The values that rooms hand to one another: frozen, plain, without behaviour of any room.

Times are UTC seconds since 1970 (int). Nothing here knows SQLite, HTTP, Qt or a feed format.
"""

from reader.model.city import (
    City,
)
from reader.model.edition import (
    EditionArticle,
    EditionFront,
    EditionWords,
    Plate,
)
from reader.model.library import (
    Arrangement,
    Article,
    Changes,
    Counts,
    Feed,
    FeedOptions,
    FeedOutcome,
    FeedPace,
    FeedPlace,
    FeedState,
    Folder,
    Headline,
    Query,
    Scope,
    StoredPicture,
)
from reader.model.messages import (
    Message,
    Params,
)
from reader.model.network import (
    Fetched,
    FetchError,
    NotModified,
    Validators,
)
from reader.model.news import (
    Author,
    Enclosure,
    Entry,
    FeedLink,
    Opml,
    OpmlFeed,
    Picture,
    Precision,
    Snapshot,
    Stars,
    StarSource,
)
from reader.model.offline import (
    Completeness,
    ItemKind,
    ItemState,
    Kept,
    LedgerItem,
    MediaFile,
    OfflineCounts,
    Settled,
    Wanted,
)
from reader.model.outbox import (
    Draft,
    OutboxItem,
    OutboxState,
)
from reader.model.page import (
    Page,
    Refusal,
)
from reader.model.related import (
    Link,
    RelatedStory,
    Relation,
    Terms,
    Wording,
)

__all__ = [
    "Arrangement",
    "Article",
    "Author",
    "Changes",
    "City",
    "Completeness",
    "Counts",
    "Draft",
    "EditionArticle",
    "EditionFront",
    "EditionWords",
    "Enclosure",
    "Entry",
    "Feed",
    "FeedLink",
    "FeedOptions",
    "FeedOutcome",
    "FeedPace",
    "FeedPlace",
    "FeedState",
    "FetchError",
    "Fetched",
    "Folder",
    "Headline",
    "ItemKind",
    "ItemState",
    "Kept",
    "LedgerItem",
    "Link",
    "MediaFile",
    "Message",
    "NotModified",
    "OfflineCounts",
    "Opml",
    "OpmlFeed",
    "OutboxItem",
    "OutboxState",
    "Page",
    "Params",
    "Picture",
    "Plate",
    "Precision",
    "Query",
    "Refusal",
    "RelatedStory",
    "Relation",
    "Scope",
    "Settled",
    "Snapshot",
    "StarSource",
    "Stars",
    "StoredPicture",
    "Terms",
    "Validators",
    "Wanted",
    "Wording",
]
