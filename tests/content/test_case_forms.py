"""The other records of a case and of the office ask all that the domain asks."""

from __future__ import annotations

import pytest

from desktop_app.domain.ids import CASE_KINDS, KINDS, VAULT_KINDS
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.definition import Form
from tests.content.reading import innermost, left, names
from tests.content.test_interview_preparation_form import PREPARATION
from tests.content.test_safety_plan_form import PLAN

FIRST_SIX = ("occurred_at", "reported_at", "kind", "channel", "severity", "immediate_action")
INCIDENT = """
occurred_at reported_at kind channel severity immediate_action what_happened meaning_for_victim
source known_person witnesses_objects evidence preserve_steps reported_to formal_report
retelling_avoided plan_effect follow_up victim_informed_at
"""
INCIDENT_BESIDE = "same_as escalation plan_effect_why_none inform_by victim_informed"
# Rows of the domain's tables that live in a record of their own, each with the keys that hold it.
ELSEWHERE = {
    "SP10": ("trigger_event", "kind", "when certainty", "who_tells lead", "before during", "done"),
    "SP12": (
        "measure",
        "type",
        "aim",
        "moment",
        "owner decider",
        "active_from due review_on active_until",
        "state",
        "victim_view cost",
        "effect",
    ),
    "SP13": ("process_checklist", "ck_before", "ck_during", "ck_after"),
    "SP14": (
        "sharing",
        "party purpose data_kinds victim_view legal_basis date expires how_shared",
        "share_without",
    ),
    "SP15": (
        "review",
        (
            "date with_whom own_scores what_changed what_worked what_not new_level next_date "
            "reviewer"
        ),
    ),
    "SP17": ("closing", "reason date open_measures_to goodbye_talk reopen_rule purge_date"),
    "D6": (
        "told_once",
        "to_role on kind form language complete read_back",
        "where_kept access",
        "topics",
    ),
    "D7": ("told_once", "repeat"),
}
DECIDED_BY_IN_REPEAT = 1
WATCHED = {
    "trigger_event": {"when": "due", "tell_on": "due"},
    "sharing": {"expires": "expires"},
    "review": {"next_date": "review"},
    "closing": {
        "goodbye_on": "appointment",
        "check_3m": "review",
        "check_6m": "review",
        "purge_date": "expires",
        "retention_review": "review",
    },
    "incident": {"follow_up.due": "due", "inform_by": "due"},
    "contact_log": {"next_on": "due"},
    "person": {"valid_until": "expires"},
    "handover_note": {"until": "expires", "purge_on": "expires"},
    "colleague": {"away_until": "expires"},
    "courthouse": {"check_on": "review"},
}


def test_every_kind_of_record_has_a_form(catalogue: Catalogue) -> None:
    assert set(catalogue.kinds) == KINDS
    for kind in VAULT_KINDS:
        assert catalogue.form(kind).file.owner == "vault"
    for kind in CASE_KINDS:
        assert catalogue.form(kind).file.owner == "case"


def test_the_181_fields_of_the_domain_have_a_home(catalogue: Catalogue) -> None:
    own = sum(len(names(asked)) for asked, _ in (*PLAN.values(), *PREPARATION.values()))
    elsewhere = 0
    for kind, *rows in ELSEWHERE.values():
        keys = {one.key for one in catalogue.form(kind).fields}
        for row in rows:
            assert names(row) <= keys, (kind, row)
        elsewhere += len(rows)
    repeat = catalogue.form("told_once").field("repeat")
    assert "decided_by" in {one.key for one in repeat.fields}
    elsewhere += DECIDED_BY_IN_REPEAT
    # The two counts of the preparation stand in one row of the domain's table.
    assert own - 1 + elsewhere + len(names(INCIDENT)) == 181


def test_an_incident_is_entered_with_its_first_six_fields(catalogue: Catalogue) -> None:
    form = catalogue.form("incident")
    keys = [one.key for one in form.fields]
    assert tuple(keys[:6]) == FIRST_SIX
    assert tuple(one.key for one in form.fields if one.required == "to-save") == FIRST_SIX
    assert set(keys) == names(INCIDENT) | names(INCIDENT_BESIDE)
    assert len(names(INCIDENT)) == 19


def test_an_incident_has_all_its_answers(catalogue: Catalogue) -> None:
    form = catalogue.form("incident")
    counts = {one.key: len(one.options) for one in form.fields if one.options}
    assert counts["kind"] == 28
    assert counts["channel"] == 13
    assert counts["severity"] == 5
    assert counts["immediate_action"] == 7
    assert counts["formal_report"] == 6
    assert counts["plan_effect"] == 5
    kinds = {one.value for one in form.field("kind").options}
    assert {"missed_information", "secondary_victimisation_by_us"} <= kinds
    assert len(form.field("preserve_steps").items) == 7
    assert [one.code for one in form.field("severity").options] == list("12345")
    assert len(form.field("reported_to").fields[0].options) == 9 + 1  # nobody, not needed


def test_evidence_is_only_a_reference(catalogue: Catalogue) -> None:
    evidence = catalogue.form("incident").field("evidence")
    assert [one.key for one in evidence.fields] == [
        "type",
        "where_kept",
        "saved_by",
        "saved_at",
        "original_intact",
        "handed_to",
        "receipt_no",
    ]


def test_trigger_events_are_told_three_days_ahead(catalogue: Catalogue) -> None:
    form = catalogue.form("trigger_event")
    assert form.field("lead").default == 3
    assert len(form.field("kind").options) == 21 + 1  # and what rule (d) asks a review after
    assert form.field("kind").other
    done = [one.value for one in form.field("done").options]
    assert done == ["planned", "done", "changed", "missed"]
    assert {"who_tells", "before", "during", "after"} <= left(form)


@pytest.mark.parametrize(("key", "lines"), [("ck_before", 7), ("ck_during", 7), ("ck_after", 8)])
def test_process_checklists_have_all_their_lines(
    catalogue: Catalogue, key: str, lines: int
) -> None:
    one = catalogue.form("process_checklist").field(key)
    assert len(one.items) == lines
    assert one.evaluation == "done"


def test_sharing_keeps_agreement_and_legal_basis_apart(catalogue: Catalogue) -> None:
    form = catalogue.form("sharing")
    views = [one.value for one in form.field("victim_view").options]
    assert views == ["agrees", "agrees_with_limits", "refuses", "withdrawn", "not_asked"]
    assert len(form.field("party").options) == 37
    assert left(form) >= {"party", "purpose", "data_kinds", "legal_basis", "date", "expires"}
    assert "withdrawn_on" in left(form, victim_view="withdrawn")
    against = left(form, against_wish=True)
    assert {f"share_without.{key}" for key in names("what to_whom why decided_by")} <= against
    assert not {leaf for leaf in left(form) if leaf.startswith("share_without")}


def test_closing_asks_for_the_new_owner_of_open_measures(catalogue: Catalogue) -> None:
    form = catalogue.form("closing")
    assert "open_measures_to" in left(form, open_measures="handed_over")
    assert "open_measures_to" not in left(form, open_measures="none")


def test_the_contact_log_asks_for_no_content(catalogue: Catalogue) -> None:
    form = catalogue.form("contact_log")
    assert not [one.key for one in form.fields if one.type == "long_text"]
    texts = [one.key for one in form.fields if one.type == "text"]
    assert texts == ["passed_on_to", "agreed"]
    assert form.field("topics").type == "choices"
    assert "spontaneous_remark_passed_on" in left(form, spontaneous_remark=True)


def test_a_person_needs_a_role_and_no_name(catalogue: Catalogue) -> None:
    form = catalogue.form("person")
    assert left(form, may_know="1", state="active") == {"role"}
    assert form.field("may_know").default == "1"
    assert [one.value for one in form.field("may_know").options] == list("01234")
    assert form.field("name").privacy == "secret"
    assert form.field("work_phone").privacy == "secret"
    assert len(form.field("role").options) == 37


@pytest.mark.parametrize("kind", sorted(WATCHED))
def test_the_agenda_watches_what_comes_and_what_ends(catalogue: Catalogue, kind: str) -> None:
    assert watched(catalogue.form(kind)) == WATCHED[kind]


def watched(form: Form) -> dict[str, str]:
    return {
        f"{one.key}.{inner.key}" if one.fields else one.key: inner.agenda.role
        for one in form.fields
        for inner in innermost(one)
        if inner.agenda
    }


def test_every_free_answer_about_a_case_warns_against_an_account(catalogue: Catalogue) -> None:
    free = [
        (kind, inner)
        for kind in set(catalogue.kinds) - {"courthouse", "colleague", "office"}
        for one in catalogue.form(kind).fields
        for inner in innermost(one)
        if inner.type == "long_text" or (inner.type == "text" and (inner.max_length or 0) >= 200)
    ]
    assert len(free) > 80
    for kind, inner in free:
        assert inner.account_hint or inner.privacy == "secret", (kind, inner.key)


def test_none_of_these_forms_reaches_paper(catalogue: Catalogue) -> None:
    for kind in WATCHED:
        for one in catalogue.form(kind).fields:
            assert all(inner.print == "N" for inner in (one, *one.fields)), (kind, one.key)
