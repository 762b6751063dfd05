"""`outbox`: what waits for a network: list it, send it, take it out."""

from __future__ import annotations

import webbrowser
from argparse import Namespace
from collections.abc import Sequence

from reader import settings
from reader.cli.language import marked, tr
from reader.cli.output import told
from reader.cli.place import Place
from reader.cli.work import carry_out
from reader.errors import Code, KnownError
from reader.model import OutboxItem, OutboxKind, OutboxState
from reader.printable import one_line
from reader.protocol import SendOutbox
from reader.sentences import sentence

_KINDS = {
    OutboxKind.LINK: marked("open"),
    OutboxKind.FEED: marked("subscribe"),
    OutboxKind.PAGE: marked("keep"),
    OutboxKind.SHARE: marked("share"),
}
_WEB = ("http://", "https://")


def outbox(place: Place, values: Namespace) -> int:
    """List, send or remove; answers 1 where something could not be sent or is not there."""
    if values.act == "remove":
        return _remove(place, values.ids)
    if values.act == "send":
        return _send(place, values.ids)
    return _list(place)


def _list(place: Place) -> int:
    with place.reading() as store:
        items = store.outbox.list()
    for item in items:
        _tell(place, item)
    if not items:
        place.output.say(tr("The outbox is empty."))
    failed = sum(item.state is OutboxState.GIVEN_UP for item in items)
    place.output.record({"waiting": len(items) - failed, "failed": failed})
    return 0


def _tell(place: Place, item: OutboxItem) -> None:
    kind = item.kind
    address, title = item.content.get("address", ""), item.content.get("title", "")
    place.output.record(
        {
            "id": item.id,
            "kind": kind.value,
            "target": item.target,
            "address": address,
            "title": title,
            "state": item.state.value,
            "attempts": item.attempts,
            "error": told(item.error) if item.error else None,
        }
    )
    words = " ".join(filter(None, (one_line(title), one_line(address))))
    place.output.say(f"{item.id:4}  {tr(_KINDS[kind])}  {words}")
    if item.error is not None:
        place.output.say(f"      {sentence(item.error, tr)}")


def _remove(place: Place, ids: Sequence[int]) -> int:
    with place.writing() as store:
        gone = store.outbox.withdraw(tuple(ids), place.now)
    missing = [id for id in ids if id not in gone]
    for id in missing:
        place.output.complain(tr("Nothing in the outbox has the number {id}.").format(id=id))
    place.output.record({"removed": len(gone)})
    return 1 if missing or not ids else 0


def _send(place: Place, ids: Sequence[int]) -> int:
    """Send what the engine can, and open in the browser what is a page, once each."""
    if settings.load(place.paths.settings_folder)[0].offline:
        raise KnownError(Code.WORKING_OFFLINE)
    with place.reading() as store:
        items = [item for item in store.outbox.list() if not ids or item.id in ids]
    sent = failed = 0
    engines = tuple(item.id for item in items if item.kind.is_sent)
    if engines:
        done = carry_out(place, SendOutbox("outbox", engines))
        sent, failed = int(done.totals["sent"]), int(done.totals["failed_items"])
    for item in items:
        address = item.content.get("address", "")
        if not item.kind.is_sent and address.startswith(_WEB):
            done_once = _open(place, item.id, address)
            sent, failed = sent + done_once, failed + (not done_once)
    place.output.say(tr("{count} sent.").format(count=sent))
    if failed:
        place.output.complain(
            tr("{count} could not be sent; “broadsheet outbox” says why.").format(count=failed)
        )
    place.output.record({"sent": sent, "failed": failed})
    return 1 if failed else 0


def _open(place: Place, id: int, address: str) -> bool:
    """Open a page, noted as sent before: whatever ends us in between, it is not opened twice."""
    with place.writing() as store:
        if not store.outbox.mark_sent((id,), place.now):
            return True
        if webbrowser.open(address):
            return True
        store.outbox.restore((id,))
    return False
