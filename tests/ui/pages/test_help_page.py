"""The bundled help: a page with a picture for every screen, in both languages."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from desktop_app.paths import resource
from desktop_app.ui.help_text import TOPICS, Block, parse, picture, read
from desktop_app.ui.pages.help_page import HelpPage
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.help_view import HelpView
from desktop_app.ui.widgets.picture import Picture
from tests.ui.vaults import a_desk, a_vault

LARGEST = 120_000
"""Bytes of one picture: all of them travel with the program."""


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_page_has_a_title_a_picture_of_its_screen_and_words(language: str) -> None:
    for topic in TOPICS:
        blocks = read(topic, language)
        assert [one.kind for one in blocks[:2]] == ["title", "picture"], topic
        assert blocks[1].picture == topic
        assert len(blocks) > 3, topic
        data = picture(topic, language)
        assert data.startswith(b"\x89PNG"), topic
        assert len(data) < LARGEST, topic


def test_the_pages_are_the_same_in_both_languages_but_for_the_words() -> None:
    for topic in TOPICS:
        english, dutch = read(topic, "en"), read(topic, "nl")
        assert [one.kind for one in english] == [one.kind for one in dutch], topic
        assert not {one.text for one in english} & {one.text for one in dutch} - {"Agenda"}, topic
        assert picture(topic, "en") != picture(topic, "nl")


def test_no_page_lies_about_that_nothing_leads_to() -> None:
    for language in ("nl", "en"):
        names = {one.name for one in resource(f"help/{language}").iterdir()}
        assert names == {f"{topic}.{end}" for topic in TOPICS for end in ("md", "png")}


def test_help_is_plain_text_whatever_stands_in_it() -> None:
    blocks = parse("# A <b>title</b>\n\n![what it is](today)\n- one\n  more\n\ntext\nmore text\n")
    assert blocks == (
        Block("title", "A <b>title</b>"),
        Block("picture", "what it is", "today"),
        Block("item", "one more"),
        Block("text", "text more text"),
    )


def test_a_picture_outside_the_help_is_only_text() -> None:
    assert parse("![x](../../etc/passwd)") == (Block("text", "![x](../../etc/passwd)"),)


def test_a_picture_is_said_in_words_and_as_wide_as_its_place(look: Look, settle) -> None:
    view = HelpView(look, read("today", "en"), "en")
    for width in (840, 400):
        view.resize(width, 800)
        settle(view)
        (shown,) = view.findChildren(Picture)
        assert not shown.empty
        assert shown.width() <= width
        assert shown.height() == shown.heightForWidth(shown.width())
        assert abs(shown.width() / shown.height() - 16 / 9) < 0.02
        assert shown.accessibleName().startswith("Today")
    view.close()


def test_the_help_has_room_at_every_size_in_every_language(tmp_path, look: Look, unclipped) -> None:
    session = a_vault(tmp_path, "Oost-2")

    def factory() -> QWidget:
        page = HelpPage(a_desk(session, look, tmp_path).desk)
        page.set_breadth(look.breadth(1366))
        page.show_topic("interview")
        return page

    unclipped(factory, 1166, 700)
    session.vault.close()


def test_a_topic_that_is_not_there_leads_to_the_first_page(tmp_path, look: Look) -> None:
    session = a_vault(tmp_path, "Oost-2")
    page = HelpPage(a_desk(session, look, tmp_path).desk)
    page.show_topic("choices")
    assert page.topic == "choices"
    page.show_topic("no such topic")
    assert page.topic == TOPICS[0]
    session.vault.close()
