"""What the desktop is told of Broadsheet: entry, metadata, handlers, the same on every system."""

from __future__ import annotations

import configparser
import plistlib
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import linux_tree
import pytest
from translations import LANGUAGES

from reader import __version__
from reader.languages import ENGLISH, NAMES

ROOT = Path(__file__).parents[2]
APP_ID = "alt.broadsheet.Broadsheet"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def validate(*words: str) -> None:
    """Run a validator; the test is skipped where it is not installed."""
    if shutil.which(words[0]) is None:
        pytest.skip(f"{words[0]} is not installed")
    done = subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout


def entry() -> dict[str, str]:
    """The desktop entry's keys and values."""
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(linux_tree.DESKTOP_ENTRY, encoding="utf-8")
    return dict(parser["Desktop Entry"])


def metainfo() -> ElementTree.Element:
    return ElementTree.parse(linux_tree.METAINFO).getroot()


def test_the_desktop_entry_is_valid() -> None:
    validate("desktop-file-validate", str(linux_tree.DESKTOP_ENTRY))


def test_the_metadata_are_valid() -> None:
    validate("appstreamcli", "validate", "--no-net", "--no-color", str(linux_tree.METAINFO))


def test_entry_and_metadata_say_the_same() -> None:
    keys, root = entry(), metainfo()
    assert root.findtext("name") == keys["Name"]
    summaries = {node.get(XML_LANG, ""): node.text for node in root.findall("summary")}
    assert summaries.pop("") == keys["Comment"]
    assert set(summaries) == set(NAMES) - {ENGLISH}
    assert {key for key in keys if key.startswith("Keywords[")} == {
        f"Keywords[{language}]" for language in summaries
    }
    assert summaries == {language: keys[f"Comment[{language}]"] for language in summaries}
    assert root.findtext("launchable") == linux_tree.DESKTOP_ENTRY.name
    categories = [node.text for node in root.iterfind("categories/category")]
    assert categories == keys["Categories"].strip(";").split(";")
    types = [node.text for node in root.iterfind("provides/mediatype")]
    assert types == keys["MimeType"].strip(";").split(";")
    assert root.findtext("id") == APP_ID == linux_tree.METAINFO.name.removesuffix(".metainfo.xml")


def test_the_newest_release_is_the_version_that_is_built() -> None:
    releases = metainfo().findall("releases/release")
    assert releases[0].get("version") == __version__


def test_the_window_goes_with_its_entry() -> None:
    """What the window calls itself is how the desktop finds its entry and icon."""
    source = (ROOT / "reader" / "desktop" / "application.py").read_text(encoding="utf-8")
    assert f'setDesktopFileName("{linux_tree.DESKTOP_ENTRY.stem}")' in source
    assert f'setApplicationName("{entry()["StartupWMClass"]}")' in source


def test_the_installer_speaks_every_language() -> None:
    setup = (ROOT / "packaging/windows/broadsheet.iss").read_text(encoding="utf-8-sig")
    section = setup.partition("[Languages]")[2].partition("[Tasks]")[0]
    assert set(re.findall(r'Name: "(\w+)"', section)) == {"en", *LANGUAGES}


def test_feeds_and_opml_are_opened_by_broadsheet_everywhere() -> None:
    types = entry()["MimeType"]
    assert "x-scheme-handler/feed;" in types
    assert "text/x-opml;" in types
    plist = plistlib.loads((ROOT / "packaging/macos/Info.plist").read_bytes())
    (address,) = plist["CFBundleURLTypes"]
    assert address["CFBundleURLSchemes"] == ["feed"]
    (document,) = plist["CFBundleDocumentTypes"]
    (declared,) = plist["UTImportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["opml"]
    setup = (ROOT / "packaging/windows/broadsheet.iss").read_text(encoding="utf-8-sig")
    assert r"Software\Classes\Broadsheet.Feed\shell\open\command" in setup
    assert r"Software\Broadsheet\Capabilities\UrlAssociations" in setup
    assert r"Software\Classes\.opml\OpenWithProgids" in setup


@pytest.mark.parametrize(
    "path",
    [
        "packaging/linux/flatpak/alt.broadsheet.Broadsheet.yml",
        "packaging/pyinstaller/broadsheet.spec",
    ],
)
def test_the_application_has_one_id(path: str) -> None:
    assert APP_ID in (ROOT / path).read_text(encoding="utf-8")
