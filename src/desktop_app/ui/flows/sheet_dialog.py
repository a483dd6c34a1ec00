"""A finished sheet in a dialog, to be printed or saved: recovery sheet, contact card."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QSizePolicy

from desktop_app.errors import UserError
from desktop_app.text import message
from desktop_app.ui import pdf as pdfs
from desktop_app.ui.flows.sheet_out import PrinterDialog, Sheet, write
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.page_view import PageView


class SheetDialog(Dialog):
    """Shows the very bytes; Print needs a printer and says so when there is none."""

    def __init__(
        self,
        look: Look,
        title: Words,
        sheet: Sheet,
        *,
        before: Callable[[], None] = lambda: None,
    ) -> None:
        """``before`` is called just before the sheet leaves, and may refuse."""
        super().__init__(look, title, cancel=message("Help", "Close"), width=640)
        self._sheet = sheet
        self._before = before
        self.said = Banner(look, "", tone="accent")
        self.said.hide()
        self.body.addWidget(self.said)
        self.view = PageView(look)
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.least(self.view, height=420)
        self.view.show_pdf(sheet.pdf)
        self.body.addWidget(self.view)
        self.save_button = Button(look, message("Printing", "Save as PDF…"))
        self.save_button.act.connect(self._save)
        self.foot.addWidget(self.save_button)
        self.print_button = Button(
            look, message("Printing", "Print"), kind="primary", icon="printer"
        )
        self.print_button.act.connect(self._print)
        if not pdfs.printers():
            self.print_button.block(message("Printing", "no printer here"))
        self.foot.addWidget(self.print_button)

    def save_to(self, path: Path) -> None:
        """Write the sheet where the person said, and say what became of it."""
        try:
            self._before()
            write(path, self._sheet.pdf)
        except UserError as error:
            self._say(error.message)
            return
        self._say(
            message("Printing", "Saved. The file is not encrypted: print it, then delete it there.")
        )

    def _save(self) -> None:
        title = self.look.words(message("Printing", "Save the sheet"))
        name = f"{self._sheet.title}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, title, name, "PDF (*.pdf)")
        if chosen:
            self.save_to(Path(chosen))

    def _print(self) -> None:
        printer = pdfs.printer_for(self._sheet.pdf, self._sheet.title, pdfs.printers()[0])
        dialog = PrinterDialog(printer, self)

        def chosen() -> None:
            try:
                self._before()
                pdfs.print_sheet(self._sheet.pdf, printer)
            except UserError as error:
                self._say(error.message)
                return
            self._say(message("Printing", "Given to the printer."))

        dialog.accepted.connect(chosen)
        dialog.open()

    def _say(self, words: Words) -> None:
        self.said.tell(words)
