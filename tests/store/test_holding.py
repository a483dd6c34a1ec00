"""What was erased stays away, a lost laptop's later words wait, and a person decides."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from desktop_app.domain.ids import Leaf
from desktop_app.domain.revision import sealed_digest
from desktop_app.store.holding import Revocation
from tests.store.tables import derived_rows
from tests.store.world import AT, CASE, OTHER_CASE, Laptop, record


def test_an_erased_case_leaves_a_tombstone_and_nothing_else(ann: Laptop) -> None:
    ann.save({"title": "Zichtbaar", "address": "Kade 1", "due": "2026-05-01"})
    ann.save({"title": "Elders"}, record(1, case=OTHER_CASE))
    gone = ann.store.erase(CASE, by="Ann", ground="retention")
    assert gone == 1
    assert ann.store.state(AT) is None
    assert [one.case for one in ann.store.cases()] == [OTHER_CASE]
    assert ann.store.search("zichtbaar", earlier=True) == []
    assert ann.store.agenda() == []
    (stone,) = ann.store.tombstones()
    assert (stone.case, stone.by, stone.ground, stone.heads[0].n) == (CASE, "Ann", "retention", 1)
    lines = ann.store.audit.lines()
    assert [(one.event, one.case, one.erased) for one in lines] == [
        ("save", None, True),
        ("save", OTHER_CASE, False),
        ("erase", None, False),
    ]
    assert list(ann.store.audit.broken()) == []
    before = derived_rows(ann.store.database.connection)
    ann.store.reindex()
    assert derived_rows(ann.store.database.connection) == before


def test_what_a_tombstone_covers_never_comes_back_and_newer_is_held(
    ann: Laptop, bob: Laptop, make: Callable[[str], Laptop]
) -> None:
    ann.save({"title": "A"})
    bob.take(ann.bundle())
    ann.store.erase(CASE, by="Ann", ground="retention")
    bob.save({"title": "B"})
    carl = make("Carl")
    carl.take(bob.bundle())
    carl.save({"title": "C"}, record(5))
    arrivals = ann.take(carl.bundle())
    assert (arrivals.revisions, arrivals.erased, arrivals.held) == (0, 1, 2)
    assert ann.store.records() == []
    assert {(one.by, one.reason) for one in ann.store.held(CASE)} == {
        ("Bob", "erased"),
        ("Carl", "erased"),
    }
    again = ann.take(carl.bundle())
    assert (again.doubled, again.held) == (2, 0)


def test_held_revisions_join_the_log_when_a_person_says_so(ann: Laptop, bob: Laptop) -> None:
    ann.save({"title": "A"})
    bob.take(ann.bundle())
    ann.store.erase(CASE, by="Ann", ground="retention")
    new = bob.save({"title": "B"}, record(5))
    ann.take(bob.bundle())
    (held,) = ann.store.held()
    assert ann.store.accept_held([held.id, held.id], by="Ann", reason="still at risk") == 1
    assert ann.value("title", record(5)) == "B"
    assert ann.store.held() == []
    mark = ann.store.marks([new.id])[new.id]
    assert (mark.by, mark.reason) == ("Ann", "still at risk")
    assert [one.head.id for one in ann.store.heads()] == [new.id]


def test_beyond_a_revocation_revisions_wait_and_below_it_they_count(
    ann: Laptop, bob: Laptop, make: Callable[[str], Laptop]
) -> None:
    bob.save({"title": "before"}, record(1))
    (good,) = bob.store.heads()
    ann.store.revoke(Revocation(bob.device.id, 1, "Ann", "stolen", (good.head,)))
    assert ann.store.revocations()[0].heads == (good.head,)
    later = bob.save({"title": "after"}, record(2))
    arrivals = ann.take(bob.bundle())
    assert (arrivals.revisions, arrivals.held) == (1, 1)
    assert [one.key for one in ann.store.records()] == [record(1)]
    (held,) = ann.store.held()
    assert (held.id, held.reason) == (later.id, "revoked")
    assert [one.n for one in ann.store.holdings()] == [1]
    assert (ann.take(bob.bundle()).held, ann.take(bob.bundle()).revisions) == (0, 0)
    before = derived_rows(ann.store.database.connection)
    ann.store.reindex()
    assert derived_rows(ann.store.database.connection) == before
    ann.store.accept_held([held.id], by="Ann", reason="she wrote it herself")
    assert ann.value("title", record(2)) == "after"
    assert [one.n for one in ann.store.holdings()] == [2]
    carl = make("Carl")
    assert carl.take(ann.bundle()).revisions == 2


def test_with_no_good_head_all_of_a_revoked_key_waits(ann: Laptop, bob: Laptop) -> None:
    bob.save({"title": "A"})
    ann.store.revoke(Revocation(bob.device.id, 1, "Ann", "stolen", ()))
    arrivals = ann.take(bob.bundle())
    assert (arrivals.revisions, arrivals.held) == (0, 1)
    assert ann.store.records(hidden=True) == []
    assert ann.store.heads() == []


def test_a_secret_of_an_erased_case_is_not_kept(ann: Laptop, bob: Laptop) -> None:
    ann.save({"address": "Kade 1"})
    bob.take(ann.bundle(secrets=True))
    digest = sealed_digest(ann.value("address"))
    assert digest is not None
    ann.store.erase(CASE, by="Ann", ground="retention")
    assert ann.take(bob.bundle(secrets=True)).stray == 1
    with pytest.raises(LookupError):
        ann.store.reveal(AT, Leaf("address"), digest)
