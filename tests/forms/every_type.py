"""The form with every field type, and random answers to it."""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable
from pathlib import Path

from hypothesis import strategies as st

from desktop_app.domain.canonical import Value
from desktop_app.forms.catalogue import Catalogue, check_file
from desktop_app.forms.definition import Form
from desktop_app.forms.loading import load_form
from desktop_app.forms.schema import Field
from desktop_app.forms.values import OWN_WORDS, max_items, max_length

LISTS = Catalogue.shipped().lists
PATH = Path(__file__).resolve().parents[1] / "data" / "forms" / "every_type.toml"


def every_type(*, merge: str = "field") -> Form:
    """Return the form; ``merge`` as the file would say it."""
    if merge == "field":
        return check_file(PATH)
    return load_form(text(('merge = "field"', f'merge = "{merge}"')), file=PATH.name, lists=LISTS)


def text(*changes: tuple[str, str]) -> bytes:
    """Return the file with each first occurrence of a text changed into another."""
    content = PATH.read_text(encoding="utf-8")
    for before, after in changes:
        assert before in content, before
        content = content.replace(before, after, 1)
    return content.encode()


def counting() -> Callable[[int], bytes]:
    """Return a source of bytes that never gives the same twice and is the same every time."""
    numbers = itertools.count()
    return lambda count: hashlib.sha512(str(next(numbers)).encode()).digest()[:count]


_SIGNS = st.characters(exclude_categories=("Cs", "Cc"))


def _words(limit: int) -> st.SearchStrategy[str]:
    return st.text(_SIGNS, min_size=1, max_size=min(limit, 12)).filter(str.strip)


_TIMES = st.times().map(lambda at: at.isoformat("minutes"))
_DATES = st.dates().map(lambda day: day.isoformat())
_MOMENTS = st.datetimes(timezones=st.none()).map(lambda at: at.isoformat("T", "minutes"))


def moments(field: Field) -> st.SearchStrategy[Value]:
    """Return moments as ``field`` takes them."""
    zone = st.sampled_from(["Europe/Amsterdam", "America/Bogota"])
    exact = st.fixed_dictionaries({"at": _MOMENTS, "zone": zone})
    if not field.precision:
        return exact
    about = st.fixed_dictionaries(
        {"at": _MOMENTS | _DATES, "zone": zone, "precision": st.just("about")}
    )
    unknown = st.fixed_dictionaries({"zone": zone, "precision": st.just("unknown")})
    period = st.tuples(_DATES, _DATES, zone).map(
        lambda parts: {
            "at": min(parts[:2]),
            "until": max(parts[:2]),
            "zone": parts[2],
            "precision": "period",
        }
    )
    return exact | about | unknown | period


def values(field: Field) -> st.SearchStrategy[Value]:
    """Return good answers to ``field``."""
    codes = st.sampled_from([option.value for option in field.options] or ["-"])
    if field.other:
        codes |= _words(max_length(field)).map(lambda own: OWN_WORDS + own)
    low, high = field.min or 0, field.max if field.max is not None else 10**6
    found: dict[str, st.SearchStrategy[Value]] = {
        "text": _words(max_length(field)),
        "long_text": _words(max_length(field)),
        "choice": codes,
        "choices": st.lists(codes, max_size=max_items(field), unique=True),
        "yes_no": st.booleans(),
        "integer": st.integers(low, high),
        "scale": st.integers(low, high),
        "duration": st.integers(low, high),
        "date": _DATES,
        "time": _TIMES,
        "datetime": moments(field),
        "phone": st.from_regex(r"\+?[0-9]{3}[0-9 \-]{0,8}", fullmatch=True),
        "list": st.lists(_words(12), max_size=max_items(field) if field.max_items else 4),
        "week_grid": st.lists(st.text("01", min_size=48, max_size=48), min_size=7, max_size=7),
        "reference": st.uuids().map(
            lambda id: (
                f"{field.reference.split('|')[0]}:{id}" if "|" in field.reference else str(id)
            )
        ),
    }
    answer = found[field.type]
    return answer | st.sampled_from(field.other_answers) if field.other_answers else answer
