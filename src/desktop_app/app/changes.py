"""What a write says of itself: which kinds and which records it touched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from desktop_app.domain.ids import CaseId, Kind, RecordKey


@dataclass(frozen=True, slots=True)
class Changes:
    """Which records changed, and whether anything else (contacts, settings, bundles) did.

    ``other`` names what is not a record: ``contacts``, ``bundles``, ``vault``, ``drafts``.
    ``everything`` asks whoever shows anything to read again (after an import or a rebuild).
    """

    keys: frozenset[RecordKey] = frozenset()
    other: frozenset[str] = field(default=frozenset())
    everything: bool = False

    @classmethod
    def of(cls, keys: Iterable[RecordKey], *other: str) -> Changes:
        """Return the changes that touched ``keys`` and the parts named in ``other``."""
        return cls(frozenset(keys), frozenset(other))

    @classmethod
    def all(cls) -> Changes:
        """Return changes after which everything may look different."""
        return cls(everything=True)

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of the records that changed."""
        return frozenset(key.kind for key in self.keys)

    @property
    def cases(self) -> frozenset[CaseId]:
        """The cases of the records that changed."""
        return frozenset(key.case for key in self.keys)

    def __or__(self, more: Changes) -> Changes:
        return Changes(
            self.keys | more.keys, self.other | more.other, self.everything or more.everything
        )
