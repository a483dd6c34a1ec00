from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.paper.canvas import Area, InkKind
from desktop_app.paper.extract import extract
from desktop_app.paper.model import EvaluationGroup, EvaluationLine, MissingLine, Size
from desktop_app.paper.press import compose
from desktop_app.paper.sheets import build
from tests.paper.geometry import problems
from tests.paper.samples import LANGUAGES, evaluation_report

TEXT_AREA = Area(17, 11.5, 196, 291.5)


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_page_without_overlap_that_reads_as_its_text_version(language):
    canvas = compose(evaluation_report(), language, size=Size.NORMAL)
    assert problems(canvas, TEXT_AREA) == []
    printed = build(evaluation_report(), language)
    assert printed.pages == 1
    assert extract(printed.pdf).text == printed.text


def test_a_line_reads_from_number_to_value_and_its_bar_is_as_long_as_the_share():
    canvas = compose(evaluation_report(), "nl", size=Size.NORMAL)
    assert "K02 Aangifte gedaan 41 41 59 %" in canvas.lines[0]
    bars = [ink.area.right - ink.area.left for ink in canvas.pages[0] if ink.kind is InkKind.BAR]
    assert bars == pytest.approx([41 * share / 100 for share in (59, 48, 82, 59)], abs=0.01)


def test_what_is_withheld_has_no_bar():
    sheet = replace(evaluation_report(), parts=(), missing=())
    canvas = compose(sheet, "nl", size=Size.NORMAL)
    shares = sum(line.percent is not None for group in sheet.outcomes for line in group.lines)
    assert sum(ink.kind is InkKind.BAR for ink in canvas.pages[0]) == shares


def test_rules_period_units_and_the_day_of_freezing_stand_on_every_page():
    (group, *_) = evaluation_report().outcomes
    many = tuple(replace(group, heading=f"Groep {n}") for n in range(16))
    canvas = compose(replace(evaluation_report(), outcomes=many), "nl", size=Size.NORMAL)
    assert len(canvas.pages) > 1
    for page in canvas.lines:
        assert "Telregels versie 3 · vastgezet 12-10-2026" in page
        assert "Landelijk · 1 januari tot en met 30 september 2026" in page
        assert "6 eenheden · 41 zaken" in page
        assert any(line.startswith("Pagina") for line in page)


text = st.text("abcdef ghij", min_size=1, max_size=60).filter(str.strip)
lines = st.builds(
    EvaluationLine,
    code=st.sampled_from(["K01", "K30"]),
    title=text,
    asked=st.sampled_from(["0", "<5", "x", "1234"]),
    answered=st.sampled_from(["0", "<5", "x", "1234"]),
    value=st.sampled_from(["", "<5", "x", "59 %", "mediaan 3 tot 5 dagen", "n 12"]),
    percent=st.none() | st.integers(0, 100),
    indent=st.booleans(),
)
groups = st.lists(
    st.builds(EvaluationGroup, text, st.lists(lines, min_size=1, max_size=14).map(tuple)),
    max_size=8,
).map(tuple)


@settings(max_examples=60)
@given(
    groups,
    groups,
    st.lists(
        st.builds(
            MissingLine, st.just("K01"), text, st.just(("1234", "x", "<5", "0", "1", "2", "3"))
        ),
        max_size=40,
    ).map(tuple),
)
def test_any_report_prints_without_overlap_and_no_heading_stands_last_on_a_page(
    outcomes, parts, missing
):
    outcomes, parts = (
        tuple(
            replace(
                group,
                lines=tuple(
                    one if one.value.endswith("%") else replace(one, percent=None)
                    for one in group.lines
                ),
            )
            for group in groups
        )
        for groups in (outcomes, parts)
    )
    sheet = replace(evaluation_report(), outcomes=outcomes, parts=parts, missing=missing)
    canvas = compose(sheet, "nl", size=Size.NORMAL)
    assert problems(canvas, TEXT_AREA) == []
    headings = {group.heading.strip() for group in (*outcomes, *parts)}
    for page in canvas.lines:
        body = [line for line in page if not line.startswith(("Pagina", "Alleen geteld"))]
        assert body[-1] not in headings
        assert not body[-1].startswith(("Tabel", "Nr Kenmerk"))
