"""`keep`: any page as an article."""

from __future__ import annotations

from argparse import Namespace

from reader.cli.article_text import title_of
from reader.cli.language import tr
from reader.cli.place import Place
from reader.cli.work import carry_out
from reader.content.discover import normalise_address
from reader.protocol import KeepPage


def keep(place: Place, values: Namespace) -> int:
    """Keep a page as an article; raises KnownError, and Refused where it is none."""
    normalise_address(values.address)
    done = carry_out(place, KeepPage("keep", values.address, tr("Kept pages"), values.anyway))
    (article,) = done.articles or done.existing
    with place.reading() as store:
        (headline,) = store.articles.by_ids((article,))
    said = "{title}" if done.articles else tr("{title} (it was here already)")
    place.output.say(f"{article}  {said.format(title=title_of(headline))}")
    place.output.record({"article": article, "new": int(bool(done.articles))} | done.totals)
    return 0
