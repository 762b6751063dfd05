"""What can go wrong, as codes with parameters; sentences are made by the faces, never here.

A `KnownError` is something the user can understand or mend (disk full, page is no feed). A
`BugError` is our own fault: it is left to rise. Codes are stable: they stand in the library and
in the pipe.
"""

from __future__ import annotations

from enum import StrEnum


class Code(StrEnum):
    """Every message that a stage may pass on; `reader.sentences` has the words for each."""

    # the network
    DNS = "dns"  # host
    CONNECT = "connect"  # host
    TIMEOUT = "timeout"  # host, seconds
    TLS = "tls"  # host, reason
    TLS_COMPANY_PROXY = "tls_company_proxy"  # host, issuer
    DISCONNECTED = "disconnected"  # host
    TOO_LARGE = "too_large"  # host, limit_mb
    TOO_MANY_REDIRECTS = "too_many_redirects"  # host
    PRIVATE_ADDRESS = "private_address"  # host
    BAD_ADDRESS = "bad_address"  # address
    BAD_ENCODING = "bad_encoding"  # host (content coding that cannot be undone)
    OFFLINE = "offline"
    WORKING_OFFLINE = "working_offline"
    PORTAL = "portal"  # address (of its login page)
    HTTP_UNAUTHORIZED = "http_unauthorized"  # host (401)
    HTTP_FORBIDDEN = "http_forbidden"  # host (403)
    HTTP_NOT_FOUND = "http_not_found"  # host (404)
    HTTP_GONE = "http_gone"  # host (410)
    HTTP_BUSY = "http_busy"  # host, seconds (429, 503)
    HTTP_STATUS = "http_status"  # host, status
    # what came
    NOT_A_FEED = "not_a_feed"  # host
    EMPTY_BODY = "empty_body"  # host
    NO_FEED_FOUND = "no_feed_found"  # address
    FEEDS_TO_CHOOSE = "feeds_to_choose"  # address
    DIGESTER_TIMEOUT = "digester_timeout"  # seconds
    DIGESTER_CRASHED = "digester_crashed"
    ENTRIES_LOST = "entries_lost"  # count
    ENTRIES_LEFT_OUT = "entries_left_out"  # count, limit
    OPML_UNREADABLE = "opml_unreadable"  # name
    FILE_IS_FEED = "file_is_feed"  # name, address
    FILE_HAS_NO_ADDRESS = "file_has_no_address"  # name
    STARS_UNREADABLE = "stars_unreadable"  # name
    OPML_PARTLY_READ = "opml_partly_read"  # count
    OPML_ADDRESS_REFUSED = "opml_address_refused"  # address
    PAGE_KIND = "page_kind"  # host (no page of text)
    PAGE_WALL = "page_wall"
    PAGE_CAPTCHA = "page_captcha"
    PAGE_LOGIN = "page_login"
    PAGE_PAYWALL = "page_paywall"
    PAGE_ERROR = "page_error"
    PAGE_PORTAL = "page_portal"
    PAGE_NOT_BETTER = "page_not_better"
    PAGE_EMPTY = "page_empty"
    PAGES_PAID = "pages_paid"
    PAGES_NO_BETTER = "pages_no_better"
    ENCLOSURE_KIND = "enclosure_kind"  # kind ("html" or "")
    PICTURE_KIND = "picture_kind"  # kind ("svg", "html" or "")
    PICTURE_TOO_LARGE = "picture_too_large"
    PICTURE_BROKEN = "picture_broken"
    PICTURE_CUT = "picture_cut"
    PICTURE_PIXEL = "picture_pixel"
    NOT_KEPT = "not_kept"
    MOVED_PROPOSED = "moved_proposed"  # address
    NOT_MOVED = "not_moved"  # feed
    # the library
    ALREADY_REFRESHING = "already_refreshing"
    LIBRARY_NEWER = "library_newer"  # version
    LIBRARY_READ_ONLY = "library_read_only"  # folder
    LIBRARY_DAMAGED = "library_damaged"  # detail
    NO_LIBRARY = "no_library"  # folder
    LIBRARY_MISSING = "library_missing"  # folder
    LIBRARY_LOCKED = "library_locked"  # folder
    FOLDER_NOT_EMPTY = "folder_not_empty"  # folder
    FOLDER_WITHIN = "folder_within"  # folder
    BACKUP_UNREADABLE = "backup_unreadable"  # name
    DISK_FULL = "disk_full"  # folder
    QUOTA_FULL = "quota_full"  # quota_mb
    NO_WAL = "no_wal"  # mode
    NO_SUCH_FEED = "no_such_feed"  # feed
    NO_SUCH_ARTICLE = "no_such_article"  # article
    NO_ARTICLES = "no_articles"
    NO_SUCH_PACK = "no_such_pack"
    FEED_EXISTS = "feed_exists"  # title
    FILE_UNREADABLE = "file_unreadable"  # name, reason
    FILE_UNWRITABLE = "file_unwritable"  # name, reason
    SETTINGS_UNREADABLE = "settings_unreadable"  # name
    BAD_QUERY = "bad_query"  # words
    NO_KEYRING = "no_keyring"
    # the engine
    ENGINE_LOST = "engine_lost"
    CANCELLED = "cancelled"


class KnownError(Exception):
    """A fault with a code and parameters, to be told to the user as one sentence."""

    def __init__(self, code: Code, /, **params: str | int | float) -> None:
        super().__init__(code.value, params)
        self.code = code
        self.params: dict[str, str | int | float] = params


class BugError(Exception):
    """A state that our own code should have made impossible; never shown as the user's fault."""
