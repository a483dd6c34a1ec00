"""Drafts survive a kill, one a record, and go when asked."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.drafts import Drafts, Place, SavedDraft
from tests.store.world import AT, CASE, KEY, OTHER_CASE, record


@pytest.fixture
def drafts(tmp_path: Path) -> Iterator[Drafts]:
    one = Drafts(tmp_path / "drafts.db", KEY)
    yield one
    one.close()


def draft(json: str = "{}", *, at: int = 1, **key: object) -> SavedDraft:
    place = Place("case/plan", "body", 12)
    return SavedDraft(key.get("key", AT), "note@1", json, place, "Ann", at)  # type: ignore[arg-type]


def test_a_draft_comes_back_with_its_place(drafts: Drafts, tmp_path: Path) -> None:
    drafts.save(draft('{"values":{"body":"half a sent"}}'))
    drafts.close()
    again = Drafts(tmp_path / "drafts.db", KEY)
    assert again.load(AT) == draft('{"values":{"body":"half a sent"}}')
    again.close()


def test_a_record_has_one_draft(drafts: Drafts) -> None:
    drafts.save(draft("1"))
    drafts.save(draft("2", at=2))
    assert [one.json for one in drafts.all()] == ["2"]
    assert drafts.load(record(9)) is None


def test_drafts_are_listed_by_case_the_last_typed_first(drafts: Drafts) -> None:
    other = record(1, case=OTHER_CASE)
    drafts.save(draft("1", at=1))
    drafts.save(draft("2", at=3, key=other))
    drafts.save(draft("3", at=2, key=record(2)))
    assert [one.json for one in drafts.all()] == ["2", "3", "1"]
    assert [one.json for one in drafts.all(CASE)] == ["3", "1"]
    drafts.delete(AT)
    drafts.delete(AT)
    assert [one.json for one in drafts.all(CASE)] == ["3"]
    drafts.forget_case(CASE)
    assert [one.json for one in drafts.all()] == ["2"]
