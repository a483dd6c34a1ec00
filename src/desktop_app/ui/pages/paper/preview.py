"""The preview: what the check says first, then the choices, then the bytes beside their text."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QStackedWidget, QWidget

from desktop_app.app import sheet_register
from desktop_app.app.changes import Changes
from desktop_app.app.consulting import viewed
from desktop_app.app.prepared import Prepared
from desktop_app.app.sheet_register import SHEET
from desktop_app.errors import UserError
from desktop_app.progress import Progress
from desktop_app.text import Day, Message, message
from desktop_app.ui import pdf as pdfs
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.sheet_out import Outgoing, print_out, save_out
from desktop_app.ui.pages.paper.check_card import CheckCard
from desktop_app.ui.pages.paper.choices import Choices
from desktop_app.ui.pages.paper.subjects import Subject, Wanted
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Hairline
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.page_view import PageView
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.text import Marked, Text


class Preview(QWidget):
    """The sheets of one hearing or talk. Print and Save are blocked while the check stops them."""

    made = Signal()  # a sheet left the program: the register is longer now

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = self._look = desk.look
        self._subject: Subject | None = None
        self.stack: tuple[Prepared, ...] = ()
        self._at = 0
        column = look.column(self, gap=10)
        self.check = CheckCard(desk)
        self.check.jump_wanted.connect(self._on_jump)
        column.addWidget(self.check)
        self.choices = Choices(look)
        self.choices.changed.connect(self.make)
        column.addWidget(self.choices)
        column.addWidget(self._sheet(), 1)
        column.addLayout(self._foot())

    # What the owner says

    def show_subject(self, subject: Subject, kind: str = "") -> None:
        """Show the sheets of a hearing, a talk, a plan or a week; ``kind`` says which first."""
        self._subject = subject
        key = subject.record
        if key is not None:
            viewed(self._desk.session, key.case, key.record)
        self.choices.show_subject(subject, kind)
        self.make()

    @property
    def prepared(self) -> Prepared | None:
        """The sheet that is shown."""
        return self.stack[self._at] if self.stack else None

    def make(self) -> None:
        """Make the sheets anew, as they would be printed now; many of them with progress."""
        subject, wanted = self._subject, self.choices.wanted()
        if subject is None:
            return
        if subject.is_many(wanted.kind):
            self._desk.run(self._make_many(subject, wanted))
            return
        try:
            stack = subject.make(self._desk.session, wanted)
        except UserError as error:
            self._show_refusal(error)
            return
        self._show_stack(stack)

    def _make_many(self, subject: Subject, wanted: Wanted) -> Flow:
        session = self._desk.session

        def work(progress: Progress) -> tuple[Prepared, ...]:
            return subject.make(session, wanted, progress)

        try:
            stack = yield Job(message("Printing", "Making the sheets"), work)
        except UserError as error:
            self._show_refusal(error)
            return
        self._show_stack(stack)

    def _show_refusal(self, error: UserError) -> None:
        self.stack = ()
        self.check.show_refusal(error.message)
        self.pages.clear()
        self.text.setPlainText("")
        self._which.hide()
        self._show_buttons()

    def _show_stack(self, stack: tuple[Prepared, ...]) -> None:
        self.stack = stack
        self.check.show_result(self.stack)
        self._which.set_options(
            [(str(n), f"{one.printed.title} {one.serial:04d}") for n, one in enumerate(self.stack)]
        )
        self._which.setVisible(len(self.stack) > 1)
        self.show_sheet(0)

    def show_sheet(self, at: int) -> None:
        """Show one of the stack."""
        self._at = at
        self._which.set_value(str(at))
        prepared = self.prepared
        if prepared is None:
            return
        self.text.setPlainText(prepared.printed.text)
        if prepared.may_print:
            self.pages.show_pdf(prepared.printed.pdf)
        else:
            self.pages.clear()
            self._stack.setCurrentWidget(self.text)
            self._view.set_value("text")
        self._destroy.text.set_words(
            message("Preview", "Destroy before %1 %2").fill(
                Day(prepared.destroy_by.date()), f"{prepared.destroy_by:%H:%M}"
            )
        )
        self._show_buttons()

    # Building

    def _sheet(self) -> Card:
        look = self._look
        card = Card(look, edges=1, gap=0)
        head = look.row(gap=8, edges=(13, 6, 15, 6))
        self._view = Segmented(
            look,
            (
                ("pages", message("Preview", "Preview")),
                ("text", message("Preview", "Text")),
                ("both", message("Preview", "Both")),
            ),
            name=message("Preview", "How it is shown"),
            size="tool",
        )
        self._view.set_value("pages")
        self._view.chosen.connect(self._on_view)
        head.addWidget(self._view)
        self._which = Choice(look, name=message("Preview", "Sheet that is shown"), size="tool")
        self._which.picked.connect(lambda at: self.show_sheet(int(at)))
        self._which.hide()
        head.addWidget(self._which)
        head.addStretch(1)
        self._where = Text(look, "", letter="row", ink="text2", flow="fold")
        head.addWidget(self._where)
        card.body.addLayout(head)
        card.body.addWidget(Hairline(look))
        self.pages = PageView(look)
        self.pages.page_changed.connect(self._on_page)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setAccessibleName(look.words(message("Preview", "The whole text of the sheet")))
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        look.dress(self.text, "row")
        look.clothe(self.text, "area")
        self._stack = QStackedWidget()
        self._both = QWidget()
        self._both_row = look.row(self._both, gap=8)
        self._stack.addWidget(self.pages)
        self._stack.addWidget(self.text)
        self._stack.addWidget(self._both)
        card.body.addWidget(self._stack, 1)
        return card

    def _foot(self) -> QHBoxLayout:
        look = self._look
        row = look.row(gap=8)
        self._destroy = Marked(look, "bin", "", letter="row", weight=400, ink="text2", flow="wrap")
        row.addWidget(self._destroy, 1)
        self._why = Text(look, "", letter="row", weight=500, ink="warn", flow="fold")
        row.addWidget(self._why)
        self.save_button = Button(look, message("Printing", "Save as PDF…"))
        self.save_button.act.connect(self._on_save)
        row.addWidget(self.save_button)
        self.print_button = Button(
            look, message("Printing", "Print"), kind="primary", icon="printer"
        )
        self.print_button.act.connect(self._on_print)
        row.addWidget(self.print_button)
        return row

    # Showing

    def _show_buttons(self) -> None:
        reason: Message | None = None
        if not self.stack:
            reason = message("Preview", "there is no sheet yet")
        elif not all(one.may_print for one in self.stack):
            reason = message("Preview", "the check found something")
        self.save_button.block(reason or "")
        no_printer = message("Printing", "no printer here")
        self.print_button.block(reason or ("" if pdfs.printers() else no_printer))
        shown = reason or (None if pdfs.printers() else no_printer)
        self._why.set_words(shown or "")
        self._why.setVisible(shown is not None)
        self._destroy.setVisible(bool(self.stack))

    def _on_view(self, view: str) -> None:
        """Show pages, text, or both beside each other."""
        if view == "both":
            self._both_row.addWidget(self.pages, 3)
            self._both_row.addWidget(self.text, 2)
            self.pages.show()
            self.text.show()
            self._stack.setCurrentWidget(self._both)
            return
        self._stack.addWidget(self.pages)
        self._stack.addWidget(self.text)
        self._stack.setCurrentWidget(self.pages if view == "pages" else self.text)

    def _on_page(self, number: int, total: int) -> None:
        self._where.set_words(message("Preview", "page %1 of %2").fill(number, total))

    # Acting

    def _on_jump(self) -> None:
        key = self._subject.record if self._subject is not None else None
        shown = self.prepared
        if key is None and shown is not None and shown.record.kind != SHEET:
            key = shown.record
        if key is not None:
            self._desk.open_record(key)

    def _on_print(self) -> None:
        done = message("Preview", "Given to the printer. It stands in the register.")
        self._desk.run(print_out(self._outgoing("print", done)))

    def _on_save(self) -> None:
        done = message("Preview", "Saved as PDF. It stands in the register.")
        self._desk.run(save_out(self._look, self._outgoing("pdf", done), self))

    def _outgoing(self, way: Literal["print", "pdf"], said: Message) -> Outgoing:
        session, subject, wanted = self._desk.session, self._subject, self.choices.wanted()

        def again() -> tuple[Prepared, ...]:
            return subject.make(session, wanted) if subject is not None else ()

        def note(sheet: Prepared) -> Changes:
            return sheet_register.register(session, sheet, way=way)[1]

        def done(changes: Changes) -> None:
            if not changes.keys:
                return
            self._desk.hub.tell(changes)
            self._desk.say(said)
            self.make()  # the next sheet: every one that leaves has a code of its own
            self.made.emit()

        return Outgoing(self.stack, again, note, done)
