"""Incidents of a case: six questions, the log, and the pattern below it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.app.cases import open_case
from desktop_app.app.incidents import first_answers, incidents, pattern
from desktop_app.app.records import change_many, new_key
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId
from desktop_app.ui.pages.case import CasePage
from desktop_app.ui.pages.case_incidents import IncidentsPart
from tests.ui.pages.office import Office

QUICK = ("occurred_at", "reported_at", "kind", "channel", "severity", "immediate_action")


def log(office: Office, case: CaseId, *, kind: str, channel: str, day: str, **more: Value) -> None:
    moment: Value = {"at": day, "zone": "Europe/Amsterdam", "precision": "about"}
    values: dict[str, Value] = {
        "occurred_at": moment,
        "reported_at": {"at": f"{day}T10:00", "zone": "Europe/Amsterdam", "precision": "exact"},
        "kind": [kind],
        "channel": [channel],
        "severity": "intimidating",
        "immediate_action": ["none_needed"],
    }
    change_many(office.session, {new_key(office.session, "incident", case): values | more})


@pytest.fixture
def part(office: Office, shown: Callable[[Any], Any]) -> IncidentsPart:
    case = office.cases["ZEEGLAS"]
    for kind, channel, day in (
        ("following", "in_person", "2026-10-19"),
        ("following", "phone", "2026-11-17"),
        ("threat_direct", "phone", "2026-11-23"),
    ):
        log(office, case, kind=kind, channel=channel, day=day)
    log(office, case, kind="weapon", channel="in_person", day="2026-11-24", severity="harm")
    page: CasePage = shown(CasePage(office.desk, case))
    page.show_tab("incidents")
    safety: Any = page._part("safety")
    found = safety._shown
    assert isinstance(found, IncidentsPart)
    return found


def cells(part: IncidentsPart) -> list[tuple[str, str]]:
    return [(row.cells[0].text, row.cells[1].text) for row in part.pattern.table._rows.rows]


def test_the_last_one_stands_first_and_a_grave_one_says_that_nobody_was_told(
    part: IncidentsPart,
) -> None:
    rows = part.table._rows.rows
    found = len(incidents(part.desk.session, part.case))
    assert len(rows) == found >= 4
    assert rows[0].words.endswith("not yet")
    assert "Weapon" in rows[0].words
    assert not rows[1].words.endswith("not yet")


def test_the_pattern_is_counted_by_kind_channel_and_week(part: IncidentsPart) -> None:
    kinds = dict(cells(part))
    assert kinds["Following"] == "2"
    QTest.keyClick(part.pattern.by, Qt.Key.Key_Right)
    part.pattern.by.set_value("channel")
    part.pattern._fill()
    assert dict(cells(part))["Phone"] == "2"
    part.pattern.by.set_value("week")
    part.pattern._fill()
    weeks = cells(part)
    assert weeks[0][0].startswith("week 48, from 23 Nov")
    assert weeks[0][1] == "2"
    assert [number for name, number in weeks if name.startswith("week 44")] == ["0"]
    said = part.pattern.table._rows.rows[0].words
    assert said.startswith("week 48, from 23 Nov")
    assert said.endswith(": 2")


def test_numbers_and_log_agree(part: IncidentsPart) -> None:
    found = pattern(part.desk.session, part.case)
    assert found.total == len(incidents(part.desk.session, part.case))
    assert sum(n for _, n in found.weeks) + found.undated + found.earlier == found.total


def test_a_new_incident_begins_at_its_first_question_with_both_times_filled_in(
    office: Office, shown: Callable[[Any], Any]
) -> None:
    page: CasePage = shown(CasePage(office.desk, office.cases["ZEEGLAS"]))
    next(one for one in page.commands() if one.id == "incident.new").run()
    safety: Any = page._part("safety")
    pane = safety._shown.pane
    assert pane is not None
    assert pane.form.draft.form.sections[0].id == "quick"
    assert tuple(one.key for one in pane.form.draft.form.sections[0].fields) == QUICK
    assert set(first_answers(office.session)) == {"occurred_at", "reported_at"}
    missing = {one.leaf for one in pane.form.draft.problems("to-save")}
    assert {"kind", "channel", "severity", "immediate_action"} <= missing
    assert not {"occurred_at", "reported_at"} & missing


def test_an_empty_log_says_where_nothing_new_belongs(
    office: Office, shown: Callable[[Any], Any], accessible: Callable[[QWidget], None]
) -> None:
    page: CasePage = shown(CasePage(office.desk, open_case(office.session, "LEEG")[0]))
    page.show_tab("incidents")
    safety: Any = page._part("safety")
    part = safety._shown
    assert part.empty.isVisible()
    assert not part.pattern.isVisible()
    accessible(page)


def test_everything_has_a_name_and_nothing_is_clipped(
    part: IncidentsPart,
    accessible: Callable[[QWidget], None],
    unclipped: Callable[[Callable[[], Any]], None],
    office: Office,
) -> None:
    accessible(part)

    def factory() -> CasePage:
        page = CasePage(office.desk, part.case)
        page.set_breadth(office.desk.look.breadth(1366))
        page.show_tab("incidents")
        return page

    unclipped(factory)
