"""Getting back in with the recovery sheet, and a new passphrase at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from desktop_app.app import keys, passphrases, vaults
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import Message, message
from desktop_app.ui.dialogs.new_passphrase import NewPassphrase
from desktop_app.ui.dialogs.words import WordsPrompt
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.spoken import language_of
from desktop_app.ui.style.look import Look


def recover(
    look: Look, world: World, path: Path, *, lock: Any, done: Callable[[Session], None]
) -> Flow:
    """Ask the 24 words until they open the vault, then a new passphrase, then call ``done``."""
    said, typed = None, ""
    note = message(
        "Recovery",
        "Type the 24 words of the recovery sheet, in order, with spaces between. Headquarters "
        "types those of its own sheet, where this vault lets it (escrow).",
    )
    while True:
        prompt = WordsPrompt(look, said, typed, note=note)
        if not (yield prompt):
            return
        typed = prompt.typed
        work = partial(_open, world, path, typed, lock)
        try:
            session: Session = yield Job(message("Recovery", "Opening the vault"), work)
        except UserError as error:
            said = error.message
            continue
        break
    yield from new_passphrase(look, session, world)
    done(session)


def new_passphrase(look: Look, session: Session, world: World) -> Flow:
    """Ask a new passphrase after a recovery; without one the vault stays open this time only."""
    owner = session.owner
    personal = (owner.name, owner.unit)
    offer = partial(keys.offered_words, language_of(look), session.random)
    why = message(
        "Recovery",
        "The sheet opened the vault. Choose a new passphrase now, or you need the sheet again.",
    )
    if session.by == "escrow":
        why = message(
            "Recovery",
            "Headquarters' key opened the vault (escrow). Its owner is told at the next unlock. "
            "Choose a passphrase to work in it, or cancel and only look.",
        )
    said: Message | None = None
    while True:
        dialog = NewPassphrase(
            look,
            why,
            offer=offer,
            problem=lambda typed: keys.passphrase_problem(typed, personal) or "",
            ask_person=True,
            said=said,
        )
        if not (yield dialog):
            return
        work = partial(_add, session, world, dialog.passphrase, dialog.person)
        try:
            yield Job(message("Recovery", "Setting the passphrase"), work)
        except UserError as error:
            said = error.message
        else:
            return


def _open(world: World, path: Path, typed: str, lock: Any, _progress: Progress) -> Session:
    session = vaults.unlock_with_words(world, path, typed, lock=lock)
    session.store.release_thread()
    return session


def _add(session: Session, world: World, passphrase: str, person: str, _progress: Progress) -> None:
    try:
        passphrases.add_passphrase(session, world, passphrase, person=person)
    finally:
        session.store.release_thread()
