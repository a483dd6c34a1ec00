"""The pack of a hearing and the week."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.app import cases, hearings, sheet_register
from desktop_app.app.packs import hearings_of_week, monday_of, prepare_pack, prepare_week
from desktop_app.app.session import Session
from desktop_app.domain.ids import NO_CASE, RecordKey
from desktop_app.errors import Cancelled, UserError
from desktop_app.paper.model import Size
from desktop_app.text import Message


def hearing_on(session: Session, code: str, day: str, city: str = "Utrecht") -> RecordKey:
    case, _ = cases.open_case(session, code)
    starts = {"at": f"{day}T09:30", "zone": "Europe/Amsterdam", "precision": "exact"}
    values = {"kind": "rc", "starts_at": starts, "status": "planned", "city": city}
    key, _ = hearings.new_hearing(session, case, values)
    return key


class Stop:
    """Progress whose Cancel was pressed after ``after`` reports."""

    def __init__(self, after: int) -> None:
        self._left = after

    def report(self, done: int, total: int, message: Message | None = None) -> None:
        self._left -= 1
        if self._left < 0:
            raise Cancelled


def test_the_pack_is_the_coordinators_sheet_the_duty_card_and_the_aftercare_sheet(
    session: Session,
) -> None:
    pack = prepare_pack(session, hearing_on(session, "KLAPROOS", "2026-12-03"), size=Size.LARGE)
    assert [one.what for one in pack] == ["checklist", "duty_card", "aftercare"]
    assert [one.size for one in pack] == [Size.LARGE, Size.NORMAL, Size.LARGE]
    assert len({one.code for one in pack}) == 3
    assert [one.serial for one in pack] == [1, 2, 3]
    for one in pack:
        sheet_register.register(session, one, way="print")
    assert len(sheet_register.sheet_register(session)) == 3


def test_a_week_is_an_overview_of_codes_and_a_checklist_for_each_hearing(session: Session) -> None:
    first = hearing_on(session, "KLAPROOS", "2026-12-03")
    second = hearing_on(session, "ZEEGLAS", "2026-11-30", "Zwolle")
    hearing_on(session, "NOORDERLICHT", "2026-12-07")
    assert hearings_of_week(session, date(2026, 11, 30)) == (second, first)
    week = prepare_week(session, date(2026, 12, 2))
    overview, *lists = week
    assert [one.record for one in lists] == [second, first]
    text = overview.printed.text
    assert all(one.code in text and f"{one.serial:04d}" in text for one in lists)
    for other in ("KLAPROOS", "ZEEGLAS", "Utrecht", "Zwolle", "09:30"):
        assert other not in text
    for one in lists:
        others = {two.code for two in lists} - {one.code}
        assert not any(code in one.printed.text for code in others)


def test_the_overview_stands_in_the_register_without_a_case(session: Session) -> None:
    hearing_on(session, "KLAPROOS", "2026-12-03")
    for one in prepare_week(session, date(2026, 12, 3)):
        sheet_register.register(session, one, way="print")
    shown = {one.kind: one for one in sheet_register.sheet_register(session)}
    assert shown["week"].key.case == NO_CASE
    assert sheet_register.codename_of(session, shown["week"]) == ""
    assert sheet_register.codename_of(session, shown["checklist"]) == "KLAPROOS"
    sheet_register.book(session, shown["week"].code, "destroyed")


def test_a_week_without_a_hearing_prints_nothing(session: Session) -> None:
    with pytest.raises(UserError, match="no hearing in this week"):
        prepare_week(session, date(2026, 12, 3))


def test_a_cancelled_pack_leaves_nothing_in_the_register(session: Session) -> None:
    hearing = hearing_on(session, "KLAPROOS", "2026-12-03")
    with pytest.raises(Cancelled):
        prepare_pack(session, hearing, progress=Stop(after=1))
    assert sheet_register.sheet_register(session) == ()


def test_a_week_begins_on_monday() -> None:
    assert monday_of(date(2026, 12, 6)) == date(2026, 11, 30)
    assert monday_of(date(2026, 11, 30)) == date(2026, 11, 30)
