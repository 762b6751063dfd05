"""`space`: what room the library takes, feed by feed and by kind."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import asdict

from reader import settings
from reader.cli.language import marked, tr
from reader.cli.place import Place
from reader.cli.wrap import cut
from reader.model import FeedSpace, Space
from reader.model.space import KINDS
from reader.phrases import size
from reader.printable import one_line

_HEADS = {
    "text": marked("text"),
    "pictures": marked("pictures"),
    "icons": marked("icons"),
    "pages": marked("pages"),
    "enclosures": marked("files"),
    "total": marked("in all"),
}
_NAME = 32  # columns


def space(place: Place, values: Namespace) -> int:
    """Show what the library takes; with `--json` in bytes."""
    chosen, _ = settings.load(place.paths.settings_folder)
    with place.reading() as store:
        found = store.space.all()
    columns = [*KINDS, "total"]
    place.output.say(_line("", [tr(_HEADS[name]) for name in columns]))
    for feed in found.feeds:
        place.output.record(asdict(feed) | {"total": feed.total})
        place.output.say(_line(_name(feed), [size(getattr(feed, name), tr) for name in columns]))
    sums = {name: found.sum(name) for name in columns}
    place.output.say(_line(tr("all feeds"), [size(sums[name], tr) for name in columns]))
    place.output.say()
    for line in _totals(found, chosen.quota_mb):
        place.output.say(line)
    place.output.record(
        sums
        | {
            "kept": found.kept,
            "quota": chosen.quota_mb * 1_000_000,
            "database": found.database,
            "media": found.media,
            "backups": found.backups,
        }
    )
    return 0


def _totals(found: Space, quota: int) -> list[str]:
    """What counts against the quota, and the files on the disk."""
    kept = tr("Pictures, files and pages: {size} of {quota}.") if quota else ""
    free = tr("Pictures, files and pages: {size}, without a limit.")
    files = tr("On the disk: library {library}, pictures and files {media}, copies {copies}.")
    return [
        (kept or free).format(size=size(found.kept, tr), quota=size(quota * 1_000_000, tr)),
        files.format(
            library=size(found.database, tr),
            media=size(found.media, tr),
            copies=size(found.backups, tr),
        ),
    ]


def _name(feed: FeedSpace) -> str:
    return one_line(feed.name) if feed.feed else tr("no feed any more")


def _line(name: str, cells: list[str]) -> str:
    return cut(name, _NAME).ljust(_NAME) + "".join(cell.rjust(10) for cell in cells)
