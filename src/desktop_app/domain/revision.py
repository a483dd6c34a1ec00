"""Revisions: one save each, the leaves it changed and what its author had on screen.

Saving never changes anything that is there: it appends a revision. The log of revisions is the
truth; everything else is derived from it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeGuard

import msgspec

from desktop_app.domain.canonical import MAX_INTEGER, CanonicalError, Value, check, encode
from desktop_app.domain.ids import (
    CaseId,
    Digest,
    Kind,
    Leaf,
    RecordId,
    RecordKey,
    RevisionId,
    WriterId,
    check_leaf,
    is_hex64,
)

MAX_REVISION_BYTES: Final = 1024 * 1024
MAX_REPLACES: Final = 4096
"""Ids that one leaf of a revision may replace."""
MAX_PERSON: Final = 200
"""Characters in the name of a person."""

_UUID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
_NAMES = re.compile(
    # case, record, kind, form, writer, nonce: none can hold what stands between them.
    rf"{_UUID}\n{_UUID}\n[a-z0-9_]{{1,48}}\n[a-z0-9_]{{1,48}}@[1-9][0-9]{{0,8}}\n"
    r"[0-9a-f]{32}\n[0-9a-f]{32}"
)
_encoder = msgspec.json.Encoder(order="sorted")
_INSIDE: Final = 3
"""In so many objects a value stands within a revision."""


class RevisionError(ValueError):
    """The bytes or the parts are no revision. The text never quotes a value."""


REMOVED: Final[Value] = {"removed": True}
"""The value of a leaf whose row or record was removed. Compare with ``is_removed``."""


def is_removed(value: Value) -> bool:
    """Tell whether ``value`` says that the leaf was removed."""
    return isinstance(value, dict) and len(value) == 1 and value.get("removed") is True


def sealed_digest(value: Value) -> Digest | None:
    """Return the digest of the sealed part that ``value`` stands for; None when it is plain."""
    if isinstance(value, dict) and len(value) == 1:
        digest = value.get("sealed")
        if is_hex64(digest):
            return Digest(str(digest))
    return None


def sealed_value(digest: Digest) -> Value:
    """Return what stands in a revision's body for the sealed part ``digest``."""
    return {"sealed": digest}


@dataclass(frozen=True, slots=True)
class Change:
    """The new value of one leaf, and the revisions of that leaf its author had on screen.

    ``replaces`` may be given in any order; it is kept sorted and without doubles.
    """

    value: Value
    replaces: tuple[RevisionId, ...] = ()

    def __post_init__(self) -> None:
        if self.replaces:
            object.__setattr__(self, "replaces", tuple(sorted(set(self.replaces))))


@dataclass(frozen=True, slots=True)
class Revision:
    """One save. Immutable; known by ``id``, the SHA-256 of its canonical bytes.

    ``n`` counts the writer's revisions within the case from 1, ``prev`` is the id of number n - 1
    (None for the first). ``by`` is the person, ``at`` the clock as read in UTC milliseconds: it
    orders history for display and decides nothing. ``nonce`` (16 random bytes in hex) keeps a
    remembered id from telling anything about an erased body.

    Raises RevisionError when a part is not what it should be.
    """

    case: CaseId
    kind: Kind
    record: RecordId
    form: str
    writer: WriterId
    n: int
    prev: RevisionId | None
    by: str
    at: int
    nonce: str
    changes: Mapping[Leaf, Change]
    _id: str = field(default="", init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        _check(self)

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def key(self) -> RecordKey:
        """The record that this revision changes."""
        return RecordKey(self.case, self.kind, self.record)

    @property
    def id(self) -> RevisionId:
        """The SHA-256 of the canonical bytes, computed once."""
        if not self._id:
            self.to_bytes()
        return RevisionId(self._id)

    def to_bytes(self) -> bytes:
        """Return the canonical bytes, without a line end.

        Raises RevisionError when there are more than MAX_REVISION_BYTES, or when a value has no
        canonical form.
        """
        changes: dict[str, Value] = {
            leaf: {"value": change.value, "replaces": list(change.replaces)}
            for leaf, change in self.changes.items()
        }
        try:
            data = encode(
                {
                    "case": self.case,
                    "kind": self.kind,
                    "record": self.record,
                    "form": self.form,
                    "writer": self.writer,
                    "n": self.n,
                    "prev": self.prev,
                    "by": self.by,
                    "at": self.at,
                    "nonce": self.nonce,
                    "changes": changes,
                }
            )
        except CanonicalError as error:
            raise RevisionError(str(error)) from None
        if len(data) > MAX_REVISION_BYTES:
            raise RevisionError("a revision is over 1 MiB")
        if not self._id:
            object.__setattr__(self, "_id", hashlib.sha256(data).hexdigest())
        return data

    @classmethod
    def from_bytes(cls, data: bytes) -> Revision:
        """Return the revision that ``data`` holds (no line end); raise RevisionError otherwise.

        Strict: the bytes must be the canonical ones, with every key and no other.
        """
        if len(data) > MAX_REVISION_BYTES:
            raise RevisionError("a revision is over 1 MiB")
        body = _decoded(data)
        revision = cls(
            CaseId(body.case),
            Kind(body.kind),
            RecordId(body.record),
            body.form,
            WriterId(body.writer),
            body.n,
            None if body.prev is None else RevisionId(body.prev),
            body.by,
            body.at,
            body.nonce,
            {Leaf(leaf): _change(item) for leaf, item in body.changes.items()},
        )
        object.__setattr__(revision, "_id", hashlib.sha256(data).hexdigest())
        return revision


class _ChangeBody(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    replaces: list[str]
    value: Any


class _Body(msgspec.Struct, forbid_unknown_fields=True, gc=False):
    """A revision as it stands in its bytes: every key, and of which type."""

    at: int
    by: str
    case: str
    changes: dict[str, _ChangeBody]
    form: str
    kind: str
    n: int
    nonce: str
    prev: str | None
    record: str
    writer: str


_decoder = msgspec.json.Decoder(_Body)


def _decoded(data: bytes) -> _Body:
    """Return what ``data`` says; encoded again it must be the same bytes (``canonical.decode``)."""
    try:
        body = _decoder.decode(data)
        again = _encoder.encode(body)
    except RecursionError:
        raise RevisionError("nested too deep") from None
    except (msgspec.MsgspecError, UnicodeError):  # may quote the data: not kept
        raise RevisionError("not JSON in UTF-8, or other keys or types") from None
    if again != data:
        raise RevisionError("not in canonical form")
    try:
        for item in body.changes.values():
            if type(item.value) is not str:
                check(item.value, _INSIDE)
    except CanonicalError as error:
        raise RevisionError(str(error)) from None
    return body


def _change(item: _ChangeBody) -> Change:
    if not item.replaces:
        return Change(item.value)
    ids = tuple(map(RevisionId, item.replaces))
    change = Change(item.value, ids)
    if change.replaces != ids:
        raise RevisionError("replaces is not sorted, or names an id twice")
    return change


def _count(value: object, least: int) -> TypeGuard[int]:
    return type(value) is int and least <= value <= MAX_INTEGER


def _is_person(value: object) -> bool:
    return isinstance(value, str) and 1 <= len(value) <= MAX_PERSON


def _check(revision: Revision) -> None:
    names = (
        revision.case,
        revision.record,
        revision.kind,
        revision.form,
        revision.writer,
        revision.nonce,
    )
    if not (all(type(one) is str for one in names) and _NAMES.fullmatch("\n".join(names))):
        raise RevisionError("case, record, kind, form, writer or nonce is not what it should be")
    if not _is_person(revision.by):
        raise RevisionError("by names a person in 1 to 200 characters")
    _check_place(revision)
    if not revision.changes:
        raise RevisionError("a revision changes something")
    for leaf, change in revision.changes.items():
        _check_change(leaf, change)


def _check_place(revision: Revision) -> None:
    if not (_count(revision.n, 1) and _count(revision.at, 0)):
        raise RevisionError("n or at is out of range")
    if revision.n == 1:
        if revision.prev is not None:
            raise RevisionError("the first revision of a writer has none before it")
    elif not is_hex64(revision.prev):
        raise RevisionError("prev is the id of the revision before")


def _check_change(leaf: str, change: Change) -> None:
    try:
        check_leaf(leaf)
    except ValueError:
        raise RevisionError("a change names no leaf") from None
    if change.replaces:
        if len(change.replaces) > MAX_REPLACES:
            raise RevisionError("a change replaces more than 4,096 revisions")
        if not all(is_hex64(one) for one in change.replaces):
            raise RevisionError("replaces is a list of ids")
    value = change.value
    if isinstance(value, dict) and len(value) == 1:
        # These two words are kept for the program: no field's value may look like them.
        if "removed" in value and not is_removed(value):
            raise RevisionError("removed is true")
        if "sealed" in value and sealed_digest(value) is None:
            raise RevisionError("sealed is a digest")
