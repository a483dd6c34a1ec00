"""Conversations about backups of an open vault: made, on a stick, checked, tried out."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QFileDialog

from desktop_app.app import backups, looking, restoring, vaults
from desktop_app.app.backup_words import drilled, over_words
from desktop_app.app.backups import BackupShown, OnStick, SetAside, Tried
from desktop_app.app.changes import Changes
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.outcome import Outcome
from desktop_app.ui.dialogs.passphrase import PassphrasePrompt
from desktop_app.ui.dialogs.restore import ChooseBackup
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.widgets.failed import Confirm

T = TypeVar("T")


def make(desk: Desk) -> Flow:
    """Make a backup beside the vault."""
    yield _job(desk, message("Backup", "Making a backup"), partial(vaults.back_up, desk.session))
    desk.hub.tell(Changes.of((), "backups"))
    desk.say(message("Backup", "The backup is made and checked."))


def ask_stick(desk: Desk) -> None:
    """Ask for a stick or a folder, then put a backup there."""
    title = desk.look.words(message("Export", "Choose the stick or a folder"))
    chosen = QFileDialog.getExistingDirectory(None, title, str(Path.home()))
    if chosen:
        desk.run(to_stick(desk, Path(chosen)))


def to_stick(desk: Desk, folder: Path) -> Flow:
    """Put a backup on a stick, read back from the medium."""
    work = partial(backups.to_stick, desk.session, folder)
    made: OnStick = yield _job(desk, message("Backup", "Making a backup on the stick"), work)
    desk.hub.tell(Changes.of((), "backups"))
    sentences = [
        message("Backup", "The backup is on the stick and was read back from it: it is whole.")
    ]
    if made.same_disk:
        sentences.append(
            message(
                "Backup",
                "This folder is on the same disk as the vault, though: it does not help when the "
                "laptop is lost or broken. Put a copy on a stick.",
            )
        )
    yield Outcome(
        desk.look,
        message("Backup", "Backup on a stick"),
        sentences,
        good=not made.same_disk,
        note=message(
            "Backup",
            "It opens with the passphrase of today. Keep the stick apart from the laptop.",
        ),
    )


def check(desk: Desk) -> Flow:
    """Check everything, and offer to restore where something is wrong."""
    work = partial(looking.health, desk.session)
    found: tuple[Message, ...] = yield _job(desk, message("Backup", "Checking the vault"), work)
    if not found:
        whole = message(
            "Backup",
            "The vault is whole: every page, every change, every shielded value, every signature "
            "and every line of the audit trail is what was written.",
        )
        yield Outcome(desk.look, message("Backup", "The vault is whole"), [whole], good=True)
        return
    if looking.only_overviews(found):
        wanted = yield Outcome(
            desk.look,
            message("Backup", "The overviews are damaged"),
            found,
            good=False,
            verb=message("Backup", "Build the overviews anew"),
            note=message(
                "Backup",
                "What was saved is whole. Lists, search and agenda are made from it, and can be "
                "made again.",
            ),
        )
        if wanted:
            yield from rebuild(desk)
        return
    wanted = yield Outcome(
        desk.look,
        message("Backup", "The vault is damaged"),
        found,
        good=False,
        verb=message("Backup", "Restore a backup…"),
        note=message(
            "Backup",
            "Nothing was changed. A backup sets the present store aside, and what is newer and "
            "still verifies is taken over from it.",
        ),
    )
    if wanted:
        desk.restore(None)


def rebuild(desk: Desk) -> Flow:
    """Build lists, search and the other overviews anew from what was saved."""
    work = partial(looking.rebuild, desk.session)
    yield _job(desk, message("Backup", "Building the overviews anew"), work)
    desk.hub.tell(Changes.all())
    desk.say(message("Backup", "The overviews are built anew from what was saved."))


def drill(desk: Desk, chosen: BackupShown | None = None) -> Flow:
    """Ask which backup and what opens it, try it out, and say what came of it."""
    said: Message | None = None
    folder = chosen.folder if chosen is not None else None
    while True:
        dialog = ChooseBackup(
            desk.look,
            backups.local_backups(desk.session),
            title=message("Backup", "Try a backup out"),
            verb=message("Backup", "Try it out"),
            words=message(
                "Backup",
                "The backup is restored in a corner of this vault's folder, encrypted as ever, "
                "checked, and removed. Your vault stays as it is.",
            ),
            said=said,
            chosen=folder,
        )
        if not (yield dialog):
            return
        folder = dialog.folder
        try:
            work = partial(_drill, desk, folder, dialog.typed)
            tried: Tried = yield _job(desk, message("Backup", "Trying the backup out"), work)
        except UserError as error:
            said = error.message
            continue
        break
    desk.hub.tell(Changes.of((), "backups"))
    if tried.findings:
        yield Outcome(
            desk.look,
            message("Backup", "This backup is damaged"),
            tried.findings,
            good=False,
            note=message("Backup", "Your vault is not affected. Make a new backup now."),
        )
        return
    yield Outcome(desk.look, message("Backup", "The backup works"), [drilled(tried)], good=True)


def _drill(desk: Desk, folder: Path, typed: str, progress: Progress) -> Tried:
    return backups.drill(
        desk.session, desk.world, folder, unlock=vaults.by_typed(typed), progress=progress
    )


def take_over(desk: Desk, one: SetAside) -> Flow:
    """Take over what is newer from what was set aside; its passphrase is asked if need be."""
    try:
        work = partial(restoring.take_over, desk.session, one.folder)
        done = yield _job(desk, _taking_over(), _progressed(work))
    except UserError as error:
        prompt = PassphrasePrompt(desk.look, error.message)
        prompt.offered.connect(lambda _typed: prompt.accept())
        typed: list[str] = []
        prompt.offered.connect(typed.append)
        if not (yield prompt) or not typed:
            return
        unlock = vaults.by_typed(typed[-1])
        again = partial(restoring.take_over, desk.session, one.folder, unlock=unlock)
        done = yield _job(desk, _taking_over(), _progressed(again))
    desk.hub.tell(Changes.all())
    yield Outcome(
        desk.look,
        message("Backup", "Newer changes"),
        list(over_words(done)),
        good=not (done.unreadable or done.unproven),
    )


def _taking_over() -> Message:
    return message("Restore", "Taking over newer changes")


def _progressed(work: Callable[..., T]) -> Callable[[Progress], T]:
    return lambda progress: work(progress=progress)


def drop(desk: Desk, one: SetAside) -> Flow:
    """Ask, then delete for good what was set aside."""
    sure = Confirm(
        desk.look,
        message("Backup", "Delete what was set aside?"),
        message(
            "Backup",
            "The store that stood here before the backup was restored is deleted for good. Do it "
            "only when you know that nothing is missing.",
        ),
        verb=message("Backup", "Delete it"),
    )
    if (yield sure):
        backups.drop_set_aside(desk.session, one)
        desk.hub.tell(Changes.of((), "backups"))
        desk.say(message("Backup", "What was set aside is deleted."))


def _job(desk: Desk, title: Message, work: Callable[[Progress], T]) -> Job:
    """Return work on the worker thread, which gives its connections back."""

    def run(progress: Progress) -> T:
        try:
            return work(progress)
        finally:
            desk.session.store.release_thread()
            desk.session.drafts.database.release_thread()

    return Job(title, run)
