from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.ui.pages.first_run.example import ExamplePage
from desktop_app.ui.pages.first_run.fingerprint import FingerprintPage
from desktop_app.ui.pages.first_run.headquarters import HeadquartersPage
from desktop_app.ui.pages.first_run.language import LanguagePage
from desktop_app.ui.pages.first_run.passphrase import PassphrasePage
from desktop_app.ui.pages.first_run.person import PersonAnswers, PersonPage
from desktop_app.ui.pages.first_run.recovery import RecoveryPage
from desktop_app.ui.pages.first_run.wizard import Wizard, WizardPage
from desktop_app.ui.style.look import Look

GROUPS = (
    ("48213", "apple"),
    ("90577", "quay"),
    ("31846", "cloud"),
    ("75920", "lantern"),
    ("06634", "bridge"),
    ("52189", "lime"),
)
TITLES = (("Language", "English"), ("Name", ""), ("Passphrase", ""), ("Card", ""))
ROLES = (("coordinator", "Coordinator"), ("deputy", "Deputy"), ("headquarters", "Headquarters"))
WORDS = ("apple", "quay", "cloud", "lantern", "bridge", "lime")


def _fingerprint(look: Look) -> FingerprintPage:
    return FingerprintPage(
        look, owner="Headquarters", source="hq.wmcard · read from a stick", groups=GROUPS
    )


def _passphrase(look: Look) -> PassphrasePage:
    return PassphrasePage(look, WORDS, lambda typed: "" if len(typed) >= 20 else "Too short.")


def _pages(look: Look) -> list[WizardPage]:
    return [
        LanguagePage(look, "nl"),
        PersonPage(look, ROLES),
        _passphrase(look),
        RecoveryPage(look),
        HeadquartersPage(look),
        _fingerprint(look),
        ExamplePage(look),
    ]


@pytest.fixture
def wizard(look: Look, settle) -> Wizard:
    made = Wizard(look, "First start", "You can stop and go on later.")
    made.resize(1366, 768)
    made.set_steps(TITLES, 3)
    settle(made)
    return made


def test_confirming_the_key_opens_at_six_of_six(wizard: Wizard, look: Look, settle) -> None:
    page = _fingerprint(look)
    wizard.show_page(page)
    settle(wizard)
    went = []
    wizard.next.connect(lambda: went.append(1))
    for count in range(6):
        assert wizard._next.blocked
        wizard._next.click()
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        if count in (0, 1, 3, 4):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
        elif count == 2:
            for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Left):
                QTest.keyClick(QApplication.focusWidget(), key)
    assert not wizard._next.blocked
    wizard._next.click()
    assert went == [1]


def test_not_the_same_is_always_in_reach(wizard: Wizard, look: Look) -> None:
    page = _fingerprint(look)
    wizard.show_page(page)
    differs = []
    page.differs.connect(lambda: differs.append(1))
    button = next(
        one for one in page.findChildren(type(wizard._next)) if one.text() == "Not the same"
    )
    button.click()
    assert differs == [1]


def test_later_is_offered_where_it_may_be(wizard: Wizard, look: Look, settle) -> None:
    wizard.show_page(RecoveryPage(look))
    settle(wizard)
    assert wizard._later.isVisible()
    wizard.show_page(PersonPage(look, ROLES))
    settle(wizard)
    assert not wizard._later.isVisible()


def test_who_works_here_is_asked_whole(look: Look) -> None:
    page = PersonPage(look, ROLES)
    assert page.blocked_by
    page = PersonPage(look, ROLES, PersonAnswers(" Oost-2 ", "VC-1", "Oost", "coordinator"))
    assert not page.blocked_by
    assert page.answers == PersonAnswers("Oost-2", "VC-1", "Oost", "coordinator")


def test_made_words_are_typed_once(look: Look, settle) -> None:
    page = _passphrase(look)
    settle(page)
    line = page._again.findChild(QLineEdit)
    QTest.keyClicks(line, "apple quay cloud")
    assert page.blocked_by
    assert page._again_field.message_text == ""
    QTest.keyClicks(line, "x")
    assert page._again_field.message_text
    line.clear()
    QTest.keyClicks(line, " ".join(WORDS))
    assert not page.blocked_by
    assert page.passphrase == " ".join(WORDS)


def test_an_own_passphrase_is_checked_and_typed_twice(look: Look, settle) -> None:
    page = _passphrase(look)
    settle(page)
    page._kind.set_value("own")
    page._on_kind()
    own, again = page._own.findChild(QLineEdit), page._again.findChild(QLineEdit)
    QTest.keyClicks(own, "short")
    assert page._own_field.message_text == "Too short."
    own.clear()
    QTest.keyClicks(own, "a long enough passphrase")
    QTest.keyClicks(again, "a long enough passphrase")
    assert not page.blocked_by


def test_other_words_replace_the_offered_ones(look: Look, settle) -> None:
    page = _passphrase(look)
    settle(page)
    page.offer(WORDS[::-1])
    QTest.keyClicks(page._again.findChild(QLineEdit), " ".join(WORDS[::-1]))
    assert not page.blocked_by


def test_the_sheet_counts_after_24_words_were_typed_back(look: Look, settle) -> None:
    page = RecoveryPage(look)
    settle(page)
    page._typed.setPlainText("word " * 23)
    assert page.blocked_by
    page._typed.setPlainText(" word\n" * 24)
    assert not page.blocked_by
    assert page.typed == " ".join(["word"] * 24)
    page.refuse("Word 3 is not right.")
    assert page._field.message_text == "Word 3 is not right."


def test_a_card_that_is_refused_says_why(look: Look, settle) -> None:
    page = HeadquartersPage(look)
    settle(page)
    page.refuse("This is not a contact card.")
    assert page._error.isVisible()
    assert page.blocked_by


def test_the_example_is_wanted_unless_unticked(look: Look) -> None:
    page = ExamplePage(look)
    assert page.wanted
    page._wanted.click()
    assert not page.wanted


def test_every_question_is_accessible(wizard: Wizard, look: Look, accessible) -> None:
    for page in _pages(look):
        wizard.show_page(page)
        accessible(wizard)


def test_nothing_is_clipped_in_any_question(look: Look, unclipped) -> None:
    for number in range(7):

        def factory(number: int = number) -> Wizard:
            made = Wizard(look, "First start", "You can stop and go on later.")
            made.set_steps(TITLES, 3)
            made.set_breadth(look.breadth(1366))
            made.show_page(_pages(look)[number])
            return made

        unclipped(factory)
