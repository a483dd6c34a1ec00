"""The register of sheets: one line for every copy that left the program, until it is booked in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final, Literal, TypeAlias

from desktop_app.app.cases import case_header
from desktop_app.app.changes import Changes
from desktop_app.app.prepared import Prepared, What
from desktop_app.app.records import change
from desktop_app.app.session import ZONE, Session
from desktop_app.app.wording import answer, day_of, text_of, time_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import NO_CASE, CaseId, Kind, Leaf, RecordId, RecordKey, new_uuid
from desktop_app.domain.sheet_code import parse_sheet_code
from desktop_app.errors import UserError
from desktop_app.forms.schema import Text
from desktop_app.text import message

SHEET: Final = Kind("sheet")
_HEARING: Final = Kind("hearing")
SheetState: TypeAlias = Literal["returned", "destroyed", "lost"]
KEPT_BY_VICTIM: Final = frozenset({"victim", "aftercare", "plan_copy", "plan_card", "duty_card"})
"""Kinds of sheet that are handed out to the victim."""


@dataclass(frozen=True, slots=True)
class SheetShown:
    """A line of the register. ``overdue``: it should have been destroyed and was not booked in.

    ``kind`` is what it is, as the form names it; ``what`` the same in words.
    """

    key: RecordKey
    code: str
    serial: int
    what: Text | None
    kind: str
    printed_on: date | None
    destroy_by: datetime | None
    state: str
    overdue: bool


def next_serial(session: Session) -> int:
    """Return the number of the next sheet of this vault, from 1."""
    known = session.store.values(SHEET, (Leaf("serial"),), hidden=True).values()
    numbers = [value for one in known if isinstance(value := one.get(Leaf("serial")), int)]
    return max(numbers, default=0) + 1


def copies_of(session: Session, case: CaseId, kinds: frozenset[What]) -> int:
    """Return how many sheets of ``kinds`` were made for a case: the last one's copy number."""
    known = session.store.values(SHEET, (Leaf("what"),), hidden=True)
    return sum(
        key.case == case and values.get(Leaf("what")) in kinds for key, values in known.items()
    )


def register(
    session: Session, prepared: Prepared, *, way: Literal["print", "pdf"]
) -> tuple[RecordKey, Changes]:
    """Note that a sheet left the program, just before it does; raises UserError if it may not."""
    if not prepared.may_print:
        raise UserError(
            message(
                "Printing",
                "This sheet says something that must not be on paper. Nothing was printed. "
                "Change what was found, then make the sheet again.",
            )
        )
    if prepared.serial < next_serial(session):
        raise UserError(
            message(
                "Printing",
                "Another sheet got this number meanwhile. Nothing was printed. Make the sheet "
                "again.",
            )
        )
    key = RecordKey(prepared.record.case, SHEET, RecordId(new_uuid(session.random)))
    values: dict[str, Value] = {
        "code": prepared.code,
        "serial": prepared.serial,
        "what": prepared.what,
        "size": prepared.size.value,
        "language": prepared.language,
        "pages": prepared.printed.pages,
        "way": way,
        "printed_by": session.by,
        "printed_at": _moment(session.local_now()),
        "destroy_by": _moment(prepared.destroy_by),
        "state": "issued",
    }
    if prepared.record.case != NO_CASE:
        values["for_record"] = f"{prepared.record.kind}:{prepared.record.record}"
    with session.store.writing():
        changes = change(session, key, values)
        session.store.audit.note(
            "print",
            session.by,
            case=key.case if key.case != NO_CASE else None,
            record=key.record,
            details={"serial": prepared.serial, "what": prepared.what, "way": way},
        )
    return key, changes


def _moment(local: datetime) -> Value:
    return {
        "at": local.strftime("%Y-%m-%dT%H:%M"),
        "zone": "Europe/Amsterdam",
        "precision": "exact",
    }


def sheet_register(session: Session) -> tuple[SheetShown, ...]:
    """Return all sheets that left the program, the last one first."""
    wanted = [
        Leaf(name) for name in ("code", "serial", "what", "printed_at", "destroy_by", "state")
    ]
    found = session.store.values(SHEET, wanted)
    shown = [_shown(session, key, values) for key, values in found.items()]
    return tuple(sorted(shown, key=lambda one: -one.serial))


def _shown(session: Session, key: RecordKey, values: Mapping[Leaf, Value]) -> SheetShown:
    day, at = day_of(values, "destroy_by"), time_of(values, "destroy_by")
    due = datetime.combine(day, at, tzinfo=ZONE) if day and at else None
    serial = values.get(Leaf("serial"))
    state = text_of(values, "state")
    return SheetShown(
        key,
        text_of(values, "code"),
        serial if isinstance(serial, int) else 0,
        answer(session.form(SHEET), values, "what"),
        text_of(values, "what"),
        day_of(values, "printed_at"),
        due,
        state,
        overdue=state == "issued" and due is not None and due < session.now(),
    )


def issued_for(session: Session, record: RecordKey) -> tuple[SheetShown, ...]:
    """Return the sheets of a record that are still out, the last one first."""
    name = f"{record.kind}:{record.record}"
    about = session.store.values(SHEET, (Leaf("for_record"),), case=record.case)
    mine = {key for key, values in about.items() if values.get(Leaf("for_record")) == name}
    return tuple(
        one for one in sheet_register(session) if one.key in mine and one.state == "issued"
    )


def hearing_of(session: Session, typed: str) -> RecordKey | None:
    """Return the hearing of a coordinator's sheet that is still on paper; None for any other."""
    code = parse_sheet_code(typed.partition("/")[0])
    sheet = next((one for one in sheet_register(session) if one.code == code), None)
    if sheet is None or sheet.state != "issued" or sheet.kind != "checklist":
        return None
    about = session.store.lists.answers(sheet.key, (Leaf("for_record"),)).get(Leaf("for_record"))
    kind, _, record = str(about).partition(":")
    return RecordKey(sheet.key.case, _HEARING, RecordId(record)) if kind == _HEARING else None


def codename_of(session: Session, sheet: SheetShown) -> str:
    """Return the codename of the case for which a sheet was made; for the screen only."""
    if sheet.key.case == NO_CASE:
        return ""
    header = case_header(session, sheet.key.case)
    return header.codename if header is not None else ""


def book(session: Session, typed: str, state: SheetState) -> Changes:
    """Book a sheet in by its code, typed or scanned; raises UserError as ``find_sheet``."""
    key = find_sheet(session, typed).key
    values: dict[str, Value] = {"state": state, "state_at": _moment(session.local_now())}
    return change(session, key, values)


def find_sheet(session: Session, typed: str) -> SheetShown:
    """Return the sheet that a code names (``CODE``, or ``CODE/page`` as the QR code reads).

    Raises UserError for a mistyped code and one that is not in the register.
    """
    code = parse_sheet_code(typed.partition("/")[0])
    if code is None:
        raise UserError(
            message(
                "Printing",
                "%1 is not a sheet code. Nothing was changed. Compare it with "
                "the sheet, then type it again.",
            ).fill(typed.strip()[:20])
        )
    found = [one for one in sheet_register(session) if one.code == code]
    if not found:
        raise UserError(
            message(
                "Printing", "No sheet %1 was printed from this vault. Nothing was changed."
            ).fill(code)
        )
    return found[0]
