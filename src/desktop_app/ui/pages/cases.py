"""Cases: one searches before one opens a new one; the list at the left, a glance at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.app.case_lines import CLOSED, OPEN, Order, Wanted, case_number
from desktop_app.app.case_search import similar_codes
from desktop_app.app.cases import open_case
from desktop_app.app.changes import Changes
from desktop_app.app.codenames import suggest_codename
from desktop_app.domain.ids import CaseId
from desktop_app.domain.level import LEVELS
from desktop_app.errors import UserError
from desktop_app.text import message
from desktop_app.ui.announce import announce
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow
from desktop_app.ui.flows import examples
from desktop_app.ui.flows.steps import take_note
from desktop_app.ui.models.case_rows import CaseRows, case_columns
from desktop_app.ui.page import Page
from desktop_app.ui.pages.case_preview import PreviewCard
from desktop_app.ui.pages.kept_choices import keep_choices
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.edits import Choice, Line
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.level import level_words
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.splitter import Splitter
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.widgets.tick import Tick

_ORDERS: Final[dict[str, Order]] = {"step": "step", "level": "level", "code": "code"}
_PREVIEW_AFTER_MS: Final = 40
"""Moving fast through the list does not read every case on the way."""


class CasesPage(Page):
    """The list of cases, and a preview of the one that is chosen."""

    help_topic = "cases"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._similar: tuple[tuple[CaseId, str], ...] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PREVIEW_AFTER_MS)
        self._soon.timeout.connect(self._show_preview)
        look = desk.look
        column = look.column(self, gap=10, edges=(24, 15, 24, 16))
        self.head = PageHead(look, message("Cases", "Cases"))
        self._new = Button(look, message("Cases", "New case"), icon="plus")
        self._new.act.connect(self.start_new)
        self.head.add(self._new)
        column.addWidget(self.head)
        self._splitter = Splitter(look, "cases", gap=16)
        column.addWidget(self._splitter, 1)
        self._list = QWidget()
        left = look.column(self._list, gap=12)
        left.addWidget(self._make_tools())
        self.new_card = NewCaseCard(look)
        self.new_card.open_wanted.connect(self._open_new)
        self.new_card.suggest_wanted.connect(self._suggest)
        self.new_card.hide()
        left.addWidget(self.new_card)
        card = Card(look, edges=1, gap=0)
        self.table = Table(
            look, case_columns(look), name=message("Cases", "Cases"), fit="place", height=49
        )
        self.table.opened.connect(lambda key: desk.open_case(CaseId(key)))
        self.table.current_changed.connect(self._on_current_changed)
        card.body.addWidget(self.table)
        self.empty = Empty(
            look,
            message("Cases", "No case fits what is typed."),
            icon="search",
            tone="plain",
            action=message("Cases", "New case"),
        )
        self.empty.acted.connect(self.start_new)
        self.empty.hide()
        card.body.addWidget(self.empty, 1)
        left.addWidget(card, 1)
        self._splitter.addWidget(self._list)
        self.preview = PreviewCard(desk)
        self.preview.open_wanted.connect(self._open_current)
        self.preview.note_wanted.connect(self._take_note)
        self._splitter.addWidget(self.preview)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.recall([look.em(734), look.em(368)])

    # What the window calls

    def commands(self) -> Sequence[Command]:
        return (
            Command(
                "case.new", message("File", "New case"), self.start_new, "file", "Ctrl+N", "plus"
            ),
            Command("find", message("Edit", "Find a case"), self.search.setFocus, "edit", "Ctrl+F"),
            Command(
                "note.take", message("Case", "Quick note"), self._take_note, "case", "Ctrl+Shift+N"
            ),
            Command(
                "examples.put_in",
                message("Examples", "Put the example cases in"),
                partial(self._run, examples.put_in),
                "file",
                group=3,
            ),
            Command(
                "examples.delete",
                message("Examples", "Delete the example cases…"),
                partial(self._run, examples.delete_all),
                "file",
                icon="bin",
                group=3,
            ),
        )

    def _run(self, flow: Callable[[Desk], Flow]) -> None:
        self._desk.run(flow(self._desk))

    def panes(self) -> Sequence[QWidget]:
        return (self._list, self.preview)

    def set_breadth(self, breadth: Breadth) -> None:
        self.table.set_breadth(breadth)
        beside = breadth is Breadth.WIDE
        sideways, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
        self._splitter.turn(sideways if beside else down)
        self.preview.setVisible(breadth is not Breadth.NARROW)

    def entered(self) -> None:
        self.reload()
        if not self.search.hasFocus():
            self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def on_changes(self, changes: Changes) -> None:
        if self.isVisible():  # else it is read when it is entered
            self.reload()

    # Showing

    def reload(self) -> None:
        """Read the cases again."""
        session, look = self._desk.session, self.look
        closed, still = case_number(session, CLOSED), case_number(session, OPEN)
        parts = (
            look.words(message("Cases", "%n open", "", still)),
            look.words(message("Cases", "%n closed", "", closed)),
        )
        self.head.set_beside(" · ".join(parts))
        self._look_up()
        self._fill()
        self._show_preview()

    def here(self) -> Mapping[str, str]:
        return {"glance": self.table.current_key}

    def back_to(self, here: Mapping[str, str]) -> None:
        if here.get("glance"):
            self.show_case(CaseId(here["glance"]))

    def show_case(self, case: CaseId) -> None:
        """Make a case the current one."""
        self.table.set_current(case)
        self._show_preview()

    def start_new(self) -> None:
        """Begin a new case where every case begins: in the search box."""
        self.new_card.show()
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()
        self._offer_new()

    def _look_up(self) -> None:
        typed = self.search.text().strip()
        self._similar = similar_codes(self._desk.session, typed) if typed else None

    def _fill(self) -> None:
        status, level = self.status.value, self.level.value
        similar = self._similar
        wanted = Wanted(
            _ORDERS.get(self.order.value, "step"),
            closed=None if similar is not None or status == "all" else status == "closed",
            level="" if level == "all" else level,
            cases=None if similar is None else [case for case, _ in similar],
        )
        rows = CaseRows(self.look, self._desk.session, wanted)
        self.table.set_rows(rows)
        self.table.setVisible(bool(rows))
        self.empty.setVisible(not rows and not self.new_card.isVisibleTo(self))
        if rows and not self.table.current_key:
            self.table.set_current(rows[0].key)
        self._soon.start()

    def _on_current_changed(self, _key: str) -> None:
        self._soon.start()

    def _show_preview(self) -> None:
        self._soon.stop()
        key = self.table.current_key
        self.preview.show_case(CaseId(key) if key and self.table.isVisibleTo(self) else None)

    # Searching and opening

    def _make_tools(self) -> QWidget:
        look = self.look
        tools = QWidget()
        flow = FlowLayout(tools)
        look.space_out(flow, gap=8)
        self.search = _Search(look)
        self.search.textChanged.connect(self._on_typed)
        self.search.returnPressed.connect(self._on_return)
        self.search.gone_down.connect(self._focus_list)
        self.search.left.connect(self._end_search)
        levels = [(one, level_words(one)) for one in reversed(LEVELS)]
        self.status = Choice(
            look,
            [
                ("open", message("Cases", "open")),
                ("closed", message("Cases", "closed")),
                ("all", message("Cases", "all")),
            ],
            caption=message("Cases", "Status"),
        )
        self.level = Choice(
            look, [("all", message("Cases", "all")), *levels], caption=message("Cases", "Level")
        )
        self.order = Choice(
            look,
            [
                ("step", message("Cases", "next step")),
                ("level", message("Cases", "level")),
                ("code", message("Cases", "codename")),
            ],
            caption=message("Cases", "Sort"),
        )
        flow.addWidget(self.search)
        usual = {
            "status": (self.status, "open"),
            "level": (self.level, "all"),
            "order": (self.order, "step"),
        }
        keep_choices(self._desk.session, "cases", usual)
        for choice, _ in usual.values():
            choice.picked.connect(lambda _value: self._fill())
            flow.addWidget(choice)
        return tools

    def _on_typed(self) -> None:
        self._look_up()
        self._offer_new()
        self._fill()

    def _offer_new(self) -> None:
        """Offer a new case when nothing that is typed exists yet."""
        typed = " ".join(self.search.text().split()).upper()
        similar = self._similar or ()
        exact = any(name.upper() == typed for _, name in similar)
        if typed and not similar:
            self.new_card.show()
        elif not typed and not self.search.hasFocus():
            self.new_card.hide()
        self.new_card.offer(typed, [name for _, name in similar], taken=exact)

    def _on_return(self) -> None:
        if self.new_card.isVisibleTo(self) and not self.new_card.open_button.blocked:
            self.new_card.open_button.click()
        else:
            self._focus_list()

    def _focus_list(self) -> None:
        self.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _end_search(self) -> None:
        self.search.clear()
        self.new_card.hide()
        self._fill()
        self._focus_list()

    def _suggest(self) -> None:
        self.search.setText(suggest_codename(self._desk.session))
        self.search.setFocus()

    def _open_new(self, codename: str) -> None:
        try:
            before = self.new_card.before_contact.state == "on"
            case, changes = open_case(self._desk.session, codename, pre_contact=before)
        except UserError as error:
            self._desk.failed.emit(error)
            return
        self.search.clear()
        self.new_card.hide()
        self.new_card.before_contact.set_state("off")
        self._desk.hub.tell(changes)
        self._desk.say(message("Cases", "Case opened, saved on this laptop"))
        self._desk.open_case(case)

    def _open_current(self) -> None:
        if self.table.current_key:
            self._desk.open_case(CaseId(self.table.current_key))

    def _take_note(self) -> None:
        key = self.table.current_key
        self._desk.run(take_note(self._desk, CaseId(key) if key else None))


class _Search(Line):
    """The search box: Down goes into the list, Esc empties it."""

    gone_down = Signal()  # Down: on into the list
    left = Signal()  # Esc: no search any more

    def __init__(self, look: Look) -> None:
        super().__init__(
            look,
            name=message("Cases", "Search for a codename or number"),
            hint=message("Cases", "Search for a codename or number"),
            icon="search",
            size="tool",
        )
        look.least(self, width=276, height=32)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.gone_down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class NewCaseCard(Card):
    """Says what a codename is, which cases are like it, and opens the new one."""

    open_wanted = Signal(str)  # open a case with this codename
    suggest_wanted = Signal()  # draw a codename at random

    def __init__(self, look: Look) -> None:
        super().__init__(look, tone="accent", edges=(16, 10, 16, 12), gap=6)
        self._codename = ""
        self._text = Text(look, "", letter="row", flow="wrap")
        self.body.addWidget(self._text)
        self.before_contact = Tick(
            look,
            message("Cases", "Before contact: the police may not know this person yet"),
        )
        self.body.addWidget(self.before_contact)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        look.space_out(flow, gap=8)
        self.open_button = Button(look, message("Cases", "Open case"), kind="primary", icon="plus")
        self.open_button.act.connect(lambda: self.open_wanted.emit(self._codename))
        suggest = Button(look, message("Cases", "Draw a codename"))
        suggest.act.connect(self.suggest_wanted)
        flow.addWidget(self.open_button)
        flow.addWidget(suggest)
        self.body.addWidget(buttons)

    def offer(self, codename: str, similar: Sequence[str], *, taken: bool) -> None:
        """Show what would be opened, and what is like it."""
        look, before = self._look, self._text.text()
        self._codename = codename
        if not codename:
            self._text.set_words(
                message(
                    "Cases",
                    "A case begins with a codename that says nothing about anybody. Type one in "
                    "the search box: it shows whether the case exists already.",
                )
            )
            self.open_button.set_words(message("Cases", "Open case"))
            self.open_button.block(message("Cases", "Type a codename first"))
        elif taken:
            self._text.set_words(message("Cases", "%1 exists already: open it.").fill(codename))
            self.open_button.block(message("Cases", "This codename is in use"))
        else:
            names = ", ".join(similar)
            self._text.set_words(
                message("Cases", "There is no case %1. Like it: %2.").fill(codename, names)
                if similar
                else message("Cases", "There is no case %1 yet.").fill(codename)
            )
            self.open_button.set_words(message("Cases", "Open case %1").fill(codename))
            self.open_button.block("")
        self.setAccessibleName(look.words(message("Cases", "New case")))
        if codename and self.isVisible() and self._text.text() != before:
            announce(self, self._text.text())
