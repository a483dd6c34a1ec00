"""The checklist costs at most three times the same text as plain paragraphs."""

from __future__ import annotations

from io import BytesIO
from xml.sax.saxutils import escape

from pytest_benchmark.fixture import BenchmarkFixture
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from desktop_app.paper import sheets
from desktop_app.paper.fonts import Weight
from tests.benchmarks.turns import ratio
from tests.paper.samples import PARTLY_DONE, checklist


def plain_paragraphs(lines: list[str]) -> bytes:
    target = BytesIO()
    style = ParagraphStyle("plain", fontName=Weight.REGULAR.value, fontSize=8, leading=10)
    SimpleDocTemplate(target, pagesize=A4).build([Paragraph(escape(one), style) for one in lines])
    return target.getvalue()


def test_the_checklist_costs_at_most_three_times_its_text_as_paragraphs(
    benchmark: BenchmarkFixture,
) -> None:
    sheet = checklist("trial with statement", standing=PARTLY_DONE)
    printed = sheets.build(sheet, "nl")
    lines = [line for line in printed.text.splitlines() if line]
    assert len(lines) > 100

    def program() -> None:
        sheets.build(sheet, "nl")

    assert ratio(benchmark, program, lambda: plain_paragraphs(lines), rounds=30) <= 3.0
