from __future__ import annotations

from PySide6.QtCore import Qt

from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.text import Icon, Text, plain_tip

HOSTILE = '<img src="file:///etc/passwd"> & <b>'


def test_a_text_is_never_rich_text(look: Look) -> None:
    text = Text(look, HOSTILE)
    assert text.textFormat() == Qt.TextFormat.PlainText
    assert text.text() == HOSTILE


def test_a_tooltip_shows_what_looks_like_html_as_it_is() -> None:
    assert plain_tip("plain") == "plain"
    assert "<img" not in plain_tip(HOSTILE)


def test_a_text_that_is_cut_says_itself_in_a_tooltip(look: Look, settle) -> None:
    text = Text(look, "Bel via afgesproken weg: hoe was de nacht?", flow="cut")
    text.resize(80, 20)
    settle(text)
    assert text.toolTip() == text.text()
    text.resize(600, 20)
    settle(text)
    assert text.toolTip() == ""


def test_an_icon_alone_has_a_name(look: Look) -> None:
    icon = Icon(look, "lock", words="Locked")
    assert icon.accessibleName() == "Locked"
    assert icon.toolTip() == "Locked"
