"""What a checklist costs, beside the same text as plain reportlab paragraphs."""

from __future__ import annotations

import io
import resource
import statistics
import time
from collections.abc import Callable

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from desktop_app.paper.fonts import Weight, font
from desktop_app.paper.sheets import build
from tests.paper.samples import PARTLY_DONE, checklist

ROUNDS = 15
MOST_TIMES = 3.0
SHEETS = 300
MOST_GROWTH = 12 * 1024
"""KiB by which 300 sheets may raise the peak of memory after the first thirty."""


def seconds(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def test_a_checklist_costs_at_most_three_times_plain_paragraphs_of_its_text():
    sheet = checklist(standing=PARTLY_DONE)
    lines = [line for line in build(sheet, "nl").text.splitlines() if line]
    font(Weight.REGULAR)
    style = ParagraphStyle("plain", fontName=Weight.REGULAR.value, fontSize=11, leading=14)

    def plain() -> bytes:
        out = io.BytesIO()
        document = SimpleDocTemplate(out, invariant=1, initialFontName=Weight.REGULAR.value)
        document.build([Paragraph(line, style) for line in lines])
        return out.getvalue()

    plain()
    ours, floor = [], []
    for _ in range(ROUNDS):
        floor.append(seconds(plain))
        ours.append(seconds(lambda: build(sheet, "nl")))
    ratio = statistics.median(ours) / statistics.median(floor)
    print(
        f"\nchecklist {statistics.median(ours) * 1000:.1f} ms, plain paragraphs "
        f"{statistics.median(floor) * 1000:.1f} ms, {ratio:.2f} times (at most {MOST_TIMES:g})"
    )
    assert ratio <= MOST_TIMES


def test_memory_stays_flat_over_three_hundred_sheets():
    sheet = checklist(standing=PARTLY_DONE)
    for _ in range(SHEETS // 10):
        build(sheet, "nl")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for _ in range(SHEETS):
        build(sheet, "nl")
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(f"\npeak grew by {grown / 1024:.1f} MiB over {SHEETS} sheets")
    assert grown <= MOST_GROWTH
