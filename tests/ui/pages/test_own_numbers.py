"""Own numbers over time: a chart with events marked, and every number in a table beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from desktop_app.app.own_numbers import over_time
from desktop_app.app.records import change_many, new_key
from desktop_app.domain.canonical import Value
from desktop_app.ui.dialogs.own_numbers import OwnNumbersDialog, _marks
from desktop_app.ui.pages.case import CasePage
from desktop_app.ui.style.look import Breadth
from tests.ui.pages.office import Office

ASKED: dict[str, Value] = {"asked_by": "coordinator", "could_hear": ["nobody"]}


def asked(office: Office, case: Any, **values: Value) -> None:
    change_many(office.session, {new_key(office.session, "own_score", case): ASKED | values})


def dialog(office: Office) -> OwnNumbersDialog:
    case = office.cases["KLAPROOS"]
    asked(office, case, asked_on="2026-11-23", moment="between", overall=4, willingness=6)
    asked(office, case, asked_on="2026-11-24", moment="between", overall="declined")
    return OwnNumbersDialog(office.desk.look, over_time(office.session, case), breadth=Breadth.WIDE)


def test_numbers_willingness_and_events_stand_in_one_table_the_last_first(office: Office) -> None:
    made = dialog(office)
    rows = [row.words for row in made.table._rows.rows]
    assert rows[0].startswith("24 Nov 2026: safe Does not want")
    assert rows[1] == "23 Nov 2026: safe 4, willing 6"
    assert any(one.endswith("Level: High") for one in rows)
    assert any("Pressure on the statement" in one for one in rows)


def test_the_chart_has_a_number_for_each_time_and_a_stroke_for_each_event(office: Office) -> None:
    made = dialog(office)
    model = made.chart._numbers
    assert [number for _, number in model.points][-1] == 4
    last = model.index(0, model.columnCount() - 1)
    assert str(model.data(last, Qt.ItemDataRole.AccessibleTextRole)).endswith(
        ": 4, willing to report 6"
    )
    assert made.chart._marks
    assert all(0 <= one <= len(model.points) for one in made.chart._marks)


def test_an_event_lies_between_the_days_around_it() -> None:
    days = [date(2026, 11, 1), date(2026, 11, 11), date(2026, 11, 21)]
    assert _marks(days, [date(2026, 11, 6)]) == [0.5]
    assert _marks(days, [date(2026, 11, 21), date(2026, 11, 30)]) == [2.0, 2.0]
    assert _marks(days, [date(2026, 10, 1)]) == []
    assert _marks([], [date(2026, 10, 1)]) == []


def test_the_card_of_the_case_opens_it(office: Office, shown: Callable[[Any], Any]) -> None:
    page: CasePage = shown(CasePage(office.desk, office.cases["KLAPROOS"]))
    opened: list[Any] = []
    office.answer = lambda one: bool(opened.append(one))  # type: ignore[func-returns-value]
    overview: Any = page._part("overview")
    overview.numbers.more.click()
    (one,) = opened
    assert isinstance(one, OwnNumbersDialog)
    assert [number for _, number in one.chart._numbers.points][-1] == 3, "those of this case"


def test_it_has_names_and_room(
    office: Office,
    accessible: Callable[[QWidget], None],
    unclipped: Callable[[Callable[[], Any]], None],
) -> None:
    accessible(dialog(office))
    found = over_time(office.session, office.cases["KLAPROOS"])
    unclipped(lambda: OwnNumbersDialog(office.desk.look, found, breadth=Breadth.NARROW))
