"""Hours of the week as people type them: ``ma-vr 10-15.30; za hele dag``.

The other way round is ``render.week_words``.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from desktop_app.forms import words
from desktop_app.forms.typed import parse_typed_time
from desktop_app.forms.values import HALF_HOURS

DAYS: Final = 7
_EVERY: Final = {
    "elke dag": range(DAYS),
    "iedere dag": range(DAYS),
    "alle dagen": range(DAYS),
    "dagelijks": range(DAYS),
    "every day": range(DAYS),
    "daily": range(DAYS),
    "werkdagen": range(5),
    "doordeweeks": range(5),
    "weekdays": range(5),
    "working days": range(5),
    "weekend": range(5, DAYS),
    "in het weekend": range(5, DAYS),
}
_ALL_DAY: Final = frozenset({"hele dag", "de hele dag", "all day", "the whole day"})
_NO_TIME: Final = frozenset({"geen tijd", "nooit", "no time", "never"})
_START = re.compile(r"\d|\b(?:de )?hele dag\b|\ball day\b|\bthe whole day\b|\bhalf\b|\bkwart\b")
_AND = re.compile(r"\s*(?:,|&|\+|\ben\b|\band\b)\s*")
_TO = re.compile(r"\s*(?:-|\btot en met\b|\bt/m\b|\btot\b|\bto\b|\buntil\b)\s*")


def parse_typed_week(text: str) -> list[str] | None:
    """Return seven days of 48 half hours (Monday first) that ``text`` means.

    None when it is not understood, also when a time is not on a half hour: nothing is rounded in
    silence. Days without hours named are empty; "geen tijd" is an empty week.
    """
    typed = _plain(text)
    week = [["0"] * HALF_HOURS for _ in range(DAYS)]
    if typed in _NO_TIME:
        return ["".join(day) for day in week]
    parts = [part.strip(" ,:") for part in re.split(r"[;\n]", typed)]
    parts = [part for part in parts if part]
    if not parts:
        return None
    for part in parts:
        found = _START.search(part)
        days = _days(part[: found.start()].strip(" ,:")) if found else None
        spans = _spans(part[found.start() :]) if found else None
        if not days or spans is None:
            return None
        for day in days:
            for start, end in spans:
                week[day][start:end] = "1" * (end - start)
    return ["".join(day) for day in week]


def _plain(text: str) -> str:
    text = unicodedata.normalize("NFKC", text).casefold()
    text = re.sub(r"[‐-―−]", "-", text)
    return re.sub(r"[ \t]+", " ", text).strip()


def _days(text: str) -> list[int] | None:
    if text in _EVERY:
        return [*_EVERY[text]]
    found: list[int] = []
    for part in _AND.split(text):
        ends = [_day(name) for name in _TO.split(part)]
        if len(ends) > 2 or None in ends:
            return None
        first, last = ends[0], ends[-1]
        if first is None or last is None:
            return None
        found += (
            range(first, last + 1) if last >= first else [*range(first, DAYS), *range(last + 1)]
        )
    return found


def _day(name: str) -> int | None:
    name = name.strip(" .")
    for days in (*words.WEEKDAYS.values(), *words.SHORT_WEEKDAYS.values()):
        for number, day in enumerate(days):
            if day.casefold() == name:
                return number
    return None


def _spans(text: str) -> list[tuple[int, int]] | None:
    found = []
    for part in _AND.split(text.strip(" ,")):
        if part in _ALL_DAY:
            found.append((0, HALF_HOURS))
            continue
        ends = _TO.split(part)
        if len(ends) != 2:
            return None
        start, end = _half_hour(ends[0]), _half_hour(ends[1])
        if start is None or end is None or start >= (end or HALF_HOURS):
            return None
        found.append((start, end or HALF_HOURS))
    return found


def _half_hour(text: str) -> int | None:
    if text.strip() in ("24", "24:00", "24.00", "24 uur"):
        return HALF_HOURS
    at = parse_typed_time(text)
    return None if at is None or at.minute % 30 else at.hour * 2 + at.minute // 30
