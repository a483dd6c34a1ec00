"""An answer of every field type goes through store, bundle and print and is still the same."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.app import cases, contacts, exporting, importing, looking, records, vaults
from desktop_app.app.owner import Role
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto import kdf
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Leaf, RecordKey
from desktop_app.domain.revision import sealed_digest
from desktop_app.forms.definition import CONTAINERS, Form
from desktop_app.forms.draft import Draft
from desktop_app.forms.render import render
from desktop_app.forms.schema import Field, FieldType
from desktop_app.forms.values import is_empty
from desktop_app.paper import sheets
from desktop_app.paper.printable import printable
from desktop_app.paper.steps import Standing
from tests.filling import fill
from tests.forms import every_type
from tests.paper.samples import checklist

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"
FORM = every_type.every_type()


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Session, Session]]:
    """Return a coordinator's and a headquarters' vault that know each other and the form."""
    folder = tmp_path_factory.mktemp("pair")
    (folder / "content" / "forms").mkdir(parents=True)
    shutil.copy(every_type.PATH, folder / "content" / "forms" / every_type.PATH.name)
    world = World(
        config=folder / "config",
        vaults=folder / "vaults",
        kdf_params=kdf.LOWEST,
        content_override=folder / "content",
    )
    roles: dict[str, Role] = {"oost-2": "coordinator", "hoofdkwartier": "headquarters"}
    made = [
        vaults.create(
            world, world.vaults / name, NewVault(name, "", role, "VC-1", PASSPHRASE)
        ).session
        for name, role in roles.items()
    ]
    for one, other, role in ((*made, "headquarters"), (*reversed(made), "coordinator")):
        added = contacts.add_card(one, contacts.own_card(other), role=role)
        groups = contacts.own_fingerprint(other)
        contacts.verify(one, added.contact.key, " ".join(group.digits for group in groups))
        vaults.unlock_again(one, PASSPHRASE)
    cases.open_case(made[0], "KLAPROOS")
    yield made[0], made[1]
    for session in made:
        session.vault.close()


def only_case(session: Session) -> CaseId:
    (one,) = session.store.cases()
    return one.case


def filled(session: Session, key: RecordKey) -> Draft:
    draft = records.open_draft(session, key)
    return fill(draft, lambda one: f"woorden {one.key}", phone="06 0000 0000", day="2026-12-03")


def opened(session: Session, key: RecordKey) -> dict[Leaf, Value]:
    """Return the values of a record with its sealed ones opened; None where they are not here."""
    return {
        leaf: records.reveal(session, key, leaf) if sealed_digest(value) is not None else value
        for leaf, value in records.values_of(session, key).items()
    }


def all_fields(form: Form) -> Iterator[Field]:
    for outer in form.fields:
        yield outer
        yield from outer.fields


def test_the_form_asks_a_question_of_every_type() -> None:
    assert {one.type for one in all_fields(FORM)} == set(get_args(FieldType))


def test_an_answer_of_every_type_is_saved_and_read_back(pair: tuple[Session, Session]) -> None:
    session, _ = pair
    key = records.new_key(session, "every_type", only_case(session))
    draft = filled(session, key)
    typed = dict(draft.values)
    answered = {FORM.resolve(leaf).field.type for leaf in typed}  # type: ignore[union-attr]
    assert answered == set(get_args(FieldType)) - CONTAINERS - {"computed"}
    records.save(session, key, draft)
    assert opened(session, key) == typed
    session.store.reindex()
    assert opened(session, key) == typed
    assert looking.health(session) == ()


def test_an_answer_of_every_type_arrives_elsewhere_and_local_ones_stay(
    pair: tuple[Session, Session], tmp_path: Path
) -> None:
    session, quarters = pair
    key = records.new_key(session, "every_type", only_case(session))
    records.save(session, key, filled(session, key))
    contact = contacts.find_contact(session, "hoofdkwartier")
    sent = exporting.export(
        session, contact, [key.case], folder=tmp_path, secrets_reason="vervanging"
    )
    importing.import_file(quarters, sent.path)
    here, there = opened(session, key), opened(quarters, key)
    assert here.keys() == there.keys()
    for leaf, value in here.items():
        local = FORM.privacy_of(leaf) == "local"
        assert there[leaf] == (None if local else value), leaf


@pytest.mark.parametrize("language", ["nl", "en"])
def test_an_answer_of_every_type_is_printed_in_words(language: str) -> None:
    draft = fill(
        Draft(FORM, {}, random=every_type.counting()),
        lambda one: f"woorden {one.key}",
        phone="06 0000 0000",
        day="2026-12-03",
    )
    printed = set()
    for leaf, value in draft.values.items():
        at = FORM.resolve(leaf)
        assert at is not None
        if at.part in ("rows", "order"):
            continue
        words = render(FORM, leaf, value, language)
        assert words
        assert (
            value in (words, [words])
            or str(value) not in words
            or at.field.type
            in (
                "integer",
                "scale",
                "duration",
            )
        )
        short = words[:40]
        sheet = checklist(
            language="nl" if language == "nl" else "en",
            standing={"W02": Standing(value=short)},
        )
        text = sheets.build(sheet, "nl" if language == "nl" else "en").text
        assert "".join(printable(short).split()) in "".join(text.split())
        printed.add(at.field.type)
    assert printed == set(get_args(FieldType)) - CONTAINERS - {"computed"}


PLAIN = [one for one in FORM.fields if one.type not in (*CONTAINERS, "computed")]


@settings(max_examples=60)
@given(st.data())
def test_any_good_answers_are_saved_and_read_back(
    pair: tuple[Session, Session], data: st.DataObject
) -> None:
    session, _ = pair
    key = records.new_key(session, "every_type", only_case(session))
    draft = records.open_draft(session, key)
    draft.set("short", "kort")
    for one in data.draw(st.lists(st.sampled_from(PLAIN), min_size=1, max_size=6, unique=True)):
        draft.set(one.key, data.draw(every_type.values(one)))
    if draft.problems("to-save"):
        return
    typed = {leaf: value for leaf, value in draft.values.items() if not is_empty(value)}
    records.save(session, key, draft)
    kept = opened(session, key)
    assert {leaf: _plain(value) for leaf, value in kept.items()} == {
        leaf: _plain(value) for leaf, value in typed.items()
    }


def _plain(value: Value) -> Value:
    """Return text without the blanks around it, which are not kept."""
    if isinstance(value, str):
        return value.strip()
    if isinstance(value, list):
        return [one for one in map(_plain, value) if one != ""]
    return value
