"""Not known, not asked, declined: answers of their own, in every form that offers them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_app.app.wording import worded
from desktop_app.domain.ids import Leaf
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.definition import Form
from desktop_app.forms.draft import Draft
from desktop_app.forms.schema import Field
from desktop_app.forms.values import is_empty

ROW = "a1b2c3d4"


def offering(form: Form) -> Iterator[tuple[str, Field]]:
    """Yield every question that offers such an answer, as the leaf it has (in a first row)."""
    for outer in form.fields:
        if outer.other_answers:
            yield outer.key, outer
        for inner in outer.fields:
            if not inner.other_answers:
                continue
            if outer.type == "group":
                yield f"{outer.key}.{inner.key}", inner
            else:
                row = outer.items[0].id if outer.items else ROW
                yield f"{outer.key}.{row}.{inner.key}", inner


@pytest.fixture(scope="module")
def asked() -> list[tuple[Form, str, Field]]:
    forms = Catalogue.shipped().forms.values()
    return [(form, leaf, field) for form in forms for leaf, field in offering(form)]


def test_each_is_said_in_words_in_both_languages_and_none_like_another(
    asked: list[tuple[Form, str, Field]],
) -> None:
    assert len(asked) > 20
    for form, leaf, field in asked:
        for language in ("en", "nl"):
            words = [getattr(worded(form, leaf, one), language) for one in field.other_answers]
            words += [getattr(option.label, language) for option in field.options]
            assert all(one.strip() for one in words), (form.name, leaf)
            assert len(set(words)) == len(words), (form.name, leaf, words)


def test_each_is_kept_and_counts_as_an_answer(asked: list[tuple[Form, str, Field]]) -> None:
    for form, leaf, field in asked:
        for one in field.other_answers:
            draft = Draft(form, {})
            draft.set(leaf, one)
            assert draft.value(leaf) == one, (form.name, leaf)
            assert not is_empty(draft.value(leaf)), (form.name, leaf)
            assert all(problem.leaf != Leaf(leaf) for problem in draft.missing()), (form.name, leaf)
            draft.set(leaf, None)
            assert is_empty(draft.value(leaf)), (form.name, leaf)
