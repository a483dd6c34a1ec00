"""History: filtered, with the words that differ, shielded until asked; withdrawn, back, moved."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from desktop_app.app import records
from desktop_app.app.case_history import CaseSave, uncovered
from desktop_app.app.session import SECOND_UNLOCK
from desktop_app.app.steps import new_note
from desktop_app.domain.ids import Kind, Leaf, RecordKey
from desktop_app.errors import UserError
from desktop_app.ui.dialogs.choose import Choose
from desktop_app.ui.pages.case import CasePage
from desktop_app.ui.pages.case_history import HistoryPart
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.difference import Difference
from desktop_app.ui.widgets.text import Text
from tests.ui.pages.office import Office

BEFORE = "Belt liever na tien uur, dan is moeder thuis."
AFTER = "Belt liever na twaalf uur, dan is moeder thuis."


@pytest.fixture
def page(office: Office, shown: Callable[[Any], Any]) -> CasePage:
    made: CasePage = shown(CasePage(office.desk, office.cases["KLAPROOS"], tab="history"))
    return made


@pytest.fixture
def part(page: CasePage) -> HistoryPart:
    made = page._part("history")
    assert isinstance(made, HistoryPart)
    return made


@pytest.fixture
def note(office: Office, part: HistoryPart) -> RecordKey:
    session = office.session
    office.clock.move(minutes=1)
    key, _ = new_note(session, part.case, BEFORE, at=session.local_now())
    office.clock.move(minutes=1)
    office.desk.write(lambda: records.change(session, key, {"text": AFTER}))
    return key


def saves(part: HistoryPart) -> list[CaseSave]:
    return list(part._saves.values())


def buttons(part: HistoryPart) -> dict[str, Button]:
    assert part._inside is not None
    return {one.text(): one for one in part._inside.findChildren(Button)}


def texts(part: HistoryPart) -> str:
    assert part._inside is not None
    return " ".join(one.text() for one in part._inside.findChildren(Text))


def show_save(part: HistoryPart, wanted: Callable[[CaseSave], bool]) -> CaseSave:
    save = next(one for one in saves(part) if wanted(one))
    part.table.set_current(save.id)
    part._show_save(save.id)
    return save


def test_a_changed_text_shows_the_words_that_went_and_came(
    part: HistoryPart, note: RecordKey
) -> None:
    show_save(part, lambda one: one.key == note)
    assert part._inside is not None
    (shown,) = part._inside.findChildren(Difference)
    assert shown.accessibleName() == "gone: tien, new: twaalf"
    assert shown.text() == BEFORE.replace("tien", "tientwaalf")


def test_a_difference_takes_the_height_its_lines_need(part: HistoryPart, note: RecordKey) -> None:
    show_save(part, lambda one: one.key == note)
    assert part._inside is not None
    (shown,) = part._inside.findChildren(Difference)
    assert shown.heightForWidth(90) > shown.heightForWidth(900)
    assert not shown.grab().isNull()


def test_saves_are_filtered_by_kind_person_and_time(part: HistoryPart, note: RecordKey) -> None:
    everything = len(saves(part))
    part.kind.set_value("note")
    part._fill()
    notes = saves(part)
    assert {one.key.kind for one in notes} == {Kind("note")}
    assert len(notes) < everything
    part.since.set_value("7")
    part._fill()
    today = part.desk.session.today()
    recent = [one for one in notes if one.at.date() >= today - timedelta(days=7)]
    assert saves(part) == recent != []
    part.show_all()
    assert len(saves(part)) == everything


def test_when_no_save_fits_it_says_so_and_leads_back(part: HistoryPart) -> None:
    part.kind.set_value("closing")
    part.kind.set_options([("all", "all"), ("closing", "x")])
    part.kind.set_value("closing")
    part._fill()
    assert part.empty.isVisible()
    part.empty.acted.emit()
    assert part.table.isVisible()


def test_shielded_answers_are_masked_until_the_passphrase_was_given_again(
    part: HistoryPart, office: Office
) -> None:
    save = show_save(part, lambda one: any(each.secret for each in one.changes))
    assert "shielded" in texts(part)
    assert "paraplubak" not in texts(part)
    with pytest.raises(UserError):
        uncovered(office.session, save)
    office.session.secrets_until = office.session.now() + SECOND_UNLOCK
    buttons(part)["Show shielded"].act.emit()
    assert "Show shielded" not in buttons(part)
    opened = uncovered(office.session, save)
    assert not any(one.secret for one in opened.changes)


def test_a_record_is_withdrawn_and_brought_back(
    part: HistoryPart, office: Office, note: RecordKey
) -> None:
    show_save(part, lambda one: one.key == note)

    def answer(dialog: Any) -> bool:
        dialog._line.setText("dubbel")
        return True

    office.answer = answer
    buttons(part)["Withdraw…"].act.emit()
    show_save(part, lambda one: one.key == note)
    assert "dubbel" in texts(part)
    row = part.table._rows.rows[part.table.currentIndex().row()]
    assert "withdrawn" in row.words
    buttons(part)["Bring back"].act.emit()
    summary = office.session.store.summary(note)
    assert summary is not None
    assert summary.withdrawn is None


def test_a_record_is_moved_to_the_right_case(
    part: HistoryPart, office: Office, note: RecordKey
) -> None:
    show_save(part, lambda one: one.key == note)
    to = office.cases["ZEEGLAS"]

    def answer(dialog: Any) -> bool:
        assert isinstance(dialog, Choose)
        dialog.accept()
        assert dialog.result() == 0  # nothing chosen: it is asked
        dialog.choose(to, "was van een ander")
        return True

    office.answer = answer
    buttons(part)["Move to another case…"].act.emit()
    assert office.failed == []
    texts_there = office.session.store.values(Kind("note"), (Leaf("text"),), case=to).values()
    assert AFTER in [one[Leaf("text")] for one in texts_there]
    assert any("andere zaak" in str(one[Leaf("text")]) for one in texts_there)
    summary = office.session.store.summary(note)
    assert summary is not None
    assert summary.withdrawn == "was van een ander"


def test_what_a_case_has_one_of_offers_no_move(part: HistoryPart) -> None:
    show_save(part, lambda one: one.key.kind == Kind("safety_plan"))
    assert "Move to another case…" not in buttons(part)
