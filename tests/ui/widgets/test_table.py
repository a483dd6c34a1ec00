from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.style.lines import folded
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.bars import (
    change_bar,
    median_dot,
    parts_bar,
    share_bar,
    withheld_bar,
)
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


def test_a_text_goes_on_below_in_a_higher_row_and_says_itself_where_a_word_is_too_long(
    look: Look,
) -> None:
    metrics = look.metrics("row")
    step = "Uitzoeken: wordt telefoon of tas gevolgd?"
    room = metrics.horizontalAdvance("Uitzoeken: wordt telefoon of") + 1
    assert folded(step, metrics, room, 2) == ("Uitzoeken: wordt telefoon of", "tas gevolgd?")
    assert folded(step, metrics, room, 1) == (step,)
    assert folded("", metrics, room, 3) == ("",)
    for width, lines, cut in ((400, 1, False), (260, 2, False), (120, 4, False), (80, 5, True)):
        made = Table(look, (Column("Step", stretch=1),), name="Cases", height=30)
        made.set_rows([Row("a", (Cell(step),)), Row("b", (Cell("kort"),))])
        made.resize(width, 220)
        made.show()
        QApplication.processEvents()
        assert made.rowHeight(0) == max(30, round(lines * metrics.height()) + 12)
        assert made.rowHeight(1) == 30, "only the row that needs it is higher"
        place = made.visualRect(made.model().index(0, 0)).center()
        QApplication.sendEvent(
            made.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, made.mapToGlobal(place))
        )
        assert (step in made.viewport().toolTip()) is cut


def test_a_column_takes_what_its_words_need_from_those_that_have_more(look: Look) -> None:
    columns = (Column("Day", width=40), Column("What", stretch=1), Column("State", width=300))
    rows = [Row("a", (Cell("Tuesday", tabular=True), Cell("A long sentence"), Cell("kept")))]
    made = Table(look, columns, name="Steps")
    made.set_rows(rows)
    painter = made.itemDelegate()
    for width in (700, 330, 230):
        made.resize(width, 100)
        made.show()
        QApplication.processEvents()
        shown = [made.visualRect(made.model().index(0, at)) for at in range(3)]
        assert sum(rect.width() for rect in shown) == made.viewport().width()
        for at, rect in enumerate(shown):
            assert not painter.cut(rows[0].cells[at], at, columns, QRectF(rect)), (width, at)
    made.resize(700, 100)
    QApplication.processEvents()
    assert made.columnWidth(0) < 120, "a column is not wider than its words for nothing"
