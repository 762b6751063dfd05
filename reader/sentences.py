"""What both faces say for a message: one calm sentence, and what to do where there is something.

A message is a code with parameters (reader.errors); this is the only place with words for them.
It never raises, whatever the parameters are, and shows hosts rather than whole addresses where
the host is what matters.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit, urlunsplit

from reader.errors import Code
from reader.model import Message
from reader.phrases import Translate, length, untranslated
from reader.printable import one_line

_ISOLATES = "\u2068\u2069"  # around parameters of another direction (UAX #9)
LONGEST = 200  # characters of one parameter: a sentence stays a sentence


def _marked(text: str) -> str:
    """Mark a text for the collector of translations; `tr` gets it when it is shown."""
    return text


SENTENCES: dict[Code, str] = {
    Code.DNS: _marked(
        "No server called {host} was found: check the address, or that you are connected."
    ),
    Code.CONNECT: _marked("{host} refused the connection."),
    Code.TIMEOUT: _marked("{host} did not answer within {length}."),
    Code.TLS: _marked("The connection to {host} is not secure, so it was not used: {reason}."),
    Code.TLS_COMPANY_PROXY: _marked(
        "The connection to {host} is intercepted by “{issuer}”, which this computer does not "
        "trust: ask whoever runs your network to install its certificate."
    ),
    Code.DISCONNECTED: _marked("{host} broke off before everything had come."),
    Code.TOO_LARGE: _marked("{host} sent more than {limit_mb} MB, which is too much."),
    Code.TOO_MANY_REDIRECTS: _marked("{host} sends us round in circles."),
    Code.PRIVATE_ADDRESS: _marked(
        "{host} is on your own network, where news from outside may not reach."
    ),
    Code.BAD_ADDRESS: _marked("“{address}” is not an address that can be read."),
    Code.BAD_ENCODING: _marked("What {host} sent cannot be unpacked."),
    Code.OFFLINE: _marked("You are offline."),
    Code.WORKING_OFFLINE: _marked(
        "Broadsheet is set to work offline, so nothing is fetched until you end that."
    ),
    Code.PORTAL: _marked("The network asks you to log in before it lets anything through."),
    Code.HTTP_UNAUTHORIZED: _marked(
        "{host} wants a name and a password, or does not accept the ones given."
    ),
    Code.HTTP_FORBIDDEN: _marked("{host} does not let us read this feed."),
    Code.HTTP_NOT_FOUND: _marked("{host} has nothing at this address."),
    Code.HTTP_GONE: _marked(
        "{host} says that this feed has ended; it will not be asked for again."
    ),
    Code.HTTP_BUSY: _marked("{host} is busy and asks us to come back later."),
    Code.HTTP_STATUS: _marked("{host} answered with an error ({status})."),
    Code.NOT_A_FEED: _marked("What {host} sent is not a feed."),
    Code.EMPTY_BODY: _marked("{host} sent an empty page instead of a feed."),
    Code.NO_FEED_FOUND: _marked("No feed was found at {address}."),
    Code.FEEDS_TO_CHOOSE: _marked("There are several feeds at {address}: add it to choose."),
    Code.DIGESTER_TIMEOUT: _marked("Reading this feed took longer than {length}, so it was left."),
    Code.DIGESTER_CRASHED: _marked(
        "This feed could not be read: reading it failed in a way that should not happen."
    ),
    Code.ENTRIES_LOST: _marked("{count} of this feed’s articles could not be read."),
    Code.ENTRIES_LEFT_OUT: _marked(
        "This feed lists more than {limit} articles at once; left out: {count}."
    ),
    Code.OPML_UNREADABLE: _marked("“{name}” is not a list of subscriptions (OPML)."),
    Code.FILE_IS_FEED: _marked("“{name}” is a feed; add it by its address, {address}."),
    Code.FILE_HAS_NO_ADDRESS: _marked(
        "“{name}” is a feed that does not say at which address it is."
    ),
    Code.STARS_UNREADABLE: _marked("“{name}” is not a list of starred articles (JSON)."),
    Code.OPML_PARTLY_READ: _marked(
        "The list is damaged; {count} of its subscriptions could not be read."
    ),
    Code.OPML_ADDRESS_REFUSED: _marked(
        "“{address}” was left out: only http and https addresses can be subscribed to."
    ),
    Code.PAGE_KIND: _marked("What {host} sent is not a page of text."),
    Code.PAGE_WALL: _marked("The page shows nothing before cookies are accepted."),
    Code.PAGE_CAPTCHA: _marked("The page wants to know whether a person is reading it."),
    Code.PAGE_LOGIN: _marked("The page is only for those who are logged in."),
    Code.PAGE_PAYWALL: _marked("The page shows its whole text to subscribers only."),
    Code.PAGE_ERROR: _marked("The page only says that something is wrong with it."),
    Code.PAGE_PORTAL: _marked("The network showed a page of its own in place of the article."),
    Code.PAGE_NOT_BETTER: _marked("The page says no more than the feed does."),
    Code.PAGE_EMPTY: _marked("No article was found in the page."),
    Code.PAGES_PAID: _marked(
        "This publisher shows whole articles to subscribers only, so their pages are not fetched."
    ),
    Code.PAGES_NO_BETTER: _marked(
        "The pages of these articles hold no more than the feed, so they are not fetched."
    ),
    Code.ENCLOSURE_KIND: _marked(
        "What came is no sound, film, picture, PDF or EPUB file, so it was left out."
    ),
    Code.PICTURE_KIND: _marked("What came is not a picture that can be shown."),
    Code.PICTURE_TOO_LARGE: _marked("The picture is too large to be kept."),
    Code.PICTURE_BROKEN: _marked("The picture is damaged or broke off."),
    Code.PICTURE_CUT: _marked("The picture broke off; only its upper part is here."),
    Code.PICTURE_PIXEL: _marked("The picture only counts readers, so it was left out."),
    Code.NOT_KEPT: _marked(
        "It was let go to stay within the space given; it can be fetched again."
    ),
    Code.MOVED_PROPOSED: _marked("This feed says that it has moved to {address}."),
    Code.NOT_MOVED: _marked("“{feed}” does not say that it has moved."),
    Code.ALREADY_REFRESHING: _marked(
        "This library is already being refreshed by another Broadsheet."
    ),
    Code.LIBRARY_NEWER: _marked(
        "This library was made by a newer Broadsheet (version {version} of the library): "
        "install that one to open it. Nothing was changed."
    ),
    Code.LIBRARY_READ_ONLY: _marked("The library in {folder} cannot be written to."),
    Code.LIBRARY_DAMAGED: _marked(
        "The library is damaged ({detail}): “broadsheet doctor --repair” mends what can be mended."
    ),
    Code.NO_LIBRARY: _marked("There is no library in {folder}."),
    Code.LIBRARY_MISSING: _marked(
        "The library is no longer in {folder}: bring it back there, and nothing is lost."
    ),
    Code.LIBRARY_LOCKED: _marked("Another program holds the library in {folder}: try again later."),
    Code.FOLDER_NOT_EMPTY: _marked(
        "There is something in {folder} already: choose an empty folder."
    ),
    Code.FOLDER_WITHIN: _marked("{folder} is within the library itself: choose another folder."),
    Code.BACKUP_UNREADABLE: _marked(
        "“{name}” is not a backup of a library, or it is damaged. Nothing was changed."
    ),
    Code.DISK_FULL: _marked("The disk with {folder} is full: make room and try again."),
    Code.QUOTA_FULL: _marked(
        "The {quota_mb} MB given to pictures and pages are used up, and nothing in them may go: "
        "allow more space in the preferences."
    ),
    Code.NO_WAL: _marked(
        "This disk lets only one program at a time use the library, so a refresh may make you wait."
    ),
    Code.NO_SUCH_FEED: _marked("There is no feed {feed} in this library."),
    Code.NO_SUCH_ARTICLE: _marked("There is no article {article} in this library."),
    Code.NO_ARTICLES: _marked("There is no article to put into it."),
    Code.NO_SUCH_PACK: _marked("This pack is no longer in the library: its trip is over."),
    Code.FEED_EXISTS: _marked("You already subscribe to “{title}”."),
    Code.FILE_UNREADABLE: _marked("“{name}” cannot be read: {reason}."),
    Code.FILE_UNWRITABLE: _marked("“{name}” cannot be written: {reason}."),
    Code.SETTINGS_UNREADABLE: _marked(
        "The settings in {name} cannot be read; the usual ones are used and the file is kept."
    ),
    Code.BAD_QUERY: _marked("“{words}” is not something a list can be asked for."),
    Code.NO_KEYRING: _marked(
        "This computer has no safe place for passwords: this one is kept until Broadsheet ends."
    ),
    Code.ENGINE_LOST: _marked("Fetching stopped unexpectedly; what had come is kept."),
    Code.CANCELLED: _marked("Stopped; what had come is kept."),
}

# Where a parameter makes another sentence of it.
_BUSY_UNTIL = _marked("{host} is busy and asks us to come back in {length}.")
_ONE_LOST = _marked("One of this feed’s articles could not be read.")
_UNKNOWN = _marked("Something went wrong ({code}).")

# What stands in for a parameter that was not given.
_UNSAID = {
    "host": _marked("the server"),
    "address": _marked("this address"),
    "title": _marked("this feed"),
    "name": _marked("the file"),
    "folder": _marked("its folder"),
    "length": _marked("the time allowed"),
    "reason": _marked("no reason was given"),
}


class _Parameters(dict[str, str]):
    """Parameters of a sentence; one that is missing reads as what stands in for it."""

    def __init__(self, values: dict[str, str], tr: Translate) -> None:
        super().__init__(values)
        self._tr = tr

    def __missing__(self, name: str) -> str:
        return self._tr(_UNSAID[name]) if name in _UNSAID else "?"


def sentence(message: Message, tr: Translate = untranslated) -> str:
    """The sentence for a message, through `tr`; never raises, whatever the parameters are."""
    values = {name: said for name, value in message.params.items() if (said := _said(name, value))}
    seconds = message.params.get("seconds")
    if isinstance(seconds, int | float) and seconds > 0:
        values["length"] = length(seconds, tr)
    values["code"] = _short(message.code)
    template = _template(message, values)
    try:
        return _filled(tr(template), values, tr)
    except (ValueError, LookupError, AttributeError):  # a translation with a broken pattern
        return _filled(template, values, tr)


def _filled(template: str, values: dict[str, str], tr: Translate) -> str:
    """The pattern with its parameters; what stands in for one needs no quotes around it."""
    for name in _UNSAID.keys() - values.keys():
        template = re.sub(
            f"[“„«]\\s?([{_ISOLATES}]?{{{name}}}[{_ISOLATES}]?)\\s?[”“»]", r"\1", template
        )
    text = template.format_map(_Parameters(values, tr))
    begins_with = template[1 : template.find("}")] if template.startswith("{") else ""
    return text[:1].upper() + text[1:] if begins_with in _UNSAID.keys() - values.keys() else text


def _template(message: Message, values: dict[str, str]) -> str:
    """The pattern that fits the code and its parameters."""
    try:
        code = Code(message.code)
    except ValueError:
        return _UNKNOWN
    if code is Code.HTTP_BUSY and "length" in values:
        return _BUSY_UNTIL
    if code is Code.ENTRIES_LOST and values.get("count") == "1":
        return _ONE_LOST
    return SENTENCES[code]


def _said(name: str, value: object) -> str:
    """A parameter as it stands in a sentence."""
    if isinstance(value, float):
        return f"{value:.1f}".removesuffix(".0")
    text = _short(str(value))
    if name == "host":
        return _host(text)
    if name in ("reason", "detail"):
        return text.rstrip(".")
    return _without_password(text) if name == "address" else text


def _short(text: str) -> str:
    """The first line that says something, cut where it is very long."""
    first = next((said for line in text.splitlines() if (said := one_line(line))), "")
    return first if len(first) <= LONGEST else first[: LONGEST - 1] + "…"


def _host(text: str) -> str:
    """The host alone, should somebody have given a whole address."""
    if "://" not in text:
        return text
    try:
        return urlsplit(text).hostname or text
    except ValueError:
        return text


def _without_password(text: str) -> str:
    """An address without the name and password that may stand before its host."""
    try:
        parts = urlsplit(text)
        if "@" not in parts.netloc:
            return text
        return urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))
    except ValueError:
        return text
