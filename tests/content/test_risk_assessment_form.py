"""The assessment: fifty factors, five levels in words, the victim's own score, no total."""

from __future__ import annotations

from desktop_app.domain.level import LEVELS, NEEDS_SECOND, REVIEW_DAYS
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.definition import Form
from tests.content.reading import data, left, names

FACTORS = {"T": 11, "N": 9, "C": 7, "E": 8, "F": 3, "V": 7, "P": 5}
QUICK = "T01 T03 T04 T05 T06 T08 T10 T11 N02 E01 E06 V02"
SCENARIO = """
what to_whom by_whom how_where warning_signs how_soon how_serious what_would_increase
what_would_decrease victim_view
"""


def test_the_fifty_factors_stand_in_the_assessment(assessment: Form) -> None:
    rows = [one for one in assessment.fields if one.type == "rows" and one.items]
    counts = {one.items[0].code[0]: len(one.items) for one in rows}
    assert counts == FACTORS
    assert sum(counts.values()) == 50
    for one in rows:
        for item in one.items:
            assert item.id == f"rf_{item.code.lower()}"
            assert item.help
            assert item.trigger
            assert item.source
            assert all(text.strip() for text in (item.help.nl, item.trigger.nl, item.nl))


def test_the_quick_screen_has_its_twelve_factors(assessment: Form) -> None:
    quick = {item.code for one in assessment.fields for item in one.items if item.quick}
    assert quick == names(QUICK)
    assert len(quick) == 12


def test_factors_are_answered_on_the_right_scale_and_never_counted(assessment: Form) -> None:
    for one in assessment.fields:
        if not one.items:
            continue
        protective = one.items[0].code.startswith("P")
        answers = [option.value for option in one.fields[0].options]
        assert len(answers) == (5 if protective else 6)
        assert "unknown" in answers
        assert all(inner.evaluation is None for inner in (one, *one.fields))
        assert [inner.key for inner in one.fields] == [
            "answer",
            "relevance",
            "source",
            "as_of",
            "confidence",
            "note",
            "no_measure",
        ]


def test_an_assessment_is_a_dated_judgement_in_words(assessment: Form) -> None:
    assert tuple(one.value for one in assessment.field("level").options) == LEVELS
    scenarios = assessment.field("scenarios")
    assert {one.key for one in scenarios.fields} == names(SCENARIO)
    assert scenarios.max_items == 4
    assert {
        "assessed_by",
        "date",
        "reasons",
        "what_we_do_not_know",
        "scenarios",
        "gap",
        "next_review",
        "second_person",
        "second_declared_at",
        "duty_officer_informed",
    } <= left(assessment, level="acute")
    acute_only = {"second_person", "duty_officer_informed"}
    assert not left(assessment, level="elevated") & acute_only


def test_what_goes_with_the_factors_names_each_of_them(assessment: Form) -> None:
    beside = data("factors")
    rows = {one.key: one for one in assessment.fields if one.items}
    words = {item.id: item for one in rows.values() for item in one.items}
    assert [one["id"] for one in beside["factor"]] == list(words)
    assert {one["id"] for one in beside["factor"] if one["quick"]} == {
        id for id, item in words.items() if item.quick
    }
    for group in beside["group"]:
        assert rows[group["field"]].items[0].code[0] == group["id"]
        assert rows[group["field"]].label.nl == group["title"]["nl"]
        assert rows[group["field"]].fields[0].options_from == group["scale"]
    steps = {one["id"] for one in data("escalation")["escalation"]}
    asked = {code for one in beside["factor"] for code in one.get("escalation", ())}
    assert asked <= steps
    rule = next(one for one in data("levels")["rule"] if one["id"] == "a")
    assert {one["id"] for one in beside["factor"] if one.get("prompt")} == set(rule["any_of"])
    assert set(rule["any_of"]) == {"rf_t01", "rf_t04", "rf_t05", "rf_t08", "rf_t11"}
    assert rule["together"] == ["rf_t10", "rf_n02"]


def test_the_five_levels_say_when_they_are_looked_at_again_and_who_confirms() -> None:
    levels = {one["id"]: one for one in data("levels")["level"]}
    assert tuple(levels) == LEVELS
    for id, days in REVIEW_DAYS.items():
        assert levels[id]["review_hours"] == days * 24
        assert ("second" in levels[id]["confirm"]) == (id in NEEDS_SECOND)
    assert levels["acute"]["confirm"] == ["author", "second", "duty_officer"]
    assert [one["id"] for one in data("levels")["rule"]] == list("abcdef")
    assert len(data("levels")["step"]) == 5
    assert len(next(one for one in data("levels")["rule"] if one["id"] == "d")["events"]) == 17


def test_the_scales_have_all_their_answers() -> None:
    scales = {one["id"]: len(one["options"]) for one in data("scales")["scale"]}
    assert scales == {"r1": 6, "r2": 5, "relevance": 4, "source": 5, "confidence": 3}


def test_the_own_score_asks_in_the_words_of_the_domain(catalogue: Catalogue) -> None:
    form = catalogue.form("own_score")
    scales = [one for one in form.fields if one.type == "scale"]
    assert [one.key for one in scales] == [
        "overall",
        "home",
        "outside",
        "online",
        "family",
        "police",
        *("willingness", "trust_police", "trust_justice"),  # K01 and K22 of the evaluation
        "enough_sleep",
        "enough_police",
    ]
    for one in scales:
        assert (one.min, one.max) == (0, 10)
        assert set(one.other_answers) == {"declined", "not_asked", "unsafe"}
    asked = form.field("overall").help
    assert asked is not None
    assert "There is no wrong answer and it does not decide what help you get." in asked.en
    assert "Er is geen fout antwoord en het bepaalt niet welke hulp je krijgt." in asked.nl
    anchors = [(step.value, step.nl) for step in form.field("overall").steps]
    assert anchors == [
        (0, "ik voel me helemaal niet veilig"),
        (10, "ik voel me zo veilig als ik wil"),
    ]
    moments = [one.value for one in form.field("moment").options]
    assert moments[:9] == [f"t{number}" for number in range(9)]
