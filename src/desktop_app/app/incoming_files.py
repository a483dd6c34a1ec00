"""Files in the vault on their way in: the encrypted copies, and those that wait for something."""

from __future__ import annotations

import errno
import filecmp
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from desktop_app.app.session import Session
from desktop_app.bundle.refusal import BundleRefused, in_digits
from desktop_app.errors import UserError
from desktop_app.store.connection import disk_full
from desktop_app.store.waiting import WaitingFile
from desktop_app.text import Message, message

WAITING: Final = frozenset({"unknown_sender", "newer_version"})
"""Why a file waits in the vault: the codes of ``BundleRefused``."""


@dataclass(frozen=True, slots=True)
class WaitingShown:
    """A file that waits. Nothing of it was read but the number of its sender's key, in digits.

    ``size``: bytes, 0 where the file is gone.
    """

    name: str
    at: datetime
    reason: str
    digits: str
    size: int

    def said(self) -> Message:
        """Return in one sentence why it waits, and for what."""
        if self.reason == "newer_version":
            return self.reason_words()
        return message(
            "Import", "Its sender is no compared contact (key %1): compare the card first."
        ).fill(self.digits or "–")

    def reason_words(self) -> Message:
        """Return why it waits, and for what, without the number of the key."""
        if self.reason == "newer_version":
            return message(
                "Import", "Made with a newer version of Waymark: it waits until yours is newer."
            )
        return message("Import", "Its sender is no compared contact: compare the card first.")

    def key_words(self) -> Iterator[Message]:
        """Yield the number of its sender's key, where that is known."""
        if self.digits:
            yield message("Import", "key %1").fill(self.digits)


def copy_in(session: Session, source: Path) -> Path:
    """Copy an encrypted file into the vault, so that the stick may be pulled; raises UserError."""
    folder = session.vault.folder.incoming
    target = folder / f"{session.random(8).hex()}.wmb"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        shutil.copyfile(source, target)
    except OSError as error:
        target.unlink(missing_ok=True)
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            raise disk_full() from None
        raise UserError(
            message(
                "Import",
                "The file could not be read: the stick was pulled out, or it is damaged. "
                "Nothing was changed. Put it in again and retry.",
            )
        ) from None
    return target


def unless_waiting(session: Session, copy: Path) -> None:
    """Remove a copy; one that waits stays."""
    if copy.name not in {one.name for one in session.store.exchange.waiting()}:
        copy.unlink(missing_ok=True)


def forget(session: Session, copy: Path) -> None:
    """Remove a copy, and wait for it no more."""
    copy.unlink(missing_ok=True)
    session.store.exchange.drop_waiting(copy.name)


def let_wait(session: Session, copy: Path, refused: BundleRefused) -> None:
    """Keep a file for later; the same file once more waits once."""
    waiting = session.store.exchange.waiting()
    for one in waiting:
        there = copy.with_name(one.name)
        if there != copy and there.is_file() and filecmp.cmp(there, copy, shallow=False):
            forget(session, copy)
            return
    since = next((one.at for one in waiting if one.name == copy.name), session.at())
    digits = in_digits(refused.sender) if refused.sender else ""
    why = f"{refused.reason} {digits}".strip()
    session.store.exchange.put_waiting(WaitingFile(copy.name, since, None, why))


def waits(error: UserError) -> bool:
    """Tell whether what was refused with ``error`` waits in the vault."""
    return isinstance(error, BundleRefused) and error.reason in WAITING


def waiting_files(session: Session) -> tuple[WaitingShown, ...]:
    """Return the files that wait, the oldest first."""
    found = []
    for one in session.store.exchange.waiting():
        reason, _, digits = one.reason.partition(" ")
        place = path_of(session, one.name)
        size = place.stat().st_size if place.is_file() else 0
        at = datetime.fromtimestamp(one.at / 1000, tz=UTC)
        found.append(WaitingShown(one.name, at, reason, digits, size))
    return tuple(found)


def path_of(session: Session, name: str) -> Path:
    """Return where a file that waits stands."""
    return session.vault.folder.incoming / Path(name).name


def find_waiting(session: Session, name: str) -> WaitingShown:
    """Return the file that waits and whose name begins so; raises UserError."""
    wanted = name.strip().lower()
    found = [one for one in waiting_files(session) if wanted and one.name.startswith(wanted)]
    if len(found) != 1:
        raise UserError(
            message("Import", "No file “%1” waits here. Nothing was changed.").fill(name)
        )
    return found[0]


def throw_away(session: Session, file: WaitingShown) -> None:
    """Remove a file that waits; whoever sent it sends again what is in it."""
    forget(session, path_of(session, file.name))
