"""`offline`: switches working offline on or off, for the window as well as for the commands."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace

from reader import settings
from reader.cli.language import tr
from reader.cli.place import Place
from reader.errors import Code, KnownError


def offline(place: Place, values: Namespace) -> int:
    """Switch it, or say how it stands; raises KnownError."""
    folder = place.paths.settings_folder
    chosen, _ = settings.load(folder)
    if values.state:
        chosen = replace(chosen, offline=values.state == "on")
        try:
            settings.save(folder, chosen)
        except OSError as error:
            reason = error.strerror or str(error)
            raise KnownError(Code.FILE_UNWRITABLE, name=settings.FILE, reason=reason) from error
    on = tr("Broadsheet works offline: nothing leaves this computer.")
    place.output.say(on if chosen.offline else tr("Broadsheet uses the network."))
    place.output.record({"offline": chosen.offline})
    return 0
