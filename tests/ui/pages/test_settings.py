"""Settings and help: real parts, in words, for keyboard and screen reader."""

from __future__ import annotations

import pytest

from desktop_app.ui.help_text import TOPICS, parse, read
from desktop_app.ui.pages.help_page import HelpPage
from desktop_app.ui.pages.settings.page import SettingsPage

PARTS = ("office", "appearance", "keys", "backups", "content", "trail", "about")


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


def test_a_backup_is_made_and_listed(settings, pair):
    page, on = settings
    page.show_part("backups")
    page.part.make_button.act.emit()
    on.rest()
    page.part.reload()
    assert len(page.part.table.model().rows) == 1
    assert on.said


def test_the_audit_trail_is_searched(settings):
    page, _ = settings
    page.show_part("trail")
    everything = len(page.part.table.model().rows)
    page.part.search.setText("fingerprint-nowhere")
    page.part.reload()
    assert page.part.table.model().rows == ()
    page.part.search.setText("contact")
    page.part.reload()
    assert 0 < len(page.part.table.model().rows) < everything


def test_only_looking_at_the_office_leaves_no_draft(settings, pair):
    page, _ = settings
    page.show_part("about")
    assert pair.field.drafts.all() == []


def test_every_topic_has_a_title_in_both_languages():
    for topic in TOPICS:
        for language in ("nl", "en"):
            blocks = read(topic, language)
            assert blocks[0].kind == "title"
            assert len(blocks) > 2
        english, dutch = read(topic, "en"), read(topic, "nl")
        assert [one.kind for one in english] == [one.kind for one in dutch], topic


def test_help_is_plain_text_whatever_stands_in_it():
    blocks = parse("# A <b>title</b>\n\n- one\n  more\n\ntext\nmore text\n")
    assert [(one.kind, one.text) for one in blocks] == [
        ("title", "A <b>title</b>"),
        ("item", "one more"),
        ("text", "text more text"),
    ]


def test_f1_leads_to_the_page_of_the_screen(pair, on_desk, qtbot):
    page = HelpPage(on_desk(pair.field).desk)
    qtbot.addWidget(page)
    page.show_topic("choices")
    assert page.topic == "choices"
    page.show_topic("no such topic")
    assert page.topic == TOPICS[0]
