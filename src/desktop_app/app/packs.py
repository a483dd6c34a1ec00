"""Several sheets at one click: the pack of a hearing, and this week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from desktop_app.app.discreet import checked
from desktop_app.app.hearings import HEARING, hearing_shown
from desktop_app.app.prepared import SIZES, Prepared, What, noon_after
from desktop_app.app.printing import prepare_sheet
from desktop_app.app.session import Session
from desktop_app.app.sheet_register import SHEET, next_serial
from desktop_app.domain.ids import NO_CASE, RecordId, RecordKey, new_uuid
from desktop_app.domain.sheet_code import new_sheet_code
from desktop_app.errors import UserError
from desktop_app.paper import sheets
from desktop_app.paper.model import Language, Size, WeekLine, WeekSheet
from desktop_app.progress import Progress, Quiet
from desktop_app.text import message

PACK: Final[tuple[What, ...]] = ("checklist", "duty_card", "aftercare")
"""What the coordinator takes along to a hearing."""


def prepare_pack(
    session: Session,
    hearing: RecordKey,
    *,
    language: Language = "nl",
    size: Size = Size.NORMAL,
    progress: Progress | None = None,
) -> tuple[Prepared, ...]:
    """Make the pack of a hearing: coordinator's sheet, duty card, aftercare sheet.

    ``size`` is that of the coordinator's sheet; the aftercare sheet follows it to large print.
    Raises UserError as ``prepare_sheet``, Cancelled when ``progress`` says so.
    """
    said = progress if progress is not None else Quiet()
    first = next_serial(session)
    made = []
    for n, what in enumerate(PACK):
        said.report(n, len(PACK), message("Printing", "Making the sheets"))
        own = size if what == "checklist" or size in SIZES[what] else Size.NORMAL
        made.append(
            prepare_sheet(
                session, hearing, what=what, language=language, size=own, serial=first + n
            )
        )
    return tuple(made)


def monday_of(day: date) -> date:
    """Return the Monday of the week of ``day`` (ISO 8601)."""
    return day - timedelta(days=day.weekday())


def hearings_of_week(session: Session, monday: date) -> tuple[RecordKey, ...]:
    """Return the hearings of the week that begins on ``monday``, the first one in front."""
    found = []
    for one in session.store.records(HEARING):
        shown = hearing_shown(session, one.key)
        if shown.day is None or shown.status == "cancelled":
            continue
        if monday <= shown.day < monday + timedelta(days=7):
            found.append((shown.day, one.key))
    return tuple(key for _day, key in sorted(found, key=lambda one: (one[0], one[1].record)))


def prepare_week(
    session: Session,
    day: date,
    *,
    language: Language = "nl",
    size: Size = Size.NORMAL,
    progress: Progress | None = None,
) -> tuple[Prepared, ...]:
    """Make a checklist for each hearing in the week of ``day``, and the overview of their codes.

    The overview comes first; no page speaks of two persons. Raises UserError when there is no
    hearing in that week or one of them cannot be printed yet, Cancelled when ``progress`` says so.
    """
    said = progress if progress is not None else Quiet()
    monday = monday_of(day)
    hearings = hearings_of_week(session, monday)
    if not hearings:
        raise UserError(
            message("Printing", "There is no hearing in this week. Nothing was printed.")
        )
    first = next_serial(session)
    made = []
    for n, hearing in enumerate(hearings, 1):
        said.report(n - 1, len(hearings) + 1, message("Printing", "Making the sheets"))
        made.append(prepare_sheet(session, hearing, language=language, size=size, serial=first + n))
    return (_overview(session, monday, made, serial=first, language=language), *made)


def _overview(
    session: Session, monday: date, made: list[Prepared], *, serial: int, language: Language
) -> Prepared:
    code, destroy_by = new_sheet_code(session.random), noon_after(monday + timedelta(days=6))
    lines = tuple(_lines(session, made))
    printed = sheets.build(WeekSheet(code, serial, monday, lines, destroy_by), language)
    cases = sorted({one.record.case for one in made})
    found = [checked(session, case, printed, language=language) for case in cases]
    findings = tuple(finding for one in found for finding in one.findings)
    compared = sum(one.compared for one in found)
    key = RecordKey(NO_CASE, SHEET, RecordId(new_uuid(session.random)))
    return Prepared(
        "week", key, code, serial, Size.NORMAL, language, destroy_by, printed, findings, compared
    )


def _lines(session: Session, made: list[Prepared]) -> Iterator[WeekLine]:
    for one in made:
        day = hearing_shown(session, one.record).day
        if day is not None:
            yield WeekLine(day, one.code, one.serial, one.printed.pages)
