"""Secret and local values stand beside a revision, never in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.ids import CaseId, Digest, Leaf, RecordId
from desktop_app.domain.revision import REMOVED, Change, sealed_digest, sealed_value
from desktop_app.domain.sealed import SealedPart
from desktop_app.forms.draft import Draft
from desktop_app.forms.sealing import Sealed, open_value, parts_in_force, seal, unseal
from tests.forms.every_type import counting, every_type, values

FORM = every_type()
AT = (
    CaseId("11111111-1111-4111-8111-111111111111"),
    RecordId("22222222-2222-4222-8222-222222222222"),
)
ELSEWHERE = (CaseId("33333333-3333-4333-8333-333333333333"), AT[1])


def sealed(values: dict[str, Value], previous: dict[Leaf, SealedPart] | None = None) -> Sealed:
    changes = {Leaf(leaf): Change(value) for leaf, value in values.items()}
    return seal(FORM, AT, changes=changes, previous=previous or {}, random=counting())


def body(save: Sealed) -> dict[Leaf, Value]:
    return {leaf: change.value for leaf, change in save.changes.items()}


def held(save: Sealed) -> dict[Digest, SealedPart]:
    return {part.digest: part for part in save.parts}


def test_only_secret_and_local_values_are_kept_apart() -> None:
    save = sealed({"short": "a", "phone": "112", "working_note": "b", "picks": ["dog"]})
    assert {part.leaf for part in save.parts} == {"phone", "working_note"}
    assert save.changes[Leaf("short")].value == "a"
    assert b"112" not in encode(body(save))


def test_a_leaf_that_the_form_does_not_know_is_kept_apart() -> None:
    save = sealed({"colour": "green"})
    assert [part.value for part in save.parts] == ["green"]


def test_flags_inside_a_group_and_a_row_count() -> None:
    save = sealed({"rule.active": True, "rule.text": "x", "people.0123456789abcdef.name": "Anna"})
    assert {part.leaf for part in save.parts} == {"rule.text", "people.0123456789abcdef.name"}


def test_what_was_replaced_stays_named() -> None:
    changes = {Leaf("phone"): Change("112", ("0" * 64,))}  # type: ignore[arg-type]
    save = seal(FORM, AT, changes=changes, previous={}, random=counting())
    assert save.changes[Leaf("phone")].replaces == ("0" * 64,)


def test_nothing_and_a_removed_row_hold_no_secret() -> None:
    save = sealed({"phone": None, "working_note": REMOVED})
    assert save.parts == ()
    assert body(save) == {"phone": None, "working_note": REMOVED}


def test_a_value_that_was_not_changed_keeps_its_digest() -> None:
    first = sealed({"phone": "112"})
    previous = parts_in_force(AT, body(first), lookup=held(first).get)
    again = sealed({"phone": "112"}, previous)
    assert again.parts == ()
    assert body(again) == body(first)
    other = sealed({"phone": "113"}, previous)
    assert [part.value for part in other.parts] == ["113"]


def test_the_same_secret_sealed_anew_has_another_digest() -> None:
    random = counting()
    changes = {Leaf("phone"): Change("112")}
    one = seal(FORM, AT, changes=changes, previous={}, random=random)
    other = seal(FORM, AT, changes=changes, previous={}, random=random)
    assert body(one) != body(other)


def test_a_part_of_another_leaf_or_record_is_not_used_again() -> None:
    elsewhere = seal(
        FORM, ELSEWHERE, changes={Leaf("phone"): Change("112")}, previous={}, random=counting()
    )
    save = sealed({"phone": "112"}, {Leaf("phone"): elsewhere.parts[0]})
    assert len(save.parts) == 1


def test_a_value_that_was_never_opened_passes_as_it_is() -> None:
    value = sealed_value(Digest("a" * 64))
    save = sealed({"phone": value})
    assert save.parts == ()
    assert body(save) == {"phone": value}


def test_what_is_held_here_is_opened_and_the_rest_is_not() -> None:
    save = sealed({"short": "a", "phone": "112"})
    missing = sealed_value(Digest("a" * 64))
    values = {**body(save), Leaf("working_note"): missing}
    opened = unseal(AT, values, lookup=held(save).get)
    assert opened == {"short": "a", "phone": "112", "working_note": missing}


def test_a_part_counts_only_where_case_record_and_leaf_match() -> None:
    save = sealed({"phone": "112"})
    value = save.changes[Leaf("phone")].value
    assert sealed_digest(value) is not None
    assert open_value(ELSEWHERE, Leaf("phone"), value=value, lookup=held(save).get) == value
    assert open_value(AT, Leaf("working_note"), value=value, lookup=held(save).get) == value
    assert open_value(AT, Leaf("phone"), value=value, lookup=held(save).get) == "112"


@given(st.data())
def test_sealing_a_save_and_opening_it_gives_what_was_typed(data: st.DataObject) -> None:
    draft = Draft(FORM, {}, random=counting())
    plain = [
        one for one in FORM.fields if one.type not in ("group", "rows", "checklist", "computed")
    ]
    for one in data.draw(st.lists(st.sampled_from(plain), max_size=5, unique=True)):
        draft.set(one.key, data.draw(values(one)))
    draft.set("phone", data.draw(values(FORM.field("phone"))))
    changes = draft.changes()
    save = seal(FORM, AT, changes=changes, previous={}, random=counting())
    typed = {leaf: change.value for leaf, change in changes.items()}
    assert unseal(AT, body(save), lookup=held(save).get) == typed
    assert all(
        not FORM.is_sealed(leaf) or sealed_digest(value)
        for leaf, value in body(save).items()
        if value is not None
    )
