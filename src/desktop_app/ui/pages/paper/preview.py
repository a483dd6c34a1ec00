"""The preview: what the check says first, then the choices, then the bytes beside their text."""

from __future__ import annotations

from functools import partial
from typing import Final, Literal, cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QStackedWidget, QWidget

from desktop_app.app import printing
from desktop_app.app.preparation_sheet import PREPARATION, prepare_preparation
from desktop_app.app.printing import Prepared, What
from desktop_app.domain.ids import RecordKey
from desktop_app.errors import UserError
from desktop_app.text import Day, Message, message, verbatim
from desktop_app.ui import pdf as pdfs
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.sheet_out import print_out, save_out
from desktop_app.ui.spoken import language_of
from desktop_app.ui.widgets.badge import tone_ink
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Hairline
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.page_view import PageView
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.text import Icon, Marked, Text

SIZES: Final = ("normal", "large", "pocket")
_ONE_SIZE: Final = ("aftercare",)


class CheckCard(Card):
    """Green: nothing found. Red: which word, where it was typed, what it gives away."""

    jump_wanted = Signal()  # go to what has to be changed

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, tone="ok", edges=(14, 10, 12, 10), gap=4)
        look = self.look = desk.look
        row = look.row(gap=10)
        self._icon = Icon(look, "shield-check", size=20, ink="ok")
        row.addWidget(self._icon)
        self.title = Text(look, "", letter="card", ink="ok", flow="cut")
        row.addWidget(self.title, 1)
        self._jump = Button(look, message("Preview", "Go there"), kind="quiet", size="tool")
        self._jump.act.connect(self.jump_wanted)
        row.addWidget(self._jump)
        self.body.addLayout(row)
        self.words = Text(look, "", letter="row", flow="wrap")
        self.body.addWidget(self.words)

    def show_result(self, prepared: Prepared) -> None:
        """Show what the discretion check says."""
        stops = [one for one in prepared.findings if one.stops]
        notes = [one for one in prepared.findings if not one.stops]
        lines = prepared.printed.text.count("\n")
        if stops:
            n = len(stops)
            self._say(
                message("Preview", "Discretion check: %n words must go", "", n),
                [one.sentence() for one in stops[:4]],
                tone="danger",
            )
        else:
            said = [
                message(
                    "Preview",
                    "%n lines were compared with names, addresses, numbers and secrets.",
                    "",
                    lines,
                )
            ]
            said += [one.sentence() for one in notes[:2]]
            self._say(message("Preview", "Discretion check: nothing found"), said, tone="ok")
        self._jump.setVisible(bool(stops))

    def show_refusal(self, words: Message) -> None:
        """Show why there is no sheet."""
        self._say(message("Preview", "There is no sheet yet"), [words], tone="warn")
        self._jump.setVisible(True)

    def _say(
        self,
        title: Message,
        lines: list[Message],
        *,
        tone: Literal["ok", "warn", "danger"],
    ) -> None:
        self.set_tone(tone)
        icon = {"ok": "shield-check", "warn": "alert", "danger": "error"}[tone]
        self._icon.set_icon(icon, tone_ink(tone))
        self.title.set_words(title)
        self.title.set_ink(tone_ink(tone))
        self.words.set_words("\n".join(self.look.words(one) for one in lines))


class Preview(QWidget):
    """The sheets of one hearing or talk. Print and Save are blocked while the check stops them."""

    made = Signal()  # a sheet left the program: the register is longer now

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = self._look = desk.look
        self._hearing: RecordKey | None = None
        self.prepared: Prepared | None = None
        column = look.column(self, gap=10)
        self.check = CheckCard(desk)
        self.check.jump_wanted.connect(self._on_jump)
        column.addWidget(self.check)
        column.addLayout(self._choices())
        column.addWidget(self._sheet(), 1)
        column.addLayout(self._foot())

    # What the owner says

    def show_hearing(self, hearing: RecordKey, what: str = "") -> None:
        """Show the sheets of a hearing, ``what`` first, or the one of an interview preparation."""
        self._hearing = hearing
        if what in ("checklist", "victim", "aftercare"):
            self._what.set_value(what)
        self.make()

    def make(self) -> None:
        """Make the sheet anew, as it would be printed now."""
        hearing = self._hearing
        if hearing is None:
            return
        talk = hearing.kind == PREPARATION
        self._what.setVisible(not talk)
        what = cast(What, self._what.value or "checklist")
        one_size = talk or what in _ONE_SIZE
        self._size.setVisible(not one_size)
        size = "normal" if one_size else self._size.value or "normal"
        if what == "victim" and size == "pocket":
            size = "normal"
            self._size.set_value(size)
        session = self._desk.session
        language: Literal["nl", "en"] = "nl" if self._language.value == "nl" else "en"
        try:
            if talk:
                prepared = prepare_preparation(session, hearing, language=language)
            else:
                prepared = printing.prepare_sheet(
                    session, hearing, what=what, language=language, size=printing.size_of(size)
                )
        except UserError as error:
            self.prepared = None
            self.check.show_refusal(error.message)
            self.pages.clear()
            self.text.setPlainText("")
            self._show_buttons()
            return
        self.prepared = prepared
        self.check.show_result(prepared)
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

    def _choices(self) -> QHBoxLayout:
        look = self._look
        row = look.row(gap=8)
        self._what = Segmented(
            look,
            (
                ("checklist", message("Preview", "Coordinator")),
                ("victim", message("Preview", "Guest")),
                ("aftercare", message("Preview", "Aftercare")),
            ),
            name=message("Preview", "For whom"),
            size="tool",
        )
        self._what.set_value("checklist")
        self._what.chosen.connect(lambda _value: self.make())
        row.addWidget(self._what, 3)
        self._size = Segmented(
            look,
            (
                ("normal", message("Preview", "Normal")),
                ("large", message("Preview", "Large")),
                ("pocket", verbatim("A5")),
            ),
            name=message("Preview", "Size"),
            size="tool",
        )
        self._size.set_value("normal")
        self._size.chosen.connect(lambda _value: self.make())
        row.addWidget(self._size, 3)
        self._language = Choice(
            look,
            (("nl", verbatim("Nederlands")), ("en", verbatim("English"))),
            name=message("Preview", "Language of the sheet"),
            size="tool",
        )
        self._language.set_value(language_of(look))
        self._language.picked.connect(lambda _value: self.make())
        row.addWidget(self._language, 2)
        return row

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
        head.addStretch(1)
        self._where = Text(look, "", letter="row", ink="text2", flow="cut")
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
        self._destroy = Marked(look, "bin", "", letter="row", weight=400, ink="text2")
        row.addWidget(self._destroy)
        row.addStretch(1)
        self._why = Text(look, "", letter="row", weight=500, ink="warn", flow="cut")
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
        prepared = self.prepared
        reason: Message | None = None
        if prepared is None:
            reason = message("Preview", "there is no sheet yet")
        elif not prepared.may_print:
            reason = message("Preview", "the check found something")
        self.save_button.block(reason or "")
        no_printer = message("Printing", "no printer here")
        self.print_button.block(reason or ("" if pdfs.printers() else no_printer))
        shown = reason or (None if pdfs.printers() else no_printer)
        self._why.set_words(shown or "")
        self._why.setVisible(shown is not None)
        self._destroy.setVisible(prepared is not None)

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
        if self._hearing is not None:
            self._desk.open_record(self._hearing)

    def _on_print(self) -> None:
        prepared = self.prepared
        if prepared is not None:
            before = partial(self._register, prepared, "print")
            flow = print_out(prepared.printed, before=before, done=self._after_print)
            self._desk.run(flow)

    def _on_save(self) -> None:
        prepared = self.prepared
        if prepared is not None:
            before = partial(self._register, prepared, "pdf")
            flow = save_out(
                self._look, prepared.printed, self, before=before, done=self._after_save
            )
            self._desk.run(flow)

    def _register(self, prepared: Prepared, way: Literal["print", "pdf"]) -> None:
        _key, changes = printing.register(self._desk.session, prepared, way=way)
        self._desk.hub.tell(changes)

    def _after_print(self) -> None:
        self._desk.say(message("Preview", "Given to the printer. It stands in the register."))
        self._after()

    def _after_save(self) -> None:
        self._desk.say(message("Preview", "Saved as PDF. It stands in the register."))
        self._after()

    def _after(self) -> None:
        """Make the next sheet: every sheet that leaves has a code of its own."""
        self.make()
        self.made.emit()
