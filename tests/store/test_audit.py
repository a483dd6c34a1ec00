"""The audit trail only grows, and says where it was touched."""

from __future__ import annotations

import pytest

from desktop_app.store.audit import Break, Wanted
from tests.store.many_lines import add_lines
from tests.store.world import AT, CASE, OTHER_CASE, Laptop


def noted(ann: Laptop) -> None:
    ann.store.audit.note("unlock", "Ann")
    ann.store.audit.note("view", "Ann", case=CASE, record=AT.record)
    ann.store.audit.note("print", "Bo", case=OTHER_CASE, details={"serial": 7})
    ann.store.audit.note("lock", "Ann")


def test_lines_are_numbered_and_come_back_as_they_were(ann: Laptop) -> None:
    noted(ann)
    lines = ann.store.audit.lines()
    assert [(one.n, one.event, one.by) for one in lines] == [
        (1, "unlock", "Ann"),
        (2, "view", "Ann"),
        (3, "print", "Bo"),
        (4, "lock", "Ann"),
    ]
    assert (lines[1].case, lines[1].record) == (CASE, AT.record)
    assert lines[2].details == {"serial": 7}
    assert list(ann.store.audit.broken()) == []


def test_lines_are_found_by_case_and_time_page_by_page(ann: Laptop) -> None:
    noted(ann)
    audit = ann.store.audit
    first, second = audit.lines(limit=2)
    assert [one.n for one in audit.lines(after=second.n)] == [3, 4]
    assert [one.n for one in audit.lines(Wanted(case=CASE))] == [2]
    assert [one.n for one in audit.lines(Wanted(since=second.at, until=second.at + 1))] == [2]
    assert first.at < second.at


def test_an_event_nobody_knows_is_a_bug(ann: Laptop) -> None:
    with pytest.raises(ValueError, match="no audit event"):
        ann.store.audit.note("something", "Ann")


@pytest.mark.parametrize(
    ("sql", "broken"),
    [
        ("UPDATE audit SET author = 'Eve' WHERE n = 2", [2]),
        ("UPDATE audit SET at = at + 1 WHERE n = 1", [1]),
        ("UPDATE audit SET event = 'lock' WHERE n = 3", [3]),
        ("UPDATE audit SET subject = replace(subject, '7', '8') WHERE n = 3", [3]),
        ("DELETE FROM audit WHERE n = 2", [3]),
        ("DELETE FROM audit WHERE n = 4", [4]),
        ("DELETE FROM audit", [1]),
        ("UPDATE audit SET n = 9 WHERE n = 4", [9, 10]),
    ],
)
def test_a_touched_trail_says_where(ann: Laptop, sql: str, broken: list[int]) -> None:
    noted(ann)
    ann.store.database.connection.run(sql)
    assert list(ann.store.audit.broken()) == broken


def test_an_erased_cases_lines_keep_event_time_person_and_chain(ann: Laptop) -> None:
    noted(ann)
    before = ann.store.audit.lines()[1]
    ann.store.audit.forget_case(CASE)
    line = ann.store.audit.lines()[1]
    assert (line.event, line.at, line.by) == (before.event, before.at, before.by)
    assert (line.case, line.record, line.erased) == (None, None, True)
    assert ann.store.audit.lines(Wanted(case=CASE)) == []
    assert list(ann.store.audit.broken()) == []


def test_each_break_says_what_is_wrong_there(ann: Laptop) -> None:
    noted(ann)
    run = ann.store.database.connection.run
    run("UPDATE audit SET author = 'Eve' WHERE n = 1")
    run("DELETE FROM audit WHERE n = 2")
    run("DELETE FROM audit WHERE n = 4")
    assert ann.store.audit.breaks() == [
        Break(1, "changed"),
        Break(3, "missing"),
        Break(4, "cut_off"),
    ]


def test_the_latest_lines_come_first_page_by_page(ann: Laptop) -> None:
    noted(ann)
    audit = ann.store.audit
    assert [one.n for one in audit.page(limit=3)] == [4, 3, 2]
    assert [one.n for one in audit.page(skip=3, limit=3)] == [1]
    for skip in range(5):
        assert audit.page(skip=skip, limit=2, total=4) == audit.page(skip=skip, limit=2)
    assert [one.n for one in audit.page(Wanted(by="Ann", event="view"))] == [2]
    assert (audit.count(), audit.count(Wanted(by="Ann"))) == (4, 3)
    assert audit.people() == ["Ann"]


def test_what_is_asked_for_is_found_in_an_index_alone(ann: Laptop) -> None:
    noted(ann)
    plan = "EXPLAIN QUERY PLAN SELECT n FROM audit WHERE %s ORDER BY at DESC, n DESC LIMIT 9"
    for asked, index in (
        ("1", "audit_at"),
        ("at >= 1 AND at < 2 AND author = 'Ann'", "audit_at"),
        ("event = 'view' AND author = 'Ann' AND at >= 1", "audit_event"),
        ("case_id = 'c' AND event = 'view' AND author = 'Ann'", "audit_case"),
    ):
        (step,) = [row[3] for row in ann.store.database.connection.all(plan % asked)]
        assert f"USING COVERING INDEX {index}" in step


def test_many_lines_made_at_once_are_chained_like_any(ann: Laptop) -> None:
    noted(ann)
    add_lines(ann.store.database, 500, cases=[CASE, OTHER_CASE], record=AT.record, start=0)
    ann.store.audit.note("lock", "Ann")
    assert ann.store.audit.breaks() == []
    assert ann.store.audit.count(Wanted(event="view", case=CASE)) > 1
