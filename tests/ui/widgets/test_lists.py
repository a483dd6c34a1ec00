from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.number_chart import NumberChart
from desktop_app.ui.widgets.rail import RailPart, WithRail
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.sections import Section, Sections
from desktop_app.ui.widgets.tabs import Tab, Tabs
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.timeline import Entry, Timeline
from desktop_app.ui.widgets.week_grid import EMPTY, WeekGrid

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def test_the_timeline_goes_from_entry_to_entry_and_opens(look: Look, settle) -> None:
    timeline = Timeline(look, name="Timeline")
    entries = (
        Entry("hearing", "Mon 28 Dec", "Hearing", ahead=True, icon="court"),
        Entry("tested", "22 Nov", "Agreement tested", tone="ok", place="laptop"),
        Entry("raised", "21 Nov", "Level raised", place="bundle", place_words="in bundle 17"),
    )
    timeline.set_entries(entries, today="Today 24 Nov")
    timeline.resize(700, 300)
    settle(timeline)
    timeline.setFocus()
    opened = []
    timeline.opened.connect(opened.append)
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    QTest.keyClick(timeline, Qt.Key.Key_Down)
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    QTest.keyClick(timeline, Qt.Key.Key_Up)
    QTest.keyClick(timeline, Qt.Key.Key_Up)
    QTest.keyClick(timeline, Qt.Key.Key_Return)
    assert opened == ["tested", "raised", "hearing"]
    said = timeline.model().index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "21 Nov, Level raised, in bundle 17"
    assert not timeline.grab().isNull()


def test_sections_say_how_complete_they_are(look: Look, settle) -> None:
    sections = Sections(look, name="Sections")
    sections.set_sections(
        (Section("head", "Head", 3, 3), Section("contact", "Safe contact", 7, 9, needed=2))
    )
    sections.resize(220, 100)
    settle(sections)
    chosen = []
    sections.chosen.connect(chosen.append)
    sections.step(1)
    sections.step(1)
    assert chosen == ["contact"]
    said = sections.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Safe contact, 7 of 9 filled in, 2")
    sections.set_sections((Section("head", "Head", 3, 3), Section("contact", "Safe contact", 9, 9)))
    assert sections.current == "contact"
    assert chosen == ["contact"], "new counts are no choice of a person"


def test_tabs_tell_a_persons_choice_only(look: Look, settle) -> None:
    tabs = Tabs(look, (Tab("a", "Overview"), Tab("b", "Safety", needed=3)), name="Case")
    settle(tabs)
    told = []
    tabs.chosen.connect(told.append)
    tabs.set_current("b")
    assert told == []
    tabs.step(-1)
    assert told == ["a"]
    tabs.set_tabs((Tab("a", "Overview"), Tab("b", "Safety", needed=2), Tab("c", "People", count=4)))
    assert (tabs.current, told) == ("a", ["a"])
    assert QAccessible.queryAccessibleInterface(tabs).role() == QAccessible.Role.PageTabList


def test_the_chart_is_a_table_to_a_screen_reader(look: Look, settle) -> None:
    chart = NumberChart(look, name="Own safety number")
    chart.set_points((("25 Oct", 6), ("9 Nov", 6), ("21 Nov", 3)))
    chart.resize(280, 92)
    settle(chart)
    said = chart.model().index(0, 2).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "21 Nov: 3"
    assert QAccessible.queryAccessibleInterface(chart).role() == QAccessible.Role.Table
    assert not chart.grab().isNull()


def _grid(look: Look, settle) -> WeekGrid:
    grid = WeekGrid(look, name="Safe days and times", days=DAYS)
    grid.resize(300, 120)
    settle(grid)
    grid.setFocus()
    return grid


def test_the_week_grid_is_filled_by_keys(look: Look, settle) -> None:
    grid = _grid(look, settle)
    edited = []
    grid.edited.connect(edited.append)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    assert grid.value[0][18:26] == "00111000"
    assert grid.value[1][18:26] == "00111000"
    assert grid.value[2:] == EMPTY[2:]
    assert len(edited) == 2


def test_the_week_grid_is_painted_by_mouse(look: Look, settle) -> None:
    grid = _grid(look, settle)
    y = round(grid._plot().top() + 3)
    start, end = (round(grid._x(slot) + 2) for slot in (20, 23))
    view = grid.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mousePress(view, left, none, QPoint(start, y))
    for x in range(start, end + 1, 2):
        place = QPointF(x, y)
        move = QMouseEvent(QEvent.Type.MouseMove, place, place, left, left, none)
        QApplication.sendEvent(view, move)
    QTest.mouseRelease(view, left, none, QPoint(end, y))
    assert grid.value[0][19:25] == "011110"


def test_a_week_outside_office_hours_is_shown_whole(look: Look, settle) -> None:
    grid = _grid(look, settle)
    night = "1" * 4 + "0" * 40 + "1" * 4
    grid.set_value((night,) * 7)
    assert (grid._first, grid._last) == (0, 48)
    said = grid.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Mon 00:00–00:30 safe"
    assert not grid.grab().isNull()


def test_a_flow_goes_on_in_the_next_line(look: Look) -> None:
    widget = QWidget()
    flow = FlowLayout(widget)
    look.space_out(flow, gap=8)
    for word in ("Print", "Note", "New case", "Later"):
        flow.addWidget(Button(look, word))
    one_line = flow.sizeHint()
    assert flow.heightForWidth(one_line.width()) == one_line.height()
    assert flow.heightForWidth(one_line.width() // 2) > one_line.height()


def test_a_page_scrolls_to_the_widget_that_gets_the_focus(look: Look, settle) -> None:
    scroll = Scroll(look)
    buttons = [Button(look, str(number)) for number in range(40)]
    for button in buttons:
        scroll.body.addWidget(button)
    scroll.resize(300, 200)
    settle(scroll)
    buttons[-1].setFocus()
    settle(scroll)
    assert not buttons[-1].visibleRegion().isEmpty()


def test_the_rail_folds_into_buttons_at_200_per_cent(look: Look, settle) -> None:
    rail_part = Text(look, "3 needed to activate")
    made = WithRail(look, Text(look, "form"), [RailPart("3 needed", "card", rail_part)])
    made.resize(1166, 500)
    settle(made)
    assert rail_part.isVisible()
    look.set_percent(200)
    made.set_breadth(look.breadth(1366))
    settle(made)
    assert not rail_part.isVisible()
    opener = made.findChild(Button)
    QTest.mouseClick(opener, Qt.MouseButton.LeftButton)
    assert rail_part.isVisible()
