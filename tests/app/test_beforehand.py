"""What every kind of record begins with: what is known stands there, what is not is listed here.

The forms themselves say what could be known: every question that points to another record, the
first day of a form, every question for a role of one's own, and every question that stands under
the same name in the case.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app import cases, closing, hearings, printing, records, samples
from desktop_app.app.beforehand import HEARING_CARRIED, PREPARATION_CARRIED, beforehand
from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CASE_KINDS, KINDS, CaseId, Kind, Leaf, RecordKey
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.draft import Draft
from tests.app.conftest import Clock, a_vault, a_world

OWN_ROLES = {"assessed_by", "coordinator", "from_role", "owner", "reviewer"}
"""Questions for whoever fills the form in, as a rule."""
BEFORE_IT_HAPPENS = "the day it is planned for, which is what is asked"
NOT_KNOWN = {
    "colleague": {
        "away_from": "nobody is away to begin with",
        "contact": "a key is matched to a person by a person",
    },
    "handover_note": {"contact": "a key is chosen by whoever hands over, never for them"},
    "hearing": {
        "clerk_contact": "a key is matched to a person by a person",
        "starts_at": BEFORE_IT_HAPPENS,
    },
    "incident": {"same_as": "only the coordinator knows that two reports are one event"},
    "interview_preparation": {"date_time": BEFORE_IT_HAPPENS},
    "measure": {"owner": "role and organisation of somebody else, as a rule"},
    "note": {"for_record": "a note may belong to anything, or to nothing"},
    "person": {
        "network_checked_on": "it has to be done first",
        "substitute_person": "chosen by the person's own organisation",
    },
    "proceeding": {"custody_ends_on": "told by the prosecution"},
    "review": {"new_level": "the assessment that comes out of the review"},
    "sharing": {"withdrawn_on": "nothing is withdrawn to begin with"},
    "step": {
        "due": BEFORE_IT_HAPPENS,
        "for_record": "a step made from its event has it; one made by hand may belong to nothing",
    },
    "trigger_event": {
        "when": BEFORE_IT_HAPPENS,
        "for_record": "a residence decision belongs to no proceeding, a release to one",
        "incident": "there is none before the moment has passed",
        "review": "there is none before the moment has passed",
    },
}
"""Questions of a kind that nobody can know beforehand, and why."""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, dict[str, CaseId]]]:
    """Return a vault in which all is known that a form could ask for, and its cases."""
    folder: Path = tmp_path_factory.mktemp("beforehand")
    session = a_vault(a_world(folder, Clock()))
    found, _ = samples.load_samples(session, session.today())
    case = found["KLAPROOS"]
    records.change(session, cases.case_key(case), {"language": "Pools", "backup": "VC-2"})
    for role, label, witness in (
        ("rl_18", "advocaat", "no"),
        ("rl_19", "vreemdelingenadvocaat", "no"),
        ("rl_04", "tante", "yes"),
        ("rl_04", "vriendin", "no"),
    ):
        person = {"role": role, "label": label, "witness_in_case": witness, "may_know": "2"}
        records.change(session, records.new_key(session, "person", case), person)
    yield session, found
    session.vault.close()


def known_of(session: Session, kind: str, case: CaseId) -> dict[Leaf, Value]:
    """Return what a new record of a kind begins with."""
    inside = case if Kind(kind) in CASE_KINDS else None
    return beforehand(session, records.new_key(session, kind, inside))


def knowable(session: Session, kind: str) -> set[str]:
    form = session.form(kind)
    of_case = {one.key for one in session.form("case").fields if one.type == "text"}
    found = {one.key for one in form.fields if one.type == "reference"}
    found |= {one.key for one in form.fields if one.key in OWN_ROLES}
    if kind != "case":
        found |= {one.key for one in form.fields if one.type == "text" and one.key in of_case}
    days = [one.key for one in form.fields if one.type in ("date", "datetime")]
    return found | set(days[:1])


MADE_BY_THE_PROGRAM = {"sheet", "court_checklist", "safety_plan"}
"""The register of sheets; the checklist and the plan of which there is one, looked at below."""
kinds = pytest.mark.parametrize("kind", sorted(KINDS - MADE_BY_THE_PROGRAM))


@kinds
def test_what_could_be_known_stands_in_every_new_form_or_is_listed_with_why(
    kind: str, office: tuple[Session, dict[str, CaseId]]
) -> None:
    session, found = office
    case = found["KLAPROOS"]
    blank = knowable(session, kind) - {leaf.split(".")[0] for leaf in known_of(session, kind, case)}
    assert blank == {*NOT_KNOWN.get(kind, {})}


@kinds
def test_what_is_known_fits_its_question_can_be_changed_and_is_not_saved_by_itself(
    kind: str, office: tuple[Session, dict[str, CaseId]]
) -> None:
    session, found = office
    case = found["KLAPROOS"]
    key = records.new_key(session, kind, case if Kind(kind) in CASE_KINDS else None)
    known = beforehand(session, key)
    draft = records.open_draft(session, key, ahead=known)
    for leaf, value in known.items():
        assert draft.value(leaf) == value
        assert session.form(kind).check(leaf, value) == (), leaf
        assert not session.form(kind).is_sealed(leaf), f"{leaf}: shielded, and carried on"
    assert not draft.dirty, "to look at a form is not to fill it in"
    assert records.state_of(session, key) is None
    for leaf in known:
        rows, _, inside = leaf.partition(".")
        if inside and rows in {one.key for one in draft.form.fields if one.type == "rows"}:
            draft.remove_row(rows, inside.split(".")[0])
        else:
            draft.set(leaf, None)
        assert draft.value(leaf) is None
        draft.undo()
        assert draft.value(leaf) == known[leaf]


def test_a_hearing_knows_its_case_the_people_and_the_hearing_before(
    office: tuple[Session, dict[str, CaseId]],
) -> None:
    session, found = office
    case = found["KLAPROOS"]
    known = known_of(session, "hearing", case)
    (proceeding,) = cases.proceedings(session, case)
    assert known[Leaf("proceeding")] == proceeding.key.record
    assert known[Leaf("court")] == "Rechtbank Midden-Nederland"
    assert known[Leaf("city")] == "Utrecht"
    assert known[Leaf("interpreter_needed")] == "no"
    assert known[Leaf("interpreter_language")] == "Pools"
    assert known[Leaf("victims_lawyer")] == "advocaat"
    assert known[Leaf("immigration_lawyer")] == "vreemdelingenadvocaat"
    assert known[Leaf("last_incident_on")] == "2026-11-20"
    custody = records.values_of(session, proceeding.key)[Leaf("custody")]
    assert known[Leaf("suspect_custody")] == str(custody).removesuffix("_restricted")
    draft = Draft(session.form("hearing"), known)
    rows = {
        str(draft.value(f"companions.{row}.label")): draft.value(f"companions.{row}.witness")
        for row in draft.rows("companions")
    }
    assert rows == {"tante": True, "vriendin": False}, "a witness beside the victim is marked"
    assert Leaf("entrance") not in known, "what is shielded stays where it is"


def test_without_a_hearing_before_the_one_courthouse_of_the_office_is_filled_in(
    office: tuple[Session, dict[str, CaseId]],
) -> None:
    session, found = office
    case, _ = cases.open_case(session, "ROZEMARIJN")
    assert Leaf("court") not in known_of(session, "hearing", case)
    house = records.new_key(session, "courthouse", None)
    records.change(
        session, house, {"name": "Rechtbank Overijssel", "city": "Almelo", "arrival": "Bel aan."}
    )
    known = known_of(session, "hearing", case)
    assert [known[Leaf(one)] for one in ("court", "city", "building_note")] == [
        "Rechtbank Overijssel",
        "Almelo",
        "Bel aan.",
    ]
    known = known_of(session, "hearing", found["KLAPROOS"])
    assert known[Leaf("city")] == "Utrecht"
    assert Leaf("building_note") not in known, "of another building"
    records.withdraw(session, house, "proef")


def test_needs_and_agreements_of_the_last_talk_are_not_asked_again(
    office: tuple[Session, dict[str, CaseId]],
) -> None:
    session, found = office
    case = found["NOORDERLICHT"]
    (before,) = session.store.records(Kind("interview_preparation"), case)
    said = records.values_of(session, before.key)
    known = known_of(session, "interview_preparation", case)
    carried = {leaf: said[Leaf(leaf)] for leaf in PREPARATION_CARRIED if Leaf(leaf) in said}
    assert len(carried) > 12
    assert {leaf: known[Leaf(leaf)] for leaf in carried} == carried
    assert not {"kind", "status", "date_time", "fit_today", "triggers"} & {*known}


def test_nothing_is_carried_on_that_a_form_does_not_ask() -> None:
    for kind, leaves in (
        ("hearing", HEARING_CARRIED),
        ("interview_preparation", PREPARATION_CARRIED),
    ):
        form = Catalogue.shipped().form(kind)
        assert [leaf for leaf in leaves if form.resolve(leaf) is None] == []


def test_a_hand_over_goes_to_the_backup_and_a_closing_knows_its_days(
    office: tuple[Session, dict[str, CaseId]],
) -> None:
    session, found = office
    case = found["KLAPROOS"]
    known = known_of(session, "handover_note", case)
    assert known[Leaf("from_role")] == "VC-1"
    assert known[Leaf("to_role")] == "VC-2"
    assert known_of(session, "closing", case) == closing.look_at_closing(session, case).ahead
    assert {"date", "purge_date", "retention_review", "last_score"} <= {
        *known_of(session, "closing", case)
    }
    plan = beforehand(session, cases.plan_key(case))
    newest = max(
        session.store.records(Kind("risk_assessment"), case),
        key=lambda one: str(records.values_of(session, one.key)[Leaf("date")]),
    )
    assert plan == {Leaf("risk_ref"): newest.key.record}


def test_the_hearing_decides_the_checklist_and_the_checklist_fills_the_sheet(
    office: tuple[Session, dict[str, CaseId]],
) -> None:
    session, found = office
    case = found["KLAPROOS"]
    key: RecordKey = hearings.hearings(session, case)[0].key
    run = hearings.checklist_run(session, key)
    shown = {one.item.code: one for group in run.groups for one in group.items}
    assert run.hearing.city == "Utrecht"
    assert run.hearing.arrive is not None
    sheet = printing.prepare_sheet(session, key).printed
    assert "Utrecht" in sheet.text
    assert f"{run.hearing.arrive:%H:%M}" in sheet.text
    on_paper = {code for code in shown if code in sheet.text}
    kept_back = {code for code, one in shown.items() if one.item.print == "N"}
    assert on_paper | kept_back == {*shown}
    records.change(session, key, {"statement": True})
    more = hearings.checklist_run(session, key)
    assert more.total > run.total, "the steps of a victim who speaks come with that answer"
    still = next(one for one in shown.values() if one.state == "open")
    hearings.tick_item(session, key, still.item.id)
    assert hearings.checklist_run(session, key).done == run.done + 1
    again = printing.prepare_sheet(session, key).printed
    assert again.text != sheet.text
