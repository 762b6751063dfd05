"""The preferences, in one window: what is chosen takes effect at once, so there is nothing to save.

Tells what is chosen by the names of `reader.settings`; changes nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QGridLayout,
    QPushButton,
    QTabWidget,
    QWidget,
)

from reader.desktop import theme
from reader.desktop.action_table import Spec
from reader.desktop.article_css import LEAST_STEP, MOST_STEP, Look
from reader.desktop.dialogs import fields
from reader.desktop.dialogs.city_field import CityField
from reader.desktop.dialogs.desktop_page import DesktopPage
from reader.desktop.dialogs.frame import Frame
from reader.desktop.dialogs.keyboard_page import KeyboardPage
from reader.desktop.dialogs.letters_field import LettersField
from reader.desktop.dialogs.lookups_dialog import LookupsDialog
from reader.desktop.dialogs.sharing_page import SharingPage
from reader.desktop.language import translated
from reader.desktop.plain_words import Label
from reader.languages import NAMES
from reader.model import City
from reader.phrases import length, size
from reader.settings import Settings

_MOMENTS = (1.0, 2.0, 5.0, 10.0)  # seconds
_INTERVALS = (900, 1800, 3600, 7200, 14400, 43200, 86400)  # seconds
_QUOTAS = (250, 500, 1000, 2000, 5000, 10_000, 50_000)  # MB
_DAYS = (7, 14, 30, 90, 180, 365)
_COUNTS = (50, 100, 200, 500, 1000, 5000)
_QUICK = (150, 180, 200, 230, 260, 300, 400)  # words a minute
_MEASURES = (45, 55, 65, 70, 75, 85, 100)  # characters


class Preferences(Frame):
    """Everything that can be chosen for all feeds and the whole window."""

    chosen = Signal(str, object)  # the name of a setting and its value

    def __init__(
        self,
        now: Settings,
        specs: Sequence[Spec],
        usual: Sequence[Spec],
        parent: QWidget,
        *,
        tray: bool = True,
    ) -> None:
        """`tray` tells whether the system has one."""
        super().__init__(parent, 560)
        self.head(self.tr("Preferences"))
        self._now = now
        self._boxes: dict[str, QComboBox | QCheckBox] = {}
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.body.addWidget(self.tabs, 1)
        self._add_reading_page()
        self._add_refresh_page()
        self._add_appearance_page()
        self._add_offline_page()
        self._add_space_page()
        self.keyboard = KeyboardPage(specs, usual, self)
        self.keyboard.wished.connect(lambda keys: self.chosen.emit("keys", keys))
        self.keyboard.said.connect(self.say)
        self.tabs.addTab(self.keyboard, self.tr("&Keyboard"))
        self.desktop = DesktopPage(now, self, tray=tray)
        self.desktop.chosen.connect(self.chosen)
        self.tabs.addTab(self.desktop, self.tr("Des&ktop"))
        self.sharing = SharingPage(now.share, now.share_server, self)
        self.sharing.wished.connect(lambda kept: self.chosen.emit("share", kept))
        self.sharing.server_wished.connect(lambda name: self.chosen.emit("share_server", name))
        self.sharing.said.connect(self.say)
        self.tabs.addTab(self.sharing, self.tr("&Sharing"))
        self.tabs.currentChanged.connect(lambda _: self.say(""))
        self.closing()
        self.resize(760, 560)
        self.tabs.tabBar().setFocus()

    # --- pages

    def _add_reading_page(self) -> None:
        form = fields.page(self.tabs, self.tr("Rea&ding"))
        after = [(self.tr("as soon as it is opened"), 0.0)]
        after += [(self._seconds(moment), moment) for moment in _MOMENTS]
        after += [(self.tr("only by hand"), -1.0)]
        self._choice(form, self.tr("Mark an article &read"), "mark_read_after", after)
        self._tick(form, self.tr("Mark read what is &scrolled past"), "mark_read_on_scroll")
        quick = [(str(words), words) for words in _QUICK]
        self._choice(form, self.tr("Words that you read in a minute"), "words_a_minute", quick)
        fields.note(
            form,
            self.tr("From this, packing for a trip knows how many hours of reading there are."),
        )
        self.lookups = QPushButton(self.tr("Choose places…"), self)
        self.lookups.setAutoDefault(False)
        self.lookups.clicked.connect(self._choose_lookups)
        form.addRow(self.tr("Look selected words up"), self.lookups)

    def _choose_lookups(self) -> None:
        dialog = LookupsDialog(self._now.lookups, self)
        dialog.wished.connect(lambda kept: self.chosen.emit("lookups", kept))
        dialog.open()

    def _add_refresh_page(self) -> None:
        form = fields.page(self.tabs, self.tr("Re&fresh"))
        self._tick(form, self.tr("When Broadsheet &starts"), "refresh_at_start")
        self._tick(form, self.tr("After the computer &woke up"), "refresh_after_wake")
        said = self.tr("every {time}")
        every = [(said.format(time=length(each, translated)), each) for each in _INTERVALS]
        every += [(self.tr("never"), 0)]
        self._choice(form, self.tr("B&y itself"), "refresh_interval", every)
        fields.note(
            form,
            self.tr(
                "Feeds that publish seldom are asked less often. A feed can have an interval of "
                "its own in its properties."
            ),
        )

    def _add_offline_page(self) -> None:
        form = fields.page(self.tabs, self.tr("&Offline"), theme.S2)
        full = self.tr("Fetch &full texts of feeds that give summaries")
        self._tick(form, full, "keep_pages")
        self._tick(form, self.tr("Keep &pictures"), "keep_pictures")
        sizes = [
            (self.tr("small ({count} pixels)").format(count=800), 800),
            (self.tr("usual ({count} pixels)").format(count=1600), 1600),
            (self.tr("large ({count} pixels)").format(count=2400), 2400),
        ]
        self._choice(form, self.tr("Si&ze of pictures"), "picture_size", sizes)
        talk = [
            (self.tr("of starred articles"), "starred"),
            (self.tr("of all articles"), "all"),
            (self.tr("only when asked for"), "none"),
        ]
        self._choice(form, self.tr("Keep &comments"), "keep_comments", talk)
        fields.note(form, self.tr("What is here already stays as it is."))
        metered = [
            (self.tr("after the texts"), "yes"),
            (self.tr("only the first of each article"), "lead"),
            (self.tr("not at all"), "no"),
        ]
        self._choice(form, self.tr("Pictures over a metered network"), "metered_pictures", metered)
        self._tick(form, self.tr("Work offline: nothing leaves this computer"), "offline")
        self._add_outbox(form)

    def _add_outbox(self, form: QFormLayout) -> None:
        """What becomes of what waits in the outbox when there is a network again."""
        fields.note(form, self.tr("When there is a network again, of what waits in the outbox:"))
        again = [(self.tr("ask me"), "ask"), (self.tr("send at once"), "send")]
        kinds = (
            (self.tr("Links to open"), "outbox_links"),
            (self.tr("Feeds to add"), "outbox_feeds"),
            (self.tr("Pages to keep"), "outbox_pages"),
            (self.tr("What is shared"), "outbox_shares"),
        )
        pairs = QGridLayout()  # two in a line, so that the page needs no scrolling
        pairs.setHorizontalSpacing(theme.S3)
        pairs.setVerticalSpacing(theme.S2)
        for at, (label, name) in enumerate(kinds):
            row, column = divmod(at, 2)
            box = self._box(name, again)
            named = Label(label, self)
            named.setBuddy(box)
            pairs.addWidget(named, row, 2 * column)
            pairs.addWidget(box, row, 2 * column + 1)
        pairs.setColumnStretch(4, 1)
        form.addRow(pairs)

    def _add_space_page(self) -> None:
        """What room all this may take, and what is spared when room is made."""
        form = fields.page(self.tabs, self.tr("Space"))
        sizes = [(size(1_000_000 * count, translated), count) for count in _QUOTAS]
        sizes += [(self.tr("without a limit"), 0)]
        label = self.tr("Pictures and pages take at most")
        self._choice(form, label, "quota_mb", sizes)
        days = [(self.tr("for ever"), 0)]
        days += [(self.tr("for {count} days").format(count=count), count) for count in _DAYS]
        self._choice(form, self.tr("Keep old articles"), "keep_days", days)
        counts = [(self.tr("all articles"), 0)]
        counts += [(self.tr("the newest {count}").format(count=count), count) for count in _COUNTS]
        self._choice(form, self.tr("Keep of each feed"), "keep_count", counts)
        self._tick(form, self.tr("Spare what is unread"), "spare_unread")
        self._tick(form, self.tr("Spare what has tags"), "spare_tagged")
        self._tick(form, self.tr("Spare what is packed for a trip"), "spare_packed")
        fields.note(
            form,
            self.tr(
                "Where there is too much, the pictures of what was read longest ago go first; they "
                "can be fetched again. What is starred or has notes always stays."
            ),
        )

    def _add_appearance_page(self) -> None:
        form = fields.page(self.tabs, self.tr("&Appearance"))
        sheets = [
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Sepia"), "sepia"),
            (self.tr("Dark"), "dark"),
        ]
        self._choice(form, self.tr("&Theme"), "theme", sheets)
        self.letters = LettersField(self._now.letters, self)
        form.addRow(self.tr("&Letters of articles"), self._known("letters", self.letters))
        form.addRow("", self.letters.missing)
        steps = range(LEAST_STEP, MOST_STEP + 1)
        sizes = [(self.tr("{count} pixels").format(count=Look(step).size), step) for step in steps]
        self._choice(form, self.tr("Text si&ze"), "text_size", sizes)
        measures = [
            (self.tr("{count} characters").format(count=count), count) for count in _MEASURES
        ]
        self._choice(form, self.tr("Length of a l&ine"), "measure", measures)
        spacings = [
            (self.tr("Tight"), 1.35),
            (self.tr("Usual"), 1.5),
            (self.tr("Wide"), 1.7),
            (self.tr("Very wide"), 1.9),
        ]
        self._choice(form, self.tr("Line s&pacing"), "line_spacing", spacings)
        languages = [(self.tr("As the system"), ""), *((NAMES[code], code) for code in NAMES)]
        box = self._choice(form, self.tr("La&nguage"), "language", languages)
        later = self.tr("Broadsheet speaks the other language when it starts again.")
        box.activated.connect(lambda _: self.say(later))
        self._add_calendar(form)

    def _add_calendar(self, form: QFormLayout) -> None:
        """The second calendar of the masthead, and the city at whose sunset its days begin."""
        calendars = [
            (self.tr("None"), "none"),
            (self.tr("Hebrew"), "hebrew"),
            (self.tr("Islamic (Umm al-Qura)"), "islamic"),
            (self.tr("Islamic (tabular)"), "islamic-tabular"),
            (self.tr("Persian"), "persian"),
        ]
        self._choice(form, self.tr("Second &calendar"), "calendar", calendars)
        self.city = CityField(self)
        self.city.show_city(City.of(self._now.city))
        self.city.chosen.connect(lambda city: self.chosen.emit("city", city))
        form.addRow(self.tr("Cit&y"), self.city)
        fields.note(
            form,
            self.tr(
                "Today’s list names the day by this calendar too. Hebrew and Islamic days begin at "
                "sunset in the city; without one, at midnight."
            ),
        )

    # --- fields

    def _choice(
        self, form: QFormLayout, label: str, name: str, choices: Sequence[tuple[str, Any]]
    ) -> QComboBox:
        """A choice among some, in a line of its own."""
        box = self._box(name, choices)
        form.addRow(label, box)
        return box

    def _box(self, name: str, choices: Sequence[tuple[str, Any]]) -> QComboBox:
        """A choice among some; a value of elsewhere is offered as it stands."""
        return self._known(name, fields.choice(choices, getattr(self._now, name), self))

    def _known(self, name: str, box: QComboBox) -> QComboBox:
        """The same field, which tells from now on what is chosen by the name of its setting."""
        box.setObjectName(name)
        self._boxes[name] = box
        box.currentIndexChanged.connect(lambda _: self.chosen.emit(name, box.currentData()))
        return box

    def _tick(self, form: QFormLayout, label: str, name: str) -> None:
        box = QCheckBox(label, self)
        box.setObjectName(name)
        self._boxes[name] = box
        self._set(name, getattr(self._now, name))
        box.toggled.connect(lambda on: self.chosen.emit(name, on))
        form.addRow(box)

    def _set(self, name: str, value: Any) -> None:
        box = self._boxes[name]
        if isinstance(box, QCheckBox):
            box.setChecked(bool(value))
        else:
            fields.choose(box, value)

    def show_now(self, now: Settings) -> None:
        """Show what has been chosen elsewhere, by a key perhaps."""
        self._now = now
        for name in self._boxes:
            self._set(name, getattr(now, name))
        self.city.show_city(City.of(now.city))
        self.desktop.show_now(now)
        self.sharing.show_kept(now.share, now.share_server)

    def _seconds(self, moment: float) -> str:
        if moment == 1:
            return self.tr("after one second")
        return self.tr("after {count} seconds").format(count=round(moment))
