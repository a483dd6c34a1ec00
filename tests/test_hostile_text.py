"""Text that wants to be more than text, typed or from a contact, stays text everywhere."""

from __future__ import annotations

import contextlib
import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pypdfium2
import pytest

from desktop_app.app import (
    agenda,
    cases,
    contacts,
    exporting,
    hearings,
    importing,
    looking,
    printing,
    records,
    sheet_register,
    trail,
    vaults,
)
from desktop_app.app.case_export import export_case
from desktop_app.app.case_lines import case_lines
from desktop_app.app.prepared import Prepared
from desktop_app.app.session import SECOND_UNLOCK, Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.app.wording import worded
from desktop_app.cli.main import main
from desktop_app.cli.terminal import readable
from desktop_app.crypto import kdf
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import VAULT_KINDS, CaseId, Leaf, RecordKey
from desktop_app.domain.revision import Change, sealed_digest
from desktop_app.errors import UserError
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.draft import Draft
from desktop_app.forms.render import render
from desktop_app.forms.saving import tidy
from desktop_app.language import LANGUAGES, Speaker
from desktop_app.paper.printable import printable
from tests.filling import fill, text_leaves

Ask = Callable[..., tuple[int, str, str]]
PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"
CATALOGUE = Catalogue.shipped()
KINDS = sorted({form.kind for form in CATALOGUE.forms.values()})
TEXTS = {
    "an image from elsewhere": '<img src="file:///etc/passwd">',
    "the end of a paragraph": "</para></b>&nbsp;&#0;<a href='x:y'>",
    "a formula": "=cmd()|'/c calc'!A1",
    "the other direction": "abc\u202egnp.exe\u2066def\u2069",
    "a word without an end": "w" * 4000,
    "places to fill": "%1 %2 %n {0} {name} %s",
    "quotation marks": "\"'`; DROP TABLE revision; --",
    "signs beyond the first plane": "\U0001f9ff\U0001d11e\u0301\u200d",
}
REFUSED = {
    "a zero": "before\0after",
    "an escape sequence": "\x1b]0;title\x07\x1b[2J",
    "half a pair": "\ud800",
}


def each(texts: dict[str, str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("text", texts.values(), ids=texts.keys())


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(config=tmp_path / "config", vaults=tmp_path / "vaults", kdf_params=kdf.LOWEST)


@pytest.fixture
def session(world: World) -> Iterator[Session]:
    new = NewVault("oost-2", "Oost", "coordinator", "VC-1", PASSPHRASE)
    made = vaults.create(world, world.vaults / "oost-2", new).session
    vaults.unlock_again(made, PASSPHRASE)
    yield made
    with contextlib.suppress(RuntimeError):  # a test may have closed it
        made.vault.close()


@pytest.fixture
def ask(session: Session, world: World, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Ask:
    """Runs one command on the vault, which is closed in the window meanwhile."""

    def command(*arguments: str) -> tuple[int, str, str]:
        with contextlib.suppress(RuntimeError):
            session.vault.close()
        (tmp_path / "pass").write_text(PASSPHRASE, encoding="utf-8")
        vault = ["--vault", str(session.vault.folder.path)]
        code = main([*arguments, *vault, "--passphrase-file", str(tmp_path / "pass")], world)
        said = capsys.readouterr()
        return code, said.out, said.err

    return command


@pytest.fixture
def quarters(world: World) -> Iterator[Session]:
    new = NewVault("hoofdkwartier", "", "headquarters", "HK-1", PASSPHRASE)
    made = vaults.create(world, world.vaults / "hoofdkwartier", new).session
    yield made
    made.vault.close()


@pytest.fixture
def case(session: Session) -> CaseId:
    return cases.open_case(session, "KLAPROOS")[0]


@pytest.fixture
def hearing(session: Session, case: CaseId) -> RecordKey:
    starts: Value = {"at": "2026-12-03T09:30", "zone": "Europe/Amsterdam", "precision": "exact"}
    values = {"kind": "rc", "starts_at": starts, "arrive_at": "09:00", "status": "planned"}
    return hearings.new_hearing(session, case, values | {"city": "Utrecht"})[0]


def saved_everywhere(session: Session, case: CaseId, text: str) -> dict[RecordKey, dict[str, str]]:
    """Save ``text`` in every question that takes words; return what was given for each leaf."""
    given: dict[RecordKey, dict[str, str]] = {}
    for kind in KINDS:
        key = records.new_key(session, kind, None if kind in VAULT_KINDS else case)
        draft = records.open_draft(session, key)
        fill(draft, lambda _field: text, phone="0600000000", day="2026-12-03")
        if kind == "risk_assessment":  # what is answered asks for it, or for a longer reason
            draft.set("level", "high")
        given[key] = {leaf: value for leaf, value in draft.values.items() if text[:5] in str(value)}
        records.save(session, key, draft)
    return given


@each(TEXTS)
def test_every_question_keeps_and_shows_it_as_it_was_typed(
    session: Session, case: CaseId, text: str
) -> None:
    given = saved_everywhere(session, case, text)
    assert sum(map(len, given.values())) > 500
    speaker = Speaker("nl")
    for key, leaves in given.items():
        values = records.values_of(session, key)
        form = session.form(key.kind)
        for leaf, typed in leaves.items():
            value = values[Leaf(leaf)]
            if sealed_digest(value) is not None:
                value = records.reveal(session, key, leaf)
            assert tidy(value) == tidy(typed)
            shown = str(typed[0] if isinstance(typed, list) else typed).removeprefix("other:")
            shown = shown.strip()
            assert shown in speaker.say(worded(form, Leaf(leaf), value))
            for language in LANGUAGES:
                assert shown in render(form, leaf, value, language)
    assert looking.health(session) == ()


@each(REFUSED)
@pytest.mark.parametrize("kind", KINDS)
def test_what_cannot_be_kept_is_refused_for_every_question(kind: str, text: str) -> None:
    draft = Draft(CATALOGUE.form(kind), {})
    refused = set()
    leaves = dict(text_leaves(draft.form, lambda field: draft.add_row(field.key)))
    for leaf, field in leaves.items():
        typed: Value = f"other:{text}" if field.other else text
        try:
            draft.set(leaf, [typed] if field.type in ("list", "choices") else typed)
        except ValueError:
            refused.add(leaf)
    assert refused | {problem.leaf for problem in draft.problems("to-save")} >= leaves.keys()


@each(TEXTS | REFUSED)
def test_searching_for_it_is_only_searching(session: Session, case: CaseId, text: str) -> None:
    records.change(session, cases.case_key(case), {"backup": "VC-2"})
    assert looking.search(session, text) == []


@each(TEXTS)
def test_a_codename_may_be_anything_and_every_list_still_stands(
    session: Session, text: str
) -> None:
    try:
        case, _ = cases.open_case(session, text)
    except UserError:
        assert case_lines(session) == ()
        return
    header = cases.case_header(session, case)
    assert header is not None
    assert cases.find_case(session, header.codename) == case
    assert [one.case for one in case_lines(session)] == [case]
    assert isinstance(agenda.rows(session, None, None), tuple | list)
    with pytest.raises(UserError) as refused:
        cases.open_case(session, text)
    assert header.codename in Speaker("nl").say(refused.value.message)


def sheet_or_sentence(session: Session, hearing: RecordKey) -> Prepared | str:
    """Return the sheet, or the sentence that says why there is none."""
    try:
        return printing.prepare_sheet(session, hearing)
    except UserError as refused:
        return Speaker("nl").say(refused.message)


def drawn(pdf: bytes) -> str:
    pages = pypdfium2.PdfDocument(pdf)
    return "".join("".join(page.get_textpage().get_text_range() for page in pages).split())


def prints_as_text(session: Session, sheet: Prepared | str, text: str) -> None:
    if isinstance(sheet, str):
        assert sheet.endswith(".")
        return
    for sign in (b"/URI", b"/Annot", b"/JavaScript", b"/Launch", b"/EmbeddedFile"):
        assert sign not in sheet.printed.pdf
    if sheet.may_print:
        assert "".join(printable(text).split()) in drawn(sheet.printed.pdf)
        sheet_register.register(session, sheet, way="print")
    else:
        assert all(Speaker("nl").say(one.sentence()) for one in sheet.findings)


@each(TEXTS)
def test_a_step_on_a_sheet_is_printed_as_text_or_refused_with_a_sentence(
    session: Session, hearing: RecordKey, text: str
) -> None:
    typed = text[:40]
    records.change(session, hearings.checklist_key(hearing), {"items.ck_w02.value": typed})
    prints_as_text(session, sheet_or_sentence(session, hearing), typed)


@each(TEXTS)
def test_the_city_of_a_hearing_is_printed_as_text_or_refused_with_a_sentence(
    session: Session, hearing: RecordKey, text: str
) -> None:
    typed = text[:40]
    records.change(session, hearing, {"city": typed})
    prints_as_text(session, sheet_or_sentence(session, hearing), typed)


@each(TEXTS)
def test_a_bundle_carries_it_unchanged(
    session: Session, quarters: Session, case: CaseId, tmp_path: Path, text: str
) -> None:
    for one, other, role in (
        (session, quarters, "headquarters"),
        (quarters, session, "coordinator"),
    ):
        added = contacts.add_card(one, contacts.own_card(other), role=role)
        digits = " ".join(group.digits for group in contacts.own_fingerprint(other))
        contacts.verify(one, added.contact.key, digits)
    key = records.new_key(session, "note", case)
    draft = fill(
        records.open_draft(session, key),
        lambda _field: text,
        phone="0600000000",
        day="2026-12-03",
    )
    records.save(session, key, draft)
    contact = contacts.find_contact(session, "hoofdkwartier")
    sent = exporting.export(session, contact, [case], folder=tmp_path)
    importing.import_file(quarters, sent.path)
    assert records.values_of(quarters, key) == records.values_of(session, key)


def from_elsewhere(session: Session, case: CaseId, text: str) -> RecordKey:
    """Write a revision as another program may have sent it: nobody checked the answers."""
    key = records.new_key(session, "note", case)
    fields = session.form("note").fields
    leaf = next(one.key for one in fields if one.type in ("text", "long_text"))
    records.append(session, {key: {Leaf(leaf): Change(text, ())}})
    return key


@pytest.mark.parametrize("options", [[], ["--json"]], ids=["as lines", "as JSON"])
def test_the_terminal_shows_it_and_is_not_steered_by_it(
    session: Session, case: CaseId, ask: Ask, options: list[str]
) -> None:
    texts = [*TEXTS.values(), REFUSED["a zero"], REFUSED["an escape sequence"], "\x9b2J\x85"]
    keys = [from_elsewhere(session, case, f"klaver {text}") for text in texts]
    commands = [["record", "show", key.record] for key in keys]
    commands += [["record", "history", key.record] for key in keys]
    commands += [["search", "klaver"], ["case", "show", "KLAPROOS"]]
    commands += [["record", "list", "--kind", "note"]]
    for command in commands:
        code, out, _ = ask(*command, *options)
        assert code == 0
        assert readable(out) == out
        assert not options or json.loads(out)


def test_json_says_exactly_what_is_kept(session: Session, case: CaseId, ask: Ask) -> None:
    text = TEXTS["the other direction"] + REFUSED["an escape sequence"]
    key = from_elsewhere(session, case, text)
    code, out, _ = ask("record", "show", key.record, "--json")
    assert code == 0
    assert text in json.loads(out)["values"].values()


def test_a_refusal_that_quotes_is_not_steered_by_the_quotation(ask: Ask) -> None:
    code, _, said = ask("case", "show", "\x1b[2J\u202eX")
    assert code == 1
    assert "X" in said
    assert readable(said) == said


@each(TEXTS)
def test_a_case_and_a_trail_written_out_hold_it_as_text(
    session: Session, case: CaseId, text: str, tmp_path: Path
) -> None:
    key = records.new_key(session, "note", case)
    now: Value = {"at": "2026-12-03T09:30", "zone": "Europe/Amsterdam", "precision": "exact"}
    kept = tidy(text)[:600]
    records.change(session, key, {"occurred_at": now, "text": kept, "judgement": False})
    say = Speaker("nl").say
    session.secrets_until = session.now() + SECOND_UNLOCK
    out = export_case(session, case, tmp_path, say, language="nl", secrets=True)
    document = json.loads(out.json.read_text(encoding="utf-8"))
    (note,) = [one for one in document["records"] if one["kind"] == "note"]
    assert [kept] in [one["values"] for one in note["answers"]]
    data = out.pdf.read_bytes()
    for sign in (b"/URI", b"/Annot", b"/JavaScript", b"/Launch", b"/EmbeddedFile"):
        assert sign not in data
    ink = "".join(sign for sign in printable(kept) if ord(sign) < 0x300)
    begin = "".join(ink.split())[:12]  # a long one is broken into lines
    assert begin in drawn(data).replace("\N{WHITE SQUARE}", "")
    trail.write_csv(session, tmp_path / "trail.csv", say)
    with (tmp_path / "trail.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))]
