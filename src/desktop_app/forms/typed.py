"""What people type for a date, a time, a duration or a phone number, in Dutch and in English.

Nothing here guesses in silence: what is not understood is None, and the form says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Final, Literal

from desktop_app.domain.canonical import Value
from desktop_app.forms import words
from desktop_app.forms.schema import Field

Prefer = Literal["nearest", "future", "past"]
"""Which year is meant when none is typed: the one nearest to today, or the next, or the last."""

EARLIEST: Final = 1900
LATEST: Final = 2199

_RELATIVE: Final = {
    "vandaag": 0,
    "today": 0,
    "nu": 0,
    "now": 0,
    "morgen": 1,
    "tomorrow": 1,
    "overmorgen": 2,
    "day after tomorrow": 2,
    "gisteren": -1,
    "yesterday": -1,
    "eergisteren": -2,
    "day before yesterday": -2,
}
_UNITS: Final = {
    "": 1,
    "d": 1,
    "dag": 1,
    "dagen": 1,
    "day": 1,
    "days": 1,
    "w": 7,
    "wk": 7,
    "week": 7,
    "weken": 7,
    "weeks": 7,
}
_NEXT: Final = frozenset({"volgende", "next"})
_LAST: Final = frozenset({"vorige", "afgelopen", "last"})
_THIS: Final = frozenset({"", "op", "on", "deze", "this", "komende", "coming", "aanstaande"})

_NUMERIC = re.compile(r"(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?")
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_DIGITS = re.compile(r"(\d{2})(\d{2})(\d{4}|\d{2})?")
_DAY_MONTH = re.compile(
    r"(\d{1,2})(?:e|de|ste|st|nd|rd|th)?[ \-]*([a-z]{3,9})\.?(?:[ \-]*(\d{4}|\d{2}))?"
)
_MONTH_DAY = re.compile(r"([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?")
_STEP = re.compile(r"([+-]) ?(\d{1,4}) ?([a-z]*)")
_LATER = re.compile(r"(?:over|in) (\d{1,3}) ([a-z]+)")
_WEEKDAY = re.compile(r"(?:([a-z]+) )?([a-z]{2,9})")

_CLOCK = re.compile(r"(\d{1,2})(?:[:.,hu]| uur | u )(\d{2})(?: ?(?:uur|u|h))?")
_HOUR = re.compile(r"(\d{1,2}) ?(?:uur|u|h|:)")
_FOUR = re.compile(r"(\d{1,2})(\d{2})")
_AM_PM = re.compile(r"(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\.?")
_HALF = re.compile(r"half (\d{1,2})")
_HALF_PAST = re.compile(r"half past (\d{1,2})")
_QUARTER = re.compile(r"(?:kwart|a quarter|quarter) (over|voor|past|to) (\d{1,2})")

_MINUTES = re.compile(r"(\d{1,5}) ?(?:m|min|mins|minuut|minuten|minute|minutes)?\.?")
_HOURS = re.compile(r"(\d{1,3})(?:[.,](\d))? ?(?:u|uur|uren|h|hr|hrs|hour|hours)\.?")
_BOTH = re.compile(
    r"(\d{1,3})(?::| ?(?:u|uur|uren|h|hr|hrs|hour|hours)\.?(?: en| and)?) ?"
    r"(\d{1,2})(?: ?(?:m|min|minuten|minutes))?\.?"
)


def parse_typed_date(text: str, today: date, *, prefer: Prefer = "nearest") -> date | None:
    """Return the date that ``text`` means on the day ``today``; None when it is not understood.

    ``24-11``, ``24-11-26``, ``24-11-2026``, ``2411``, ``2026-11-24``, ``24 nov``, ``November 24``,
    ``morgen``, ``tomorrow``, ``vrijdag`` (the next one), ``volgende week``, ``+7``,
    ``over 2 weken``.
    """
    words_typed = _plain(text)
    for found in _dates(words_typed, today, prefer):
        if found is not None and EARLIEST <= found.year <= LATEST:
            return found
    return None


def parse_typed_time(text: str) -> time | None:
    """Return the time that ``text`` means; None when it is not understood.

    ``9.30``, ``9:30``, ``0930``, ``9u``, ``9u30``, ``9 uur``, ``half 10`` (Dutch: 9.30),
    ``kwart over 9``, ``half past 9``, ``2 pm``.
    """
    typed = _plain(text)
    if found := _AM_PM.fullmatch(typed):
        hour, minute, half = int(found[1]), int(found[2] or 0), found[3]
        return _clock(hour % 12 + (12 if half == "p" else 0), minute) if 1 <= hour <= 12 else None
    if found := _HALF.fullmatch(typed):
        hour = int(found[1])
        return _clock(hour - 1, 30) if hour else _clock(23, 30)
    if found := _HALF_PAST.fullmatch(typed):
        return _clock(int(found[1]), 30)
    if found := _QUARTER.fullmatch(typed):
        hour, after = int(found[2]), found[1] in ("over", "past")
        return _clock(hour, 15) if after else _clock((hour - 1) % 24, 45) if hour < 24 else None
    if found := _HOUR.fullmatch(typed):
        return _clock(int(found[1]), 0)
    if found := _CLOCK.fullmatch(typed) or _FOUR.fullmatch(typed):
        return _clock(int(found[1]), int(found[2]))
    return _clock(int(typed), 0) if re.fullmatch(r"\d{1,2}", typed) else None


def parse_typed_duration(text: str) -> int | None:
    """Return the minutes that ``text`` means; None when it is not understood.

    ``45``, ``45 min``, ``1u30``, ``1:30``, ``1,5 uur``, ``2 h``, ``anderhalf uur``, ``half uur``.
    """
    typed = _plain(text)
    if typed in ("half uur", "een half uur", "half an hour", "half hour"):
        return 30
    if typed in ("anderhalf uur", "one and a half hours"):
        return 90
    if typed in ("kwartier", "een kwartier", "a quarter", "quarter"):
        return 15
    if found := _MINUTES.fullmatch(typed):
        return int(found[1])
    if found := _HOURS.fullmatch(typed):
        return int(found[1]) * 60 + int(found[2] or 0) * 6
    if found := _BOTH.fullmatch(typed):
        return int(found[1]) * 60 + int(found[2]) if int(found[2]) < 60 else None
    return None


def tidy_phone(text: str) -> str:
    """Return a phone number as it is kept: as typed, with plain spaces and dashes only."""
    kept = unicodedata.normalize("NFKC", text)
    kept = re.sub(r"[‐-―−]", "-", kept)
    kept = re.sub(
        r"^\s*(?:telefoon|tel|phone|t|mobiel|mob|m)\s*[.:]+\s*", "", kept, flags=re.IGNORECASE
    )
    return re.sub(r"\s+", " ", kept).strip()


def understand(field: Field, text: str, *, today: date) -> Value:
    """Return the value that ``text`` means as an answer to ``field``.

    What is not understood comes back as the text, so that checking it says what is wrong; an
    empty text is None. A choice may be named by its value or by its words in either language.
    """
    typed = unicodedata.normalize("NFC", text).strip()
    if not typed or typed in field.other_answers:
        return typed or None
    found: Value = None
    if field.type == "date":
        day = parse_typed_date(typed, today)
        found = day.isoformat() if day else None
    elif field.type == "time":
        at = parse_typed_time(typed)
        found = at.isoformat("minutes") if at else None
    elif field.type == "duration":
        found = parse_typed_duration(typed)
    elif field.type in ("integer", "scale") and re.fullmatch(r"-?\d{1,15}", typed):
        found = int(typed)
    elif field.type == "phone":
        found = tidy_phone(typed)
    elif field.type == "yes_no":
        found = {"ja": True, "yes": True, "nee": False, "no": False}.get(_plain(typed))
    elif field.type == "choice":
        found = _option(field, typed)
    elif field.type == "choices":
        found = [_option(field, part.strip()) or part.strip() for part in re.split("[,;]", typed)]
    elif field.type == "list":
        found = [line.strip() for line in typed.splitlines() if line.strip()]
    return typed if found is None else found


def _option(field: Field, typed: str) -> str | None:
    plain = _plain(typed)
    for option in field.options:
        if plain in (_plain(option.value), _plain(option.en), _plain(option.nl)):
            return option.value
    return None


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub(r"[‐-―−]", "-", text)
    return re.sub(r"\s+", " ", text).strip(" ,;")


def _dates(typed: str, today: date, prefer: Prefer) -> Iterator[date | None]:
    if typed in _RELATIVE:
        yield _shifted(today, _RELATIVE[typed])
    if found := _ISO.fullmatch(typed):
        yield _made(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMERIC.fullmatch(typed) or _DIGITS.fullmatch(typed):
        yield _dated(int(found[1]), int(found[2]), year=found[3], today=today, prefer=prefer)
    if found := _DAY_MONTH.fullmatch(typed):
        month = _month(found[2])
        if month:
            yield _dated(int(found[1]), month, year=found[3], today=today, prefer=prefer)
    if found := _MONTH_DAY.fullmatch(typed):
        month = _month(found[1])
        if month:
            yield _dated(int(found[2]), month, year=found[3], today=today, prefer=prefer)
    if found := _STEP.fullmatch(typed):
        sign = -1 if found[1] == "-" else 1
        yield _later(today, sign * int(found[2]), found[3])
    if found := _LATER.fullmatch(typed):
        yield _later(today, int(found[1]), found[2])
    yield _by_weekday(typed, today)


def _by_weekday(typed: str, today: date) -> date | None:
    found = _WEEKDAY.fullmatch(typed)
    if found is None:
        return None
    which, name = found[1] or "", found[2]
    if name == "week" and which in _NEXT | _LAST:
        return _shifted(today, 7 if which in _NEXT else -7)
    day = _weekday(name)
    if day is None:
        return None
    if which in _NEXT:  # of the week after this one; a week begins on Monday
        return _shifted(today, 7 - today.weekday() + day)
    if which in _LAST:
        return _shifted(today, -((today.weekday() - day - 1) % 7 + 1))
    return _shifted(today, (day - today.weekday() - 1) % 7 + 1) if which in _THIS else None


def _later(today: date, count: int, unit: str) -> date | None:
    if unit in _UNITS:
        return _shifted(today, count * _UNITS[unit])
    if unit in ("m", "maand", "maanden", "month", "months"):
        months = today.year * 12 + today.month - 1 + count
        year, month = divmod(months, 12)
        for day in range(today.day, 27, -1):
            if made := _made(year, month + 1, day):
                return made
        return _made(year, month + 1, min(today.day, 28))
    if unit in ("j", "jaar", "y", "year", "years"):
        return _later(today, 12 * count, "m")
    return None


def _dated(day: int, month: int, *, year: str | None, today: date, prefer: Prefer) -> date | None:
    if year is not None:
        return _made(int(year) + (2000 if len(year) == 2 else 0), month, day)
    near = [_made(today.year + shift, month, day) for shift in range(-4, 5)]
    known = [one for one in near if one is not None]
    if prefer == "future":
        known = [one for one in known if one >= today]
    elif prefer == "past":
        known = [one for one in known if one <= today]
    return min(known, key=lambda one: (abs((one - today).days), one < today), default=None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _shifted(today: date, days: int) -> date | None:
    try:
        return today + timedelta(days=days)
    except OverflowError:
        return None


def _clock(hour: int, minute: int) -> time | None:
    return time(hour, minute) if 0 <= hour < 24 and minute < 60 else None


def _month(name: str) -> int | None:
    for months in words.MONTHS.values():
        for number, month in enumerate(months, start=1):
            if month.casefold() == name or month.casefold()[:3] == name:
                return number
    return {"mrt": 3, "sept": 9, "mar": 3}.get(name)


def _weekday(name: str) -> int | None:
    for days in (*words.WEEKDAYS.values(), *words.SHORT_WEEKDAYS.values()):
        for number, day in enumerate(days):
            if day.casefold() == name:
                return number
    return None
