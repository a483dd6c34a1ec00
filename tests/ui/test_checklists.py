"""Each screen beside the picture it was drawn after: twelve points of order, strip, colour, words.

The words are Dutch, as in the pictures; colours are looked up in the grabbed picture itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Final

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app import cases as case_use_cases
from desktop_app.app import contacts
from desktop_app.app.first_run import reach
from desktop_app.app.hearings import hearings
from desktop_app.domain.ids import Kind
from desktop_app.ui import screens
from desktop_app.ui.pages.cases import CasesPage
from desktop_app.ui.style.look import Look
from tests.ui.conftest import say_in
from tests.ui.sight import Point, Sight
from tests.ui.tour import Tour, settle
from tests.ui.vaults import Pair, a_pair, a_world

pytestmark = pytest.mark.timeout(300)
POINTS: Final = 12
MENUS = ("Bestand", "Bewerken", "Beeld", "Zaak", "Extra", "Help")
PLACES = ("Vandaag", "Zaken", "Agenda", "Papier", "Uitwisseling")
STRIP = ("Veilig contact", "Volgende stap")


class Desk:
    """Both vaults with their windows; each screen is shown once, light or dark."""

    def __init__(self, pair: Pair, folder: Path, look: Look) -> None:
        self.pair = pair
        self.look = look
        self.folder = folder
        world = a_world(folder / "vaults", folder / "config")
        self.field = Tour(look, pair.field, world)
        self.field.speak("nl", say_in("nl"))
        self.field._rest()

    def seen(self, show: Callable[[], object]) -> Sight:
        """Show a screen, let it come to rest and look at it."""
        show()
        self.field._rest()
        self.field._rest()
        return Sight(self.look, self.field.workplace.window)

    def run(self) -> Callable[[], object]:
        """Return what opens the checklist of the next hearing."""
        hearing = hearings(self.pair.field, self.pair.found["KLAPROOS"])[0].key
        return partial(self.field.workplace.journeys.open_run, hearing)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, session_look: Look) -> Iterator[Desk]:
    folder = tmp_path_factory.mktemp("checklists")
    pair = a_pair(folder)
    pair.disagree()
    made = Desk(pair, folder, session_look)
    yield made
    made.field.close()
    pair.field.vault.close()
    pair.quarters.vault.close()


def check(points: list[Point]) -> None:
    assert len(points) == POINTS
    wrong = [words for words, so in points if not so]
    assert not wrong, wrong


def frame(sight: Sight, place: str) -> list[Point]:
    """Return the five points that every screen of the window has; Exchange has no case to act on.

    A menu without contents is absent.
    """
    rows = [sight.place(one) for one in PLACES]
    menus = [one for one in MENUS if one != "Zaak" or place not in ("Uitwisseling", "Evaluatie")]
    current = sight.place(place)
    return [
        ("menus in their order, at the top", sight.across(*menus)),
        ("places in their order, at the left", sight.down(*PLACES) and rows[0].right() < 200),
        (
            "the place on its tint, with a bar",
            sight.is_token("accent_tint", 150, current.center().y())
            and sight.is_token("accent", 13, current.center().y()),
        ),
        (
            "menu row, places and status on the quiet ground",
            sight.is_token("side", 3, 300)
            and sight.is_token("side", 700, 6)
            and sight.is_token("side", 600, -6),
        ),
        (
            "the vault at the left of the status, bundles at the right",
            sight.place("Kluis Oost-2").right() < 200
            and sight.holds("nog niet in een bundel").left() > 900,
        ),
    ]


def strip(sight: Sight, code: str, level: str) -> list[Point]:
    """Return the three points of the strip, which every page of a case has."""
    where = sight.place(code)
    return [
        ("code, level, contact, step from left to right", sight.across(code, level, *STRIP)),
        (
            "the strip is white and stands on top",
            sight.is_token("surface", 405, 60) and where.top() < 112,
        ),
        # Lower where the rule for safe contact takes two lines: it is never cut.
        ("a line ends the strip", any(sight.is_token("line", 300, y) for y in range(108, 124))),
    ]


def test_01_unlock(desk: Desk) -> None:
    world = a_world(desk.folder / "field" / "vaults", desk.folder / "field" / "config")
    entry = screens.entry_of(desk.look, world, desk.pair.field.vault.folder.path, "nl")
    entry.resize(1366, 768)
    entry.show()
    settle()
    sight = Sight(desk.look, entry)
    check(
        [
            (
                "mark, vault, passphrase, button under each other",
                sight.down("Waymark", "Kluis", "Wachtwoordzin", "Ontgrendel"),
            ),
            ("the card is white", sight.is_token("surface", 500, 150)),
            ("contour lines on the ground", sight.is_token("bg", 5, 5)),
            ("the button is the accent", sight.ground("accent", "Ontgrendel", 20)),
            ("its word is light", sight.inked("on_accent", "Ontgrendel")),
            ("ways back in below it", sight.down("Ontgrendel", "Herstellen met herstelblad")),
            (
                "two of them in one line, and no more",
                sight.across("Herstellen met herstelblad", "Kluis openen…")
                and sight.place("Kluis openen…").top()
                == sight.place("Herstellen met herstelblad").top()
                and not sight.shows("Back-up terugzetten"),
            ),
            ("the last backup is said", sight.shows("Laatste back-up")),
            ("no network", sight.shows("Geen netwerk nodig")),
            ("language, letters, theme below", sight.across("Nederlands", "A−", "A+", "Donker")),
            ("help and version in the corner", sight.place("F1 help").left() > 1200),
            ("no case data", not any(sight.shows(code) for code in desk.pair.found)),
        ]
    )
    entry.close()


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_02_today(desk: Desk, theme: Any) -> None:
    desk.look.set_theme(theme)
    sight = desk.seen(partial(desk.field.workplace.window.go, "today"))
    check(
        [
            *frame(sight, "Vandaag"),
            (
                "late, then today, then seven days, each with its lines",
                sight.down("3 dagen te laat", "1 dag te laat", "10:00–15:30", "Komende 7 dagen"),
            ),
            (
                "late is red, and so is its count at the place",
                sight.inked("danger", "3 dagen te laat")
                and any(
                    sight.is_token("danger", x, sight.place("Vandaag").center().y())
                    for x in range(150, 190)
                ),
            ),
            (
                "when, what, code, level in a row",
                sight.across("3 dagen te laat", "Uitzoeken", "NOORDERLICHT", "Verhoogd"),
            ),
            ("the level has its colour", sight.inked("warn", "Verhoogd")),
            ("the new case is the one accent button", sight.ground("accent", "Nieuwe zaak", 5)),
            (
                "paper above exchange above oneself, at the right",
                sight.down("Papier", "Alleen op deze laptop", "Jij ook"),
            ),
            ("done stays, with a way back", sight.shows("Herbeoordeling vastleggen", "Ongedaan")),
        ]
    )


def test_03_cases(desk: Desk) -> None:
    desk.look.set_theme("light")
    window = desk.field.workplace.window
    window.go("cases")
    if not isinstance(window.page, CasesPage):  # the case that another test opened there
        window.go("cases")
    sight = desk.seen(settle)
    check(
        [
            *frame(sight, "Zaken"),
            (
                "level, code, phase, step and when from left to right",
                sight.across("Fase", "Wanneer")
                and sight.across("Verhoogd", "ZEEGLAS", "Nazorg", "Terugkoppelen", "1 dag te laat"),
            ),
            ("sorted by the next step", sight.down("NOORDERLICHT", "ZEEGLAS", "KLAPROOS")),
            ("the choice needed stands under its case", sight.inked("warn", "1 keuze nodig")),
            (
                "search, filters and sort in one line",
                abs(sight.place("open").center().y() - sight.place("volgende stap").center().y())
                < 12,
            ),
            (
                "the preview at the right answers four things",
                sight.down("Veilig contact", "Let op", "Maatregelen", "Vastgelegd", "Open dossier"),
            ),
            (
                "the chosen row is tinted",
                sight.is_token("accent_tint", 240, sight.place("NOORDERLICHT").top() + 12),
            ),
            ("opening is the accent button", sight.ground("accent", "Open dossier", 6)),
        ]
    )


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_04_overview(desk: Desk, theme: Any) -> None:
    desk.look.set_theme(theme)
    case = desk.pair.found["KLAPROOS"]
    sight = desk.seen(partial(desk.field.workplace.desk.open_case, case))
    points = [
        *frame(sight, "Zaken"),
        *strip(sight, "KLAPROOS", "Hoog"),
        ("tracks alongside under the phases", sight.across("Loopt ernaast", "Maatregelen", "Zorg")),
        (
            "eight tabs in their order",
            sight.across(
                "Overzicht",
                "Stappen",
                "Veiligheid",
                "Verhoren",
                "Zittingen",
                "Mensen",
                "Delen",
                "Historie",
            ),
        ),
        (
            "the timeline with its filters in one line",
            sight.across("Tijdlijn", "Contact", "Proces", "Notitie"),
        ),
        (
            "own number and measures whole at the right, then what asks for attention",
            sight.place("Eigen veiligheidscijfer").left() > 1000
            and sight.down("Eigen veiligheidscijfer", "Alle maatregelen", "Vraagt aandacht")
            and sight.place("Vraagt aandacht").top() < 660,
        ),
    ]
    desk.look.set_theme("light")
    check(points)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_05_safety_plan(desk: Desk, theme: Any) -> None:
    desk.look.set_theme(theme)
    plan = case_use_cases.plan_key(desk.pair.found["KLAPROOS"])
    sight = desk.seen(partial(desk.field.workplace.desk.open_record, plan, "channel_pref"))
    field = sight.place("Voorkeurskanaal")
    points = [
        *frame(sight, "Zaken"),
        *strip(sight, "KLAPROOS", "Hoog"),
        (
            "the sub-pages at the right end of the tabs",
            sight.across("Overzicht", "Historie", "Inschatting", "Veiligheidsplan", "Maatregelen"),
        ),
        (
            "sections, form, what is needed from left to right",
            sight.across("Kop en doel", "Voorkeurskanaal", "Berichten", "Nog 3 nodig"),
        ),
        (
            "label above its help above its field",
            sight.down("Voorkeurskanaal", "Vraag elke keer opnieuw") and field.top() > 150,
        ),
        ("the guidance is tinted", sight.ground("accent_tint", "Eerst veiligheid", 2, -10)),
    ]
    desk.look.set_theme("light")
    check(points)


def test_06_interview(desk: Desk) -> None:
    session, case = desk.pair.field, desk.pair.found["NOORDERLICHT"]
    key = session.store.records(Kind("interview_preparation"), case)[0].key
    sight = desk.seen(partial(desk.field.workplace.desk.open_record, key))
    check(
        [
            *frame(sight, "Zaken"),
            *strip(sight, "NOORDERLICHT", "Verhoogd"),
            (
                "both guardrails on top, beside each other, under what can be done",
                sight.across("Wel de vorm, nooit de inhoud", "Hulp hangt niet af van praten")
                and sight.across("Voorbereiding", "gepland", "Blad afdrukken", "Klaar")
                and sight.down("Voorbereiding", "Wel de vorm, nooit de inhoud"),
            ),
            ("guardrails above the register", sight.down("Wel de vorm", "Eén keer vertellen")),
            (
                "who, when, form, topics, where, access",
                sight.across(
                    "Wanneer",
                    "Aan wie",
                    "Vorm",
                    "Volledig?",
                    "Onderwerpen",
                    "Waar bewaard",
                    "Inzage",
                ),
            ),
            (
                "the agreements at the right",
                sight.place("Afspraken voor het gesprek").left() > 1000,
            ),
        ]
    )


def test_07_run(desk: Desk) -> None:
    sight = desk.seen(desk.run())
    check(
        [
            *frame(sight, "Zaken"),
            *strip(sight, "KLAPROOS", "Hoog"),
            ("the emergency plan in reach, red", sight.inked("danger", "Noodplan")),
            (
                "stages, steps, times of the day from left to right",
                sight.across("5 van 73", "Vraag toestemming om zelf", "Tijden van de dag"),
            ),
            ("critical is a flag and a word", sight.inked("danger", "Vraag toestemming om zelf")),
            ("the expected time is the accent button", sight.inked("accent", "Nu")),
        ]
    )


def test_08_paper(desk: Desk) -> None:
    hearing = hearings(desk.pair.field, desk.pair.found["KLAPROOS"])[0].key
    sight = desk.seen(partial(desk.field.workplace.desk.open_sheets, hearing))
    check(
        [
            *frame(sight, "Papier"),
            ("code box above the register", sight.down("Blad terug?", "Bladenregister")),
            ("back, destroyed, lost", sight.across("Terug", "Vernietigd", "Verloren")),
            (
                "the discretion check comes first, in green",
                sight.place("Discretiecheck").left() > 700
                and sight.ground("ok_tint", "Discretiecheck", -4, -14),
            ),
            (
                "variant, size, language under it",
                sight.across("Coördinator", "Normaal", "Groot", "A5"),
            ),
            ("the page beside a text version", sight.across("Voorbeeld", "Tekst", "Beide")),
            (
                "print stands in sight under the page",
                sight.down("Voorbeeld", "Druk af") and sight.place("Druk af").bottom() < 740,
            ),
            ("saving as a file stands before it", sight.across("Bewaar als pdf", "Druk af")),
        ]
    )


def test_09_export(desk: Desk) -> None:
    sight = desk.seen(partial(desk.field.workplace.desk.open_exchange, "export"))
    check(
        [
            *frame(sight, "Uitwisseling"),
            (
                "six parts in their order",
                sight.across(
                    "Exporteer", "Importeer", "Overdracht", "Keuzes", "Contacten", "Geschiedenis"
                ),
            ),
            (
                "to whom, with the compared fingerprint",
                sight.across("Hoofdkwartier", "vingerafdruk"),
            ),
            ("one bold line says what leaves", sight.shows("afgeschermde velden: nee")),
            (
                "case, changes, parts, where it is",
                sight.across("Zaak", "Wijzigingen", "Onderdelen", "Waar het staat"),
            ),
            ("what goes beside what stays", sight.across("Gaat mee", "Blijft op deze laptop")),
            (
                "on is the accent button, at the right end",
                sight.ground("accent", "Verder: schrijven", 6)
                and sight.place("Verder: schrijven").right() > 1300,
            ),
            (
                "cancel, back, on in their order",
                sight.across("Annuleer", "Terug", "Verder: schrijven"),
            ),
        ]
    )


def test_10_choices(desk: Desk) -> None:
    sight = desk.seen(partial(desk.field.workplace.desk.open_exchange, "choices"))
    check(
        [
            *frame(sight, "Uitwisseling"),
            ("the inbox at the left", sight.place("Keuze nodig").left() < 420),
            ("which case and part", sight.shows("ZEEGLAS")),
            (
                "both versions beside each other",
                sight.across("Neem alles") and sight.place("Voorkeurskanaal").left() < 720,
            ),
            ("what it was stands under the label", sight.shows("was:")),
            ("a third value can be written", sight.shows("Zelf invullen")),
            ("why is asked, above the verb", sight.down("Waarom deze keuze", "Leg keuze vast")),
            ("later, and the verb at the right end", sight.across("Later", "Leg keuze vast")),
        ]
    )


def test_11_evaluation(desk: Desk, tmp_path: Path) -> None:
    world = a_world(tmp_path / "vaults", tmp_path / "config")
    tour = Tour(desk.look, desk.pair.quarters, world)
    tour.speak("nl", say_in("nl"))
    tour.workplace.window.go("evaluation")
    for _ in range(6):
        tour._rest()
    sight = Sight(desk.look, tour.workplace.window)
    points = [
        *frame(sight, "Evaluatie")[:4],
        ("it says what it is not", sight.shows("beschrijvend")),
        ("period, breakdown, offices in one line", sight.across("1 januari", "geen", "alle")),
        ("figure and value as heads of the table", sight.across("Indicatoren", "Waarde")),
        ("groups on a sunken ground", sight.ground("sunken", "Bereidheid en aangifte", 2)),
        (
            "the table first, the meaning at the right",
            sight.place("Kleine aantallen").left() > 1000,
        ),
        ("small cells are said, not shown", sight.shows("<5") and sight.shows("afgeschermd")),
        ("figures, missing, received", sight.across("Indicatoren", "Ontbreekt", "Ontvang")),
        ("the report is the accent button", sight.ground("accent", "Rapport afdrukken", 6)),
    ]
    tour.close()
    check(points)


def test_12_first_run(desk: Desk) -> None:
    card = desk.folder / "hoofdkwartier.wmcard"
    card.write_bytes(contacts.own_card(desk.pair.quarters))
    host, leave = screens.first_run_of(desk.look, desk.pair.field, card, "nl")
    host.resize(1366, 768)
    host.show()
    settle()
    QApplication.processEvents()
    sight = Sight(desk.look, host)
    points = [
        ("the fifth of six steps is said", sight.shows("Stap 5 van 6: Kaart hoofdkwartier")),
        ("the steps on the quiet ground", sight.is_token("side", 10, 500)),
        ("where one is", sight.shows("Eerste start · stap 5 van 6")),
        ("one question as title", sight.shows("Is dit echt de sleutel van het hoofdkwartier?")),
        (
            "the card and that it is not confirmed",
            sight.across("Hoofdkwartier", "nog niet bevestigd"),
        ),
        (
            "how to phone, before the groups",
            sight.down("Bel het hoofdkwartier", "4 van 6 vergeleken"),
        ),
        ("six groups", sight.shows(*(f"groep {n}" for n in range(1, 7)))),
        (
            "groups in two rows of three",
            sight.across("groep 1", "groep 2", "groep 3") and sight.down("groep 1", "groep 4"),
        ),
        (
            "a ticked group is tinted",
            sight.is_token(
                "accent_tint",
                sight.place("groep 2").left() + 100,
                sight.place("groep 2").bottom() + 8,
            ),
        ),
        ("the no is as large as the yes, and red", sight.inked("danger", "Komt niet overeen")),
        (
            "back, later, confirm at the foot",
            sight.across("Terug", "Later, export blijft uit", "Bevestig sleutel"),
        ),
        ("one may stop and go on later", sight.shows("U kunt stoppen en later verdergaan")),
    ]
    leave()
    reach(desk.pair.field, None)
    check(points)
