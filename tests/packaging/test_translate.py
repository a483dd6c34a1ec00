"""Sentences go through Qt Linguist and come back in Dutch."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import sentences
import translate
from desktop_app.language import Speaker
from desktop_app.text import message
from sentences import Sentence

SOURCE = """
from desktop_app.text import message

def say(n: int, name: str):
    return [
        message("Vault", "Not saved: %1.").fill(name),
        message(
            "Vault",
            "The disk is full. "
            "Nothing was changed.",
        ),
        message("Vault", "%n changes in %1", "", n).fill(message("Vault", "one case")),
        message("Vault", "caf\\u00e9 \\"De Zon\\" – it's \\n open"),
        message("Vault", "Open", "a verb"),
        message("Vault", "Open", "an adjective"),
    ]
"""
DUTCH = {
    Sentence("Vault", "Not saved: %1."): ("Niet bewaard: %1.",),
    Sentence("Vault", "The disk is full. Nothing was changed."): ("De schijf is vol.",),
    Sentence("Vault", "%n changes in %1"): ("%n wijziging in %1", "%n wijzigingen in %1"),
    Sentence("Vault", "one case"): ("één zaak",),
    Sentence("Vault", 'café "De Zon" – it\'s \n open'): ("café „De Zon” is \n open",),
    Sentence("Vault", "Open", "a verb"): ("Openen",),
    Sentence("Vault", "Open", "an adjective"): ("Open",),
}


@pytest.fixture
def sources(tmp_path) -> list[Path]:
    path = tmp_path / "saying.py"
    path.write_text(SOURCE, "utf-8")
    return [path]


@pytest.fixture
def dutch(tmp_path) -> Speaker:
    catalogue, compiled = tmp_path / "waymark_nl.ts", tmp_path / "waymark_nl.qm"
    translate.write_catalogue(catalogue, "nl", DUTCH)
    translate.compile_catalogue(catalogue, compiled)
    return Speaker("nl", compiled)


def test_lupdate_and_the_syntax_tree_find_the_same_sentences(sources):
    by_syntax = {call.sentence for call in sentences.found_in_syntax(sources)}
    assert sentences.found_by_lupdate(sources) == by_syntax == set(DUTCH)


def test_a_sentence_comes_back_in_dutch(dutch):
    assert dutch.say(message("Vault", "Not saved: %1.").fill("plan")) == "Niet bewaard: plan."


def test_literals_on_several_lines_are_one_sentence(dutch):
    full = message("Vault", "The disk is full. Nothing was changed.")
    assert dutch.say(full) == "De schijf is vol."


@pytest.mark.parametrize(
    ("n", "said"), [(0, "0 wijzigingen in één zaak"), (1, "1 wijziging in één zaak")]
)
def test_a_plural_chooses_its_form_and_holds_another_sentence(dutch, n, said):
    sentence = message("Vault", "%n changes in %1", "", n).fill(message("Vault", "one case"))
    assert dutch.say(sentence) == said


def test_letters_beyond_ascii_and_escapes_survive(dutch):
    sentence = message("Vault", 'caf\u00e9 "De Zon" – it\'s \n open')
    assert dutch.say(sentence) == "café „De Zon” is \n open"


def test_a_comment_tells_equal_sentences_apart(dutch):
    assert dutch.say(message("Vault", "Open", "a verb")) == "Openen"
    assert dutch.say(message("Vault", "Open", "an adjective")) == "Open"


def test_a_catalogue_reads_back_as_it_was_written(tmp_path):
    path = tmp_path / "waymark_nl.ts"
    unfinished = Sentence("Vault", "Later", "")
    translate.write_catalogue(path, "nl", DUTCH | {unfinished: ()})
    assert translate.read_translations(path) == DUTCH
    assert {sentence for sentence, _ in sentences.read_messages(path)} == {*DUTCH, unfinished}


@pytest.mark.parametrize(
    "call",
    [
        'message("Vault", f"Not {name}")',
        'message("Vault", name)',
        'message("Vault", source="Not saved")',
        'message("Vault", "A" + "B")',
    ],
)
def test_a_call_that_is_not_literal_is_noticed(tmp_path, call):
    path = tmp_path / "odd.py"
    path.write_text(f"from desktop_app.text import message\nname = 'x'\n{call}\n", "utf-8")
    assert [found.sentence for found in sentences.found_in_syntax([path])] == [None]


def test_a_plural_whose_number_lupdate_cannot_read_is_noticed(tmp_path):
    path = tmp_path / "odd.py"
    line = 'message("Vault", "%n rows", "", len([]))'
    path.write_text(f"from desktop_app.text import message\n{line}\n", "utf-8")
    lost = {call.sentence for call in sentences.found_in_syntax([path])}
    assert lost == {Sentence("Vault", "%n rows")}
    assert sentences.found_by_lupdate([path]) == set()


def test_translations_are_merged_from_json_and_what_nobody_asks_for_is_named(tmp_path):
    texts = {"Vault": {"Open": "Open", "%n rows": ["%n rij", "%n rijen"], "Gone": "Weg"}}
    (tmp_path / "vault.json").write_text(json.dumps(texts), "utf-8")
    rows, opened = Sentence("Vault", "%n rows"), Sentence("Vault", "Open", "a verb")
    merged, unused = translate.read_merge(tmp_path, [rows, opened])
    assert merged == {rows: ("%n rij", "%n rijen"), opened: ("Open",)}
    assert unused == [("Vault", "Gone")]


def test_the_shipped_catalogues_belong_to_the_sources() -> None:
    findings = translate.check()
    assert findings.problems == []
    assert [f"{language}: {one.source}" for language, one in findings.untranslated] == []
