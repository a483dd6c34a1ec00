"""A full disk, a stick that goes, a kill, a flipped byte: one sentence, and the vault is whole."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app import (
    cases,
    contacts,
    exporting,
    importing,
    looking,
    restoring,
    vaults,
)
from desktop_app.app.case_lines import case_lines
from desktop_app.app.session import Session
from desktop_app.app.vaults import NewVault
from desktop_app.cli.main import main
from desktop_app.errors import UserError
from tests.faults.breaking import (
    PASSPHRASE,
    noise,
    note,
    only_case,
    opened,
    quarters,
    world,
)

pytestmark = pytest.mark.faults
Run = Callable[..., dict[str, Any] | None]
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with two vaults that know each other and a stick with a bundle on it."""
    folder = tmp_path_factory.mktemp("office")
    around = world(folder)
    made: list[Session] = []
    for name, role in (("oost-2", "coordinator"), ("hoofdkwartier", "headquarters")):
        new = NewVault(name, "Oost", role, "VC-1", PASSPHRASE)
        made.append(vaults.create(around, around.vaults / name, new).session)
    for one, other, role in ((*made, "headquarters"), (*reversed(made), "coordinator")):
        added = contacts.add_card(one, contacts.own_card(other), role=role)
        groups = contacts.own_fingerprint(other)
        contacts.verify(one, added.contact.key, " ".join(group.digits for group in groups))
    field = made[0]
    case, _ = cases.open_case(field, "KLAPROOS")
    with field.store.writing():
        for _ in range(300):
            note(field, case, noise(field))
    (folder / "stick").mkdir()
    sent = exporting.export(field, quarters(field), [case], folder=folder / "stick")
    with field.store.writing():
        field.store.exchange.set_state(sent.bundle, "lost")
    for session in made:
        session.vault.close()
    return folder


@pytest.fixture
def folder(office: Path, tmp_path: Path) -> Path:
    """Return a copy of the office that may be broken."""
    return Path(shutil.copytree(office, tmp_path / "office"))


@pytest.fixture
def run(folder: Path) -> Run:
    """Runs a scenario in a mount namespace of its own; None when it killed itself."""

    def scenario(name: str, number: int = 0) -> dict[str, Any] | None:
        command = ["unshare", "--map-root-user", "--mount", sys.executable]
        command += ["-m", "tests.faults.breaking", name, str(folder), str(number)]
        done = subprocess.run(
            command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False
        )
        if done.returncode in (-signal.SIGKILL, 128 + signal.SIGKILL):
            return None
        assert done.returncode == 0, done.stderr
        result: dict[str, Any] = json.loads(done.stdout)
        return result

    return scenario


def is_whole(folder: Path, name: str = "oost-2") -> Session:
    """Open the vault, check it, and return it open."""
    session = opened(folder, name)
    assert looking.health(session) == ()
    return session


def state_of(folder: Path, name: str = "oost-2") -> tuple[int, int, int]:
    """Return how many cases, records and bundles a whole vault holds."""
    session = is_whole(folder, name)
    found = (
        len(session.store.cases()),
        len(session.store.records()),
        len(session.store.exchange.out()),
    )
    session.vault.close()
    return found


def said(result: dict[str, Any] | None, *words: str) -> None:
    """Assert that a person was told, in both languages, with these English words in it."""
    assert result is not None
    assert result["failed"]
    assert all(text.endswith((".", ".”")) for text in result["said"].values())
    for word in words:
        assert word in result["said"]["en"]


def test_a_full_disk_while_saving_keeps_what_was_saved_and_nothing_more(
    folder: Path, run: Run
) -> None:
    before = state_of(folder)
    result = run("full_while_saving")
    said(result, "disk is full", "safe")
    assert result is not None
    assert (result["failed"], result["again"], result["draft"]) == ("DiskFull",) * 3
    assert result["saved"] > 10
    assert state_of(folder)[1] == before[1] + result["saved"]


def test_a_full_disk_while_importing_changes_nothing(folder: Path, run: Run) -> None:
    before = state_of(folder, "hoofdkwartier")
    said(run("full_while_importing"), "Nothing was changed")
    assert state_of(folder, "hoofdkwartier") == before
    assert not list((folder / "vaults" / "hoofdkwartier" / "incoming").iterdir())


def test_a_full_disk_while_creating_a_vault_leaves_no_vault(run: Run) -> None:
    result = run("full_while_creating")
    said(result, "disk is full")
    assert result is not None
    assert result["left"] == []


def test_a_full_stick_holds_nothing_of_the_bundle_and_nothing_is_noted(
    folder: Path, run: Run
) -> None:
    before = state_of(folder)
    result = run("full_while_exporting")
    said(result, "stick is full", "safe")
    assert result is not None
    assert (result["noted"], result["left"]) == (1, [])
    assert state_of(folder) == before


def test_a_read_only_stick_is_called_that(folder: Path, run: Run) -> None:
    before = state_of(folder)
    said(run("read_only_stick"), "read-only", "safe")
    assert state_of(folder) == before


@pytest.mark.parametrize("report", [1, 2, 4])
def test_a_stick_pulled_out_while_writing_changes_nothing(
    folder: Path, run: Run, report: int
) -> None:
    before = state_of(folder)
    result = run("stick_pulled_out", report)
    said(result, "pulled out", "safe")
    assert result is not None
    assert result["left"] == []
    assert state_of(folder) == before


@pytest.mark.parametrize("report", [1, 3, 5])
def test_a_kill_while_exporting_leaves_no_bundle_and_the_next_one_is_made(
    folder: Path, run: Run, report: int
) -> None:
    before = state_of(folder)
    assert run("killed_while_exporting", report) is None
    assert not list((folder / "small-stick").glob("*.wmb"))
    assert state_of(folder) == before
    session = opened(folder)
    made = exporting.export(
        session, quarters(session), [only_case(session)], folder=folder / "small-stick"
    )
    assert made.revisions == before[1]
    session.vault.close()


@pytest.mark.parametrize("report", [1, 3, 5])
def test_a_kill_while_importing_changes_nothing_and_the_next_try_succeeds(
    folder: Path, run: Run, report: int
) -> None:
    before = state_of(folder, "hoofdkwartier")
    assert run("killed_while_importing", report) is None
    assert state_of(folder, "hoofdkwartier") == before
    session = is_whole(folder, "hoofdkwartier")
    (bundle,) = (folder / "stick").glob("*.wmb")
    result = importing.import_file(session, bundle)
    assert result.arrivals.revisions > 300
    assert looking.health(session) == ()
    session.vault.close()


@pytest.mark.parametrize("call", range(1, 12))
def test_a_kill_while_creating_a_vault_is_in_nobodys_way(folder: Path, run: Run, call: int) -> None:
    around, path = world(folder), folder / "new" / "west-1"
    if run("killed_while_creating", call) is not None or path.exists():
        whole = vaults.unlock(around, path, PASSPHRASE)
        assert looking.health(whole) == ()
        whole.vault.close()
        return
    assert not list((folder / "new").glob("[!.]*"))
    new = NewVault("west-1", "West", "deputy", "VC-9", PASSPHRASE)
    created = vaults.create(around, path, new)
    assert looking.health(created.session) == ()
    created.session.vault.close()
    assert [one.name for one in (folder / "new").iterdir()] == ["west-1"]


def flipped(path: Path, place: int) -> None:
    with path.open("r+b") as file:
        file.seek(place)
        (old,) = file.read(1)
        file.seek(place)
        file.write(bytes([old ^ 0x40]))


@pytest.mark.parametrize("share", [0.02, 0.2, 0.4, 0.6, 0.8, 0.99])
def test_a_flipped_byte_is_named_by_the_check_and_nothing_is_made_worse(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], share: float
) -> None:
    vault = folder / "vaults" / "oost-2"
    size = (vault / "store.db").stat().st_size
    flipped(vault / "store.db", int(size * share))
    (tmp_path / "pass").write_text(PASSPHRASE, encoding="utf-8")
    common = ["--vault", str(vault), "--passphrase-file", str(tmp_path / "pass"), "--lang", "en"]
    code = main(["vault", "check", *common], world(folder))
    told = capsys.readouterr()
    assert code == 1
    output = told.out + told.err
    assert "damaged" in output or "page of the store was changed outside the program" in output
    assert "estore a backup" in output
    assert "Traceback" not in told.err


def test_a_damaged_vault_still_has_its_backup(folder: Path) -> None:
    session = opened(folder)
    backup = vaults.back_up(session)
    session.vault.close()
    path = folder / "vaults" / "oost-2"
    flipped(path / "store.db", 4096 * 3 + 100)
    restoring.restore(world(folder), path, backup.folder, unlock=vaults.by_passphrase(PASSPHRASE))
    restored = is_whole(folder)
    assert [one.codename for one in case_lines(restored)] == ["KLAPROOS"]
    restored.vault.close()


@pytest.mark.parametrize("name", ["store.db", "vault.json"])
def test_a_vault_that_was_cut_short_is_refused_with_a_sentence(folder: Path, name: str) -> None:
    path = folder / "vaults" / "oost-2" / name
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3])
    before = path.read_bytes()
    with pytest.raises(UserError):
        is_whole(folder)
    assert path.read_bytes() == before


def test_copies_that_a_killed_import_left_are_gone_after_the_next_unlock(
    folder: Path, run: Run
) -> None:
    assert run("killed_while_importing", 1) is None
    incoming = folder / "vaults" / "hoofdkwartier" / "incoming"
    assert len(list(incoming.iterdir())) == 1
    opened(folder, "hoofdkwartier").vault.close()
    assert list(incoming.iterdir()) == []
