"""Prints articles: the one that is open, or all that are chosen, as an edition on paper.

Reads in the lane, decodes pictures in theirs, lays out and paints in turns of the event loop, each
shorter than a frame.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QMarginsF, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPageLayout, QPageSize

from reader.desktop.decoding import Wanted, decoded
from reader.desktop.file_dialogs import save_dialog
from reader.desktop.file_names import file_name
from reader.desktop.print_output import PrintOutput
from reader.desktop.print_pages import Pages, Paper
from reader.desktop.print_preview import PrintPreview
from reader.desktop.print_reading import Drawn, Printed, masthead, printed
from reader.desktop.telling import sentence_for
from reader.files import write_whole

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reader.desktop.parts import Parts
    from reader.desktop.window import Window

MOST = 100  # articles at once
_SHARPNESS = 0.6  # pixels of a picture for each unit of the layout: 173 to an inch
# Where paper is cut to Letter (CLDR, supplemental paper sizes).
_LETTER = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())


def _tr(text: str) -> str:
    return QCoreApplication.translate("Printing", text)


def usual_paper(locale: QLocale) -> QPageSize:
    """The size of paper that is usual where somebody lives."""
    land = QLocale.territoryToCode(locale.territory())
    return QPageSize(QPageSize.PageSizeId.Letter if land in _LETTER else QPageSize.PageSizeId.A4)


def whole_sheet(size: QPageSize, turned: QPageLayout.Orientation) -> QPageLayout:
    """A layout that leaves no margins, since pages have their own."""
    layout = QPageLayout(size, turned, QMarginsF(0, 0, 0, 0))
    layout.setMode(QPageLayout.Mode.FullPageMode)
    return layout


class Printing(QObject):
    """The hands for paper."""

    def __init__(self, window: Window, parts: Parts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        upright = QPageLayout.Orientation.Portrait
        self.layout = whole_sheet(usual_paper(QLocale.system()), upright)
        self.preview: PrintPreview | None = None

    def slots(self) -> dict[str, Callable[[], object]]:
        """What to do for each action, by its id."""
        return {"print": self.show_preview, "pdf": self.ask_file}

    # --- setting

    def make(self, then: Callable[[Pages, Sequence[Printed]], object]) -> None:
        """Have the chosen articles set on pages, and tell the pages as they begin to be."""
        self._make(tuple(self._window.hands.commands.chosen()), then)

    def _make(
        self, chosen: tuple[int, ...], then: Callable[[Pages, Sequence[Printed]], object]
    ) -> None:
        if len(chosen) > MOST:
            said = _tr("Choose at most {count} articles to print them at once.")
            self._window.status.tell(said.format(count=MOST))
            return
        if not chosen:
            return
        paper = Paper.of(self.layout)
        width, height = paper.text

        def told(articles: list[Printed]) -> None:
            if articles:
                pages = Pages(paper, self._parts.choices.now.letters, self._window)
                then(pages, articles)
                self._decode(pages, articles)

        self._parts.read_lane.ask(
            lambda store: printed(store, chosen, width, height), told, first=True
        )

    def _decode(self, pages: Pages, articles: Sequence[Printed]) -> None:
        decoding = self._parts.decoding
        drawn = [one for article in articles for one in article.pictures]
        files = [(one, path) for one in drawn if (path := decoding.path(one.media)) is not None]
        head = masthead(self._window.dates.line())
        ticket = decoding.lane.ask(
            lambda _: _images(files), lambda images: pages.begin(head, articles, images)
        )
        pages.destroyed.connect(ticket.drop)

    # --- before printing

    def show_preview(self) -> None:
        """Show the pages that would be printed."""

        def show(pages: Pages, articles: Sequence[Printed]) -> None:
            self.preview = dialog = PrintPreview(pages, self._window)
            dialog.print_wished.connect(lambda: self._ask_printer(dialog, articles))
            dialog.pdf_wished.connect(lambda: self._choose_file(pages, articles, dialog))
            dialog.finished.connect(self._preview_left)
            dialog.rejected.connect(pages.deleteLater)
            dialog.open()

        self.make(show)

    def _preview_left(self) -> None:
        self.preview = None

    def _ask_printer(self, preview: PrintPreview, articles: Sequence[Printed]) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo

        if not QPrinterInfo.availablePrinterNames():
            preview.say(_tr("No printer is set up on this computer. It can be saved as PDF."))
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(self.layout)
        printer.setDocName(articles[0].title)
        dialog = QPrintDialog(printer, preview)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintCurrentPage, True)
        dialog.setMinMax(1, preview.pages.count)
        # The system's own dialogs show themselves in no other way.
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer, preview, articles)

    def print_on(
        self, printer: QPrinter, preview: PrintPreview, articles: Sequence[Printed]
    ) -> None:
        """Print what a preview shows, set anew where another paper was chosen for the printer."""
        chosen = printer.pageLayout()
        self.layout = whole_sheet(chosen.pageSize(), chosen.orientation())
        shown = preview.view.page

        def start(pages: Pages) -> None:
            output = PrintOutput(pages, printer, self, only=_wished(printer, shown))
            output.ended.connect(self._printed)
            self._when_set(output, pages)

        if Paper.of(self.layout) == preview.pages.paper:
            start(preview.pages)
        else:
            self._make(tuple(article.id for article in articles), lambda pages, _: start(pages))
            preview.pages.deleteLater()
        preview.accept()

    # --- a file

    def ask_file(self) -> None:
        """Ask where a PDF of the chosen articles is to be written."""
        self.make(lambda pages, articles: self._choose_file(pages, articles, None))

    def _choose_file(
        self, pages: Pages, articles: Sequence[Printed], preview: PrintPreview | None
    ) -> None:
        filters = [_tr("PDF documents (*.pdf)"), _tr("All files (*)")]
        name = f"{file_name(articles[0].title, 'Broadsheet')}.pdf"
        dialog = save_dialog(preview or self._window, _tr("Save as PDF"), filters, name)

        def chosen(path: str) -> None:
            self.write(pages, path, articles[0].title)
            if preview is not None:
                preview.accept()

        dialog.fileSelected.connect(chosen)
        if preview is None:
            dialog.rejected.connect(pages.deleteLater)
        dialog.open()

    def write(self, pages: Pages, path: str, title: str) -> None:
        """Write pages into a PDF file as soon as they are set."""
        output = PrintOutput.to_pdf(pages, title, self)
        output.ended.connect(lambda _: self._keep(output.content, Path(path)))
        self._when_set(output, pages)

    def _when_set(self, output: PrintOutput, pages: Pages) -> None:
        output.ended.connect(lambda _: self._let_go(output, pages))
        if pages.is_ready:
            output.begin(self.layout)
        else:
            pages.ready.connect(lambda: output.begin(self.layout))

    def _let_go(self, output: PrintOutput, pages: Pages) -> None:
        """A job is over: free its pages, with all their pictures, unless they are looked at."""
        output.deleteLater()
        if self.preview is None or self.preview.pages is not pages:
            pages.deleteLater()

    def _printed(self, well: bool) -> None:
        said = _tr("Printed.") if well else _tr("It could not be printed.")
        self._window.status.tell(said)

    def _keep(self, content: bytes, path: Path) -> None:
        """Write a PDF, whole or not at all."""
        status = self._window.status

        def told(_: None) -> None:
            said = _tr("“{name}” is written.").format(name=path.name)
            address = QUrl.fromLocalFile(str(path))
            status.tell(said, _tr("Open"), lambda: QDesktopServices.openUrl(address))

        def failed(error: Exception) -> None:
            status.tell(sentence_for(self._window, error))

        self._parts.decoding.lane.ask(lambda _: write_whole(path, content), told, failed)


def _wished(printer: QPrinter, shown: int) -> Callable[[int], bool]:
    """Which pages, counted from 0, were asked for in a dialog that was opened above one."""
    wish, ranges = printer.printRange(), printer.pageRanges()
    if wish == wish.CurrentPage:
        return lambda page: page == shown
    if wish == wish.PageRange and not ranges.isEmpty():
        return lambda page: ranges.contains(page + 1)
    return lambda _: True


# In the lane that decodes.


def _images(files: Sequence[tuple[Drawn, Path]]) -> dict[str, QImage]:
    made = {}
    for one, path in files:
        wish = Wanted(one.media, round(one.width * _SHARPNESS), round(one.height * _SHARPNESS))
        image = decoded(path, wish)
        if image is not None:
            made[one.name] = image
    return made
