"""One value, one row of bytes."""

from __future__ import annotations

import enum
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.canonical import MAX_INTEGER, CanonicalError, decode, encode
from tests.domain.vectors import vectors

_text = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)
_values = st.recursive(
    st.none() | st.booleans() | st.integers(-MAX_INTEGER, MAX_INTEGER) | _text,
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(st.text(st.characters(max_codepoint=127), max_size=8), inner, max_size=4)
    ),
    max_leaves=12,
)


@pytest.mark.parametrize(("data", "row"), vectors("canonical/accept"))
def test_a_canonical_text_comes_back_as_it_was(data: bytes, row: Any) -> None:
    assert encode(decode(data)) == data


@pytest.mark.parametrize(("data", "row"), vectors("canonical/refuse"))
def test_another_text_of_a_value_is_refused(data: bytes, row: Any) -> None:
    with pytest.raises(CanonicalError):
        decode(data)


@given(_values)
def test_every_value_comes_back(value: Any) -> None:
    assert decode(encode(value)) == value


@given(_values)
def test_other_json_of_the_same_value_is_refused(value: Any) -> None:
    for other in (json.dumps(value), json.dumps(value, indent=1, ensure_ascii=False)):
        data = other.encode("utf-8")
        if data != encode(value):
            with pytest.raises(CanonicalError):
                decode(data)


@given(st.binary(max_size=40))
def test_any_bytes_are_either_canonical_or_refused(data: bytes) -> None:
    try:
        value = decode(data)
    except CanonicalError:
        return
    assert encode(value) == data


class _Colour(enum.IntEnum):
    RED = 1


@pytest.mark.parametrize(
    "value",
    [1.0, float("nan"), (1, 2), {1: 2}, {"é": 1}, b"a", _Colour.RED, "\ud800", {"a": {2}}, 2**53],
)
def test_a_value_without_a_canonical_form_is_refused(value: Any) -> None:
    with pytest.raises(CanonicalError):
        encode(value)


def test_a_value_that_holds_itself_is_refused() -> None:
    value: list[Any] = []
    value.append(value)
    with pytest.raises(CanonicalError):
        encode(value)


def test_a_refusal_quotes_nothing_of_what_it_refuses() -> None:
    with pytest.raises(CanonicalError) as refusal:
        decode(b'{"name":"Dorpsstraat 1",}')
    assert "Dorpsstraat" not in str(refusal.value)
    assert refusal.value.__cause__ is None


@pytest.mark.parametrize("open_", ["[", '{"a":'])
def test_nesting_without_end_is_refused_and_breaks_nothing(open_: str) -> None:
    with pytest.raises(CanonicalError):
        decode((open_ * 100_000).encode())


@given(_values)
def test_the_bytes_are_those_that_the_json_of_python_would_write(value: Any) -> None:
    plain = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert encode(value) == plain.encode("utf-8")


def test_every_character_is_written_as_the_json_of_python_writes_it() -> None:
    for start in range(0, 0x110000, 0x1000):
        text = "".join(chr(at) for at in range(start, start + 0x1000) if not 0xD800 <= at <= 0xDFFF)
        assert encode(text) == json.dumps(text, ensure_ascii=False).encode("utf-8")
