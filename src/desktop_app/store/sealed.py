"""Sealed parts in the store: secret and local values beside the revisions that name them.

A part counts only for the case, record and leaf written inside it, and is accepted only when a
revision known here names it there.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Final, Literal

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Digest, Kind, Leaf, RecordKey
from desktop_app.domain.revision import Change, sealed_digest
from desktop_app.domain.sealed import SealedPart
from desktop_app.forms import sealing
from desktop_app.forms.definition import Form
from desktop_app.forms.saving import same
from desktop_app.store.connection import Connection
from desktop_app.store.log import key_of, record_ref, value_of

ABSENT: Final = 0
HELD: Final = 1
PURGED: Final = 2
_PAGE: Final = 200

PartState = Literal["held", "absent", "purged"]
_STATES: Final[Mapping[int, PartState]] = {ABSENT: "absent", HELD: "held", PURGED: "purged"}


class Unsealable(ValueError):
    """A change names a sealed part that is not one of that leaf."""


def seal_changes(
    connection: Connection,
    key: RecordKey,
    changes: Mapping[Leaf, Change],
    *,
    form: Form,
    random: Callable[[int], bytes],
) -> sealing.Sealed:
    """Return ``changes`` with secret and local values sealed, and the new parts.

    A live value that stays the same keeps its part. A value that is a digest already must be
    known for that leaf (Unsealable).
    """
    ref = record_ref(connection, key)
    in_force: dict[Leaf, SealedPart] = {}
    for leaf, change in changes.items():
        digest = sealed_digest(change.value)
        if digest is not None:
            if ref is None or state_of(connection, ref, leaf, digest=digest) is None:
                raise Unsealable("a change names a sealed part of another leaf")
        elif ref is not None and form.is_sealed(leaf):
            for part in _live(connection, ref, leaf):
                if leaf not in in_force or same(part.value, change.value):
                    in_force[leaf] = part
    return sealing.seal(
        form, (key.case, key.record), changes=changes, previous=in_force, random=random
    )


def _live(connection: Connection, ref: int, leaf: Leaf) -> Iterator[SealedPart]:
    """Yield the parts that are held of the live values of ``leaf``."""
    for (text,) in connection.all(
        "SELECT value FROM current WHERE record = ? AND leaf = ?", (ref, leaf)
    ):
        digest = sealed_digest(value_of(text))
        part = None if digest is None else _part(connection, ref, leaf, digest=digest)
        if part is not None:
            yield part


def _part(connection: Connection, ref: int, leaf: Leaf, *, digest: Digest) -> SealedPart | None:
    row = connection.one(
        "SELECT body FROM sealed WHERE record = ? AND leaf = ? AND digest = ?",
        (ref, leaf, bytes.fromhex(digest)),
    )
    if row is None or row[0] is None:
        return None
    return SealedPart.from_bytes(row[0].encode("utf-8"))


def keep(connection: Connection, part: SealedPart, *, at: int) -> bool:
    """Keep a part that some revision of its leaf names; return whether one does.

    A part that is held already, or was purged, stays as it is.
    """
    data = part.to_bytes()
    digest = bytes.fromhex(part.digest)
    refs = connection.all(
        "SELECT ref, state FROM record JOIN sealed ON sealed.record = record.ref"
        " WHERE case_id = ? AND id = ? AND leaf = ? AND digest = ?",
        (part.case, part.record, part.leaf, digest),
    )
    for ref, state in refs:
        if state == ABSENT:
            connection.run(
                "UPDATE sealed SET state = ?, body = ?, changed_at = ?"
                " WHERE record = ? AND leaf = ? AND digest = ?",
                (HELD, data.decode("utf-8"), at, ref, part.leaf, digest),
            )
    return bool(refs)


def state_of(connection: Connection, ref: int, leaf: Leaf, *, digest: Digest) -> PartState | None:
    """Return what is here of a part; None when no revision of that leaf names it."""
    row = connection.one(
        "SELECT state FROM sealed WHERE record = ? AND leaf = ? AND digest = ?",
        (ref, leaf, bytes.fromhex(digest)),
    )
    return None if row is None else _STATES[row[0]]


def reveal(connection: Connection, key: RecordKey, leaf: Leaf, *, digest: Digest) -> Value:
    """Return the secret value; raises LookupError when it is absent, purged or not of this leaf."""
    ref = record_ref(connection, key)
    part = None if ref is None else _part(connection, ref, leaf, digest=digest)
    if part is None or not part.belongs_to(key.case, key.record, leaf):
        raise LookupError("the sealed part is not here")
    return part.value


def purge(connection: Connection, key: RecordKey, leaves: frozenset[Leaf], *, at: int) -> int:
    """Drop the bodies of all parts of some leaves; their digests stay. Returns how many."""
    ref = record_ref(connection, key)
    return sum(
        connection.run(
            "UPDATE sealed SET state = ?, body = NULL, changed_at = ?"
            " WHERE record = ? AND leaf = ? AND state <> ?",
            (PURGED, at, ref, leaf, PURGED),
        )
        for leaf in leaves
    )


def among(
    privacies: frozenset[str], form_of: Callable[[Kind], Form | None]
) -> Callable[[RecordKey, Leaf], bool]:
    """Return what tells whether a leaf is of ``privacies``; an unknown kind's are all local."""

    def may_go(key: RecordKey, leaf: Leaf) -> bool:
        form = form_of(key.kind)
        return (form.privacy_of(leaf) if form is not None else "local") in privacies

    return may_go


def count_of_case(
    connection: Connection, case: CaseId, *, may_go: Callable[[RecordKey, Leaf], bool]
) -> int:
    """Return how many parts are held of a case for which ``may_go`` holds."""
    rows = connection.all(
        "SELECT case_id, kind, id, leaf FROM record JOIN sealed ON sealed.record = record.ref"
        " WHERE case_id = ? AND state = ?",
        (case, HELD),
    )
    return sum(may_go(key_of(row[:3]), Leaf(row[3])) for row in rows)


def of_case(
    connection: Connection, case: CaseId, *, may_go: Callable[[RecordKey, Leaf], bool]
) -> Iterator[tuple[Digest, bytes]]:
    """Yield (digest, canonical bytes) of the parts held of a case for which ``may_go`` holds."""
    after = 0
    while rows := connection.all(
        "SELECT seq, case_id, kind, id, leaf, digest, body FROM record"
        " JOIN sealed ON sealed.record = record.ref"
        " WHERE case_id = ? AND state = ? AND seq > ? ORDER BY seq LIMIT ?",
        (case, HELD, after, _PAGE),
    ):
        for row in rows:
            if may_go(key_of(row[1:4]), Leaf(row[4])):
                yield Digest(row[5].hex()), row[6].encode("utf-8")
        after = rows[-1][0]
