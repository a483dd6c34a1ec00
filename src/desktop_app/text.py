"""Every sentence that a person may read, before it is put in a language."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence in its source language (English), to be spoken by ``language.say``.

    ``context`` groups sentences for the translator, ``n`` chooses the plural of a ``%n`` sentence
    (None: not a plural), ``args`` fill ``%1`` to ``%9``; an argument may be a Message itself.
    """

    context: str
    source: str
    comment: str = ""
    n: int | None = None
    args: tuple[str | int | Message, ...] = ()

    def fill(self, *args: str | int | Message) -> Message:
        """Return the same sentence with ``%1`` … ``%9`` bound to ``args``."""
        return replace(self, args=args)


def message(context: str, source: str, comment: str = "", n: int | None = None) -> Message:
    """Mark a sentence for translation.

    Called with positional string literals only: Qt's lupdate reads the source text, and skips a
    call with keyword arguments, f-strings or expressions. ``n`` is a plain name or a number.
    """
    return Message(context, source, comment, n)


def verbatim(value: str | int) -> Message:
    """Wrap a value (a codename, a number) that is the same in every language."""
    return Message("", str(value))
