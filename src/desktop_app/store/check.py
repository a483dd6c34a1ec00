"""Checking a vault: every page, every revision, every signature, every line of the audit trail."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.domain.head import HeadError, Verify
from desktop_app.domain.sealed import SealedError, SealedPart
from desktop_app.progress import Progress, Quiet
from desktop_app.store import chains
from desktop_app.store.connection import Connection, Damaged, DiskFault, NotAStore, StoreFault
from desktop_app.store.coverage import Walk, descending, speaking
from desktop_app.store.database import Database
from desktop_app.store.drafts import Drafts
from desktop_app.store.log import MODULUS, value_of
from desktop_app.store.sealed import HELD
from desktop_app.store.store import Store
from desktop_app.text import Message, message

_PAGE: Final = 500
_STEPS: Final = 7
_INDEX: Final = "FTS5 table main.search"
"""What SQLite's check calls the text index, which a rebuild mends."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, in words."""

    message: Message


def check(
    store: Store, drafts: Drafts, *, verify: Verify, progress: Progress | None = None
) -> list[Finding]:
    """Check everything; an empty list means that all is well. Changes nothing.

    Takes as long as reading the vault once or twice. Raises Cancelled.
    """
    watch = progress if progress is not None else Quiet()
    steps: list[tuple[Message, Callable[[], Iterator[Message]]]] = [
        (
            message("Check", "Checking the pages of the store"),
            lambda: _pages(store.database, watch),
        ),
        (message("Check", "Checking the drafts"), lambda: _draft_pages(drafts, watch)),
        (message("Check", "Checking the revisions"), lambda: _revisions(store)),
        (message("Check", "Checking the secret parts"), lambda: _sealed(store)),
        (message("Check", "Checking the signatures"), lambda: _heads(store, verify)),
        (message("Check", "Checking the audit trail"), lambda: _audit(store)),
    ]
    found: list[Finding] = []
    for place, (text, step) in enumerate(steps):
        watch.report(place, _STEPS, text)
        try:
            for one in step():
                found.append(Finding(one))  # noqa: PERF401  # what was found before a fault stays
        except (Damaged, DiskFault, NotAStore):
            unreadable = message("Check", "A part of the store cannot be read: %1.")
            found.append(Finding(unreadable.fill(text)))
    watch.report(len(steps), _STEPS, message("Check", "Checking the overviews"))
    if not found:  # overviews can only be compared with a log that is sound
        found += [Finding(one) for one in _derived(store)]
    watch.report(_STEPS, _STEPS)
    return found


def _pages(database: Database, progress: Progress) -> Iterator[Message]:
    """SQLCipher's check finds changed bytes, SQLite's finds a wrong structure."""
    connection = database.connection
    text = message("Check", "Checking the pages of the store")
    with connection.watched(lambda: progress.report(0, _STEPS, text)):
        bad = len(connection.all("PRAGMA cipher_integrity_check"))
        if bad:
            yield message(
                "Check",
                "%n pages of the store were changed outside the program, or the disk failed."
                " Restore a backup.",
                "",
                bad,
            )
        rows = [str(row) for (row,) in connection.all("PRAGMA integrity_check(10)") if row != "ok"]
        if any(_INDEX not in row for row in rows):
            yield message("Check", "The structure of the store is damaged. Restore a backup.")
        elif rows:
            yield _overviews()
        dangling = len(connection.all("PRAGMA foreign_key_check"))
        if dangling:
            yield message(
                "Check", "%n rows of the store name something that is not there.", "", dangling
            )


def _draft_pages(drafts: Drafts, progress: Progress) -> Iterator[Message]:
    connection = drafts.database.connection
    text = message("Check", "Checking the drafts")
    try:
        with connection.watched(lambda: progress.report(1, _STEPS, text)):
            bad = connection.all("PRAGMA cipher_integrity_check")
            whole = connection.all("PRAGMA integrity_check(1)") == [("ok",)]
    except StoreFault:
        bad, whole = [("unreadable",)], False
    if bad or not whole:
        yield message(
            "Check",
            "The file of the drafts is damaged: what was typed and not saved may be lost."
            " What was saved is not affected.",
        )


def _revisions(store: Store) -> Iterator[Message]:
    """Hash every revision again, compare its columns with its body, and add up the ids."""
    connection = store.database.connection
    changed = misplaced = count = total = after = 0
    while rows := connection.all(
        "SELECT seq, revision.id, n, prev, author, at, body, case_id, kind, record.id, chain"
        " FROM revision JOIN record ON record.ref = revision.record"
        " WHERE seq > ? ORDER BY seq LIMIT ?",
        (after, _PAGE),
    ):
        for row in rows:
            data = row[6].encode("utf-8")
            if hashlib.sha256(data).digest() != row[1]:
                changed += 1
            elif not _in_place(connection, row):
                misplaced += 1
            count += 1
            total = (total + int.from_bytes(row[1], "big")) % MODULUS
        after = rows[-1][0]
    if changed:
        yield message(
            "Check", "%n revisions are no longer what was saved. Restore a backup.", "", changed
        )
    if misplaced:
        yield message(
            "Check", "%n revisions stand in a wrong place. Restore a backup.", "", misplaced
        )
    stored, ids = connection.all("SELECT revisions, ids FROM total")[0]
    if (stored, int.from_bytes(ids, "big")) != (count, total):
        yield message(
            "Check",
            "The revisions do not add up: the store holds %1, it should hold %2. A part of the file"
            " comes from an older copy. Restore a backup.",
        ).fill(count, stored)


def _in_place(connection: Connection, row: tuple[Any, ...]) -> bool:
    _seq, _id, n, prev, author, at, text, case, kind, record, chain = row
    body = json.loads(text)
    writer = connection.one(
        "SELECT hex(writer) FROM chain WHERE ref = ? AND case_id = ?", (chain, case)
    )
    return (
        writer is not None
        and writer[0].lower() == body["writer"]
        and (None if prev is None else prev.hex()) == body["prev"]
        and (n, author, at) == (body["n"], body["by"], body["at"])
        and (case, kind, record) == (body["case"], body["kind"], body["record"])
    )


def _sealed(store: Store) -> Iterator[Message]:
    connection = store.database.connection
    changed = missing = after = 0
    own = bytes.fromhex(store.writer)
    while rows := connection.all(
        "SELECT seq, case_id, record.id, leaf, digest, state, body FROM sealed"
        " JOIN record ON record.ref = sealed.record WHERE seq > ? ORDER BY seq LIMIT ?",
        (after, _PAGE),
    ):
        for _seq, case, record, leaf, digest, state, body in rows:
            if state == HELD and not _is_part(body, digest, (case, record, leaf)):
                changed += 1
        after = rows[-1][0]
    for record, leaf, digest in connection.all(
        "SELECT record, leaf, digest FROM sealed WHERE state = 0"
    ):
        missing += _is_own(connection, own, record, leaf=leaf, digest=digest)
    if changed:
        yield message(
            "Check", "%n secret values are no longer what was saved. Restore a backup.", "", changed
        )
    if missing:
        yield message("Check", "%n secret values that were saved here are missing.", "", missing)


def _is_part(body: str, digest: bytes, place: tuple[Any, Any, Any]) -> bool:
    data = body.encode("utf-8")
    try:
        part = SealedPart.from_bytes(data)
    except SealedError:
        return False
    return hashlib.sha256(data).digest() == digest and part.belongs_to(*place)


def _is_own(connection: Connection, own: bytes, record: int, *, leaf: str, digest: bytes) -> bool:
    """Tell whether a revision that was made here names the part."""
    wanted = {"sealed": digest.hex()}
    for (text,) in connection.all(
        "SELECT body FROM revision JOIN chain ON chain.ref = revision.chain"
        " WHERE record = ? AND writer = ?",
        (record, own),
    ):
        body = value_of(text)
        changes = body["changes"] if isinstance(body, dict) else {}
        change = changes.get(leaf) if isinstance(changes, dict) else None
        if isinstance(change, dict) and change["value"] == wanted:
            return True
    return False


def _heads(store: Store, verify: Verify) -> Iterator[Message]:
    connection = store.database.connection
    forged = 0
    for signed in chains.heads(connection):
        try:
            signed.verify(verify)
        except HeadError:
            forged += 1
    uncovered = untold = 0
    for (chain,) in connection.all("SELECT ref FROM chain"):
        tips = connection.all("SELECT id, n FROM tip WHERE chain = ? ORDER BY id, n", (chain,))
        untold += tips != chains.found_tips(connection, chain)
        walk = Walk(speaking(connection, chain), known_until=0)
        links = descending(connection, chain, least=1)
        uncovered += sum(
            not (walk.covers(link) or _is_marked(connection, link.id)) for link in links
        )
    if forged:
        yield message("Check", "%n signatures on who wrote what do not hold.", "", forged)
    if uncovered:
        yield message("Check", "Nobody signed for %n revisions.", "", uncovered)
    if untold:
        yield message(
            "Check",
            "What this vault would confirm to others is not what it holds, for %n chains of"
            " revisions. Restore a backup.",
            "",
            untold,
        )


def _is_marked(connection: Connection, id: bytes) -> bool:
    return connection.one("SELECT 1 FROM mark WHERE revision = ?", (id,)) is not None


def _audit(store: Store) -> Iterator[Message]:
    broken = list(store.audit.broken())
    if broken:
        yield message(
            "Check", "The audit trail was changed or cut off at line %1 (places: %2)."
        ).fill(broken[0], len(broken))


def _derived(store: Store) -> Iterator[Message]:
    """Build the derived tables once more and compare; a part of one may be an older copy's."""
    if not store.database.read_only and not store.derived_is_sound():
        yield _overviews()


def _overviews() -> Message:
    return message("Check", "The overviews do not fit the revisions. Build them anew.")
