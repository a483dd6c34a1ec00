"""Sheets go to paper from memory, a page at a time, and a job that is stopped leaves nothing."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import threading
import time

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageFilter
from PySide6.QtPrintSupport import QPrinter
from reportlab.pdfgen import canvas

from desktop_app.errors import Cancelled, UserError
from desktop_app.paper.sheets import build
from desktop_app.ui import pdf as pdfs
from tests.paper.samples import checklist


def sheets(pages: int) -> bytes:
    buffer = io.BytesIO()
    paper = canvas.Canvas(buffer, pagesize=(420, 595))
    for number in range(pages):
        paper.drawString(50, 500, f"page {number}")
        paper.showPage()
    paper.save()
    return buffer.getvalue()


@pytest.fixture
def printer(qapp, tmp_path):
    made = pdfs.printer_for(sheets(1), "Waymark", "")
    made.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    made.setOutputFileName(str(tmp_path / "job.pdf"))
    made.setResolution(100)
    return made


def test_every_page_is_printed_and_reported(printer, tmp_path):
    reported: list[tuple[int, int]] = []
    pdfs.print_sheet(sheets(3), printer, lambda done, total: reported.append((done, total)))
    assert reported == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert len(pdfs.page_sizes((tmp_path / "job.pdf").read_bytes())) == 3


def test_a_job_that_is_stopped_ends_before_its_next_page(printer):
    heard: list[int] = []

    def stop(done: int, _total: int) -> None:
        heard.append(done)
        if done == 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        pdfs.print_sheet(sheets(5), printer, stop)
    assert heard == [0, 1]


def test_a_printer_is_never_asked_for_more_than_paper_shows(qapp):
    assert pdfs.printer_for(sheets(1), "Waymark", "").resolution() <= 400


def test_the_window_draws_while_another_thread_prints(printer):
    worker = threading.Thread(target=pdfs.print_sheet, args=(sheets(8), printer))
    worker.start()
    drawn = 0
    while worker.is_alive():
        assert not pdfs.render(sheets(2), 1, scale=1.0).isNull()
        drawn += 1
        time.sleep(0.001)
    worker.join()
    assert drawn


def test_qt_prints_through_the_folder_in_memory(tmp_path):
    script = (
        "from PySide6.QtCore import QDir; from PySide6.QtWidgets import QApplication;"
        "app = QApplication([]); from desktop_app.ui import pdf;"
        "import sys; pdf.printer_for(sys.stdin.buffer.read(), 'Waymark', '');"
        "print(QDir.tempPath())"
    )
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "XDG_RUNTIME_DIR": str(tmp_path)},
        input=sheets(1),
        capture_output=True,
        check=True,
    )
    assert done.stdout.decode().strip() == str(tmp_path)


def test_only_the_pages_that_were_asked_for_are_printed(printer, tmp_path):
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 9)
    pdfs.print_sheet(sheets(4), printer)
    assert len(pdfs.page_sizes((tmp_path / "job.pdf").read_bytes())) == 3
    printer.setFromTo(7, 9)
    with pytest.raises(UserError, match="none of those"):
        pdfs.print_sheet(sheets(4), printer)


def test_what_is_printed_at_300_dpi_is_what_the_preview_shows(qapp, tmp_path):
    made = build(checklist(), "nl").pdf
    printer = pdfs.printer_for(made, "Dagschema", "")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "job.pdf"))
    printer.setResolution(300)
    pdfs.print_sheet(made, printer)
    printed = (tmp_path / "job.pdf").read_bytes()
    assert len(pdfs.page_sizes(printed)) == len(pdfs.page_sizes(made))
    for number in range(len(pdfs.page_sizes(made))):
        shown, on_paper = (blurred(one, number) for one in (made, printed))
        on_paper = on_paper.resize(shown.size)
        difference = ImageChops.difference(shown, on_paper).point(lambda grey: 255 * (grey > 64))
        share = difference.histogram()[255] / (shown.width * shown.height)
        assert share < 0.02, f"page {number}: {share:.2%} differ"
        assert shown.histogram()[0] > 1000, "the page is not empty"


def blurred(pdf: bytes, number: int) -> Image.Image:
    document = pypdfium2.PdfDocument(pdf)
    try:
        picture = document[number].render(scale=300 / 72, grayscale=True).to_pil().convert("L")
    finally:
        document.close()
    return picture.filter(ImageFilter.GaussianBlur(1))
