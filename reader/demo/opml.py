"""The subscription list of all outlets: OPML 2.0 with nested folders."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from reader.demo.outlets import Outlet


def write_opml(outlets: Iterable[Outlet]) -> str:
    """One outline per main feed, inside the folders that the outlets name ("Papers/Coast")."""
    folders: dict[str, list[Outlet]] = {}
    for outlet in outlets:
        folders.setdefault(outlet.folder, []).append(outlet)
    tops = [folder for folder in folders if "/" not in folder]
    body = "\n".join(_folder(top, folders) for top in tops)
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<opml version="2.0">
<head><title>Demo newsroom</title></head>
<body>
{body}
</body>
</opml>
"""


def _folder(path: str, folders: dict[str, list[Outlet]]) -> str:
    name = path.rpartition("/")[2]
    lines = [f'<outline text="{escape(name)}" title="{escape(name)}">']
    lines += [_outline(outlet) for outlet in folders[path]]
    lines += [_folder(one, folders) for one in folders if one.rpartition("/")[0] == path]
    return "\n".join([*lines, "</outline>"])


def _outline(outlet: Outlet) -> str:
    title = escape(outlet.feed_title)
    return (
        f'<outline type="rss" text="{title}" title="{title}" '
        f'xmlUrl="{outlet.feed_address}" htmlUrl="{outlet.address}"/>'
    )
