"""Answers in words, in either language: for paper, lists, the terminal and the screen reader."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date, datetime
from itertools import groupby
from typing import Final

from desktop_app.domain.canonical import Value
from desktop_app.domain.revision import is_removed, sealed_digest
from desktop_app.forms import words
from desktop_app.forms.definition import Form
from desktop_app.forms.schema import Field
from desktop_app.forms.values import AMSTERDAM, HALF_HOURS, OWN_WORDS, parse_date, parse_moment

Names = Callable[[str], str]
"""Tells what a reference (``measure:…``, or a record id) is called."""


def render(
    form: Form, leaf: str, value: Value, language: str, *, names: Names | None = None
) -> str:
    """Return the answer to ``leaf`` in words; an empty one is "".

    A sealed value that is not opened reads "Secret". A leaf that the form does not know is shown
    as it is stored. ``names``: what references are called; without it they read "Reference".
    """
    at = form.resolve(leaf)
    if at is None:
        if isinstance(value, bool):
            return (words.YES if value else words.NO).say(language)
        return "" if is_removed(value) else _unknown(value)
    if at.part == "rows":
        return str(len(value)) if isinstance(value, list) else ""
    return render_value(at.field, value, language, names=names)


def render_value(field: Field, value: Value, language: str, *, names: Names | None = None) -> str:
    """Return ``value`` in words as an answer to ``field``; see ``render``."""
    if value is None or is_removed(value):
        return ""
    if sealed_digest(value) is not None:
        return words.SEALED.say(language)
    if isinstance(value, str) and value in field.other_answers:
        return words.OTHER_ANSWERS[value].say(language)
    if field.type == "reference":
        return (names(str(value)) if names else "") or words.REFERENCE.say(language)
    words_of = _RENDERERS.get(field.type)
    return words_of(field, value, language) if words_of else _unknown(value)


def date_words(day: date, language: str) -> str:
    """Return ``24 november 2026``."""
    return f"{day.day} {words.MONTHS[_known(language)][day.month - 1]} {day.year}"


def day_words(day: date, language: str) -> str:
    """Return ``dinsdag 24 november 2026``."""
    return f"{words.WEEKDAYS[_known(language)][day.weekday()]} {date_words(day, language)}"


def week_words(grid: list[str], language: str) -> str:
    """Return the half hours of a week in words: ``ma-vr 10:00-15:30; za hele dag``."""
    names = words.SHORT_WEEKDAYS[_known(language)]
    parts = []
    for times, days in groupby(enumerate(grid), key=lambda day: _day_words(day[1], language)):
        if times:
            numbers = [number for number, _ in days]
            first, last = names[numbers[0]], names[numbers[-1]]
            parts.append(f"{first if first == last else f'{first}–{last}'} {times}")
    return "; ".join(parts) or words.NO_TIMES.say(language)


def _known(language: str) -> str:
    return "nl" if language == "nl" else "en"


def _day_words(day: str, language: str) -> str:
    if set(day) == {"1"}:
        return words.ALL_DAY.say(language)
    spans: list[str] = []
    start = 0
    for sign, run in groupby(day):
        length = sum(1 for _ in run)
        if sign == "1":
            spans.append(f"{_half_hour(start)}–{_half_hour(start + length)}")
        start += length
    return ", ".join(spans)


def _half_hour(number: int) -> str:
    number = min(number, HALF_HOURS)
    return f"{number // 2:02}:{number % 2 * 30:02}"


def _text(_field: Field, value: Value, _language: str) -> str:
    return _unknown(value)


def _choice(field: Field, value: Value, language: str) -> str:
    if not isinstance(value, str):
        return _unknown(value)
    if value.startswith(OWN_WORDS):
        return value[len(OWN_WORDS) :]
    for option in field.options:
        if option.value == value:
            return option.label.say(language)
    return value


def _choices(field: Field, value: Value, language: str) -> str:
    if not isinstance(value, list):
        return _unknown(value)
    return ", ".join(_choice(field, part, language) for part in value)


def _yes_no(_field: Field, value: Value, language: str) -> str:
    if not isinstance(value, bool):
        return _unknown(value)
    return (words.YES if value else words.NO).say(language)


def _number(field: Field, value: Value, language: str) -> str:
    shown = _unknown(value)
    step = next((step for step in field.steps if step.value == value), None)
    if step is not None:
        shown = f"{shown} ({step.label.say(language)})"
    return f"{shown} {field.unit.say(language)}" if field.unit else shown


def _duration(_field: Field, value: Value, language: str) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        return _unknown(value)
    hours, minutes = divmod(value, 60)
    parts = [f"{hours} {words.HOURS.say(language)}"] if hours else []
    if minutes or not hours:
        parts.append(f"{minutes} {words.MINUTES.say(language)}")
    return " ".join(parts)


def _date(_field: Field, value: Value, language: str) -> str:
    day = parse_date(value)
    return date_words(day, language) if day else _unknown(value)


def _moment(_field: Field, value: Value, language: str) -> str:
    if not isinstance(value, dict):
        return _unknown(value)
    at, until = parse_moment(value.get("at")), parse_moment(value.get("until"))
    precision, zone = value.get("precision", "exact"), value.get("zone")
    if at is None:
        return words.DAY_NOT_KNOWN.say(language)
    parts = [words.ABOUT.say(language)] if precision == "about" else []
    parts.append(_at(at, language))
    if until is not None:
        parts += [words.UNTIL.say(language), _at(until, language)]
    if zone != AMSTERDAM and isinstance(zone, str):
        parts.append(f"({zone})")
    return " ".join(parts)


def _at(at: date | datetime, language: str) -> str:
    day = date_words(at, language)
    return f"{day}, {at:%H:%M}" if isinstance(at, datetime) else day


def _week_grid(_field: Field, value: Value, language: str) -> str:
    if not isinstance(value, list):
        return _unknown(value)
    return week_words([str(day) for day in value], language)


def _computed(field: Field, value: Value, language: str) -> str:
    return _choice(field, value, language) if field.options else _number(field, value, language)


def _unknown(value: Value) -> str:
    return "; ".join(_flat(value))


def _flat(value: Value) -> Iterator[str]:
    if isinstance(value, list):
        for part in value:
            yield from _flat(part)
    elif isinstance(value, dict):
        for key in sorted(value):
            yield from _flat(value[key])
    elif isinstance(value, bool):
        yield "1" if value else "0"
    elif value is not None:
        yield str(value)


_RENDERERS: Final[Mapping[str, Callable[[Field, Value, str], str]]] = {
    "text": _text,
    "long_text": _text,
    "phone": _text,
    "time": _text,
    "list": _text,
    "choice": _choice,
    "choices": _choices,
    "yes_no": _yes_no,
    "integer": _number,
    "scale": _number,
    "duration": _duration,
    "date": _date,
    "datetime": _moment,
    "week_grid": _week_grid,
    "computed": _computed,
}
