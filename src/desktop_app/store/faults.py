"""The expected failures of a database file, each with what is said of it."""

from __future__ import annotations

from desktop_app.errors import Cancelled, UserError
from desktop_app.text import message

# Primary result codes, https://www.sqlite.org/rescode.html
_PERM, _BUSY, _LOCKED, _READONLY, _INTERRUPT, _IOERR = 3, 5, 6, 8, 9, 10
_CORRUPT, _FULL, _CANTOPEN, _NOTADB = 11, 13, 14, 26


class StoreFault(UserError):
    """An expected failure of the database file itself."""


class DiskFull(StoreFault):
    """There is no room left; the transaction was rolled back."""


class DiskFault(StoreFault):
    """The disk refused to read or write; the transaction was rolled back."""


class NotAStore(StoreFault):
    """The file is no store, or not one that this key opens."""


class Damaged(StoreFault):
    """The file was a store, and some of its pages are no longer what was written."""


class Busy(StoreFault):
    """Another part of the program is writing."""


class ReadOnly(StoreFault):
    """The file or its folder cannot be written."""


class Newer(StoreFault):
    """The file was made by a newer version of the program."""


def disk_full() -> DiskFull:
    """Return the failure for a disk without room (SQLITE_FULL, ENOSPC)."""
    return DiskFull(
        message(
            "Store",
            "The disk is full. Nothing was changed; what was saved before is safe."
            " Free some space and try again.",
        )
    )


def damaged() -> Damaged:
    """Return the failure for pages that do not verify."""
    return Damaged(
        message(
            "Store",
            "The store is damaged. Nothing was changed."
            " Check the vault, and restore a backup if the check says so.",
        )
    )


def not_a_store() -> NotAStore:
    """Return the failure for a file that is no store, or another vault's."""
    return NotAStore(
        message(
            "Store",
            "This file is not a store of this vault. It was left as it is."
            " Choose another folder, or restore a backup.",
        )
    )


def sorted_fault(code: int) -> UserError | Cancelled | None:
    """Return the expected failure that a primary result code stands for; None for a bug."""
    primary = code & 0xFF
    if primary == _INTERRUPT:
        return Cancelled()
    if primary == _FULL:
        return disk_full()
    if primary == _CORRUPT:
        return damaged()
    if primary == _NOTADB:
        return not_a_store()
    if primary in (_BUSY, _LOCKED):
        text = message(
            "Store",
            "The store is busy with other work. Nothing was changed. Try again in a moment.",
        )
        return Busy(text)
    if primary in (_READONLY, _PERM, _CANTOPEN):
        return unwritable()
    if primary == _IOERR:
        text = message(
            "Store",
            "The disk refused to read or write. Nothing was changed; what was saved before is"
            " safe. Check the disk and its free space, and try again.",
        )
        return DiskFault(text)
    return None


def unwritable() -> ReadOnly:
    """Return the failure for a file or folder that the system does not let write."""
    return ReadOnly(
        message(
            "Store",
            "The vault cannot be written here. Nothing was changed."
            " Check that the disk and the folder are not read-only.",
        )
    )


def opened_for_reading() -> ReadOnly:
    """Return the failure for writing to a damaged vault that is open for reading only."""
    return ReadOnly(
        message(
            "Store",
            "This vault is open for reading only. Nothing was changed."
            " Restore a backup to work in it again.",
        )
    )


def older_to_read() -> StoreFault:
    """Return the failure for what an older version did not keep yet, in a vault that is only read.

    A sound vault is brought up to date when it is opened; a damaged one is not written to.
    """
    return StoreFault(
        message(
            "Store",
            "This cannot be shown: the vault was last opened with an older version of the program,"
            " and a damaged vault is not brought up to date. Nothing was changed. Restore a backup,"
            " or read it with the older version.",
        )
    )
