"""The list of receipts: given, received and due, with how far each case is held."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_app.app import cases, contacts, exporting, importing, receipt_list, records
from desktop_app.app.bundling import Exported
from desktop_app.app.receipt_list import HeadShown, ReceiptShown
from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId
from tests.app.conftest import Clock
from tests.app.test_exchange import filled_case, introduce, stick

Pair = tuple[Session, Session]


@pytest.fixture
def pair(session: Session, make_vault) -> Pair:  # type: ignore[no-untyped-def]
    quarters = make_vault("hoofdkwartier", "headquarters")
    introduce(session, quarters, role="headquarters")
    introduce(quarters, session, role="coordinator")
    return session, quarters


def send(session: Session, folder: Path, *chosen: CaseId) -> Exported:
    (to,) = contacts.list_contacts(session)
    return exporting.export(session, to, chosen, folder=folder)


def brief(one: ReceiptShown) -> tuple[str, int, str, int | None]:
    return one.side, one.bundle, one.fate, one.carrier


def chain(one: HeadShown) -> tuple[str, str, int, int | None]:
    return one.codename, one.author, one.n, one.carried


def test_a_receipt_is_due_then_given_there_and_received_here(
    pair: Pair, tmp_path: Path, clock: Clock
) -> None:
    session, quarters = pair
    case = filled_case(session)
    folder = stick(tmp_path)
    sent = send(session, folder, case)
    written = sent.revisions
    assert receipt_list.receipts(session) == (), "nobody said anything yet"
    clock.move(days=1)
    importing.import_file(quarters, sent.path)
    (due,) = receipt_list.receipts(quarters)
    assert brief(due) == ("due", 1, "arrived", None)
    assert due.at is None
    assert [chain(one)[2] for one in receipt_list.heads_of(quarters, due)] == [written]

    clock.move(days=1)
    back = send(quarters, folder)
    (given,) = receipt_list.receipts(quarters)
    assert brief(given) == ("given", 1, "arrived", 1)
    clock.move(days=1)
    records.change(session, cases.plan_key(case), {"channel_pref": "sms"})
    importing.import_file(session, back.path)
    (received,) = receipt_list.receipts(session)
    assert brief(received) == ("received", 1, "arrived", None)
    assert received.at == clock.time
    assert (received.cases, received.changes) == ((case,), written)
    (head,) = receipt_list.heads_of(session, received)
    assert chain(head)[1:] == ("oost-2", written, written), "one change more is here by now"
    held = {one.id for one in session.store.contacts.heads(received.key)}
    assert {head.id} == held, "what comes next begins after it"


def test_a_receipt_that_was_given_says_what_was_held_when_it_was_given(
    pair: Pair, tmp_path: Path, clock: Clock
) -> None:
    session, quarters = pair
    case = filled_case(session)
    folder = stick(tmp_path)
    first = send(session, folder, case)
    importing.import_file(quarters, first.path)
    importing.import_file(session, send(quarters, folder).path)
    clock.move(days=1)
    records.change(session, cases.plan_key(case), {"channel_pref": "sms"})
    second = send(session, folder, case)
    importing.import_file(quarters, second.path)
    clock.move(days=1)
    importing.import_file(quarters, send(session, folder, filled_case(session, "IRIS")).path)
    back = send(quarters, folder)
    records.change(quarters, cases.plan_key(case), {"channel_pref": "call"})
    records.change(session, cases.plan_key(case), {"channel_pref": "in_person"})
    importing.import_file(quarters, send(session, folder, case).path)
    importing.import_file(session, back.path)

    due, *given = (one for one in receipt_list.receipts(quarters) if one.side != "received")
    assert [brief(one)[:2] for one in (due, *given)] == [
        ("due", 4),
        ("given", 3),
        ("given", 2),
        ("given", 1),
    ]
    number = {brief(one)[1]: receipt_list.heads_of(quarters, one) for one in (due, *given)}
    written = first.revisions
    assert [(one.codename, one.n) for one in number[1]] == [("KLAPROOS", written)]
    assert [(one.codename, one.n) for one in number[2]] == [("KLAPROOS", written + 1)]
    assert [(one.codename, one.n) for one in number[3]] == [("IRIS", written)]
    assert {one.n for one in number[4]} == {written + 2, 1}, "what is due says what is held now"
    (kept,) = number[2]
    assert kept.id in {one.id for one in session.store.revisions(cases.plan_key(case))}


def test_of_what_a_receipt_left_out_the_last_one_before_it_holds(
    pair: Pair, tmp_path: Path
) -> None:
    session, quarters = pair
    case = filled_case(session)
    folder = stick(tmp_path)
    first = send(session, folder, case)
    importing.import_file(quarters, first.path)
    lost = send(quarters, folder)
    again = send(session, folder, case)
    importing.import_file(quarters, again.path)
    importing.import_file(session, lost.path)
    importing.import_file(quarters, send(session, folder, filled_case(session, "IRIS")).path)
    send(quarters, folder)
    by_number = {one.bundle: one for one in receipt_list.receipts(quarters)}
    assert by_number[2].carrier == 2
    (head,) = receipt_list.heads_of(quarters, by_number[2])
    assert head.n == first.revisions


def test_what_an_older_version_did_not_keep_is_not_made_up_and_erasing_takes_it_along(
    pair: Pair, tmp_path: Path
) -> None:
    session, quarters = pair
    case = filled_case(session)
    folder = stick(tmp_path)
    importing.import_file(quarters, send(session, folder, case).path)
    send(quarters, folder)
    (given,) = receipt_list.receipts(quarters)
    with quarters.store.database.writing() as connection:
        kept = connection.all("SELECT * FROM told_then")
        connection.run("DELETE FROM told_then")
    (head,) = receipt_list.heads_of(quarters, given)
    assert (head.codename, head.n, head.id) == ("KLAPROOS", None, None)
    with quarters.store.database.writing() as connection:
        connection.many("INSERT INTO told_then VALUES (?, ?, ?)", kept)
    quarters.store.erase(case, by="HK-1", ground="term")
    assert quarters.store.database.connection.all("SELECT * FROM told_then") == []
    (given,) = receipt_list.receipts(quarters)
    assert receipt_list.heads_of(quarters, given) == ()
