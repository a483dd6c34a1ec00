"""Settings and help: real parts, in words, for keyboard and screen reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from desktop_app.errors import UserError
from desktop_app.ui.pages.settings.page import SettingsPage

ROOT = Path(__file__).parents[3]
PARTS = ("office", "appearance", "keys", "backups", "retention", "content", "trail", "about")


@pytest.fixture
def settings(pair, on_desk, qtbot):
    on = on_desk(pair.field)
    page = SettingsPage(on.desk)
    on.host(page)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.entered()
    return page, on


def test_every_part_speaks_to_a_screen_reader(settings, accessible):
    page, _ = settings
    for part in PARTS:
        page.show_part(part)
        accessible(page)


def test_content_that_nobody_reviewed_says_so(settings):
    page, _ = settings
    page.show_part("content")
    said = [row.cells[2].text for row in page.part.table.model().rows]
    assert any("not yet reviewed" in words for words in said)


def test_a_newer_form_is_looked_at_and_put_in_force_by_a_yes(settings, pair, tmp_path):
    page, on = settings
    page.show_part("content")
    text = (ROOT / "resources/content/forms/note.toml").read_text(encoding="utf-8")
    file = tmp_path / "note.toml"
    file.write_text(text.replace("version = 1", "version = 2", 1), encoding="utf-8")
    flow = page.part.install(file)
    asked = next(flow)
    words = [one.text() for one in asked.findChildren(QLabel)]
    assert any("version 2 instead of 1" in one and "not yet reviewed" in one for one in words)
    with pytest.raises(StopIteration):
        flow.send(True)
    assert on.said[-1] == "In force from the next start on"
    installed = pair.field.vault.config / "content" / "forms" / "note@2.toml"
    assert installed.exists()
    with pytest.raises(UserError, match="nothing newer"):
        next(page.part.install(file))


def test_a_backup_is_made_and_listed(settings, pair):
    page, on = settings
    page.show_part("backups")
    page.part.make_button.act.emit()
    on.rest()
    page.part.reload()
    assert len(page.part.table.model().rows) == 1
    assert on.said


def test_the_audit_trail_is_asked_by_what_case_and_day(settings, pair):
    page, _ = settings
    page.show_part("trail")
    part = page.part
    everything = part.table.model().rowCount()
    part.what.set_value("contact")
    part.what.picked.emit("contact")
    assert 0 < part.table.model().rowCount() < everything
    part.what.set_value("*")
    for typed, least in (("ZEEGLAS", 1), ("", everything)):
        part.case.setText(typed)
        part.case.editingFinished.emit()
        assert part.table.model().rowCount() >= least
    part.first.setText("25-11-2026")
    part.first.editingFinished.emit()
    assert part.table.model().rowCount() == 0
    part.first.setText("ooit")
    part.first.editingFinished.emit()
    assert part.problem.isVisibleTo(part)


def test_a_touched_trail_says_where_in_the_window(settings, pair):
    page, on = settings
    page.show_part("trail")
    page.part.check.act.emit()
    on.rest()
    assert on.said
    assert "whole" in on.said[-1]
    pair.field.store.database.connection.run("UPDATE audit SET author = 'Eve' WHERE n = 3")
    page.part.check.act.emit()
    on.rest()
    assert "Line 3" in page.part._broken.text.text()


def test_the_trail_clips_nothing_and_speaks(pair, on_desk, accessible, unclipped):
    from desktop_app.ui.pages.settings.trail import TrailPart

    def factory() -> TrailPart:
        made = TrailPart(on_desk(pair.field).desk)
        made.reload()
        return made

    unclipped(factory)
    part = factory()
    part.show()
    accessible(part)
    part.close()


def test_only_looking_at_the_office_leaves_no_draft(settings, pair):
    page, _ = settings
    page.show_part("about")
    assert pair.field.drafts.all() == []
