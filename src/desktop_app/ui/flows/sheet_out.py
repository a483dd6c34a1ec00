"""A finished sheet leaves the program: to a printer, or as a PDF that anybody can read."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from desktop_app.app.changes import Changes
from desktop_app.app.delivery import for_the_user_alone
from desktop_app.app.prepared import Prepared
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import Message, message
from desktop_app.ui import pdf as pdfs
from desktop_app.ui.flow import Flow, Job
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


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A stack of sheets on its way out.

    ``again`` makes it anew, with new codes: every copy has a code of its own. ``note`` registers a
    sheet just before it leaves, and may refuse; ``done`` hears what was registered at the end,
    whether or not all of it left.
    """

    stack: Sequence[Prepared]
    again: Callable[[], Sequence[Prepared]]
    note: Callable[[Prepared], Changes]
    done: Callable[[Changes], None]


def print_out(out: Outgoing) -> Flow:
    """Ask for a printer and print every sheet, as many copies and of as many pages as asked for."""
    names = pdfs.printers()
    if not names:
        raise UserError(
            message(
                "Printing",
                "There is no printer on this computer. Nothing was printed. Connect one, or save "
                "the sheet as PDF and print it elsewhere.",
            )
        )
    first = out.stack[0].printed
    printer = pdfs.printer_for(first.pdf, first.title, names[0])
    if not (yield PrinterDialog(printer)):
        return
    copies = max(1, printer.copyCount())
    printer.setCopyCount(1)
    yield from _leave(
        out, copies, message("Printing", "Printing"), partial(pdfs.print_sheet, printer=printer)
    )


def save_out(look: Look, out: Outgoing, parent: QWidget) -> Flow:
    """Warn, ask where to, and write the bytes there: a file for each sheet."""
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
    paths = _chosen_paths(look, out.stack, parent)
    if not paths:
        return
    waiting = iter(paths)

    def save(pdf: bytes, *, report: Report, title: str) -> None:  # noqa: ARG001 - a file has a name
        report(0, 1)
        write(next(waiting), pdf)

    yield from _leave(out, 1, message("Printing", "Saving"), save)


Report = Callable[[int, int], None]


class _Way(Protocol):
    def __call__(self, pdf: bytes, *, report: Report, title: str) -> None: ...


def _leave(out: Outgoing, copies: int, title: Message, way: _Way) -> Flow:
    """Let every sheet of every copy go ``way``, each registered just before."""
    noted = Changes()

    def work(progress: Progress) -> None:
        nonlocal noted
        total = copies * sum(one.printed.pages for one in out.stack)
        gone = 0
        for copy in range(copies):
            for sheet in out.stack if copy == 0 else out.again():
                progress.report(gone, total)
                noted |= out.note(sheet)

                def report(done: int, _pages: int, before: int = gone) -> None:
                    progress.report(before + done, total)

                way(sheet.printed.pdf, report=report, title=sheet.printed.title)
                gone += sheet.printed.pages

    try:
        yield Job(title, work)
    finally:
        out.done(noted)


def _chosen_paths(look: Look, stack: Sequence[Prepared], parent: QWidget) -> list[Path]:
    """Ask for a file, or for a folder where there are several sheets; none: it was left."""
    if len(stack) == 1:
        title = look.words(message("Printing", "Save the sheet"))
        name = f"{stack[0].printed.title}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(parent, title, name, "PDF (*.pdf)")
        return [Path(chosen)] if chosen else []
    title = look.words(message("Printing", "Save the sheets in this folder"))
    chosen = QFileDialog.getExistingDirectory(parent, title)
    if not chosen:
        return []
    return [Path(chosen) / f"{one.printed.title} {one.serial:04d}.pdf" for one in stack]


def write(path: Path, data: bytes) -> None:
    """Write a file where the person said; raises UserError when the disk refuses."""
    part = path.with_name(f"{path.name}.part")
    try:
        with open(part, "wb", opener=for_the_user_alone) as file:
            file.write(data)
        part.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise UserError(
            message(
                "Printing",
                "The file could not be written there. Your work is safe. Choose another place.",
            )
        ) from None
