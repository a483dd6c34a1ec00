"""The preparation asks for form and logistics, whole, and prints no more than it may."""

from __future__ import annotations

from desktop_app.forms.definition import Form
from tests.content.reading import innermost, keys_where, left, names, needed

# Per section: the keys of the domain's table, then keys that stand beside them for a condition,
# a reason or a date that the table names inside one cell.
PREPARATION: dict[str, tuple[str, str]] = {
    "D0": ("kind status purpose_plain why_now guardrail_ok", "status_by status_why"),
    "D1": ("date_time best_time max_block max_total place_type room_wishes", ""),
    "D2": (
        (
            "interviewers gender_wish same_persons rc_experienced interpreter support_person "
            "vc_role lawyer"
        ),
        "gender_met gender_met_why",
    ),
    "D3": ("psy_used psy_where psy_practical", "psy_why_not"),
    "D4": ("fit_today care_needs communication name_pronoun wishes", ""),
    "D5": ("triggers sign_high sign_low grounding stop_signal after_stop", ""),
    "D6": ("", ""),
    "D7": ("retell_cj retell_all", ""),
    "D8": ("recording rec_explained read_back copy_wish data_check", "recording_why_not"),
    "D9": ("info_given documents expectations", ""),
    "D10": ("rc_wishes rc_reply via q_kinds answers_ok familiarisation", ""),
    "D11": ("travel phone_rule childcare_work", ""),
    "D12": ("day_log", ""),
    "D13": ("right_after h24 h72 d14", ""),
    "D14": ("fb_mode fb_items fb_free", ""),
}
PREPARATION_NEEDED = """
guardrail_ok best_time max_block max_total place_type room_wishes interviewers gender_wish
same_persons interpreter support_person vc_role lawyer psy_used fit_today communication
name_pronoun triggers sign_high sign_low grounding stop_signal after_stop recording rec_explained
read_back copy_wish data_check info_given expectations travel phone_rule right_after h24 h72 fb_mode
"""
PREPARATION_TO_SAVE = "kind status purpose_plain why_now date_time"
PREPARATION_Y = "date_time max_block max_total place_type room_wishes vc_role psy_practical"
PREPARATION_T = """
guardrail_ok gender_wish same_persons lawyer rec_explained read_back copy_wish info_given documents
answers_ok right_after
"""
ITEMS = {
    "guardrail_ok": 2,
    "rec_explained": 5,
    "data_check": 8,
    "info_given": 11,
    "documents": 7,
    "q_kinds": 9,
    "answers_ok": 7,
    "right_after": 7,
}
OPTIONS = {
    "kind": 7,
    "status": 5,
    "why_now": 6,
    "best_time": 5,
    "place_type": 8,
    "gender_wish": 4,
    "rc_experienced": 4,
    "vc_role": 4,
    "lawyer": 4,
    "psy_used": 5,
    "psy_practical": 12,
    "sign_high": 7,
    "sign_low": 8,
    "grounding": 8,
    "after_stop": 3,
    "recording": 4,
    "read_back": 5,
    "copy_wish": 4,
    "rc_wishes": 11,
    "via": 3,
    "phone_rule": 3,
    "fb_mode": 5,
}


def test_each_section_of_a_preparation_asks_what_the_domain_asks(preparation: Form) -> None:
    assert [section.code for section in preparation.sections] == list(PREPARATION)
    for section in preparation.sections:
        asked, beside = PREPARATION[section.code]
        assert {one.key for one in section.fields} == names(asked) | names(beside), section.code
    own = sum(len(names(asked)) for asked, _beside in PREPARATION.values())
    assert own == 5 + 6 + 8 + 3 + 5 + 6 + 2 + 5 + 3 + 6 + 3 + 1 + 4 + 3
    assert len(preparation.sections) == 15


def test_earlier_accounts_are_shown_from_their_register(preparation: Form) -> None:
    views = {one.code: one.view for one in preparation.sections if one.view}
    assert views == {"D6": "told_once", "D7": "told_once"}


def test_what_a_preparation_needs_is_needed(preparation: Form) -> None:
    assert names(PREPARATION_NEEDED) <= needed(preparation, "to-activate")
    assert names(PREPARATION_TO_SAVE) <= needed(preparation, "to-save")


def test_both_ground_rules_are_ticked_before_a_preparation_is_ready(preparation: Form) -> None:
    one_of_two = left(
        preparation,
        guardrail_ok__no_content__state="done",
        guardrail_ok__help_independent__state="not_yet",
    )
    assert "guardrail_ok.help_independent.state" in one_of_two
    both = left(
        preparation,
        guardrail_ok__no_content__state="done",
        guardrail_ok__help_independent__state="done",
    )
    assert not {leaf for leaf in both if leaf.startswith("guardrail_ok")}


def test_only_what_paper_may_show_has_a_print_class(preparation: Form) -> None:
    plain = [one for one in preparation.fields if not one.fields]
    assert {one.key for one in plain if one.print == "Y"} == names(PREPARATION_Y)
    assert {one.key for one in plain if one.print == "T"} == names(PREPARATION_T)
    inside = {
        f"{one.key}.{inner.key}": inner.print
        for one in preparation.fields
        for inner in one.fields
        if inner.print != "N"
    }
    assert inside == {
        "interpreter.needed": "Y",
        "support_person.wanted": "Y",
        "day_log.start": "T",
        "day_log.end": "T",
        "day_log.breaks": "T",
        "day_log.break_minutes": "T",
        "day_log.stops": "T",
        "day_log.ended_by": "T",
        "day_log.adjustments_kept": "T",
        "h24.done_at": "T",
        "h72.done_at": "T",
    }


def test_what_stays_on_the_laptop_is_local(preparation: Form) -> None:
    local = keys_where(preparation, lambda one: one.privacy == "local")
    assert local == {"fit_today", "triggers", "fb_free"}
    assert all(one.privacy == "local" for one in preparation.field("fit_today").fields)


def test_every_long_answer_of_a_preparation_warns_against_an_account(preparation: Form) -> None:
    for one in preparation.fields:
        for inner in innermost(one):
            assert inner.type != "long_text" or inner.account_hint, inner.key


def test_checklists_of_a_preparation_have_all_their_lines(preparation: Form) -> None:
    found = {one.key: len(one.items) for one in preparation.fields if one.type == "checklist"}
    assert found == ITEMS


def test_choices_of_a_preparation_have_all_their_answers(preparation: Form) -> None:
    assert {key: len(preparation.field(key).options) for key in OPTIONS} == OPTIONS
    wishes = [one.value for one in preparation.field("room_wishes").options]
    assert len(wishes) == 11 + 1
    assert wishes[-1] == "no_wishes"
