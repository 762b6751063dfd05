"""`edition`: articles of a query as one EPUB file, for an e-reader or a phone."""

from __future__ import annotations

import os
from argparse import Namespace

from reader import languages, library, settings
from reader.cli.language import counted, tr
from reader.cli.place import Place
from reader.cli.work import carry_out
from reader.errors import Code, KnownError
from reader.languages import Words
from reader.phrases import Translate, edition_words
from reader.protocol import MakeEdition
from reader.query_words import parse_query

WIDTH = 1200  # pixels of the longest side of its pictures


def edition(place: Place, values: Namespace) -> int:
    """Write the articles of a query as EPUB; raises KnownError."""
    chosen, _ = settings.load(place.paths.settings_folder)
    language = chosen.language or languages.of_environment(os.environ)
    with place.reading() as store:
        query = parse_query(store, " ".join(values.query) or "unread", place.now)
        ids = store.articles.ids(query)[: values.limit]
    if not ids:
        raise KnownError(Code.NO_ARTICLES)
    request = MakeEdition(
        "edition",
        str(values.file.absolute()),
        tuple(ids),
        values.title,
        library.dateline(place.now, chosen.calendar, chosen.city, language=language),
        language,
        language in languages.RIGHT_TO_LEFT,
        edition_words(_translate(languages.words(language))),
        0 if values.no_pictures else WIDTH,
    )
    done = carry_out(place, request)
    articles = counted(int(done.totals["articles"]), tr("1 article"), tr("{count} articles"))
    pictures = counted(int(done.totals["pictures"]), tr("1 picture"), tr("{count} pictures"))
    megabytes = int(done.totals["bytes"]) / 1_000_000
    said = tr("{articles} and {pictures}, {size} MB, written to {file}.")
    size = f"{megabytes:.1f}"
    place.output.say(said.format(articles=articles, pictures=pictures, size=size, file=values.file))
    place.output.record(done.totals | {"file": str(values.file)})
    return 0


def _translate(words: Words) -> Translate:
    return lambda text: words.get(("Sentences", text), text)
