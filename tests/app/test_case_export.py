"""A case is written out to read: everything, shielded fields only when asked for."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.app import cases, shielded, trail
from desktop_app.app.case_export import Written, export_case
from desktop_app.app.case_history import case_history
from desktop_app.app.records import change, new_key, open_draft, save, set_fields, withdraw
from desktop_app.app.session import SECOND_UNLOCK, Session
from desktop_app.app.steps import new_step
from desktop_app.domain.ids import CaseId, Leaf
from desktop_app.errors import UserError
from desktop_app.language import Speaker
from desktop_app.text import Message
from tests.app.test_exchange import filled_case

SAY = Speaker("nl").say
WORD = "zonnebloem"


@pytest.fixture
def case(session: Session) -> CaseId:
    made = filled_case(session)
    key, _ = new_step(session, made, "Bel via zus \U0001f600", day=session.today(), at=None)
    withdraw(session, key, "verkeerde zaak")
    change(session, cases.case_key(made), {"codename": "PAPAVER"})
    session.secrets_until = session.now() + SECOND_UNLOCK
    return made


def written(session: Session, case: CaseId, folder: Path, *, secrets: bool = False) -> Written:
    return export_case(session, case, folder, SAY, language="nl", secrets=secrets)


def text_of(path: Path) -> str:
    pdf = pypdfium2.PdfDocument(path.read_bytes())
    return "\n".join(page.get_textpage().get_text_bounded() for page in pdf)


def test_every_record_and_every_save_stands_in_both_files(
    session: Session, case: CaseId, tmp_path: Path
) -> None:
    done = written(session, case, tmp_path)
    document = json.loads(done.json.read_text(encoding="utf-8"))
    assert (document["codename"], document["secrets"]) == ("PAPAVER", False)
    assert {one["kind"] for one in document["records"]} >= {"case", "safety_plan", "step"}
    histories = [one["history"] for one in document["records"]]
    assert sum(map(len, histories)) == done.revisions
    (step,) = [one for one in document["records"] if one["kind"] == "step"]
    assert step["withdrawn"] == "verkeerde zaak"
    words = text_of(done.pdf)
    assert "PAPAVER" in words
    assert "Bel via zus" in words
    assert "verkeerde zaak" in words
    assert sorted(path.suffix for path in tmp_path.glob("*.[jp]*")) == [".json", ".pdf"]
    assert done.json.stem == done.pdf.stem
    assert "PAPAVER" not in done.json.name


def test_shielded_fields_go_only_when_asked_for(
    session: Session, case: CaseId, tmp_path: Path
) -> None:
    without = written(session, case, tmp_path)
    assert WORD not in without.json.read_text(encoding="utf-8")
    assert WORD not in text_of(without.pdf)
    assert "afgeschermd" in text_of(without.pdf) or "shielded" in text_of(without.pdf)
    held = written(session, case, tmp_path, secrets=True)
    assert WORD in held.json.read_text(encoding="utf-8")
    assert WORD in text_of(held.pdf)


def test_what_was_wiped_is_said_to_be_wiped_in_both_files_and_in_the_history(
    session: Session, case: CaseId, tmp_path: Path
) -> None:
    plan = cases.plan_key(case)
    session.store.purge(plan, [Leaf("word_danger")], by=session.by)
    for secrets in (False, True):
        done = written(session, case, tmp_path, secrets=secrets)
        document = json.loads(done.json.read_text(encoding="utf-8"))
        (made,) = [one for one in document["records"] if one["kind"] == "safety_plan"]
        (wiped,) = [one for one in made["answers"] if one["leaf"] == "word_danger"]
        assert wiped["values"] == [{"shielded": True, "wiped": "2026-11-24"}]
        assert wiped["words"] == [SAY(shielded.Gone(wiped=True, on=date(2026, 11, 24)).words)]
        assert wiped["words"][0] in text_of(done.pdf)
        saved = [one["changes"].get("word_danger") for one in made["history"]]
        assert {"shielded": True, "wiped": "2026-11-24"} in saved
    shown = [one for save in case_history(session, case) for one in save.changes]
    said = [one.after for one in shown if isinstance(one.after, Message)]
    assert shielded.Gone(wiped=True, on=date(2026, 11, 24)).words in said


def test_it_is_written_in_the_audit_trail_of_the_case(
    session: Session, case: CaseId, tmp_path: Path
) -> None:
    done = written(session, case, tmp_path, secrets=True)
    (line,) = trail.lines(session, trail.Query(case, "case_export"))
    assert line.details == {
        "records": done.records,
        "revisions": done.revisions,
        "secrets": True,
    }


def test_without_the_passphrase_or_a_place_nothing_is_written(
    session: Session, case: CaseId, tmp_path: Path
) -> None:
    with pytest.raises(UserError):
        written(session, case, tmp_path / "nowhere")
    session.secrets_until = None
    with pytest.raises(UserError):
        written(session, case, tmp_path)
    assert list(tmp_path.glob("*.[jp]*")) == []
    assert list(trail.lines(session, trail.Query(event="case_export"))) == []


def test_a_long_answer_goes_on_over_pages(session: Session, case: CaseId, tmp_path: Path) -> None:
    for number in range(12):
        draft = open_draft(session, key := new_key(session, "note", case))
        at = {"at": "2026-11-24T09:30", "zone": "Europe/Amsterdam", "precision": "exact"}
        set_fields(draft, {"occurred_at": at, "text": f"Regel {number}. " * 60, "judgement": False})
        save(session, key, draft)
    done = written(session, case, tmp_path)
    assert len(pypdfium2.PdfDocument(done.pdf.read_bytes())) > 2
    assert "Regel 11." in text_of(done.pdf)
