"""The main job from a terminal, and how it refuses."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop_app.app.surroundings import World
from desktop_app.cli.main import globals_first, main
from desktop_app.crypto import kdf
from tests.worlds import knowing

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"
Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one command with --json; answers exit code, document and standard error."""
    (tmp_path / "pass").write_text(PASSPHRASE + "\n", encoding="utf-8")
    world = knowing(
        World(config=tmp_path / "config", vaults=tmp_path / "vaults", kdf_params=kdf.LOWEST)
    )

    def command(*arguments: str, vault: str = "oost", plain: bool = False) -> tuple[int, Any, str]:
        extra = ["--vault", str(tmp_path / "vaults" / vault)]
        extra += ["--passphrase-file", str(tmp_path / "pass")]
        if not plain:
            extra.append("--json")
        code = main([*arguments, *extra], world)
        said = capsys.readouterr()
        return code, json.loads(said.out) if said.out and not plain else said.out, said.err

    return command


@pytest.fixture
def vault(run: Run) -> Run:
    code, _, _ = run(
        "vault", "create", "--name", "oost", "--role", "coordinator", "--person", "VC-1"
    )
    assert code == 0
    return run


def answers(path: Path, fields: dict[str, Any]) -> str:
    path.write_text(json.dumps(fields), encoding="utf-8")
    return str(path)


HEARING = {
    "kind": "rc",
    "starts_at": {"at": "2027-03-02T09:30", "zone": "Europe/Amsterdam", "precision": "exact"},
    "arrive_at": "09:00",
    "city": "Utrecht",
    "interpreter_needed": "no",
    "status": "planned",
}


def introduce(run: Run, tmp_path: Path, name: str, *, to: str, role: str) -> None:
    card = tmp_path / f"{name}.wmcard"
    _, shown, _ = run("contact", "export", "--out", str(card), vault=name)
    assert run("contact", "add", str(card), "--role", role, vault=to)[0] == 0
    fingerprint = shown["fingerprint"]
    assert run("contact", "verify", name, "--fingerprint", fingerprint, vault=to)[0] == 0


def test_the_main_job_goes_from_a_vault_to_a_receipt(vault: Run, tmp_path: Path) -> None:
    run = vault
    run("vault", "create", "--name", "hq", "--role", "headquarters", vault="hq")
    assert run("case", "new", "klaproos")[1]["number"] == "ZK-0001"
    plan = {
        "made_with": "in_person",
        "plan_language": {"language": "nl", "interpreter": "none"},
        "change_reason": "new",
        "word_danger": "zonnebloem",
    }
    file = answers(tmp_path / "plan.json", plan)
    assert (
        run("record", "new", "--kind", "safety_plan", "--case", "klaproos", "--json-file", file)[0]
        == 0
    )
    file = answers(tmp_path / "hearing.json", HEARING)
    _, made, _ = run("record", "new", "--kind", "hearing", "--case", "ZK-0001", "--json-file", file)
    sheet = tmp_path / "sheet.pdf"
    code, printed, _ = run("print", "checklist", "--hearing", made["record"], "--out", str(sheet))
    assert code == 0
    assert sheet.read_bytes().startswith(b"%PDF")
    assert run("sheet", "book", printed["code"], "--state", "destroyed")[0] == 0
    assert run("sheet", "list")[1][0]["state"] == "destroyed"

    introduce(run, tmp_path, "hq", to="oost", role="headquarters")
    introduce(run, tmp_path, "oost", to="hq", role="coordinator")
    assert run("contact", "pin", "hq")[0] == 0
    stick = tmp_path / "stick"
    stick.mkdir()
    _, bundle, _ = run("bundle", "export", "--to", "hq", "--out", str(stick))
    _, shown, _ = run("bundle", "inspect", bundle["file"], vault="hq")
    assert shown["revisions"] == bundle["revisions"]
    assert run("bundle", "import", "--dry-run", str(stick), vault="hq")[0] == 0
    assert run("case", "list", vault="hq")[1] == []
    assert run("bundle", "import", str(stick), vault="hq")[0] == 0
    assert run("case", "list", vault="hq")[1][0]["codename"] == "KLAPROOS"
    back = tmp_path / "back"
    back.mkdir()
    assert run("bundle", "export", "--to", "oost", "--out", str(back), vault="hq")[0] == 0
    _, result, _ = run("bundle", "import", str(back))
    assert result["done"][0]["confirmed"] == 1
    assert run("bundle", "list")[1]["out"][0]["receipt"] == "arrived"
    assert run("vault", "check")[1]["findings"] == []
    assert run("audit", "verify")[1]["broken"] == []
    assert "zonnebloem" not in json.dumps(run("case", "show", "klaproos")[1])


def test_a_wrong_passphrase_is_one_sentence_and_exit_1(vault: Run, tmp_path: Path) -> None:
    (tmp_path / "pass").write_text("iets anders\n", encoding="utf-8")
    code, document, said = vault("case", "list")
    assert (code, document) == (1, "")
    assert said.count("\n") == 1


def test_a_folder_that_is_no_vault_is_refused(run: Run, tmp_path: Path) -> None:
    (tmp_path / "vaults" / "leeg").mkdir(parents=True)
    assert run("case", "list", vault="leeg")[0] == 1


def test_wrong_usage_is_exit_2(run: Run) -> None:
    assert run("case", "dance")[0] == 2


def test_a_file_that_is_no_bundle_changes_nothing(vault: Run, tmp_path: Path) -> None:
    (tmp_path / "x.wmb").write_bytes(b"age-encryption.org/v1\nnonsense")
    code, document, said = vault("bundle", "import", str(tmp_path / "x.wmb"))
    assert code == 1
    assert document["refused"][0]["file"] == "x.wmb"
    assert said


def test_an_unreadable_form_file_is_refused_with_its_line(run: Run, tmp_path: Path) -> None:
    (tmp_path / "note.toml").write_text('id = "note"\nversion = "een"\n', encoding="utf-8")
    code, _, said = run("content", "check", str(tmp_path / "note.toml"))
    assert code == 1
    assert "note.toml" in said


def test_a_file_that_exists_is_not_written_over(vault: Run, tmp_path: Path) -> None:
    card = tmp_path / "card.wmcard"
    card.write_text("kept", encoding="utf-8")
    assert vault("contact", "export", "--out", str(card))[0] == 1
    assert card.read_text(encoding="utf-8") == "kept"


def test_global_options_may_stand_anywhere() -> None:
    assert globals_first(["case", "list", "--json", "--vault", "x"]) == [
        "--json",
        "--vault",
        "x",
        "case",
        "list",
    ]


def test_what_is_known_is_filled_in_ahead_and_what_is_answered_goes_before_it(
    vault: Run, tmp_path: Path
) -> None:
    vault("case", "new", "klaproos")
    place = ("record", "new", "--kind", "hearing", "--case", "klaproos", "--json-file")
    first = answers(
        tmp_path / "first.json", HEARING | {"court": "Rechtbank", "seating": "achterin"}
    )
    vault(*place, first)
    later = HEARING | {"seating": "vooraan", "city": None}
    code, made, said = vault(*place, answers(tmp_path / "later.json", later))
    assert code == 0, said
    shown = vault("record", "show", made["record"])[1]["values"]
    assert (shown["court"], shown["seating"]) == ("Rechtbank", "vooraan")
    assert shown.get("city") is None, "null leaves a question empty"
    assert "court" in made["ahead"]
    assert not {"seating", "city"} & set(made["ahead"])


def test_an_answer_that_the_form_lacks_is_refused_by_name(vault: Run, tmp_path: Path) -> None:
    vault("case", "new", "klaproos")
    file = answers(tmp_path / "note.json", {"nonsense": 1})
    code, _, said = vault(
        "record", "new", "--kind", "note", "--case", "klaproos", "--json-file", file
    )
    assert code == 1
    assert "nonsense" in said


def test_the_way_out_opens_the_store_with_the_stock_sqlcipher(vault: Run, tmp_path: Path) -> None:
    import subprocess

    vault("case", "new", "klaproos")
    out = tmp_path / "keys.sql"
    assert vault("vault", "keys", "--out", str(out))[0] == 0
    script = out.read_text(encoding="utf-8").split("\n#")[0] + "SELECT count(*) FROM revision;\n"
    store = tmp_path / "vaults" / "oost" / "store.db"
    done = subprocess.run(
        ["sqlcipher", str(store)], input=script, capture_output=True, text=True, check=True
    )
    assert done.stdout.split()[-1] == "2"
