from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QMenuBar, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.text import verbatim
from desktop_app.ui import window as windows
from desktop_app.ui.commands import Command
from desktop_app.ui.hub import Hub
from desktop_app.ui.page import Page
from desktop_app.ui.places import Place
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.phase_bar import PhaseBar, PhaseMark
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.window import Window
from tests.ui.conftest import settle, sideways, squeezed
from tests.ui.cuts import Cuts
from tests.ui.offering import (
    buttons_alone,
    keys_beside_the_menus,
    menus_at_odds,
    named_by_title,
    not_found,
    uncovered,
)
from tests.ui.walking import shortened


def _holding(*widgets: QWidget) -> QWidget:
    window = QWidget()
    column = QVBoxLayout(window)
    for widget in widgets:
        column.addWidget(widget)
    return window


def test_a_button_without_a_name_is_found(look: Look, accessible: Callable) -> None:
    with pytest.raises(AssertionError, match="no name"):
        accessible(_holding(QPushButton()))


def test_a_focusable_widget_that_says_nothing_of_its_use_is_found(
    look: Look, accessible: Callable
) -> None:
    from PySide6.QtCore import Qt

    silent = QWidget()
    silent.setAccessibleName("something")
    silent.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    with pytest.raises(AssertionError, match="role"):
        accessible(_holding(silent))


def test_a_text_that_catches_tab_is_found(look: Look, accessible: Callable) -> None:
    caught = QPlainTextEdit()
    caught.setAccessibleName("notes")
    with pytest.raises(AssertionError, match="Tab is caught"):
        accessible(_holding(caught))


def test_a_label_that_is_cut_off_at_200_per_cent_is_found(look: Look, unclipped: Callable) -> None:
    def factory() -> QWidget:
        label = Text(look, "A sentence that grows with the letters")
        label.setMaximumWidth(260)
        return _holding(label)

    with pytest.raises(AssertionError, match="200 %"):
        unclipped(factory)


def test_a_text_that_ends_in_an_ellipsis_is_found(look: Look) -> None:
    words = Text(look, "A sentence that has to give way somewhere", flow="cut")
    words.resize(100, 20)
    holder = _holding(words)
    holder.resize(120, 60)
    holder.show()
    settle(holder)
    assert shortened(holder) == ["A sentence that has to give way somewhere"]
    holder.resize(900, 60)
    settle(holder)
    assert shortened(holder) == []


def test_a_cell_that_is_painted_with_an_ellipsis_is_found_unless_a_person_wrote_it(
    look: Look, monkeypatch: pytest.MonkeyPatch, unclipped: Callable
) -> None:
    long, fits = "Vertrouwenspersonenoverleggen", "kort"

    def made() -> QWidget:
        table = Table(look, (Column("", stretch=1),), name="Steps")
        table.set_rows([Row(one, (Cell(one),)) for one in (long, fits)])
        return table

    cuts = Cuts(monkeypatch)
    table = made()
    table.resize(120, 200)
    settle(table)
    assert cuts.painted(table, ()) == [long]
    assert cuts.painted(table, (long,)) == []
    table.resize(400, 200)
    settle(table)
    assert cuts.painted(table, ()) == [], "what was cut before is looked at again"
    with pytest.raises(AssertionError, match="is cut"):
        unclipped(made, 120, 200)
    unclipped(made, 120, 200, (long,))


def test_a_page_wider_than_its_place_is_found(look: Look) -> None:
    page = Scroll(look)
    page.body.addWidget(Text(look, "A line that does not give way, however narrow its place is"))
    page.resize(200, 100)
    settle(page)
    assert "too wide" in "".join(sideways(page))


def test_menus_that_do_not_fit_are_found(look: Look) -> None:
    menus = QMenuBar()
    for title in ("File", "Edit", "View", "Help"):
        menus.addMenu(title)
    menus.setFixedWidth(80)
    settle(menus)
    assert "the menus end at" in "".join(squeezed(menus))


def test_a_painted_widget_with_too_little_room_is_found(look: Look) -> None:
    bar = PhaseBar(look, [PhaseMark("Intake"), PhaseMark("Report")])
    bar.setFixedHeight(10)
    settle(bar)
    assert "PhaseBar" in "".join(squeezed(bar))


class Headed(Page):
    def __init__(self, look: Look) -> None:
        super().__init__(look)
        head = PageHead(look, "KLAPROOS")
        head.add(Button(look, "Make it"))
        look.column(self).addWidget(head)


@pytest.fixture
def window(look: Look) -> Window:
    place = Place("cases", verbatim("Cases"), "folder", lambda: Headed(look), "Ctrl+2")
    backup = Command("backup", verbatim("Make a backup"), str, "tools")
    made = Window(look, [place], hub=Hub(), commands=[backup])
    made.go("cases")
    settle(made)
    for check in (menus_at_odds, buttons_alone, not_found, keys_beside_the_menus, uncovered):
        assert check(made) == []
    return made


def test_menus_at_odds_are_found(window: Window) -> None:
    menus = window.menu_row.menus
    menus.action("undo").setText("&Quit")
    menus.action("redo").setText("&Quite")
    menus.action("lock").setShortcut("Ctrl+Alt+L")
    found = menus_at_odds(window)
    assert any("q leads to several" in one for one in found)
    assert "Undo is in no menu" in found
    assert "Lock now hides its key Ctrl+L" in found
    assert "Ctrl+Alt+L is AltGr" in found
    menus.addMenu("Empty")
    assert "Empty is empty" in menus_at_odds(window)


def test_a_key_that_no_menu_shows_is_found(window: Window) -> None:
    QShortcut("Ctrl+J", window)
    action = QAction(window)
    action.setShortcut("Ctrl+U")
    assert keys_beside_the_menus(window) == ["Ctrl+J is a hidden key", "Ctrl+U stands in no menu"]


def test_a_button_that_is_the_only_way_is_found(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(windows, "button_commands", lambda *_: ())
    assert buttons_alone(window) == ["Make it of PageHead is in no menu and not found"]


def test_a_command_that_the_palette_leaves_out_is_found(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "_hits", lambda _text: ())
    assert "Undo is not found" in not_found(window)


def test_a_title_that_names_a_case_is_found(window: Window) -> None:
    window.setWindowTitle("Waymark - KLAPROOS")
    assert named_by_title(window) == ["a window is called 'Waymark - KLAPROOS'"]


def test_a_cover_that_lets_something_through_is_found(
    window: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(window, "toggle_cover", window.status.repaint)
    assert "'KLAPROOS' can be read on the cover" in uncovered(window)
