"""The office in Settings: colleagues and courthouses listed, added, opened from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.app import office as offices
from desktop_app.app import records
from desktop_app.domain.ids import NO_CASE, Kind
from desktop_app.ui.pages import settings
from desktop_app.ui.pages.settings.office_lists import ColleaguesPart, OfficeList
from desktop_app.ui.pages.settings.page import SettingsPage
from tests.ui.pages.office import Office


@pytest.fixture
def page(office: Office, shown: Callable[[Any], Any]) -> SettingsPage:
    made: SettingsPage = shown(SettingsPage(office.desk))
    return made


def part(page: SettingsPage, name: str) -> Any:
    page.show_part(name)
    assert isinstance(page.part, OfficeList)
    return page.part


def test_a_colleague_is_added_and_listed(page: SettingsPage, office: Office) -> None:
    tab = part(page, "colleagues")
    assert isinstance(tab, ColleaguesPart)
    assert tab.empty.isVisible()
    tab.empty.acted.emit()
    tab.pane.form.draft.set_all({"label": "VC-2", "function": "coordinator", "may_confirm": True})
    tab.pane.save()
    assert office.failed == []
    tab.step_back()
    (one,) = offices.colleagues(office.session)
    assert (one.label, one.key.case, one.may_confirm) == ("VC-2", NO_CASE, True)
    assert tab.table._rows.rows[0].words.startswith("VC-2, Safety coordinator")


def test_a_courthouse_is_opened_edited_and_keeps_what_is_shielded(
    page: SettingsPage, office: Office
) -> None:
    key = records.new_key(office.session, "courthouse", None)
    fields = {"name": "Rechtbank", "city": "Almelo", "entrance": "Zijdeur"}
    records.change(office.session, key, fields)
    tab = part(page, "courthouses")
    assert "Zijdeur" not in tab.table._rows.rows[0].words
    tab.table.opened.emit(str(key.record))
    tab.pane.form.draft.set("waiting_room", "yes")
    tab.pane.save()
    (house,) = offices.courthouses(office.session)
    assert house.waiting_room is not None
    assert house.waiting_room.say("en") == "Yes"


def test_commands_of_the_form_are_offered(page: SettingsPage) -> None:
    tab = part(page, "colleagues")
    tab.add()
    assert {"form.save", "record.withdraw"} <= {one.id for one in page.commands()}


def test_a_date_of_the_office_in_the_agenda_opens_its_record(
    office: Office, shown: Callable[[Any], Any]
) -> None:
    key = records.new_key(office.session, "colleague", None)
    records.change(office.session, key, {"label": "TL", "away_until": "2026-11-28"})
    place = settings.place(office.desk)
    page = shown(place.factory())
    office.desk.open_record(key, "away_until")
    assert office.asked == [("record", key), ("place", "settings")]
    assert isinstance(page.part, ColleaguesPart)
    assert page.whereabouts() == (key, "away_until", 0)
    assert key.kind == Kind("colleague")


@pytest.mark.parametrize("name", ["colleagues", "courthouses"])
def test_everything_has_a_name_and_nothing_is_clipped(
    page: SettingsPage,
    office: Office,
    name: str,
    accessible: Callable[[Any], None],
    unclipped: Callable[[Callable[[], Any]], None],
) -> None:
    records.change(
        office.session,
        records.new_key(office.session, "courthouse", None),
        {"name": "Rechtbank", "city": "Almelo", "check_on": "2026-11-01"},
    )
    part(page, name)
    accessible(page)

    def factory() -> SettingsPage:
        made = SettingsPage(office.desk)
        made.set_breadth(office.desk.look.breadth(1366))
        made.show_part(name)
        return made

    unclipped(factory)
