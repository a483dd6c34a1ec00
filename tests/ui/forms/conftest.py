"""One form with every type of question, and an owner that writes down what it is asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.domain.canonical import Value
from desktop_app.forms.catalogue import Catalogue, check_file
from desktop_app.forms.definition import Form
from desktop_app.forms.draft import Draft
from desktop_app.ui.forms.context import FormContext, Listed, Shown, Version
from desktop_app.ui.forms.sheet import Sheet
from desktop_app.ui.style.look import Look, Words

NOW = datetime(2026, 11, 24, 11, 21)
MEASURE = "measure:0b7a1f1e-0000-4000-8000-000000000001"
HEARING = "0b7a1f1e-0000-4000-8000-000000000002"
WEEK: list[Value] = ["0" * 20 + "1" * 11 + "0" * 17] * 5 + ["0" * 48] * 2

SAMPLE: dict[str, Value] = {
    "short": "Łukasz",
    "long": "One line\nand another",
    "lines": ["first", "second"],
    "phone": "06 5550 0142",
    "working_note": "ask again",
    "pick": "other:green",
    "picks": ["dog", "other:goldfish"],
    "agreed": False,
    "why_not": "no time",
    "count": 7,
    "score": 3,
    "on": "2026-12-03",
    "at": "09:30",
    "happened": {
        "at": "2026-11-20T22:00",
        "until": "2026-11-21",
        "precision": "period",
        "zone": "Europe/Amsterdam",
    },
    "appointment": {"at": "2026-12-03T09:30", "precision": "exact", "zone": "Europe/Amsterdam"},
    "lasts": 90,
    "safe_times": WEEK,
    "about": MEASURE,
    "hearing": HEARING,
    "rule.active": True,
    "rule.until": "2027-01-23",
    "rule.text": "at the back door",
    "people.a1b2c3d4.order": 1000,
    "people.a1b2c3d4.name": "aunt",
    "people.a1b2c3d4.relation": "friend",
    "people.a1b2c3d4.since": "2020-01-01",
    "factors.rf_x01.answer": "suspected",
    "factors.rf_x01.note": "heard it",
    "steps.ck_x01.state": "done",
    "steps.ck_x01.at": "09:30",
    "steps.ck_x01.who": "VC-1",
    "steps.ck_x02.state": "waived",
    "steps.ck_x02.reason": "has two",
    "papers.passport.state": "copy",
}


@dataclass
class Owner:
    """Answers what a form asks of its owner, and remembers what that was."""

    secrets: dict[str, Value] = field(default_factory=dict)
    revealed: list[str] = field(default_factory=list)
    refuses: bool = False
    versions: dict[str, Sequence[Version]] = field(default_factory=dict)

    def reveal(self, leaf: str, show: Shown) -> None:
        self.revealed.append(leaf)
        if not self.refuses:
            show(self.secrets.get(leaf))

    def candidates(self, reference: str) -> Sequence[tuple[str, Words]]:
        if reference == "hearing":
            return ((HEARING, "Hearing of 3 December"),)
        return ((MEASURE, "Camera at the door"), (MEASURE[:-1] + "2", "Patrol"))


@pytest.fixture
def owner() -> Owner:
    return Owner()


@pytest.fixture
def context(look: Look, owner: Owner) -> FormContext:
    return FormContext(
        look=look,
        now=lambda: NOW,
        me="VC-1",
        known_names={"Jan Jansen": "VD1"},
        reveal=owner.reveal,
        candidates=owner.candidates,
        computed={"total": 4}.get,
        versions=lambda leaf: owner.versions.get(leaf, ()),
        records=lambda kind: (Listed("m1", "Camera", "at the door", "active"),),
        kind_title=lambda kind: "Measures",
        card=Catalogue.shipped().card,
    )


@pytest.fixture(scope="session")
def form(root_folder: Path) -> Form:
    return check_file(root_folder / "tests/data/forms/every_type.toml")


@pytest.fixture(scope="session")
def root_folder() -> Path:
    return Path(__file__).resolve().parents[3]


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return Catalogue.shipped()


@pytest.fixture
def draft(form: Form) -> Draft:
    return Draft(form, {})


@pytest.fixture
def sheet_of(
    context: FormContext, settle: Callable[[QWidget], None]
) -> Iterator[Callable[[Draft, str], Sheet]]:
    """Return a maker of sheets that are on the screen: of a draft, its section of that id."""
    made: list[Sheet] = []

    def make(draft: Draft, section: str) -> Sheet:
        sheet = Sheet(context, draft, draft.form.section(section))
        made.append(sheet)
        sheet.resize(620, 900)
        settle(sheet)
        return sheet

    yield make
    for sheet in made:
        sheet.close()
        sheet.deleteLater()
