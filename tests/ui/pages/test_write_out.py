"""Writing a case out: warned, asked again, two files; and what looking at a case leaves behind."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFileDialog

from desktop_app.app import trail
from desktop_app.app.trail import Query
from desktop_app.ui.dialogs.write_out import WriteOutDialog
from desktop_app.ui.flows.writing_out import write_out
from desktop_app.ui.pages.case import CasePage
from desktop_app.ui.pages.case_preview import PreviewCard
from tests.app.conftest import PASSPHRASE
from tests.ui.vaults import until


@pytest.fixture
def page(pair, on_desk, qtbot):
    on = on_desk(pair.field)
    made = CasePage(on.desk, pair.found["ZEEGLAS"])
    on.host(made)
    qtbot.addWidget(made)
    made.show()
    return made, on


def asked(on):
    until(lambda: on.runner._open is not None)
    return on.runner._open


def test_a_case_is_written_out_after_a_warning_and_the_passphrase(pair, page, monkeypatch):
    made, on = page
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(pair.stick))
    on.desk.run(write_out(on.desk, made.case, made))
    first = asked(on)
    assert isinstance(first, WriteOutDialog)
    before = first.words.text()
    first._secrets.set_state("on")
    assert first.words.text() != before
    first.verb.act.emit()
    until(lambda: on.runner._open is not first and on.runner._open is not None)
    prompt = asked(on)
    prompt.offered.emit("niet de goede wachtwoordzin")
    assert on.runner._open is prompt
    prompt.offered.emit(PASSPHRASE)
    on.rest()
    assert sorted(one.suffix for one in pair.stick.iterdir()) == [".json", ".pdf"]
    assert on.said
    (line,) = trail.lines(pair.field, Query(made.case, "case_export"))
    assert line.details["secrets"] is True


def test_opening_a_case_leaves_one_line(pair, page):
    made, _ = page
    made.entered()
    made.entered()
    assert len(list(trail.lines(pair.field, Query(made.case, "view")))) == 1


def test_a_case_shown_at_a_glance_was_looked_at_after_a_moment(pair, on_desk, qtbot):
    on = on_desk(pair.field)
    card = PreviewCard(on.desk)
    qtbot.addWidget(card)
    card.show()
    first, second = pair.found["KLAPROOS"], pair.found["NOORDERLICHT"]
    card.show_case(first)
    card.show_case(second)  # passed by: the first was not looked at
    until(lambda: list(trail.lines(pair.field, Query(second, "view"))))
    assert list(trail.lines(pair.field, Query(first, "view"))) == []


def test_the_dialog_speaks_and_clips_nothing(look, accessible, unclipped):
    def factory() -> WriteOutDialog:
        made = WriteOutDialog(look)
        made._secrets.set_state("on")
        return made

    unclipped(factory)
    accessible(factory())
