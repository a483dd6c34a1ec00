"""A step of a checklist that two people answered differently, while it is run."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop_app.app import hearings, importing, records
from desktop_app.app.hearings import checklist_key, checklist_run
from desktop_app.app.session import Session
from desktop_app.ui.pages.run import RunPage
from tests.ui.vaults import OnDesk, Pair

STEP = "ck_a02"


def state_of(session: Session, hearing: records.RecordKey, step: str) -> tuple[str, bool]:
    run = checklist_run(session, hearing)
    item = next(one for group in run.groups for one in group.items if one.item.id == step)
    return item.state, item.undecided


def test_a_step_with_two_versions_takes_no_tick_and_leads_to_the_choice_the_rest_is_ticked(
    pair: Pair, on_desk: Callable[[Session], OnDesk]
) -> None:
    hearing = hearings.hearings(pair.field, pair.found["KLAPROOS"])[0].key
    importing.import_file(pair.quarters, pair.exchange(pair.field, pair.quarters, "KLAPROOS"))
    hearings.tick_item(pair.field, hearing, STEP)
    hearings.waive_item(pair.quarters, hearing, STEP, reason="Doet een collega")
    importing.import_file(pair.field, pair.exchange(pair.quarters, pair.field, "KLAPROOS"))
    assert state_of(pair.field, hearing, STEP)[1]
    on = on_desk(pair.field)
    page = RunPage(on.desk, hearing)
    on.host(page)
    led: list[str] = []
    on.desk.exchange_wanted.connect(led.append)
    before = pair.field.store.revisions(checklist_key(hearing))
    page.show()
    page.show_stage("A")
    page.steps.focus(STEP)
    row = next(one for one in page.steps.table._rows.rows if one.key == STEP)
    assert "two versions, decide first" in " ".join(str(cell) for cell in row.cells)
    for key in (Qt.Key.Key_Space, Qt.Key.Key_N):
        QTest.keyClick(page.steps.table, key)
    assert led == ["choices", "choices"]
    assert on.failed == []
    assert len(pair.field.store.revisions(checklist_key(hearing))) == len(before)
    page.steps.focus("ck_a01")
    QTest.keyClick(page.steps.table, Qt.Key.Key_Space)
    assert state_of(pair.field, hearing, "ck_a01") == ("done", False)
    page.close()
