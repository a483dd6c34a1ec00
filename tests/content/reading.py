"""How the tests of the content read it: raw files, and questions inside their groups."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from typing import Any

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.forms.answers import Answers
from desktop_app.forms.definition import Form
from desktop_app.forms.missing import missing
from desktop_app.forms.schema import Field
from desktop_app.paths import resource


def text(name: str) -> str:
    """Return the text of the content file ``name``, without its ending."""
    return resource(f"content/{name}.toml").read_text(encoding="utf-8")


def data(name: str) -> dict[str, Any]:
    """Return what stands in the content file ``name``."""
    return tomllib.loads(text(name))


def names(line: str) -> set[str]:
    """Return the words of ``line``."""
    return set(line.split())


def innermost(one: Field) -> tuple[Field, ...]:
    """Return the fields inside a group or rows, else the field itself."""
    return one.fields or (one,)


def keys_where(form: Form, test: Callable[[Field], bool]) -> set[str]:
    """Return the keys of the fields of which any part passes ``test``."""
    return {one.key for one in form.fields if any(test(inner) for inner in innermost(one))}


def needed(form: Form, stage: str) -> set[str]:
    """Return the keys that ``stage`` asks for, as a whole or in one of their parts."""
    whole = {one.key for one in form.fields if one.required == stage}
    return whole | keys_where(form, lambda one: one.required == stage)


def left(form: Form, **answers: Value) -> set[str]:
    """Return the leaves still missing; ``answers`` by leaf, a dot written as two underscores."""
    values = {Leaf(key.replace("__", ".")): value for key, value in answers.items()}
    return {str(one.leaf) for one in missing(Answers(form, values))}


def tables(value: Any, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield every table in ``value`` with its path."""
    if isinstance(value, dict):
        yield path, value
        for key, inner in value.items():
            yield from tables(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from tables(inner, f"{path}[{index}]")
