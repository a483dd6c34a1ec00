"""Conversations about keys: passphrases, other keys, the recovery sheet, headquarters' key."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from functools import partial
from typing import Any, TypeAlias

from PySide6.QtWidgets import QDialog

from desktop_app.app import escrow, keys, passphrases, printing
from desktop_app.app.changes import Changes
from desktop_app.app.copies import Copy
from desktop_app.app.keys import Replaced, SlotShown
from desktop_app.app.passphrases import Changed
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.new_passphrase import NewPassphrase
from desktop_app.ui.dialogs.still_open import StillOpen
from desktop_app.ui.dialogs.words import WordsPrompt
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.sheet_dialog import SheetDialog
from desktop_app.ui.spoken import language_of
from desktop_app.ui.style.look import Words
from desktop_app.ui.widgets.failed import Confirm

Asking: TypeAlias = Generator[QDialog | Job, Any, Any]
"""A part of a conversation that gives what was done, None when the person cancelled."""


def change(desk: Desk) -> Flow:
    """Ask the passphrase until now and another one, and rewrap."""
    why = message(
        "Keys",
        "This helps when you want another passphrase. It does not help when somebody may know the "
        "old one and have a copy of the vault: cancel, and replace the keys.",
    )

    def work(dialog: NewPassphrase) -> Changed:
        return passphrases.change_passphrase(
            desk.session, desk.world, dialog.old, new=dialog.passphrase
        )

    changed = yield from _ask(
        desk,
        lambda said: _dialog(desk, why, said=said, ask_old=True),
        message("Keys", "Changing the passphrase"),
        work,
    )
    if changed is None:
        return
    desk.hub.tell(changed.changes)
    desk.say(message("Keys", "The passphrase is changed."))
    yield from _name(
        desk,
        message("Keys", "The passphrase is changed"),
        message(
            "Keys",
            "The vault and the backups beside it open with the new one. These copies still open "
            "with the old one. Destroy those you do not need, and make a new one.",
        ),
        changed.still_open,
    )


def add(desk: Desk) -> Flow:
    """Ask whose a new passphrase is, and which."""
    why = message(
        "Keys",
        "Somebody else gets an own passphrase for this vault, and sees everything in it. The "
        "audit trail then tells who did what.",
    )

    def work(dialog: NewPassphrase) -> Changes:
        return passphrases.add_passphrase(
            desk.session, desk.world, dialog.passphrase, person=dialog.person
        )

    changes = yield from _ask(
        desk,
        lambda said: _dialog(desk, why, said=said, ask_person=True),
        message("Keys", "Adding the passphrase"),
        work,
    )
    if changes is not None:
        desk.hub.tell(changes)
        desk.say(message("Keys", "The passphrase is added."))


def remove(desk: Desk, slot: SlotShown) -> Flow:
    """Take a passphrase away, and say what helps against a copy."""
    whose = slot.person or message("Keys", "a person whose name is not known")
    sure = Confirm(
        desk.look,
        message("Keys", "Remove this passphrase?"),
        message(
            "Keys",
            "The passphrase of %1 opens this vault and the backups beside it no more. Whoever "
            "knows it and has a copy of the vault still opens that copy: then replace the keys as "
            "well.",
        ).fill(whose),
        verb=message("Keys", "Remove the passphrase"),
    )
    if not (yield sure):
        return
    removed = passphrases.remove_passphrase(desk.session, slot.id)
    desk.hub.tell(removed.changes)
    desk.say(message("Keys", "The passphrase is removed."))
    yield from _offer_replacing(desk, removed.still_open)


def replace(desk: Desk) -> Flow:
    """Say what it does and whose passphrases stop, ask, and write everything anew."""
    others = keys.others(desk.session, desk.session.vault.slot)
    why = message(
        "Keys",
        "This helps when somebody may know a passphrase, when the laptop was lost and found again, "
        "and after somebody's key was removed. Everything is written anew under another key, and "
        "the older backups beside the vault go. It takes a moment and can be cancelled.",
    )
    warning: Words = ""
    if others:
        warning = message(
            "Keys",
            "Their passphrases open the vault no more, and you add them again afterwards: %1.",
        ).fill(", ".join(others))

    def work(dialog: NewPassphrase, progress: Progress) -> Replaced:
        new = None if dialog.keeps else dialog.passphrase
        return keys.replace_keys(desk.session, desk.world, dialog.old, new=new, progress=progress)

    replaced: Replaced | None = yield from _ask_watched(
        desk,
        lambda said: _dialog(
            desk,
            why,
            said=said,
            ask_old=True,
            may_keep=True,
            warning=warning,
            verb=message("Keys", "Replace the keys"),
        ),
        message("Keys", "Replacing the keys"),
        work,
    )
    if replaced is None:
        return
    desk.hub.tell(replaced.changes)
    desk.say(message("Keys", "The keys are replaced."))
    if not replaced.backed_up:
        desk.say(message("Keys", "The keys are replaced, but there is no backup yet: make one."))
    yield from _name(
        desk,
        message("Keys", "The keys are replaced"),
        message(
            "Keys",
            "These copies still open with the old keys, with all that stood in the vault then. "
            "Destroy them.",
        ),
        replaced.still_open,
    )


def rehearse(desk: Desk) -> Flow:
    """Ask the words of the recovery sheet until they are right."""
    said: Message | None = None
    typed = ""
    while True:
        prompt = WordsPrompt(
            desk.look,
            said,
            typed,
            title=message("Keys", "Type the words back"),
            verb=message("Keys", "Check the words"),
        )
        if not (yield prompt):
            return
        typed = prompt.typed
        try:
            changes = keys.rehearse_recovery(desk.session, typed)
        except UserError as error:
            said = error.message
            continue
        desk.hub.tell(changes)
        desk.say(message("Keys", "The words are right: the sheet counts."))
        return


def renew(desk: Desk) -> Flow:
    """Make a new recovery sheet, show it to be printed, and have it typed back."""
    sure = Confirm(
        desk.look,
        message("Keys", "Make a new recovery sheet?"),
        message(
            "Keys",
            "The old sheet opens the vault and the backups beside it no more; copies that were "
            "made elsewhere still open with it. Destroy the old sheet.",
        ),
        verb=message("Keys", "Make a new sheet"),
    )
    if not (yield sure):
        return
    words = keys.renew_recovery(desk.session)
    printed = printing.recovery_sheet(desk.session, words, language_of(desk.look))
    desk.hub.tell(Changes.of((), "vault"))
    yield SheetDialog(desk.look, message("FirstRun", "Recovery sheet"), printed)
    yield from rehearse(desk)


def escrow_on(desk: Desk) -> Flow:
    """Say what escrow means and who gets the key, and switch it on."""
    name = escrow.headquarters(desk.session)
    sure = Confirm(
        desk.look,
        message("Escrow", "Let headquarters open this vault?"),
        message(
            "Escrow",
            "%1 can then open this vault with its own recovery sheet, without you, whenever it has "
            "the laptop or a copy: for an emergency in which nobody else can. It sees everything, "
            "shielded answers too. This stays in sight at the foot of the window, and you can "
            "take it off again.",
        ).fill(name),
        verb=message("Escrow", "Let headquarters open it"),
    )
    if (yield sure):
        desk.hub.tell(escrow.switch_on(desk.session))
        desk.say(message("Escrow", "Headquarters can open this vault from now on."))


def escrow_off(desk: Desk) -> Flow:
    """Take the key of headquarters off, and say what helps against older copies."""
    sure = Confirm(
        desk.look,
        message("Escrow", "Take headquarters' key off?"),
        message(
            "Escrow",
            "Headquarters opens this vault and the backups beside it no more. Copies that it has "
            "already it still opens.",
        ),
        verb=message("Escrow", "Take the key off"),
    )
    if not (yield sure):
        return
    off = escrow.switch_off(desk.session)
    desk.hub.tell(off.changes)
    desk.say(message("Escrow", "Headquarters opens this vault no more."))
    yield from _offer_replacing(desk, off.still_open)


# Inside


def _dialog(desk: Desk, why: Words, *, said: Message | None, **asked: Any) -> NewPassphrase:
    session = desk.session
    owner = session.owner
    personal = (owner.name, owner.unit, session.by)
    return NewPassphrase(
        desk.look,
        why,
        offer=partial(keys.offered_words, language_of(desk.look), session.random),
        problem=lambda typed: keys.passphrase_problem(typed, personal) or "",
        said=said,
        **asked,
    )


def _ask(
    desk: Desk,
    make: Callable[[Message | None], NewPassphrase],
    title: Message,
    work: Callable[[NewPassphrase], Any],
) -> Asking:
    """Ask until ``work`` takes what was answered; give what it returns, None when cancelled."""
    return (yield from _ask_watched(desk, make, title, lambda dialog, _progress: work(dialog)))


def _ask_watched(
    desk: Desk,
    make: Callable[[Message | None], NewPassphrase],
    title: Message,
    work: Callable[[NewPassphrase, Progress], Any],
) -> Asking:
    said: Message | None = None
    while True:
        dialog = make(said)
        if not (yield dialog):
            return None

        def run(progress: Progress, dialog: NewPassphrase = dialog) -> Any:
            try:
                return work(dialog, progress)
            finally:
                desk.session.store.release_thread()
                desk.session.drafts.database.release_thread()

        try:
            return (yield Job(title, run))
        except UserError as error:
            said = error.message


def _name(desk: Desk, title: Message, words: Message, copies: Sequence[Copy]) -> Flow:
    """Name the copies that still open as before, where there are any."""
    if copies:
        yield StillOpen(desk.look, title, words, copies)


def _offer_replacing(desk: Desk, copies: Sequence[Copy]) -> Flow:
    """Recommend other keys after one was taken away."""
    wanted = StillOpen(
        desk.look,
        message("Keys", "Replace the keys as well?"),
        message(
            "Keys",
            "Whoever held the key may have a copy of the vault and still opens that. Replacing the "
            "keys makes sure that what is written from now on opens with the keys that are left "
            "and no other.",
        ),
        copies,
        verb=message("Keys", "Replace the keys…"),
    )
    if (yield wanted):
        yield from replace(desk)
