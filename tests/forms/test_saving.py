"""Where a form merges by section, two people who changed one section always meet."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.ids import Leaf, RevisionId
from desktop_app.domain.merge import Entry, LeafState, merge_leaf
from desktop_app.domain.revision import REMOVED, Change
from desktop_app.forms.draft import Draft
from desktop_app.forms.saving import settled_rows
from tests.forms.every_type import counting, every_type, values

BY_SECTION = every_type(merge="section")
ROW = "0123456789abcdef"
PARTS = BY_SECTION.section("parts")


def merged(*saves: dict[Leaf, Change]) -> dict[Leaf, LeafState]:
    """Return the state after ``saves``, each a revision of its own."""
    entries: dict[Leaf, list[Entry]] = {}
    for number, changes in enumerate(saves):
        id = RevisionId(f"{number:064x}")
        for leaf, change in changes.items():
            entries.setdefault(leaf, []).append(
                Entry(id, change.value, change.replaces, f"P{number}", number)
            )
    return {leaf: merge_leaf(found) for leaf, found in entries.items()}


def opened(*saves: dict[Leaf, Change], seed: int) -> Draft:
    """Return the draft of somebody who knows ``saves``; ``seed`` keeps row ids apart."""
    state = merged(*saves)
    values = {
        leaf: one.value for leaf, one in state.items() if one.status == "settled" and not one.gone
    }
    random = counting()
    for _ in range(seed):
        random(8)
    return Draft(
        BY_SECTION,
        values,
        base={leaf: one.live for leaf, one in state.items()},
        conflicts=frozenset(leaf for leaf, one in state.items() if one.status != "settled"),
        random=random,
    )


def first() -> dict[Leaf, Change]:
    draft = Draft(BY_SECTION, {}, random=counting())
    draft.set("short", "x")
    draft.set("hearing", "a")
    draft.add_row("people", {"name": "Anna"})
    return draft.changes()


def test_every_leaf_of_a_touched_section_is_written_as_displayed() -> None:
    draft = opened(first(), seed=1)
    draft.set("hearing", "b")
    changes = draft.changes()
    row = draft.rows("people")[0]
    assert changes[Leaf("hearing")].value == "b"
    assert changes[Leaf(f"people.{row}.name")].value == "Anna"
    assert changes[Leaf("people")].value == [row]
    assert changes[Leaf("rule.text")].value is None
    assert all(change.replaces for change in changes.values())
    assert {Leaf("steps.ck_x01.state"), Leaf("papers.passport.on")} <= changes.keys()


def test_a_section_that_was_not_touched_is_not_written() -> None:
    draft = opened(first(), seed=1)
    draft.set("hearing", "b")
    assert not {"short", "long", "pick", "count"} & draft.changes().keys()


def test_leaves_that_the_form_does_not_know_are_never_touched() -> None:
    known = first() | {Leaf("newer"): Change("x"), Leaf(f"people.{ROW}.newer"): Change("x")}
    draft = opened(known, seed=1)
    draft.set("hearing", "b")
    assert not {"newer", f"people.{ROW}.newer"} & draft.changes().keys()


def test_a_leaf_in_conflict_is_left_out_of_the_section() -> None:
    one, other = opened(first(), seed=1), opened(first(), seed=1)
    one.set("hearing", "b")
    other.set("hearing", "c")
    saves = (first(), one.changes(), other.changes())
    draft = opened(*saves, seed=2)
    assert Leaf("hearing") in draft.conflicts
    draft.set("rule.text", "x")
    assert Leaf("hearing") not in draft.changes()


def _answer(draft: Draft) -> None:
    draft.set("hearing", "b")


def _another(draft: Draft) -> None:
    draft.set("rule.active", True)


def _tick(draft: Draft) -> None:
    draft.set("steps.ck_x01.note", "packed")


def _factor(draft: Draft) -> None:
    draft.set("factors.rf_x02.answer", "no")


def _add(draft: Draft) -> None:
    draft.add_row("people", {"name": "Bo"})


def _remove(draft: Draft) -> None:
    draft.remove_row("people", draft.rows("people")[0])


def _rename(draft: Draft) -> None:
    draft.set(f"people.{draft.rows('people')[0]}.name", "Annie")


EDITS = [_answer, _another, _tick, _factor, _add, _remove, _rename]


@pytest.mark.parametrize("mine", EDITS)
@pytest.mark.parametrize("theirs", EDITS)
def test_two_people_who_changed_one_section_meet(
    mine: Callable[[Draft], None], theirs: Callable[[Draft], None]
) -> None:
    one, other = opened(first(), seed=1), opened(first(), seed=2)
    mine(one)
    theirs(other)
    state = merged(first(), one.changes(), other.changes())
    conflicts = {leaf for leaf, found in state.items() if found.status == "conflict"}
    same = mine is theirs and mine is not _add  # the same said twice is no disagreement
    assert bool(conflicts) is not same
    assert all(BY_SECTION.section_of(leaf) == PARTS for leaf in conflicts)


def test_people_in_different_sections_do_not_meet() -> None:
    one, other = opened(first(), seed=1), opened(first(), seed=2)
    one.set("short", "y")
    other.set("hearing", "b")
    state = merged(first(), one.changes(), other.changes())
    assert all(found.status == "settled" for found in state.values())


def test_one_after_the_other_is_no_conflict() -> None:
    saves = [first()]
    for number, edit in enumerate(EDITS, start=1):
        draft = opened(*saves, seed=number)
        edit(draft) if draft.rows("people") or edit not in (_remove, _rename) else None
        saves.append(draft.changes())
    assert all(found.status == "settled" for found in merged(*saves).values())


def test_a_disagreement_about_rows_is_settled_by_naming_those_that_stay() -> None:
    one, other = opened(first(), seed=1), opened(first(), seed=2)
    mine, theirs = one.add_row("people", {"name": "Bo"}), other.add_row("people", {"name": "Cy"})
    draft = opened(first(), one.changes(), other.changes(), seed=3)
    assert Leaf("people") in draft.conflicts
    assert {mine, theirs} < set(draft.rows("people"))
    anna = next(row for row in draft.rows("people") if row not in (mine, theirs))
    saved = frozenset(draft.values)
    both = settled_rows(draft.answers, saved, "people", keep=(anna, mine, theirs))
    assert both == {"people": [anna, mine, theirs]}
    only = settled_rows(draft.answers, saved, "people", keep=(anna, mine))
    assert only[Leaf("people")] == [anna, mine]
    assert only[Leaf(f"people.{theirs}.name")] == REMOVED
    assert only[Leaf(f"people.{theirs}.since")] == REMOVED
    assert Leaf(f"people.{anna}.name") not in only


@given(st.data())
def test_by_section_as_by_field_what_was_set_is_read_again(data: st.DataObject) -> None:
    draft = Draft(BY_SECTION, {}, random=counting())
    plain = [
        one
        for one in BY_SECTION.fields
        if one.type not in ("group", "rows", "checklist", "computed")
    ]
    for one in data.draw(st.lists(st.sampled_from(plain), min_size=1, max_size=4, unique=True)):
        draft.set(one.key, data.draw(values(one)))
    again = opened(draft.changes(), seed=1)
    assert again.changes() == {}
    for one in plain:
        assert again.value(one.key) == draft.changes().get(Leaf(one.key), Change(None)).value
