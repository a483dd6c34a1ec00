"""Sheets: filled from the case, checked for what must not be on paper, and kept in a register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Final, Literal, TypeAlias

from desktop_app.app.cases import case_header
from desktop_app.app.changes import Changes
from desktop_app.app.hearings import ChecklistRun, RunItem, checklist_run, codes_of
from desktop_app.app.records import change, new_key, state_of, values_of
from desktop_app.app.session import ZONE, Session
from desktop_app.app.wording import answer, day_of, text_of, time_of
from desktop_app.crypto import identity
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import VAULT_KINDS, CaseId, Kind, Leaf, RecordKey
from desktop_app.domain.revision import sealed_digest
from desktop_app.domain.sheet_code import new_sheet_code, parse_sheet_code
from desktop_app.errors import UserError
from desktop_app.forms.schema import Text
from desktop_app.forms.values import parse_date
from desktop_app.paper import discretion, sheets
from desktop_app.paper.discretion import Finding, Guarded
from desktop_app.paper.model import (
    AftercareSheet,
    ChecklistSheet,
    Group,
    Language,
    RecoverySheet,
    Sheet,
    Size,
    VictimSheet,
)
from desktop_app.paper.sheets import Printed
from desktop_app.paper.steps import Standing, checklist_groups
from desktop_app.text import message

SHEET: Final = Kind("sheet")
What: TypeAlias = Literal["checklist", "victim", "aftercare", "preparation"]
SheetState: TypeAlias = Literal["returned", "destroyed", "lost"]


@dataclass(frozen=True, slots=True)
class Prepared:
    """A sheet ready to be looked at. ``printed`` holds the very bytes that will be printed.

    ``findings`` are what the discretion check says; while one of them stops it, the sheet may be
    neither shown nor printed.
    """

    what: What
    record: RecordKey
    code: str
    serial: int
    size: Size
    language: Language
    destroy_by: datetime
    printed: Printed
    findings: tuple[Finding, ...]

    @property
    def may_print(self) -> bool:
        """Whether nothing that was found stops it."""
        return not any(finding.stops for finding in self.findings)


@dataclass(frozen=True, slots=True)
class SheetShown:
    """A line of the register. ``overdue``: it should have been destroyed and was not booked in."""

    key: RecordKey
    code: str
    serial: int
    what: Text | None
    printed_on: date | None
    destroy_by: datetime | None
    state: str
    overdue: bool


def prepare_sheet(
    session: Session,
    hearing: RecordKey,
    *,
    what: What = "checklist",
    language: Language = "nl",
    size: Size = Size.NORMAL,
) -> Prepared:
    """Make one of the sheets of a hearing and check it; nothing is noted before it is printed.

    Raises UserError while date, city or an item waits for an answer or a decision, for a
    character that the typeface lacks, and for a text that does not fit.
    """
    run = checklist_run(session, hearing)
    values = values_of(session, hearing)
    day = day_of(values, "starts_at")
    if day is None:
        raise UserError(message("Printing", "Fill in the day of the hearing first."))
    _refuse_undecided(session, hearing, run)
    code, serial = new_sheet_code(session.random), next_serial(session)
    destroy_by = datetime.combine(day + timedelta(days=1), time(12), tzinfo=ZONE)
    sheet = _sheet(session, run, what, code=code, serial=serial, language=language)
    printed = sheets.build(sheet, language, size=size)
    findings = checked(
        session, hearing.case, printed, language=language, allowed=[text_of(values, "city")]
    )
    return Prepared(what, hearing, code, serial, size, language, destroy_by, printed, findings)


def checked(
    session: Session,
    case: CaseId,
    printed: Printed,
    *,
    language: Language,
    allowed: Iterable[str] = (),
) -> tuple[Finding, ...]:
    """Return what the discretion check says of a finished sheet of ``case``."""
    return discretion.check(
        printed.pdf,
        language,
        inserted=printed.inserted,
        guarded=guarded_values(session, case),
        allowed=[*allowed, *_duty_line(session)],
        names=[printed.title],
    )


def _sheet(
    session: Session, run: ChecklistRun, what: What, *, code: str, serial: int, language: Language
) -> Sheet:
    values = values_of(session, run.hearing.key)
    day = run.hearing.day
    if day is None:
        raise UserError(message("Printing", "Fill in the day of the hearing first."))
    arrive, start = run.hearing.arrive, time_of(values, "starts_at")
    if what == "victim":
        return VictimSheet(code, serial, day, arrive, start, day + timedelta(days=1))
    if what == "aftercare":
        name, phone = _duty_line(session)
        return AftercareSheet(code, serial, name, phone, day + timedelta(days=14))
    if not run.hearing.city:
        raise UserError(message("Printing", "Fill in the city of the hearing first."))
    return ChecklistSheet(
        code,
        serial,
        day,
        arrive,
        start,
        run.hearing.city,
        values.get(Leaf("interpreter_needed")) == "yes",
        datetime.combine(day + timedelta(days=1), time(12), tzinfo=ZONE),
        _groups(run, values, language),
    )


def _groups(
    run: ChecklistRun, values: Mapping[Leaf, Value], language: Language
) -> tuple[Group, ...]:
    """Return the steps to print; what a print class keeps back is kept back by ``steps``."""
    items = [one for group in run.groups for one in group.items]
    return checklist_groups(
        [group.group for group in run.groups],
        [one.item for one in items],
        codes=codes_of(values),
        standing={one.item.id: _standing(one) for one in items},
        language=language,
    )


def _standing(one: RunItem) -> Standing:
    return Standing(
        one.state,
        parse_date(one.on),
        _when(one.at) if one.state == "open" else None,
        one.who,
        one.value,
    )


def _when(said: str) -> date | time | None:
    day = parse_date(said)
    if day is not None or not said:
        return day
    try:
        return time.fromisoformat(said)
    except ValueError:
        return None


def _refuse_undecided(session: Session, hearing: RecordKey, run: ChecklistRun) -> None:
    state = state_of(session, hearing)
    unsettled = (
        {leaf.split(".")[0] for leaf in (*state.conflicts(), *state.incomplete())}
        if state is not None
        else set()
    )
    printed = {"kind", "statement", "video", "starts_at", "arrive_at", "city", "interpreter_needed"}
    if unsettled & printed or any(one.undecided for group in run.groups for one in group.items):
        raise UserError(
            message(
                "Printing",
                "Two versions of a part of this sheet exist. Decide first which one holds, then "
                "print. Nothing was printed.",
            )
        )


def _duty_line(session: Session) -> tuple[str, str]:
    """Return the office's neutral name and number, empty where they are not filled in."""
    wanted = (Leaf("duty_name"), Leaf("duty_number"))
    office = next(iter(session.store.values(Kind("office"), wanted).values()), {})
    return text_of(office, "duty_name"), text_of(office, "duty_number")


def guarded_values(session: Session, case: CaseId) -> Iterator[Guarded]:
    """Yield every value of a case that must not be on paper: secrets, working notes, its codes.

    The words that somebody else may say aloud (a label such as "mother") are not among them.
    """
    for one in session.store.records(case=case, hidden=True):
        if one.key.kind in VAULT_KINDS or one.key.kind == SHEET:
            continue
        form = session.form_of(one.key.kind)
        state = state_of(session, one.key)
        if state is None:
            continue
        for leaf, shown in state.leaves.items():
            at = form.resolve(leaf) if form is not None else None
            name = at.label.nl if at is not None else leaf
            for candidate in shown.candidates:
                value = candidate.value
                digest = sealed_digest(value)
                if digest is not None:
                    try:
                        value = session.store.reveal(one.key, leaf, digest)
                    except LookupError:
                        continue
                elif not (one.key.kind == Kind("case") and leaf in ("codename", "number")) and (
                    form is not None and not form.is_sealed(leaf)
                ):
                    continue
                yield from (Guarded(name, text) for text in _texts(value))


def _texts(value: Value) -> Iterator[str]:
    if isinstance(value, str) and value.strip():
        yield value
    elif isinstance(value, list):
        for part in value:
            yield from _texts(part)
    elif isinstance(value, dict):
        for part in value.values():
            yield from _texts(part)


def next_serial(session: Session) -> int:
    """Return the number of the next sheet of this vault, from 1."""
    known = session.store.values(SHEET, (Leaf("serial"),), hidden=True).values()
    numbers = [value for one in known if isinstance(value := one.get(Leaf("serial")), int)]
    return max(numbers, default=0) + 1


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
    key = new_key(session, SHEET, prepared.record.case)
    values: dict[str, Value] = {
        "code": prepared.code,
        "serial": prepared.serial,
        "what": prepared.what,
        "for_record": f"{prepared.record.kind}:{prepared.record.record}",
        "size": prepared.size.value,
        "language": prepared.language,
        "pages": prepared.printed.pages,
        "way": way,
        "printed_by": session.by,
        "printed_at": _moment(session.local_now()),
        "destroy_by": _moment(prepared.destroy_by),
        "state": "issued",
    }
    with session.store.writing():
        changes = change(session, key, values)
        session.store.audit.note(
            "print",
            session.by,
            case=key.case,
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
        day_of(values, "printed_at"),
        due,
        state,
        overdue=state == "issued" and due is not None and due < session.now(),
    )


def codename_of(session: Session, sheet: SheetShown) -> str:
    """Return the codename of the case for which a sheet was made; for the screen only."""
    header = case_header(session, sheet.key.case)
    return header.codename if header is not None else ""


def size_of(name: str) -> Size:
    """Return the size called ``normal``, ``large`` or ``pocket``."""
    return Size(name)


def book(session: Session, typed: str, state: SheetState) -> Changes:
    """Book a sheet in by its code, typed or scanned (``CODE`` or ``CODE/page``).

    Raises UserError for a mistyped code and one that is not in the register.
    """
    code = parse_sheet_code(typed.partition("/")[0])
    if code is None:
        raise UserError(
            message(
                "Printing", "%1 is not a sheet code. Compare it with the sheet, then type it again."
            ).fill(typed.strip()[:20])
        )
    found = [one for one in sheet_register(session) if one.code == code]
    if not found:
        raise UserError(
            message(
                "Printing", "No sheet %1 was printed from this vault. Nothing was changed."
            ).fill(code)
        )
    values: dict[str, Value] = {"state": state, "state_at": _moment(session.local_now())}
    return change(session, found[0].key, values)


def recovery_sheet(session: Session, words: Iterable[str], language: Language) -> Printed:
    """Make the recovery sheet with the words that were just drawn; they are kept nowhere."""
    groups = identity.fingerprint(session.keys.device.public)
    sheet = RecoverySheet(1, session.today(), tuple(words), tuple(group.digits for group in groups))
    return sheets.build(sheet, language)
