"""The counts of one quarter as they travel: cells and nothing else, strict and bounded.

    { "format": 1, "quarter": "2026-Q3", "rules": 1,
      "figures": { "k21_change": { "asked": 14, "answered": 12, "cases": 12,
                                   "not": { "declined": 2 },
                                   "bins": { "3": 7, "4": 5 } } } }

A count that is null was withheld; a figure of which all was withheld is left out. ``parts`` hold
[count, distinct cases] by the codes of the figure, ``bins`` counts by the number of the bin,
``days`` the days that cases lasted in the quarter (for a rate). There is no text but the names
that the figures give, no date but the quarter, and no id at all; who sent it is what the bundle
is signed with. What does not fit exactly is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, cast

from desktop_app.domain.canonical import Value
from desktop_app.domain.figures import Figure, parents_first
from desktop_app.domain.indicators.records import ANSWERS, Answer
from desktop_app.domain.small_cells import Part, Rules, split
from desktop_app.domain.tally import Behind, Tallies, Tally

FORMAT: Final = 1
MOST: Final = 1_000_000
"""The greatest count that is believed."""
MOST_DAYS: Final = 100 * MOST
_QUARTER: Final = re.compile(r"(20[0-9]{2})-Q([1-4])")
_REASONS: Final = tuple(one for one in ANSWERS if one != "answered")


class CellsError(ValueError):
    """What came is more, less or other than cells."""


@dataclass(frozen=True, slots=True)
class Counts:
    """The counts of an office over one quarter. ``withheld``: figures whose value is not known."""

    quarter: str
    rules: int
    tallies: Tallies
    withheld: frozenset[str]


def quarter_of(day: date) -> str:
    """Return the quarter that a day lies in (``2026-Q3``)."""
    return f"{day.year}-Q{(day.month + 2) // 3}"


def days_of(quarter: str) -> tuple[date, date]:
    """Return the first and the last day of a quarter; raises CellsError where it is none."""
    match = _QUARTER.fullmatch(quarter)
    if match is None:
        raise CellsError("not a quarter")
    year, number = int(match[1]), int(match[2])
    after = date(year + (number == 4), (number * 3) % 12 + 1, 1)
    return date(year, number * 3 - 2, 1), after - timedelta(days=1)


def cells_of(
    quarter: str,
    tallies: Tallies,
    *,
    figures: Mapping[str, Figure],
    rules: Rules,
    small: bool,
) -> dict[str, Value]:
    """Return the canonical value of the counts of a quarter.

    ``small``: whether cells under the least count may travel (the policy of headquarters). Without
    it they are withheld, and others with them, until none can be worked out.
    """
    days_of(quarter)
    found: dict[str, Value] = {}
    for figure in parents_first(figures):
        tally = tallies.get((figure.id, ""))
        parent, _, part = figure.of.partition(".")
        told = found.get(parent)
        if parent in figures and not small and not _has(told, part):
            continue  # its n is a part that does not travel
        one = None if tally is None or figure.own else _figure(figure, tally, rules, small=small)
        if one is not None:
            found[figure.id] = one
    return {"format": FORMAT, "quarter": quarter, "rules": rules.version, "figures": found}


def _has(told: Value, part: str) -> bool:
    parts = told.get("parts") if isinstance(told, dict) else None
    return isinstance(parts, dict) and parts.get(part) is not None


def _figure(figure: Figure, tally: Tally, rules: Rules, *, small: bool) -> dict[str, Value] | None:
    answered = tally.answered
    if not small and (rules.is_small(answered.count) or answered.part.dominated(rules)):
        return None
    one: dict[str, Value] = {
        "asked": tally.asked,
        "answered": answered.count,
        "cases": answered.cases,
        "not": {
            reason: tally.count(reason)
            for reason in _REASONS
            if tally.count(reason) and (small or not rules.is_small(tally.count(reason)))
        },
    }
    if figure.kind == "median":
        one["bins"] = _bins(figure, tally, rules, small=small)
    else:
        one["parts"] = _parts(figure, tally, rules, small=small)
    if figure.kind == "rate":
        one["days"] = tally.days
    return one


def _bins(figure: Figure, tally: Tally, rules: Rules, *, small: bool) -> dict[str, Value]:
    counts = tally.binned(figure.edges)
    every = {str(number): counts.get(number, 0) for number in range(len(figure.edges))}
    if small:
        return {number: count for number, count in every.items() if count}
    cells = split({number: Part(count, count, 1) for number, count in every.items()}, rules)
    return {number: cell.value for number, cell in cells.items()}


def _parts(figure: Figure, tally: Tally, rules: Rules, *, small: bool) -> dict[str, Value]:
    every = {code: tally.part(code) for code in figure.parts}
    total = tally.answered.count
    if figure.kind == "choices" and not small:
        cells = {
            code: split({"part": part, "rest": Part(total - part.count, MOST, 0)}, rules)["part"]
            for code, part in every.items()
        }
    elif figure.kind in ("share", "parts") and not small:
        cells = split(every, rules)
    else:
        return {code: [part.count, part.cases] for code, part in every.items()}
    return {
        code: None if cell.value is None else [every[code].count, every[code].cases]
        for code, cell in cells.items()
    }


def read_cells(value: Value, *, figures: Mapping[str, Figure]) -> Counts:
    """Return the counts that came; raises CellsError for anything but cells of known figures."""
    whole = _object(value, {"format", "quarter", "rules", "figures"})
    if whole["format"] != FORMAT or type(whole["format"]) is not int:
        raise CellsError("another format")
    quarter = whole["quarter"]
    if not isinstance(quarter, str):
        raise CellsError("not a quarter")
    days_of(quarter)
    rules = _count(whole["rules"], most=1000)
    came = whole["figures"]
    if not isinstance(came, dict) or not set(came) <= set(figures):
        raise CellsError("figures that are not known")
    tallies: Tallies = {}
    withheld = set(figures) - set(came)
    for id, one in came.items():
        if figures[id].own:
            raise CellsError("a figure that stays with the office")
        tally, known = _tally(figures[id], one)
        tallies[id, ""] = tally
        if not known:
            withheld.add(id)
    return Counts(quarter, rules, tallies, frozenset(withheld))


def _tally(figure: Figure, value: Value) -> tuple[Tally, bool]:
    keys = {"asked", "answered", "cases", "not", "bins" if figure.kind == "median" else "parts"}
    keys |= {"days"} if figure.kind == "rate" else set()
    one = _object(value, keys)
    asked, answered = _count(one["asked"]), _count(one["answered"])
    cases = _count(one["cases"])
    if answered > asked or cases > answered:
        raise CellsError("more answers than were asked")
    tally = Tally(answered=Behind(answered, cases, _top(answered, cases)))
    tally.answers = _answers(one["not"], asked=asked, answered=answered)
    tally.days = _count(one["days"], most=MOST_DAYS) if "days" in one else 0
    if figure.kind == "median":
        tally.bins = _read_bins(figure, one["bins"], answered)
        known = sum(tally.bins.values())
        _lower(tally, known)
        return tally, bool(known or not answered)
    if _read_parts(figure, one["parts"], tally):
        return tally, True
    return Tally(lost=answered, days=tally.days), False


def _lower(tally: Tally, known: int) -> None:
    """Lower n to the answers whose number is known; the rest is lost."""
    answered = tally.answered
    tally.lost = answered.count - known
    tally.answers["answered"] = known
    tally.answered = Behind(known, min(answered.cases, known), min(answered.top, known))


def _answers(value: Value, *, asked: int, answered: int) -> dict[Answer, int]:
    """Return why there is no answer, by reason; what was withheld of it is missing."""
    if not isinstance(value, dict) or not set(value) <= set(_REASONS):
        raise CellsError("reasons that are not known")
    told = {cast("Answer", reason): _count(count) for reason, count in value.items()}
    unasked = told.get("not_asked", 0) + told.get("unsafe", 0)
    left = asked - answered - (sum(told.values()) - unasked)
    if left < 0:
        raise CellsError("more reasons than missing answers")
    found: dict[Answer, int] = {"answered": answered, **told}
    if left:
        found["missing"] = found.get("missing", 0) + left
    return found


def _read_bins(figure: Figure, value: Value, answered: int) -> dict[int, int]:
    if not isinstance(value, dict) or len(value) > len(figure.edges):
        raise CellsError("bins that are not known")
    names = {str(number): number for number in range(len(figure.edges))}
    if not set(value) <= set(names):
        raise CellsError("bins that are not known")
    found = {names[name]: _count(count) for name, count in value.items() if count is not None}
    if sum(found.values()) > answered:
        raise CellsError("more numbers than answers")
    return {number: count for number, count in found.items() if count}


def _read_parts(figure: Figure, value: Value, tally: Tally) -> bool:
    """Read the parts into ``tally``; tell whether all of them are known."""
    if not isinstance(value, dict) or set(value) != set(figure.parts):
        raise CellsError("parts that are not known")
    answered = tally.answered.count
    for code, cell in value.items():
        if cell is None:
            continue
        if not isinstance(cell, list) or len(cell) != 2:
            raise CellsError("a part that is no count")
        count, cases = _count(cell[0]), _count(cell[1])
        if count > answered or cases > count or (count and not cases):
            raise CellsError("a part greater than its whole")
        if count:
            tally.parts[code] = Behind(count, cases, _top(count, cases))
    known = all(cell is not None for cell in value.values())
    total = sum(part.count for part in tally.parts.values())
    if figure.kind != "choices" and (total > answered or (known and total != answered)):
        raise CellsError("parts that do not add up")
    if not known:
        tally.parts.clear()
    return known


def _top(count: int, cases: int) -> int:
    """Return the most that one case can be taken to have brought: half, as the sender checked."""
    return min(count - cases + 1, (count + 1) // 2) if cases > 1 else count


def _object(value: Value, keys: set[str]) -> dict[str, Value]:
    if not isinstance(value, dict) or set(value) != keys:
        raise CellsError("not the cells of an evaluation")
    return value


def _count(value: Value, *, most: int = MOST) -> int:
    if type(value) is not int or not 0 <= value <= most:
        raise CellsError("not a count")
    return value
