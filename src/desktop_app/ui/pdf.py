"""Finished sheets as pictures: on the screen, and on paper. From memory, never from a file."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pypdfium2
from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop_app.errors import UserError
from desktop_app.text import message
from desktop_app.ui.hardening import print_through_memory

_POINTS = 72


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return width and height of every page, in points."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [document.get_page_size(number) for number in range(len(document))]
    finally:
        document.close()


def render(pdf: bytes, number: int, *, scale: float) -> QImage:
    """Return one page (from 0) as a picture, ``scale`` pixels a point."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return _picture(document, number, scale)
    finally:
        document.close()


def _picture(document: pypdfium2.PdfDocument, number: int, scale: float) -> QImage:
    bitmap = document[number].render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    image = QImage(
        bytes(bitmap.buffer),
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_RGBX8888,
    )
    return image.copy()  # its own memory: the bitmap goes with the document


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
    _fit(printer, page_sizes(pdf)[0])
    return printer


def print_sheet(
    pdf: bytes, printer: QPrinter, report: Callable[[int, int], None] | None = None
) -> None:
    """Print every page at the printer's own resolution; raises UserError when it refuses."""
    painter = QPainter()
    if not painter.begin(printer):
        raise UserError(
            message(
                "Printing",
                "The printer did not take the sheet. Nothing was printed; the sheet stands in "
                "the register. Check the printer, or save it as PDF.",
            )
        )
    document = pypdfium2.PdfDocument(pdf)
    try:
        for number in range(len(document)):
            if report is not None:
                report(number, len(document))
            if number:
                _fit(printer, document.get_page_size(number))
                printer.newPage()
            image = _picture(document, number, printer.resolution() / _POINTS)
            target = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            painter.drawImage(target, image)
    finally:
        painter.end()
        document.close()


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
