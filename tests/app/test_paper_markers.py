"""Whatever a case holds, only what may be on paper ever is."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

import pytest

from desktop_app.app import cases, hearings, records
from desktop_app.app.activating import activate
from desktop_app.app.packs import prepare_week
from desktop_app.app.plan_sheet import prepare_plan
from desktop_app.app.preparation_sheet import prepare_preparation
from desktop_app.app.prepared import SIZES, Prepared
from desktop_app.app.printing import HEARING_SHEETS, prepare_sheet
from desktop_app.app.session import Session
from desktop_app.domain.ids import CASE_KINDS, CaseId, Kind, RecordKey
from desktop_app.forms.schema import Field
from desktop_app.paper.blocked import blocked_words
from desktop_app.paper.extract import extract
from desktop_app.paper.model import Language
from tests.app.conftest import MakeVault
from tests.filling import fill
from tests.paper.samples import LANGUAGES

DAY = "2026-12-03"
SKIPPED = {"case", "sheet", "safety_plan", "interview_preparation", "hearing", "court_checklist"}
PLAN_ON_PAPER = {
    "victim_goal",
    "steps",
    "call_112_line",
    "call_list",
    "warn_external",
    "warn_self",
    "helps_me",
    "strengths",
}
"""What the preparation of an interview takes from the plan (docs/paper.md)."""


@dataclass
class Markers:
    """A word for every question, unlike any other, that stands in no list of words."""

    seed: str
    made: dict[str, str] = field(default_factory=dict)

    def of(self, kind: str, question: Field) -> str:
        name = f"{kind}.{question.key}"
        digest = hashlib.sha256(f"{self.seed}{name}".encode()).digest()
        word = "".join("bcdfghjklmnpqrstvwxz"[byte % 20] for byte in digest[:14])
        self.made[word] = name
        return word


def filled_case(session: Session, markers: Markers) -> tuple[CaseId, list[RecordKey]]:
    """Return a case with an answer to every question of every kind, and its hearings."""
    case, _ = cases.open_case(session, "KLAPROOS")
    for kind in sorted(CASE_KINDS - SKIPPED):
        answer(session, records.new_key(session, kind, case), markers)
    answer(session, cases.case_key(case), markers)
    talk = records.new_key(session, "interview_preparation", case)
    answer(session, talk, markers)
    answer(session, cases.plan_key(case), markers)
    activate(session, cases.plan_key(case))
    held = [held_on(session, case, kind) for kind in ("rc", "substantive")]
    for hearing in held:
        answer(session, hearing, markers)
        answer(session, hearings.checklist_key(hearing), markers)
    return case, held


def held_on(session: Session, case: CaseId, kind: str) -> RecordKey:
    starts = {"at": f"{DAY}T09:30", "zone": "Europe/Amsterdam", "precision": "exact"}
    values = {"kind": kind, "statement": True, "video": True, "status": "planned"}
    key, _ = hearings.new_hearing(session, case, {**values, "starts_at": starts, "city": "Utrecht"})
    return key


def answer(session: Session, key: RecordKey, markers: Markers) -> None:
    """Answer every question of a record with markers; what it says already stays."""
    draft = records.open_draft(session, key)
    known = {leaf: value for leaf, value in draft.values.items() if value is not None}
    fill(draft, lambda one: markers.of(key.kind, one), phone="06 7777 8888", day=DAY)
    for leaf, value in known.items():
        draft.set(leaf, value)
    records.append(session, {key: draft.changes()})


def sheets(session: Session, case: CaseId, held: list[RecordKey]) -> Iterator[Prepared]:
    languages: tuple[Language, ...] = LANGUAGES
    (talk,) = session.store.records(Kind("interview_preparation"), case)
    for language in languages:
        for hearing in held:
            for what in HEARING_SHEETS:
                for size in SIZES[what] if language == "nl" else SIZES[what][:1]:
                    yield prepare_sheet(session, hearing, what=what, language=language, size=size)
        yield prepare_preparation(session, talk.key, language=language)
        for size in SIZES["plan_copy"] if language == "nl" else SIZES["plan_copy"][:1]:
            yield prepare_plan(session, case, language=language, size=size)
        yield prepare_plan(session, case, card=True, language=language)
        yield from prepare_week(session, date.fromisoformat(DAY), language=language)


@pytest.mark.parametrize(
    "runs", [1, pytest.param(25, marks=pytest.mark.deep)], ids=["once", "often"]
)
def test_no_value_that_must_stay_ever_reaches_a_sheet_or_what_describes_it(
    make_vault: MakeVault, runs: int
) -> None:
    for run in range(runs):
        nothing_leaks(make_vault(f"vault-{run}", "coordinator"), secrets.token_hex(4))


def nothing_leaks(session: Session, seed: str) -> None:
    markers = Markers(seed)
    case, held = filled_case(session, markers)
    printed: set[str] = set()
    for sheet in sheets(session, case, held):
        assert sheet.may_print, [seed, *(finding.sentence() for finding in sheet.findings)]
        said = extract(sheet.printed.pdf)
        everything = "\n".join(
            (said.text, *said.alternatives, *said.information.values(), sheet.printed.title)
        )
        for word, name in markers.made.items():
            if word in everything:
                printed.add(name)
        assert "KLAPROOS" not in everything
        assert "06 7777 8888" not in everything or sheet.what in ("plan_copy", "plan_card")
        assert blocked_words(everything, sheet.language) == ()
        assert set(said.information) <= {"Title", "CreationDate", "ModDate"} | {
            key for key, value in said.information.items() if not value
        }
    allowed = {f"safety_plan.{key}" for key in PLAN_ON_PAPER} | {
        "safety_plan.name",
        "safety_plan.number",
        "safety_plan.note",
    }
    assert printed - allowed <= {"court_checklist.value"}, printed
    assert "safety_plan.steps" in printed
