"""Finished sheets as pictures: on the screen, and on paper. From memory, never from a file."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop_app.errors import UserError
from desktop_app.text import message
from desktop_app.ui.hardening import print_through_memory

if TYPE_CHECKING:
    import pypdfium2

_POINTS = 72
_MOST_DPI: Final = 400
"""Sharper than paper shows at reading distance. At the 1200 that Qt takes by itself a page took 6
seconds and 2 GB; at 400 it takes half a second."""
_PDFIUM = threading.Lock()
"""PDFium serves one thread at a time: the window may draw a preview while the worker prints."""


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return width and height of every page, in points."""
    with _opened(pdf) as document:
        return [document.get_page_size(number) for number in range(len(document))]


def render(pdf: bytes, number: int, *, scale: float) -> QImage:
    """Return one page (from 0) as a picture, ``scale`` pixels a point."""
    with _opened(pdf) as document:
        return _picture(document, number, scale)


@contextlib.contextmanager
def _opened(pdf: bytes) -> Iterator[pypdfium2.PdfDocument]:
    import pypdfium2  # noqa: PLC0415  (4 MiB: only where a page is shown or printed)

    with _PDFIUM:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def _picture(document: pypdfium2.PdfDocument, number: int, scale: float) -> QImage:
    page = document[number]
    bitmap = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    image = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_RGBX8888,
    )
    copied = image.copy()  # its own memory: the bitmap goes with the document
    bitmap.close()
    page.close()
    return copied


def printers() -> list[str]:
    """Return the names of the printers of this computer, the usual one first."""
    usual = QPrinterInfo.defaultPrinterName()
    names = list(QPrinterInfo.availablePrinterNames())
    return sorted(names, key=lambda name: name != usual)


def printer_for(pdf: bytes, title: str, name: str) -> QPrinter:
    """Return a printer set to the size of the sheet; ``title`` names the job and is neutral."""
    print_through_memory()
    printer = QPrinter(QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setCreator("")
    printer.setFullPage(True)
    if printer.resolution() > _MOST_DPI:
        printer.setResolution(_MOST_DPI)
    _fit(printer, page_sizes(pdf)[0])
    return printer


def print_sheet(
    pdf: bytes,
    printer: QPrinter,
    report: Callable[[int, int], None] | None = None,
    *,
    title: str = "",
) -> None:
    """Print the pages that the printer was asked for, from any thread.

    ``report`` hears (pages done, pages) before each page; what it raises takes the job back.
    ``title`` names the job; it is neutral. Raises UserError when the printer refuses, and when
    the sheet has none of the pages.
    """
    sizes = page_sizes(pdf)
    chosen = _chosen(printer, len(sizes))
    if title:
        printer.setDocName(title)
    _fit(printer, sizes[chosen[0]])
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(
            message(
                "Printing",
                "The printer did not take the sheet. Nothing was printed; the sheet stands in "
                "the register. Check the printer, or save it as PDF.",
            )
        )
    try:
        for done, number in enumerate(chosen):
            if report is not None:
                report(done, len(chosen))
            if done:
                _fit(printer, sizes[number])
                printer.newPage()
            image = render(pdf, number, scale=printer.resolution() / _POINTS)
            painter.drawImage(QRectF(printer.paperRect(QPrinter.Unit.DevicePixel)), image)
        if report is not None:
            report(len(chosen), len(chosen))
    except BaseException:
        printer.abort()
        raise
    finally:
        painter.end()


def _chosen(printer: QPrinter, pages: int) -> list[int]:
    """Return the pages (from 0) that the printer dialog asked for."""
    if printer.printRange() != QPrinter.PrintRange.PageRange:
        return list(range(pages))
    first, last = printer.fromPage() or 1, printer.toPage() or pages
    chosen = list(range(first - 1, min(last, pages)))
    if not chosen:
        raise UserError(
            message(
                "Printing",
                "The sheet has %1 pages, none of those that were asked for. Nothing was printed.",
            ).fill(pages)
        )
    return chosen


def _fit(printer: QPrinter, size: tuple[float, float]) -> None:
    width, height = size
    landscape = width > height
    short, long = min(size), max(size)
    printer.setPageSize(
        QPageSize(
            QSizeF(short, long), QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch
        )
    )
    wanted = QPageLayout.Orientation
    printer.setPageOrientation(wanted.Landscape if landscape else wanted.Portrait)


def thumbnails(pdf: bytes, *, width: int, ratio: float) -> Iterator[QImage]:
    """Yield every page ``width`` pixels wide on a screen with ``ratio`` device pixels a pixel."""
    for number, (wide, _tall) in enumerate(page_sizes(pdf)):
        image = render(pdf, number, scale=width * ratio / wide)
        image.setDevicePixelRatio(ratio)
        yield image.convertToFormat(QImage.Format.Format_RGB32, Qt.ImageConversionFlag.AutoColor)
