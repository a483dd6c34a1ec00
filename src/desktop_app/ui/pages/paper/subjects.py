"""What sheets can be made for: a hearing, a prepared talk, the victim's plan, a week."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Protocol, cast

from desktop_app.app import printing
from desktop_app.app.cases import plan_key
from desktop_app.app.packs import prepare_pack, prepare_week
from desktop_app.app.plan_sheet import prepare_plan
from desktop_app.app.preparation_sheet import PREPARATION, prepare_preparation
from desktop_app.app.prepared import SIZES, Language, Prepared, Size, What
from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId, RecordKey
from desktop_app.progress import Progress
from desktop_app.text import Message, message

PACK: Final = "pack"
_CHECKLIST_SIZES: Final = SIZES["checklist"]


@dataclass(frozen=True, slots=True)
class Wanted:
    """How the sheets are to be: which kind, how large, in which language."""

    kind: str
    size: Size
    language: Language


class Subject(Protocol):
    """Something that sheets are made for."""

    @property
    def kinds(self) -> Sequence[tuple[str, Message]]:
        """What can be made for it; one kind needs no choice."""

    @property
    def record(self) -> RecordKey | None:
        """Where one goes to change what is on the sheets."""

    def sizes(self, kind: str) -> tuple[Size, ...]:
        """Return the sizes in which a kind comes."""

    def is_many(self, kind: str) -> bool:
        """Tell whether a kind is several sheets, which take a while."""

    def make(
        self, session: Session, wanted: Wanted, progress: Progress | None = None
    ) -> tuple[Prepared, ...]:
        """Make the sheets; raises UserError and Cancelled."""


@dataclass(frozen=True, slots=True)
class Hearing:
    """A hearing: the coordinator's sheet, the guest's, the card, or all that goes along."""

    record: RecordKey
    kinds: Sequence[tuple[str, Message]] = (
        ("checklist", message("Preview", "Coordinator")),
        ("victim", message("Preview", "Guest")),
        ("aftercare", message("Preview", "Aftercare")),
        ("duty_card", message("Preview", "Card")),
        (PACK, message("Preview", "Pack")),
    )

    def sizes(self, kind: str) -> tuple[Size, ...]:
        return _CHECKLIST_SIZES if kind == PACK else SIZES[cast(What, kind)]

    def is_many(self, kind: str) -> bool:
        return kind == PACK

    def make(
        self, session: Session, wanted: Wanted, progress: Progress | None = None
    ) -> tuple[Prepared, ...]:
        language, size = wanted.language, wanted.size
        if wanted.kind == PACK:
            return prepare_pack(
                session, self.record, language=language, size=size, progress=progress
            )
        what = cast(What, wanted.kind)
        return (
            printing.prepare_sheet(session, self.record, what=what, language=language, size=size),
        )


@dataclass(frozen=True, slots=True)
class Talk:
    """A prepared talk: form and logistics on one sheet."""

    record: RecordKey
    kinds: Sequence[tuple[str, Message]] = (("preparation", message("Preview", "Preparation")),)

    def sizes(self, kind: str) -> tuple[Size, ...]:
        return SIZES[cast(What, kind)]

    def is_many(self, kind: str) -> bool:
        return False

    def make(
        self,
        session: Session,
        wanted: Wanted,
        progress: Progress | None = None,
    ) -> tuple[Prepared, ...]:
        return (prepare_preparation(session, self.record, language=wanted.language),)


@dataclass(frozen=True, slots=True)
class Plan:
    """The victim's own copy of the safety plan, on A5 or as a card."""

    case: CaseId
    kinds: Sequence[tuple[str, Message]] = (
        ("plan_copy", message("Preview", "My agreements")),
        ("plan_card", message("Preview", "Card")),
    )

    @property
    def record(self) -> RecordKey | None:
        return plan_key(self.case)

    def sizes(self, kind: str) -> tuple[Size, ...]:
        return SIZES[cast(What, kind)]

    def is_many(self, kind: str) -> bool:
        return False

    def make(
        self,
        session: Session,
        wanted: Wanted,
        progress: Progress | None = None,
    ) -> tuple[Prepared, ...]:
        card = wanted.kind == "plan_card"
        return (
            prepare_plan(session, self.case, card=card, language=wanted.language, size=wanted.size),
        )


@dataclass(frozen=True, slots=True)
class Week:
    """A week: an overview of codes, and a checklist for each hearing."""

    day: date
    record: RecordKey | None = None
    kinds: Sequence[tuple[str, Message]] = (("week", message("Preview", "Week")),)

    def sizes(self, kind: str) -> tuple[Size, ...]:
        return _CHECKLIST_SIZES

    def is_many(self, kind: str) -> bool:
        return True

    def make(
        self, session: Session, wanted: Wanted, progress: Progress | None = None
    ) -> tuple[Prepared, ...]:
        return prepare_week(
            session, self.day, language=wanted.language, size=wanted.size, progress=progress
        )


def subject_of(key: RecordKey) -> Subject:
    """Return what sheets are made for when a record is named: a talk, a plan, or a hearing."""
    if key.kind == PREPARATION:
        return Talk(key)
    return Plan(key.case) if key == plan_key(key.case) else Hearing(key)
