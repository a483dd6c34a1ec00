"""The pilot through real bundles: five offices send cases, two send counts, and all count once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from desktop_app import demo_pilot
from desktop_app.app import evaluation, exporting, importing, pilot, vaults
from desktop_app.app.evaluated import Evaluation, Query
from desktop_app.app.owner import Role
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto.kdf import MIN_MEMORY, Params
from desktop_app.demo_pilot import PilotOffice
from tests.app.conftest import PASSPHRASE

TODAY = date(2026, 11, 24)
CLOSED = Query(date(2025, 10, 1), date(2026, 9, 30))
"""Four quarters that are over: here counts know what cases know."""


@dataclass(frozen=True)
class Stage:
    """Headquarters with all that came in, the offices, and the bundles."""

    quarters: Session
    offices: dict[str, PilotOffice]
    files: list[Path]
    folder: Path
    world: World


def made(world: World, folder: Path, name: str, unit: str, role: Role) -> Session:
    new = NewVault(name, unit, role, "X", PASSPHRASE)
    return vaults.create(world, folder / name, new).session


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("pilot")
    world = World(
        now=lambda: datetime(2026, 11, 24, 8, 0, tzinfo=UTC),
        config=folder / "config",
        vaults=folder,
        kdf_params=Params(memory=MIN_MEMORY, passes=1),
    )
    quarters = made(world, folder, "hk", "Landelijk", "headquarters")
    demo_pilot.let_small_counts_travel(quarters)
    offices, files = {}, []
    for name, _number in pilot.OFFICES:
        office = demo_pilot.open_office(world, folder, quarters, name, TODAY, passphrase=PASSPHRASE)
        files += list(demo_pilot.bundles_of(office, folder))
        offices[name] = office
    for file in files:
        importing.import_file(quarters, file)
    yield Stage(quarters, offices, files, folder, world)
    for office in offices.values():
        office.session.vault.close()
    quarters.vault.close()


def counts_of(found: Evaluation) -> dict[str, object]:
    """Return what a table says in numbers; medians of bins are not those of single values."""
    return {
        one.figure: (one.asked, one.answered, [(part.code, part.cell) for part in one.parts])
        for one in found.rows
    }


def test_all_thirty_six_cases_are_counted_and_each_office_says_where_from(stage: Stage) -> None:
    found = evaluation.evaluate(stage.quarters, CLOSED)
    assert (found.cases.value, found.offices, found.offices_counts) == (36, 7, 2)
    assert len(stage.quarters.store.cases()) == 29
    sources = {one.name: one.source for one in evaluation.received(stage.quarters)}
    assert sources == {
        name: "counts" if name in pilot.SENDING_COUNTS else "cases" for name, _ in pilot.OFFICES
    }


def test_the_figures_are_those_of_a_vault_that_holds_all_cases_itself(stage: Stage) -> None:
    whole = made(stage.world, stage.folder, "alles", "Alles", "headquarters")
    for name, _number in pilot.OFFICES:
        pilot.load_pilot(whole, name, TODAY)
    here = counts_of(evaluation.evaluate(stage.quarters, CLOSED))
    there = counts_of(evaluation.evaluate(whole, CLOSED))
    whole.vault.close()
    assert here == there


def test_the_same_bundles_again_change_no_figure(stage: Stage) -> None:
    before = evaluation.evaluate(stage.quarters, CLOSED)
    for file in reversed(stage.files):
        importing.import_file(stage.quarters, file)
    assert evaluation.evaluate(stage.quarters, CLOSED) == before


def test_an_office_that_sends_cases_and_counts_is_counted_by_its_cases(stage: Stage) -> None:
    before = evaluation.evaluate(stage.quarters, CLOSED)
    office = stage.offices["Noord"]
    for quarter in ("2026-Q1", "2026-Q2", "2026-Q3"):
        sent = exporting.export(
            office.session, office.to_quarters, [], folder=stage.folder, evaluation=quarter
        )
        importing.import_file(stage.quarters, sent.path)
    assert evaluation.evaluate(stage.quarters, CLOSED) == before
    lines = {one.name: one for one in evaluation.received(stage.quarters)}
    assert lines["Noord"].unused == ("2026-Q1", "2026-Q2", "2026-Q3")
