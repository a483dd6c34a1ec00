"""What became of a backup, in words: tried out, restored, and what newer came over."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_app.app.backups import Tried
from desktop_app.app.restoring import Restored
from desktop_app.store.reapplying import Reapplied
from desktop_app.text import Message, message


def drilled(tried: Tried) -> Message:
    """Say that a backup can be restored."""
    n = tried.cases
    cases = message("Backup", "%n cases", "", n)
    n = tried.revisions
    changes = message("Backup", "%n changes", "", n)
    return message(
        "Backup",
        "The backup works: it was restored beside the vault, checked whole (%1, %2), and removed.",
    ).fill(cases, changes)


def restored_words(done: Restored) -> Message:
    """Say what became of the vault and of what stood there before."""
    if done.moved:
        return message(
            "Restore",
            "The vault is restored on this machine, as a new device. Give out its new contact card "
            "and let others compare the fingerprint by telephone; until then they cannot read what "
            "you send.",
        )
    if done.aside is None:
        return message("Restore", "The backup is restored. There was nothing to set aside.")
    return message(
        "Restore",
        "The backup is restored. The store that was there before is set aside in %1; it opens with "
        "the same passphrase. Keep it until you know that nothing is missing, then delete it in "
        "Settings, Backups.",
    ).fill(done.aside.name)


def over_words(over: Reapplied) -> Iterator[Message]:
    """Say what came over and what could not."""
    n = over.revisions
    came = message("Restore", "%n newer changes were taken over.", "", n)
    yield came
    n = over.unreadable
    if n:
        yield message(
            "Restore", "%n changes stand on parts of the file that cannot be read any more.", "", n
        )
    n = over.unproven
    if n:
        yield message(
            "Restore",
            "%n changes of others could not be proven and stayed behind: ask for their last bundle "
            "once more.",
            "",
            n,
        )
    n = over.erased
    if n:
        yield message("Restore", "%n cases that were erased since were erased again.", "", n)
    yield message(
        "Restore",
        "Contacts, receipts and the audit trail are those of the backup; the later ones stand in "
        "what was set aside.",
    )
