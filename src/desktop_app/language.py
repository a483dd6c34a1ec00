"""Puts a Message into a language: sentences, plurals, dates, times and numbers.

Sentences come from Qt Linguist's compiled catalogues, ``resources/i18n/waymark_<language>.qm``.
Dates and numbers are written from tables of our own, so that they are the same on every system.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, time
from importlib.resources import as_file
from importlib.resources.abc import Traversable
from typing import Literal

from PySide6.QtCore import QTranslator

from desktop_app.paths import resource
from desktop_app.text import Day, DayStyle, Message, Part, Words

Say = Callable[[Words], str]
"""What renders a sentence: screen, paper and terminal receive one and know no language."""

LANGUAGES = ("nl", "en")
"""The languages of the program, by their ISO 639-1 codes; the first is the usual one."""

DateStyle = DayStyle
"""24 november 2026 · dinsdag 24 november 2026 · di 24 nov · 24 nov 2026 · 24-11-2026 · 24 nov."""

_PLACEHOLDER = re.compile(r"%([1-9n])")


@dataclass(frozen=True, slots=True)
class _Calendar:
    """A language's names for days (Monday first) and months, and the shapes of its dates."""

    days: tuple[str, ...]
    days_short: tuple[str, ...]
    months: tuple[str, ...]
    months_short: tuple[str, ...]
    numeric: str
    thousands: str
    decimal: str


_CALENDARS = {
    "nl": _Calendar(
        days=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        days_short=("ma", "di", "wo", "do", "vr", "za", "zo"),
        months=(
            *("januari", "februari", "maart", "april", "mei", "juni", "juli"),
            *("augustus", "september", "oktober", "november", "december"),
        ),
        months_short=(
            *("jan", "feb", "mrt", "apr", "mei", "jun", "jul"),
            *("aug", "sep", "okt", "nov", "dec"),
        ),
        numeric="{0:%d-%m-%Y}",
        thousands=".",
        decimal=",",
    ),
    "en": _Calendar(
        days=("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        days_short=("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"),
        months=(
            *("January", "February", "March", "April", "May", "June", "July"),
            *("August", "September", "October", "November", "December"),
        ),
        months_short=(
            *("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul"),
            *("Aug", "Sep", "Oct", "Nov", "Dec"),
        ),
        numeric="{0:%d/%m/%Y}",
        thousands=",",
        decimal=".",
    ),
}


class Speaker:
    """Renders messages in one language; safe to make many of, and to use from any one thread."""

    def __init__(self, language: str, catalogue: Traversable | None = None) -> None:
        """Take the language, and its compiled catalogue where it is not the shipped one."""
        if language not in LANGUAGES:
            raise ValueError("unknown language")
        self.language = language
        self._calendar = _CALENDARS[language]
        self._translator = QTranslator()
        with as_file(catalogue or resource(f"i18n/waymark_{language}.qm")) as path:
            self._translator.load(str(path))

    def say(self, message: Words) -> str:
        """Return the sentence; its English source where the catalogue lacks it.

        A text of the content says itself. A context of ``""`` marks a value that is the same in
        every language. Arguments are put in all at once, so that a value with a ``%2`` in it
        stays what it is.
        """
        if not isinstance(message, Message):
            return message.say(self.language)
        pattern = self._pattern(message)
        if not message.args and message.n is None:
            return pattern
        arguments = tuple(self._argument(argument) for argument in message.args)

        def fill(found: re.Match[str]) -> str:
            place = found.group(1)
            if place == "n":
                return found.group() if message.n is None else self.say_number(message.n)
            index = int(place) - 1
            return arguments[index] if index < len(arguments) else found.group()

        return _PLACEHOLDER.sub(fill, pattern)

    def say_date(self, day: date, style: DateStyle = "long") -> str:
        """Return a day as a person writes it: ``24 november 2026`` in the long style."""
        calendar = self._calendar
        month = calendar.months[day.month - 1]
        month_short = calendar.months_short[day.month - 1]
        match style:
            case "long":
                return f"{day.day} {month} {day.year}"
            case "full":
                return f"{self.say_weekday(day)} {day.day} {month} {day.year}"
            case "brief":
                return f"{day.day} {month_short}"
            case "short":
                return f"{self.say_weekday(day, 'short')} {day.day} {month_short}"
            case "short-year":
                return f"{day.day} {month_short} {day.year}"
            case "numeric":
                return calendar.numeric.format(day)

    def say_weekday(self, day: date, style: Literal["long", "short"] = "long") -> str:
        """Return the name of the day of the week: ``dinsdag``, or ``di`` in the short style."""
        names = self._calendar.days if style == "long" else self._calendar.days_short
        return names[day.weekday()]

    def say_month(self, day: date) -> str:
        """Return the month and the year: ``november 2026``."""
        return f"{self._calendar.months[day.month - 1]} {day.year}"

    def say_time(self, moment: time | datetime) -> str:
        """Return hours and minutes on the clock it is given in: ``09:30``."""
        return f"{moment:%H:%M}"

    def say_datetime(self, moment: datetime, style: DateStyle = "long") -> str:
        """Return day and time, on the clock of the moment's own zone."""
        return f"{self.say_date(moment.date(), style)}, {self.say_time(moment)}"

    def say_number(self, number: float, decimals: int = 0) -> str:
        """Return a number with the language's marks; thousands are parted from 10.000 on."""
        written = f"{number:,.{decimals}f}" if abs(number) >= 10_000 else f"{number:.{decimals}f}"
        marks = {",": self._calendar.thousands, ".": self._calendar.decimal}
        return "".join(marks.get(sign, sign) for sign in written)

    def _pattern(self, message: Message) -> str:
        if message.context == "":
            return message.source
        found = self._translator.translate(
            message.context, message.source, message.comment, -1 if message.n is None else message.n
        )
        return found or message.source

    def _argument(self, argument: Part) -> str:
        if isinstance(argument, str):
            return argument
        if isinstance(argument, int):
            return self.say_number(argument)
        if isinstance(argument, Day):
            return self.say_date(argument.day, argument.style)
        return self.say(argument)
