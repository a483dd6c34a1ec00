"""Sheets for the tests, made from the shipped checklist; every name and place is invented."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cache
from itertools import product
from zoneinfo import ZoneInfo

from desktop_app.domain.hearing import Code
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.schema import Item, Option
from desktop_app.paper.model import (
    AftercareSheet,
    ChecklistSheet,
    Language,
    PreparationSheet,
    RecoverySheet,
    VictimSheet,
)
from desktop_app.paper.steps import Standing, checklist_groups

DAY = dt.date(2026, 12, 3)
KINDS: Mapping[str, frozenset[Code]] = {
    name: frozenset(Code(code) for code in codes.split())
    for name, codes in {
        "examining magistrate": "RC",
        "trial": "TZ",
        "trial with statement": "TZ SP",
        "verdict": "VD",
        "appeal": "AP",
        "appeal with statement": "AP SP",
        "by video": "RC VI",
        "trial by video": "TZ VI",
    }.items()
}
LANGUAGES: tuple[Language, ...] = ("nl", "en")
KINDS_AND_LANGUAGES = tuple(product(KINDS, LANGUAGES))


@cache
def checklist_items() -> tuple[tuple[Option, ...], tuple[Item, ...]]:
    """Return groups and items of the shipped checklist."""
    field = Catalogue.shipped().form("court_checklist").field("items")
    return field.groups, field.items


def item_id(code: str) -> str:
    return f"ck_{code.lower()}"


def checklist(
    kind: str = "examining magistrate",
    language: Language = "nl",
    *,
    standing: Mapping[str, Standing] | None = None,
    place: str = "Utrecht",
) -> ChecklistSheet:
    """Return the sheet of a hearing; ``standing`` is kept by the step's number (W01)."""
    groups, items = checklist_items()
    return ChecklistSheet(
        code="7F3K-2P9Q-C",
        serial=147,
        date=DAY,
        arrive=dt.time(9),
        start=dt.time(9, 30),
        place=place,
        interpreter=True,
        destroy_by=dt.datetime(2026, 12, 4, 12, tzinfo=ZoneInfo("Europe/Amsterdam")),
        groups=checklist_groups(
            groups,
            items,
            codes=KINDS[kind],
            standing={item_id(code): one for code, one in (standing or {}).items()},
            language=language,
        ),
    )


def done(month: int, day: int, *, who: str = "", value: str = "") -> Standing:
    return Standing(state="done", on=dt.date(2026, month, day), who=who, value=value)


PARTLY_DONE: Mapping[str, Standing] = {
    "W01": done(11, 9),
    "W02": done(11, 9, value="opgeroepen"),
    "W03": done(11, 10),
    "W07": done(11, 11, who="self"),
    "W08": Standing(value="aparte ruimte toegezegd; scherm gevraagd, antwoord volgt"),
    "W10": done(11, 11, who="contact"),
    "W12": done(11, 11, who="contact"),
    "W13": done(11, 16),
    "W19": done(11, 25),
    "W21": done(11, 25),
    "W22": Standing(who="contact"),
    "L04": Standing(who="self"),
}
"""Eleven steps done, answered or assigned on screen."""


def victim_sheet() -> VictimSheet:
    return VictimSheet(
        code="5ZG2-09YQ-2",
        serial=154,
        date=DAY,
        arrive=dt.time(9),
        start=dt.time(9, 30),
        throw_away_after=dt.date(2026, 12, 4),
    )


def aftercare_sheet() -> AftercareSheet:
    return AftercareSheet(
        code="M9S3-46Q3-Z",
        serial=156,
        duty_name="Anna",
        duty_phone="06 0000 0000",
        throw_away_after=dt.date(2026, 12, 17),
    )


def preparation_sheet() -> PreparationSheet:
    return PreparationSheet(
        code="XQH8-B0NX-P",
        serial=161,
        date=dt.date(2026, 11, 30),
        start=dt.time(10, 30),
        room_known=True,
        max_block=40,
        max_total=120,
        destroy_by=dt.datetime(2026, 12, 1, 12, tzinfo=ZoneInfo("Europe/Amsterdam")),
        agreed=frozenset({"room_wishes:door_in_view", "people:two", "vc_role:waits_outside"}),
    )


def recovery_sheet() -> RecoverySheet:
    words = (
        "duckling enlarge academic acquire agency result length solution "
        "fridge kidney coal piece deal husband erode duke "
        "ajar critical decision keyboard theory painting scared sister"
    )
    return RecoverySheet(
        serial=1,
        date=dt.date(2026, 11, 24),
        words=tuple(words.split()),
        fingerprint=("48213", "90577", "11862", "73904", "26518", "60039"),
    )
