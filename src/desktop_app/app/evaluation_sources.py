"""Where the numbers of the evaluation come from: cases that are here, else counts that arrived.

One source for each office and quarter, never both: where anything of an office's cases is dated in
a quarter, its counts of that quarter are not used. An office is a unit, whatever keys it wrote with
over the years: a laptop that was lost and put back from a backup has a new key, and its unit would
else be counted twice. A case belongs to the office that opened it, wherever it was handed to.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from desktop_app.app.session import Session
from desktop_app.domain.evaluation_cells import CellsError, Counts, days_of, quarter_of, read_cells
from desktop_app.domain.figures import Figure
from desktop_app.domain.ids import NO_CASE, CaseId, KeyId, Kind
from desktop_app.domain.indicators.every import observe
from desktop_app.domain.indicators.records import CaseRecords, Entry, Observation, groups_of
from desktop_app.domain.judged import ALL, CASES
from desktop_app.domain.tally import Tallies, Tally, add_case
from desktop_app.errors import UserError
from desktop_app.forms.evaluation import IndicatorFile
from desktop_app.progress import Progress, Quiet
from desktop_app.store.evaluation import CaseRead, CountsIn, RecordRead
from desktop_app.store.handing import Handing
from desktop_app.text import message

RATE: Final = "k19_rate"
COUNTED: Final = tuple(
    Kind(name)
    for name in (
        *("case", "proceeding", "hearing", "court_checklist", "interview_preparation"),
        *("told_once", "contact_log", "person", "incident", "own_score", "measure"),
        *("trigger_event", "sheet"),
    )
)
"""The kinds of records that the indicators read."""
_STEP: Final = 200


@dataclass(frozen=True, slots=True)
class CountedCase:
    """A case as it is counted: the key that opened it, its groups, its observations, its days."""

    id: CaseId
    office: KeyId | None
    opened: date | None
    closed: date | None
    groups: dict[str, str]
    found: tuple[Observation, ...]

    def dated(self, one: Observation) -> date | None:
        """Return the day that an observation belongs to."""
        return one.on or self.opened


@dataclass(slots=True)
class Office:
    """What is known of one office in the period. ``name``: its unit; empty where nobody knows it.

    ``unused``: the quarters whose counts were left aside, for its cases are here.
    """

    name: str
    keys: set[KeyId] = field(default_factory=set)
    tallies: Tallies = field(default_factory=dict)
    quarters_of_cases: set[str] = field(default_factory=set)
    counts: list[Counts] = field(default_factory=list)
    unused: list[str] = field(default_factory=list)


def content(session: Session) -> IndicatorFile:
    """Return indicators, figures and rules; raises UserError where the content lacks them."""
    found = session.catalogue.evaluation
    if found is None:
        raise UserError(
            message(
                "Evaluation",
                "The list of indicators cannot be read, so nothing can be counted. Nothing was "
                "changed. Settings, Content says what is wrong with it.",
            )
        )
    return found


def figures_of(session: Session, *, own: bool = False) -> dict[str, Figure]:
    """Return the figures that are counted; ``own``: those of a coordinator's own work, too."""
    counted = {CASES.id: CASES, **content(session).counted()}
    return {id: one for id, one in counted.items() if own or not one.own}


def counted_cases(session: Session, progress: Progress | None = None) -> Iterator[CountedCase]:
    """Yield every case that is here as it is counted, in time linear in the cases.

    ``progress`` is told after every few hundred cases, and hears "stop" there.
    """
    watch = progress if progress is not None else Quiet()
    stages = {phase: stage.id for stage in session.catalogue.stages for phase in stage.phases}
    today = session.today()
    store = session.store.evaluation
    ids = store.case_ids(NO_CASE)
    doing = message("Evaluation", "Counting cases")
    for start in range(0, len(ids), _STEP):
        watch.report(start, len(ids), doing)
        for read in store.cases(ids[start : start + _STEP], COUNTED):
            records = _records(read, today, stages)
            if records.case.flag("example") is not True:
                yield _counted(read, records)
    watch.report(len(ids), len(ids), doing)


def _records(read: CaseRead, today: date, stages: dict[str, str]) -> CaseRecords:
    entries: dict[str, list[Entry]] = {}
    for record in read.records:
        entries.setdefault(record.kind, []).append(_entry(record))
    return CaseRecords({kind: tuple(found) for kind, found in entries.items()}, today, stages)


def _entry(record: RecordRead) -> Entry:
    return Entry(record.values, frozenset(record.unsettled))


def _counted(read: CaseRead, records: CaseRecords) -> CountedCase:
    found = (Observation(CASES.id, codes=("case",)), *observe(records))
    closed = records.case.day("closed_on") if records.closed else None
    return CountedCase(read.case, read.opener, records.opened, closed, groups_of(records), found)


def gather(
    session: Session,
    start: date,
    end: date,
    *,
    breakdown: str,
    figures: dict[str, Figure],
    own: bool = False,
    progress: Progress | None = None,
) -> list[Office]:
    """Return what each office contributes to the period (both days included).

    ``own``: of the cases that were opened in this vault alone, and no counts.
    """
    offices: dict[str | KeyId | None, Office] = {}
    names = unit_names(session)
    strangers = _opened_elsewhere(session) if own else _NONE

    def office_of(key: KeyId | None) -> Office:
        name = names.get(key, "")
        found = offices.setdefault(name or key, Office(name))
        found.keys |= {key} if key is not None else set()
        return found

    for case in counted_cases(session, progress):
        if case.id in strangers.cases or case.office in strangers.keys:
            continue
        office = office_of(case.office)
        days = [day for one in case.found if (day := case.dated(one)) is not None]
        office.quarters_of_cases |= {quarter_of(day) for day in days}
        inside = [one for one in case.found if _inside(case.dated(one), start, end)]
        ran = _ran(case, start, end, session.today())
        add_case(office.tallies, figures, inside, own=case.groups, breakdown=breakdown)
        if ran and RATE in figures:
            office.tallies.setdefault((RATE, ALL), Tally()).days += ran
            group = case.groups.get(breakdown, "")
            if group:
                office.tallies.setdefault((RATE, group), Tally()).days += ran
    for counts_in in () if own else _counts(session, names):
        office = office_of(counts_in.sender)
        first, last = days_of(counts_in.quarter)
        if counts_in.quarter in office.quarters_of_cases:
            office.unused.append(counts_in.quarter)
        elif start <= first and last <= end:
            try:
                office.counts.append(read_cells(counts_in.cells, figures=figures))
            except CellsError:  # counted by other figures than today's
                office.unused.append(counts_in.quarter)
    return list(offices.values())


@dataclass(frozen=True, slots=True)
class _Strangers:
    """What was opened in another vault: by its key, or known from how it came."""

    keys: frozenset[KeyId] = frozenset()
    cases: frozenset[CaseId] = frozenset()


_NONE: Final = _Strangers()


def _opened_elsewhere(session: Session) -> _Strangers:
    first: dict[CaseId, Handing] = {}
    for one in session.store.exchange.handovers():
        if one.case not in first or one.at < first[one.case].at:
            first[one.case] = one
    return _Strangers(
        frozenset(one.key for one in session.store.contacts.all()),
        frozenset(case for case, one in first.items() if one.direction == "in"),
    )


def _counts(session: Session, names: Mapping[KeyId | None, str]) -> list[CountsIn]:
    """Return the counts that came in.

    Those of a revoked key stand back where its unit sent the same quarter with another one.
    """
    revoked = {one.key for one in session.store.contacts.all() if one.state == "revoked"}
    found = session.store.evaluation.counts()
    replaced = {
        (names.get(one.sender, ""), one.quarter) for one in found if one.sender not in revoked
    }
    return [
        one
        for one in found
        if one.sender not in revoked or (names.get(one.sender, ""), one.quarter) not in replaced
    ]


def _inside(day: date | None, start: date, end: date) -> bool:
    return day is not None and start <= day <= end


def _ran(case: CountedCase, start: date, end: date, today: date) -> int:
    """Return on how many days of the period the case was open."""
    if case.opened is None:
        return 0
    last = min(case.closed or today, end)
    return max(0, (last - max(case.opened, start)).days + 1)


def unit_names(session: Session) -> dict[KeyId | None, str]:
    """Return the name of each office by the key that its cases are written with."""
    names: dict[KeyId | None, str] = {
        one.key: one.unit or one.name for one in session.store.contacts.all()
    }
    return names | {session.keys.device.id: session.owner.unit or session.owner.name}
