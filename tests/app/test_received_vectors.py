"""Every bundle under tests/data/received, for ever: what becomes of it depends on who receives it.

A vault is made as ``index.json`` says: its contacts, what it took in before, whom it revoked and
what it erased. A bundle that is refused changes nothing in it, and of one that is taken in the
index counts all that came of it.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import contacts, erasing, importing, policy, revoking, updates, vaults
from desktop_app.app.importing import Imported
from desktop_app.app.owner import OwnKeys, ReceivingKey
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.bundle.refusal import BundleRefused
from desktop_app.crypto.kdf import MIN_MEMORY, Params
from desktop_app.domain.ids import CaseId, Digest, Kind, RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.catalogue import Catalogue
from desktop_app.store.drafts import Drafts
from desktop_app.store.exchange import BundleOut
from desktop_app.store.importing import Refused
from desktop_app.store.store import WRITER
from tests.app.network import CASES, Office, Origin, whole
from tests.bundle.odd_content import card_of
from tests.bundle.parties import ANNA, CASE, HEADQUARTERS, RECORD, STRANGER
from tests.store.world import counting

FOLDER = Path(__file__).resolve().parent.parent / "data" / "received"
INDEX = json.loads((FOLDER / "index.json").read_text("utf-8"))
PARTIES = {"anna": ANNA, "stranger": STRANGER}
PLAN = RecordKey(CASE, Kind("safety_plan"), RECORD)


@dataclass(frozen=True)
class Place:
    """Two vaults without anything in them, by role, to be copied for every bundle."""

    folder: Path
    origins: Mapping[str, Origin]
    catalogue: Catalogue
    drafts: Drafts

    def vault(self, row: Mapping[str, Any]) -> Office:
        """Return a vault as a row of the index says."""
        folder = self.folder / Path(row["file"]).stem
        made = Office(
            self.origins[row["vault"]], folder, self.catalogue, self.drafts, counting(row["file"])
        )
        made.clock.time = datetime(2026, 12, 2, 8, 0, tzinfo=UTC)
        made.session.keys = OwnKeys(
            HEADQUARTERS.device, (ReceivingKey(HEADQUARTERS.age, "2026-01-01"),)
        )
        made.session.store.settings.put(WRITER, INDEX["own writer"])
        for step in row["steps"]:
            _take_step(made, step)
        return made


def _take_step(office: Office, step: Mapping[str, Any]) -> None:
    session = office.session
    match step:
        case {"contact": str(name), "role": role}:
            card = card_of(PARTIES[name], 1 + (name == "stranger"))
            key = contacts.add_card(session, card, role=role).contact.key
            if step.get("state") != "unverified":
                shown = next(one for one in contacts.list_contacts(session) if one.card.key == key)
                contacts.verify(session, key, " ".join(one.digits for one in shown.fingerprint))
            if step.get("pinned"):
                contacts.pin(session, key)
        case {"import": file}:
            importing.import_file(session, FOLDER / file)
        case {"revoke": name}:
            revoking.revoke(session, PARTIES[name].device.id, reason="lost")
        case {"erase": case}:
            erasing.take_out(session, (CaseId(case),), ground="retention")
        case {"saves": int(number)}:
            office.save(number, CASES[0])
        case {"sent": bundle, "to": name, "sums": sums}:
            to = PARTIES[name].device.id
            went = BundleOut(bundle, to, 1, 1, "VC-1", "x.wmb", "", ("cases",), Digest(sums), 9)
            session.store.exchange.add_out(went, [], receipts_for=())
        case _:
            raise ValueError("no such step")


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    folder = tmp_path_factory.mktemp("received")
    catalogue = Catalogue.shipped()
    world = World(
        config=folder / "config",
        vaults=folder / "vaults",
        kdf_params=Params(memory=MIN_MEMORY, passes=1),
    )
    world.__dict__["catalogue"] = catalogue
    origins = {}
    for role in ("coordinator", "headquarters"):
        new = NewVault(role, "Oost", role, "VC-1", "mosgroen kapstok wilgenhout draaideur")
        session = vaults.create(world, world.vaults / role, new).session
        vault = session.vault
        origins[role] = Origin(
            vault.folder.path, vault.payload, vault.keys, vault.slot, session.owner.name, {}
        )
        vaults.lock_vault(session)
    drafts = Drafts(folder / "drafts.db", "5a" * 32)
    yield Place(folder, origins, catalogue, drafts)
    drafts.close()


def test_every_file_has_an_expectation_or_comes_before_one() -> None:
    named = {row["file"] for row in INDEX["bundles"]}
    first = {
        step["import"] for row in INDEX["bundles"] for step in row["steps"] if "import" in step
    }
    assert {path.name for path in FOLDER.glob("*.wmb")} == named | first


@pytest.mark.parametrize("row", INDEX["bundles"], ids=lambda row: Path(row["file"]).stem)
def test_what_becomes_of_a_bundle_is_what_its_receiver_makes_of_it(
    place: Place, row: Mapping[str, Any]
) -> None:
    office = place.vault(row)
    try:
        if isinstance(row["expected"], str):
            _is_refused(office, FOLDER / row["file"], row["expected"])
        else:
            imported = importing.import_file(office.session, FOLDER / row["file"])
            assert _came_of(office, imported) == row["expected"]
        if row["shows"]:
            assert _shown(office) == row["shows"]
        assert office.session.store.derived_is_sound()
    finally:
        office.close()


def _is_refused(office: Office, file: Path, expected: str) -> None:
    before = _taken_in(office)
    with pytest.raises(UserError) as refusal:
        importing.import_file(office.session, file)
    error = refusal.value
    code = error.reason if isinstance(error, BundleRefused | Refused) else "declined"
    assert expected == f"refused: {code}"
    assert _taken_in(office) == before


def _taken_in(office: Office) -> dict[str, object]:
    """Return what a vault took in from others; that it refused something is noted elsewhere."""
    connection = office.session.store.database.connection
    rows: dict[str, object] = {**whole(office), "counts": office.session.store.evaluation.counts()}
    rows["total"] = connection.all("SELECT revisions, ids FROM total")
    rows["settings"] = connection.all("SELECT * FROM setting")
    rows["contacts"] = connection.all("SELECT * FROM contact")
    del rows["bundle_in"]
    return rows


def _came_of(office: Office, imported: Imported) -> dict[str, int]:
    """Return what is counted of an import, zeros left out."""
    session, arrivals = office.session, imported.arrivals
    names = ("revisions", "doubled", "erased", "held", "conflicts", "incomplete", "sealed", "stray")
    found = Counter({name: getattr(arrivals, name) for name in names})
    found["forks"] = len(arrivals.forks)
    found["confirmed"] = imported.confirmed
    found["counts"] = len(session.store.evaluation.counts())
    if imported.update is not None:
        found["update"] = imported.update.number
        found["backwards"] = imported.update.backwards
        found["idle_minutes"] = policy.policy_of(session).idle_minutes or 0
        assert updates.taken_number(session) >= imported.update.number
        shown = contacts.list_contacts(session)
        found["unverified"] = sum(one.contact.state == "unverified" for one in shown)
    return dict(+found)


def _shown(office: Office) -> dict[str, list[str]]:
    state = office.session.store.state(PLAN)
    assert state is not None
    return {
        leaf: sorted(str(one.value) for one in each.candidates)
        for leaf, each in state.leaves.items()
    }
