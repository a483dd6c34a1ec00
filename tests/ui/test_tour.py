"""Every screen there is, in both languages and a longer one, at both ends of the letter scale.

One window is walked through; nothing here names a screen, so that a place, a part or a tab that
is added later is looked at as well. The way is gone once, and each test reads what was met on it.
"""

from __future__ import annotations

import re
import socket
import sys
from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.app.samples import load_samples
from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId
from desktop_app.text import Words
from desktop_app.ui.help_text import TOPICS, read
from desktop_app.ui.style.look import Look
from desktop_app.ui.style.tokens import DARK, LIGHT
from tests.test_language import SENT
from tests.ui.conftest import clipped, say_in, sideways, squeezed, unnamed
from tests.ui.cuts import Cuts
from tests.ui.offering import HIDES, OFFERS
from tests.ui.tour import HEIGHT, WIDTH, Tour, settle
from tests.ui.vaults import Pair, a_vault, a_world, introduce
from tests.ui.walking import has_words, shortened, silent, texts, turned, unreached

pytestmark = pytest.mark.timeout(400)
ROOM = (clipped, sideways, squeezed)
SCREEN = (WIDTH, HEIGHT)
WALKS = (
    ("en", 100, (1264, 720)),
    ("nl", 100, (1264, 720)),
    ("nl", 100, (1066, 700)),
    ("en", 200, SCREEN),
    ("nl", 200, SCREEN),
    ("long", 200, SCREEN),
)
"""Language, letters and window, each where it is tightest: just above the width at which a page
lays itself out with less beside each other, and with large letters on a small screen."""
HANDS = (unreached, turned)
WRITTEN = 8
"""Letters from which on a text of a record is known again in a sentence."""
SHEET = re.compile(r" 000\d$")
"""A sheet of several says what it is in its own language, with a number."""
MARK = re.compile(r"[0-9a-f]{16}$|[a-z0-9]{8}\.wmb$")
"""The number of a bundle, and the name of its file."""
OF_OTHERS = ("settings / about", "exchange / contacts")
"""Names of libraries and their licences; the words of a fingerprint, which have one language."""

_opened: list[int] = []


def _heed(event: str, values: tuple) -> None:
    if event == "socket.__new__":
        _opened.append(int(values[1]))


@dataclass
class Way:
    """What was met: complaints with the screen where each was first, texts by language."""

    wrong: dict[str, dict[str, str]] = field(default_factory=dict)
    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    spoken: set[str] = field(default_factory=set)
    topics: dict[str, str] = field(default_factory=dict)
    letters: set[str] = field(default_factory=set)
    screens: int = 0
    foreign: set[str] = field(default_factory=set)
    known: set[str] = field(default_factory=set)
    failed: list[str] = field(default_factory=list)

    @property
    def written(self) -> frozenset[str]:
        """What people wrote, without words so short that they stand in any sentence."""
        return frozenset(one for one in self.known if len(one) >= WRITTEN)

    def ask(self, check: Callable[[QWidget], list[str]], window: QWidget, where: str) -> None:
        """Keep what a check finds once the layout has come to rest."""
        found: list[str] = []
        for _ in range(4):
            found = check(window)
            if not found:
                return
            settle()
        for one in found:
            self.wrong.setdefault(check.__name__, {}).setdefault(one, where)


class Written(Container[str]):
    """What may end in an ellipsis: a line that people wrote, or with something of theirs in it.

    Licences have their authors' words.
    """

    def __init__(self, words: frozenset[str]) -> None:
        self._words = words

    def __contains__(self, text: object) -> bool:
        return any(word in str(text) for word in self._words) or "license" in str(text).casefold()


@pytest.fixture(scope="module")
def way(tmp_path_factory: pytest.TempPathFactory, session_look: Look) -> Way:
    """Walk the way: headquarters' vault has every place, the sample case has all tabs."""
    folder = tmp_path_factory.mktemp("tour")
    session = a_vault(folder, "Oost-2", "headquarters")
    cases, _ = load_samples(session, session.today())
    disagreeing(session, cases, folder)
    sys.addaudithook(_heed)
    look = session_look
    tour = Tour(look, session, a_world(folder / "vaults", folder / "config"))
    met = Way(known=set(_values(session)))
    with pytest.MonkeyPatch.context() as patch:
        cuts = Cuts(patch)
        for walk in WALKS:
            _walk(met, tour, richest(cases), walk, cuts)
    met.foreign = _foreign_sockets()
    met.failed = tour.failed
    tour.close()
    session.vault.close()
    look.set_percent(100)
    return met


def disagreeing(session: Session, cases: dict[str, CaseId], folder: Path) -> None:
    """Have a choice to make: another laptop answered the same questions otherwise."""
    other = a_vault(folder / "other", "Hoofdkwartier", "headquarters")
    introduce(session, other, role="headquarters")
    introduce(other, session, role="coordinator")
    stick = folder / "stick"
    stick.mkdir()
    Pair(session, other, stick, cases).disagree()
    other.vault.close()


def _walk(
    met: Way,
    tour: Tour,
    cases: dict[str, CaseId],
    walk: tuple[str, int, tuple[int, int]],
    cuts: Cuts,
) -> None:
    language, percent, size = walk
    say = say_in(language)
    written = Written(met.written)

    def speaking(words: Words) -> str:
        said = say(words)
        met.spoken.add(said)
        return said

    def cut_off(window: QWidget) -> list[str]:
        cut = [*shortened(window), *cuts.painted(window, written)]
        return [one for one in cut if one not in written]

    tour.speak("nl" if language == "nl" else "en", speaking)
    tour.look.set_percent(percent)
    window = tour.workplace.window
    window.resize(*size)
    for name in tour.screens(cases):
        where = f"{language} {percent} % {size[0]} px {name}"
        met.screens += 1
        for check in (unnamed, *ROOM, cut_off):
            met.ask(check, window, where)
        if percent == 100 and language in ("en", "nl"):
            for text in texts(window):
                met.texts.setdefault(language, {}).setdefault(text, name)
            for check in OFFERS:
                met.ask(check, window, where)
            met.letters |= {one.letter for one in window.commands if one.letter}
        if percent == 100 and language == "en":
            for check in (*HANDS, *HIDES):
                met.ask(check, window, where)
            met.topics.setdefault(tour.page.help_topic, name)


def richest(cases: dict[str, CaseId]) -> dict[str, CaseId]:
    """Return the sample case that has something on every tab."""
    return {code: case for code, case in cases.items() if code == "KLAPROOS"}


def _values(session: Session) -> Iterator[str]:
    """Yield what a person wrote: every text value of every record, and the vault's own names."""
    yield from ("Waymark", session.owner.name, session.owner.unit, "HK-2")
    for one in session.store.records():
        state = session.store.state(one.key)
        for value in state.values().values() if state is not None else ():
            yield from _strings(value)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for one in value:
            yield from _strings(one)


def _foreign_sockets() -> set[str]:
    """Return the sockets of this process that are not local ones, whoever opened them."""
    local = {line.split()[6] for line in Path("/proc/net/unix").read_text().splitlines()[1:]}
    links = [str(one.readlink()) for one in Path("/proc/self/fd").iterdir() if one.is_symlink()]
    return {link for link in links if link.startswith("socket:[") and link[8:-1] not in local}


def test_the_way_leads_over_every_screen(way: Way) -> None:
    assert way.screens > 500


def test_nothing_fails_on_the_way(way: Way) -> None:
    assert way.failed == []


def test_no_label_is_cut_off_in_either_language_at_100_and_200_per_cent(way: Way) -> None:
    assert {check.__name__: way.wrong.get(check.__name__, {}) for check in ROOM} == {
        check.__name__: {} for check in ROOM
    }


def test_what_ends_in_an_ellipsis_was_written_by_a_person(way: Way) -> None:
    assert way.wrong.get("cut_off", {}) == {}


def test_every_widget_that_takes_the_focus_has_a_name_and_a_fitting_role(way: Way) -> None:
    assert way.wrong.get("unnamed", {}) == {}


def test_tab_comes_to_everything_and_is_caught_nowhere(way: Way) -> None:
    assert way.wrong.get("unreached", {}) == {}


def test_the_wheel_changes_no_value_anywhere(way: Way) -> None:
    assert way.wrong.get("turned", {}) == {}


def test_menus_show_every_key_and_no_letter_leads_to_two_things(way: Way) -> None:
    assert way.wrong.get("menus_at_odds", {}) == {}
    assert way.wrong.get("keys_beside_the_menus", {}) == {}
    assert way.letters == {"Space", "S", "M", "R", "W", "N", "T"}, "what lists heed is shown too"


def test_what_a_button_does_is_in_a_menu_and_is_found_with_every_command(way: Way) -> None:
    assert way.wrong.get("buttons_alone", {}) == {}
    assert way.wrong.get("not_found", {}) == {}


def test_no_title_says_more_than_the_name_and_nothing_can_be_read_on_the_cover(way: Way) -> None:
    assert way.wrong.get("named_by_title", {}) == {}
    assert way.wrong.get("uncovered", {}) == {}


def test_nothing_is_called_sent_or_delivered_on_any_screen(way: Way) -> None:
    """A file on a stick is in a bundle, and confirmed once a receipt came; nobody sent it."""
    for language, texts_met in way.texts.items():
        called = {text: name for text, name in texts_met.items() if SENT[language].search(text)}
        assert called == {}


def test_f1_has_a_page_of_its_own_for_every_screen_in_both_languages(way: Way) -> None:
    assert set(way.topics) <= set(TOPICS)
    assert way.topics.get("start") == "help", "a screen without a page of its own"
    for topic in way.topics:
        assert read(topic, "nl") != read(topic, "en")


def test_every_sentence_comes_from_the_catalogue(way: Way) -> None:
    """What is the same in both languages was spoken, or was written by a person."""
    unspoken = {}
    for text, name in way.texts["en"].items():
        if text not in way.texts["nl"] or not has_words(text) or name in OF_OTHERS:
            continue
        if name.startswith("paper") and SHEET.search(text):
            continue
        allowed = way.spoken | way.known
        parts = re.split(r"; | · |, | \(|\b x\b", text)
        if text not in allowed and not all(
            one in allowed or not has_words(one) or one.startswith("Ctrl+") or MARK.match(one)
            for one in parts
        ):
            unspoken[text] = name
    assert unspoken == {}


def test_no_socket_is_opened_but_local_ones(way: Way) -> None:
    assert [family for family in _opened if family != socket.AF_UNIX] == []
    assert way.foreign == set()


def test_an_empty_vault_says_on_every_screen_what_to_do(tmp_path: Path, look: Look) -> None:
    session = a_vault(tmp_path, "Oost-2", "headquarters")
    tour = Tour(look, session, a_world(tmp_path / "vaults", tmp_path / "config"))
    met = Way()
    for name in tour.screens({}):
        met.ask(silent, tour.workplace.window, name)
    tour.close()
    session.vault.close()
    assert met.wrong.get("silent", {}) == {}


def test_language_and_theme_change_under_the_hands(tmp_path: Path, look: Look) -> None:
    session = a_vault(tmp_path, "Oost-2", "headquarters")
    load_samples(session, session.today())
    tour = Tour(look, session, a_world(tmp_path / "vaults", tmp_path / "config"))
    for name in tour.places():
        if " / " in name:
            continue
        place = tour.workplace.window.current_place
        english = set(texts(tour.workplace.window))
        tour.speak("nl", say_in("nl"))
        window = tour.workplace.window
        assert window.current_place == place
        dutch = set(texts(window))
        assert "Today (Ctrl+1)" not in dutch
        assert len(english & dutch) < len(dutch) / 2, f"{name} kept its language"
        for theme, tokens in (("dark", DARK), ("light", LIGHT)):
            look.set_theme(theme)
            settle()
            image = window.grab().toImage()
            corner = image.pixelColor(3, image.height() // 2)
            assert corner.name() == tokens.side, f"{name} in {theme}"
        tour.speak("en", say_in("en"))
        settle()
    tour.close()
    session.vault.close()
