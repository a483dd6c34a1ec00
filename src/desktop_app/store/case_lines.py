"""The derived table ``case_line``: what the list of cases shows, one row a case, kept in order.

It is brought up to date part by part for the records that were touched, so that a save costs no
more in a vault with many cases, and read a page at a time, so that a list does not either.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal

from desktop_app.domain.ids import NO_CASE, CaseId, Kind, RecordId, RecordKey
from desktop_app.domain.level import LEVELS, Level, as_level
from desktop_app.forms.values import parse_date
from desktop_app.store.connection import Connection
from desktop_app.store.leaves import REMOVED_TEXT, SETTLED, Touched
from desktop_app.store.meaning import KindMeaning
from desktop_app.store.summaries import InSight

Part = Literal["case", "proceeding", "risk_assessment", "step", "open"]
"""Which part of a line: by the kind of the records that it sums up; ``open``: unsettled leaves."""
_KINDS: Final[dict[str, Part]] = {
    "case": "case",
    "proceeding": "proceeding",
    "risk_assessment": "risk_assessment",
    "step": "step",
}
_PARTS: Final[tuple[Part, ...]] = ("case", "proceeding", "risk_assessment", "step", "open")
_NO_STEP: Final = (None, "~", "null", 0, "{}")
_NO_LEVEL: Final = (None, "", 1, "", "", 0)

_Candidates = dict[str, list[Any]]
"""leaf -> its live values that were not removed"""


class Stale:
    """Which parts of which cases' lines no longer say what the records say."""

    def __init__(self) -> None:
        self._parts: dict[str, set[Part]] = {}

    def note(self, touched: Iterable[tuple[Touched, KindMeaning, InSight]]) -> None:
        """Note what the touched records have to do with the lines of their cases."""
        for one, _meaning, (visible, moved) in touched:
            if one.case == NO_CASE:  # office, colleagues, courthouses: no case of anybody
                continue
            parts = self._parts.setdefault(one.case, set())
            part = _KINDS.get(one.kind)
            if part is not None:
                parts.add(part)
            was_open = one.summary is not None and (one.summary[4] or one.summary[5])
            now_open = visible and any(now.state != SETTLED for now in one.leaves.values())
            if moved or was_open or now_open:
                parts.add("open")

    def note_all(self, cases: Iterable[str]) -> None:
        """Note that nothing is known of the lines of ``cases``."""
        for case in cases:
            if case != NO_CASE:
                self._parts[case] = set(_PARTS)

    def renew(self, connection: Connection) -> None:
        """Write what was noted anew; each part of each case once."""
        for case in sorted(self._parts):
            if connection.one("SELECT 1 FROM case_line WHERE case_id = ?", (case,)) is None:
                connection.run("INSERT INTO case_line (case_id) VALUES (?)", (case,))
                self._parts[case].add("case")
            for part in sorted(self._parts[case]):
                columns, values = _WRITERS[part](connection, case)
                connection.run(
                    f"UPDATE case_line SET {' = ?, '.join(columns)} = ? WHERE case_id = ?",
                    (*values, case),
                )
        self._parts.clear()


def forget(connection: Connection, cases: Iterable[str]) -> None:
    """Drop the lines of cases of which no record is known any more, and renew the others."""
    stale = Stale()
    for case in cases:
        connection.run("DELETE FROM case_line WHERE case_id = ?", (case,))
        left = connection.one(
            "SELECT 1 FROM record JOIN record_summary ON record = ref WHERE case_id = ? LIMIT 1",
            (case,),
        )
        if left is not None:
            stale.note_all([case])
    stale.renew(connection)


# Writing the parts

_Written = tuple[Sequence[str], Sequence[object]]


def _case(connection: Connection, case: str) -> _Written:
    leaves = ("codename", "number", "status", "example")
    found: _Candidates = {}
    for values in _candidates(connection, case, "case", leaves, hidden=True).values():
        for leaf, candidates in values.items():
            found.setdefault(leaf, []).extend(candidates)
    states = _texts(found, "status")
    status = next((one for one in states if one != "closed"), "".join(states[:1]))
    return (
        ("codename", "number", "status", "closed", "example"),
        (
            " / ".join(_texts(found, "codename")) or case[:8].upper(),
            " / ".join(_texts(found, "number")),
            status,
            int(status == "closed"),
            int(found.get("example") == [True]),
        ),
    )


def _proceeding(connection: Connection, case: str) -> _Written:
    found = _candidates(connection, case, "proceeding", ("phase",))
    phases = sorted({text for values in found.values() for text in _texts(values, "phase")})
    return ("phases",), (json.dumps(phases, ensure_ascii=False, separators=(",", ":")),)


def _risk_assessment(connection: Connection, case: str) -> _Written:
    columns = ("assessment", "level", "level_order", "level_day", "review", "level_open")
    last: tuple[str, str, int, _Candidates] | None = None
    found = _candidates(connection, case, "risk_assessment", ("date", "level", "next_review"))
    for (ref, record), values in found.items():
        day = max(_days(values, "date"), default=None)
        if day is None or not _levels(values):
            continue
        if last is None or last[:2] < (day, record):
            last = (day, record, ref, values)
    if last is None:
        return columns, _NO_LEVEL
    day, _record, ref, values = last
    level = max(_levels(values), key=LEVELS.index)
    review = min(_days(values, "next_review"), default="")
    unsettled = connection.value(
        "SELECT conflicts + incomplete FROM record_summary WHERE record = ?", (ref,)
    )
    return columns, (ref, level, -LEVELS.index(level), day, review, int(unsettled > 0))


def _step(connection: Connection, case: str) -> _Written:
    columns = ("step", "step_day", "step_value", "step_before", "step_title")
    row = connection.one(
        "SELECT agenda.record, date, agenda.value, title FROM record"
        " JOIN agenda ON agenda.record = record.ref AND done = 0 AND clock = ''"
        " JOIN record_summary ON record_summary.record = record.ref"
        " WHERE case_id = ? AND kind = 'step' AND status LIKE '%\"open\"%'"
        # A day without a time comes after the hours of that day.
        " ORDER BY date, at = '', at, id, leaf, place LIMIT 1",
        (case,),
    )
    if row is None:
        return columns, _NO_STEP
    step, day, value, title = row
    before = connection.one(
        "SELECT 1 FROM current WHERE record = ? AND leaf = 'before' AND state = 0"
        " AND value = 'true'",
        (step,),
    )
    return columns, (step, day, value, int(before is not None), title)


def _open(connection: Connection, case: str) -> _Written:
    row = connection.all(
        "SELECT coalesce(sum(conflicts), 0), coalesce(sum(incomplete), 0) FROM record"
        " JOIN record_summary ON record_summary.record = record.ref"
        " WHERE case_id = ? AND withdrawn IS NULL AND removed = 0",
        (case,),
    )[0]
    return ("conflicts", "incomplete"), row


_WRITERS: Final = {
    "case": _case,
    "proceeding": _proceeding,
    "risk_assessment": _risk_assessment,
    "step": _step,
    "open": _open,
}


def _candidates(
    connection: Connection, case: str, kind: str, leaves: Sequence[str], *, hidden: bool = False
) -> dict[tuple[int, str], _Candidates]:
    """Return the live values of some leaves of the records of one kind, by ref and record id."""
    shown = "" if hidden else " AND withdrawn IS NULL AND removed = 0"
    found: dict[tuple[int, str], _Candidates] = {}
    for ref, record, leaf, value in connection.all(
        "SELECT DISTINCT ref, id, leaf, value FROM record"
        " JOIN record_summary ON record_summary.record = record.ref"
        " JOIN current ON current.record = record.ref"
        f" AND leaf IN ({', '.join('?' for _ in leaves)})"
        f" WHERE case_id = ? AND kind = ?{shown} AND value <> ? ORDER BY id, leaf, value",
        (*leaves, case, kind, REMOVED_TEXT),
    ):
        found.setdefault((ref, record), {}).setdefault(leaf, []).append(json.loads(value))
    return found


def _texts(values: _Candidates, leaf: str) -> list[str]:
    return [one for one in values.get(leaf, ()) if isinstance(one, str) and one]


def _days(values: _Candidates, leaf: str) -> list[str]:
    days = (parse_date(one) for one in _texts(values, leaf))
    return [day.isoformat() for day in days if day is not None]


def _levels(values: _Candidates) -> list[Level]:
    found = (as_level(one) for one in values.get("level", ()))
    return [level for level in found if level is not None]


# Reading


Order = Literal["step", "level", "code"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which lines, in which order. ``closed``: only those that are, or are not; None: all.

    ``level``: only that one; ``cases``: only these.
    """

    order: Order = "step"
    closed: bool | None = None
    level: str = ""
    cases: Collection[CaseId] | None = None


@dataclass(frozen=True, slots=True)
class OpenStep:
    """The first open step of a case: its day, the whole answer, and its title's candidates."""

    key: RecordKey
    day: str
    value: Any
    before: bool
    title: dict[str, list[Any]]


@dataclass(frozen=True, slots=True)
class CaseLine:
    """What the list shows of one case.

    ``level`` is empty where nothing was assessed; ``level_day`` and ``review`` are days
    (``2026-12-03``), ``review`` empty where none was agreed. ``level_open``: the assessment it
    comes from is not settled. ``conflicts`` and ``incomplete`` count leaves.
    """

    case: CaseId
    codename: str
    number: str
    status: str
    example: bool
    phases: tuple[str, ...]
    assessment: RecordKey | None
    level: str
    level_day: str
    review: str
    level_open: bool
    step: OpenStep | None
    conflicts: int
    incomplete: int


_ORDERS: Final[dict[Order, str]] = {
    "step": "closed, step_day, codename, case_line.case_id",
    "level": "level_order, codename, case_line.case_id",
    "code": "codename, number, case_line.case_id",
}
_SELECT: Final = (
    "SELECT case_line.case_id, codename, number, status, example, phases, rated.id, level,"
    " level_day, review, level_open, todo.id, step_day, step_value, step_before, step_title,"
    " conflicts, incomplete FROM case_line"
    " LEFT JOIN record AS rated ON rated.ref = assessment"
    " LEFT JOIN record AS todo ON todo.ref = step"
)


def page(connection: Connection, wanted: Wanted, *, start: int, limit: int) -> list[CaseLine]:
    """Return ``limit`` lines from the one with number ``start`` (0 is the first)."""
    where, parameters = _where(wanted)
    rows = connection.all(
        f"{_SELECT}{where} ORDER BY {_ORDERS[wanted.order]} LIMIT ? OFFSET ?",
        (*parameters, limit, start),
    )
    return [_line(row) for row in rows]


def number(connection: Connection, wanted: Wanted) -> int:
    """Return how many lines there are of those wanted."""
    where, parameters = _where(wanted)
    return int(connection.value(f"SELECT count(*) FROM case_line{where}", parameters))


def place(connection: Connection, wanted: Wanted, case: CaseId) -> int | None:
    """Return the number that the line of ``case`` has among those wanted; None: it is not one."""
    where, parameters = _where(wanted)
    one = f"{where} AND" if where else " WHERE"
    if not connection.all(
        f"SELECT 1 FROM case_line{one} case_line.case_id = ?", (*parameters, case)
    ):
        return None
    order = _ORDERS[wanted.order]
    return int(
        connection.value(
            f"SELECT count(*) FROM case_line{one} ({order}) <"
            f" (SELECT {order} FROM case_line WHERE case_line.case_id = ?)",
            (*parameters, case),
        )
    )


def line(connection: Connection, case: CaseId) -> CaseLine | None:
    """Return the line of one case; None when nothing is known of it."""
    rows = connection.all(f"{_SELECT} WHERE case_line.case_id = ?", (case,))
    return _line(rows[0]) if rows else None


def codes(connection: Connection) -> list[tuple[CaseId, str, str]]:
    """Return (case, codename, number) of every case, by codename."""
    rows = connection.all(
        "SELECT case_id, codename, number FROM case_line ORDER BY codename, number, case_id"
    )
    return [(CaseId(case), codename, number) for case, codename, number in rows]


def having(connection: Connection, kind: Kind) -> list[tuple[CaseId, str]]:
    """Return (case, codename) of the open cases that hold a record of ``kind``, by codename."""
    rows = connection.all(
        "SELECT case_id, codename FROM case_line WHERE closed = 0 AND case_id IN"
        " (SELECT record.case_id FROM record JOIN record_summary"
        " ON record_summary.record = record.ref"
        " WHERE record.kind = ? AND withdrawn IS NULL AND removed = 0)"
        " ORDER BY codename, case_id",
        (kind,),
    )
    return [(CaseId(case), codename) for case, codename in rows]


def _where(wanted: Wanted) -> tuple[str, list[object]]:
    conditions: list[str] = []
    parameters: list[object] = []
    if wanted.closed is not None:
        conditions.append("closed = ?")
        parameters.append(int(wanted.closed))
    if wanted.level:
        conditions.append("level = ?")
        parameters.append(wanted.level)
    if wanted.cases is not None:
        conditions.append("case_line.case_id IN (SELECT value FROM json_each(?))")
        parameters.append(json.dumps(sorted(wanted.cases)))
    return (f" WHERE {' AND '.join(conditions)}" if conditions else ""), parameters


def _line(row: tuple[Any, ...]) -> CaseLine:
    case = CaseId(row[0])
    rated, todo = row[6], row[11]
    step = None
    if todo is not None:
        step = OpenStep(
            RecordKey(case, Kind("step"), RecordId(todo)),
            row[12],
            json.loads(row[13]),
            before=bool(row[14]),
            title=json.loads(row[15]),
        )
    return CaseLine(
        case,
        codename=row[1],
        number=row[2],
        status=row[3],
        example=bool(row[4]),
        phases=tuple(json.loads(row[5])),
        assessment=None
        if rated is None
        else RecordKey(case, Kind("risk_assessment"), RecordId(rated)),
        level=row[7],
        level_day=row[8],
        review=row[9],
        level_open=bool(row[10]),
        step=step,
        conflicts=row[16],
        incomplete=row[17],
    )
