"""Saving: values become revisions of the own chain, with all that hangs on them, at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.domain.canonical import Value
from desktop_app.domain.head import Head, Sign, sign_head
from desktop_app.domain.ids import CaseId, KeyId, Kind, Leaf, RecordKey, RevisionId, WriterId
from desktop_app.domain.revision import Change, Revision
from desktop_app.store import chains, handing, sealed
from desktop_app.store.audit import Subject
from desktop_app.store.case_lines import Stale
from desktop_app.store.connection import Connection
from desktop_app.store.derived import Derived
from desktop_app.store.log import Logged, Refs, add_to_total, insert

_AT_ONCE: Final = 200
"""So many records are derived from at once, where one save writes many."""


_SHEET: Final = Kind("sheet")
_BOOKED: Final = frozenset({Leaf("state"), Leaf("state_at")})
"""What booking a sheet in changes; a new sheet has more leaves."""


@dataclass(frozen=True, slots=True)
class NewRevision:
    """What is to be saved of one record.

    ``form`` is the form's name (``safety_plan@1``), ``by`` the person, ``at`` UTC milliseconds.
    Secret and local values are given plain, or as the digest of a part of that leaf.
    """

    key: RecordKey
    form: str
    changes: Mapping[Leaf, Change]
    by: str
    at: int


def _books_paper(new: NewRevision) -> bool:
    return new.key.kind == _SHEET and new.changes.keys() <= _BOOKED


def subject_of(new: NewRevision) -> Subject:
    """Return what the audit trail says of a save."""
    details: dict[str, Value] = {"kind": new.key.kind, "leaves": len(new.changes)}
    return Subject(new.key.case, new.key.record, details)


@dataclass(frozen=True, slots=True)
class Signer:
    """The device key of this vault: its public half, and how it signs."""

    key: KeyId
    sign: Sign


@dataclass(frozen=True, slots=True)
class Author:
    """Who writes here: the vault's writer, its device key, and where nonces and salts come from."""

    writer: WriterId
    signer: Signer
    random: Callable[[int], bytes]


def append(
    connection: Connection, derived: Derived, new: Sequence[NewRevision], *, author: Author
) -> list[Revision]:
    """Write ``new`` at the end of the own chains; the caller holds the transaction.

    Raises HandedOver for a case that another vault looks after now, but for what became of paper
    that left the printer here: it lies here, and nobody there can know.
    """
    handing.refuse(connection, {one.key.case for one in new if not _books_paper(one)})
    chains.bind(connection, author.writer, author.signer.key)
    refs = Refs(connection)
    heads: dict[CaseId, Head] = {}
    made: list[Revision] = []
    logged: list[Logged] = []
    waiting: dict[RecordKey, Logged] = {}
    stale = Stale()
    begins: dict[CaseId, RevisionId | None] = {}
    ends: dict[CaseId, tuple[int, RevisionId | None]] = {}
    for one in new:
        case = one.key.case
        chain = refs.chain(case, author.writer)
        if case not in ends:
            ends[case] = chains.own_tip(connection, chain)
            begins[case] = ends[case][1]
        n, prev = ends[case]
        form = derived.form(one.key.kind)
        if form is None:
            raise ValueError("a record is saved with a form that is known")
        # The next one of the same record needs what the one before left.
        if one.key in waiting or len(waiting) >= _AT_ONCE:
            derived.add(connection, waiting.values(), stale=stale)
            waiting.clear()
        changes, parts = sealed.seal_changes(
            connection, one.key, one.changes, form=form, random=author.random
        )
        nonce = author.random(16).hex()
        revision = Revision(
            *one.key, one.form, author.writer, n + 1, prev, one.by, one.at, nonce, changes
        )
        logged.append(insert(connection, refs, revision, body=revision.to_bytes()))
        for part in parts:
            sealed.keep(connection, part, at=one.at)
        waiting[one.key] = logged[-1]
        ends[case] = (n + 1, revision.id)
        heads[case] = Head(case, author.writer, n + 1, revision.id)
        made.append(revision)
    if waiting:
        derived.add(connection, waiting.values(), stale=stale)
    derived.finish(connection, stale)
    add_to_total(connection, (one.id for one in logged))
    for case, head in heads.items():
        signed = sign_head(head, author.signer.key, sign=author.signer.sign)
        chain = refs.chain(case, author.writer)
        chains.move_own_head(connection, chain, signed, before=begins[case])
    return made
