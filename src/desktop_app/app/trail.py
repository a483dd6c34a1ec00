"""The audit trail: looked through by case, time, event and person, followed, written as CSV.

It answers who collected, altered, consulted, disclosed, combined or erased what, and when
(Directive (EU) 2016/680 art. 25, art. 32a Wpg).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import BinaryIO, Final, TypeAlias

from desktop_app.app import spreadsheet
from desktop_app.app.cases import CASE
from desktop_app.app.delivery import deliver
from desktop_app.app.session import ZONE, Session
from desktop_app.app.trail_words import detail_words, event_words, moment_words
from desktop_app.app.wording import text_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordId
from desktop_app.progress import Progress, Quiet
from desktop_app.store.audit import AuditLine, Break, Wanted
from desktop_app.text import Message, Words, message

Say: TypeAlias = Callable[[Words], str]
_CODE: Final = (Leaf("codename"), Leaf("number"))


@dataclass(frozen=True, slots=True)
class Query:
    """Which lines: of a case, an event, a person, from one day to another, both included.

    ``upto``: the number of the last line, so that what is shown stays while more are written.
    """

    case: CaseId | None = None
    event: str = ""
    by: str = ""
    first: date | None = None
    last: date | None = None
    upto: int | None = None


@dataclass(frozen=True, slots=True)
class AuditShown:
    """A line of the audit trail. ``code``: codename of its case, empty where it was erased.

    ``form``: what the form that was saved is called.
    """

    n: int
    at: datetime
    event: str
    by: str
    code: str
    details: dict[str, Value]
    record: RecordId | None = None
    erased: bool = False
    form: Words | None = None

    @property
    def what(self) -> Message:
        """What happened, in words."""
        return event_words(self.event)

    @property
    def about(self) -> tuple[Words, ...]:
        """The details in words."""
        said: list[Words] = [
            detail_words(name, value)
            for name, value in self.details.items()
            if value not in (0, False, None, "") and not (name == "kind" and self.form is not None)
        ]
        return (self.form, *said) if self.form is not None else tuple(said)


class Codes:
    """The codenames of cases, each looked up once."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[CaseId, str] = {}

    def of(self, case: CaseId | None) -> str:
        """Return the codename of a case; empty for none, and for one that is not known here."""
        if case is None:
            return ""
        if case not in self._known:
            found = self._session.store.values(CASE, _CODE, case=case, hidden=True).values()
            values = next(iter(found), {})
            self._known[case] = text_of(values, "codename") or text_of(values, "number")
        return self._known[case]


def lines(session: Session, query: Query = Query()) -> Iterator[AuditShown]:
    """Yield lines as they were written, the first one first."""
    codes = Codes(session)
    wanted, after = _wanted(query), 0
    while found := session.store.audit.lines(wanted, after=after):
        yield from (_shown(session, line, codes) for line in found)
        after = found[-1].n


def page(
    session: Session,
    query: Query,
    codes: Codes,
    *,
    skip: int,
    limit: int,
    total: int | None = None,
) -> tuple[AuditShown, ...]:
    """Return ``limit`` lines beyond the first ``skip``, the latest first, of ``total`` in all."""
    found = session.store.audit.page(_wanted(query), skip=skip, limit=limit, total=total)
    return tuple(_shown(session, line, codes) for line in found)


def count(session: Session, query: Query = Query()) -> int:
    """Return how many lines are asked for."""
    return session.store.audit.count(_wanted(query))


def people(session: Session) -> tuple[str, ...]:
    """Return who ever opened this vault."""
    return tuple(session.store.audit.people())


def broken(session: Session, progress: Progress | None = None) -> tuple[Message, ...]:
    """Follow the chain from the first line to the last; say where it does not hold."""
    return tuple(_broken(session, one) for one in session.store.audit.breaks(progress))


def _broken(session: Session, one: Break) -> Message:
    if one.fault == "cut_off":
        return message(
            "Trail", "The end is missing: line %1 and what follows were taken out."
        ).fill(one.n)
    found = session.store.audit.lines(after=one.n - 1, limit=1)
    when = moment_words(_utc(found[0].at)) if found else message("Trail", "an unknown time")
    if one.fault == "missing":
        return message("Trail", "Lines are missing before line %1 (%2).").fill(one.n, when)
    return message("Trail", "Line %1 (%2) is not what was written.").fill(one.n, when)


def write_csv(
    session: Session,
    path: Path,
    say: Say,
    *,
    query: Query = Query(),
    progress: Progress | None = None,
) -> int:
    """Write the lines asked for as a table into the new file ``path``; return how many.

    That is personal data in the clear, so whoever asks for it was warned. The file is read back
    before it has its name, and the audit trail has a line of it before that. Raises UserError: the
    file is there already, no room, no right to write.
    """
    watch = progress if progress is not None else Quiet()
    total, written = count(session, query), 0

    def write(file: BinaryIO) -> tuple[int, str]:
        nonlocal written
        digest = hashlib.sha256()
        for row in spreadsheet.rows(_table(session, query, say)):
            file.write(row)
            digest.update(row)
            written += 1
            if written % 1000 == 0:
                watch.report(min(written, total), total, message("Trail", "Writing the lines"))
        with session.store.writing():
            session.store.audit.note(
                "trail_export", session.by, case=query.case, details={"lines": written - 1}
            )
        return written - 1, digest.hexdigest()

    return deliver(path.parent, path.name, write, in_the_clear=True, progress=progress)


def _table(session: Session, query: Query, say: Say) -> Iterator[tuple[str, ...]]:
    heads = (
        message("Trail", "Line"),
        message("Trail", "When"),
        message("Trail", "What"),
        message("Trail", "By"),
        message("Trail", "Case"),
        message("Trail", "Record"),
        message("Trail", "Details"),
    )
    yield tuple(say(head) for head in heads)
    for one in lines(session, query):
        yield (
            str(one.n),
            one.at.astimezone(ZONE).isoformat(timespec="seconds"),
            say(one.what),
            one.by,
            one.code,
            one.record or "",
            ", ".join(say(words) for words in one.about),
        )


def _wanted(query: Query) -> Wanted:
    return Wanted(
        query.case,
        query.event or None,
        query.by or None,
        _midnight(query.first) if query.first is not None else None,
        _midnight(query.last + timedelta(days=1)) if query.last is not None else None,
        query.upto,
    )


def _midnight(day: date) -> int:
    """Return when a day begins where the work is done, as UTC milliseconds."""
    return int(datetime.combine(day, time(), tzinfo=ZONE).timestamp() * 1000)


def _shown(session: Session, line: AuditLine, codes: Codes) -> AuditShown:
    kind = line.details.get("kind")
    form = session.form_of(Kind(kind)) if isinstance(kind, str) else None
    return AuditShown(
        line.n,
        _utc(line.at),
        line.event,
        line.by,
        codes.of(line.case),
        dict(line.details),
        line.record,
        line.erased,
        form.title if form is not None else None,
    )


def _utc(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, tz=UTC)
