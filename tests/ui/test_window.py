from __future__ import annotations

from collections.abc import Sequence

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QWidget

from desktop_app.app.changes import Changes
from desktop_app.text import message, verbatim
from desktop_app.ui.commands import Command
from desktop_app.ui.hits import Hit
from desktop_app.ui.hub import Hub
from desktop_app.ui.page import Page
from desktop_app.ui.places import Place
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button, IconButton
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


class SamplePage(Page):
    help_topic = "sample"

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look)
        self.name = name
        self.log: list[str] = []
        self.breadth: Breadth | None = None
        row = look.row(self)
        self.one = Line(look, name=f"{name} one")
        self.two = Line(look, name=f"{name} two")
        row.addWidget(self.one)
        row.addWidget(self.two)

    def commands(self) -> Sequence[Command]:
        title = message("Test", "New note")
        return [Command("note", title, lambda: self.log.append("note"), "case", "Ctrl+Shift+N")]

    def panes(self) -> Sequence[QWidget]:
        return (self.one, self.two)

    def set_breadth(self, breadth: Breadth) -> None:
        self.breadth = breadth

    def entered(self) -> None:
        self.log.append("entered")

    def left(self) -> None:
        self.log.append("left")

    def on_changes(self, changes: Changes) -> None:
        self.log.append("changes")


class Made:
    def __init__(self, look: Look, settle) -> None:
        self.pages: dict[str, SamplePage] = {}
        self.opened: list[str] = []

        def factory(name: str):
            def make() -> SamplePage:
                self.pages[name] = SamplePage(look, name)
                return self.pages[name]

            return make

        self.hub = Hub()
        places = (
            Place("today", verbatim("Today"), "check-circle", factory("today"), "Ctrl+1"),
            Place("cases", verbatim("Cases"), "folder", factory("cases"), "Ctrl+2"),
            Place("settings", verbatim("Settings"), "sliders", factory("settings"), at_end=True),
        )
        self.window = Window(look, places, hub=self.hub, find=self.find)
        self.window.go("today")
        settle(self.window)

    def find(self, text: str, earlier: bool) -> list[Hit]:
        if earlier:
            return [Hit("Called", "earlier answer", "clock", lambda: self.opened.append(text))]
        if text.upper() in "KLAPROOS":
            return [Hit("KLAPROOS", "case", "folder", lambda: self.opened.append("KLAPROOS"))]
        return []

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
        QTest.keyClick(QApplication.focusWidget() or self.window, key, modifier)


@pytest.fixture
def made(look: Look, settle):
    made = Made(look, settle)
    yield made
    made.window.close()
    made.window.deleteLater()


def test_pages_are_made_at_the_first_visit_only(made: Made) -> None:
    assert list(made.pages) == ["today"]
    made.key(Qt.Key.Key_2)
    assert list(made.pages) == ["today", "cases"]
    assert made.window.current_place == "cases"
    made.key(Qt.Key.Key_1)
    assert made.pages["today"].log == ["entered", "left", "entered"]


def test_a_page_is_opened_inside_a_place_and_closed_again(made: Made, look: Look) -> None:
    inner = SamplePage(look, "inner")
    made.window.open_page(inner, "cases")
    assert (made.window.page, made.window.current_place) == (inner, "cases")
    made.window.go("today")
    made.window.go("cases")
    assert made.window.page is inner, "a place shows its page as it was left"
    made.window.go("cases")
    assert made.window.page is made.pages["cases"], "once more leads to its first page"


def test_going_back_leads_to_where_a_page_was_opened_from(made: Made, look: Look) -> None:
    made.window.open_page(SamplePage(look, "case"), "cases")
    made.window.open_page(SamplePage(look, "checklist"), "cases")
    made.window.go_back()
    assert (made.window.page, made.window.current_place) == (made.pages["today"], "today")
    made.window.go("cases")
    assert made.window.page is made.pages["cases"], "what was closed is not there any more"
    made.window.open_page(SamplePage(look, "case"), "cases")
    made.window.go_back()
    assert made.window.page is made.pages["cases"]
    made.window.go("today")
    made.window.open_page(SamplePage(look, "case"), "cases")
    made.window.go("today")
    made.window.go("cases")
    made.window.go_back()
    assert made.window.current_place == "cases", "a place that was chosen is the place one is in"


def test_the_commands_of_the_page_are_in_menu_palette_and_keys(made: Made) -> None:
    made.pages["today"].one.setFocus()
    made.key(Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert "note" in made.pages["today"].log
    titles = [menu.title().replace("&", "") for menu in made.window.findChildren(QMenu)]
    assert "Case" in titles
    assert [hit.title for hit in made.window._hits("new no")] == ["New note"]


def test_menus_without_contents_are_absent(made: Made) -> None:
    titles = {menu.title().replace("&", "") for menu in made.window.findChildren(QMenu)}
    assert "Tools" not in titles


def test_every_shortcut_is_shown_in_a_menu(made: Made) -> None:
    shown = {
        action.shortcut().toString()
        for menu in made.window.findChildren(QMenu)
        for action in menu.actions()
    }
    assert {command.keys for command in made.window.commands if command.keys} <= shown


def test_f6_goes_through_the_panes(made: Made) -> None:
    made.pages["today"].one.setFocus()
    made.key(Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert QApplication.focusWidget() is made.pages["today"].two
    made.key(Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert made.window.places.isAncestorOf(QApplication.focusWidget())
    made.key(Qt.Key.Key_F6, Qt.KeyboardModifier.NoModifier)
    assert QApplication.focusWidget() is made.pages["today"].one


def test_arrows_move_among_places_and_enter_goes_there(made: Made) -> None:
    made.window.places.focus_current()
    made.key(Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    assert made.window.current_place == "today", "moving the focus goes nowhere yet"
    made.key(Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert made.window.current_place == "cases"


def test_a_badge_at_a_place_is_said_in_words(made: Made) -> None:
    made.window.places.set_badge("today", 2, "2 late", "danger")
    button = made.window.places._buttons["today"]
    spoken = QAccessible.queryAccessibleInterface(button)
    assert spoken.text(QAccessible.Text.Name) == "Today, 2 late"


def test_the_search_box_finds_and_opens(made: Made) -> None:
    made.pages["today"].one.setFocus()
    made.key(Qt.Key.Key_K)
    box = QApplication.focusWidget()
    assert isinstance(box, QLineEdit)
    QTest.keyClicks(box, "klap")
    assert made.window.menu_row.search._hits.isVisible()
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert made.opened == ["KLAPROOS"]
    assert QApplication.focusWidget() is made.pages["today"].one


def test_escape_leaves_the_search_box(made: Made) -> None:
    made.pages["today"].two.setFocus()
    made.key(Qt.Key.Key_K)
    QTest.keyClicks(QApplication.focusWidget(), "settings")
    made.key(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    assert QApplication.focusWidget() is made.pages["today"].two
    assert not made.window.menu_row.search._hits.isVisible()


def test_a_command_is_found_by_word_starts_in_any_order_and_with_a_slip(made: Made) -> None:
    for typed in ("note new", "ne no", "NÓTE", "notte"):
        assert "New note" in [hit.title for hit in made.window._hits(typed)], typed
    assert made.window._hits("window") != []
    assert made.window._hits("xyz") == []


def test_what_was_answered_before_is_found_when_the_switch_is_on(made: Made) -> None:
    made.pages["today"].one.setFocus()
    made.key(Qt.Key.Key_F)
    box = made.window.menu_row.search
    QTest.keyClicks(box, "belt")
    assert made.window.menu_row.search.panel.nothing.isVisible()
    made.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    switch = QApplication.focusWidget()
    assert switch is box.panel.earlier
    spoken = QAccessible.queryAccessibleInterface(switch)
    assert spoken.role() == QAccessible.Role.CheckBox
    assert spoken.text(QAccessible.Text.Name) == "Include earlier answers"
    QTest.keyClick(switch, Qt.Key.Key_Space)
    assert box._hits.current_words() == "Called, earlier answer"
    QTest.keyClicks(QApplication.focusWidget(), "!")
    assert (box.text(), box.hasFocus()) == ("belt!", True), "typing goes on in the box"
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert made.opened == ["belt!"]
    assert not box.panel.earlier.isChecked(), "it is asked for each time"


def test_tab_leaves_the_search_box_and_its_switch(made: Made) -> None:
    made.key(Qt.Key.Key_K)
    box = made.window.menu_row.search
    QTest.keyClicks(box, "klap")
    for _ in range(2):
        made.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier)
    assert isinstance(QApplication.focusWidget(), IconButton)
    assert not box.panel.isVisible()


def test_the_hits_stay_inside_the_window_with_large_letters(made: Made, look: Look) -> None:
    look.set_percent(200)
    made.window.resize(1366, 768)
    made.window.start_search()
    panel = made.window.menu_row.search.panel
    assert made.window.rect().contains(panel.geometry())
    assert panel.earlier.isVisible()
    assert panel.hits.verticalScrollBar().maximum() > 0, "the other commands are below"


def test_letters_grow_and_shrink_by_key(made: Made, look: Look) -> None:
    made.pages["today"].one.setFocus()
    made.key(Qt.Key.Key_Plus)
    made.key(Qt.Key.Key_Plus)
    assert look.percent == 120
    made.key(Qt.Key.Key_Minus)
    assert look.percent == 110
    made.key(Qt.Key.Key_0)
    assert look.percent == 100


def test_a_page_hears_how_much_room_it_has(made: Made, look: Look) -> None:
    assert made.pages["today"].breadth is Breadth.WIDE
    look.set_percent(200)
    assert made.pages["today"].breadth is Breadth.NARROW


def test_the_cover_hides_everything_and_gives_it_back(made: Made) -> None:
    made.pages["today"].one.setFocus()
    made.key(Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    assert made.window.cover.covering
    assert not made.pages["today"].isVisible()
    assert not made.window.status.isVisible()
    assert made.window.windowTitle() == "Waymark"
    made.key(Qt.Key.Key_N, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert "note" not in made.pages["today"].log
    made.key(Qt.Key.Key_F9, Qt.KeyboardModifier.NoModifier)
    assert made.pages["today"].isVisible()
    assert QApplication.focusWidget() is made.pages["today"].one


def test_the_cover_hides_dialogs_too_and_can_still_be_locked(made: Made, look: Look) -> None:
    from desktop_app.ui.widgets.dialog import Dialog

    locked = []
    made.window.lock_pressed.connect(lambda: locked.append(1))
    dialog = Dialog(look, "A question", verb="Do it", parent=made.window)
    made.window.lend_commands(dialog)
    dialog.open()
    QApplication.processEvents()
    QTest.keyClick(dialog, Qt.Key.Key_F9)
    assert made.window.cover.covering
    assert not dialog.title.isVisible()
    made.key(Qt.Key.Key_L)
    assert locked == [1]
    made.window.cover.toggle()
    assert dialog.title.isVisible()
    QTest.keyClick(dialog, Qt.Key.Key_L, CONTROL)
    assert locked == [1, 1]
    assert isinstance(dialog, QDialog)
    dialog.reject()


def test_what_opens_while_the_windows_are_covered_is_covered_too(made: Made, look: Look) -> None:
    from desktop_app.ui.widgets.dialog import Dialog

    made.pages["today"].one.setFocus()
    made.window.toggle_cover()
    stays, ends = (Dialog(look, "KLAPROOS", verb="Do it", parent=made.window) for _ in range(2))
    for one in (stays, ends):
        one.open()
    QApplication.processEvents()
    assert not stays.title.isVisible()
    ends.reject()
    ends.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    made.window.toggle_cover()
    assert stays.title.isVisible()
    assert made.pages["today"].isVisible()
    stays.reject()
    made.window.toggle_cover()
    made.window.toggle_cover()
    late = Dialog(look, "KLAPROOS", verb="Do it", parent=made.window)
    late.open()
    assert late.title.isVisible(), "nothing is covered any more"
    late.reject()


def test_buttons_of_a_page_are_in_a_menu_and_are_found(made: Made, look: Look) -> None:
    page = made.pages["today"]
    made.window.set_commands([Command("backup", verbatim("Make a backup"), str, "tools")])
    pressed: list[str] = []
    for words in ("Make it", "Now", "Now", "Note"):
        button = Button(look, words)
        button.act.connect(lambda words=words: pressed.append(words))
        page.one.parentWidget().layout().addWidget(button)
        button.show()
    titles = [look.words(one.title) for one in made.window.commands]
    assert "Make it" in titles
    assert "Now" not in titles, "which of the two is meant, nobody can say"
    assert "Note" not in titles, "it is the New note of the page"
    menu = made.window.menu_row.menus.actions()[-2].menu()
    assert isinstance(menu, QMenu)
    for _ in range(2):
        menu.aboutToShow.emit()
    first = menu.actions()[0]
    assert first.text().replace("&", "") == "Make it"
    assert menu.actions()[1].isSeparator()
    first.trigger()
    assert pressed == ["Make it"]
    hits = made.window._hits("make it")
    assert [one.title for one in hits] == ["Make it"]
    page.commands_changed.emit()
    assert made.window.menu_row.menus.action("undo").text()


def test_a_letter_that_a_list_heeds_stands_beside_its_command_and_is_no_shortcut(
    made: Made,
) -> None:
    words = message("Test", "Put off")
    made.window.set_commands(
        [Command("off", words, lambda: made.opened.append("off"), "case", letter="S")]
    )
    action = made.window.menu_row.menus.action("off")
    assert action.text().endswith("\tS")
    assert action.shortcut().isEmpty()


def test_the_hub_reaches_every_page_that_was_made(made: Made) -> None:
    made.window.go("cases")
    made.hub.tell(Changes.all())
    assert made.pages["today"].log[-1] == made.pages["cases"].log[-1] == "changes"


def test_f1_asks_for_the_help_of_this_screen(made: Made) -> None:
    asked = []
    made.window.help_pressed.connect(asked.append)
    made.pages["today"].one.setFocus()
    made.key(Qt.Key.Key_F1, Qt.KeyboardModifier.NoModifier)
    assert asked == ["sample"]


def test_the_last_minute_is_counted_down_in_a_banner(made: Made) -> None:
    made.window.set_countdown(60)
    assert made.window._countdown.isVisible()
    assert "60 seconds" in made.window._countdown.text.text()
    made.window.set_countdown(None)
    assert not made.window._countdown.isVisible()


def test_a_success_fades_from_the_status_bar(made: Made) -> None:
    made.window.status.tell("Saved on this laptop")
    assert made.window.status.notice.isVisible()
    assert made.window.status._timer.interval() == 8000
    made.window.status._timer.timeout.emit()
    assert not made.window.status.notice.isVisible()


def test_a_banner_stays_until_it_is_dismissed(made: Made, look: Look) -> None:
    banner = Banner(look, "The stick is full.", tone="danger", dismissible=True)
    made.window.add_banner(banner)
    assert banner.isVisible()
    banner.findChild(IconButton).click()
    assert not banner.isVisible()


def test_the_list_of_shortcuts_opens(made: Made) -> None:
    made.pages["today"].one.setFocus()
    made.key(Qt.Key.Key_Slash)
    dialogs = [one for one in made.window.findChildren(QDialog) if one.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()


def test_the_window_is_accessible(made: Made, accessible) -> None:
    accessible(made.window)


def test_nothing_in_the_frame_is_clipped(look: Look, settle, unclipped) -> None:
    def factory() -> Window:
        window = Made(look, settle).window
        window.status.vault.set_words("Vault Oost-2")
        window.status.pending.set_words(
            "7 changes not in a bundle yet, oldest 3 days", "7 not in a bundle"
        )
        window.status.set_locks_in(252)
        return window

    unclipped(factory)
