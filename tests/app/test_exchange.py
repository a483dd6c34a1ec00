"""A bundle from a coordinator to headquarters, and the receipt back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from desktop_app.app import cases, contacts, exporting, importing, incoming_files, records
from desktop_app.app.contacts import ContactShown
from desktop_app.app.session import Session
from desktop_app.crypto import card
from desktop_app.domain.ids import CaseId
from desktop_app.errors import UserError
from desktop_app.store.drafts import Place


def introduce(session: Session, other: Session, *, role: str) -> ContactShown:
    data = contacts.own_card(other)
    key = contacts.add_card(session, data, role=role).contact.key
    digits = " ".join(group.digits for group in contacts.own_fingerprint(other))
    contacts.verify(session, key, digits)
    return contacts.find_contact(session, card.read(data).name)


@pytest.fixture
def pair(make_vault) -> tuple[Session, Session, ContactShown, ContactShown]:  # type: ignore[no-untyped-def]
    field, quarters = (
        make_vault("oost-2", "coordinator"),
        make_vault("hoofdkwartier", "headquarters"),
    )
    to_quarters = introduce(field, quarters, role="headquarters")
    contacts.pin(field, to_quarters.contact.key)
    return field, quarters, to_quarters, introduce(quarters, field, role="coordinator")


def filled_case(session: Session, code: str = "KLAPROOS") -> CaseId:
    case, _ = cases.open_case(session, code)
    draft = records.open_draft(session, cases.plan_key(case))
    records.set_fields(
        draft,
        {
            "made_with": "in_person",
            "plan_language": {"language": "nl", "interpreter": "none"},
            "change_reason": "new",
            "channel_pref": "app",
            "word_danger": "zonnebloem",
        },
    )
    records.save(session, cases.plan_key(case), draft)
    return case


def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir(exist_ok=True)
    return folder


def test_headquarters_gets_the_case_without_its_secrets_and_confirms_it(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, quarters, to_quarters, to_field = pair
    case = filled_case(field)
    plan = exporting.plan_export(field, to_quarters)
    (offer,) = plan.offers
    assert (offer.new, offer.again, offer.standing, offer.secrets) == (3, 0, "here", 1)
    sent = exporting.export(field, to_quarters, [case], folder=stick(tmp_path))
    assert exporting.plan_export(field, to_quarters).offers[0].standing == "in_bundle"

    looked = importing.look(quarters, incoming_files.copy_in(quarters, sent.path))
    assert (looked.arrivals.revisions, looked.arrivals.new_cases) == (3, (case,))
    assert quarters.store.cases() == []
    importing.import_copy(quarters, looked.copy)
    header = cases.case_header(quarters, case)
    assert header is not None
    assert header.codename == "KLAPROOS"
    values = records.values_of(quarters, cases.plan_key(case))
    assert values["channel_pref"] == "app"
    quarters.secrets_until = quarters.now().replace(year=2030)
    assert records.reveal(quarters, cases.plan_key(case), "word_danger") is None

    back = exporting.export(quarters, to_field, [], folder=stick(tmp_path))
    result = importing.import_file(field, back.path)
    assert result.confirmed == 1
    assert exporting.plan_export(field, to_quarters).offers[0].standing == "confirmed"


def test_the_name_of_a_file_says_nothing(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, _quarters, to_quarters, _ = pair
    cases_ = [filled_case(field)]
    made = {
        exporting.export(field, to_quarters, cases_, folder=stick(tmp_path)).path.name
        for _ in range(2)
    }
    assert len(made) == 2
    assert all(re.fullmatch(r"[a-z]{8}\.wmb", name) for name in made)


def test_importing_twice_changes_nothing(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, quarters, to_quarters, _ = pair
    sent = exporting.export(field, to_quarters, [filled_case(field)], folder=stick(tmp_path))
    importing.import_file(quarters, sent.path)
    again = importing.import_file(quarters, sent.path)
    assert (again.arrivals.revisions, again.arrivals.doubled) == (0, 3)


def test_a_lost_stick_loses_nothing(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, quarters, to_quarters, _ = pair
    case = filled_case(field)
    exporting.export(field, to_quarters, [case], folder=stick(tmp_path)).path.unlink()
    records.change(field, cases.case_key(case), {"backup": "VC-2"})
    sent = exporting.export(field, to_quarters, [case], folder=stick(tmp_path))
    assert importing.import_file(quarters, sent.path).arrivals.revisions == 4


def test_secret_fields_go_along_only_with_a_reason(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, quarters, to_quarters, _ = pair
    case = filled_case(field)
    with pytest.raises(UserError):
        exporting.export(field, to_quarters, [case], folder=stick(tmp_path), secrets_reason=" ")
    sent = exporting.export(
        field, to_quarters, [case], folder=stick(tmp_path), secrets_reason="vervanging"
    )
    importing.import_file(quarters, sent.path)
    quarters.secrets_until = quarters.now().replace(year=2030)
    assert records.reveal(quarters, cases.plan_key(case), "word_danger") == "zonnebloem"


def test_a_bundle_for_somebody_else_changes_nothing(pair, make_vault, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, _, to_quarters, _ = pair
    sent = exporting.export(field, to_quarters, [filled_case(field)], folder=stick(tmp_path))
    third = make_vault("west-1", "coordinator")
    introduce(third, field, role="coordinator")
    with pytest.raises(UserError):
        importing.import_file(third, sent.path)
    assert third.store.cases() == []
    assert list(third.vault.folder.incoming.iterdir()) == []


def test_the_file_of_an_unknown_sender_waits_until_its_card_was_verified(
    make_vault,
    tmp_path,  # type: ignore[no-untyped-def]
) -> None:
    field, quarters = (
        make_vault("oost-2", "coordinator"),
        make_vault("hoofdkwartier", "headquarters"),
    )
    to_quarters = introduce(field, quarters, role="headquarters")
    sent = exporting.export(field, to_quarters, [filled_case(field)], folder=stick(tmp_path))
    with pytest.raises(UserError):
        importing.import_file(quarters, sent.path)
    (waiting,) = quarters.store.exchange.waiting()
    introduce(quarters, field, role="coordinator")
    importing.import_copy(quarters, quarters.vault.folder.incoming / waiting.name)
    assert len(quarters.store.cases()) == 1
    assert quarters.store.exchange.waiting() == []


def test_a_folder_that_is_not_there_is_said_before_anything_is_noted(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, _, to_quarters, _ = pair
    with pytest.raises(UserError):
        exporting.export(field, to_quarters, [filled_case(field)], folder=tmp_path / "weg")
    assert field.store.exchange.out() == []


def test_two_people_who_changed_the_same_answer_meet_in_a_conflict(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, quarters, to_quarters, to_field = pair
    case = filled_case(field)
    sent = exporting.export(field, to_quarters, [case], folder=stick(tmp_path))
    importing.import_file(quarters, sent.path)
    records.change(field, cases.case_key(case), {"backup": "VC-2"})
    records.change(quarters, cases.case_key(case), {"backup": "VC-3"})
    back = exporting.export(quarters, to_field, [case], folder=stick(tmp_path))
    looked = importing.look(field, incoming_files.copy_in(field, back.path))
    assert looked.arrivals.conflicts == 1
    importing.import_copy(field, looked.copy)
    state = records.state_of(field, cases.case_key(case))
    assert state is not None
    assert list(state.conflicts()) == ["backup"]


def test_secret_fields_can_follow_a_case_that_went_without_them(pair, tmp_path) -> None:  # type: ignore[no-untyped-def]
    field, quarters, to_quarters, to_field = pair
    case = filled_case(field)
    sent = exporting.export(field, to_quarters, [case], folder=stick(tmp_path))
    importing.import_file(quarters, sent.path)
    back = exporting.export(quarters, to_field, [], folder=stick(tmp_path))
    importing.import_file(field, back.path)
    sent = exporting.export(
        field, to_quarters, [case], folder=stick(tmp_path), secrets_reason="vervanging"
    )
    importing.import_file(quarters, sent.path)
    quarters.secrets_until = quarters.now().replace(year=2030)
    assert records.reveal(quarters, cases.plan_key(case), "word_danger") == "zonnebloem"


def test_headquarters_proposes_to_an_office_only_what_that_office_shares(  # type: ignore[no-untyped-def]
    pair, make_vault, tmp_path
) -> None:
    field, quarters, to_quarters, to_field = pair
    west = make_vault("west-1", "coordinator")
    contacts.pin(west, introduce(west, quarters, role="headquarters").contact.key)
    to_west = introduce(quarters, west, role="coordinator")
    (home,) = contacts.list_contacts(west)
    mine, theirs = filled_case(field), filled_case(west, "DUINPAD")
    for session, to, case in ((field, to_quarters, mine), (west, home, theirs)):
        sent = exporting.export(session, to, [case], folder=stick(tmp_path))
        importing.import_file(quarters, sent.path)
        records.change(quarters, cases.plan_key(case), {"channel_pref": "sms"})
    for to, case in ((to_field, mine), (to_west, theirs)):
        offers = exporting.plan_export(quarters, to).offers
        assert [(one.case, one.shared) for one in offers if one.proposed] == [(case, True)]
        assert len(offers) == 2, "another one can still be ticked, by a person"
    assert exporting.plan_export(field, to_quarters).offers[0].case == mine
    draft = records.open_draft(field, cases.plan_key(mine))
    draft.set("channel_pref", "in_person")
    records.keep_draft(field, cases.plan_key(mine), draft, place=Place("", 0))
    (offer,) = exporting.plan_export(field, to_quarters).offers
    assert [str(one.en) for one in offer.drafts] == ["Safety plan"], "what stays is named"
