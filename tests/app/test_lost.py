"""Something is lost: what was on it, who can read it, what follows, and the clock of the law."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.app import (
    agenda,
    bundle_history,
    cases,
    contacts,
    exporting,
    handed,
    handing,
    hearings,
    importing,
    lost,
    may_be_lost,
    printing,
    sheet_register,
    trail,
    whereabouts,
)
from desktop_app.app.lost import Loss
from desktop_app.app.records import values_of
from desktop_app.app.revoking import revoke
from desktop_app.app.session import Session
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from tests.app.test_exchange import filled_case, introduce, stick

SAY = Speaker("nl").say


@pytest.fixture
def pair(make_vault):  # type: ignore[no-untyped-def]
    field, quarters = make_vault("oost-2", "coordinator"), make_vault("hq", "headquarters")
    return field, quarters, introduce(field, quarters, role="headquarters")


def sent(pair, tmp_path: Path, *, reason: str | None = None):  # type: ignore[no-untyped-def]
    field, _, to_quarters = pair
    case = filled_case(field)
    bundle = exporting.export(
        field, to_quarters, [case], folder=stick(tmp_path), secrets_reason=reason
    )
    return case, bundle


def looked(session: Session, what: str, **how: bool) -> Loss:
    (thing,) = [one for one in may_be_lost.things(session) if one.what == what]
    return lost.look(session, thing, **how)


def test_a_lost_stick_says_what_was_on_it_and_that_nobody_can_read_it(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, _, _ = pair
    case, _ = sent(pair, tmp_path)
    found = looked(field, "bundle")
    (one,) = found.cases
    assert (one.case, one.codename, one.count) == (case, "KLAPROOS", 3)
    assert {SAY(words): n for words, n in one.kinds}["Veiligheidsplan"] == 1
    assert (found.secrets, found.readable, found.counts) == (False, False, "changes")
    assert "hq" in SAY(found.finder[0])


def test_a_stick_with_shielded_fields_says_so(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    sent(pair, tmp_path, reason="overdracht")
    assert looked(pair[0], "bundle").secrets


def test_noting_a_lost_stick_opens_an_incident_and_starts_the_clock(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, _, to_quarters = pair
    case, bundle = sent(pair, tmp_path)
    known = field.now() - timedelta(hours=2)
    noted = lost.note(field, looked(field, "bundle"), SAY, cases=[case], known=known)
    (incident,) = noted.incidents
    values = values_of(field, incident)
    assert (values["kind"], values["severity"]) == (["data_leak"], "unsettling")
    assert noted.until == known + timedelta(hours=72)
    clock = values_of(field, noted.clock)
    assert clock["for_record"] == f"incident:{incident.record}"
    assert "33a Wpg" in clock["what"]
    due = [row for row in agenda.rows(field, None, None) if row.entry.key == noted.clock]
    assert [(row.entry.day, row.entry.at) for row in due] == [
        (noted.until.date(), noted.until.time())
    ]
    assert field.store.exchange.out_by_id(bundle.bundle).state == "lost"
    assert exporting.plan_export(field, to_quarters).offers[0].new > 0
    (line,) = [one for one in trail.lines(field) if one.event == "lost"]
    assert line.details == {
        "what": "bundle",
        "which": bundle.bundle,
        "cases": 1,
        "readable": False,
    }
    assert [one.what for one in may_be_lost.things(field)] == ["laptop", "other_laptop"]


def test_the_stick_of_a_bundle_that_arrived_is_a_leak_and_nothing_goes_again(  # type: ignore[no-untyped-def]
    pair, tmp_path
) -> None:
    field, quarters, to_quarters = pair
    contacts.pin(field, to_quarters.contact.key)
    case, bundle = sent(pair, tmp_path, reason="overdracht")
    to_field = introduce(quarters, field, role="coordinator")
    importing.import_file(quarters, bundle.path)
    back = exporting.export(quarters, to_field, [case], folder=stick(tmp_path))
    importing.import_file(field, back.path)
    what = ["laptop", "other_laptop", "bundle", "received"]
    assert [one.what for one in may_be_lost.things(field)] == what
    found = looked(field, "bundle")
    assert (found.arrived, found.secrets) == (True, True)
    assert [one.case for one in found.cases] == [case]
    assert "nothing of it goes again" in " ".join(one.source for one in found.to_do)
    assert may_be_lost.find_bundle(field, bundle.bundle[:6]) == found.thing
    record = cases.plan_key(case)
    assert whereabouts.standing(field, record).reach == "confirmed"

    noted = lost.note(field, found, SAY, cases=[case], known=field.now())
    assert values_of(field, noted.incidents[0])["kind"] == ["data_leak"]
    assert noted.clock is not None
    after = exporting.plan_export(field, to_quarters)
    assert (after.offers[0].new, after.offers[0].again) == (2, 0), "an incident and its step"
    assert whereabouts.standing(field, record).reach == "confirmed"
    (shown,) = [one for one in bundle_history.history(field) if one.id == bundle.bundle]
    assert (shown.fate, shown.stick_lost) == ("confirmed", True)
    assert "bundle" not in {one.what for one in may_be_lost.things(field)}
    assert not field.store.exchange.out_by_id(bundle.bundle).astray


def test_who_received_a_bundle_notes_the_loss_of_its_stick_too(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, quarters, _ = pair
    case, bundle = sent(pair, tmp_path, reason="overdracht")
    introduce(quarters, field, role="coordinator")
    importing.import_file(quarters, bundle.path)
    found = looked(quarters, "received")
    assert (found.secrets, found.readable, found.arrived) == (True, False, True)
    assert [(one.case, one.count) for one in found.cases] == [(case, None)], "not kept by case"
    assert "encrypted for this vault alone" in found.finder[0].source
    assert any("nothing of it has to come again" in one.source for one in found.to_do)
    assert may_be_lost.find_bundle(quarters, bundle.bundle[:6]) == found.thing

    before = quarters.store.exchange.received()
    noted = lost.note(quarters, found, SAY, cases=[case], known=quarters.now())
    assert values_of(quarters, noted.incidents[0])["kind"] == ["data_leak"]
    assert noted.clock is not None
    assert quarters.store.exchange.received() == before, "what was taken in stays"
    (shown,) = bundle_history.history(quarters)
    assert (shown.fate, shown.stick_lost) == ("arrived", True)
    assert "received" not in {one.what for one in may_be_lost.things(quarters)}
    with pytest.raises(UserError, match="No bundle that is not yet noted"):
        may_be_lost.find_bundle(quarters, bundle.bundle)
    importing.import_file(quarters, bundle.path)  # it turned up again
    assert bundle_history.history(quarters)[0].stick_lost


def test_receipts_on_a_stick_that_was_lost_on_its_way_go_again(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, quarters, _ = pair
    case, bundle = sent(pair, tmp_path)
    to_field = introduce(quarters, field, role="coordinator")
    importing.import_file(quarters, bundle.path)
    exporting.export(quarters, to_field, [case], folder=stick(tmp_path))
    assert quarters.store.exchange.unreceipted(to_field.contact.key) == []
    lost.note(quarters, looked(quarters, "bundle"), SAY, cases=[], known=quarters.now())
    again = exporting.export(quarters, to_field, [], folder=stick(tmp_path))
    importing.import_file(field, again.path)
    assert field.store.exchange.out_by_id(bundle.bundle).arrived


def test_a_lost_hand_over_names_who_looks_after_the_case_and_waits_for_taking_back(  # type: ignore[no-untyped-def]
    make_vault, tmp_path
) -> None:
    old, new = make_vault("oost-2", "coordinator"), make_vault("oost-5", "deputy")
    case = filled_case(old)
    handing.hand_over(old, introduce(old, new, role="deputy"), case, folder=stick(tmp_path))
    found = looked(old, "bundle")
    assert (found.secrets, [one.holder for one in found.cases]) == (True, ["oost-5"])
    assert [SAY(part) for part in found.parts] == ["overdracht"]
    todo = " ".join(one.source for one in found.to_do)
    assert "take it back under Exchange" in todo
    assert "Tell %1, who looks after a case" in todo
    noted = lost.note(old, found, SAY, cases=[case], known=old.now())
    assert (noted.incidents, noted.clock) == ((), None), "the case can only be read here"
    assert old.store.exchange.out_by_id(found.thing.id).state == "lost"
    handed.take_back(old, case)
    (own,) = [one for one in looked(old, "laptop").cases if one.case == case]
    assert own.holder == ""


def test_a_case_that_was_erased_since_may_have_been_on_it(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, _, _ = pair
    case, _ = sent(pair, tmp_path)
    assert not any("erased since" in one.source for one in looked(field, "bundle").finder)
    field.store.erase(case, by="VC-1", ground="term")
    found = looked(field, "bundle")
    assert any("erased since" in one.source for one in found.finder)
    noted = lost.note(field, found, SAY, cases=[case], known=field.now())
    assert (noted.incidents, noted.clock) == ((), None)


def test_a_lost_sheet_is_booked_as_lost_and_can_be_read(session: Session) -> None:
    case = filled_case(session)
    at = {"at": "2026-12-03T09:30", "zone": "Europe/Amsterdam", "precision": "exact"}
    hearing, _ = hearings.new_hearing(
        session, case, {"kind": "rc", "starts_at": at, "status": "planned", "city": "Utrecht"}
    )
    sheet_register.register(session, printing.prepare_sheet(session, hearing), way="print")
    found = looked(session, "sheet")
    assert (found.readable, [one.case for one in found.cases]) == (True, [case])
    noted = lost.note(session, found, SAY, cases=[case], known=session.now())
    assert values_of(session, noted.incidents[0])["severity"] == "serious"
    (sheet,) = sheet_register.sheet_register(session)
    assert sheet.state == "lost"


def test_a_laptop_holds_every_case_and_a_colleagues_what_it_confirmed(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, _, _ = pair
    case, _ = sent(pair, tmp_path)
    own = looked(field, "laptop", opened=True)
    assert [(one.case, one.count) for one in own.cases] == [
        (case, len(field.store.records(case=case)))
    ]
    assert (own.readable, own.secrets, own.counts) == (True, True, "records")
    assert any("Replace the keys" in one.source for one in own.to_do)
    calm = looked(field, "laptop")
    assert not any("Replace the keys" in one.source for one in calm.to_do)
    assert looked(field, "other_laptop").cases == ()


def test_a_colleagues_lost_laptop_has_its_card_revoked(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, _, to_quarters = pair
    case, _ = sent(pair, tmp_path)
    lost.note(field, looked(field, "other_laptop"), SAY, cases=[], known=field.now())
    (contact,) = contacts.list_contacts(field)
    assert (contact.contact.state, contact.may_receive) == ("revoked", False)
    (revocation,) = field.store.revocations()
    assert revocation.key == to_quarters.contact.key
    with pytest.raises(UserError):
        exporting.export(field, contact, [case], folder=stick(tmp_path))
    assert "other_laptop" not in {one.what for one in may_be_lost.things(field)}
    with pytest.raises(UserError):
        revoke(field, contact.contact.key, reason="weer")


def test_a_loss_that_lies_ahead_changes_nothing(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, _, _ = pair
    case, _ = sent(pair, tmp_path)
    lines = trail.count(field)
    with pytest.raises(UserError):
        lost.note(
            field,
            looked(field, "bundle"),
            SAY,
            cases=[case],
            known=field.now() + timedelta(hours=1),
        )
    assert trail.count(field) == lines
    assert looked(field, "bundle").thing.what == "bundle"


def test_a_bundle_is_found_by_the_beginning_of_its_id(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, _, _ = pair
    _, bundle = sent(pair, tmp_path)
    assert may_be_lost.find_bundle(field, bundle.bundle[:6]).id == bundle.bundle
    for wrong in ("", "zzz"):
        with pytest.raises(UserError):
            may_be_lost.find_bundle(field, wrong)
