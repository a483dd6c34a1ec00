"""From the checklist's form to the rows of a sheet: the one gate that print classes pass through.

Class Y prints text and value, T the text alone, N nothing; an item without a class is N.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import get_args

from desktop_app.domain.hearing import Code, applies
from desktop_app.forms.schema import Item, Option
from desktop_app.paper.model import Group, Language, State, Step, WhenBox, Who

_DATED = frozenset({"H10"})
_DATED_GROUPS = frozenset("W")


@dataclass(frozen=True, slots=True)
class Standing:
    """How an item stands on screen.

    ``value`` and ``when`` may be printed for class Y only; ``who`` is one of the neutral words of
    ``Who``, anything else counts as not known.
    """

    state: State = "open"
    on: dt.date | None = None
    when: dt.date | dt.time | None = None
    who: str = ""
    value: str = ""


def checklist_groups(
    groups: Iterable[Option],
    items: Iterable[Item],
    *,
    codes: frozenset[Code],
    standing: Mapping[str, Standing],
    language: Language,
) -> tuple[Group, ...]:
    """Return the groups to print for a hearing, in the order of the form.

    ``codes`` are the hearing's groups of items, ``standing`` is kept by the id of the item.
    """
    printed = [item for item in items if item.print != "N" and applies(item.applies, codes)]
    found = (
        Group(
            group.value,
            (group.paper or group.label).say(language),
            tuple(
                _step(item, standing.get(item.id, Standing()), language)
                for item in printed
                if item.group == group.value
            ),
        )
        for group in groups
    )
    return tuple(group for group in found if group.steps)


def _step(item: Item, stands: Standing, language: Language) -> Step:
    if item.paper is None:
        raise ValueError(f"{item.id} has a print class and no text for paper")
    shown = stands if item.print == "Y" else Standing()
    return Step(
        code=item.code,
        text=item.paper.say(language),
        critical=item.critical,
        when_box=_when_box(item),
        asks_who="A" in item.needs,
        free_line="F" in item.needs,
        value=shown.value,
        when=shown.when,
        who=_who(shown.who),
        state=stands.state,
        on=stands.on if stands.state != "open" else None,
    )


def _when_box(item: Item) -> WhenBox | None:
    if "T" not in item.needs:
        return None
    return "date" if item.group in _DATED_GROUPS or item.code in _DATED else "time"


def _who(word: str) -> Who | None:
    return next((who for who in get_args(Who) if who == word), None)
