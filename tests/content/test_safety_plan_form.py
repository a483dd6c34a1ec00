"""The safety plan asks all that the domain asks: counted by hand, key by key."""

from __future__ import annotations

from desktop_app.forms.definition import Form
from tests.content.reading import keys_where, left, names, needed

# Per section: the keys of the domain's table, then keys that stand beside them for a condition,
# a reason or a date that the table names inside one cell.
PLAN: dict[str, tuple[str, str]] = {
    "SP0": (
        (
            "version status phase victim_goal made_with plan_language risk_ref change_reason "
            "next_review approved_by"
        ),
        "made_without_reason",
    ),
    "SP1": (
        (
            "channel_pref safe_number backup_channel safe_times voicemail_ok text_ok may_answer "
            "cover_line caller_id word_safe word_danger on_danger_word missed_rule never_contact "
            "post_digital contact_checked_at"
        ),
        "may_answer_any danger_word_agreed never_contact_any",
    ),
    "SP2": (
        (
            "housing_type address_mode address address_known_by household exposure_check "
            "home_security local_team aol stay_until"
        ),
        "address_reason address_purge_on moved_on",
    ),
    "SP3": ("warn_external warn_self avoid_places persons_vehicles", ""),
    "SP4": (
        "helps_me safe_places trusted_people professionals crisis_plan strengths",
        "trusted_any",
    ),
    "SP5": (
        (
            "phone_status device_check trackers location_sharing accounts evidence_first "
            "images_risk social_plan emergency_phone"
        ),
        "accounts_any",
    ),
    "SP6": (
        "relatives school_care child_contact abroad_route child_protection",
        "relatives_any child_contact_order",
    ),
    "SP7": (
        "documents money_access accounts_control debt_pressure residence_note",
        "residence_end",
    ),
    "SP8": ("day_activity contact_person absence_rule", "contact_person_knows"),
    "SP9": ("travel_modes route_plan escort_rule", ""),
    "SP10": ("", ""),
    "SP11": ("steps call_112_line go_bag if_missing police_brief", ""),
    "SP12": ("", ""),
    "SP13": ("", ""),
    "SP14": ("limits_told", ""),
    "SP15": ("", ""),
    "SP16": ("copy", "call_list next_talk"),
    "SP17": ("", ""),
}
PLAN_TITLES = (
    "Kop en doel",
    "Veilig contact",
    "Wonen en adres",
    "Signalen",
    "Steun en veilige plekken",
    "Telefoon en online",
    "Kinderen en familie",
    "Geld, papieren, verblijf",
    "Werk, school, dag",
    "Vervoer",
    "Kritieke momenten",
    "Noodplan",
    "Maatregelen",
    "Checklists strafproces",
    "Afspraken en delen",
    "Toetsen",
    "Exemplaar slachtoffer",
    "Afsluiten",
)
PLAN_VIEWS = {
    "SP10": "trigger_event",
    "SP12": "measure",
    "SP13": "process_checklist",
    "SP14": "sharing",
    "SP15": "review",
    "SP17": "closing",
}
PLAN_NEEDED = """
victim_goal risk_ref next_review channel_pref backup_channel safe_times voicemail_ok text_ok
may_answer caller_id missed_rule never_contact post_digital contact_checked_at housing_type
address_mode address_known_by exposure_check warn_external helps_me safe_places trusted_people
professionals phone_status trackers location_sharing accounts evidence_first relatives
child_protection documents money_access day_activity travel_modes steps call_112_line if_missing
police_brief limits_told copy
"""
PLAN_SECRET = """
safe_number backup_channel cover_line word_safe word_danger on_danger_word address aol
persons_vehicles safe_places trusted_people relatives contact_person route_plan if_missing
"""
PLAN_VICTIM_COPY = """
victim_goal warn_external warn_self helps_me professionals crisis_plan strengths steps
call_112_line go_bag call_list next_talk
"""
ITEMS = {"exposure_check": 10, "documents": 7, "go_bag": 7, "limits_told": 5}
OPTIONS = {
    "status": 6,
    "phase": 7,
    "made_with": 4,
    "change_reason": 6,
    "channel_pref": 7,
    "text_ok": 3,
    "caller_id": 3,
    "housing_type": 9,
    "address_mode": 3,
    "address_known_by": 8,
    "home_security": 6,
    "phone_status": 5,
    "trackers": 4,
    "location_sharing": 7,
    "images_risk": 4,
    "abroad_route": 5,
    "child_protection": 4,
    "money_access": 3,
    "accounts_control": 5,
    "debt_pressure": 4,
    "residence_note": 6,
    "day_activity": 4,
    "travel_modes": 6,
}


def test_each_section_of_the_plan_asks_what_the_domain_asks(plan: Form) -> None:
    assert [section.code for section in plan.sections] == list(PLAN)
    for section in plan.sections:
        asked, beside = PLAN[section.code]
        assert {one.key for one in section.fields} == names(asked) | names(beside), section.code
    own = sum(len(names(asked)) for asked, _beside in PLAN.values())
    assert own == 10 + 16 + 10 + 4 + 6 + 9 + 5 + 5 + 3 + 3 + 5 + 1 + 1
    assert len(plan.sections) == 18


def test_sections_of_the_plan_are_called_as_on_screen(plan: Form) -> None:
    assert tuple(section.title.nl for section in plan.sections) == PLAN_TITLES


def test_facts_with_a_home_of_their_own_are_views_in_the_plan(plan: Form) -> None:
    assert {one.code: one.view for one in plan.sections if one.view} == PLAN_VIEWS


def test_what_a_plan_needs_to_become_active_is_needed(plan: Form) -> None:
    assert names(PLAN_NEEDED) <= needed(plan, "to-activate")
    assert {one.key for one in plan.fields if one.required == "to-save"} == {
        "status",
        "made_with",
        "made_without_reason",
        "change_reason",
    }


def test_an_untouched_plan_says_what_is_missing_and_hides_what_does_not_apply(plan: Form) -> None:
    found = left(plan)
    assert "victim_goal" in found
    assert "missed_rule.attempts" in found
    assert not found & {"word_danger", "on_danger_word", "address", "never_contact", "relatives"}


def test_a_danger_word_needs_to_say_what_we_do_then(plan: Form) -> None:
    assert {"word_danger", "on_danger_word"} <= left(plan, danger_word_agreed=True)


def test_high_harm_values_of_the_plan_are_secret_inside_their_groups(plan: Form) -> None:
    secret = keys_where(plan, lambda one: one.privacy == "secret")
    assert names(PLAN_SECRET) <= secret
    assert secret - names(PLAN_SECRET) == {"contact_person_knows", "school_care"}
    for leaf in ("aol.active", "aol.start", "aol.end", "aol.tested_on"):
        assert plan.privacy_of(leaf) == "plain"
    assert plan.privacy_of("aol.text") == "secret"
    assert plan.privacy_of("trusted_people.r1.number") == "secret"


def test_the_victims_copy_holds_the_marked_fields_and_no_others(plan: Form) -> None:
    assert keys_where(plan, lambda one: one.victim_copy) == names(PLAN_VICTIM_COPY)
    assert plan.field("call_list").max_items == 4


def test_checklists_of_the_plan_have_all_their_lines(plan: Form) -> None:
    found = {one.key: len(one.items) for one in plan.fields if one.type == "checklist"}
    assert found == ITEMS


def test_choices_of_the_plan_have_all_their_answers(plan: Form) -> None:
    assert {key: len(plan.field(key).options) for key in OPTIONS} == OPTIONS
    post = [one.value for one in plan.field("post_digital").options]
    assert len(post) == 5 + 1
    assert post[-1] == "no_limits"
