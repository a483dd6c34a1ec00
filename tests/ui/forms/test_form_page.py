"""The form page: sections, what is needed, saving, undo across sections, every shipped form."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListView, QWidget

from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.definition import Form
from desktop_app.forms.draft import Draft
from desktop_app.forms.successor import EarlierField
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.form_page import FormFacts, FormPage, Place
from desktop_app.ui.forms.rail_parts import Jump, VersionLine
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.text import Text
from tests.ui.conftest import clipped, say_in, sideways, squeezed
from tests.ui.cuts import Cuts
from tests.ui.forms.conftest import SAMPLE

MakePage = Callable[..., FormPage]
FACTS = FormFacts(
    activate="Activate plan",
    status="draft · version 4",
    versions=(VersionLine("v4", "draft, after incident", "24 Nov"),),
)


@pytest.fixture
def page_of(context: FormContext, settle: Callable[[QWidget], None]) -> Iterator[MakePage]:
    made: list[FormPage] = []

    def make(draft: Draft, facts: FormFacts = FACTS, *, place: Place = Place()) -> FormPage:  # noqa: B008
        page = FormPage(context, draft, facts, place=place)
        made.append(page)
        page.resize(1_166, 600)
        settle(page)
        return page

    yield make
    for page in made:
        page.close()
        page.deleteLater()


def button(page: QWidget, name: str) -> Button:
    found = page.findChild(Button, name)
    assert found is not None
    return found


def test_the_sections_say_how_far_they_are(draft: Draft, page_of: MakePage) -> None:
    page = page_of(draft)
    sections = page.findChild(QListView, "sections")
    said = Qt.ItemDataRole.AccessibleTextRole
    model = sections.model()
    assert [model.index(row, 0).data(said) for row in range(model.rowCount())] == [
        "Words, empty, 1 still needed",
        "Choices, 1 of 3 filled in",
        "Numbers and time, 1 of 8 filled in",
        "Parts, empty, 2 still needed",
        "Measures, complete",
    ]


def test_keys_go_through_the_sections(draft: Draft, page_of: MakePage) -> None:
    page = page_of(draft)
    shown: list[str] = []
    page.section_changed.connect(shown.append)
    keys = {command.keys: command.run for command in page.commands()}
    keys["Ctrl+Shift+PgDown"]()
    keys["Ctrl+Shift+PgDown"]()
    keys["Ctrl+Shift+PgUp"]()
    assert shown == ["choices", "numbers", "choices"]


def test_what_is_missing_leads_into_its_field(draft: Draft, page_of: MakePage) -> None:
    page = page_of(draft)
    told: list[int] = []
    page.counted.connect(told.append)
    page.sheet.recount()
    assert told == [3]
    jumps = [one for one in page.findChildren(Jump) if one.isVisible()]
    assert [one.accessibleName() for one in jumps] == [
        "Short text, Words",
        "People, Parts",
        "Steps, Parts",
    ]
    jumps[2].setFocus()
    QTest.keyClick(jumps[2], Qt.Key.Key_Space)
    assert page.place.section == "parts"
    assert QApplication.focusWidget().objectName() == "steps.ck_x01.state"


def test_activating_shows_what_is_missing_and_asks_nothing(draft: Draft, page_of: MakePage) -> None:
    page = page_of(draft)
    asked: list[str] = []
    page.activate_asked.connect(lambda: asked.append("activate"))
    assert button(page, "activate").blocked
    page.activate()
    assert page.sheet.question("short").message_text == "Still to fill in."
    assert asked == []


def test_a_whole_form_can_be_activated(form: Form, page_of: MakePage) -> None:
    page = page_of(Draft(form, SAMPLE))  # type: ignore[arg-type]
    asked: list[str] = []
    page.activate_asked.connect(lambda: asked.append("activate"))
    button(page, "activate").click()
    assert asked == ["activate"]


def test_saving_half_a_form_is_refused_where_something_must_be_there(
    draft: Draft, page_of: MakePage
) -> None:
    page = page_of(draft)
    page.show_section("numbers")
    saved: list[str] = []
    page.save_asked.connect(lambda: saved.append("save"))
    page.save()
    assert saved == []
    assert page.place.section == "words"
    QTest.keyClicks(QApplication.focusWidget(), "here")
    page.save()
    assert saved == ["save"]


def test_save_appears_with_the_first_key_and_goes_after_saving(
    form: Form, page_of: MakePage
) -> None:
    page = page_of(Draft(form, {}))
    assert not button(page, "save").isVisible()
    page.go_to("short")
    QTest.keyClicks(QApplication.focusWidget(), "x")
    assert button(page, "save").isVisible()
    page.set_draft(Draft(form, {"short": "x"}, base={"short": ("0" * 64,)}))  # type: ignore[dict-item]
    assert not button(page, "save").isVisible()
    assert page.place.leaf == "short"
    assert QApplication.focusWidget().objectName() == "short"


def test_undo_goes_back_to_where_it_was_typed(draft: Draft, page_of: MakePage) -> None:
    page = page_of(draft)
    told: list[str] = []
    page.edited.connect(lambda: told.append("edited"))
    page.go_to("short")
    QTest.keyClicks(QApplication.focusWidget(), "ab")
    page.show_section("numbers")
    page.go_to("count")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert draft.value("short") is None
    assert page.place.section == "words"
    assert QApplication.focusWidget().property("text") == ""
    page.redo()
    assert QApplication.focusWidget().property("text") == "ab"
    assert told == ["edited"] * 4


def test_the_place_survives_a_new_page(form: Form, page_of: MakePage) -> None:
    draft = Draft(form, {"why_not": "too late", "agreed": False})  # type: ignore[dict-item]
    first = page_of(draft)
    first.go_to("why_not", 3)
    place = first.place
    assert place == Place("choices", "why_not", 3)
    again = page_of(Draft.from_json(form, draft.to_json()), place=place)
    assert again.place == place


def test_with_little_room_the_sections_are_a_combo(draft: Draft, page_of: MakePage) -> None:
    page = page_of(draft)
    page.set_breadth(Breadth.NARROW)
    assert not page.findChild(QListView, "sections").isVisible()
    combo = next(one for one in page.findChildren(QComboBox) if one.isVisible())
    assert combo.itemText(0) == "Words · 0 of 5"
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert page.place.section == "choices"
    needed = next(one for one in page.findChildren(Button) if one.text() == "3 needed")
    assert not any(one.isVisible() for one in page.findChildren(Jump))
    needed.click()
    assert any(one.isVisible() for one in page.findChildren(Jump))


@pytest.mark.parametrize("breadth", [*Breadth])
def test_the_page_can_be_read_by_a_screen_reader(
    draft: Draft, page_of: MakePage, accessible: Callable[[QWidget], None], breadth: Breadth
) -> None:
    page = page_of(draft)
    page.set_breadth(breadth)
    accessible(page)


def test_nothing_on_the_page_is_clipped(
    form: Form, context: FormContext, unclipped: Callable[..., None]
) -> None:
    def make() -> QWidget:
        page = FormPage(context, Draft(form, SAMPLE), FACTS)  # type: ignore[arg-type]
        page.set_breadth(context.look.breadth(1_366))
        return page

    unclipped(make, 1_166)


KINDS = sorted(Catalogue.shipped().kinds)


@pytest.mark.parametrize("kind", KINDS)
def test_every_section_of_every_form_is_shown_whole_and_named_in_dutch_at_200_per_cent(
    kind: str,
    catalogue: Catalogue,
    page_of: MakePage,
    accessible: Callable[[QWidget], None],
    look: Look,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    cuts = Cuts(monkeypatch)
    look.say = say_in("nl")
    look.set_percent(200)
    draft = Draft(catalogue.form(kind), {})
    page = page_of(draft, FormFacts())
    page.set_breadth(look.breadth(1_366))
    for section in draft.form.sections:
        if draft.section_visible(section):
            page.show_section(section.id)
            accessible(page.sheet)
            for check in (clipped, sideways, squeezed):
                assert check(page) == [], section.id
            assert cuts.painted(page, ()) == [], section.id


def test_what_is_no_longer_asked_stands_under_earlier_fields_of_the_last_section(
    draft: Draft, form: Form, page_of: MakePage
) -> None:
    old = EarlierField("old_words", "appel", form.resolve("short"))
    facts = FormFacts(earlier=(old, EarlierField("unknown", "peer", None)), written="Version 1")
    page = page_of(draft, facts)
    said = [one.text() for one in page.findChildren(Text) if one.isVisible()]
    assert "Earlier fields" not in said
    page.show_section(draft.form.sections[-1].id)
    said = [one.text() for one in page.findChildren(Text) if one.isVisible()]
    assert {"Version 1", "Earlier fields", "unknown: shielded"} <= set(said)
    assert any(one.endswith(": appel") for one in said)
    assert not any("peer" in one for one in said)
