"""What a revision is, and what is refused as one."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.ids import Digest, Leaf, RevisionId
from desktop_app.domain.revision import (
    MAX_REVISION_BYTES,
    REMOVED,
    Change,
    Revision,
    RevisionError,
    is_removed,
    sealed_digest,
    sealed_value,
)
from tests.domain.vectors import vectors

ONE, TWO = RevisionId("1" * 64), RevisionId("2" * 64)
GOOD = Revision.from_bytes(vectors("revision/accept")[0].values[0])  # type: ignore[attr-defined]
A = Leaf("a")


@pytest.mark.parametrize(("data", "row"), vectors("revision/accept"))
def test_a_revision_comes_back_as_it_was(data: bytes, row: Any) -> None:
    revision = Revision.from_bytes(data)
    assert revision.to_bytes() == data
    assert revision.id == row["id"] == hashlib.sha256(data).hexdigest()
    built = replace(revision, by=revision.by)
    assert built == revision
    assert built.id == revision.id
    assert hash(built) == hash(revision)


@pytest.mark.parametrize(("data", "row"), vectors("revision/refuse"))
def test_what_is_no_revision_is_refused(data: bytes, row: Any) -> None:
    with pytest.raises(RevisionError):
        Revision.from_bytes(data)


def test_what_is_replaced_is_kept_sorted_and_once() -> None:
    assert Change(1, (TWO, ONE, TWO)).replaces == (ONE, TWO)


def test_the_order_in_which_leaves_were_changed_does_not_matter() -> None:
    b = Leaf("b")
    first = replace(GOOD, changes={A: Change(1), b: Change(2)})
    second = replace(GOOD, changes={b: Change(2), A: Change(1)})
    assert first.id == second.id


def test_a_revision_that_is_made_here_is_held_to_the_same_rules() -> None:
    with pytest.raises(RevisionError):
        replace(GOOD, n=0)
    with pytest.raises(RevisionError):
        replace(GOOD, changes={A: Change({"removed": False})})
    with pytest.raises(RevisionError):
        replace(GOOD, changes={A: Change(1.5)}).to_bytes()  # type: ignore[arg-type]


def test_a_revision_of_just_1_mib_is_the_largest() -> None:
    empty = replace(GOOD, changes={A: Change("")})
    room = MAX_REVISION_BYTES - len(empty.to_bytes())
    largest = replace(GOOD, changes={A: Change("x" * room)})
    assert Revision.from_bytes(largest.to_bytes()) == largest
    with pytest.raises(RevisionError):
        replace(GOOD, changes={A: Change("x" * (room + 1))}).to_bytes()


def test_the_reserved_values_are_told_from_others() -> None:
    assert is_removed(REMOVED)
    assert not is_removed({"removed": 1})
    assert not is_removed({"removed": True, "why": "x"})
    assert not is_removed("removed")
    digest = Digest("ab" * 32)
    assert sealed_digest(sealed_value(digest)) == digest
    assert sealed_digest({"sealed": "ab"}) is None
    assert sealed_digest("ab" * 32) is None


def test_a_refusal_quotes_no_value() -> None:
    with pytest.raises(RevisionError) as refusal:
        Revision.from_bytes(GOOD.to_bytes().replace(b'"call"', b'{"sealed":"Dorpsstraat"}'))
    assert "Dorpsstraat" not in str(refusal.value)


def test_one_change_replaces_4096_revisions_at_most() -> None:
    ids = tuple(RevisionId(f"{n:064x}") for n in range(4097))
    most = replace(GOOD, changes={A: Change(1, ids[:4096])})
    assert Revision.from_bytes(most.to_bytes()) == most
    with pytest.raises(RevisionError):
        replace(GOOD, changes={A: Change(1, ids)})


def test_more_than_1_mib_is_refused_unread() -> None:
    with pytest.raises(RevisionError):
        Revision.from_bytes(b"[" * (MAX_REVISION_BYTES + 1))
