"""The palette in a real window: whatever is found opens where it stands, by keyboard alone."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.app import hearings, looking_up, printing, records, sheet_register
from desktop_app.app.samples import load_samples
from desktop_app.domain.ids import RecordKey
from desktop_app.forms.schema import Text
from desktop_app.ui import help_text
from desktop_app.ui.hits import Hit
from desktop_app.ui.pages.case import TABS, CasePage
from desktop_app.ui.pages.exchange.page import ExchangePage
from desktop_app.ui.pages.help_page import HelpPage
from desktop_app.ui.pages.look_up import LookUpView
from desktop_app.ui.pages.paper.page import PaperPage
from desktop_app.ui.pages.settings.backups import BackupsPart
from desktop_app.ui.pages.settings.page import SettingsPage
from desktop_app.ui.pages.settings.parts import PARTS
from desktop_app.ui.places import Place
from desktop_app.ui.style.look import Look
from desktop_app.ui.told_hits import ToldHits
from desktop_app.ui.widgets.text import Text as Label
from tests.ui.conftest import say_in
from tests.ui.tour import Tour
from tests.ui.vaults import a_vault, a_world

AT = {"at": "2026-11-24T09:00", "zone": "Europe/Amsterdam", "precision": "exact"}


class Palette:
    """A person who types into the palette."""

    def __init__(self, tour: Tour) -> None:
        self.tour = tour
        self.session = tour.session
        self.window = tour.workplace.window
        self.box = self.window.menu_row.search

    def type(self, text: str, *, earlier: bool = False) -> tuple[Hit, ...]:
        """Return what is shown for ``text``; the palette stays open."""
        self.window.activateWindow()
        self.window.start_search()
        self.box.selectAll()
        QTest.keyClicks(self.box, text)
        if earlier:
            QTest.keyClick(self.box, Qt.Key.Key_Tab)
            QTest.keyClick(self.box.panel.earlier, Qt.Key.Key_Space)
        return self.box.panel.hits.hits

    def enter(self) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.box, Qt.Key.Key_Return)
        self.tour._rest()


@pytest.fixture(scope="module")
def palette(tmp_path_factory: pytest.TempPathFactory, session_look: Look) -> Iterator[Palette]:
    folder = tmp_path_factory.mktemp("palette")
    session = a_vault(folder, "Oost-2")
    load_samples(session, session.today())
    tour = Tour(session_look, session, a_world(folder / "vaults", folder / "config"))
    yield Palette(tour)
    tour.close()
    session.vault.close()


@pytest.fixture(scope="module")
def case(palette: Palette) -> str:
    codes = palette.session.store.lists.codes()
    return next(case for case, code, _number in codes if code == "KLAPROOS")


def test_a_code_opens_its_case_and_a_number_does(palette: Palette, case: str) -> None:
    (_, _, number) = next(one for one in palette.session.store.lists.codes() if one[0] == case)
    for typed in ("klapr", "KLAPORS", number):
        assert palette.type(typed)[0].title == "KLAPROOS", typed
        palette.enter()
        page = palette.window.page
        assert isinstance(page, CasePage)
        assert page.case == case
        palette.window.go("today")


def test_the_start_of_a_sheet_code_opens_paper_at_the_sheet(palette: Palette, case: str) -> None:
    session = palette.session
    codes = []
    for one in hearings.hearings(session, case)[:1] * 2:  # type: ignore[arg-type]
        prepared = printing.prepare_sheet(session, one.key)
        sheet_register.register(session, prepared, way="print")
        codes.append(prepared.code)
    first, _second = codes
    assert [one.title for one in palette.type(first[:6].lower())] == [f"Sheet {first}"]
    palette.enter()
    page = palette.window.page
    assert isinstance(page, PaperPage)
    assert page._table.current_key == page.code.text() == first
    assert page._table.hasFocus()


def test_a_former_answer_is_found_with_the_switch_says_so_and_opens_at_its_field(
    palette: Palette, case: str
) -> None:
    session = palette.session
    note = records.new_key(session, "note", case)  # type: ignore[arg-type]
    records.change(session, note, {"occurred_at": AT, "text": "Bracht de tuinsleutel terug."})
    records.change(session, note, {"text": "Bracht iets terug."})
    assert palette.type("tuinsl") == ()
    assert palette.box.panel.nothing.isVisible()
    (found,) = palette.type("tuinsl", earlier=True)
    assert found.title == "Bracht de tuinsleutel terug."
    assert found.detail.startswith("KLAPROOS · ")
    assert found.detail.endswith(" · earlier answer")
    palette.enter()
    assert _spot(palette) == (note, "text")


def test_every_screen_is_found_and_shown(palette: Palette, case: str) -> None:
    look = palette.tour.look
    palette.tour.workplace.desk.open_case(case)  # type: ignore[arg-type]
    places: tuple[Place, ...] = palette.tour.workplace._places
    titles = [look.words(one.title) for one in places]
    titles += [f"Settings: {look.words(one)}" for one in PARTS.values()]
    titles += ["Exchange: Choices", "Case: Reviews"]
    titles += [f"Case: {look.words(one)}" for one in TABS.values()]
    for title in titles:
        assert palette.type(title)[0].title == title
    palette.enter()
    assert palette.window.page._current == "history"  # type: ignore[union-attr]
    assert "Settings: Backups" in [one.title for one in palette.type("backup settings")][:2]
    palette.type("settings: backups")
    palette.enter()
    page = palette.window.page
    assert isinstance(page, SettingsPage)
    assert isinstance(page.part, BackupsPart)
    palette.type("exchange choices")
    palette.enter()
    assert isinstance(palette.window.page, ExchangePage)


def test_every_page_of_the_help_is_found_by_its_title_in_both_languages(palette: Palette) -> None:
    for topic in help_text.TOPICS:
        for language in ("en", "nl"):
            shown = palette.window._hits(help_text.title(topic, language))
            assert help_text.title(topic, "en") in [one.title for one in shown], (topic, language)
    (page, *_) = [one for one in palette.type("veiligheidsplan") if one.detail == "Help page"]
    assert page.title == help_text.title("safety_plan", "en")
    page.run()
    shown = palette.window.page
    assert isinstance(shown, HelpPage)
    assert shown.topic == "safety_plan"


def test_every_entry_that_can_be_looked_up_is_found_in_both_languages_and_by_its_code(
    palette: Palette,
) -> None:
    catalogue, say = palette.session.catalogue, palette.tour.look.words
    for listed in looking_up.topics(catalogue):
        assert f"Look up: {say(listed.title)}" in [
            one.title for one in palette.window._hits(f"look up {say(listed.title)}")
        ]
        one = listed.entries[-1]
        wanted = looking_up.heading(one, say)
        names = {one.title.en, one.title.nl} if isinstance(one.title, Text) else {say(one.title)}
        for typed in (*names, *filter(None, [one.code])):
            found = palette.window._hits(typed)
            assert (wanted, say(listed.title)) in [(hit.title, hit.detail) for hit in found], typed


@pytest.mark.parametrize("percent", [100, 200])
def test_an_entry_opens_in_its_list_and_the_whole_list_is_one_key_away(
    palette: Palette, percent: int
) -> None:
    palette.tour.look.set_percent(percent)
    palette.tour._rest()
    (first, *_) = palette.type("zichtbare surveil")
    assert first.title == palette.type("pm12")[0].title == "PM12 · Visible patrol near home"
    palette.enter()
    page = palette.window.page
    assert isinstance(page, HelpPage)
    assert page.topic == "measures"
    (view,) = page.findChildren(LookUpView)
    (heading,) = [one for one in view.findChildren(Label) if one.text() == first.title]
    assert not heading.visibleRegion().isEmpty()
    assert not view.search.visibleRegion().isEmpty()
    assert QApplication.focusWidget() is view.search
    QTest.keyClick(view.search, Qt.Key.Key_Delete)
    palette.tour._rest()
    assert len([one for one in view.findChildren(Label) if one.text().startswith("PM")]) > 50
    palette.tour.look.set_percent(100)


@pytest.mark.parametrize(
    ("language", "page", "listed"),
    [
        ("nl", "Hulppagina", "PM12 · Zichtbare surveillance"),
        ("en", "Help page", "PM12 · Visible patrol near home"),
    ],
)
def test_what_is_shown_speaks_the_language_of_the_window(
    palette: Palette, monkeypatch: pytest.MonkeyPatch, language: str, page: str, listed: str
) -> None:
    look = palette.tour.look
    monkeypatch.setattr(look, "say", say_in(language))
    opened: list[tuple[str, str]] = []
    told = ToldHits(
        look, palette.session.catalogue, lambda topic, entry: opened.append((topic, entry))
    )
    for typed in ("safety plan", "veiligheidsplan"):
        first, *_ = told.find(typed)
        assert (first.title, first.detail) == (help_text.title("safety_plan", language), page)
        first.run()
    for typed in ("visible patrol", "zichtbare surveillance", "PM12"):
        first, *_ = told.find(typed)
        assert first.title == listed
        first.run()
    assert opened == [("safety_plan", "")] * 2 + [("measures", "pm_12")] * 3


def test_the_titles_are_read_once_and_a_letter_costs_little_among_all_of_them(
    palette: Palette, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = ToldHits(palette.tour.look, palette.session.catalogue, lambda _topic, _entry: None)
    told.find("v")
    monkeypatch.setattr(help_text, "resource", lambda path: pytest.fail(f"reads {path}"))
    for typed in ("v", "contact", "zzzzzzz", "veiligheidsplan maatregel"):
        took = []
        for _ in range(3):
            begun = time.perf_counter()
            told.find(typed)
            took.append(time.perf_counter() - begun)
        assert min(took) < 0.05, typed


def _spot(palette: Palette) -> tuple[RecordKey, str] | None:
    for _ in range(20):
        page = palette.window.page
        spot = page.whereabouts() if isinstance(page, CasePage) else None
        if spot is not None and spot[1]:
            return spot[0], spot[1]
        palette.tour._rest()
    return None
