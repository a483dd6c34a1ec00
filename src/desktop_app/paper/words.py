"""The fixed words on paper, in the language of the sheet."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, time
from functools import cache
from typing import Any

from desktop_app.forms.words import MONTHS, WEEKDAYS
from desktop_app.paper.model import Language
from desktop_app.paper.printable import printable
from desktop_app.paths import resource

_PLACE = re.compile(r"%([1-9])")


class Words:
    """Says the fixed lines of ``content/paper_words.toml`` in one language."""

    def __init__(self, language: Language) -> None:
        self.language = language
        self._spoken = _spoken(language)

    def say(self, key: str, *args: str | int) -> str:
        """Return the line ``table.name`` with ``%1`` … ``%9`` filled in."""
        line = self._spoken[key]
        if not isinstance(line, str):
            raise TypeError(f"{key} is a list of lines")
        return _PLACE.sub(lambda found: str(args[int(found[1]) - 1]), line)

    def lines(self, key: str) -> tuple[str, ...]:
        """Return the list of lines ``table.name``."""
        line = self._spoken[key]
        if isinstance(line, str):
            raise TypeError(f"{key} is one line")
        return line

    def everything(self) -> Iterator[tuple[str, str]]:
        """Yield every line with its key, for the tests of the fixed words."""
        for key, line in self._spoken.items():
            for one in (line,) if isinstance(line, str) else line:
                yield key, one

    def long_date(self, day: date) -> str:
        """Return a date such as ``donderdag 3 december 2026``."""
        return f"{self.day_and_month(day)} {day.year}"

    def day_and_month(self, day: date) -> str:
        """Return a date such as ``donderdag 3 december``."""
        return f"{WEEKDAYS[self.language][day.weekday()]} {self.day_of_month(day)}"

    def short_date(self, day: date) -> str:
        """Return a date such as ``do 3 december``."""
        return f"{self.lines('dates.short_weekdays')[day.weekday()]} {self.day_of_month(day)}"

    def day_of_month(self, day: date) -> str:
        """Return a date such as ``3 december``."""
        return f"{day.day} {MONTHS[self.language][day.month - 1]}"


def numeric_date(day: date) -> str:
    """Return day and month in figures, ``9-11``, as both languages write it on these sheets."""
    return f"{day.day}-{day.month}"


def clock(moment: time) -> str:
    """Return a time such as ``09:30``."""
    return f"{moment:%H:%M}"


@cache
def _spoken(language: Language) -> Mapping[str, str | tuple[str, ...]]:
    tables: dict[str, dict[str, Any]] = tomllib.loads(
        resource("content/paper_words.toml").read_text(encoding="utf-8")
    )
    return {
        f"{table}.{name}": printable(line[language])
        if isinstance(line[language], str)
        else tuple(printable(one) for one in line[language])
        for table, names in tables.items()
        for name, line in names.items()
    }
