"""What headquarters writes out: a report and a table of cells, checked, frozen and in the trail."""

from __future__ import annotations

import csv
import io
import re
from datetime import date

import pypdfium2
import pytest

from desktop_app.app import cases, evaluation, evaluation_out, pilot, records, trail
from desktop_app.app.evaluated import Evaluation, Query
from desktop_app.app.session import Session
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from tests.app.conftest import MakeVault
from tests.app.test_exchange import filled_case

SAY = Speaker("nl").say
YEAR = Query(date(2026, 1, 1), date(2026, 11, 24))
PUBLIC = Query(date(2025, 11, 24), date(2026, 11, 24), audience="public")


@pytest.fixture
def quarters(make_vault: MakeVault) -> Session:
    session = make_vault("hk", "headquarters")
    for name, _number in pilot.OFFICES:
        pilot.load_pilot(session, name, session.today())
    return session


def csv_of(session: Session, made: Evaluation) -> list[list[str]]:
    data = evaluation_out.table(session, made, say=SAY).decode("utf-8-sig")
    return list(csv.reader(io.StringIO(data)))


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join("\n".join(pages).split())


def test_the_table_names_its_rules_and_holds_cells_and_no_id(quarters: Session) -> None:
    made = evaluation.evaluate(quarters, YEAR)
    lines = csv_of(quarters, made)
    assert lines[0] == ["rules_version", str(made.rules_version)]
    assert lines[1] == ["period", "2026-01-01", "2026-11-24"]
    text = "\n".join(",".join(line) for line in lines)
    for case in quarters.store.cases():
        assert case.case not in text
        assert case.case[:8] not in text
    assert not re.search(r"\b[0-9a-f]{8}-[0-9a-f]{4}", text)
    dates = set(re.findall(r"\d{4}-\d{2}-\d{2}", text))
    assert dates == {"2026-01-01", "2026-11-24"}  # the period, and no day of anybody
    for codename in (name for _case, name, _number in cases.codenames(quarters)):
        assert codename not in text


def test_no_count_below_five_is_written_and_none_is_rounded_up_to_it(quarters: Session) -> None:
    for query, least in ((YEAR, 5), (PUBLIC, 10)):
        lines = csv_of(quarters, evaluation.evaluate(quarters, query))
        start = next(n for n, line in enumerate(lines) if line[0] == "figure")
        columns = lines[start]
        counted = [
            line[columns.index(name)]
            for line in lines[start + 1 :]
            for name in ("asked", "answered", "count")
        ]
        numbers = [int(one) for one in counted if one.isdigit()]
        assert numbers
        assert min(numbers) >= least
        assert {one for one in counted if one and not one.isdigit()} <= {f"<{least}", "x"}


def test_the_report_says_what_its_numbers_cannot_say(quarters: Session) -> None:
    made = evaluation.evaluate(quarters, YEAR)
    for language, words in (
        ("nl", ("Beschrijvend", "geen oorzaak", "niet gerangschikt")),
        ("en", ("Descriptive", "no cause", "not ranked")),
    ):
        say = Speaker(language).say
        printed = evaluation_out.report(
            quarters, made, say=say, language="nl" if language == "nl" else "en"
        )
        text = text_of(printed.pdf)
        assert all(word in text for word in words), text[-2000:]
        assert f"{made.rules_version}" in text


def test_a_word_that_was_agreed_with_somebody_is_not_written_in_any_file(quarters: Session) -> None:
    made = evaluation.evaluate(quarters, YEAR)
    case = filled_case(quarters)
    word = "Schaamte"  # a word that the figures hold, and the one agreed for danger
    records.change(quarters, cases.plan_key(case), {"word_danger": word})
    before = trail.lines(quarters)
    with pytest.raises(UserError, match="stands in a case"):
        evaluation_out.table(quarters, made, say=SAY)
    with pytest.raises(UserError, match="stands in a case"):
        evaluation_out.report(quarters, made, say=SAY, language="nl")
    assert [one.event for one in trail.lines(quarters)] == [one.event for one in before]


def test_what_was_released_is_kept_with_its_rules_and_stands_in_the_trail(
    quarters: Session,
) -> None:
    made = evaluation.evaluate(quarters, YEAR)
    evaluation.freeze(quarters, made, way="csv")
    (kept,) = evaluation.releases(quarters)
    assert (kept.query, kept.rules_version) == (YEAR, made.rules_version)
    (line,) = trail.lines(quarters, trail.Query(event="evaluation"))
    assert "case" not in line.details


def test_a_case_less_after_a_release_does_not_tell_of_that_case(quarters: Session) -> None:
    first = evaluation.evaluate(quarters, YEAR)
    evaluation.freeze(quarters, first, way="csv")
    pilot.load_pilot(quarters, "Haven", quarters.today())  # three cases more: a small difference
    again = evaluation.evaluate(quarters, YEAR)
    assert first.cases.value == 36
    assert again.cases.value is None
    assert again.cases.mark
