"""Cards, ground rules and escalation are whole, and stand where they are of use."""

from __future__ import annotations

from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.definition import Form
from tests.content.reading import data, innermost


def test_there_are_thirty_cards_and_each_stands_somewhere(catalogue: Catalogue) -> None:
    cards = catalogue.cards
    assert [card.id for card in cards] == [f"tc_{number:02d}" for number in range(1, 31)]
    assert catalogue.card_file is not None
    assert catalogue.card_file.caution is not None
    for card in cards:
        assert card.code == card.id.replace("_", "").upper()
        assert 4 <= len(card.bullets.nl) == len(card.bullets.en) <= 6
        assert card.shown_at


def test_a_card_stands_where_the_form_shows_it(catalogue: Catalogue) -> None:
    beside = {one["id"]: one.get("cards", []) for one in data("factors")["factor"]}
    for card in catalogue.cards:
        for place in card.shown_at:
            if place in ("all", "home", "incident"):
                continue
            kind, *rest = place.split(".")
            if kind == "factor":
                shown = beside[rest[0]]
            elif not rest:
                form = catalogue.form(kind)
                shown = [*form.file.cards, *form.sections[0].cards]
            elif len(rest) == 1:
                shown = [*catalogue.form(kind).section(rest[0]).cards]
            else:
                form = catalogue.form(kind)
                field = form.field(rest[1])
                assert field in form.section(rest[0]).fields
                shown = [*field.cards]
            assert card.id in shown, (card.id, place)


def test_two_of_the_seven_ground_rules_are_ticked_in_every_preparation(preparation: Form) -> None:
    rules = data("guardrails")["guardrail"]
    assert [one["id"] for one in rules] == [f"g{number}" for number in range(1, 8)]
    ticked = {one["item"]: one for one in rules if "tick" in one}
    items = {item.id: item for item in preparation.field("guardrail_ok").items}
    assert set(ticked) == set(items)
    for id, item in items.items():
        assert ticked[id]["tick"] == {"en": item.en, "nl": item.nl}
        assert ticked[id]["code"] == item.code
    first, fifth = rules[0], rules[4]
    assert (len(first["allowed"]), len(first["forbidden"])) == (11, 8)
    assert (len(fifth["do_not_write"]), len(fifth["do_write"])) == (14, 8)


def test_escalation_has_three_steps_with_all_their_situations() -> None:
    steps = data("escalation")["escalation"]
    assert [one["code"] for one in steps] == ["ESC-1", "ESC-2", "ESC-3"]
    assert [len(one["situations"]) for one in steps] == [7, 9, 4]
    assert all(one["creates"] == ["incident", "step"] for one in steps)


def test_the_agenda_watches_what_ends(plan: Form, preparation: Form, assessment: Form) -> None:
    watched = {
        f"{one.key}.{inner.key}" if one.fields else one.key: inner.agenda.role
        for form in (plan, preparation, assessment)
        for one in form.fields
        for inner in innermost(one)
        if inner.agenda
    }
    assert watched == {
        "next_review": "review",
        "address_purge_on": "expires",
        "aol.end": "expires",
        "stay_until": "expires",
        "residence_end": "expires",
        "next_talk": "appointment",
        "date_time": "appointment",
    }


def test_what_is_printed_has_a_text_for_paper(plan: Form, preparation: Form) -> None:
    for form in (plan, preparation):
        for one in form.fields:
            for inner in innermost(one):
                assert inner.print == "N" or inner.paper is not None, inner.key
