"""A form file is read strictly: what is wrong is refused with file, line and reason."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.errors import UserError
from desktop_app.forms.definition import Form
from desktop_app.forms.loading import load_form
from desktop_app.forms.source import FormError, Lines
from tests.forms.every_type import LISTS, PATH, text


def refusal(content: bytes) -> FormError:
    with pytest.raises(FormError) as caught:
        load_form(content, file="every_type.toml", lists=LISTS)
    return caught.value


def line_of(content: bytes, part: str) -> int:
    return next(
        number for number, line in enumerate(content.decode().splitlines(), 1) if part in line
    )


@pytest.mark.parametrize(
    ("before", "after", "at", "reason"),
    [
        ('id = "every_type"', 'id = "Every type"', 'id = "Every type"', "is not a name"),
        ("version = 1", "version = 0", "version = 0", "Versions start at 1."),
        ("version = 1", 'version = "1"', 'version = "1"', "not of the right kind"),
        ('owner = "case"', 'owner = "nobody"', 'owner = "nobody"', "not of the right kind"),
        ("version = 1", "version = 1\nvresion = 2", "vresion", "is not known here"),
        ('parents = ["hearing"]', 'parents = ["party"]', "parents", "no kind of record"),
        ('review = { by = "", on = "" }', 'review = { by = "A", on = "" }', "review", "neither"),
        (
            'review = { by = "", on = "" }',
            'review = { by = "A", on = "soon" }',
            "review",
            "is no date",
        ),
        ('summary = ["short", "on"]', 'summary = ["shirt"]', "summary", "is not a field"),
        ('summary = ["short", "on"]', 'summary = ["phone"]', "summary", "stand in a list"),
        ('summary = ["short", "on"]', 'summary = ["steps"]', "summary", "is not a field"),
        ('status = "pick"', 'status = "lick"', "status", "is not a field"),
        ('nl = "Korte tekst"', 'nl = " "', 'nl = " "', "empty in one of the two"),
        ('en = "Short text", ', "", "label = { nl", "is missing"),
        ('en = "Red", nl = "Rood"', 'en = "Red", nl = ""', 'value = "red"', "empty in one"),
        ('value = "red", en', 'value = "Red", en', 'value = "Red"', "is not a name"),
        ('value = "blue"', 'value = "red"', 'en = "Blue"', "is used twice"),
        ('value = "blue"', 'value = "other"', 'value = "other"', "leave “other” out"),
        ('default = "red"', 'default = "green"', 'default = "green"', "is not an answer"),
        ('type = "scale"', 'type = "slider"', 'type = "slider"', "not of the right kind"),
        ("min = 0\nmax = 10", "min = 10\nmax = 0", "max = 0", "above the lowest"),
        ("min = 0\nmax = 10", "min = 0\nmax = 100", 'key = "score"', "at most 20 apart"),
        ("value = 10, en", "value = 11, en", "value = 11", "not on the scale"),
        ('key = "long"', 'key = "short"', 'type = "long_text"', "is used twice"),
        ('key = "long"', 'key = "withdrawn"', 'key = "withdrawn"', "kept for the program"),
        ('key = "relation"', 'key = "order"', 'key = "order"', "kept for the program"),
        ("account_hint = true", "max_items = 2", "max_items = 2", "does not belong"),
        (
            "account_hint = true",
            'evaluation = "value"',
            'evaluation = "value"',
            "cannot be counted",
        ),
        (
            'privacy = "secret"',
            'privacy = "secret"\nprint = "Y"',
            'print = "Y"',
            "never printed",
        ),
        (
            'privacy = "local"',
            'privacy = "local"\nvictim_copy = true',
            "victim_copy",
            "never printed",
        ),
        (
            'agenda = { role = "appointment" }',
            'agenda = { role = "appointment" }\nprivacy = "secret"',
            'agenda = { role = "appointment"',
            "stand in the agenda",
        ),
        (
            'max_items = 3\nevaluation = "count"\n\n[[section.field.fields]]',
            'privacy = "secret"\n\n[[section.field.fields]]',
            'privacy = "secret"',
            "not on it",
        ),
        ('field = "agreed", is', 'field = "disagreed", is', "disagreed", "is not another choice"),
        ('field = "agreed", is', 'field = "why_not", is', 'field = "why_not"', "is not another"),
        ('field = "agreed", is', 'field = "count", is', 'field = "count"', "is not another choice"),
        ('field = "agreed", is', 'field = "short.x", is', "short.x", "is not another choice"),
        ('is = [false, "declined"]', 'is = ["no"]', 'is = ["no"]', "is not an answer to"),
        ('is = [false, "declined"]', "is = []", "is = []", "is empty"),
        ('is = ["blue"]', 'is = ["green"]', 'is = ["green"]', "is not an answer to"),
        ('reference = "hearing"', 'reference = "party"', 'reference = "party"', "no kind of"),
        ('options_from = "r1"', 'options_from = "r9"', 'options_from = "r9"', "no list of answers"),
        (
            'options_from = "r1"',
            'options_from = "r1"\noptions = [ { value = "a", en = "A", nl = "A" } ]',
            'options_from = "r1"',
            "not both",
        ),
        ('group = "W"\napplies', 'group = "Z"\napplies', 'group = "Z"', "not among the groups"),
        (
            'paper = { en = "Bag packed", nl = "Tas ingepakt" }\n',
            "",
            'id = "ck_x01"',
            "needs a text for paper",
        ),
        ('id = "ck_x02"', 'id = "ck_x01"', 'id = "ck_x01"', "is used twice"),
        ('id = "rf_x02"', 'id = "rf x02"', 'id = "rf x02"', "is not a name"),
        ('formula = "total"', 'formula = "a + b"', 'formula = "a + b"', "is not a name"),
        (
            'formula = "total"',
            'formula = "total"\nrequired = "to-save"',
            'required = "to-save"',
            "cannot be required",
        ),
        ('view = "measure"', 'view = "nothing"', 'view = "nothing"', "no kind of record"),
        ('view = "measure"', "", 'id = "elsewhere"', "at least one field"),
        ('"Rain"', '"Ra\\u0007in"', "Ra\\u0007in", "control character"),
        ("max_length = 40", "max_length = 0", "max_length = 0", "at least 1"),
    ],
)
def test_a_broken_rule_is_named_with_its_line(
    before: str, after: str, at: str, reason: str
) -> None:
    content = text((before, after))
    error = refusal(content)
    assert reason in error.reason.source
    lines = content.decode().splitlines()
    around = "\n".join(lines[max(0, error.line - 2) : error.line + 1])
    assert at in around, (error.line, around)


def test_the_line_is_that_of_the_key_inside_the_table() -> None:
    content = text(('type = "phone"', 'type = "phone"\ncolour = "red"'))
    error = refusal(content)
    assert error.line == line_of(content, 'colour = "red"')
    assert error.file == "every_type.toml"


def test_the_line_of_an_answer_in_a_list_is_its_own() -> None:
    content = text(('value = "cat", en = "Cat"', 'value = "cat", en = ""'))
    assert refusal(content).line == line_of(content, 'value = "cat"')


def test_a_group_inside_a_group_is_refused() -> None:
    content = text(
        (
            'key = "active"\ntype = "yes_no"',
            'key = "active"\ntype = "checklist"',
        )
    )
    assert "cannot stand inside a group" in refusal(content).reason.source


def test_a_question_that_hides_behind_itself_is_refused() -> None:
    content = text(
        ('other_answers = ["not_asked", "declined"]', 'show_if = { field = "pick", is = ["red"] }'),
        ('default = "red"', 'show_if = { field = "agreed", is = [true] }'),
        ('is = [false, "declined"]', "is = [false]"),
    )
    assert "hides behind itself" in refusal(content).reason.source


def test_a_question_in_a_group_that_hides_behind_itself_is_refused() -> None:
    content = text(
        (
            'key = "active"\ntype = "yes_no"',
            'key = "active"\ntype = "yes_no"\nshow_if = { field = "until", is = [true] }',
        ),
        ('key = "until"\ntype = "date"', 'key = "until"\ntype = "yes_no"'),
        ('agenda = { role = "expires" }', ""),
    )
    assert "hides behind itself" in refusal(content).reason.source


def test_the_sentence_names_file_line_and_reason() -> None:
    error = refusal(text(("version = 1", "version = 0")))
    assert isinstance(error, UserError)
    assert error.message.args[:2] == ("every_type.toml", error.line)
    assert error.message.args[2] == error.reason


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"id = ",
        b"\xff\xfe",
        b"id = 'x'\nid = 'y'",
        b"[[section]]",
        b"section = 3",
        b"review = 1\n" * 2,
        b"a = " + b"[" * 5000 + b"]" * 5000,
        b"#" * (2 * 1024 * 1024 + 1),
        b"version = 1e400",
        b"at = 1979-05-27",
    ],
)
def test_what_is_no_form_file_is_refused(content: bytes) -> None:
    assert refusal(content).line >= 1


def test_the_line_of_broken_toml_is_that_of_the_parser() -> None:
    content = text(('type = "phone"', 'type = "phone'))
    assert refusal(content).line == line_of(content, 'type = "phone')


def test_the_line_of_broken_utf_8_is_counted() -> None:
    content = PATH.read_bytes().replace(b"Veiligheid", b"Veilig\xffheid", 1)
    number = next(at for at, line in enumerate(content.split(b"\n"), 1) if b"\xff" in line)
    assert refusal(content).line == number


@given(st.binary(max_size=300))
def test_any_bytes_are_refused_in_words(content: bytes) -> None:
    with pytest.raises(UserError):
        load_form(content, file="x.toml")


@given(st.integers(0, 2**32 - 1))
def test_a_damaged_form_loads_or_is_refused_in_words(seed: int) -> None:
    chance = random.Random(seed)
    lines = PATH.read_text(encoding="utf-8").splitlines()
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(lines))
        which = chance.randrange(5)
        if which == 0:
            del lines[at]
        elif which == 1:
            lines.insert(at, chance.choice(lines))
        elif which == 2:
            lines[at] = lines[at][: chance.randint(0, len(lines[at]))]
        elif which == 3:
            other = chance.randrange(len(lines))
            lines[at], lines[other] = lines[other], lines[at]
        else:
            lines[at] = lines[at].replace(
                chance.choice(['"', "=", "a", "1", "true"]),
                chance.choice(["", "x", "9", "[", "\x00"]),
            )
    content = "\n".join(lines).encode()
    outcome: Form | FormError
    try:
        outcome = load_form(content, file="every_type.toml", lists=LISTS)
    except FormError as error:
        outcome = error
    assert isinstance(outcome, Form) or 1 <= outcome.line <= len(lines) + 1


def test_a_path_that_stands_nowhere_has_the_line_of_its_nearest_part() -> None:
    lines = Lines("a = 1\n[[section]]\nid = 'x'\n[[section.field]]\nkey = 'y'\n[[section.field]]\n")
    assert lines.of("section[0].field[0].key") == 5
    assert lines.of("section[0].field[1].key") == 6
    assert lines.of("section[0].field[7].key") == 2
    assert lines.of("section[3]") == 1
    assert lines.of("a") == 1
    assert lines.of("") == 1
