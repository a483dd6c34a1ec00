"""A backup comes back before a vault is open: chosen, restored, opened, and what is newer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from desktop_app.app import backups, restoring, vaults
from desktop_app.app.backup_words import over_words, restored_words
from desktop_app.app.restoring import Restored
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.errors import Cancelled, UserError
from desktop_app.progress import Progress
from desktop_app.text import Message, message
from desktop_app.ui.dialogs.outcome import Outcome
from desktop_app.ui.dialogs.restore import ChooseBackup
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.new_device import NewDevice
from desktop_app.ui.flows.recovery import new_passphrase
from desktop_app.ui.style.look import Look


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which vault is to come back, and what is known already.

    ``lock`` is held where a vault stands in ``path``. ``chosen`` is a backup's folder, ``given``
    what was typed at the unlock screen, ``damaged`` whether the vault did not open.
    """

    path: Path
    lock: Any = None
    chosen: Path | None = None
    given: str = ""
    damaged: bool = False


def restore(look: Look, world: World, wanted: Wanted, *, done: Callable[[Session], None]) -> Flow:
    """Ask for a backup until one is back, then call ``done`` with the vault open."""
    here = wanted.lock is not None
    said: Message | None = None
    dialog: ChooseBackup | None = None
    while True:
        dialog = ChooseBackup(
            look,
            _known(wanted),
            title=message("Restore", "Restore a backup"),
            verb=message("Restore", "Restore the backup"),
            words=_explained(here=here),
            said=said,
            chosen=dialog.folder if dialog is not None else wanted.chosen,
            given=wanted.given,
            newer=wanted.damaged if here else None,
        )
        if not (yield dialog):
            return
        folder, typed, newer = dialog.folder, dialog.typed, dialog.takes_newer
        try:
            work = partial(_restore, world, wanted, folder, typed)
            restored: Restored = yield Job(message("Restore", "Restoring the backup"), work)
        except UserError as error:
            said = error.message
            continue
        break
    opening = partial(_open, world, wanted, typed)
    session: Session = yield Job(message("Recovery", "Opening the vault"), opening)
    sentences = [restored_words(restored)]
    taking_over = message("Restore", "Taking over newer changes")
    came: list[Message] | None = None
    if newer and restored.aside is not None:
        try:
            came = yield Job(taking_over, partial(_take_over, session, restored.aside, typed))
        except UserError as error:
            sentences.append(error.message)
        except Cancelled:
            sentences.append(
                message("Restore", "Nothing newer was taken over. You can still do it in Settings.")
            )
    if came is None:
        came = yield Job(taking_over, partial(_settle, session, restored.aside, typed))
    sentences += came or ()
    yield Outcome(look, message("Restore", "The backup is back"), sentences, good=True)
    if restored.moved:
        yield NewDevice(look, session)
    if vaults.are_words(typed):
        yield from new_passphrase(look, session, world)
    done(session)


def _known(wanted: Wanted) -> list[backups.BackupShown]:
    found = [*backups.found_in(wanted.path)]
    if wanted.chosen is not None:
        found += [one for one in backups.found_in(wanted.chosen) if one not in found]
    return found


def _explained(*, here: bool) -> Message:
    if here:
        return message(
            "Restore",
            "The store as it is now is set aside in the folder of the vault; nothing is deleted. "
            "What was done after the backup was made is not in it, unless you take it over.",
        )
    return message(
        "Restore",
        "There is no vault here yet. The backup becomes the vault of this laptop, as a new device: "
        "you give out its contact card anew, and others compare it by telephone.",
    )


def _restore(
    world: World, wanted: Wanted, folder: Path, typed: str, progress: Progress
) -> Restored:
    return restoring.restore(
        world,
        wanted.path,
        folder,
        unlock=vaults.by_typed(typed),
        lock=wanted.lock,
        progress=progress,
    )


def _open(world: World, wanted: Wanted, typed: str, progress: Progress) -> Session:
    opened = vaults.unlock_with_words if vaults.are_words(typed) else vaults.unlock
    session = opened(world, wanted.path, typed, lock=wanted.lock)
    try:
        vaults.prepare(session, progress)
    finally:
        session.store.release_thread()
    return session


def _settle(session: Session, aside: Path | None, typed: str, progress: Progress) -> list[Message]:
    try:
        done = restoring.settle(session, aside, unlock=vaults.by_typed(typed), progress=progress)
    finally:
        session.store.release_thread()
        session.drafts.database.release_thread()
    return list(over_words(done)) if done is not None else []


def _take_over(session: Session, aside: Path, typed: str, progress: Progress) -> list[Message]:
    try:
        done = restoring.take_over(session, aside, unlock=vaults.by_typed(typed), progress=progress)
    finally:
        session.store.release_thread()
        session.drafts.database.release_thread()
    return list(over_words(done))
