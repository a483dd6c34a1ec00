"""Bad input: one clear sentence in the language of the user, exit 1, nothing changed."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.app import vaults
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.cli.main import main
from desktop_app.crypto import kdf
from tests.bundle.parties import chain, contents, written
from tests.worlds import knowing

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"
Ask = Callable[..., tuple[int, str]]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a vault."""
    folder = tmp_path_factory.mktemp("made")
    world = knowing(
        World(config=folder / "config", vaults=folder / "vaults", kdf_params=kdf.LOWEST)
    )
    new = NewVault("oost", "Oost", "coordinator", "VC-1", PASSPHRASE)
    vaults.create(world, folder / "vaults" / "oost", new).session.vault.close()
    return folder


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    copy = Path(shutil.copytree(made, tmp_path / "computer"))
    (copy / "pass").write_text(PASSPHRASE, encoding="utf-8")
    return copy


@pytest.fixture
def ask(folder: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Runs a command in a language; answers exit code and standard error."""
    world = knowing(
        World(config=folder / "config", vaults=folder / "vaults", kdf_params=kdf.LOWEST)
    )

    def command(*arguments: str, language: str = "en") -> tuple[int, str]:
        common = ["--vault", str(folder / "vaults" / "oost"), "--lang", language]
        code = main([*arguments, *common, "--passphrase-file", str(folder / "pass")], world)
        said = capsys.readouterr()
        return code, said.err

    return command


def kept(folder: Path) -> dict[str, str]:
    """Return the digest of what a vault consists of; the note of a wrong try is no part of it."""
    vault = folder / "vaults" / "oost"
    return {
        str(one.relative_to(vault)): hashlib.sha256(one.read_bytes()).hexdigest()
        for one in vault.rglob("*")
        if one.is_file() and one.name in ("vault.json", "store.db", "drafts.db")
    }


def refused(ask: Ask, *arguments: str) -> str:
    """Assert that both languages refuse with one sentence each; return the English one."""
    told = {}
    for language in ("nl", "en"):
        code, told[language] = ask(*arguments, language=language)
        assert code == 1
        assert told[language].count("\n") == 1
        assert told[language].rstrip().endswith((".", ".”", "!"))
    assert told["nl"] != told["en"]
    return told["en"]


def test_a_wrong_passphrase(ask: Ask, folder: Path) -> None:
    (folder / "pass").write_text("iets anders", encoding="utf-8")
    before = kept(folder)
    assert "passphrase" in refused(ask, "case", "list")
    assert kept(folder) == before


def test_a_passphrase_file_that_is_not_there(ask: Ask, folder: Path) -> None:
    (folder / "pass").unlink()
    assert "cannot be read" in refused(ask, "case", "list")


def test_a_folder_that_is_no_vault(ask: Ask, folder: Path) -> None:
    shutil.rmtree(folder / "vaults" / "oost")
    (folder / "vaults" / "oost").mkdir()
    (folder / "vaults" / "oost" / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    refused(ask, "case", "list")
    assert [one.name for one in (folder / "vaults" / "oost").iterdir() if one.suffix] == [
        "photo.jpg",
        *(["vault.lock"] if (folder / "vaults" / "oost" / "vault.lock").exists() else []),
    ]


def test_a_vault_of_a_newer_program_names_the_version_that_is_wanted(
    ask: Ask, folder: Path
) -> None:
    path = folder / "vaults" / "oost" / "vault.json"
    body = json.loads(path.read_bytes()) | {"version": 9, "needs": "7.5"}
    path.write_bytes(json.dumps(body, separators=(",", ":"), sort_keys=True).encode() + b"\n")
    before = kept(folder)
    assert "7.5" in refused(ask, "case", "list")
    assert kept(folder) == before


def test_a_key_file_of_something_else(ask: Ask, folder: Path) -> None:
    (folder / "vaults" / "oost" / "vault.json").write_text('{"format": "other"}', "utf-8")
    before = kept(folder)
    refused(ask, "case", "list")
    assert kept(folder) == before


@pytest.mark.parametrize("what", ["for somebody else", "cut short", "nonsense", "empty"])
def test_a_bundle_that_is_none_for_this_vault(ask: Ask, folder: Path, what: str) -> None:
    data, _ = written(contents(chain(3)))
    given = {
        "for somebody else": data,
        "cut short": data[: len(data) // 3],
        "nonsense": b"age-encryption.org/v1\nnonsense",
        "empty": b"",
    }[what]
    (folder / "x.wmb").write_bytes(given)
    refused(ask, "bundle", "import", str(folder / "x.wmb"))
    refused(ask, "bundle", "inspect", str(folder / "x.wmb"))
    assert list((folder / "vaults" / "oost" / "incoming").iterdir()) == []
    assert ask("vault", "check") == (0, "")
    assert ask("case", "list") == (0, "")


def test_a_bundle_that_is_not_there(ask: Ask, folder: Path) -> None:
    refused(ask, "bundle", "import", str(folder / "gone.wmb"))


@pytest.mark.parametrize(
    "content",
    [
        b'id = "note"\nversion = "een"\n',
        b"\xff\xfe",
        b"id = ",
        b"",
        b'id = "note"\nversion = 1\n',
        b"id = " + b"[" * 5_000,
    ],
)
def test_a_form_file_that_cannot_be_read(ask: Ask, folder: Path, content: bytes) -> None:
    (folder / "note.toml").write_bytes(content)
    assert "note.toml" in refused(ask, "content", "check", str(folder / "note.toml"))


def test_what_should_not_be_typed_is_saved_and_said(ask: Ask, folder: Path) -> None:
    assert ask("case", "new", "KLAPROOS")[0] == 0
    when = {"at": "2026-11-20T09:30", "zone": "Europe/Amsterdam", "precision": "exact"}
    noted = {"occurred_at": when, "text": "Belt nu met 06-12345678 af."}
    (folder / "answers.json").write_text(json.dumps(noted))
    made = ("record", "new", "--kind", "note", "--case", "klaproos")
    code, said = ask(*made, "--json-file", str(folder / "answers.json"))
    assert code == 0, said
    assert "text: This looks like a phone number." in said
    assert "06-12345678" not in said
    noted["text"] = "Dagvaarding ontvangen, zaal 3."
    (folder / "answers.json").write_text(json.dumps(noted))
    assert ask(*made, "--json-file", str(folder / "answers.json")) == (0, "")


@pytest.mark.parametrize("content", [b"{", b"[1]", b"\xff", b'{"a": 1}', b"[" * 50_000])
def test_answers_that_cannot_be_read(ask: Ask, folder: Path, content: bytes) -> None:
    assert ask("case", "new", "klaproos")[0] == 0
    (folder / "answers.json").write_bytes(content)
    file = str(folder / "answers.json")
    kind = ["record", "new", "--kind", "note", "--case", "klaproos"]
    refused(ask, *kind, "--json-file", file)
    assert ask("record", "list", "--kind", "note") == (0, "")


@pytest.mark.parametrize("content", [b"", b"waymark-card 9\n", b"\x00" * 100, b"x" * 10_000])
def test_a_contact_card_that_is_none(ask: Ask, folder: Path, content: bytes) -> None:
    (folder / "a.wmcard").write_bytes(content)
    refused(ask, "contact", "add", str(folder / "a.wmcard"))


@pytest.mark.parametrize(
    "command",
    [
        ["case", "show", "onbekend"],
        ["record", "show", "onbekend"],
        ["record", "new", "--kind", "onbekend", "--json-file", "answers.json"],
        ["record", "decide", "onbekend", "--take", "text=1", "--reason", "gevraagd"],
        ["bundle", "export", "--to", "onbekend", "--out", "weg"],
        ["contact", "pin", "onbekend"],
        ["sheet", "book", "onbekend", "--state", "lost"],
        ["print", "checklist", "--hearing", "onbekend", "--out", "x.pdf"],
    ],
    ids=" ".join,
)
def test_what_is_not_there(
    ask: Ask, command: list[str], monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    monkeypatch.chdir(folder)
    (folder / "answers.json").write_text("{}", encoding="utf-8")
    refused(ask, *command)
    assert not (folder / "x.pdf").exists()
