"""What lists show, read a page at a time from the derived tables: cases, and what is to be done."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordKey
from desktop_app.store import agenda, case_lines, records, search
from desktop_app.store.agenda import AgendaEntry, Span
from desktop_app.store.case_lines import CaseLine, Wanted
from desktop_app.store.database import Database
from desktop_app.store.search import Hit


class Lists:
    """Reads pages of the lists of one store; the cost is that of what is returned."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._codes: tuple[tuple[int, int, int], list[tuple[CaseId, str, str]]] | None = None

    def cases(self, wanted: Wanted, *, start: int = 0, limit: int = -1) -> list[CaseLine]:
        """Return ``limit`` lines (-1: all) of the list of cases from number ``start`` on."""
        return case_lines.page(self._database.connection, wanted, start=start, limit=limit)

    def case_number(self, wanted: Wanted) -> int:
        """Return how many lines there are of those wanted."""
        return case_lines.number(self._database.connection, wanted)

    def case_place(self, wanted: Wanted, case: CaseId) -> int | None:
        """Return the number of the line of ``case`` among those wanted; None: it is not one."""
        return case_lines.place(self._database.connection, wanted, case)

    def case(self, case: CaseId) -> CaseLine | None:
        """Return the line of one case; None when nothing is known of it."""
        return case_lines.line(self._database.connection, case)

    def codes(self) -> list[tuple[CaseId, str, str]]:
        """Return (case, codename, number) of every case, by codename."""
        connection = self._database.connection
        stamp = (id(connection), *connection.stamp)
        if self._codes is None or self._codes[0] != stamp:  # asked for at every letter typed
            self._codes = (stamp, case_lines.codes(connection))
        return self._codes[1]

    def having(self, kind: Kind) -> list[tuple[CaseId, str]]:
        """Return (case, codename) of the open cases that hold a record of ``kind``."""
        return case_lines.having(self._database.connection, kind)

    def agenda(self, span: Span, *, start: int = 0, limit: int = -1) -> list[AgendaEntry]:
        """Return ``limit`` entries (-1: all) of the agenda from number ``start`` on, in order."""
        return agenda.page(self._database.connection, span, start=start, limit=limit)

    def agenda_number(self, span: Span) -> int:
        """Return how many entries there are in ``span``."""
        return agenda.number(self._database.connection, span)

    def in_conflict(self, case: CaseId | None = None) -> list[tuple[RecordKey, Leaf]]:
        """Return every answer that waits for a decision, of one case or of all."""
        return records.in_conflict(self._database.connection, case)

    def answers(self, key: RecordKey, leaves: Iterable[Leaf]) -> dict[Leaf, Value]:
        """Return the settled values of some leaves of a record; those that have none are left out.

        Secret values come as ``{"sealed": digest}``.
        """
        return records.answers(self._database.connection, key, leaves)

    def beginning(
        self, kind: Kind, leaf: Leaf, start: str, *, whole: bool, limit: int
    ) -> list[Hit]:
        """Return the records of a kind whose answer to ``leaf`` begins with ``start``.

        ``whole``: its last word does not go on.
        """
        connection = self._database.connection
        return search.beginning(connection, kind, leaf, start, whole=whole, limit=limit)
