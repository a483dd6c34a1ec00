"""What was found in the vault, as lines of the search box: cases, sheets, answers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from typing import Final

from desktop_app.app.finding import find
from desktop_app.app.looking import Found
from desktop_app.text import Words, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.hits import Hit
from desktop_app.ui.matching import folded

_CODES: Final = 4
_ANSWERS: Final = 8
_BEFORE: Final = 3
"""Words shown before the one that was found."""
_BEGINS, _HOLDS, _SAID = 0, 2, 4
"""Ranks: a code that begins so, one that holds it or is like it, and words in an answer."""


def found_hits(desk: Desk, typed: str, *, earlier: bool) -> Sequence[Hit]:
    """Return at most a dozen hits; ``earlier``: also in what was answered before."""
    return tuple(_hits(desk, typed, earlier=earlier))


def _hits(desk: Desk, typed: str, *, earlier: bool) -> Iterator[Hit]:
    found = find(desk.session, typed, limit=_ANSWERS, earlier=earlier)
    say = desk.look.words
    start = typed.strip().upper()
    for one in found.cases[:_CODES]:
        rank = _BEGINS if one.text.upper().startswith(start) else _HOLDS
        run = partial(desk.open_case, one.key.case)
        yield Hit(one.text, say(one.title), "folder", run, rank)
    for one in found.sheets[:_CODES]:
        yield Hit(say(one.title), one.code, "page", _opener(desk, one), _BEGINS)
    for one in found.answers:
        yield _answer(desk, one, typed)


def _answer(desk: Desk, one: Found, typed: str) -> Hit:
    """The line shows the words that were found; of what was answered before it says so."""
    parts: list[Words] = [verbatim(one.code), *([one.label] if one.label is not None else [])]
    if not one.current:
        parts.append(message("Search", "earlier answer"))
    detail = " · ".join(said for said in map(desk.look.words, parts) if said)
    icon = "list" if one.current else "clock"
    return Hit(excerpt(one.text, typed), detail, icon, _opener(desk, one), _SAID)


def excerpt(text: str, typed: str) -> str:
    """Return a text in one line, from a little before the first word of it that was typed."""
    words = text.split()
    wanted = tuple(map(folded, typed.split()))
    at = next((at for at, word in enumerate(words) if folded(word).startswith(wanted)), 0)
    begin = max(0, at - _BEFORE)
    return ("… " if begin else "") + " ".join(words[begin:])


def _opener(desk: Desk, one: Found) -> partial[None]:
    return partial(desk.open_record, one.key, one.leaf)
