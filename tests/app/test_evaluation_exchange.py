"""Counts for the evaluation as a part of a bundle: made, sent, taken in, and nothing else."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.app import (
    contacts,
    evaluation_exchange,
    exporting,
    importing,
    incoming_files,
    pilot,
    updates,
)
from desktop_app.app.contacts import ContactShown
from desktop_app.app.evaluation_sources import figures_of
from desktop_app.app.session import Session
from desktop_app.bundle.update import Policy
from desktop_app.domain.canonical import Value, decode, encode
from desktop_app.domain.ids import CASE_KINDS
from desktop_app.domain.indicators.records import ANSWERS
from desktop_app.errors import UserError
from tests.app.conftest import Clock, MakeVault
from tests.app.test_exchange import introduce, stick

QUARTER = "2026-Q3"
SAID = re.compile(r"[a-z_]{1,48}")


@pytest.fixture
def office(make_vault: MakeVault) -> tuple[Session, Session, ContactShown]:
    """Return an office with cases, its headquarters, and that as the office knows it."""
    field, quarters = make_vault("oost-2", "coordinator"), make_vault("hk", "headquarters")
    to_quarters = introduce(field, quarters, role="headquarters")
    contacts.pin(field, to_quarters.contact.key)
    introduce(quarters, field, role="coordinator")
    for name in ("Noord", "Oost", "Midden"):
        pilot.load_pilot(field, name, field.today())
    return field, quarters, to_quarters


def _send(field: Session, to: ContactShown, folder: Path, quarter: str = QUARTER) -> Path:
    return exporting.export(field, to, (), folder=folder, evaluation=quarter).path


def test_the_counts_of_a_closed_quarter_arrive_and_no_case_with_them(
    office: tuple[Session, Session, ContactShown], tmp_path: Path
) -> None:
    field, quarters, to_quarters = office
    file = _send(field, to_quarters, stick(tmp_path))
    looked = importing.look(quarters, incoming_files.copy_in(quarters, file))
    assert looked.quarter == QUARTER
    assert set(looked.manifest.parts) == {"evaluation", "receipt"}
    assert quarters.store.evaluation.counts() == []
    brought = importing.import_copy(quarters, looked.copy)
    assert brought.quarter == QUARTER
    assert quarters.store.cases() == []
    (counts,) = quarters.store.evaluation.counts()
    assert (counts.sender, counts.quarter) == (field.keys.device.id, QUARTER)
    again = importing.import_file(quarters, file)
    assert again.quarter == QUARTER
    assert quarters.store.evaluation.counts() == [counts]


def test_a_quarter_that_is_not_over_is_refused(
    office: tuple[Session, Session, ContactShown], tmp_path: Path
) -> None:
    field, _, to_quarters = office
    with pytest.raises(UserError, match="not ended"):
        _send(field, to_quarters, stick(tmp_path), "2026-Q4")
    with pytest.raises(UserError, match="no quarter"):
        _send(field, to_quarters, stick(tmp_path), "soon")
    assert not list(stick(tmp_path).iterdir())
    assert "2026-Q4" not in evaluation_exchange.closed_quarters(field)
    assert evaluation_exchange.closed_quarters(field)[0] == QUARTER


def test_counts_go_to_headquarters_alone_and_only_headquarters_takes_them_in(
    make_vault: MakeVault, tmp_path: Path
) -> None:
    field, deputy = make_vault("oost-2", "coordinator"), make_vault("west", "deputy")
    to_deputy = introduce(field, deputy, role="deputy")
    introduce(deputy, field, role="coordinator")
    with pytest.raises(UserError, match="headquarters only"):
        _send(field, to_deputy, stick(tmp_path))
    as_quarters = contacts.set_role(field, to_deputy.contact.key, "headquarters")
    assert as_quarters
    file = _send(field, contacts.find_contact(field, to_deputy.contact.key), stick(tmp_path))
    with pytest.raises(UserError, match="only headquarters"):
        importing.import_file(deputy, file)
    assert deputy.store.evaluation.counts() == []


def test_a_quarter_goes_as_it_went_until_the_next_one_has_begun(
    office: tuple[Session, Session, ContactShown], tmp_path: Path, clock: Clock
) -> None:
    field, quarters, to_quarters = office
    first = evaluation_exchange.counts_for(field, to_quarters, QUARTER)
    older = _send(field, to_quarters, stick(tmp_path))
    pilot.load_pilot(field, "West", field.today())
    pilot.load_pilot(field, "Zuid", field.today())
    assert evaluation_exchange.counts_for(field, to_quarters, QUARTER).data == first.data
    clock.move(days=60)
    corrected = evaluation_exchange.counts_for(field, to_quarters, QUARTER)
    assert corrected.data != first.data
    for file in (_send(field, to_quarters, stick(tmp_path)), older):  # the older stick comes late
        importing.import_file(quarters, file)
        (held,) = quarters.store.evaluation.counts()
        assert held.cells == decode(corrected.data), "the last counts stay the ones that count"


def test_what_the_policy_on_small_cells_loses_is_said_beforehand(
    office: tuple[Session, Session, ContactShown], tmp_path: Path
) -> None:
    field, quarters, to_quarters = office
    strict = evaluation_exchange.look_at_quarter(field, to_quarters, QUARTER)
    assert (strict.small, strict.sent) == (False, None)
    assert 0 < strict.lost <= strict.figures
    to_field = contacts.find_contact(quarters, field.keys.device.id)
    updates.make_update(quarters, Policy(small_cells=True))
    importing.import_file(field, exporting.export(quarters, to_field, (), folder=tmp_path).path)
    shown = evaluation_exchange.look_at_quarter(field, to_quarters, QUARTER)
    assert (shown.small, shown.lost, shown.figures) == (True, 0, strict.figures)
    _send(field, to_quarters, stick(tmp_path))
    sent = evaluation_exchange.look_at_quarter(field, to_quarters, QUARTER).sent
    assert sent is not None
    assert sent[0] == 1


def _strings(value: Value) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


@pytest.mark.parametrize("small", [False, True])
def test_no_text_date_code_or_identity_of_any_case_stands_in_the_counts(
    office: tuple[Session, Session, ContactShown], small: bool
) -> None:
    field, _, _ = office
    data = evaluation_exchange.cells_to_send(field, QUARTER, small=small)
    vocabulary: set[str] = {"format", "quarter", QUARTER, "rules", "figures"}
    vocabulary |= {"asked", "answered", "cases", "not", "parts", "bins", "days"}
    vocabulary |= set(ANSWERS)
    for figure in figures_of(field).values():
        vocabulary |= {figure.id, *figure.parts}
    strings = set(_strings(decode(data)))
    assert {one for one in strings - vocabulary if not one.isdigit()} == set()
    everything: set[str] = set()
    for one in field.store.cases():
        everything.add(one.case)
        for record in (each for kind in CASE_KINDS for each in field.store.records(kind, one.case)):
            everything.add(record.key.record)
            for revision in field.store.revisions(record.key):
                everything |= {revision.id, revision.writer, revision.by}
                for change in revision.changes.values():
                    everything |= set(_strings(change.value))
    said = data.decode("ascii")
    for one in everything - vocabulary:
        if len(one) <= 2 and one.isdigit():
            continue  # the number of a bin
        assert f'"{one}"' not in said
        if len(one) >= 5 and SAID.fullmatch(one) is None:  # a word may be in a figure's name
            assert one not in said


def _cells(change: dict[str, Value]) -> dict[str, Value]:
    return {"format": 1, "quarter": QUARTER, "rules": 1, "figures": {}, **change}


@pytest.mark.parametrize(
    "odd",
    [
        {"note": "KLAPROOS"},
        {"figures": {"KLAPROOS": {"asked": 5, "answered": 5, "cases": 5, "not": {}}}},
        {"figures": {"k01": "a text"}},
        {"figures": []},
        {"quarter": "2026-11-24"},
        {"quarter": "2026-Q4"},
        {"format": 2},
        {"rules": "1"},
    ],
)
def test_anything_but_cells_is_refused(session: Session, odd: dict[str, Value]) -> None:
    with pytest.raises(UserError, match="refused"):
        evaluation_exchange.check_cells(session, encode(_cells(odd)))


@pytest.mark.parametrize("odd", [b"[]", b"", b"{", b'{"a":1,"a":1}', b"[" * 5000])
def test_what_is_no_object_of_cells_is_refused(session: Session, odd: bytes) -> None:
    with pytest.raises(UserError, match="refused"):
        evaluation_exchange.check_cells(session, odd)


def test_a_figure_with_a_text_date_or_id_in_any_place_is_refused(
    office: tuple[Session, Session, ContactShown],
) -> None:
    field, _, _ = office
    whole = json.loads(evaluation_exchange.cells_to_send(field, QUARTER, small=True))
    evaluation_exchange.check_cells(field, encode(whole))
    tried = 0
    for name, figure in list(whole["figures"].items())[:6]:
        for key in figure:
            for odd in ("KLAPROOS", "2026-11-24", [1, "x"], {"x": 1}, -1, 1.0e300):
                changed = json.loads(json.dumps(whole))
                changed["figures"][name][key] = odd
                try:
                    data = encode(changed)
                except ValueError:
                    continue
                with pytest.raises(UserError, match="refused"):
                    evaluation_exchange.check_cells(field, data)
                tried += 1
    assert tried > 50
