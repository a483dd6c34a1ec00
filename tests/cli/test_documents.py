"""Every command answers the document that docs/cli.md describes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any
from uuid import UUID

import click
import pytest

from desktop_app.app.surroundings import World
from desktop_app.cli.main import build, main
from desktop_app.crypto import kdf
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.draft import Draft
from desktop_app.language import Speaker
from tests.filling import fill

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"
NEW = "regenjas lantaarn eekhoorn tafelkleed ochtendmist"
Run = Callable[..., Any]
_SECTION = re.compile(r"^### ([a-z ]+)\n(.*?)(?=^###? |\Z)", re.MULTILINE | re.DOTALL)


def described(root: Path) -> dict[str, Any]:
    """Return the shape of each command's document as the page has it."""
    page = (root / "docs" / "cli.md").read_text(encoding="utf-8")
    return {
        name: json.loads("".join(re.findall(r"^    (.*)$", text, re.MULTILINE)))
        for name, text in _SECTION.findall(page)
    }


def commands(command: click.Command, path: tuple[str, ...] = ()) -> Iterator[str]:
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            yield from commands(inner, (*path, name))
    else:
        yield " ".join(path)


def is_moment(value: str) -> bool:
    return datetime.fromisoformat(value).tzinfo is not None


KINDS: dict[str, Callable[[Any], object]] = {
    "text": lambda value: isinstance(value, str),
    "number": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "flag": lambda value: isinstance(value, bool),
    "id": lambda value: str(UUID(value)) == value,
    "key": lambda value: re.fullmatch("[0-9a-f]{64}", value),
    "day": lambda value: str(date.fromisoformat(value)) == value,
    "time": lambda value: str(time.fromisoformat(value)) == value,
    "moment": is_moment,
    "answer": lambda value: True,
}


def fits(value: Any, shape: Any, place: str) -> None:
    """Assert that ``value`` has the shape of the page."""
    if isinstance(shape, list):
        assert isinstance(value, list), place
        for one in value:
            fits(one, shape[0], f"{place}[]")
    elif isinstance(shape, dict):
        assert isinstance(value, dict), place
        if "*" in shape:
            return
        known = {key.rstrip("?"): one for key, one in shape.items()}
        assert value.keys() <= known.keys(), place
        assert {key for key in shape if not key.endswith("?")} <= value.keys(), place
        for key, one in value.items():
            fits(one, known[key], f"{place}.{key}")
    elif shape.endswith(" or null"):
        assert value is None or KINDS[shape.removesuffix(" or null")](value), (place, value)
    else:
        assert value is not None or shape == "answer", place
        assert KINDS[shape](value), (place, value)


def test_the_page_has_every_command_and_no_other(root: Path) -> None:
    tree = build(Speaker("en"), World())
    assert sorted(described(root)) == sorted(commands(tree))


class Job:
    """The main job from the terminal; what each command answered is kept by its name."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.answers: dict[str, list[Any]] = {}
        self._capsys = capsys
        self._world = World(
            config=folder / "config", vaults=folder / "vaults", kdf_params=kdf.LOWEST
        )
        (folder / "pass").write_text(PASSPHRASE, encoding="utf-8")
        (folder / "new").write_text(NEW, encoding="utf-8")

    def run(self, name: str, *arguments: str, vault: str = "oost", code: int = 0) -> Any:
        """Run a command and return its document."""
        common = ["--json", "--vault", str(self.folder / "vaults" / vault)]
        common += ["--passphrase-file", str(self.folder / "pass")]
        ended = main([*name.split(), *arguments, *common], self._world)
        said = self._capsys.readouterr()
        assert ended == code, (name, said.err)
        document = json.loads(said.out)
        self.answers.setdefault(name, []).append(document)
        return document

    def path(self, name: str) -> str:
        return str(self.folder / name)

    def answers_file(self, fields: dict[str, Any]) -> str:
        path = self.folder / f"answers-{len(list(self.folder.glob('answers-*')))}.json"
        path.write_text(json.dumps(fields), encoding="utf-8")
        return str(path)


def moment(day: str) -> dict[str, str]:
    return {"at": f"{day}T09:30", "zone": "Europe/Amsterdam", "precision": "exact"}


HEARING = {
    "kind": "rc",
    "starts_at": moment("2027-03-02"),
    "arrive_at": "09:00",
    "city": "Utrecht",
    "interpreter_needed": "no",
    "status": "planned",
}
TALK = {
    "kind": "info_talk",
    "status": "planned",
    "purpose_plain": "Uitleg wat aangifte doen betekent.",
    "why_now": "victim_wish",
    "date_time": moment("2027-01-05"),
}
NOTE = {"occurred_at": moment("2026-11-24"), "text": "Gebeld over de zitting."}


def whole_plan() -> dict[str, Any]:
    """Return answers to every question of the safety plan, by leaf."""
    draft = Draft(Catalogue.shipped().form("safety_plan"), {})
    fill(draft, lambda _: "afgesproken", phone="06 0000 0000", day="2026-12-05")
    return {leaf: one for leaf, one in draft.values.items() if not leaf.endswith(".order")}


def fill_in(job: Job) -> None:
    job.run("case new", "klaproos")
    case = ["--case", "klaproos"]

    def new(kind: str, fields: dict[str, Any]) -> str:
        file = job.answers_file(fields)
        made = job.run("record new", "--kind", kind, *case, "--json-file", file)
        return str(made["record"])

    plan, hearing, note = (
        new("safety_plan", whole_plan()),
        new("hearing", HEARING),
        new("note", NOTE),
    )
    talk = new("interview_preparation", TALK)
    job.run("record set", note, "--json-file", job.answers_file({"text": "Nog eens gebeld."}))
    job.run("record activate", plan)
    job.run("record show", plan)
    job.run("record show", hearing)
    job.run("record history", note)
    job.run("record history", plan)
    job.run("record list", "--kind", "note")
    job.run("search", "gebeld", "--earlier")
    job.run("agenda")
    job.run("case list")
    job.run("case show", "ZK-0001")
    for what, key, record in (
        ("checklist", "--hearing", hearing),
        ("aftercare", "--hearing", hearing),
        ("preparation", "--record", talk),
    ):
        made = job.run(f"print {what}", key, record, "--out", job.path(f"{what}.pdf"))
    job.run("sheet book", made["code"], "--state", "destroyed")
    job.run("sheet list")
    job.run("record withdraw", note, "--reason", "dubbel")


def introduce(job: Job, name: str, *, to: str, role: str) -> None:
    card = job.path(f"{name}.wmcard")
    shown = job.run("contact export", "--out", card, vault=name)
    job.run("contact add", card, "--role", role, vault=to)
    job.run("contact verify", name, "--fingerprint", shown["fingerprint"], vault=to)
    job.run("contact list", vault=to)


def exchange(job: Job) -> None:
    introduce(job, "hq", to="oost", role="headquarters")
    introduce(job, "oost", to="hq", role="coordinator")
    job.run("contact pin", "hq")
    for name in ("stick", "back"):
        (job.folder / name).mkdir()
    sent = job.run("bundle export", "--to", "hq", "--out", job.path("stick"))
    job.run("bundle inspect", sent["file"], vault="hq")
    job.run("bundle import", "--dry-run", job.path("stick"), vault="hq")
    (job.folder / "stick" / "x.wmb").write_bytes(b"nothing")
    job.run("bundle import", job.path("stick"), vault="hq", code=1)
    for vault, name in (("oost", "VC-2"), ("hq", "VC-3")):
        record = next(
            one["record"]
            for one in job.run("case show", "klaproos", vault=vault)["records"]
            if one["kind"] == "case"
        )
        file = job.answers_file({"backup": name})
        job.run("record set", record, "--json-file", file, vault=vault)
    job.run("bundle export", "--to", "oost", "--out", job.path("back"), vault="hq")
    job.run("bundle import", job.path("back"))
    assert job.run("record conflicts")
    job.run("bundle list")
    job.run("bundle list", vault="hq")


def look_after(job: Job, root: Path) -> None:
    for name in ("check", "backup", "info", "slots", "reindex"):
        job.run(f"vault {name}")
    job.run("vault keys", "--out", job.path("keys.txt"))
    job.run("audit show")
    job.run("audit show", "--case", "klaproos")
    job.run("audit verify")
    form = root / "resources" / "content" / "forms" / "note.toml"
    job.run("content check", str(form))
    job.run("content list")
    job.run("case close", "klaproos")
    words = job.answers["vault create"][0]["recovery_words"]
    Path(job.path("words")).write_text(words, encoding="utf-8")
    new = ["--new-passphrase-file", job.path("new")]
    job.run("vault recover", "--words-file", job.path("words"), "--person", "VC-1", *new)
    job.run("vault passphrase", *new, vault="hq")


def test_every_document_is_the_one_that_the_page_describes(
    tmp_path: Path, root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    job = Job(tmp_path, capsys)
    job.run("vault create", "--name", "oost", "--role", "coordinator", "--person", "VC-1")
    create = ["--name", "hq", "--role", "headquarters", "--recovery-out", job.path("recovery.pdf")]
    job.run("vault create", *create, vault="hq")
    fill_in(job)
    exchange(job)
    look_after(job, root)
    pages = described(root)
    for name, documents in job.answers.items():
        for document in documents:
            fits(document, pages[name], name)
    assert job.answers.keys() == pages.keys()
