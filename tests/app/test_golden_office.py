"""A whole vault of every format, as the program made it, opens with every key, for ever."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop_app.app import cases, contacts, keys, looking, records, vaults
from desktop_app.app.case_lines import case_lines
from desktop_app.app.session import Session
from desktop_app.cli.main import main
from desktop_app.store.database import migrations
from tests.data.make_office import PASSPHRASE, SECOND, world

OFFICES = Path(__file__).resolve().parents[1] / "data" / "offices"
FORMATS = sorted((one.name for one in OFFICES.iterdir()), key=int)


@pytest.fixture(params=FORMATS)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a computer with the vault of one format."""
    shutil.copytree(OFFICES / request.param, tmp_path / "vaults" / "oost")
    (tmp_path / "vaults" / "oost" / "words.txt").rename(tmp_path / "words.txt")
    return tmp_path


def unlocked(folder: Path, passphrase: str) -> Session:
    around = world(folder)
    session = vaults.unlock(around, around.vaults / "oost", passphrase)
    vaults.prepare(session)
    return session


def test_everything_is_there_after_unlocking(folder: Path) -> None:
    session = unlocked(folder, PASSPHRASE)
    assert (session.owner.name, session.owner.role, session.by) == ("Oost", "coordinator", "VC-1")
    assert [one.person for one in keys.keys_of(session).people] == ["VC-1", "VC-2"]
    assert contacts.find_contact(session, "hoofdkwartier").contact.role == "headquarters"
    (line,) = case_lines(session)
    assert (line.codename, line.unsaved) == ("KLAPROOS", 1)
    assert [one.code for one in looking.search(session, "buurvrouw")] == ["KLAPROOS"]
    vaults.unlock_again(session, PASSPHRASE)
    assert records.reveal(session, cases.plan_key(line.case), "word_danger") == "zonnebloem"
    draft = records.open_draft(session, cases.case_key(line.case))
    assert draft.value("backup") == "half getypt"
    assert looking.health(session) == ()
    session.vault.close()


def test_every_key_opens_it(folder: Path) -> None:
    session = unlocked(folder, SECOND)
    assert session.by == "VC-2"
    session.vault.close()
    words = (folder / "words.txt").read_text("ascii")
    around = world(folder)
    session = vaults.unlock_with_words(around, around.vaults / "oost", words)
    assert session.by == "recovery"
    session.vault.close()


def test_the_terminal_checks_it(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "passphrase").write_text(PASSPHRASE, encoding="utf-8")
    common = ["--passphrase-file", str(folder / "passphrase"), "--lang", "en"]
    assert main(["vault", "check", *common], world(folder)) == 0
    assert capsys.readouterr().out == "Everything is whole.\n"


def test_the_newest_format_has_an_office() -> None:
    assert int(FORMATS[-1]) == migrations("")[-1][0]
