"""A long audit trail weighs on nothing: main queries read the same pages beside a million lines.

The build of SQLCipher has neither dbstat nor SQLITE_DBSTATUS_CACHE_MISS, so pages are counted where
they are read: the kernel counts what a thread reads from files (/proc/thread-self/io, rchar), on a
connection that was just opened, its cache empty. And no plan of any statement names the table.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest

from desktop_app.app import agenda, looking, trail
from desktop_app.app.case_lines import case_lines
from desktop_app.app.cases import case_header, case_key, proceedings
from desktop_app.app.measures import measures
from desktop_app.app.records import state_of
from desktop_app.app.session import Session
from desktop_app.app.steps import steps
from desktop_app.app.timeline import timeline
from desktop_app.app.trail import Codes, Query
from desktop_app.domain.ids import CaseId
from tests.benchmarks.many_cases import fill
from tests.store.many_lines import add_lines

Ask = Callable[[Session, CaseId], object]
PAGE = 4096


def open_a_case(session: Session, case: CaseId) -> object:
    header = case_header(session, case)
    return header, steps(session, case), proceedings(session, case), measures(session, case)


MAIN: dict[str, Ask] = {
    "the agenda of today": lambda session, _case: agenda.today(session),
    "opening a case": open_a_case,
    "the timeline of a case": timeline,
    "the list of cases": lambda session, _case: case_lines(session, limit=30),
    "a search": lambda session, _case: looking.search(session, "gesprek"),
    "the state of a record": lambda session, case: state_of(session, case_key(case)),
}


def bytes_read() -> int:
    text = Path("/proc/thread-self/io").read_text(encoding="ascii")
    return int(text.split()[1])


def pages(session: Session, ask: Ask, case: CaseId) -> int:
    """Return how many pages a query reads with an empty cache."""
    session.store.release_thread()
    before = bytes_read()
    ask(session, case)
    return (bytes_read() - before) // PAGE


def weigh(session: Session, count: int) -> tuple[dict[str, int], dict[str, int]]:
    """Return the pages that each query reads before and after ``count`` lines were added."""
    cases = fill(session, 60)
    session.store.reindex()
    for ask in MAIN.values():  # what is imported and loaded at the first time is not counted
        ask(session, cases[0])
    before = {name: pages(session, ask, cases[0]) for name, ask in MAIN.items()}
    key = case_key(cases[0])
    add_lines(
        session.store.database, count, cases=cases, record=key.record, start=1_500_000_000_000
    )
    return before, {name: pages(session, ask, cases[0]) for name, ask in MAIN.items()}


def test_the_main_queries_read_no_more_pages_beside_thousands_of_lines(session: Session) -> None:
    before, after = weigh(session, 20_000)
    assert all(count > 0 for count in before.values())
    assert after == before


@pytest.mark.deep
@pytest.mark.timeout(600)
def test_the_main_queries_read_no_more_pages_beside_a_million_lines(session: Session) -> None:
    begin = perf_counter()
    before, after = weigh(session, 1_000_000)
    print(f"\na million lines in {perf_counter() - begin:.0f} s; pages read: {after}")
    assert after == before
    whole, codes = trail.count(session), Codes(session)
    times = []
    for skip in (0, whole // 2, whole - 200):
        begin = perf_counter()
        assert len(trail.page(session, Query(), codes, skip=skip, limit=200, total=whole)) == 200
        times.append(perf_counter() - begin)
    print("first, middle and last page of the trail:", [f"{1000 * one:.0f} ms" for one in times])
    assert max(times) < 1


def test_no_plan_of_a_main_query_names_the_trail(session: Session) -> None:
    cases = fill(session, 3)
    session.store.reindex()
    asked: set[str] = set()
    connection = session.store.database.connection
    connection._raw.set_trace_callback(asked.add)
    for ask in MAIN.values():
        ask(session, cases[0])
    connection._raw.set_trace_callback(None)
    plans = [
        step[3]
        for sql in asked
        if sql.lstrip().upper().startswith(("SELECT", "WITH"))
        for step in connection.all(f"EXPLAIN QUERY PLAN {sql}")
    ]
    assert len(plans) > 10
    assert not [step for step in plans if "audit" in step]
