"""Every place of the window that takes a day understands how people type it, and shows it whole.

A day is a question of a form, a ``DayLine``, or the line of a sheet that is taken over; the last
takes one key and shows the day in its row.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget

import desktop_app.ui
from desktop_app.forms.schema import Field
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.editors import make_editor
from desktop_app.ui.pages.exchange.handover import HandoverPart
from desktop_app.ui.pages.lost import LostPage
from desktop_app.ui.pages.settings.trail import TrailPart
from desktop_app.ui.widgets.day_line import DayLine
from tests.ui.conftest import say_in
from tests.ui.test_every_dialog import MADE, Office, office  # noqa: F401  (a fixture)

UI = Path(desktop_app.ui.__file__).parent
READS = {
    "widgets/day_line.py",
    "forms/time_editors.py",
    "pages/run_paper.py",
}
"""What turns typing into a day; the lines of forms do it by ``understand`` as well."""
TYPED = {
    "24-11": date(2026, 11, 24),
    "24-11-26": date(2026, 11, 24),
    "morgen": date(2026, 11, 25),
    "tomorrow": date(2026, 11, 25),
}
"""Typed on 24 November 2026."""
SHOWN = {"nl": "{} november 2026", "en": "{} November 2026"}


def test_nothing_else_reads_a_day() -> None:
    found = {
        path.relative_to(UI).as_posix()
        for path in UI.rglob("*.py")
        if "parse_typed_date(" in path.read_text(encoding="utf-8")
    }
    assert found == READS


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_line_for_a_day_shows_it_whole(office: Office, language: str) -> None:  # noqa: F811
    office.look.say = say_in(language)
    met = set()
    for name, line in lines(office):
        met.add(name)
        for typed, day in TYPED.items():
            line.clear()
            QTest.keyClicks(line, typed)
            line.editingFinished.emit()
            assert (line.day, line.text()) == (day, SHOWN[language].format(day.day)), name
        line.setText("ooit")
        line.editingFinished.emit()
        assert (line.day, line.text()) == (None, "ooit"), name
    assert met == {"NewStep", "MoveMoment", "PutOff", "LostPage", "HandoverPart", "TrailPart"}


def lines(office: Office) -> Iterator[tuple[str, DayLine]]:  # noqa: F811
    made: list[QWidget] = [MADE[name](office) for name in MADE if name != "SheetDialog"]
    made += [LostPage(office.desk), HandoverPart(office.desk), TrailPart(office.desk)]
    for one in made:
        for line in one.findChildren(DayLine):
            yield type(one).__name__, line
        one.deleteLater()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_question_for_a_day_of_every_form_shows_it_whole_and_keeps_iso(
    office: Office,  # noqa: F811
    language: str,
) -> None:
    office.look.say = say_in(language)
    context = FormContext(look=office.look, now=office.session.local_now)
    asked = 0
    for form in map(office.session.form, office.session.catalogue.kinds):
        for field in days(form.fields):
            asked += 1
            editor = make_editor(context, field)
            told: list[object] = []
            editor.edited.connect(lambda value, _continues, told=told: told.append(value))
            line = editor.controls()[0]
            assert isinstance(line, QLineEdit)
            for typed, day in TYPED.items():
                line.clear()
                QTest.keyClicks(line, typed)
                editor.settle()
                where = f"{form.kind} {field.key}"
                assert line.text() == SHOWN[language].format(day.day), where
                value = told[-1]
                at = value["at"] if isinstance(value, dict) else value
                assert at == day.isoformat(), where
            editor.deleteLater()
    assert asked > 80


def days(fields: Sequence[Field]) -> Iterator[Field]:
    for one in fields:
        if one.type in ("date", "datetime"):
            yield one
        yield from days(one.fields)
