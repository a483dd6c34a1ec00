"""A working day by keyboard alone, in both languages, with pictures of every step.

``WAYMARK_PICTURES=folder pytest tests/ui/test_scripted_day.py`` keeps the pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.app import step_sets
from desktop_app.app.case_lines import case_lines
from desktop_app.app.hearings import hearings
from desktop_app.app.samples import load_samples
from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.text import message
from tests.ui.hands import CTRL, Hands
from tests.ui.programs import Run
from tests.ui.vaults import PASSPHRASE, a_vault, until

Key = Qt.Key


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """Return a vault whose sample cases began a week ago: the review of a plan is overdue."""
    session = a_vault(tmp_path, "Oost-2")
    load_samples(session, session.today() - timedelta(days=7))
    path = session.vault.folder.path
    session.vault.close()
    return path


@pytest.fixture
def days(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str], Run]]:
    """Return what starts the program in a language; all of it is closed at the end."""
    made: list[Run] = []

    def start(language: str) -> Run:
        made.append(Run(qapp, tmp_path, language=language))
        return made[-1]

    yield start
    for one in made:
        one.close()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_day_by_keyboard_alone(days: Any, vault: Path, tmp_path: Path, language: str) -> None:
    run = days(language)
    hands = Hands(run.program.look, language, tmp_path / "pictures")
    unlock(run, hands, vault)
    session = run.workplace._session
    case = next(one.case for one in case_lines(session) if one.codename == "KLAPROOS")
    hands.picture("today")
    review_an_overdue_plan(hands, session, case)
    log_an_incident(hands, session, case)
    prepare_an_interview(hands, session, case)
    move_a_hearing(hands, session, case)
    hearing = tick_a_checklist(hands, session, case)
    hands.press(Key.Key_L, CTRL)
    assert run.ended == 1
    run.end_process()
    again = days(language)
    unlock(again, hands, vault)
    assert hearings(again.workplace._session, case)[0].key == hearing
    assert again.workplace.window.current_place == "cases"
    hands.picture("back")
    assert len(hands.pictures) == 2 * len({one.stem.split("-")[1] for one in hands.pictures})


def unlock(run: Run, hands: Hands, vault: Path) -> None:
    """Type the passphrase at the unlock screen of a fresh process."""
    hands.look = run.program.look
    run.program.start(vault)
    entry = run.program.entry
    assert entry is not None
    entry.load()
    until(lambda: entry._world is not None)
    entry.activateWindow()
    hands.type(PASSPHRASE)
    hands.picture("unlock")
    hands.press(Key.Key_Return)
    until(lambda: run.program.workplace is not None)
    until(lambda: not run.workplace.runner.running)


def newest(session: Session, kind: str, case: CaseId) -> dict[Leaf, Any]:
    """Return the values of the record of a kind that was made last."""
    state = session.store.state(session.store.records(Kind(kind), case)[-1].key)
    assert state is not None
    return state.values()


def review_an_overdue_plan(hands: Hands, session: Session, case: CaseId) -> None:
    """From the late line in Today into the plan, and the review written down."""
    hands.row(hands.say(message("Titles", "Review the safety plan")))
    hands.picture("overdue")
    hands.press(Key.Key_Return)
    hands.rest()
    assert hands.window.current_place == "cases"
    hands.picture("plan")
    hands.command("review.new")
    hands.choose("reason")
    hands.choose("form")
    hands.choose("with_whom")
    hands.next_section()
    hands.write("what_changed", "Geen nieuwe signalen.")
    hands.write("what_worked", "De belafspraak.")
    hands.write("what_not", "Niets.")
    hands.choose("measures_reviewed")
    hands.choose("level_change")
    hands.next_section()
    hands.write("next_date", "1-12")
    hands.picture("review")
    hands.press(Key.Key_S, CTRL)
    assert newest(session, "review", case)[Leaf("next_date")] == "2026-12-01"


def log_an_incident(hands: Hands, session: Session, case: CaseId) -> None:
    """The quick part of an incident: when, what, how, how grave, what was done."""
    before = len(session.store.records(Kind("incident"), case))
    hands.command("incident.new")
    hands.choose("kind")
    hands.choose("channel")
    hands.choose("severity")
    hands.choose("immediate_action")
    hands.picture("incident")
    hands.press(Key.Key_S, CTRL)
    assert len(session.store.records(Kind("incident"), case)) == before + 1


def prepare_an_interview(hands: Hands, session: Session, case: CaseId) -> None:
    """The next tab, its only button, both guardrails and the head of the form."""
    hands.press(Key.Key_PageDown, CTRL)
    hands.picture("interviews")
    hands.go_to_button(hands.say(message("Interviews", "Prepare an interview")))
    hands.press(Key.Key_Return)
    hands.rest()
    hands.choose("guardrail_ok.no_content.state")
    hands.choose("guardrail_ok.help_independent.state")
    hands.choose("kind")
    hands.write("purpose_plain", "Uitleg over de gang van zaken.")
    hands.choose("why_now")
    hands.picture("preparation")
    hands.next_section()
    hands.write("date_time", "30-11")
    hands.press(Key.Key_Tab)
    hands.over("10:30")
    hands.press(Key.Key_S, CTRL)
    assert newest(session, "interview_preparation", case)


def move_a_hearing(hands: Hands, session: Session, case: CaseId) -> None:
    """In the agenda, as a list: the hearing goes to the next day, and says what goes with it."""
    hearing = hearings(session, case)[0]
    before = step_sets.event_day(session, hearing.key)
    hands.press(Key.Key_3, CTRL)
    hands.command("agenda.view")
    hands.row(f"{hearing.at:%H:%M}, {hands.say(hearing.kind)}")
    hands.picture("agenda")
    hands.press(Key.Key_M)
    hands.over("22-12")
    hands.picture("move")
    hands.press(Key.Key_Return)
    assert step_sets.event_day(session, hearing.key) != before


def tick_a_checklist(hands: Hands, session: Session, case: CaseId) -> RecordKey:
    """Through the list of cases to the hearing; its checklist is ticked and one tick taken back."""
    hands.press(Key.Key_2, CTRL)
    hands.press(Key.Key_2, CTRL)
    hands.row("KLAPROOS")
    hands.picture("cases")
    hands.press(Key.Key_Return)
    hands.rest()
    hands.press(Key.Key_PageDown, CTRL, times=4)
    hands.picture("hearings")
    hands.press(Key.Key_R)
    hands.rest()
    before = hearings(session, case)[0].done
    hands.press(Key.Key_Space)
    hands.press(Key.Key_Down)
    hands.press(Key.Key_Space)
    assert hearings(session, case)[0].done == before + 2
    hands.press(Key.Key_Z, CTRL)
    assert hearings(session, case)[0].done == before + 1
    hands.picture("checklist")
    return hearings(session, case)[0].key
