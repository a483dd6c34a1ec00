"""What a verified contact's program may write by mistake or malice: it is shown or refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import pytest

from desktop_app.app import (
    agenda,
    around_form,
    assessments,
    case_history,
    cases,
    coming_hearings,
    computed,
    conflicts,
    court_day,
    discreet,
    emergency,
    hearings,
    interviews,
    looking,
    measures,
    own_numbers,
    records,
    sheet_register,
    sheets_out,
    steps,
    timeline,
    tracks,
    whereabouts,
)
from desktop_app.app.case_lines import case_lines
from desktop_app.app.case_search import similar_codes
from desktop_app.app.session import Session
from desktop_app.crypto.identity import DeviceKey
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CASE_KINDS, CaseId, Kind, Leaf, RecordKey, WriterId, derived_id
from desktop_app.domain.revision import Change
from desktop_app.errors import UserError
from desktop_app.forms.definition import Form
from desktop_app.store.saving import NewRevision
from tests.app.peer import Peer

ODD: Mapping[str, Value] = {
    "number": -(2**53) + 1,
    "yes": True,
    "empty object": {},
    "object": {"at": 7, "until": [], "zone": None, "precision": {}},
    "nested": [[["x"]], {"a": None}, 3],
    "text": "\u202e<b>=cmd()\x00" + "x" * 50,
    "almost a date": "2026-1x-3_T99:99",
    "impossible moment": {"at": "2026-02-31T25:61", "zone": "Mars/Base", "precision": "exact"},
    "far away": {"at": "9999-12-31T23:59", "zone": "Europe/Amsterdam", "precision": "exact"},
    "endless time": "99999999:99",
    "none": None,
}


def _record(case: CaseId, kind: str) -> RecordKey:
    if kind == "case":
        return cases.case_key(case)
    if kind == "safety_plan":
        return cases.plan_key(case)
    if kind == "court_checklist":
        return hearings.checklist_key(_record(case, "hearing"))
    return RecordKey(case, Kind(kind), derived_id("hostile", f"{case}{kind}"))


def _leaves(form: Form) -> Iterator[str]:
    """Yield a leaf for every question of a form, those inside groups, rows and lines too."""
    for outer in form.fields:
        if outer.type == "group":
            yield from (f"{outer.key}.{inner.key}" for inner in outer.fields)
        elif outer.type == "rows":
            rows = [item.id for item in outer.items] or ["abcdefgh"]
            for row in rows[:3]:
                yield from (f"{outer.key}.{row}.{inner.key}" for inner in outer.fields)
                yield f"{outer.key}.{row}.order"
        elif outer.type == "checklist":
            for item in outer.items:
                yield from (
                    f"{outer.key}.{item.id}.{part}" for part in ("state", "note", "at", "reason")
                )
        else:
            yield outer.key


def _pages(session: Session, case: CaseId) -> Iterator[Callable[[], object]]:
    """Yield everything that the pages of a case, Today and the lists ask for."""
    yield lambda: case_lines(session)
    yield lambda: agenda.today(session)
    yield lambda: agenda.rows(session, None, None)
    yield lambda: timeline.timeline(session, case)
    yield lambda: cases.proceedings(session, case)
    yield lambda: hearings.hearings(session, case)
    yield lambda: hearings.checklist_run(session, _record(case, "hearing"))
    yield lambda: court_day.breaks(session, _record(case, "hearing"))
    yield lambda: coming_hearings.coming(session)
    yield lambda: tracks.tracks(session, case, measures.measures(session, case))
    yield lambda: case_history.case_history(session, case)
    yield lambda: assessments.assessments(session, case)
    yield lambda: interviews.preparations(session, case)
    yield lambda: interviews.told(session, case)
    yield lambda: computed.accounts(session, case)
    yield lambda: own_numbers.own_numbers(session, case)
    yield lambda: emergency.emergency_plan(session, case)
    yield lambda: sheets_out.sheets_out(session)
    yield lambda: sheet_register.sheet_register(session)
    yield lambda: list(discreet.guarded_values(session, case))
    yield lambda: steps.steps(session, case)
    yield lambda: conflicts.inbox(session)
    yield lambda: [conflicts.decision(session, one) for one in conflicts.inbox(session)]
    yield lambda: looking.search(session, "x")
    yield lambda: similar_codes(session, "x")
    yield lambda: whereabouts.exchanged(session)
    for kind in sorted(CASE_KINDS):
        key = _record(case, kind)
        yield lambda key=key: records.history(session, key)
        yield lambda key=key: around_form.versions(session, key)
        yield lambda key=key: around_form.related(session, case, key.kind)
        yield lambda key=key: around_form.candidates(session, case, key.kind)
        yield lambda key=key: records.open_draft(session, key).problems("to-activate")
        for outer in session.form(kind).fields:
            if outer.type == "computed" and outer.formula:
                yield lambda key=key, of=outer.formula: computed.compute(session, key, of)


@pytest.mark.parametrize("odd", ODD)
def test_values_of_the_wrong_kind_in_any_answer_stop_no_page(session, odd) -> None:  # type: ignore[no-untyped-def]
    case, _ = cases.open_case(session, "KLAPROOS")
    other, _ = cases.open_case(session, "IRIS")
    peer = Peer(DeviceKey.generate(session.random))
    for kind in sorted(CASE_KINDS):
        form = session.form(kind)
        here = (leaf for leaf in _leaves(form) if form.privacy_of(leaf) != "local")
        values = dict.fromkeys(here, ODD[odd])  # what is local and in the clear is refused
        for where in (case, other):
            if values:
                peer.give(session, peer.revision(_record(where, kind), values))
    for ask in _pages(session, case):
        ask()


def test_a_contact_cannot_put_a_duty_number_into_the_office_of_another(session) -> None:  # type: ignore[no-untyped-def]
    case, _ = cases.open_case(session, "KLAPROOS")
    peer = Peer(DeviceKey.generate(session.random))
    key = RecordKey(case, Kind("office"), derived_id("hostile", case))
    with pytest.raises(UserError, match="refused"):
        peer.give(session, peer.revision(key, {"duty_number": "+31 6 00000000"}))
    assert session.store.records(Kind("office")) == []


def test_a_secret_that_another_program_left_in_the_open_is_shown_searched_and_listed_nowhere(  # type: ignore[no-untyped-def]
    session,
) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    peer = Peer(DeviceKey.generate(session.random))
    plan = cases.plan_key(case)
    unknown = RecordKey(case, Kind("note"), derived_id("hostile", case))
    peer.give(
        session,
        peer.revision(plan, {"word_danger": "zonnebloem"}),
        peer.revision(plan, {"field_of_tomorrow": "zonnebloem"}, form="safety_plan@99"),
        peer.revision(unknown, {"field_of_tomorrow": "zonnebloem"}, form="note@99"),
    )
    assert looking.search(session, "zonnebloem", earlier=True) == []
    assert set(records.shown_values(session, plan).values()) == {None}
    for key in (plan, unknown):
        for entry in records.history(session, key):
            assert all(one.secret for one in entry.changes)
    said = {shown.text for shown in discreet.guarded_values(session, case)}
    assert "zonnebloem" in said


def test_who_does_not_hold_every_version_of_a_secret_cannot_settle_it(session) -> None:  # type: ignore[no-untyped-def]
    case, _ = cases.open_case(session, "KLAPROOS")
    plan = cases.plan_key(case)
    form, at = session.form(plan.kind), session.at()
    mine = {Leaf("word_danger"): Change("zonnebloem", ())}
    session.store.append([NewRevision(plan, form.name, mine, "VC-1", at)], signer=session.signer)
    peer = Peer(DeviceKey.generate(session.random))
    peer.give(session, peer.revision(plan, {"word_danger": {"sealed": "ee" * 32}}))
    state = records.state_of(session, plan)
    assert state is not None
    before = state.conflicts()
    (about,) = conflicts.inbox(session)
    own = next(
        one.value for one in before["word_danger"].candidates if one.value != {"sealed": "ee" * 32}
    )
    with pytest.raises(UserError):
        conflicts.settle(session, about, {"word_danger": own}, reason="mine")
    over = Change(own, before["word_danger"].live)
    with pytest.raises(UserError, match="another laptop"):
        records.append(session, {plan: {"word_danger": over}})
    after = records.state_of(session, plan)
    assert after is not None
    assert after.conflicts() == before


def test_a_record_id_that_stands_in_two_cases_is_not_written_to(session) -> None:  # type: ignore[no-untyped-def]
    case, _ = cases.open_case(session, "KLAPROOS")
    other, _ = cases.open_case(session, "IRIS")
    peer = Peer(DeviceKey.generate(session.random))
    plan = cases.plan_key(case)
    peer.give(session, peer.revision(plan, {"channel_pref": "call"}))
    assert records.find_key(session, plan.record) == plan
    double = RecordKey(other, plan.kind, plan.record)
    peer.give(session, peer.revision(double, {"channel_pref": "call"}))
    with pytest.raises(UserError, match="names several"):
        records.find_key(session, plan.record)


def test_a_withdrawn_assessment_gives_the_case_no_level(session) -> None:  # type: ignore[no-untyped-def]
    case, _ = cases.open_case(session, "KLAPROOS")
    peer = Peer(DeviceKey.generate(session.random))
    key = _record(case, "risk_assessment")
    peer.give(session, peer.revision(key, {"date": "2026-11-20", "level": "high"}))
    assert cases.level_of(session, case) is not None
    records.withdraw(session, key, "typed in the wrong case")
    assert cases.level_of(session, case) is None


def test_the_strip_shows_every_version_of_the_contact_rule_and_asks_to_decide_first(  # type: ignore[no-untyped-def]
    session,
) -> None:
    case, _ = cases.open_case(session, "KLAPROOS")
    one = Peer(DeviceKey.generate(session.random))
    other = Peer(DeviceKey.generate(session.random), WriterId("cd" * 16))
    plan, days = cases.plan_key(case), ["1" * 48] * 7
    one.give(
        session,
        one.revision(plan, {"channel_pref": "call", "voicemail_ok": True, "safe_times": days}),
    )
    nights = ["0" * 48] * 6 + ["1" * 48]
    other.give(
        session,
        other.revision(plan, {"channel_pref": "app", "voicemail_ok": False, "safe_times": nights}),
    )
    header = cases.case_header(session, case)
    assert header is not None
    assert header.contact is not None
    assert header.contact.undecided
    assert header.contact.safe_now is None
    assert len(header.contact.how) == 4
    assert len(header.contact.when) == 2


def test_names_that_stay_behind_a_changed_answer_are_not_called_safe(session) -> None:  # type: ignore[no-untyped-def]
    case, _ = cases.open_case(session, "KLAPROOS")
    peer = Peer(DeviceKey.generate(session.random))
    named = {"may_answer.abcdefgh.label": "moeder", "channel_pref": "call"}
    plan = cases.plan_key(case)
    first = peer.revision(plan, {**named, "may_answer_any": "some"})
    peer.give(session, first)
    again = peer.revision(plan, {"may_answer_any": "none"}, replaces=(first.id,))
    rules = [cases.case_header(session, case)]
    peer.give(session, again)
    rules.append(cases.case_header(session, case))
    said = [one.contact.when[-1].source for one in rules if one and one.contact]
    assert said == ["%1 may answer", "nobody else"]
