"""The list of cases says the same as each case by itself, in the same number of queries."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.app import cases, records, samples
from desktop_app.app.case_lines import case_lines
from desktop_app.app.session import Session
from desktop_app.app.steps import new_step
from desktop_app.app.steps import steps as steps_of


def test_a_line_says_what_the_header_of_the_case_says(session: Session) -> None:
    samples.load_samples(session, session.today())
    lines = case_lines(session)
    assert len(lines) == 3
    for line in lines:
        header = cases.case_header(session, line.case)
        assert header is not None
        assert line.level is not None
        assert header.level is not None
        assert (line.level.level, line.level.review_by) == (
            header.level.level,
            header.level.review_by,
        )
        assert replace(line, level=None) == replace(header, level=None, contact=None)


def test_a_withdrawn_step_is_no_next_step(session: Session) -> None:
    case, _ = cases.open_case(session, "DAUWLAND")
    key, _ = new_step(session, case, "Bel", day=date(2026, 11, 25), at=None)
    assert case_lines(session)[0].next_step is not None
    records.withdraw(session, key, "vergissing")
    assert case_lines(session)[0].next_step is None
    assert steps_of(session, case).open == ()


def test_more_cases_take_no_more_reading_of_records(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        cases.open_case(session, f"CODE{number}")
    read: list[object] = []
    monkeypatch.setattr(type(session.store), "state", lambda _store, key: read.append(key))
    assert len(case_lines(session)) == 5
    assert read == []


def test_what_belongs_to_the_office_is_no_case(session: Session) -> None:
    cases.open_case(session, "DAUWLAND")
    records.change(session, records.new_key(session, "office", None), {"unit": "Oost"})
    records.change(session, records.new_key(session, "colleague", None), {"label": "VC-2"})
    assert [one.codename for one in case_lines(session)] == ["DAUWLAND"]
    session.store.reindex()
    assert [one.codename for one in case_lines(session)] == ["DAUWLAND"]
