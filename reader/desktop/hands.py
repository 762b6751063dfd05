"""The hands of the window: everything that carries out actions, made when the library is open.

Knows who they are and which action is whose; what an action does is each one's own matter.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from reader.desktop.away import Away
from reader.desktop.commands import Commands
from reader.desktop.discussion import Talk
from reader.desktop.editions import Editions
from reader.desktop.feed_commands import FeedCommands
from reader.desktop.files import Files
from reader.desktop.finding import Finding
from reader.desktop.full_screen import FullScreen
from reader.desktop.head_links import HeadLinks
from reader.desktop.house_commands import HouseCommands
from reader.desktop.joining import Joining
from reader.desktop.keep_commands import KeepCommands
from reader.desktop.list_commands import ListCommands
from reader.desktop.noting import Noting
from reader.desktop.offline_commands import OfflineCommands
from reader.desktop.outbox import OutboxCommands
from reader.desktop.packing import Packing
from reader.desktop.page_marks import PageMarks
from reader.desktop.page_menu import PageMenu
from reader.desktop.picture_choice import PictureChoice
from reader.desktop.printing import Printing
from reader.desktop.related import Related
from reader.desktop.respond_commands import RespondCommands
from reader.desktop.resuming import Resuming
from reader.desktop.share_commands import ShareCommands
from reader.desktop.shelf_commands import ShelfCommands
from reader.desktop.speaking import Speaking
from reader.desktop.tables import Tables
from reader.desktop.taking_in import TakingIn
from reader.desktop.theme_choice import ThemeChoice
from reader.desktop.tray import Tray
from reader.desktop.viewing import Viewing
from reader.desktop.whole import Whole

if TYPE_CHECKING:
    from reader.desktop.parts import Parts
    from reader.desktop.window import Window


class Hands:
    """One of each; `clock` answers UTC seconds."""

    def __init__(self, window: Window, parts: Parts, clock: Callable[[], float]) -> None:
        self.commands = Commands(window, parts)
        self.feeds = FeedCommands(window, parts)
        self.lists = ListCommands(window, parts, self.feeds, clock)
        self.house = HouseCommands(window, parts, clock)
        self.shelves = ShelfCommands(window, parts)
        self.editions = Editions(window, parts)
        self.away = Away(window, parts)
        self.outbox = OutboxCommands(window, parts)
        self.share = ShareCommands(window, parts)
        self.offline = OfflineCommands(window, parts, clock)
        self.packing = Packing(window, parts, clock)
        self.respond = RespondCommands(window, parts)
        self.related = Related(window, parts)
        self.marks = PageMarks(window.page.view)
        self.finding = Finding(window, parts, self.marks)
        self.head_links = HeadLinks(window, parts, self.related)
        self.talk = Talk(window, parts)
        self.page_menu = PageMenu(window, parts)
        self.speaking = Speaking(window, parts, self.marks)
        self.picture_choice = PictureChoice(window, parts)
        self.full_screen = FullScreen(window)
        self.files = Files(window, parts)
        self.joining = Joining(window, parts)
        self.pages = KeepCommands(window, parts)
        self.noting = Noting(window, parts, self.marks)
        self.printing = Printing(window, parts)
        self.tables = Tables(window)
        self.resuming = Resuming(window, parts)
        self.viewing = Viewing(window, parts)
        self.whole = Whole(window, parts)
        self.theme = ThemeChoice(window, parts)
        self.taking_in = TakingIn(window, self.commands.take_arguments)
        self.tray = Tray(window, parts)

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action of the table, by its id."""
        hands = (
            self.commands,
            self.feeds,
            self.lists,
            self.house,
            self.shelves,
            self.editions,
            self.away,
            self.outbox,
            self.share,
            self.offline,
            self.packing,
            self.respond,
            self.related,
            self.finding,
            self.head_links,
            self.tables,
            self.talk,
            self.files,
            self.joining,
            self.viewing,
            self.pages,
            self.printing,
            self.full_screen,
            self.picture_choice,
            self.speaking,
            self.noting,
            self.whole,
            self.theme,
        )
        return {action: do for hand in hands for action, do in hand.slots().items()}
