"""Taking in what others wrote: only what they signed for, all of it or nothing."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from desktop_app.crypto.identity import DeviceKey
from desktop_app.domain.head import Head, sign_head
from desktop_app.domain.ids import NO_CASE, Kind, Leaf, RecordKey
from desktop_app.domain.revision import Change, Revision, sealed_digest
from desktop_app.domain.sealed import SealedPart
from desktop_app.errors import Cancelled
from desktop_app.forms.definition import Form
from desktop_app.store.arrivals import Arrivals
from desktop_app.store.connection import Row
from desktop_app.store.importing import Incoming, Refused
from desktop_app.text import Message
from tests.store.tables import derived_rows
from tests.store.world import (
    AT,
    CASE,
    NOTE,
    OTHER_CASE,
    Laptop,
    form_of,
    laptop,
    record,
)

Lines = list[tuple[str, bytes]]


def everything(laptop: Laptop) -> dict[str, list[Row]]:
    """Return the rows of every table."""
    connection = laptop.store.database.connection
    names = connection.all(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%'"
    )
    return {name: connection.all(f"SELECT * FROM {name}") for (name,) in names}


def log_of(laptop: Laptop) -> dict[str, list[Row]]:
    """Return what two laptops that know the same have in common."""
    connection = laptop.store.database.connection
    return {
        "revisions": connection.all(
            "SELECT id, n, prev, author, at, body FROM revision ORDER BY id"
        ),
        "total": connection.all("SELECT revisions, ids FROM total"),
        "states": [
            (one.key, laptop.store.state(one.key)) for one in laptop.store.records(hidden=True)
        ],
        "agenda": connection.all(
            "SELECT date, value, done, state FROM agenda ORDER BY date, value, done, state"
        ),
    }


def test_what_one_saved_the_other_sees(ann: Laptop, bob: Laptop) -> None:
    ann.save({"title": "A", "due": "2026-05-01"})
    ann.save({"title": "B"}, record(1))
    arrivals = bob.take(ann.bundle())
    assert arrivals == Arrivals(
        revisions=2,
        new_records=2,
        cases=(CASE,),
        new_cases=(CASE,),
        kinds=frozenset({NOTE}),
    )
    assert bob.value("title") == "A"
    assert bob.store.heads() == ann.store.heads()
    assert list(bob.store.holdings()) == list(ann.store.holdings())
    assert log_of(ann) == {**log_of(bob)}


def test_importing_twice_changes_nothing(ann: Laptop, bob: Laptop) -> None:
    ann.save({"title": "A", "address": "Kade 1"})
    bob.take(ann.bundle(secrets=True))
    before = everything(bob)
    arrivals = bob.take(ann.bundle(secrets=True))
    assert (arrivals.revisions, arrivals.doubled) == (0, 1)
    assert everything(bob) == before


def test_a_dry_run_says_the_same_and_changes_nothing(ann: Laptop, bob: Laptop) -> None:
    ann.save({"title": "A"})
    bob.save({"title": "B"})
    before = everything(bob)
    would = bob.take(ann.bundle(), dry_run=True)
    assert everything(bob) == before
    assert bob.take(ann.bundle()) == would
    assert (would.changed_records, would.conflicts) == (1, 1)


def test_two_who_saved_the_same_leaf_meet_in_a_conflict_that_one_save_settles(
    ann: Laptop, bob: Laptop
) -> None:
    ann.save({"title": "A", "due": "2026-05-01"})
    bob.take(ann.bundle())
    ann.save({"due": "2026-05-02"})
    bob.save({"due": "2026-05-03", "title": "B"})
    assert bob.take(ann.bundle()).conflicts == 1
    ann.take(bob.bundle())
    assert [(one.date, one.conflict) for one in ann.store.agenda()] == [
        ("2026-05-02", True),
        ("2026-05-03", True),
    ]
    assert log_of(ann) == log_of(bob)
    ann.save({"due": "2026-05-03"})
    assert bob.take(ann.bundle()).conflicts == 0
    assert bob.value("due") == "2026-05-03"
    assert [one.conflict for one in bob.store.agenda()] == [False]


def test_a_bundle_that_has_not_come_leaves_its_leaf_incomplete(ann: Laptop, bob: Laptop) -> None:
    first = ann.save({"title": "A"})
    bob.take(ann.bundle())
    ann.save({"title": "B"})
    third = ann.save({"title": "C"})
    (head,) = ann.store.heads()
    late = [("head", head.to_bytes()), ("revision", third.to_bytes())]
    arrivals = bob.take(late)
    assert (arrivals.revisions, arrivals.incomplete, arrivals.conflicts) == (1, 1, 0)
    assert [one.n for one in bob.store.holdings()] == [1]  # not past the gap
    (summary,) = bob.store.unsettled()
    assert (summary.incomplete, summary.conflicts) == (1, 0)
    assert bob.take(ann.bundle()).revisions == 1
    assert bob.value("title") == "C"
    assert [one.id for one in bob.store.holdings()] == [third.id]
    assert bob.store.heads() == [head]
    assert first.n == 1


def test_revisions_may_come_in_any_order(ann: Laptop, bob: Laptop) -> None:
    for number in range(30):
        ann.save({"title": str(number), "body": "x" * number}, record(number % 3))
    lines = ann.bundle()
    heads = [one for one in lines if one[0] == "head"]
    rest = [one for one in lines if one[0] != "head"]
    random.Random(5).shuffle(rest)
    bob.take(heads + rest)
    assert log_of(ann) == log_of(bob)
    before = derived_rows(bob.store.database.connection)
    bob.store.reindex()
    assert derived_rows(bob.store.database.connection) == before


def forged(revision: Revision, **changes: object) -> Revision:
    return dataclasses.replace(revision, **changes)  # type: ignore[arg-type]


def refuse(laptop: Laptop, lines: Lines) -> Message:
    """Return why an import is refused, once it was made sure that nothing changed."""
    before = everything(laptop)
    with pytest.raises(Refused) as caught:
        laptop.take(lines)
    assert everything(laptop) == before
    (reason,) = caught.value.message.args
    assert isinstance(reason, Message)
    return reason


def test_a_revision_that_no_head_covers_refuses_the_whole_bundle(ann: Laptop, bob: Laptop) -> None:
    one = ann.save({"title": "A"})
    heads = [one for one in ann.bundle() if one[0] == "head"]
    later = forged(one, n=2, prev=one.id, nonce="ab" * 16)
    beside = forged(one, nonce="ab" * 16)
    for false in (later, beside):
        reason = refuse(bob, [*ann.bundle(), ("revision", false.to_bytes())])
        assert reason.source == "nobody signed for one of the changes in it."
    assert refuse(bob, [("revision", one.to_bytes())])
    assert bob.take(ann.bundle()).revisions == 1
    # Also where the head's own revision is here already.
    assert refuse(bob, [*heads, ("revision", beside.to_bytes())])


def test_a_head_of_a_revision_in_between_is_enough_below_it_only(ann: Laptop, bob: Laptop) -> None:
    ann.save({"title": "A"})
    early = [one for one in ann.bundle() if one[0] == "head"]
    later = ann.save({"title": "B"})
    assert refuse(bob, [*early, *((kind, line) for kind, line in ann.bundle() if kind != "head")])
    assert later.n == 2


def test_a_forged_or_borrowed_signature_is_refused(ann: Laptop, bob: Laptop) -> None:
    ann.save({"title": "A"})
    (head,) = ann.store.heads()
    wrong = dataclasses.replace(head, signature="00" * 64)
    reason = refuse(bob, [("head", wrong.to_bytes())])
    assert reason.source == "a signature on who wrote it does not hold."
    mallory = DeviceKey.from_seed(b"m" * 32)
    bob.take(ann.bundle())
    stolen = sign_head(head.head, mallory.id, sign=mallory.sign)
    reason = refuse(bob, [("head", stolen.to_bytes())])
    assert reason.source == "it claims to come from a writer whose key is another one."


def test_what_is_not_in_the_exact_form_is_refused(ann: Laptop, bob: Laptop) -> None:
    one = ann.save({"title": "A"})
    heads = [one for one in ann.bundle() if one[0] == "head"]
    for line in (one.to_bytes() + b" ", b"{}", b"", b'{"at":1', b"\xff"):
        assert refuse(bob, [*heads, ("revision", line)])
    for line in (b"{}", b"x"):
        assert refuse(bob, [("head", line)])
        assert refuse(bob, [("sealed", line)])


def test_local_records_come_from_nobody(ann: Laptop, bob: Laptop) -> None:
    office = RecordKey(NO_CASE, NOTE, record(1).record)
    one = ann.save({"title": "Own numbers"}, office)
    (head,) = ann.store.heads()
    assert refuse(bob, [("head", head.to_bytes())])
    assert refuse(bob, [("revision", one.to_bytes())])
    with pytest.raises(ValueError, match="never leave"):
        ann.store.missing([NO_CASE], ())


def test_cancelling_leaves_the_store_as_it_was(ann: Laptop, bob: Laptop) -> None:
    for number in range(5):
        ann.save({"title": str(number)})
    bob.save({"title": "B"})
    before = everything(bob)

    class Stops:
        def report(self, done: int, total: int, message: Message | None = None) -> None:
            raise Cancelled

    def feed(incoming: Incoming) -> None:
        for kind, line in ann.bundle():
            getattr(incoming, f"take_{kind}")(line)

    with pytest.raises(Cancelled):
        bob.store.import_revisions(feed, dry_run=False, progress=Stops())
    assert everything(bob) == before


def test_a_sealed_part_counts_only_at_its_own_leaf(ann: Laptop, bob: Laptop) -> None:
    ann.save({"address": "Kade 1", "mood": "low"})
    digest = sealed_digest(ann.value("address"))
    assert digest is not None
    lines = ann.bundle(secrets=True)
    sealed = [one for one in lines if one[0] == "sealed"]
    assert len(sealed) == 1  # the local one never goes
    stray = SealedPart(OTHER_CASE, AT.record, Leaf("address"), "ab" * 16, "Kade 1")
    arrivals = bob.take([*lines, ("sealed", stray.to_bytes())])
    assert (arrivals.sealed, arrivals.stray) == (1, 1)
    assert bob.store.reveal(AT, Leaf("address"), digest) == "Kade 1"
    mood = sealed_digest(bob.value("mood"))
    assert mood is not None
    assert bob.store.sealed_state(AT, Leaf("mood"), mood) == "absent"


def test_an_answer_that_never_leaves_is_refused_unless_its_case_is_handed_over(
    ann: Laptop, bob: Laptop
) -> None:
    ann.save({"mood": "low"})
    digest = sealed_digest(ann.value("mood"))
    assert digest is not None
    ((_, line),) = ann.store.sealed_lines(CASE, frozenset({"local"}))
    before = everything(bob)
    with pytest.raises(Refused) as refusal:
        bob.take([*ann.bundle(), ("sealed", line)])
    assert refusal.value.reason == "malformed"
    assert everything(bob) == before
    bob.take(ann.bundle())
    with pytest.raises(Refused):
        bob.take([("sealed", line)])
    assert bob.store.sealed_state(AT, Leaf("mood"), digest) == "absent"

    def handed_over(incoming: Incoming) -> None:
        incoming.take_whole()
        incoming.take_sealed(line)

    assert bob.store.import_revisions(handed_over, dry_run=False).sealed == 1
    assert bob.store.reveal(AT, Leaf("mood"), digest) == "low"


def in_the_clear(ann: Laptop, form: str) -> Lines:
    """Return what a broken program sends: the answer in the body of its revision."""
    open_ = Revision(
        *AT,
        form,
        ann.store.writer,
        1,
        None,
        "Ann",
        5,
        "cd" * 16,
        {Leaf("mood"): Change("low"), Leaf("title"): Change(form)},
    )
    head = Head(CASE, ann.store.writer, 1, open_.id)
    signed = sign_head(head, ann.device.id, sign=ann.device.sign)
    return [("head", signed.to_bytes()), ("revision", open_.to_bytes())]


@pytest.mark.parametrize("form", ["note@2", "note@3", "else@1"])
def test_an_answer_that_never_leaves_is_refused_in_the_clear(
    ann: Laptop, tmp_path: Path, form: str
) -> None:
    bob = laptop(tmp_path, "Bob", form_of=of_version_2)
    before = everything(bob)
    with pytest.raises(Refused) as refusal:
        bob.take(in_the_clear(ann, form))
    assert refusal.value.reason == "malformed"
    assert everything(bob) == before
    bob.store.database.close()


def test_what_an_older_version_of_a_form_said_in_the_clear_is_taken_and_not_searched(
    ann: Laptop, tmp_path: Path
) -> None:
    bob = laptop(tmp_path, "Bob", form_of=of_version_2)
    assert bob.take(in_the_clear(ann, "note@1")).revisions == 1
    assert bob.store.search("low") == []
    assert len(bob.store.search("note")) == 1
    bob.store.database.close()


def of_version_2(kind: Kind) -> Form | None:
    """Answer the one form there is, a version later."""
    form = form_of(kind)
    return None if form is None else Form(msgspec.structs.replace(form.file, version=2))


def test_a_foreign_digest_pulls_no_secret_out_through_another_case(
    ann: Laptop, bob: Laptop
) -> None:
    secret = ann.save({"address": "Kade 1"})
    bob.take(ann.bundle())  # bob knows the digest, not the part
    bait = RecordKey(OTHER_CASE, NOTE, AT.record)
    bob.save({"title": "bait"}, bait)
    (head,) = bob.store.heads(OTHER_CASE)
    value = secret.changes[Leaf("address")].value
    evil = Revision(
        *bait,
        "note@1",
        bob.store.writer,
        2,
        head.head.id,
        "Bob",
        5,
        "cd" * 16,
        {Leaf("address"): Change(value)},
    )
    signed = sign_head(
        Head(OTHER_CASE, bob.store.writer, 2, evil.id), bob.device.id, sign=bob.device.sign
    )
    lines = [("head", signed.to_bytes()), *bob.bundle(OTHER_CASE), ("revision", evil.to_bytes())]
    ann.take(lines)
    assert list(ann.store.sealed_lines(OTHER_CASE, frozenset({"secret", "local"}))) == []
    digest = sealed_digest(value)
    assert digest is not None
    with pytest.raises(LookupError):
        ann.store.reveal(bait, Leaf("address"), digest)


def test_a_fork_is_kept_and_named(ann: Laptop, bob: Laptop, make: Callable[[str], Laptop]) -> None:
    one = ann.save({"title": "A"})
    two = ann.save({"title": "B"})
    bob.take(ann.bundle())
    other = forged(two, nonce="ee" * 16, changes={Leaf("title"): Change("C", (one.id,))})
    signed = sign_head(Head(CASE, two.writer, 2, other.id), ann.device.id, sign=ann.device.sign)
    fork: Lines = [("head", signed.to_bytes()), ("revision", other.to_bytes())]
    arrivals = bob.take(fork)
    assert [(one.writer, one.n) for one in arrivals.forks] == [(two.writer, 2)]
    assert bob.store.forks() == list(arrivals.forks)
    assert {one.head.id for one in bob.store.heads()} == {two.id, other.id}
    assert {one.id for one in bob.store.holdings()} == {two.id, other.id}
    assert not arrivals.own_fork
    # At the laptop that was put back, a new writer takes over.
    before = ann.store.writer
    assert ann.take(fork).own_fork
    assert ann.store.writer != before
    ann.save({"title": "D"})
    carl = make("Carl")
    carl.take(ann.bundle())
    assert log_of(carl) == log_of(ann)
    assert carl.value("title") == "D"


def test_own_revisions_that_come_back_continue_the_own_chain(ann: Laptop, bob: Laptop) -> None:
    ann.save({"title": "A"})
    bob.take(ann.bundle())
    lines = ann.bundle()
    connection = ann.store.database.connection
    # As after a backup was put back by hand: the store is empty again, the writer is the same.
    for table in ("head", "tip", "revision", "chain"):
        connection.run(f"DELETE FROM {table}")
    connection.run("UPDATE total SET revisions = 0, ids = zeroblob(32)")
    ann.store.reindex()
    assert not ann.take(lines).own_fork
    assert ann.save({"title": "B"}).n == 2


def test_a_chain_with_a_gap_says_no_more_than_it_holds(ann: Laptop, bob: Laptop) -> None:
    made = [ann.save({"title": str(number)}, record(number)) for number in range(2)]
    bob.take(ann.bundle())
    made += [ann.save({"title": str(number)}, record(number)) for number in range(2, 6)]
    (head,) = ann.store.heads()
    bob.take([("head", head.to_bytes()), *(("revision", one.to_bytes()) for one in made[3:])])
    assert [one.n for one in bob.store.holdings()] == [2]
    bob.take([("head", head.to_bytes()), ("revision", made[2].to_bytes())])
    assert [one.n for one in bob.store.holdings()] == [6]
    assert bob.store.heads() == [head]
