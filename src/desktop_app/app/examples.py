"""The example cases of a vault: put in to practise with, and deleted again in one action."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from typing import Final

from desktop_app.app.case_lines import case_lines
from desktop_app.app.cases import CaseHeader, codenames
from desktop_app.app.changes import Changes
from desktop_app.app.erasing import erase_cases
from desktop_app.app.keys import Replaced
from desktop_app.app.samples import FILE, load_samples
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.errors import UserError
from desktop_app.paths import resource
from desktop_app.progress import Progress, Quiet
from desktop_app.text import message

GROUND: Final = "practice"


@dataclass(frozen=True, slots=True)
class Deleted:
    """The example cases that went, by codename; ``keys``: what replacing the keys left to say."""

    codenames: tuple[str, ...]
    keys: Replaced | None


def examples(session: Session) -> tuple[CaseHeader, ...]:
    """Return the cases that are marked as examples."""
    return tuple(one for one in case_lines(session) if one.example)


def to_put_in(session: Session) -> tuple[str, ...]:
    """Return the codenames of the example cases that no case of the vault has."""
    content = tomllib.loads(resource(FILE).read_text(encoding="utf-8"))
    taken = {name.upper() for _, name, _ in codenames(session)}
    return tuple(one["codename"] for one in content["case"] if one["codename"] not in taken)


def put_in(
    session: Session,
    progress: Progress = Quiet(),  # noqa: B008  (it holds nothing)
) -> tuple[tuple[str, ...], Changes]:
    """Put in the example cases that are not there yet, all or none; return their codenames.

    Raises UserError with nothing changed when all of them are there.
    """
    wanted = to_put_in(session)
    if not wanted:
        raise UserError(
            message("Examples", "The example cases are in the vault already. Nothing was changed.")
        )
    with session.store.writing():
        _, changes = load_samples(
            session, session.today(), codenames=frozenset(wanted), progress=progress
        )
    return wanted, changes


def delete_all(
    session: Session, world: World, *, passphrase: str, progress: Progress | None = None
) -> Deleted:
    """Erase every example case at once, and replace the keys.

    Raises UserError with nothing changed when there is none, for a wrong passphrase, or where
    there is no room for the backup.
    """
    found = examples(session)
    if not found:
        raise UserError(
            message("Examples", "There is no example case in the vault. Nothing was changed.")
        )
    cases = tuple(one.case for one in found)
    _, keys = erase_cases(
        session, world, cases, ground=GROUND, passphrase=passphrase, progress=progress
    )
    return Deleted(tuple(one.codename for one in found), keys)
