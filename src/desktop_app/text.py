"""Every sentence that a person may read, before it is put in a language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from typing import Literal, Protocol, TypeAlias, runtime_checkable


@runtime_checkable
class Bilingual(Protocol):
    """A text of the content, which has its own words in each language."""

    def say(self, language: str) -> str:
        """Return the words in ``language`` (``nl`` or ``en``)."""


DayStyle: TypeAlias = Literal["long", "full", "short", "short-year", "numeric", "brief"]
"""24 november 2026 · dinsdag 24 november 2026 · di 24 nov · 24 nov 2026 · 24-11-2026 · 24 nov."""


@dataclass(frozen=True, slots=True)
class Day:
    """A day inside a sentence, written as the language writes it."""

    day: date
    style: DayStyle = "brief"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in its source language (English), to be spoken by ``language.say``.

    ``context`` groups sentences for the translator, ``n`` chooses the plural of a ``%n`` sentence
    (None: not a plural), ``args`` fill ``%1`` to ``%9``; an argument may be a Message itself, a
    text of the content, or a day.
    """

    context: str
    source: str
    comment: str = ""
    n: int | None = None
    args: tuple[Part, ...] = ()

    def fill(self, *args: Part) -> Message:
        """Return the same sentence with ``%1`` … ``%9`` bound to ``args``."""
        return replace(self, args=args)


Part: TypeAlias = "str | int | Message | Bilingual | Day"
Words: TypeAlias = Message | Bilingual
"""What a person reads: a sentence of the program, or a text of the content."""


def message(context: str, source: str, comment: str = "", n: int | None = None) -> Message:
    """Mark a sentence for translation.

    Called with positional string literals only: Qt's lupdate reads the source text, and skips a
    call with keyword arguments, f-strings or expressions. ``n`` is a plain name or a number.
    """
    return Message(context, source, comment, n)


def verbatim(value: str | int) -> Message:
    """Wrap a value (a codename, a number) that is the same in every language."""
    return Message("", str(value))
