"""A whole case to read: its records one after the other, as many pages as it takes.

It is no sheet: it has no code, stands in no register and is not discreet. Whoever makes it was
warned.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class FileLine:
    """A question and its answer; ``quiet`` ones are set small (the history)."""

    label: str
    text: str
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class FilePart:
    """One record: what it is called, and what stands in it."""

    title: str
    lines: tuple[FileLine, ...]


@dataclass(frozen=True, slots=True)
class CaseFile:
    """The case. ``warning`` stands below the title, ``foot`` on every page before its number."""

    title: str
    under: str
    warning: str
    foot: str
    parts: tuple[FilePart, ...]
