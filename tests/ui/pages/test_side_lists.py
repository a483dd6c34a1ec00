"""What has no tab of its own is listed where it belongs: contacts, trigger events, hand-overs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from desktop_app.app import records
from desktop_app.app.cases import open_case
from desktop_app.app.changes import Changes
from desktop_app.app.contact_log import CONTACT
from desktop_app.app.handed import NOTE
from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.language import Speaker
from desktop_app.store.handing import Handing
from desktop_app.ui.pages.case import CasePage
from tests.filling import moment, write_down
from tests.ui.pages.office import Office

SAY = Speaker("en").say


@pytest.fixture
def page(office: Office, shown: Callable[[Any], Any]) -> CasePage:
    made: CasePage = shown(CasePage(office.desk, office.cases["ZEEGLAS"]))
    return made


def part(page: CasePage, name: str) -> Any:
    page.show_tab(name)
    return page._part(name)


def write(office: Office, case: CaseId, which: str, **fields: Any) -> RecordKey:
    """Write a record in which every question is answered, these as said."""
    key = write_down(office.session, case, which, fields)
    office.desk.write(lambda: Changes.of((key,)))
    assert office.failed == []
    return key


def said(table: Any, row: int = 0) -> str:
    return str(table.model().index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_contacts_are_listed_and_a_remark_that_waits_stands_out(
    page: CasePage, office: Office
) -> None:
    log = part(page, "people").contacts
    for one in office.session.store.records(CONTACT, page.case):
        office.desk.write(lambda key=one.key: records.withdraw(office.session, key, "test"))
    assert log.none.isVisible()
    more = {"spontaneous_remark": True, "spontaneous_remark_passed_on": False}
    write(office, page.case, "contact_log", at=moment("2026-11-20T10:00"), channel="call", **more)
    key = write(
        office, page.case, "contact_log", at=moment("2026-11-21T09:30"), channel="video",
        safe_to_talk="danger_word", spontaneous_remark=False, next_on="2026-12-02",
        next_done=False,
    )  # fmt: skip
    assert not log.none.isVisible()
    assert "Video" in said(log.table)
    assert "The word for danger was used" in said(log.table)
    assert "2 Dec" in said(log.table)
    assert "remark not passed on yet" in said(log.table, 1)
    log.table.opened.emit(log.table._rows.rows[0].key)
    assert office.asked[-1] == ("record", key)


def test_a_contact_begins_with_now_wherever_it_is_begun(page: CasePage, office: Office) -> None:
    part(page, "people").contacts.add.click()
    kind, key = office.asked[-1]
    assert (kind, key.kind, key.case) == ("record", "contact_log", page.case)
    page.show_record(key)
    pane = page._part("side").pane
    assert pane.form.draft.value(Leaf("at"))["at"] == office.session.local_now().strftime(
        "%Y-%m-%dT%H:%M"
    )


def test_what_was_opened_at_the_side_is_withdrawn_from_the_menu(
    page: CasePage, office: Office
) -> None:
    key = write(office, page.case, "contact_log", at=moment("2026-11-20T10:00"))
    page.show_tab("people")
    before = len(part(page, "people").contacts.table._rows.rows)
    page.show_record(key)

    def answer(dialog: Any) -> bool:
        dialog._line.setText("dubbel")
        return True

    office.answer = answer
    next(one for one in page.commands() if one.id == "record.withdraw").run()
    assert office.failed == []
    assert page._current == "people"
    assert len(part(page, "people").contacts.table._rows.rows) == before - 1
    page.tools.details()
    assert "record.withdraw" not in [one.id for one in page.commands()], "the case itself stays"


def test_trigger_events_say_who_is_not_told_yet_and_how_many_steps_follow(
    page: CasePage, office: Office
) -> None:
    moments = part(page, "steps").moments
    before = len(moments.table._rows.rows)
    key = write(
        office, page.case, "trigger_event", kind="verdict", when="2026-12-10", done="planned",
        told="not_yet", tell_on="2026-11-20",
    )  # fmt: skip
    step = records.new_key(office.session, "step", page.case)
    fields = {
        "what": "Bel vooraf",
        "due": moment("2026-12-08T09:00"),
        "state": "open",
        "for_record": f"trigger_event:{key.record}",
        "offset_days": -2,
    }
    office.desk.write(lambda: records.change(office.session, step, fields))
    assert len(moments.table._rows.rows) == before + 1
    at_row = next(n for n, row in enumerate(moments.table._rows.rows) if row.key == str(key.record))
    words = said(moments.table, at_row)
    assert "Verdict" in words
    assert "1 step follows it" in words
    assert "before 20 Nov" in words
    told_cell = moments.table._rows.rows[at_row].cells[2]
    assert told_cell.ink == "danger", "the day by which to tell has passed"
    moments.table.opened.emit(str(key.record))
    assert office.asked[-1] == ("record", key)


def test_a_stand_in_that_is_over_asks_to_be_taken_back(page: CasePage, office: Office) -> None:
    cards = part(page, "sharing").handovers
    assert cards.none.isVisible()
    assert not cards.back.isVisible()
    write(
        office, page.case, NOTE, kind="stand_in", to_role="VC-2 Noord", from_role="VC-1",
        starts_on="2026-11-02", until="2026-11-20", state="running",
    )  # fmt: skip
    words = said(cards.table)
    assert "Stand-in for a while" in words
    assert "to be taken back" in words
    cards.give.click()
    cards.add.click()
    assert office.asked[-1][1].kind == NOTE


def hand_over(session: Session, case: CaseId, contact: str, *, until: str, state: str) -> None:
    session.store.exchange.hand_over(
        Handing(
            case, "out", contact, "b" * 8, 1, at=session.at(), by=session.by,  # type: ignore[arg-type]
            kind="stand_in", until=until, purge_on=None, state=state,  # type: ignore[arg-type]
        )
    )  # fmt: skip


def test_a_case_that_is_away_says_with_whom_and_is_taken_back_from_here(
    page: CasePage, office: Office
) -> None:
    session = office.session
    with session.store.writing():
        hand_over(session, page.case, "c" * 64, until="2026-12-20", state="open")
    cards = part(page, "sharing").handovers
    assert cards.standing.text.text() == (
        "Handed over to cccccccc, no receipt yet, until 20 December 2026"
    )
    assert cards.back.isVisible()
    assert not cards.give.isVisible()
    office.answer = lambda _dialog: False
    cards.back.click()
    assert cards.back.isVisible(), "nothing happens on No"
    office.answer = lambda _dialog: True
    cards.back.click()
    assert office.failed == []
    assert not cards.back.isVisible()
    assert cards.standing.text.text().startswith("Taken back from")


def test_every_list_has_names_and_clips_nothing(
    office: Office,
    page: CasePage,
    accessible: Callable[[Any], None],
    unclipped: Callable[[Callable[[], Any]], None],
) -> None:
    case = office.cases["ZEEGLAS"]
    write(office, case, "contact_log", at=moment("2026-11-20T10:00"))
    write(office, case, "trigger_event", when="2026-12-10")
    write(office, case, NOTE, starts_on="2026-11-02")
    for name in ("people", "steps", "sharing"):
        accessible(part(page, name))

        def factory(name: str = name) -> CasePage:
            made = CasePage(office.desk, case, tab=name)
            made.set_breadth(office.desk.look.breadth(1366))
            return made

        unclipped(factory)


def test_an_empty_case_offers_the_first_of_each(
    office: Office, shown: Callable[[Any], Any]
) -> None:
    case, _ = open_case(office.session, "MOSGROEN")
    made: CasePage = shown(CasePage(office.desk, case))
    assert part(made, "people").contacts.none.text().startswith("No contact")
    assert part(made, "steps").moments.none.isVisible()
    assert part(made, "sharing").handovers.none.isVisible()
