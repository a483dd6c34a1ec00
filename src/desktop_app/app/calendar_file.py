"""The hearings to come as a file for a calendar (RFC 5545) that tells nothing but day and time.

No place, no case, no kind of hearing, and no one's name: whoever finds the file or looks into the
calendar sees an appointment. The id of an entry is derived from the record's random id, so that a
newer file moves the entry instead of doubling it, and tells nothing to others.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import BinaryIO, Final

from desktop_app.app.delivery import deliver
from desktop_app.app.records import values_of
from desktop_app.app.session import Session
from desktop_app.app.wording import day_of, text_of, time_of
from desktop_app.domain.ids import Kind, Leaf, RecordId, derived_id
from desktop_app.errors import UserError
from desktop_app.forms.values import parse_time
from desktop_app.store.agenda import Span
from desktop_app.text import Message, Words, message

NAME: Final = "agenda.ics"
"""What the file is called unless somebody says otherwise."""
_HEARING: Final = Kind("hearing")
_LONG: Final = timedelta(hours=1)
"""How long an appointment takes of which no end is known."""
_LINE: Final = 75
"""Bytes in a line, its end not counted (RFC 5545, 3.1)."""
_ZONE: Final = (
    "BEGIN:VTIMEZONE",
    "TZID:Europe/Amsterdam",
    "BEGIN:DAYLIGHT",
    "TZNAME:CEST",
    "TZOFFSETFROM:+0100",
    "TZOFFSETTO:+0200",
    "DTSTART:19810329T020000",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "TZNAME:CET",
    "TZOFFSETFROM:+0200",
    "TZOFFSETTO:+0100",
    "DTSTART:19961027T030000",
    "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
)


@dataclass(frozen=True, slots=True)
class Appointment:
    """What a calendar is told: an id, a day, maybe from when till when (wall time)."""

    uid: str
    day: date
    start: time | None
    end: time | None
    cancelled: bool = False


@dataclass(frozen=True, slots=True)
class Saved:
    """How many appointments a file holds; ``undecided`` days were left out: two versions exist."""

    appointments: int
    undecided: int


def warning() -> Message:
    """Return what somebody should know before the file is written."""
    return message(
        "Calendar",
        "The file holds days and times of hearings, and nothing else: no case, no place, no kind. "
        "Anybody can read it, and a day and time can be found on a public list of hearings. Use it "
        "only for a calendar that the police looks after, and delete the file afterwards. It is "
        "noted in the audit trail.",
    )


def left_out(n: int) -> Message:
    """Return that so many hearings wait for a decision and are not in the file."""
    return message("Calendar", "%n hearings were left out: choose their day first.", "", n)


def appointments(
    session: Session, start: date | None = None, end: date | None = None
) -> tuple[tuple[Appointment, ...], int]:
    """Return hearings from ``start`` (None: today) to before ``end``, and how many are undecided.

    Hearings that took place are left out; one that was cancelled is there, marked.
    """
    first = start or session.today()
    span = Span(
        first.isoformat(),
        end.isoformat() if end is not None else None,
        kinds=(_HEARING,),
        running=True,
    )
    found: dict[str, Appointment] = {}
    undecided = set()
    for entry in session.store.lists.agenda(span):
        if entry.conflict or entry.incomplete:
            undecided.add(entry.key)
            continue
        values = values_of(session, entry.key)
        status = text_of(values, "status")
        day = day_of(values, "starts_at")
        if status == "done" or day is None:
            continue
        found[entry.key.record] = Appointment(
            uid_of(entry.key.record),
            day,
            time_of(values, "starts_at"),
            parse_time(values.get(Leaf("ends_at"))),
            cancelled=status == "cancelled",
        )
    return tuple(found.values()), len(undecided)


def uid_of(record: RecordId) -> str:
    """Return the id that the entry of a hearing has in every file."""
    return derived_id("calendar", record)


def calendar(found: Sequence[Appointment], *, title: str, made: datetime) -> bytes:
    """Return a calendar with ``found``, each called ``title``; ``made`` is aware UTC."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Waymark//Waymark//EN"]
    lines += ["CALSCALE:GREGORIAN", "METHOD:PUBLISH", *_ZONE]
    stamp = f"{made.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    for one in sorted(found, key=lambda each: (each.day, each.start or time.min, each.uid)):
        lines += _event(one, title=title, stamp=stamp)
    lines.append("END:VCALENDAR")
    return b"".join(_folded(line) for line in lines)


def _event(one: Appointment, *, title: str, stamp: str) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{one.uid}"
    yield f"DTSTAMP:{stamp}"
    if one.start is None:
        yield f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}"
    else:
        start = datetime.combine(one.day, one.start)
        end = datetime.combine(one.day, one.end) if one.end is not None else start + _LONG
        end = end if end > start else start + _LONG
        yield f"DTSTART;TZID=Europe/Amsterdam:{start:%Y%m%dT%H%M%S}"
        yield f"DTEND;TZID=Europe/Amsterdam:{end:%Y%m%dT%H%M%S}"
    yield f"SUMMARY:{escaped(title)}"
    yield f"STATUS:{'CANCELLED' if one.cancelled else 'CONFIRMED'}"
    yield "CLASS:PRIVATE"
    yield "TRANSP:OPAQUE"
    yield "END:VEVENT"


def escaped(text: str) -> str:
    """Return ``text`` as a value of the calendar (RFC 5545, 3.3.11): on one line."""
    plain = text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    lines = "\\n".join(plain.splitlines())
    return "".join(sign for sign in lines if sign == "\t" or sign.isprintable())


def _folded(line: str) -> bytes:
    """Return a line of at most 75 bytes a piece, each but the first behind a space, ended by CRLF.

    No piece ends inside a character.
    """
    pieces: list[bytes] = []
    piece = b""
    for sign in line:
        encoded = sign.encode("utf-8", "replace")
        room = _LINE - (1 if pieces else 0)
        if len(piece) + len(encoded) > room:
            pieces.append(piece)
            piece = b""
        piece += encoded
    return b"\r\n ".join([*pieces, piece]) + b"\r\n"


def save_calendar(
    session: Session,
    path: Path,
    say: Callable[[Words], str],
    *,
    start: date | None = None,
    end: date | None = None,
) -> Saved:
    """Write the hearings to come into the new file ``path``; the audit trail has a line of it.

    Raises UserError: there is no hearing, the file is there already, no room, no right to write.
    """
    found, undecided = appointments(session, start, end)
    if not found:
        raise UserError(
            message(
                "Calendar", "There is no hearing to come, so there is no file. Nothing was written."
            )
        )
    title = say(message("Calendar", "Appointment"))
    data = calendar(found, title=title, made=session.now())

    def write(file: BinaryIO) -> tuple[None, str]:
        file.write(data)
        with session.store.writing():
            session.store.audit.note("calendar", session.by, details={"hearings": len(found)})
        return None, hashlib.sha256(data).hexdigest()

    deliver(path.parent, path.name, write, in_the_clear=True)
    return Saved(len(found), undecided)
