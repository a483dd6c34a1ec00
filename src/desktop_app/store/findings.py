"""What a check finds: a sentence, and the records it concerns as far as that can be told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_app.domain.ids import CaseId, Kind
from desktop_app.store.reading import PatchyStore
from desktop_app.text import Message


class Place(NamedTuple):
    """Records of one kind in one case; "" where it cannot be told."""

    case: CaseId
    kind: Kind


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong, in words. ``places`` come with how often, the most hit first."""

    message: Message
    places: tuple[tuple[Place, int], ...] = ()


@dataclass(slots=True)
class Tally:
    """Counts one sort of fault by where it stands."""

    places: Counter[Place] = field(default_factory=Counter)

    @property
    def count(self) -> int:
        """How many."""
        return self.places.total()

    def add(self, place: Place) -> None:
        """Count one more."""
        self.places[place] += 1

    def found(self, words: Message) -> Iterator[Finding]:
        """Yield the finding, if there is one."""
        if self.count:
            yield Finding(words, tuple(self.places.most_common()))


class Records:
    """Says where the rows of a store belong, looked up once each."""

    def __init__(self, store: PatchyStore) -> None:
        self._store = store
        self._records: dict[int, tuple[str, str, str] | None] = {}
        self._chains: dict[int, tuple[str, str] | None] = {}

    def record(self, ref: int) -> tuple[str, str, str] | None:
        """Return case, kind and id of a record's row number; None when it cannot be read."""
        if ref not in self._records:
            rows = self._store.read("SELECT case_id, kind, id FROM record WHERE ref = ?", (ref,))
            self._records[ref] = rows[0] if rows else None
        return self._records[ref]

    def chain(self, ref: int) -> tuple[str, str] | None:
        """Return case and writer (hex) of a chain's row number; None when it cannot be read."""
        if ref not in self._chains:
            rows = self._store.read("SELECT case_id, writer FROM chain WHERE ref = ?", (ref,))
            self._chains[ref] = (rows[0][0], rows[0][1].hex()) if rows else None
        return self._chains[ref]

    def place(self, ref: int | None) -> Place:
        """Return where a record's row number belongs."""
        found = None if ref is None else self.record(ref)
        return Place(CaseId(found[0]), Kind(found[1])) if found else Place(CaseId(""), Kind(""))
