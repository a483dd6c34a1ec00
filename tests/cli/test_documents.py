"""Every command answers the document that docs/cli.md describes."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import click
import pytest

from desktop_app.app.surroundings import World, utc_now
from desktop_app.cli.main import build, main
from desktop_app.crypto import kdf
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.draft import Draft
from desktop_app.language import Speaker
from tests.filling import fill

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"
NEW = "regenjas lantaarn eekhoorn tafelkleed ochtendmist"
Run = Callable[..., Any]
_SECTION = re.compile(r"^### ([a-z -]+)\n(.*?)(?=^###? |\Z)", re.MULTILINE | re.DOTALL)


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

    def run(
        self, name: str, *arguments: str, vault: str = "oost", code: int = 0, later: int = 0
    ) -> Any:
        """Run a command, so many days later, and return its document."""
        now = utc_now() + timedelta(days=later)
        world = replace(self._world, now=lambda: now) if later else self._world
        common = ["--json", "--vault", str(self.folder / "vaults" / vault)]
        common += ["--passphrase-file", str(self.folder / "pass")]
        ended = main([*name.split(), *arguments, *common], world)
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
ASSESSMENT = {
    "date": "2026-11-24",
    "assessed_by": "VC-1",
    "quick_screen": True,
    "exposure": {"rf_e03": {"answer": "unknown", "relevance": "high"}},
}
INCIDENT = {
    "occurred_at": moment("2026-11-23"),
    "reported_at": moment("2026-11-24"),
    "kind": ["unexpected_encounter_process"],
    "channel": ["in_person"],
    "severity": "intimidating",
    "immediate_action": ["none_needed"],
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
    job.run("record confirm", plan, "--look")
    job.run("record compare", plan, "--from", "1")
    job.run("record show", plan)
    job.run("record show", hearing)
    job.run("record history", note)
    job.run("record history", plan)
    job.run("record list", "--kind", "note")
    job.run("search", "gebeld", "--earlier")
    job.run("agenda")
    job.run("agenda", "--ics", job.path("agenda.ics"))
    assert b"BEGIN:VEVENT" in Path(job.path("agenda.ics")).read_bytes()
    job.run("case list")
    new("risk_assessment", ASSESSMENT)
    asking = job.run("case show", "ZK-0001")["prompts"]
    unknown = next(one for one in asking if one["rule"] == "find_out")
    job.run("case step", "klaproos", "--record", unknown["record"], "--leaf", unknown["leaf"])
    for what, key, record in (
        ("checklist", "--hearing", hearing),
        ("aftercare", "--hearing", hearing),
        ("duty-card", "--hearing", hearing),
        ("pack", "--hearing", hearing),
        ("week", "--day", "2027-03-02"),
        ("plan-copy", "--case", "klaproos"),
        ("contact-card", "--sheet-lang", "nl"),
        ("preparation", "--record", talk),
    ):
        made = job.run(f"print {what}", key, record, "--out", job.path(f"sheet-{what}.pdf"))
    job.run("print recovery", "--out", job.path("sheet-recovery.pdf"), vault="hq")
    job.run("sheet book", made["code"], "--state", "destroyed")
    job.run("sheet list")
    (found,) = job.run("search", made["code"][:7].lower())
    assert (found["kind"], found["text"]) == ("sheet", made["code"])
    run_hearing(job, hearing)
    tell(job, new("incident", INCIDENT), plan=plan)
    job.run("record withdraw", note, "--reason", "dubbel")


def run_hearing(job: Job, hearing: str) -> None:
    """Take the checklist of a hearing through its day, then from paper; move it."""
    job.run("hearing tick", hearing, "w01")
    job.run("hearing tick", hearing, "A01", "--at", "9:05")
    job.run("hearing reopen", hearing, "A01")
    job.run("hearing waive", hearing, "Q04", "--reason", "geen tolk")
    job.run("hearing note", hearing, "A02", "lade voor telefoons")
    job.run("hearing time", hearing, "arrived", "9:02")
    job.run("hearing time", hearing, "called_in")
    job.run("hearing break", hearing, "10:50")
    sheet = job.run("print checklist", "--hearing", hearing, "--out", job.path("again.pdf"))
    written = {
        "steps": {"A01": {"at": "9:01"}, "W08": {"on": "2027-02-20"}, "A03": {"note": "rustig"}},
        "times": {"ended": "12:10"},
        "breaks": [["11:20", "11:30"]],
    }
    file = job.answers_file(written)
    job.run("hearing take-over", hearing, "--json-file", file, "--sheet", sheet["code"])
    shown = job.run("hearing show", hearing)
    steps = {one["step"]: one for one in shown["steps"]}
    assert (steps["A01"]["at"], steps["A03"]["note"]) == ("09:01", "rustig")
    assert shown["times"]["ended"] == "12:10:00"
    assert [one["to"] for one in shown["breaks"]] == [None, "11:30:00"]
    assert len(shown["still_asked"]) == 6
    state = {one["code"]: one["state"] for one in job.run("sheet list")}
    assert state[sheet["code"]] == "destroyed"
    made = job.run("moment steps", hearing, "--make")
    assert made
    assert all(one["made"] for one in made)
    job.run("step put-off", made[0]["record"], "2027-02-25", "--reason", "griffie belt terug")
    looked = job.run("moment move", hearing, "2027-03-04", "--look")
    assert [one["record"] for one in looked["stay"]] == [made[0]["record"]]
    moved = job.run("moment move", hearing, "2027-03-04", "--at", "10:00")
    assert moved["moved"] == looked["moved"]
    assert job.run("hearing show", hearing)["day"] == "2027-03-04"
    job.run("step tick", made[1]["record"])
    job.run("step reopen", made[1]["record"])


def tell(job: Job, incident: str, *, plan: str) -> None:
    """Ask what a case tells over time; put a record into the case where it belongs."""
    job.run("step new", "klaproos", "Bel de griffie", "--day", "2027-02-01", "--at", "9:30")
    job.run("case note", "klaproos", "Sleutel ligt klaar.")
    entries = job.run("case timeline", "klaproos")
    assert {one["sign"] for one in entries} >= {"incident", "note", "hearing", "plan", "step"}
    assert plan in {one["record"] for one in entries}
    for area in ("contact", "process", "safety"):
        found = job.run("case timeline", "klaproos", "--area", area)
        assert {one["area"] for one in found} == {area}
    job.run("case numbers", "klaproos")
    assert job.run("case pattern", "klaproos")["total"] == 1
    job.run("case reviews", "klaproos")
    job.run("case contacts", "klaproos")
    job.run("case moments", "klaproos")
    job.run("case new", "zonnedauw")
    job.run("record move", incident, "--to", "zonnedauw", "--reason", "verkeerde zaak")
    assert job.run("case pattern", "klaproos")["total"] == 0


def introduce(job: Job, name: str, *, to: str, role: str) -> None:
    card = job.path(f"{name}.wmcard")
    shown = job.run("contact export", "--out", card, vault=name)
    job.run("contact add", card, "--role", role, vault=to)
    job.run("contact verify", name, "--fingerprint", shown["fingerprint"], vault=to)
    job.run("contact list", vault=to)


def exchange(job: Job) -> None:
    introduce(job, "hq", to="oost", role="headquarters")
    job.run("contact pin", "hq")
    for name in ("stick", "back", "gone"):
        (job.folder / name).mkdir()
    counts = ["--to", "hq", "--evaluation", "2026-Q3", "--out", job.path("gone")]
    assert job.run("bundle export", *counts)["evaluation"] == "2026-Q3"
    sent = job.run("bundle export", "--to", "hq", "--out", job.path("stick"))
    job.run("bundle import", sent["file"], vault="hq", code=1)
    job.run("bundle retry", vault="hq", code=1)
    (waiting,) = job.run("bundle waiting", vault="hq")
    job.run("bundle drop", waiting["name"], vault="hq")
    job.run("bundle import", job.path("gone"), vault="hq", code=1)
    introduce(job, "oost", to="hq", role="coordinator")
    job.run("bundle retry", vault="hq")
    job.run("bundle inspect", sent["file"], vault="hq")
    job.run("bundle import", "--dry-run", job.path("stick"), vault="hq")
    seen = job.run("bundle lost", Path(sent["file"]).name, "--dry-run")
    assert seen["cases"]
    assert not seen["incidents"], "it was only looked at"
    job.run("bundle lost", Path(sent["file"]).name)
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
    (waits,) = job.run("record conflicts")
    assert [one["own"] for one in waits["versions"]] == [True, False]
    take = ["--take", f"{waits['leaf']}=2", "--reason", "asked both"]
    job.run("record decide", waits["record"], *take)
    assert not job.run("record conflicts")
    job.run("bundle list")
    job.run("bundle list", vault="hq")
    assert {one["side"] for one in job.run("bundle receipts")} == {"received", "due"}
    assert "given" in {one["side"] for one in job.run("bundle receipts", vault="hq")}
    job.run("bundle offices", vault="hq")
    job.run("evaluation received", vault="hq")
    since = ["--from", "2026-01-01", "--to", "2027-06-30"]
    job.run("evaluation show", *since, "--csv", job.path("figures.csv"), vault="hq")
    job.run("evaluation show", *since)
    job.run("print evaluation", *since, "--out", job.path("figures.pdf"), vault="hq")
    _hand_over(job)


def _hand_over(job: Job) -> None:
    """Hand the case over and take it back; headquarters sets a policy; a role, a new key."""
    job.run("contact role", "hq", "deputy")
    job.run("bundle export", "--to", "hq", "--handover", "klaproos", "--out", job.path("gone"))
    job.run("bundle handovers")
    job.run("bundle take-back", "klaproos", "--called")
    job.run("contact role", "hq", "headquarters")
    job.run("contact pin", "hq")
    job.run("vault owner", "--unit", "Den Haag", vault="hq")
    newer = job.path("newer.wmcard")
    job.run("contact export", "--out", newer, vault="hq")
    added = job.run("contact add", newer)
    assert (added["role"], added["state"]) == ("headquarters", "verified"), "as it was said before"
    assert "Den Haag" in added["changed"][0]
    policy = job.folder / "policy.json"
    policy.write_text('{"idle_minutes": 4}', encoding="utf-8")
    send = ["--to", "oost", "--update", str(policy), "--out", job.path("back")]
    job.run("bundle export", *send, vault="hq")
    job.run("bundle policy")


def end(job: Job) -> None:
    """Close the case, wipe its secrets, erase it; headquarters sends newer changes of it."""
    closing = {"reason": "process_ended", "goodbye_talk": "held", "reopen_rule": "bel"}
    job.run("case close", "klaproos", "--json-file", job.answers_file(closing))
    job.run("case reopen", "klaproos")
    job.run("case close", "klaproos")
    due = {one["rule"]: one for one in job.run("retention list", "--to", "2099-01-01")}
    job.run("retention wipe", due["high_harm_closing"]["id"])
    review = due["plan_and_incidents"]["id"]
    job.run("retention keep", review, "--until", "2098-01-01", "--reason", "hoger beroep")
    job.run("retention list")
    case = job.run("case erase", "klaproos", "--ground", "unneeded")["case"]
    assert [one["case"] for one in job.run("case erased")] == [case]
    (record,) = (
        one["record"]
        for one in job.run("case show", "klaproos", vault="hq")["records"]
        if one["kind"] == "case"
    )
    for name, decision in (("VC-4", "--throw-away"), ("VC-5", "--take-in=nodig")):
        file = job.answers_file({"coordinator": name})
        job.run("record set", record, "--json-file", file, vault="hq")
        job.run("bundle export", "--to", "oost", "--out", job.path("back"), vault="hq")
        job.run("bundle import", job.path("back"))
        (waiting,) = job.run("case held")
        assert waiting["reason"] == "erased"
        job.run("case held", case[:8], decision)
    assert job.run("case held") == []
    job.run("case examples", "--put-in")
    assert len(job.run("case examples", "--delete")["examples"]) == 3
    job.run("case examples")


def look_after(job: Job, root: Path) -> None:
    for name in ("check", "backup", "info", "slots", "reindex"):
        job.run(f"vault {name}")
    _backups(job)
    job.run("vault keys", "--out", job.path("keys.txt"))
    assert Path(job.path("keys.txt")).stat().st_mode & 0o077 == 0
    job.run("audit show")
    job.run("audit show", "--case", "klaproos")
    job.run("audit verify")
    (job.folder / "written").mkdir()
    job.run("case export", "klaproos", "--out", job.path("written"))
    form = root / "resources" / "content" / "forms" / "note.toml"
    job.run("content check", str(form))
    newer = job.folder / "note.toml"
    text = form.read_text(encoding="utf-8")
    newer.write_text(text.replace("version = 1", "version = 2", 1), encoding="utf-8")
    job.run("content install", str(newer))
    job.run("content show", "PM12")
    job.run("content list")
    end(job)
    words = job.answers["vault create"][0]["recovery_words"]
    Path(job.path("words")).write_text(words, encoding="utf-8")
    new = ["--new-passphrase-file", job.path("new")]
    job.run("vault rehearse", "--words-file", job.path("words"))
    job.run("vault recover", "--words-file", job.path("words"), "--person", "VC-1", *new)
    job.run("contact revoke", "oost", "--reason", "laptop weg", vault="hq")
    job.run("contact new-key", vault="hq", later=2)
    job.run("vault passphrase", *new, vault="hq")
    _keys(job, new)


def _folders(job: Job) -> None:
    job.run("vault create", "--name", "west", "--role", "deputy", vault="west")
    job.run("vault owner", "--unit", "West", vault="west")
    job.run("vault lock-time", "--minutes", "3", vault="west")
    assert job.run("vault lock-time", vault="west")["minutes"] == 3
    job.run("vault rename", "west-2", vault="west")
    job.run("vault list")
    job.run("vault remove", "--name", "west-2", vault="west-2")


def _backups(job: Job) -> None:
    """On a stick, tried out, put back with all that is newer."""
    Path(job.path("sticks")).mkdir()
    made = job.run("vault backup", "--to", job.path("sticks"))
    assert job.run("vault drill", job.path("sticks"))["findings"] == []
    (copy,) = job.run("vault copies")
    assert job.run("vault copies", "--destroyed", copy["place"]) == []
    restored = job.run("vault restore", made["folder"], "--with-newer")
    assert restored["taken_over"]["unreadable"] == 0
    (kept,) = job.run("vault set-aside")["set_aside"]
    job.run("vault set-aside", "--take-over", kept["name"])
    assert job.run("vault set-aside", "--delete", kept["name"])["set_aside"] == []


def _keys(job: Job, new: list[str]) -> None:
    """Escrow, a passphrase more and less, other keys."""
    for what in ("on", "show", "off"):
        job.run("vault escrow", what)
    other = next(one["id"] for one in job.run("vault slots") if not one["own"])
    job.run("vault remove-passphrase", other)
    job.run("vault add-passphrase", "--person", "VC-3", *new)
    replaced = job.run("vault replace-keys")
    assert (replaced["dropped"], replaced["backed_up"]) == (["VC-3"], True)


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
    _folders(job)
    for name, documents in job.answers.items():
        for document in documents:
            fits(document, pages[name], name)
    assert job.answers.keys() == pages.keys()
