"""Invented cases in any number: whole, the same from the same seed, one transaction each."""

from __future__ import annotations

import pytest

from desktop_app.app import cases, synthetic
from desktop_app.app.case_lines import case_lines
from desktop_app.app.records import open_draft, state_of
from desktop_app.app.session import Session
from desktop_app.domain.ids import RecordKey
from desktop_app.errors import Cancelled
from desktop_app.text import Message
from tests.app.conftest import MakeVault

COUNT = 6


def answers(session: Session) -> dict[RecordKey, dict[str, str]]:
    """Return every answer that is not shielded: a shielded one has a salt of its own."""
    found = {}
    for record in session.store.records():
        form = session.form(record.key.kind)
        state = state_of(session, record.key)
        assert state is not None
        found[record.key] = {
            leaf: repr(value) for leaf, value in state.values().items() if not form.is_sealed(leaf)
        }
    return found


def test_the_same_seed_gives_the_same_cases_with_the_same_ids(make_vault: MakeVault) -> None:
    one, other, third = (make_vault(name, "coordinator") for name in ("one", "other", "third"))
    assert synthetic.load(one, COUNT, 7) == synthetic.load(other, COUNT, 7)
    assert answers(one) == answers(other)
    assert synthetic.load(third, COUNT, 8) != tuple(case for case, _, _ in cases.codenames(one))


class StopAfter:
    """Stops the work once so many cases are there."""

    def __init__(self, cases: int) -> None:
        self.left = cases

    def report(self, done: int, total: int, doing: Message) -> None:
        del total, doing
        if done == self.left:
            raise Cancelled


def test_a_case_is_one_transaction_so_those_before_a_stop_are_whole(make_vault: MakeVault) -> None:
    whole, stopped = make_vault("whole", "coordinator"), make_vault("stopped", "coordinator")
    made = synthetic.load(whole, COUNT, 7)
    with pytest.raises(Cancelled):
        synthetic.load(stopped, COUNT, 7, progress=StopAfter(3))
    kept = answers(stopped)
    assert {key.case for key in kept} == set(made[:3])
    assert kept == {key: one for key, one in answers(whole).items() if key.case in made[:3]}


def test_every_answer_is_one_of_its_form_and_every_case_is_marked(session: Session) -> None:
    synthetic.load(session, COUNT, 7)
    for record in session.store.records():
        assert open_draft(session, record.key).problems("to-save") == (), record.key
    lines = case_lines(session)
    assert lines
    assert all(one.example for one in lines)


def test_there_are_codenames_for_more_cases_than_the_list_has_words(session: Session) -> None:
    synthetic.load(session, 1, 7)
    names = {synthetic.codename_of(7, number) for number in range(2_000)}
    assert len(names) == 2_000
