"""Questions made of several: groups, rows that a person adds, and the head above each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from desktop_app.domain.canonical import Value
from desktop_app.errors import UserError
from desktop_app.forms.draft import Draft
from desktop_app.forms.schema import Field
from desktop_app.forms.values import max_items
from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.forms.columns import Columns
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.editors import in_captions
from desktop_app.ui.forms.question import Label, Question, Style, titled
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.button import Button, IconButton
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.text import Icon, Text

TOP = Qt.AlignmentFlag.AlignTop


class Asker(Protocol):
    """What a part needs of the sheet it stands on."""

    context: FormContext
    draft: Draft

    def ask(self, leaf: str, field: Field, *, style: Style = ..., label: Words = ...) -> Question:
        """Make the question of ``leaf`` and look after it."""

    def forget(self, leaf: str) -> None:
        """Look after this question no longer."""

    def answer(self, values: dict[str, Value]) -> None:
        """Write several answers as one step."""

    def changed(self) -> None:
        """Say that the draft was edited by the part itself."""

    def finish(self) -> None:
        """Make all that is still being made: rows come and go only among whole ones."""


class Part(QWidget):
    """A question with questions inside. ``key`` is that of its field; the head says what it is."""

    def __init__(self, sheet: Asker, field: Field) -> None:
        super().__init__()
        self._sheet = sheet
        self._look = sheet.context.look
        self.field = field
        self.key = field.key
        self.setObjectName(f"part.{field.key}")
        column = self._look.column(self, gap=0)
        self.head = PartHead(self._look, field)
        column.addWidget(self.head)
        column.addSpacing(self._look.space(6))
        self.body: QVBoxLayout = self._look.column(gap=8)
        column.addLayout(self.body)

    def pieces(self) -> Iterator[None]:
        """Make what stands in the part, a step for each piece."""
        yield from ()

    def refresh(self) -> None:
        """Show the parts there are now; the answers in them are shown by the sheet."""

    def update_visible(self) -> None:
        """Show and hide what depends on other answers."""

    def go_to(self) -> None:
        """Take the focus."""
        for child in self.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(self):
                child.setFocus()
                return


class PartHead(QWidget):
    """Label and help above a part, with the sign of what is needed and what is wrong."""

    def __init__(self, look: Look, field: Field) -> None:
        super().__init__()
        column = look.column(self, gap=1)
        line = QWidget()
        flow = FlowLayout(line)
        look.space_out(flow, gap=5)
        self._needed = Icon(
            look, "circle-dashed", size=16, ink="warn", words=message("Field", "still needed")
        )
        self._needed.hide()
        self.label = Label(look, field.label, letter="label", flow="wrap")
        flow.addWidget(titled(look, self._needed, self.label))
        column.addWidget(line)
        if field.help is not None:
            column.addWidget(Text(look, field.help, letter="help", ink="text2", flow="wrap"))
        self._wrong = Text(look, "", letter="row_strong", ink="danger", flow="wrap")
        self._wrong.hide()
        column.addWidget(self._wrong)

    def set_needed(self, *, on: bool) -> None:
        """Show or hide the sign of what is still needed."""
        self._needed.setVisible(on)

    def set_wrong(self, words: Words, *, telling: bool = True) -> None:
        """Say what is wrong, to a screen reader too when ``telling``; "" takes it away."""
        before = "" if self._wrong.isHidden() else self._wrong.text()
        self._wrong.set_words(words)
        self._wrong.setVisible(bool(words))
        now = self._wrong.text()
        if telling and words and now != before and self.isVisible():
            announce(self, f"{self.label.text()}: {now}")


class GroupPart(Part):
    """Questions that belong together, asked once."""

    def __init__(self, sheet: Asker, field: Field) -> None:
        super().__init__(sheet, field)
        inside = QWidget(self)
        self.body.addWidget(inside)
        self._columns = Columns(self._look, inside, least=200, between=10)
        self._questions: list[Question] = []

    def pieces(self) -> Iterator[None]:
        for one in self.field.fields:
            question = self._sheet.ask(f"{self.key}.{one.key}", one, style="small")
            self._columns.add(question, wide=one.type == "long_text" and one.privacy != "secret")
            question.setVisible(self._sheet.draft.visible(question.leaf))
            self._questions.append(question)
            yield

    def update_visible(self) -> None:
        for question in self._questions:
            question.setVisible(self._sheet.draft.visible(question.leaf))


class RowsPart(Part):
    """Rows that a person adds, moves and takes away."""

    def __init__(self, sheet: Asker, field: Field) -> None:
        super().__init__(sheet, field)
        self._rows: dict[str, _Row] = {}
        self._captions = in_captions(field)
        self._column: QVBoxLayout = self._look.column(gap=8)
        self.body.addLayout(self._column)
        self._add = Button(
            self._look, message("FormRows", "Add"), kind="quiet", icon="plus", size="tool"
        )
        self._add.setObjectName(f"{field.key}.add")
        self._add.setAccessibleName(
            self._look.words(message("FormRows", "Add to: %1").fill(field.label))
        )
        self._add.act.connect(self.add)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)

    def pieces(self) -> Iterator[None]:
        yield from self._make_rows(self._sheet.draft.rows(self.key))
        self.refresh()

    def add(self) -> None:
        """Add a row and go into it."""
        self._sheet.finish()
        row = self._sheet.draft.add_row(self.key)
        self._sheet.changed()
        self.refresh()
        self.update_visible()
        self._rows[row].go_to()

    def refresh(self) -> None:
        now = self._sheet.draft.rows(self.key)
        for row in [one for one in self._rows if one not in now]:
            gone = self._rows.pop(row)
            for leaf in gone.leaves:
                self._sheet.forget(leaf)
            gone.hide()
            gone.deleteLater()
        for _ in self._make_rows(now):
            pass
        for at, row in enumerate(now):
            if self._column.indexOf(self._rows[row]) != at:
                self._column.removeWidget(self._rows[row])
                self._column.insertWidget(at, self._rows[row])
            name = message("FormRows", "More about row %1 of: %2").fill(at + 1, self.field.label)
            self._rows[row].more.name_it(name)
        full = len(now) >= max_items(self.field)
        limit = max_items(self.field)
        self._add.block(message("FormRows", "At most %n rows.", "", limit) if full else "")

    def in_tab_order(self) -> Sequence[QWidget]:
        """Return the rows as they stand, and what adds one below them."""
        rows = [self._rows[row] for row in self._sheet.draft.rows(self.key) if row in self._rows]
        return (*rows, self._add)

    def update_visible(self) -> None:
        for row in self._rows.values():
            row.update_visible()

    def _make_rows(self, wanted: Sequence[str]) -> Iterator[None]:
        """Make the rows that are not there, below those that are."""
        for row in wanted:
            if row in self._rows:
                continue
            made = _Row(self._sheet, self.field, row, captions=self._captions)
            made.more.act.connect(lambda row=row: self._menu(row))
            self._rows[row] = made
            self._column.addWidget(made)
            yield from made.pieces()

    def _menu(self, row: str) -> None:
        look, rows = self._look, self._sheet.draft.rows(self.key)
        at = rows.index(row)
        menu = QMenu(self)
        look.clothe(menu, "menus")
        menu.aboutToHide.connect(menu.deleteLater)
        if at > 0:
            up = menu.addAction(look.words(message("FormRows", "Move up")))
            up.triggered.connect(lambda: self._do(row, at - 1))
        if at < len(rows) - 1:
            down = menu.addAction(look.words(message("FormRows", "Move down")))
            down.triggered.connect(lambda: self._do(row, at + 1))
        remove = menu.addAction(look.words(message("FormRows", "Remove")))
        remove.triggered.connect(lambda: self._do(row, None))
        more = self._rows[row].more
        menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

    def _do(self, row: str, to: int | None) -> None:
        self._sheet.finish()
        try:
            if to is None:
                self.remove(row)
            else:
                self._sheet.draft.move_row(self.key, row, to=to)
        except UserError as refused:
            self.head.set_wrong(refused.message)
            return
        self._sheet.changed()
        self.refresh()
        (self._rows[row].more if row in self._rows else self._add).setFocus()

    def remove(self, row: str) -> None:
        """Take a row away; raises UserError when it is in conflict."""
        self._sheet.finish()
        self._sheet.draft.remove_row(self.key, row)
        self._sheet.changed()
        self.refresh()


class _Row(QWidget):
    """One row: a few lines with captions, or small questions on a sheet of their own."""

    def __init__(self, sheet: Asker, field: Field, row: str, *, captions: bool) -> None:
        super().__init__()
        look = sheet.context.look
        self._sheet = sheet
        self._field = field
        self._start = f"{field.key}.{row}"
        self._questions: list[Question] = []
        self.more = IconButton(look, "more", "", kind="quiet", size="small")
        outer = look.row(self, gap=2)
        self._lines: QVBoxLayout | None = None
        self._columns: Columns | None = None
        if captions:
            self._lines = look.column(gap=5)
            outer.addLayout(self._lines, 1)
            outer.addWidget(self.more, 0, TOP)
            return
        card = Card(look, edges=(12, 8, 6, 12))
        outer.addWidget(card)
        line = look.row(gap=4)
        card.body.addLayout(line)
        inside = QWidget(card)
        line.addWidget(inside, 1)
        self._columns = Columns(look, inside, least=190, between=10)
        line.addWidget(self.more, 0, TOP)

    def pieces(self) -> Iterator[None]:
        """Make the questions of the row, a step for each."""
        for one in self._field.fields:
            leaf = f"{self._start}.{one.key}"
            if self._lines is not None:
                question = self._sheet.ask(leaf, one, style="inside")
                self._lines.addWidget(question)
            else:
                question = self._sheet.ask(leaf, one, style="small")
                wide = one.type == "long_text" and one.privacy != "secret"
                assert self._columns is not None
                self._columns.add(question, wide=wide)
            question.setVisible(self._sheet.draft.visible(leaf))
            self._questions.append(question)
            yield

    @property
    def leaves(self) -> Sequence[str]:
        """The leaves that are asked in this row."""
        return [question.leaf for question in self._questions]

    def go_to(self) -> None:
        """Take the focus."""
        self._questions[0].go_to()

    def update_visible(self) -> None:
        """Show and hide what depends on other answers."""
        for question in self._questions:
            question.setVisible(self._sheet.draft.visible(question.leaf))
