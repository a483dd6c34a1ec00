"""People and sharing: by role and reach, who may know what, until when; the office behind them."""

from __future__ import annotations

import pytest

from desktop_app.app import cases, office, people, records, sharings
from desktop_app.app.session import Session
from desktop_app.domain.ids import NO_CASE, CaseId, Kind, Leaf, RecordId, RecordKey
from desktop_app.errors import UserError


@pytest.fixture
def case(session: Session) -> CaseId:
    return cases.open_case(session, "DAUWLAND")[0]


def written(session: Session, kind: str, case: CaseId | None, **fields: object) -> RecordKey:
    key = records.new_key(session, kind, case)
    records.change(session, key, fields)  # type: ignore[arg-type]
    return key


def agreement(session: Session, case: CaseId, **more: object) -> RecordKey:
    fields: dict[str, object] = {
        "party": "rl_24",
        "purpose": "Opvang",
        "data_kinds": ["time_place"],
        "victim_view": "agrees",
        "legal_basis": "wpg_19",
        "date": "2026-11-01",
        "expires": "2026-12-01",
        "state": "in_force",
    }
    return written(session, "sharing", case, **(fields | more))


def test_people_stand_in_the_order_of_the_roles_and_those_who_left_last(
    session: Session, case: CaseId
) -> None:
    for role, state in (("rl_11", "active"), ("rl_04", "left"), ("rl_06", "active")):
        written(session, "person", case, role=role, may_know="1", state=state)
    found = people.people(session, case)
    assert [one.role.say("nl")[:12] for one in found] == [  # type: ignore[union-attr]
        "Rechercheur ",
        "Officier van",
        "Vertrouwensp",
    ]
    assert [one.standing for one in found] == ["involved", "involved", "left"]


def test_a_person_says_what_may_be_known_and_never_shows_the_number(
    session: Session, case: CaseId
) -> None:
    written(
        session,
        "person",
        case,
        role="rl_09",
        may_know="2",
        work_phone="06 1234 5678",
        valid_until="2026-11-23",
        state="active",
    )
    (one,) = people.people(session, case)
    assert (one.may_know, one.phone, one.standing) == (2, True, "check")
    assert "1234" not in repr(one)


def test_suspects_are_labels_one_for_each_proceeding(session: Session, case: CaseId) -> None:
    cases.new_proceeding(session, case)
    assert [one.label for one in people.suspects(session, case)] == ["VD1", "VD2"]


def test_duty_numbers_come_from_the_office(session: Session, case: CaseId) -> None:
    assert people.duty_numbers(session) == ()
    key = office.office_key(session)
    records.change(
        session, key, {"unit": "Oost", "duty_number": "088 123 4567", "duty_hours": "dag en nacht"}
    )
    records.add_row(
        session,
        key,
        "duty_contacts",
        values={"role": "other:Piket zeden", "number": "088 765 4321"},
    )
    own, other = people.duty_numbers(session)
    assert (own.number, own.hours) == ("088 123 4567", "dag en nacht")
    assert other.number == "088 765 4321"


def test_a_person_is_filled_in_from_a_colleague(session: Session) -> None:
    key = written(
        session, "colleague", None, label="VC-2", function="detective", phone="088 1", unit="Oost"
    )
    ahead = people.person_from_colleague(session, key)
    assert ahead[Leaf("role")] == "rl_06"
    assert ahead[Leaf("label")] == "VC-2"
    assert ahead[Leaf("work_phone")] == "088 1"


def test_an_agreement_that_has_ended_is_marked_and_stands_last(
    session: Session, case: CaseId
) -> None:
    agreement(session, case, expires="2026-11-20", purpose="Oud")
    agreement(session, case, purpose="Nieuw")
    agreement(session, case, purpose="Nooit gevraagd", victim_view="not_asked")
    found = sharings.sharings(session, case)
    assert [one.standing for one in found if one.purpose == "Oud"] == ["expired"]
    assert found[-1].purpose == "Oud"
    assert {one.standing for one in found} == {"in_force", "not_asked", "expired"}


def test_an_agreement_is_taken_back_today_once_and_can_be_put_back(
    session: Session, case: CaseId
) -> None:
    key = agreement(session, case)
    before = sharings.agreement_answers(session, key)
    sharings.withdraw_agreement(session, key)
    (one,) = sharings.sharings(session, case)
    assert (one.standing, str(one.withdrawn_on), one.over) == ("withdrawn", "2026-11-24", True)
    with pytest.raises(UserError):
        sharings.withdraw_agreement(session, key)
    sharings.reopen_agreement(session, key, before)
    assert sharings.sharings(session, case)[0].standing == "in_force"


def test_what_was_shared_against_the_wish_says_what_and_to_whom(
    session: Session, case: CaseId
) -> None:
    without = {
        "what": "Adres",
        "to_whom": "Meldkamer",
        "on": "2026-11-02",
        "ground": "vital_interest",
        "why": "Acuut",
        "decided_by": "OvJ",
    }
    more = {f"share_without.{name}": value for name, value in without.items()}
    agreement(session, case, **({"victim_view": "refuses", "against_wish": True} | more))
    (one,) = sharings.sharings(session, case)
    assert one.standing == "refused"
    assert one.against is not None
    assert (one.against.what, one.against.to_whom) == ("Adres", "Meldkamer")


def test_colleagues_and_courthouses_are_listed_with_what_matters_today(session: Session) -> None:
    written(
        session, "colleague", None, label="VC-2", away_from="2026-11-20", away_until="2026-11-28"
    )
    written(session, "colleague", None, label="TL", may_confirm=True)
    written(session, "courthouse", None, name="Rechtbank", city="Almelo", check_on="2026-11-01")
    first, second = office.colleagues(session)
    assert (first.label, first.may_confirm, first.away) == ("TL", True, False)
    assert (second.label, second.away) == ("VC-2", True)
    (house,) = office.courthouses(session)
    assert (house.city, house.due) == ("Almelo", True)


def test_a_hearing_is_filled_in_from_a_courthouse_but_for_what_is_shielded(
    session: Session,
) -> None:
    key = written(
        session,
        "courthouse",
        None,
        name="Rechtbank",
        city="Almelo",
        arrival="Poort, legitimatie",
        entrance="Zijdeur in de steeg",
    )
    filled = office.hearing_from_courthouse(session, key)
    assert filled == {
        "court": "Rechtbank",
        "city": "Almelo",
        "building_note": "Poort, legitimatie",
    }


def test_the_office_has_one_record_of_its_own(session: Session) -> None:
    key = office.office_key(session)
    assert key.case == NO_CASE
    assert key == RecordKey(NO_CASE, Kind("office"), RecordId(key.record))
