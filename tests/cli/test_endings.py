"""How a case ends, from the terminal: what is refused is one sentence, and changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.app import cases, vaults
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.cli.main import main
from desktop_app.crypto import kdf
from tests.worlds import knowing

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"
Ask = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Return the surroundings of a vault with one open case."""
    folder = tmp_path_factory.mktemp("made")
    world = knowing(
        World(config=folder / "config", vaults=folder / "vaults", kdf_params=kdf.LOWEST)
    )
    new = NewVault("oost", "Oost", "coordinator", "VC-1", PASSPHRASE)
    session = vaults.create(world, folder / "vaults" / "oost", new).session
    cases.open_case(session, "KLAPROOS")
    session.vault.close()
    return world


@pytest.fixture
def ask(world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Runs a command; answers exit code, standard output and standard error."""
    (tmp_path / "pass").write_text(PASSPHRASE, encoding="utf-8")

    def command(*arguments: str) -> tuple[int, str, str]:
        common = ["--vault", str(world.vaults / "oost"), "--lang", "en"]
        code = main([*arguments, *common, "--passphrase-file", str(tmp_path / "pass")], world)
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["case", "erase", "KLAPROOS", "--ground", "because"], 1, "is no ground for erasing"),
        (["case", "erase", "NERGENS", "--ground", "unneeded"], 1, "There is no case NERGENS"),
        (["case", "erase", "KLAPROOS"], 2, "--ground"),
        (["case", "close", "KLAPROOS"], 1, "Fill in the closing first"),
        (["case", "reopen", "KLAPROOS"], 1, "not closed"),
        (["case", "held", "1234", "--throw-away"], 1, "Nothing waits of a case"),
        (["case", "held", "--throw-away"], 2, "Give one CASE"),
        (["case", "held", "1234", "--throw-away", "--take-in", "x"], 2, "Give one CASE"),
        (["retention", "wipe", "high_harm_closing/1"], 1, "no proposal"),
        (["retention", "keep", "x", "--until", "2099-01-01", "--reason", "y"], 1, "no proposal"),
        (["retention", "keep", "x", "--until", "soon", "--reason", "y"], 2, "YYYY-MM-DD"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    ask: Ask, arguments: list[str], code: int, said: str
) -> None:
    ended, out, err = ask(*arguments)
    assert (ended, out) == (code, "")
    assert said in err
    assert "KLAPROOS" in ask("case", "list")[1]


def test_what_lies_ahead_is_listed_for_people(ask: Ask) -> None:
    code, out, _ = ask("retention", "list")
    assert code == 0
    assert "Daily task (Wpg 8): removed at the latest" in out
    assert "KLAPROOS" in out
