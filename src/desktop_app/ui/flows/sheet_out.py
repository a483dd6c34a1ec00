"""A finished sheet leaves the program: to a printer, or as a PDF that anybody can read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.errors import UserError
from desktop_app.text import message
from desktop_app.ui import pdf as pdfs
from desktop_app.ui.flow import Flow
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.failed import Confirm


class PrinterDialog(QPrintDialog):
    """The system's own dialog to choose a printer; its title stays neutral."""

    def __init__(self, printer: QPrinter, parent: QWidget | None = None) -> None:
        super().__init__(printer, parent)
        self.setWindowTitle("Waymark")

    def open(self) -> None:  # type: ignore[override]
        """Show it as any other dialog."""
        QDialog.open(self)


class Sheet(Protocol):
    """A finished sheet: its bytes, and a neutral name for file and print job."""

    @property
    def pdf(self) -> bytes:
        """The very bytes."""

    @property
    def title(self) -> str:
        """The neutral name."""


def print_out(sheet: Sheet, *, before: Callable[[], None], done: Callable[[], None]) -> Flow:
    """Ask for a printer and print. ``before`` is called when it was chosen, and may refuse."""
    names = pdfs.printers()
    if not names:
        raise UserError(
            message(
                "Printing",
                "There is no printer on this computer. Nothing was printed. Connect one, or save "
                "the sheet as PDF and print it elsewhere.",
            )
        )
    printer = pdfs.printer_for(sheet.pdf, sheet.title, names[0])
    if not (yield PrinterDialog(printer)):
        return
    before()
    pdfs.print_sheet(sheet.pdf, printer)
    done()


def save_out(
    look: Look,
    sheet: Sheet,
    parent: QWidget,
    *,
    before: Callable[[], None],
    done: Callable[[], None],
) -> Flow:
    """Warn, ask where to, and write the bytes there."""
    warning = Confirm(
        look,
        message("Printing", "Save as PDF?"),
        message(
            "Printing",
            "Whoever finds the file can read it: it is not encrypted. Save it only where it is "
            "needed, and delete it afterwards. It is noted in the audit trail.",
        ),
        verb=message("Printing", "Save as PDF…"),
    )
    if not (yield warning):
        return
    title = look.words(message("Printing", "Save the sheet"))
    chosen, _ = QFileDialog.getSaveFileName(parent, title, f"{sheet.title}.pdf", "PDF (*.pdf)")
    if not chosen:
        return
    before()
    write(Path(chosen), sheet.pdf)
    done()


def write(path: Path, data: bytes) -> None:
    """Write a file where the person said; raises UserError when the disk refuses."""
    try:
        path.write_bytes(data)
    except OSError:
        raise UserError(
            message(
                "Printing",
                "The file could not be written there. Your work is safe. Choose another place.",
            )
        ) from None
