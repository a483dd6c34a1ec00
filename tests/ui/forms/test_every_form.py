"""What must hold of every form: versions in conflict, and the way into what is missing."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.ids import KINDS
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.definition import Form
from desktop_app.forms.draft import Draft
from desktop_app.forms.schema import Field
from desktop_app.language import Speaker
from desktop_app.ui.forms.context import FormContext, Version
from desktop_app.ui.forms.form_page import FormFacts, FormPage
from desktop_app.ui.forms.sheet import Sheet
from tests.ui.forms.conftest import Owner
from tests.ui.hearing import Ear

MINE, THEIRS = "moved to Monday", "moved to Friday"
OF_CHECKS_ONLY = {"court_checklist"}
"""It is run, not filled in: the versions of a check are shown where it is run."""
MakeSheet = Callable[[Draft, str], Sheet]
MakePage = Callable[[Draft], FormPage]

kinds = pytest.mark.parametrize("kind", sorted(KINDS))


@pytest.fixture
def page_of(context: FormContext, settle: Callable[[QWidget], None]) -> Iterator[MakePage]:
    made: list[FormPage] = []

    def make(draft: Draft) -> FormPage:
        page = FormPage(context, draft, FormFacts())
        made.append(page)
        page.resize(1_166, 700)
        settle(page)
        return page

    yield make
    for page in made:
        page.close()
        page.deleteLater()


def alone(field: Field) -> bool:
    """Tell whether a question has one answer of its own, and none that is shielded or computed."""
    return not (field.fields or field.items) and field.type not in ("computed", "records")


def opened(form: Form, section: str) -> list[str]:
    """Return the questions of a section that show without an answer to another, by key."""
    draft = Draft(form, {})
    return [
        one.key
        for one in form.section(section).fields
        if alone(one) and not form.is_sealed(one.key) and draft.visible(one.key)
    ]


@kinds
def test_every_question_shows_the_versions_that_differ_and_takes_no_answer_until_one_is_chosen(
    kind: str, catalogue: Catalogue, sheet_of: MakeSheet, owner: Owner
) -> None:
    form = catalogue.form(kind)
    seen = 0
    for section in form.sections:
        leaves = opened(form, section.id)
        if not leaves:
            continue
        differ, rest = leaves[::2], leaves[1::2]
        owner.versions = {
            leaf: (Version(MINE, "VC-1", "24 nov 11:20"), Version(THEIRS, "VC-2", "24 nov 11:25"))
            for leaf in differ
        }
        base: dict[str, tuple[str, ...]] = dict.fromkeys(differ, ())
        draft = Draft(form, {}, base=base, conflicts=frozenset(differ))  # type: ignore[arg-type]
        sheet = sheet_of(draft, section.id)
        for leaf in differ:
            question = sheet.question(leaf)
            words = [str(one.property("text")) for one in question.findChildren(QWidget)]
            assert MINE in words, leaf
            assert THEIRS in words, leaf
            sheet.go_to(leaf)
            focus = QApplication.focusWidget()
            assert focus is not None, leaf
            assert question.isAncestorOf(focus), leaf
            assert focus.property("text") in ("Choose", "Choose…"), leaf
            seen += 1
        for leaf in rest[:2]:
            assert sheet.go_to(leaf), leaf
            focus = QApplication.focusWidget()
            assert focus is not None, leaf
            assert sheet.question(leaf).isAncestorOf(focus), leaf
            assert focus.isEnabled(), leaf
    assert seen or kind in OF_CHECKS_ONLY


@kinds
def test_a_question_inside_a_row_of_a_list_shows_the_versions_that_differ_too(
    kind: str, catalogue: Catalogue, sheet_of: MakeSheet, owner: Owner
) -> None:
    form = catalogue.form(kind)
    for outer in form.fields:
        if outer.type != "rows" or outer.items or form.is_sealed(outer.key):
            continue
        made = Draft(form, {})
        row = made.add_row(outer.key, {})
        inside = [f"{outer.key}.{row}.{one.key}" for one in outer.fields if alone(one)]
        differ = [one for one in inside if made.visible(one) and not form.is_sealed(one)][::2]
        if not made.visible(outer.key) or not differ:
            continue
        owner.versions = {
            leaf: (Version(MINE, "VC-1", "24 nov 11:20"), Version(THEIRS, "VC-2", "24 nov 11:25"))
            for leaf in differ
        }
        base: dict[str, tuple[str, ...]] = dict.fromkeys([*made.values, *differ], ())
        draft = Draft(form, dict(made.values), base=base, conflicts=frozenset(differ))  # type: ignore[arg-type]
        sheet = sheet_of(draft, form.section_of(outer.key).id)  # type: ignore[union-attr]
        for leaf in differ:
            assert draft.read_only(leaf), leaf
            question = sheet.question(leaf)
            words = [str(one.property("text")) for one in question.findChildren(QWidget)]
            assert {MINE, THEIRS} <= {*words}, leaf
            sheet.go_to(leaf)
            focus = QApplication.focusWidget()
            assert focus is not None, leaf
            assert question.isAncestorOf(focus), leaf
            assert focus.property("text") in ("Choose", "Choose…"), leaf


@kinds
def test_what_every_form_still_needs_is_said_at_the_question_and_the_way_leads_there(
    kind: str, catalogue: Catalogue, page_of: MakePage, ear: Ear
) -> None:
    draft = Draft(catalogue.form(kind), {})
    needed = [one.leaf for one in draft.missing()]
    page = page_of(draft)
    say = Speaker("en").say
    page.activate()
    told = [one for one in ear.told if "still needed" in one]
    assert len(told) == bool(needed), "refused, and not heard once"
    for words in told:
        first = draft.problems("to-activate")[0]
        assert words.startswith(str(len(draft.problems("to-activate"))))
        assert words.endswith(f"{first.label.en}: {say(first.message)}")
    for leaf in needed:
        page.go_to(leaf)
        page.take_early()
        focus = QApplication.focusWidget()
        assert focus is not None, leaf
        assert page.isAncestorOf(focus), leaf
        question = page.sheet.questions.get(leaf)
        if question is not None:
            assert question.isAncestorOf(focus), leaf
        else:  # a list without a row, or a table: its own way to begin
            key = leaf.split(".")[0]
            part = page.sheet.findChild(QWidget, f"part.{key}")
            inside = part is not None and part.isAncestorOf(focus)
            assert inside or focus.objectName().split(".")[0] == key, leaf


def test_the_walk_meets_forms_that_need_something_and_forms_with_lists(
    catalogue: Catalogue,
) -> None:
    needing = [kind for kind in KINDS if Draft(catalogue.form(kind), {}).missing()]
    assert len(needing) > 5
    lists = {kind: catalogue.form(kind).fields for kind in KINDS}
    rows = [kind for kind, of in lists.items() if any(f.type == "rows" and not f.items for f in of)]
    assert len(rows) > 5
