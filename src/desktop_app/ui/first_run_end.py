"""The questions of the first run that stand on a vault: recovery sheet, card, example case."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog

from desktop_app.app import contacts, keys, printing, samples, vaults
from desktop_app.app.owner import Role
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import Created, NewVault
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import message
from desktop_app.ui.first_run_steps import CARD, EXAMPLE, RECOVERY, Run
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.sheet_dialog import SheetDialog
from desktop_app.ui.pages.first_run.example import ExamplePage
from desktop_app.ui.pages.first_run.fingerprint import FingerprintPage
from desktop_app.ui.pages.first_run.headquarters import HeadquartersPage
from desktop_app.ui.pages.first_run.person import PersonAnswers
from desktop_app.ui.pages.first_run.recovery import RecoveryPage
from desktop_app.ui.spoken import language_of
from desktop_app.ui.widgets.failed import Confirm

SAMPLE = frozenset({"KLAPROOS"})
_MOST = 64 * 1024
"""Bytes that are read of a contact card: far more than one has."""


def create_job(world: World, path: Path, answers: PersonAnswers, *, passphrase: str) -> Job:
    """Return the work that makes the vault."""
    roles: dict[str, Role] = {
        "coordinator": "coordinator",
        "deputy": "deputy",
        "headquarters": "headquarters",
    }
    new = NewVault(answers.vault, answers.unit, roles[answers.role], answers.person, passphrase)
    return Job(message("FirstRun", "Making the vault"), partial(_create, world, path, new))


def _create(world: World, path: Path, new: NewVault, _progress: Progress) -> Created:
    created = vaults.create(world, path, new)
    created.session.store.release_thread()
    return created


def recovery_page(run: Run) -> RecoveryPage:
    """Return the page of the recovery sheet; new words are drawn when the first are gone."""
    page = RecoveryPage(run.look)
    page.print_pressed.connect(lambda: run.run(_sheet(run)))
    page.show_pressed.connect(lambda: page.show_words(" ".join(_words(run))))
    return page


def _words(run: Run) -> tuple[str, ...]:
    if not run.words and run.session is not None:
        run.words = keys.renew_recovery(run.session)
    return run.words


def _sheet(run: Run) -> Flow:
    if run.session is None:
        return
    printed = printing.recovery_sheet(run.session, _words(run), language_of(run.look))
    yield SheetDialog(run.look, message("FirstRun", "Recovery sheet"), printed)


def card_page(run: Run) -> HeadquartersPage:
    """Return the page that reads the card of headquarters."""
    page = HeadquartersPage(run.look)

    def read() -> None:
        title = run.look.words(message("FirstRun", "Choose the contact card"))
        wanted = run.look.words(message("FirstRun", "Contact cards"))
        chosen, _ = QFileDialog.getOpenFileName(
            run.window, title, "", f"{wanted} (*.wmcard);;* (*)"
        )
        if chosen:
            read_card(run, page, Path(chosen))

    page.read_pressed.connect(read)
    return page


def read_card(run: Run, page: HeadquartersPage, path: Path) -> None:
    """Take the card in and go on to comparing its fingerprint; a refusal is said on the page."""
    session = run.session
    if session is None:
        return
    try:
        with path.open("rb") as file:
            data = file.read(_MOST)
        added = contacts.add_card(session, data, role="headquarters")
        run.contact = contacts.find_contact(session, added.contact.key)
    except UserError as error:
        page.refuse(error.message)
        return
    except OSError:
        page.refuse(
            message(
                "FirstRun",
                "The file could not be read. Nothing was changed. Put the stick in again "
                "and retry.",
            )
        )
        return
    show_fingerprint(run, path.name)


def show_fingerprint(run: Run, name: str) -> None:
    """Show the six groups of the card that was read."""
    contact = run.contact
    if contact is None:
        return
    page = FingerprintPage(
        run.look,
        owner=contact.contact.name,
        source=message("Fingerprint", "%1 · read from a file · the signature is right").fill(name),
        groups=[(group.digits, group.word) for group in contact.fingerprint],
    )
    page.differs.connect(lambda: run.run(_differs(run)))
    run.show_page(page)


def _differs(run: Run) -> Flow:
    sure = Confirm(
        run.look,
        message("Fingerprint", "The fingerprint is not the same"),
        message(
            "Fingerprint",
            "Then this card is not that of headquarters. It is not used, and export stays off. "
            "Report it, and ask for a new card.",
        ),
        verb=message("Fingerprint", "Do not use this card"),
    )
    if (yield sure) and run.session is not None and run.contact is not None:
        contacts.refuse(run.session, run.contact.contact.key)
        run.contact = None
        run.go(CARD)


def answered(run: Run) -> None:
    """Do what the answer of the present page asks, and go on."""
    page, session = run.page, run.session
    if session is None:
        return
    if isinstance(page, RecoveryPage):
        try:
            keys.rehearse_recovery(session, page.typed)
        except UserError as error:
            page.refuse(error.message)
            return
        run.words = ()
        run.note(RECOVERY, message("FirstRun", "on paper and typed back"))
        run.advance()
    elif isinstance(page, FingerprintPage) and run.contact is not None:
        digits = "".join(group.digits for group in run.contact.fingerprint)
        contacts.verify(session, run.contact.contact.key, digits)
        contacts.pin(session, run.contact.contact.key)
        run.note(CARD, message("FirstRun", "compared and confirmed"))
        run.advance()
    elif isinstance(page, ExamplePage):
        if page.wanted:
            run.run(_example(run, session))
        else:
            run.advance()


def _example(run: Run, session: Session) -> Flow:
    yield Job(message("FirstRun", "Putting the example case in"), partial(_load, session))
    run.note(EXAMPLE, message("FirstRun", "put in"))
    run.advance()


def _load(session: Session, progress: Progress) -> None:
    """Put the example in whole or not at all: locked midway, it can be put in again."""
    try:
        with session.store.writing():
            samples.load_samples(session, session.today(), codenames=SAMPLE, progress=progress)
    finally:
        session.store.release_thread()


def example_page(run: Run) -> ExamplePage:
    """Return the last page."""
    return ExamplePage(run.look)
