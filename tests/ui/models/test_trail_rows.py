"""The lines of the audit trail come page by page, and stay in place while more are written."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app import trail
from desktop_app.app.session import Session
from desktop_app.app.trail import Query
from desktop_app.domain.ids import CaseId, RecordId
from desktop_app.ui.models.trail_rows import TrailRows
from desktop_app.ui.widgets.rows import Column
from desktop_app.ui.widgets.table import Table
from tests.store.many_lines import add_lines
from tests.ui.vaults import a_vault

CASE = CaseId("6a1f7c1e-0000-4000-8000-000000000001")
RECORD = RecordId("6a1f7c1e-0000-4000-8000-000000000002")
MANY = 3_000


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    folder: Path = tmp_path_factory.mktemp("trail")
    made = a_vault(folder, "Oost-2")
    add_lines(made.store.database, MANY, cases=[CASE], record=RECORD, start=1_500_000_000_000)
    yield made
    made.vault.close()


def rows_of(session: Session, query: Query | None = None) -> TrailRows:
    return TrailRows(session, query or Query(), lambda words: getattr(words, "source", str(words)))


def test_every_line_stands_once_in_its_place(session: Session) -> None:
    rows = rows_of(session)
    keys = [row.key for row in rows]
    lines = sorted(trail.lines(session), key=lambda one: (one.at, one.n), reverse=True)
    assert keys == [str(one.n) for one in lines]
    assert rows.place_of(keys[-1]) == len(rows) - 1
    assert rows[-1:][0].key == keys[-1]


def test_lines_written_meanwhile_move_nothing(session: Session) -> None:
    rows = rows_of(session, Query(event="view"))
    before = rows[0].key, len(rows)
    session.store.audit.note("view", "VC-1", case=CASE)
    assert (rows[1].key, rows[len(rows) - 1].key) != ("", "")
    assert (rows[0].key, len(rows)) == before
    assert len(rows_of(session, Query(event="view"))) == before[1] + 1


def test_a_table_reads_only_the_pages_that_it_shows(session: Session, look, qtbot) -> None:  # type: ignore[no-untyped-def]
    table = Table(look, [Column("a", stretch=1)], name="Trail", fit="place")
    qtbot.addWidget(table)
    table.resize(400, 300)
    table.show()
    rows = rows_of(session)
    table.set_rows(rows)
    qtbot.waitExposed(table)
    table.grab()
    assert len(rows._pages) == 1
    table.scrollToBottom()
    table.grab()
    assert len(rows._pages) <= 3
    table.setFocus()
    table.set_rows(rows_of(session, Query(event="no such")))
    assert table.current_key == ""
