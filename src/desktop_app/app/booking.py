"""Booking a sheet in: back, destroyed, or lost with all that follows from it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from desktop_app.app import lost, may_be_lost, sheet_register
from desktop_app.app.changes import Changes
from desktop_app.app.lost import Say
from desktop_app.app.may_be_lost import Thing
from desktop_app.app.records import values_of
from desktop_app.app.session import Session
from desktop_app.app.sheet_register import SheetShown, SheetState
from desktop_app.domain.ids import Leaf
from desktop_app.domain.sheet_code import parse_sheet_code
from desktop_app.errors import UserError
from desktop_app.text import Day, Message, message, verbatim

_MOST_BYTES: Final = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Booked:
    """A sheet that was booked in; ``until``: by when its loss must be reported.

    ``incident``: one was opened in its case. ``holder``: who looks after the case since it was
    handed over, "" while it is written to here; the incident is theirs to note.
    """

    sheet: SheetShown
    changes: Changes
    until: datetime | None = None
    incident: bool = False
    holder: str = ""

    def said(self) -> Message:
        """Return in words what was done, and what is to be done now."""
        if self.until is None:
            return message("Paper", "Sheet %1 is booked in.").fill(self.sheet.code)
        words = message("Paper", "Sheet %1 is lost. Report it before %2 %3.")
        if self.incident:
            words = message(
                "Paper", "Sheet %1 is lost. An incident was opened; report it before %2 %3."
            )
        elif self.holder:
            words = message(
                "Paper",
                "Sheet %1 is booked as lost. Its case was handed over to %4: call them now, for "
                "the incident and its clock are noted there. Report it before %2 %3.",
            )
        until = Day(self.until.date())
        return words.fill(self.sheet.code, until, f"{self.until:%H:%M}", self.holder)


def book_in(session: Session, typed: str, state: SheetState, *, say: Say) -> Booked:
    """Book the sheet in whose code was typed or scanned.

    A lost one opens an incident in its case, in the words of ``say``, and starts the 72-hour clock
    (art. 33a Wpg); where the case was handed over, ``Booked`` says whose that is to do. Raises
    UserError for a mistyped code and one that is not in the register.
    """
    sheet = sheet_register.find_sheet(session, typed)
    if state != "lost":
        return Booked(sheet, sheet_register.book(session, typed, state))
    thing = Thing("sheet", sheet.key.record, verbatim(sheet.code))
    loss = lost.look(
        session, next((one for one in may_be_lost.things(session) if _same(one, thing)), thing)
    )
    cases = [one.case for one in loss.cases]
    noted = lost.note(session, loss, say, cases=cases, known=session.now())
    holder = next((one.holder for one in loss.cases), "")
    return Booked(sheet, noted.changes, noted.until, bool(noted.incidents), holder)


def read_scan(path: Path) -> bytes:
    """Return the bytes of a scan that a person chose; raises UserError when it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(_MOST_BYTES + 1)
    except OSError:
        raise UserError(
            message("Printing", "The scan could not be read. Nothing was changed.")
        ) from None


@dataclass(frozen=True, slots=True)
class Scanned:
    """A sheet that was scanned: the pages that were read, and those that lack."""

    sheet: SheetShown
    pages: frozenset[int]
    missing: tuple[int, ...]


def scanned(session: Session, data: bytes) -> tuple[Scanned, ...]:
    """Return which sheets a scan (a picture or a PDF) shows; nothing is booked in yet.

    Raises UserError for what is no scan, or one without the code of a sheet of this vault.
    """
    from desktop_app.paper.scanned import codes  # noqa: PLC0415  (5 MiB: only to read a scan)

    pages: dict[str, set[int]] = {}
    for text in codes(data):
        name, _, number = text.partition("/")
        code = parse_sheet_code(name)
        if code is not None and number.isdecimal():
            pages.setdefault(code, set()).add(int(number))
    known = {one.code: one for one in sheet_register.sheet_register(session)}
    found = tuple(
        _scanned(session, known[code], frozenset(read))
        for code, read in pages.items()
        if code in known
    )
    if not found:
        raise UserError(
            message(
                "Printing",
                "No code of a sheet from this vault was found in the scan. Type the code instead. "
                "Nothing was changed.",
            )
        )
    return found


def _scanned(session: Session, sheet: SheetShown, read: frozenset[int]) -> Scanned:
    total = values_of(session, sheet.key).get(Leaf("pages"))
    pages = range(1, total + 1) if isinstance(total, int) else range(0)
    return Scanned(sheet, read, tuple(page for page in pages if page not in read))


def _same(one: Thing, other: Thing) -> bool:
    return (one.what, one.id) == (other.what, other.id)
