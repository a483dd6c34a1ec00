"""Answers as words in both languages, so that a snapshot can be shown in either."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, time

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.forms.definition import Form
from desktop_app.forms.render import render
from desktop_app.forms.schema import Text
from desktop_app.forms.values import parse_date, parse_moment


def worded(form: Form, leaf: str, value: Value) -> Text:
    """Return the answer ``value`` to ``leaf`` in words, in both languages; empty when empty."""
    return Text(en=render(form, leaf, value, "en"), nl=render(form, leaf, value, "nl"))


def answer(form: Form, values: Mapping[Leaf, Value], leaf: str) -> Text | None:
    """Return the answer to ``leaf`` in words; None when there is none."""
    value = values.get(Leaf(leaf))
    return None if value is None or value in ("", []) else worded(form, leaf, value)


def text_of(values: Mapping[Leaf, Value], leaf: str) -> str:
    """Return the text at ``leaf``; empty when there is none or it is sealed."""
    value = values.get(Leaf(leaf))
    return value if isinstance(value, str) else ""


def day_of(values: Mapping[Leaf, Value], leaf: str) -> date | None:
    """Return the local day of a date or a moment at ``leaf``; None when there is none."""
    value = values.get(Leaf(leaf))
    moment = parse_moment(value.get("at")) if isinstance(value, dict) else parse_date(value)
    return moment.date() if isinstance(moment, datetime) else moment


def time_of(values: Mapping[Leaf, Value], leaf: str) -> time | None:
    """Return the local time of a moment at ``leaf``; None when it has none."""
    return clock_of(values.get(Leaf(leaf)))


def clock_of(value: Value, part: str = "at") -> time | None:
    """Return the local time of day of a moment (``{at, zone}``); None when it has none.

    ``part``: ``until`` for the end of a period.
    """
    moment = parse_moment(value.get(part)) if isinstance(value, dict) else None
    return moment.time() if isinstance(moment, datetime) else None


def rows_of(
    values: Mapping[Leaf, Value], field: str, rows: tuple[str, ...]
) -> tuple[dict[str, Value], ...]:
    """Return the values of each of ``rows`` of ``field``, by the keys inside."""
    found = []
    for row in rows:
        start = f"{field}.{row}."
        found.append(
            {leaf[len(start) :]: value for leaf, value in values.items() if leaf.startswith(start)}
        )
    return tuple(found)
