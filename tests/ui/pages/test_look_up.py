"""Lists to look things up in stand in Help: searched, read aloud, and never clipped."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app import looking_up
from desktop_app.forms.catalogue import Catalogue
from desktop_app.ui.pages.help_page import HelpPage
from desktop_app.ui.pages.look_up import LookUpView
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.text import Text
from tests.ui.pages.office import Office
from tests.worlds import content


@pytest.fixture
def catalogue() -> Catalogue:
    return content()


def said(view: QWidget) -> list[str]:
    return [one.text() for one in view.findChildren(Text) if not one.isHidden()]


def test_a_list_says_that_nobody_reviewed_it_and_what_is_typed_leaves_what_holds_it(
    look: Look, catalogue: Catalogue
) -> None:
    view = LookUpView(look, looking_up.topic(catalogue, "measures"))
    assert "This list was not yet reviewed by a practitioner." in said(view)
    assert "PM12 · Visible patrol near home" in said(view)
    view.search.setText("pm12")
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    (heading,) = [one for one in said(view) if one.startswith("PM")]
    assert heading == "PM12 · Visible patrol near home"
    assert any("Exposes the address" in one for one in said(view))
    view.search.setText("zwembad")
    assert "Nothing in this list holds that." in said(view)
    view.deleteLater()


def test_every_list_is_a_page_of_help(office: Office, shown: Callable[[Any], Any]) -> None:
    page = shown(HelpPage(office.desk))
    for name in looking_up.TOPICS:
        page.show_topic(name)
        assert page.topic == name
        assert page.findChild(LookUpView) is not None
    page.show_topic("start")
    assert page.topic == "start"
    page.close()


def test_a_list_can_be_read_by_a_screen_reader(
    look: Look, catalogue: Catalogue, accessible: Callable[[QWidget], None]
) -> None:
    view = LookUpView(look, looking_up.topic(catalogue, "phases"))
    view.show()
    accessible(view)
    view.close()


@pytest.mark.parametrize("topic", ["phases", "roles", "hearing"])
def test_nothing_of_a_page_of_help_is_clipped(
    topic: str, office: Office, unclipped: Callable[[Callable[[], Any]], None]
) -> None:
    def factory() -> HelpPage:
        page = HelpPage(office.desk)
        page.show_topic(topic)
        return page

    unclipped(factory)
