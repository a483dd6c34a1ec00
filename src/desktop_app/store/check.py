"""Checking a vault: every page, every revision, every signature, every line of the audit trail."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from desktop_app.domain.head import Verify
from desktop_app.progress import Progress, Quiet
from desktop_app.store import soundness
from desktop_app.store.connection import DiskFull, StoreFault
from desktop_app.store.drafts import Drafts
from desktop_app.store.findings import Finding
from desktop_app.store.reading import FAULTS, PatchyStore
from desktop_app.store.store import WRITER, Store
from desktop_app.text import Message, message

_STEPS: Final = 7
_INDEX: Final = "FTS5 table main.search"
"""What SQLite's check calls the text index, which a rebuild mends."""

OVERVIEWS: Final = message("Check", "The overviews do not fit the revisions. Build them anew.")
"""Derived from what was saved, which is whole then."""


def check(
    store: Store, drafts: Drafts, *, verify: Verify, progress: Progress | None = None
) -> list[Finding]:
    """Check everything; an empty list means that all is well. Changes nothing that is stored.

    Takes as long as reading the vault once or twice. Raises Cancelled, and DiskFull where that
    keeps the log from being brought over.
    """
    watch = progress if progress is not None else Quiet()
    for database in (store.database, drafts.database):
        # SQLCipher's check reads the file, not the log before it. A page that a kill left half
        # written there stands whole in the log, and is brought over now. On a full disk it stays
        # half written: that is no damage.
        try:
            if not database.read_only:
                database.connection.bring_over_log()
        except DiskFull:
            raise
        except StoreFault:
            continue
    patchy = PatchyStore(store.database.for_reading())
    try:
        found = _steps(store, drafts, patchy, verify=verify, watch=watch)
    finally:
        patchy.close()
    watch.report(_STEPS - 1, _STEPS, message("Check", "Checking the overviews"))
    if not found:  # overviews can only be compared with a log that is sound
        found += _derived(store)
    watch.report(_STEPS, _STEPS)
    return found


def _steps(
    store: Store, drafts: Drafts, patchy: PatchyStore, *, verify: Verify, watch: Progress
) -> list[Finding]:
    def here(step: int, text: Message) -> Callable[[], None]:
        return lambda: watch.report(step, _STEPS, text)

    pages = message("Check", "Checking the pages of the store")
    typing = message("Check", "Checking the drafts")
    log = message("Check", "Checking the revisions")
    parts = message("Check", "Checking the secret parts")
    signed = message("Check", "Checking the signatures")
    steps: list[tuple[Message, Callable[[], Iterable[Finding]]]] = [
        (pages, lambda: _pages(patchy, here(0, pages))),
        (typing, lambda: _draft_pages(drafts, here(1, typing))),
        (log, lambda: soundness.revisions(patchy, here(2, log))),
        (
            parts,
            lambda: soundness.sealed(patchy, store.settings.text(WRITER) or "", here(3, parts)),
        ),
        (signed, lambda: soundness.heads(patchy, verify, here(4, signed))),
        (message("Check", "Checking the audit trail"), lambda: _audit(store)),
    ]
    found: list[Finding] = []
    for place, (text, step) in enumerate(steps):
        watch.report(place, _STEPS, text)
        try:
            for one in step():
                found.append(one)  # noqa: PERF402  # what was found before a fault stays
        except FAULTS:
            unreadable = message("Check", "A part of the store cannot be read: %1.")
            found.append(Finding(unreadable.fill(text)))
    return found


def _pages(patchy: PatchyStore, tick: Callable[[], None]) -> Iterator[Finding]:
    """SQLCipher's check finds changed bytes, SQLite's finds a wrong structure."""
    connection = patchy.connection
    if patchy.database.cut_off:
        yield Finding(
            message(
                "Check",
                "The end of the store is missing: its file was cut off. Restore a backup.",
            )
        )
        yield from _hit(patchy, tick)
        return
    with connection.watched(tick):
        bad = len(connection.all("PRAGMA cipher_integrity_check"))
    if bad:
        yield Finding(
            message(
                "Check",
                "%n pages of the store were changed outside the program, or the disk failed."
                " Restore a backup.",
                "",
                bad,
            )
        )
        yield from _hit(patchy, tick)
        return
    with connection.watched(tick):
        rows = [str(row) for (row,) in connection.all("PRAGMA integrity_check(10)") if row != "ok"]
        if any(_INDEX not in row for row in rows):
            yield Finding(
                message("Check", "The structure of the store is damaged. Restore a backup.")
            )
            yield from _hit(patchy, tick)
        elif rows:
            yield Finding(OVERVIEWS)
        dangling = len(connection.all("PRAGMA foreign_key_check"))
    if dangling:
        yield Finding(
            message("Check", "%n rows of the store name something that is not there.", "", dangling)
        )


_HOLDS: Final = {
    "revision": message("Check", "what was saved"),
    "record": message("Check", "what was saved"),
    "sealed": message("Check", "secret values"),
    "chain": message("Check", "who wrote what"),
    "writer": message("Check", "who wrote what"),
    "head": message("Check", "who wrote what"),
    "tip": message("Check", "who wrote what"),
    "audit": message("Check", "the audit trail"),
    "setting": message("Check", "the settings"),
    "total": message("Check", "the sums over all of it"),
    "mark": message("Check", "what was held back or erased"),
    "held": message("Check", "what was held back or erased"),
    "held_head": message("Check", "what was held back or erased"),
    "tombstone": message("Check", "what was held back or erased"),
    "tombstone_head": message("Check", "what was held back or erased"),
    "revocation": message("Check", "the contacts"),
    "revocation_head": message("Check", "the contacts"),
    "contact": message("Check", "the contacts"),
    "contact_card": message("Check", "the contacts"),
    "contact_head": message("Check", "the contacts"),
    "contact_sealed": message("Check", "the contacts"),
    "bundle_out": message("Check", "what was exchanged"),
    "bundle_out_head": message("Check", "what was exchanged"),
    "told_case": message("Check", "what was exchanged"),
    "told_then": message("Check", "what was exchanged"),
    "bundle_in": message("Check", "what was exchanged"),
    "handover": message("Check", "what was exchanged"),
    "incoming_file": message("Check", "what was exchanged"),
}
"""What stands in a table, for people; every other one is derived, and can be built anew."""


def _hit(patchy: PatchyStore, tick: Callable[[], None]) -> Iterator[Finding]:
    """Say which parts of the store the damage is in, table by table."""
    hit: list[Message] = []
    tables = patchy.read("SELECT name FROM sqlite_master WHERE type = 'table'") or []
    for (table,) in tables:
        tick()
        if patchy.read(f"PRAGMA integrity_check({table})") != [("ok",)]:
            words = _HOLDS.get(table, message("Check", "the overviews, which can be built anew"))
            hit += [words] if words not in hit else []
    if hit:
        joined = hit[0]
        for more in hit[1:]:
            joined = message("Check", "%1, %2").fill(joined, more)
        yield Finding(message("Check", "Hit are: %1.").fill(joined))


def _draft_pages(drafts: Drafts, tick: Callable[[], None]) -> Iterator[Finding]:
    try:
        connection = drafts.database.connection
        with connection.watched(tick):
            bad = connection.all("PRAGMA cipher_integrity_check")
            whole = connection.all("PRAGMA integrity_check(1)") == [("ok",)]
    except StoreFault:
        bad, whole = [("unreadable",)], False
    if bad or not whole:
        yield Finding(
            message(
                "Check",
                "The file of the drafts is damaged: what was typed and not saved may be lost."
                " What was saved is not affected.",
            )
        )


def _audit(store: Store) -> Iterator[Finding]:
    broken = list(store.audit.broken())
    if broken:
        words = message("Check", "The audit trail was changed or cut off at line %1 (places: %2).")
        yield Finding(words.fill(broken[0], len(broken)))


def _derived(store: Store) -> Iterator[Finding]:
    """Build the derived tables once more and compare; a part of one may be an older copy's."""
    if not store.database.read_only and not store.derived_is_sound():
        yield Finding(OVERVIEWS)
