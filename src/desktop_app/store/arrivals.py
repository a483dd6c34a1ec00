"""What an import brought, or would bring: counts by what happened to it."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_app.domain.ids import CaseId, Kind
from desktop_app.store.chains import Fork


@dataclass(frozen=True, slots=True)
class Arrivals:
    """The outcome of an import; of a dry run, what it would be.

    ``revisions`` are new in the log, ``doubled`` were here already, ``erased`` belong to what was
    erased here and were left out, ``held`` wait for a person. ``new_records`` and
    ``changed_records`` got revisions; ``conflicts`` counts the decisions that wait and did not
    before, one for each part of a record in which versions differ, and ``incomplete`` the records
    that have more such leaves than before. ``sealed`` parts were kept, ``stray`` ones belong to no
    leaf here and were left out. ``cases`` were touched by either, ``new_cases`` were not known
    here; of ``doubled_cases`` something came that was here already.
    ``own_fork``: revisions of this vault's own writer contradict its own, so it was put back from
    a backup; it writes as a new writer from now on.
    """

    revisions: int = 0
    doubled: int = 0
    erased: int = 0
    held: int = 0
    new_records: int = 0
    changed_records: int = 0
    conflicts: int = 0
    incomplete: int = 0
    sealed: int = 0
    stray: int = 0
    cases: tuple[CaseId, ...] = ()
    new_cases: tuple[CaseId, ...] = ()
    doubled_cases: tuple[CaseId, ...] = ()
    kinds: frozenset[Kind] = frozenset()
    forks: tuple[Fork, ...] = ()
    own_fork: bool = False


@dataclass(slots=True)
class Counts:
    """What is counted while lines come in."""

    doubled: int = 0
    erased: int = 0
    held: int = 0
    sealed: int = 0
    stray: int = 0
    sealed_cases: set[CaseId] = field(default_factory=set)
    doubled_cases: set[CaseId] = field(default_factory=set)
    forks: list[Fork] = field(default_factory=list)
