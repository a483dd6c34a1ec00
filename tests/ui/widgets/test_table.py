from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.bars import (
    change_bar,
    median_dot,
    parts_bar,
    share_bar,
    withheld_bar,
)
from desktop_app.ui.widgets.cells import lines_of
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table

COLUMNS = (
    Column("", width=36, name="Done"),
    Column("When", width=100),
    Column("What", stretch=1),
    Column("Case", width=120, room=Breadth.MEDIUM),
    Column("", width=40, name="Open"),
)


def _row(key: str, what: str) -> Row:
    cells = (
        Cell(tick="off"),
        Cell("today", tabular=True),
        Cell(what, detail="second line"),
        Cell("KLAPROOS"),
        Cell(icon="chevron-right", press="open"),
    )
    return Row(key, cells, f"{what}, today, KLAPROOS, not done")


@pytest.fixture
def table(look: Look, settle) -> Table:
    made = Table(look, COLUMNS, name="Today")
    made.resize(700, 300)
    head = Row("head", (Cell("Late"),), "Late", head=True)
    made.set_rows([head, _row("a", "Call"), _row("b", "Write"), _row("c", "Ask")])
    settle(made)
    made.setFocus()
    return made


def test_the_first_row_that_can_be_chosen_is_current_with_the_focus(table: Table) -> None:
    assert table.current_key == "a"


def test_up_and_down_move_and_tell(table: Table) -> None:
    told = []
    table.current_changed.connect(told.append)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert told == ["b", "c", "b"]
    QTest.keyClick(table, Qt.Key.Key_Up)
    QTest.keyClick(table, Qt.Key.Key_Up)
    assert table.current_key == "a", "a heading cannot be chosen"


def test_enter_opens_space_ticks_and_a_letter_is_sent(table: Table) -> None:
    opened, pressed, typed = [], [], []
    table.opened.connect(opened.append)
    table.pressed_cell.connect(lambda *what: pressed.append(what))
    table.typed.connect(lambda *what: typed.append(what))
    QTest.keyClick(table, Qt.Key.Key_Return)
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_S)
    assert (opened, pressed, typed) == (["a"], [("a", "tick")], [("a", "s")])


def test_a_click_on_the_box_ticks_and_one_on_the_arrow_opens(table: Table) -> None:
    pressed = []
    table.pressed_cell.connect(lambda *what: pressed.append(what))
    for column in (0, 2, 4):
        place = table.visualRect(table.model().index(2, column)).center()
        QTest.mouseClick(
            table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place
        )
    assert pressed == [("b", "tick"), ("b", "open")]


def test_other_rows_keep_the_current_key_or_the_nearest(table: Table) -> None:
    table.set_current("b")
    table.set_rows([_row("x", "New"), _row("b", "Write")])
    assert table.current_key == "b"
    table.set_rows([_row("x", "New"), _row("y", "Newer")])
    assert table.current_key == "y"
    table.set_rows([])
    assert table.current_key == ""


def test_the_first_column_says_the_whole_row(table: Table) -> None:
    index = table.model().index(1, 0)
    said = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Call, today, KLAPROOS, not done"
    spoken = QAccessible.queryAccessibleInterface(table)
    assert spoken.role() == QAccessible.Role.Table


def test_columns_that_need_room_are_hidden_without_it(table: Table) -> None:
    table.set_breadth(Breadth.NARROW)
    assert table.isColumnHidden(3)
    table.set_breadth(Breadth.WIDE)
    assert not table.isColumnHidden(3)
    widths = sum(table.columnWidth(at) for at in range(5))
    assert abs(widths - table.viewport().width()) <= 5


def test_a_table_in_a_page_is_as_tall_as_its_rows_at_every_size(look: Look, table: Table) -> None:
    usual = table.sizeHint().height()
    look.set_percent(200)
    assert table.sizeHint().height() > 1.8 * usual


def test_tab_leaves_a_table(table: Table) -> None:
    assert not table.tabKeyNavigation()


def test_ten_thousand_rows_are_shown_at_once(look: Look, settle) -> None:
    big = Table(look, COLUMNS, name="Cases", fit="place")
    big.resize(700, 300)
    big.set_rows([_row(str(number), f"step {number}") for number in range(10_000)])
    settle(big)
    big.set_current("9999")
    assert big.current_key == "9999"


def test_pictures_of_numbers_paint(look: Look, settle) -> None:
    pictures = (
        share_bar(0.74),
        change_bar(0.2),
        change_bar(-0.2),
        median_dot(0.3, (0.2, 0.5)),
        parts_bar(((0.5, "17"), (0.3, "7"), (0.1, "6"), (0.05, ""), (0.05, ""))),
        withheld_bar(),
    )
    made = Table(look, (Column("Picture", stretch=1),), name="Indicators")
    made.set_rows([Row(str(at), (Cell("22 %", picture=one),)) for at, one in enumerate(pictures)])
    made.resize(320, 300)
    settle(made)
    assert not made.grab().isNull()


def test_a_withheld_bar_has_one_width_whatever_it_hides(look: Look, settle) -> None:
    grabs = []
    for words in ("<5", "<5"):
        made = Table(look, (Column("Picture", stretch=1),), name="Indicators", heads=False)
        made.set_rows([Row("a", (Cell("", picture=withheld_bar(words)),))])
        made.resize(320, 60)
        settle(made)
        grabs.append(made.grab().toImage())
    assert grabs[0] == grabs[1]


def test_rows_that_come_when_the_focus_is_there_can_be_gone_through(table: Table) -> None:
    rows = table._rows.rows
    table.set_rows(())
    table.setFocus()
    assert table.current_key == ""
    table.set_rows((Row("head", (Cell("a heading"),), head=True), *rows))
    first = table.current_key
    assert first not in ("", "head")
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_key != first


def test_a_text_goes_on_in_the_second_line_and_says_itself_where_two_are_too_few(
    look: Look,
) -> None:
    metrics = look.metrics("row")
    step = "Uitzoeken: wordt telefoon of tas gevolgd?"
    room = metrics.horizontalAdvance("Uitzoeken: wordt telefoon of")
    assert lines_of(Cell(step, wrap=True), step, metrics, room) == (
        "Uitzoeken: wordt telefoon of",
        "tas gevolgd?",
    )
    assert lines_of(Cell(step), step, metrics, room) == (step,)
    assert lines_of(Cell(step, "1 choice needed", wrap=True), step, metrics, room) == (step,)
    for width, cut in ((260, False), (120, True)):
        made = Table(look, (Column("Step", stretch=1),), name="Cases", height=49)
        made.set_rows([Row("a", (Cell(step, wrap=True),))])
        made.resize(width, 120)
        made.show()
        QApplication.processEvents()
        place = made.visualRect(made.model().index(0, 0)).center()
        QApplication.sendEvent(
            made.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, made.mapToGlobal(place))
        )
        assert (step in made.viewport().toolTip()) is cut
