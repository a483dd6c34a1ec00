"""Vaults as folders from the terminal: listed, renamed, removed; and whose they are."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.app.surroundings import World, utc_now
from desktop_app.cli.main import main
from desktop_app.crypto import kdf

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"


class Shell:
    def __init__(self, folder, capsys) -> None:
        self.folder, self._capsys = folder, capsys
        self.world = World(
            config=folder / "config", vaults=folder / "vaults", kdf_params=kdf.LOWEST
        )
        (folder / "right").write_text(PASSPHRASE)
        (folder / "wrong").write_text("verkeerd")

    def run(self, *arguments: str, vault: str = "", passphrase: str = "right"):
        given = ["--lang", "en", "--json", *arguments]
        given += ["--passphrase-file", str(self.folder / passphrase)]
        if vault:
            given += ["--vault", str(self.folder / "vaults" / vault)]
        code = main(given, self.world)
        said = self._capsys.readouterr()
        return code, json.loads(said.out) if said.out else None, said.err


@pytest.fixture
def shell(tmp_path, capsys):
    made = Shell(tmp_path, capsys)
    for name in ("oost", "west"):
        code, _, said = made.run(
            "vault", "create", "--name", name, "--role", "coordinator", vault=name
        )
        assert code == 0, said
    return made


def names(shell):
    _, found, _ = shell.run("vault", "list")
    return [one["name"] for one in found]


def test_vaults_are_listed_renamed_and_removed(shell):
    assert names(shell) == ["oost", "west"]
    assert shell.run("vault", "rename", "zuid", vault="west")[0] == 0
    assert names(shell) == ["oost", "zuid"]
    code, answered, said = shell.run("vault", "remove", "--name", "zuid", vault="zuid")
    assert (code, answered) == (0, {"removed": "zuid", "backups": 0})
    assert said == "With it go 0 backups that stand beside it.\n"
    assert names(shell) == ["oost"]


def test_removing_asks_the_name_again_and_a_passphrase(shell):
    code, answered, said = shell.run("vault", "remove", "--name", "oost", vault="west")
    assert (code, answered) == (1, None)
    assert said == "This vault is called west, not oost. Nothing was changed.\n"
    code, answered, said = shell.run(
        "vault", "remove", "--name", "west", vault="west", passphrase="wrong"
    )
    assert (code, answered) == (1, None)
    assert "does not open the vault" in said
    assert names(shell) == ["oost", "west"]


def test_name_and_unit_change_with_the_same_keys(shell):
    before = shell.run("vault", "info", vault="oost")[1]
    now = shell.run("vault", "owner", "--name", "VC-7", "--role", "deputy", vault="oost")[1]
    assert now == {"name": "VC-7", "unit": before["unit"], "role": "deputy"}
    after = shell.run("vault", "info", vault="oost")[1]
    assert after["fingerprint"] == before["fingerprint"]
    assert shell.run("vault", "owner", vault="oost")[1] == now, "nothing given: only shown"


def test_the_clock_and_the_room_are_asked_about_at_unlock(shell):
    assert shell.run("case", "new", "KLAPROOS", vault="oost")[0] == 0
    shell.world = replace(
        shell.world, now=lambda: utc_now() - timedelta(days=3), free=lambda _path: 10**6
    )
    code, answered, said = shell.run("case", "list", vault="oost")
    assert code == 0
    assert len(answered) == 1
    assert "Set the clock right first" in said
    assert "Only 1.0 MB is free on the disk of this vault" in said


def test_a_stick_that_is_too_small_is_named_before_a_backup(shell, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    shell.world = replace(shell.world, free=lambda path: 1000 if path == stick else 10**12)
    code, _, said = shell.run("vault", "backup", "--to", str(stick), vault="oost")
    assert code == 0
    assert "Only 1 kB is free where this is to be written" in said
