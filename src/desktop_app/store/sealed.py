"""Sealed parts in the store: secret and local values beside the revisions that name them.

A part counts only for the case, record and leaf written inside it, and is accepted only when a
revision known here names it there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Final, Literal

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Digest, Kind, Leaf, RecordKey
from desktop_app.domain.revision import Change, sealed_digest
from desktop_app.domain.sealed import SealedPart
from desktop_app.forms import sealing
from desktop_app.forms.definition import Form
from desktop_app.forms.saving import same
from desktop_app.store.batches import batches, marks
from desktop_app.store.connection import Connection
from desktop_app.store.log import key_of, record_ref, value_of
from desktop_app.store.portions import portions

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


def kinds_naming(connection: Connection, part: SealedPart) -> list[Kind]:
    """Return of which kind the records are whose revisions name a part at its place."""
    rows = connection.all(
        "SELECT kind FROM record JOIN sealed ON sealed.record = record.ref"
        " WHERE case_id = ? AND id = ? AND leaf = ? AND digest = ?",
        (part.case, part.record, part.leaf, bytes.fromhex(part.digest)),
    )
    return [Kind(kind) for (kind,) in rows]


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


def counts(
    connection: Connection, *cases: CaseId, may_go: Callable[[RecordKey, Leaf], bool]
) -> Counter[CaseId]:
    """Return how many parts are held for which ``may_go`` holds, of some cases or of all."""
    where = f" AND case_id IN ({marks(len(cases))})" if cases else ""
    found: Counter[CaseId] = Counter()
    for case, kind, leaf, count in connection.all(
        "SELECT case_id, kind, leaf, count(*) FROM record JOIN sealed ON sealed.record = record.ref"
        f" WHERE state = ?{where} GROUP BY case_id, kind, leaf",
        (HELD, *cases),
    ):
        if may_go(key_of((case, kind, "")), Leaf(leaf)):
            found[CaseId(case)] += count
    return found


def of_case(
    connection: Connection, case: CaseId, *, may_go: Callable[[RecordKey, Leaf], bool]
) -> Iterator[tuple[Digest, bytes]]:
    """Yield (digest, canonical bytes) of the parts held of a case for which ``may_go`` holds."""
    after = 0
    while sizes := connection.all(
        "SELECT seq, octet_length(body) FROM record JOIN sealed ON sealed.record = record.ref"
        " WHERE case_id = ? AND state = ? AND seq > ? ORDER BY seq LIMIT ?",
        (case, HELD, after, _PAGE),
    ):
        for group in portions(sizes):
            for row in connection.all(
                "SELECT case_id, kind, id, leaf, digest, body FROM record"
                " JOIN sealed ON sealed.record = record.ref"
                " WHERE case_id = ? AND state = ? AND seq BETWEEN ? AND ? ORDER BY seq",
                (case, HELD, group[0], group[-1]),
            ):
                if may_go(key_of(row[:3]), Leaf(row[3])):
                    yield Digest(row[4].hex()), row[5].encode("utf-8")
        after = sizes[-1][0]


def digests(
    connection: Connection,
    cases: Iterable[CaseId],
    *,
    may_go: Callable[[RecordKey, Leaf], bool],
) -> frozenset[Digest]:
    """Return the digests of the parts held of cases for which ``may_go`` holds."""
    return frozenset(
        Digest(row[4].hex())
        for some in batches(sorted(set(cases)))
        for row in connection.all(
            "SELECT case_id, kind, id, leaf, digest FROM record"
            " JOIN sealed ON sealed.record = record.ref"
            f" WHERE case_id IN ({marks(len(some))}) AND state = ?",
            (*some, HELD),
        )
        if may_go(key_of(row[:3]), Leaf(row[3]))
    )


def held_leaves(
    connection: Connection, case: CaseId | None = None
) -> dict[RecordKey, tuple[Leaf, ...]]:
    """Return which leaves have sealed parts that are held, by record; of one case or of all."""
    where, parameters = ("", ()) if case is None else (" AND case_id = ?", (case,))
    found: dict[RecordKey, tuple[Leaf, ...]] = {}
    for case_id, kind, record, leaf in connection.all(
        "SELECT DISTINCT case_id, kind, id, leaf FROM record"
        f" JOIN sealed ON sealed.record = record.ref WHERE state = {HELD}{where}"
        " ORDER BY case_id, kind, id, leaf",
        parameters,
    ):
        key = key_of((case_id, kind, record))
        found[key] = (*found.get(key, ()), Leaf(leaf))
    return found


def standing(
    connection: Connection, key: RecordKey, leaf: Leaf, *, digest: Digest
) -> tuple[PartState, int | None] | None:
    """Return what is here of a part and since when (UTC ms); None: no revision there names it."""
    row = connection.one(
        "SELECT state, changed_at FROM record JOIN sealed ON sealed.record = record.ref"
        " WHERE case_id = ? AND kind = ? AND id = ? AND leaf = ? AND digest = ?",
        (*key, leaf, bytes.fromhex(digest)),
    )
    return None if row is None else (_STATES[row[0]], row[1])
