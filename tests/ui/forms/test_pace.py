"""A form is made in pieces: what a person does before the last piece stands is not lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from desktop_app.forms.draft import Draft
from desktop_app.forms.schema import Section
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.form_page import FormPage, Place
from desktop_app.ui.forms.pace import AT_ONCE, Building
from desktop_app.ui.forms.question import Question
from tests.ui.forms.conftest import SAMPLE

A_PIECE = 0.0
"""So little time a turn that each turn makes one piece."""
MakePage = Callable[..., FormPage]


@pytest.fixture
def slowly(context: FormContext, settle: Callable[[QWidget], None]) -> Iterator[MakePage]:
    """Return a maker of pages that are shown, and of which only the first piece stands."""
    made: list[FormPage] = []

    def make(draft: Draft, place: Place = Place(), *, pace: float = A_PIECE) -> FormPage:  # noqa: B008
        page = FormPage(context, draft, place=Place("parts"))
        made.append(page)
        page.resize(1_166, 600)
        settle(page)
        page._pace = pace
        page.show_section(place.section or "words")
        return page

    yield make
    for page in made:
        page.close()
        page.deleteLater()


def standing(page: QWidget) -> list[str]:
    return [one.leaf for one in page._shown.findChildren(Question)]


def until_whole(page: FormPage, qapp: QApplication) -> None:
    for _ in range(200):
        qapp.processEvents()
        if not page._shown._building.running:
            qapp.processEvents()
            return
    raise AssertionError("the form never became whole")


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def test_the_first_question_stands_at_once_and_the_others_follow_by_themselves(
    draft: Draft, slowly: MakePage, qapp: QApplication
) -> None:
    page = slowly(draft)
    assert standing(page) == ["short"]
    until_whole(page, qapp)
    whole = standing(slowly(draft, pace=AT_ONCE))
    assert standing(page) == whole
    assert len(whole) > 3


def test_each_section_becomes_the_same_as_when_it_is_made_at_once(
    draft: Draft, slowly: MakePage, qapp: QApplication
) -> None:
    filled = Draft(draft.form, SAMPLE)  # type: ignore[arg-type]
    for section in draft.form.sections:
        pages = [slowly(filled, Place(section.id), pace=pace) for pace in (A_PIECE, AT_ONCE)]
        until_whole(pages[0], qapp)
        qapp.processEvents()
        said = [
            [
                (one.leaf, one.isVisibleTo(page), one.needed, one.message_text)
                for one in page.findChildren(Question)
            ]
            for page in pages
        ]
        assert sorted(said[0]) == sorted(said[1])


def test_keys_typed_before_the_question_stands_are_typed_into_it(
    draft: Draft, slowly: MakePage, qapp: QApplication
) -> None:
    draft.set("long", "well")
    page = slowly(draft)
    page.go_to("long", cursor=4)
    assert "long" not in standing(page)
    QTest.keyClicks(focused(), " then")
    assert draft.value("long") == "well"
    until_whole(page, qapp)
    assert isinstance(focused(), QPlainTextEdit)
    assert focused().objectName() == "long"
    assert draft.value("long") == "well then"
    assert page.place == Place("words", "long", 9)


def test_tab_typed_early_leads_on_from_the_question_that_was_gone_to(
    draft: Draft, slowly: MakePage, qapp: QApplication
) -> None:
    page = slowly(draft)
    page.go_to("long")
    QTest.keyClicks(focused(), "a")
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    QTest.keyClicks(focused(), "b")
    until_whole(page, qapp)
    assert draft.value("long") == "a"
    assert draft.value("lines") == ["b"]


def test_saving_early_saves_what_was_typed_early(draft: Draft, slowly: MakePage) -> None:
    draft.set("short", "what is needed to save")
    page = slowly(draft)
    page.go_to("long")
    QTest.keyClicks(focused(), "now")
    asked: list[object] = []
    page.save_asked.connect(lambda: asked.append(page.draft.value("long")))
    page.save()
    assert asked == ["now"]


def test_what_is_kept_with_the_draft_is_where_the_person_went(
    draft: Draft, slowly: MakePage
) -> None:
    page = slowly(draft)
    page.go_to("long", cursor=0)
    assert page.place == Place("words", "long", 0)


def test_who_goes_elsewhere_is_not_pulled_back(
    draft: Draft, slowly: MakePage, qapp: QApplication
) -> None:
    page = slowly(draft)
    first = page.findChild(QLineEdit, "short")
    page.go_to("long")
    first.setFocus()
    until_whole(page, qapp)
    assert focused() is first


def test_another_section_takes_the_place_of_one_that_is_half_made(
    draft: Draft, slowly: MakePage, qapp: QApplication
) -> None:
    page = slowly(draft)
    page.show_section("numbers")
    until_whole(page, qapp)
    assert {draft.form.section_of(leaf).id for leaf in shown_questions(page)} == {"numbers"}  # type: ignore[union-attr]


def shown_questions(page: FormPage) -> list[str]:
    return [one.leaf for one in page.findChildren(Question) if one.isVisibleTo(page)]


def test_tab_goes_through_the_questions_as_they_stand_and_then_on_to_the_rail(
    draft: Draft, slowly: MakePage, qapp: QApplication
) -> None:
    page = slowly(draft)
    until_whole(page, qapp)
    qapp.processEvents()
    page.findChild(QLineEdit, "short").setFocus()
    met = []
    for _ in range(12):
        met.append(focused().objectName())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    order = [one for one in section(draft).fields if one.key in met]
    assert [name for name in met if name in {one.key for one in order}][: len(order)] == [
        one.key for one in order
    ]
    assert any(page._rail.isAncestorOf(widget) for widget in after(page, "short", 40))


def section(draft: Draft) -> Section:
    return draft.form.section("words")


def after(page: FormPage, name: str, steps: int) -> list[QWidget]:
    page.findChild(QWidget, name).setFocus()
    found = []
    for _ in range(steps):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        found.append(focused())
    return found


def test_undo_of_what_stands_in_a_section_half_made_shows_it(
    draft: Draft, slowly: MakePage
) -> None:
    page = slowly(draft)
    draft.set("long", "one")
    page.undo()
    assert draft.value("long") is None
    assert focused().objectName() == "long"


class Pieces:
    """Counts the pieces that were made, and what was told."""

    def __init__(self) -> None:
        self.made = 0
        self.told: list[str] = []

    def building(self, owner: QObject, pace: float) -> Building:
        return Building(
            owner,
            self.pieces(),
            pace=pace,
            turned=lambda: self.told.append("turned"),
            done=lambda: self.told.append("done"),
        )

    def pieces(self) -> Iterator[None]:
        for _ in range(3):
            self.made += 1
            yield


def test_a_turn_ends_when_its_time_is_up_and_the_next_goes_on(qapp: QApplication) -> None:
    owner, pieces = QObject(), Pieces()
    building = pieces.building(owner, A_PIECE)
    building.start()
    assert pieces.made == 1
    while building.running:
        qapp.processEvents()
    assert pieces.made == 3
    assert pieces.told[-1] == "done"


def test_what_is_given_up_or_finished_makes_nothing_more(qapp: QApplication) -> None:
    owner, given_up, finished = QObject(), Pieces(), Pieces()
    one, other = given_up.building(owner, A_PIECE), finished.building(owner, A_PIECE)
    one.start()
    other.start()
    one.give_up()
    other.finish()
    for _ in range(5):
        qapp.processEvents()
    assert (given_up.made, given_up.told) == (1, ["turned"])
    assert (finished.made, finished.told.count("done")) == (3, 1)
