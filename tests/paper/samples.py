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
    Call,
    ChecklistSheet,
    ContactCardSheet,
    DutyCard,
    EvaluationGroup,
    EvaluationLine,
    EvaluationReport,
    Language,
    MissingLine,
    PlanCopy,
    PreparationSheet,
    RecoverySheet,
    VictimSheet,
    WeekLine,
    WeekSheet,
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


def week_sheet() -> WeekSheet:
    lines = (
        (30, 11, "CPX3-DEJZ-Y", 146, 3),
        (1, 12, "9PAB-RJV2-5", 145, 2),
        (3, 12, "7F3K-2P9Q-A", 147, 3),
        (3, 12, "1CES-N081-E", 158, 1),
        (4, 12, "P60K-NJAP-W", 159, 3),
    )
    return WeekSheet(
        code="WXWC-BYB6-9",
        serial=160,
        monday=dt.date(2026, 11, 30),
        lines=tuple(
            WeekLine(dt.date(2026, month, day), code, serial, pages)
            for day, month, code, serial, pages in lines
        ),
        destroy_by=dt.datetime(2026, 12, 7, 12, tzinfo=ZoneInfo("Europe/Amsterdam")),
    )


def plan_copy() -> PlanCopy:
    return PlanCopy(
        number=3,
        goal="Rustig slapen en weer naar de kappersopleiding.",
        steps=(
            "Ik ga naar binnen en doe de deur op slot.",
            "Ik bel 112.",
            "Ik bel Anna.",
            "Ik pak mijn tas.",
            "Ik ga naar Zofia of naar tante Đặng.",
            "Ik open voor niemand die ik niet ken.",
        ),
        line_112="Ik heb nu hulp nodig. Ik ben in gevaar. Ik zeg waar ik ben.",
        calls=(
            Call("Anna", "06 0000 0000", "dag en nacht"),
            Call("Łukasz", "06 0000 0001", "overdag"),
            Call("Ελένη", "06 0000 0002", "huisarts"),
            Call("Ștefania", "06 0000 0003", "als ik wil praten"),
        ),
        signs_around=(
            "onbekende scooter bij de deur",
            "nieuwe accounts die mij volgen",
            "belletjes zonder nummer",
        ),
        signs_self=("ik slaap slecht", "ik schrik van geluid", "ik wil niet opnemen"),
        helps=("wandelen met muziek", "'s avonds thee", "zingen", "Zofia appen"),
        strengths=("Ik vraag op tijd hulp.",),
        next_talk=dt.date(2026, 12, 14),
    )


def duty_card() -> DutyCard:
    return DutyCard(
        number=4, duty_name="Anna", duty_phone="06 0000 0000", duty_hours="dag en nacht"
    )


def contact_card_sheet() -> ContactCardSheet:
    return ContactCardSheet(
        serial=3,
        date=dt.date(2026, 11, 24),
        name="Coördinator Oost",
        unit="Eenheid Oost",
        digits=("32949", "54733", "42247", "09439", "81391", "21890"),
        words=("bloemkool", "staal", "hevig", "weiger", "rood", "afwezig"),
        card="waymark-card 1\nserial: 3\nname: Coördinator Oost\n" + "k" * 500,
    )


def evaluation_report() -> EvaluationReport:
    """The numbers of the picture in the design; they are invented."""

    def line(code: str, title: str, *rest: str, percent: int | None = None) -> EvaluationLine:
        asked, answered, value = rest
        return EvaluationLine(code, title, asked, answered, value, percent)

    outcomes = (
        EvaluationGroup(
            "Aangifte en duur",
            (
                line("K02", "Aangifte gedaan", "41", "41", "59 %", percent=59),
                line("K01", "Bereidheid gestegen tussen t0 en t1", "36", "27", "48 %", percent=48),
                line("K23", "Gestopt met meewerken, van aangiften", "24", "24", "<5"),
                line("K04", "Dagen van eerste contact tot aangifte", "24", "24", "mediaan 38"),
            ),
        ),
        EvaluationGroup(
            "Verhoor en zitting",
            (
                line("K05", "Keren verteld per zaak", "41", "38", "mediaan 4"),
                line("K09", "Zittingen met begeleiding", "33", "33", "82 %", percent=82),
                line("K18", "Onverwachte ontmoeting, van zittingen", "33", "33", "<5"),
            ),
        ),
        EvaluationGroup(
            "Veiligheid en beleving",
            (
                line("K22", "Vertrouwen in politie, verschil t0–t6", "41", "8", "x"),
                line("K30", "Bladen verloren, van 212 gedrukt", "212", "212", "<5"),
            ),
        ),
    )
    parts = (
        EvaluationGroup(
            "K02 Uitkomst aangifte",
            (
                line("", "aangifte", "", "24", "59 %", percent=59),
                line("", "nog niet", "", "x", ""),
                line("", "besloten van niet", "", "<5", ""),
            ),
        ),
    )
    missing = (
        MissingLine("K01", "Aangiftebereidheid", ("36", "27", "5", "x", "<5", "<5", "0")),
        MissingLine("K21", "Ervaren veiligheid", ("41", "14", "20", "7", "<5", "x", "0")),
    )
    return EvaluationReport(
        scope="Landelijk",
        start=dt.date(2026, 1, 1),
        end=dt.date(2026, 9, 30),
        frozen_on=dt.date(2026, 10, 12),
        rules_version=3,
        offices=6,
        cases="41",
        public=False,
        outcomes=outcomes,
        parts=parts,
        missing=missing,
        small="<5",
        largest=4,
        notes=(
            "Beschrijvend: de zaken zijn niet door loting gekozen.",
            "Ontbrekende antwoorden zijn niet aangevuld.",
        ),
    )
