"""A newer version of a form keeps every promise that the older one made."""

from __future__ import annotations

import pytest

from desktop_app.domain.ids import Leaf
from desktop_app.domain.revision import REMOVED
from desktop_app.forms.definition import Form
from desktop_app.forms.loading import load_form
from desktop_app.forms.source import FormError
from desktop_app.forms.successor import check_successor, earlier_fields
from tests.forms.every_type import LISTS, every_type, text

OLD = every_type()
NEWER = ("version = 1", "version = 2")


def newer(*changes: tuple[str, str]) -> Form:
    return load_form(text(NEWER, *changes), file="every_type.toml", lists=LISTS)


@pytest.mark.parametrize(
    "changes",
    [
        [],
        [('en = "Short text"', 'en = "A short text"')],
        [('privacy = "sensitive"\nother', 'privacy = "secret"\nother')],
        [('type = "list"', 'type = "list"\nprivacy = "secret"'), ("victim_copy = true\n", "")],
        [('key = "long"', 'key = "longer"')],
        [("account_hint = true", "victim_copy = true")],
        [('evaluation = "count"\noptions', "options")],
        [("max_length = 40", "max_length = 400")],
        [
            (
                'value = "blue", en = "Blue", nl = "Blauw"',
                'value = "pink", en = "Pink", nl = "Roze"',
            ),
            ('is = ["blue"]', 'is = ["pink"]'),
        ],
        [('print = "T"', 'print = "Y"')],
    ],
)
def test_words_more_privacy_and_other_keys_may_change(changes: list[tuple[str, str]]) -> None:
    check_successor(OLD, newer(*changes))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ([('type = "long_text"', 'type = "text"')], "changes its type"),
        ([('privacy = "secret"', 'privacy = "plain"')], "guarded less"),
        ([('privacy = "secret"', 'privacy = "local"')], "guarded less"),
        ([('privacy = "local"', 'privacy = "secret"')], "guarded less"),
        ([('privacy = "sensitive"\nother', "other")], "guarded less"),
        ([('evaluation = "count"\noptions', 'evaluation = "value"\noptions')], "was sensitive"),
        (
            [('privacy = "sensitive"\nother', 'privacy = "sensitive"\nvictim_copy = true\nother')],
            "was sensitive",
        ),
        (
            [('privacy = "sensitive"\nother', 'privacy = "sensitive"\nprint = "T"\nother')],
            "was sensitive",
        ),
        (
            [('id = "passport"', 'id = "passport"\nprint = "Y"\npaper = { en = "P", nl = "P" }')],
            "was sensitive",
        ),
        ([('reference = "measure|person"', 'reference = "measure"')], "something else"),
        (
            [
                ('key = "until"\ntype = "date"', 'key = "until"\ntype = "text"'),
                ('agenda = { role = "expires" }', ""),
            ],
            "changes its type",
        ),
        (
            [
                (
                    'nl = "Naam" }\nrequired = "to-save"\nprivacy = "secret"',
                    'nl = "Naam" }',
                )
            ],
            "guarded less",
        ),
        ([('owner = "case"', 'owner = "vault"')], "same owner"),
    ],
)
def test_less_privacy_and_another_meaning_need_a_new_key(
    changes: list[tuple[str, str]], reason: str
) -> None:
    with pytest.raises(FormError) as caught:
        check_successor(OLD, newer(*changes))
    assert reason in caught.value.reason.source
    assert caught.value.file == "every_type.toml"


def test_a_version_follows_a_lower_one_of_its_own_kind() -> None:
    with pytest.raises(FormError):
        check_successor(OLD, OLD)
    with pytest.raises(FormError):
        check_successor(newer(), OLD)
    with pytest.raises(FormError):
        check_successor(OLD, newer(('id = "every_type"', 'id = "other_type"')))


def test_an_answer_to_a_vanished_question_is_an_earlier_field() -> None:
    now = newer(('key = "long"', 'key = "longer"'))
    values = {
        Leaf("short"): "a",
        Leaf("long"): "kept",
        Leaf("withdrawn"): {"reason": "x"},
        Leaf("activation.1"): {"version": 1},
        Leaf("colour"): "green",
        Leaf("empty"): None,
        Leaf("gone"): REMOVED,
    }
    found = earlier_fields(now, values, older=[OLD, now])
    assert [(one.leaf, one.value) for one in found] == [("colour", "green"), ("long", "kept")]
    assert found[0].at is None
    assert found[1].at is not None
    assert found[1].at.label.en == "Long text"


def test_an_older_form_shows_what_a_newer_one_asked_as_an_earlier_field() -> None:
    now = newer(('key = "long"', 'key = "longer"'))
    (found,) = earlier_fields(OLD, {Leaf("longer"): "new"}, older=[now])
    assert found.at is not None
    assert OLD.privacy_of("longer") == "secret"
