"""Hand-over: a whole case to another coordinator, and the cases that went or came."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop_app.app import contacts, handed, handing
from desktop_app.app.bundling import Exported
from desktop_app.app.cases import codenames
from desktop_app.app.contacts import ContactShown
from desktop_app.app.handed import HandoverShown, Terms
from desktop_app.app.handing import HandoverPlan
from desktop_app.app.records import new_key
from desktop_app.domain.ids import CaseId
from desktop_app.progress import Progress
from desktop_app.text import Day, Message, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow, Job
from desktop_app.ui.flows.room import room_for_it
from desktop_app.ui.flows.taking_back import take_back
from desktop_app.ui.pages.exchange.part import Part
from desktop_app.ui.pages.exchange.target import Target
from desktop_app.ui.style.look import Breadth, Words
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.day_line import DayLine
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.failed import Confirm
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.segmented import Segmented
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Marked, Text

_KINDS = (
    ("transfer", message("Handover", "For good")),
    ("stand_in", message("Handover", "Stand-in for a while")),
)


class HandoverPart(Part):
    """Nothing is handed over before every line of the list is a tick."""

    help_topic = "handover"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look = self.look
        self.plan: HandoverPlan | None = None
        self._shown: dict[str, HandoverShown] = {}
        column = look.column(self, gap=12)
        page = Scroll(look, gap=12)
        column.addWidget(page, 1)
        self._done = Banner(look, "", tone="ok")
        self._done.hide()
        page.body.addWidget(self._done)
        page.body.addWidget(self._form())
        page.body.addWidget(self._list())
        page.body.addStretch(1)

    # What the page calls

    def reload(self) -> None:
        session = self.desk.session
        gone = handed.away(session)
        codes = [(case, name) for case, name, _ in codenames(session) if case not in gone]
        self.case.set_options([(case, verbatim(name)) for case, name in codes])
        self.to.set_options([(one.contact.key, one.contact.name) for one in self._people()])
        shown = handed.handovers(session)
        self._shown = {f"{at}": one for at, one in enumerate(shown)}
        self.table.set_rows([self._row(key, one) for key, one in self._shown.items()])
        if self._shown and self.table.current_key not in self._shown:
            self.table.set_current("0")
        self._list_card.setVisible(bool(shown))
        self._read_plan()
        self._show()

    def entered(self) -> None:
        self.case.setFocus()

    def set_breadth(self, breadth: Breadth) -> None:
        self.table.set_breadth(breadth)

    def choose_case(self, case: CaseId) -> None:
        """Begin with this case: from the menu of a case."""
        self.reload()
        self.case.set_value(case)
        self._on_case()

    def here(self) -> Mapping[str, str]:
        return {"of": self.case.value, "to": self.to.value, "kind": self.kind.value}

    def back_to(self, here: Mapping[str, str]) -> None:
        if here.get("of"):
            self.choose_case(CaseId(here["of"]))
        self.to.set_value(here.get("to", ""))
        self.kind.set_value(here.get("kind") or self.kind.value)
        self._show()

    # The form

    def _form(self) -> QWidget:
        look = self.look
        card = Card(look, edges=16, gap=12)
        heading = Heading(look, message("Handover", "Hand a case over"), icon="exchange")
        card.body.addWidget(heading)
        words = message(
            "Handover",
            "All of the case goes, shielded fields too. It can only be read here from then on, and "
            "be taken back while no receipt is in.",
        )
        card.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        grid = look.grid(gap=12, between=12)
        card.body.addLayout(grid)
        self.case = Choice(look, hint=message("Handover", "choose a case"))
        self.case.picked.connect(lambda _case: self._on_case())
        grid.addWidget(Field(look, message("Handover", "Case"), self.case), 0, 0)
        self.to = Choice(look, hint=message("Handover", "choose a coordinator or deputy"))
        self.to.picked.connect(lambda _key: self._show())
        grid.addWidget(Field(look, message("Handover", "To"), self.to), 0, 1)
        kind = message("Handover", "For how long")
        self.kind = Segmented(look, list(_KINDS), name=kind)
        self.kind.set_value("transfer")
        self.kind.chosen.connect(lambda _kind: self._show())
        grid.addWidget(Field(look, kind, self.kind), 1, 0)
        self.day = DayLine(look, self.desk.session.today)
        self.day.textChanged.connect(lambda _text: self._show())
        self.day_field = Field(look, message("Handover", "Until"), self.day)
        grid.addWidget(self.day_field, 1, 1)
        self.checks: list[Marked] = []
        for _ in range(3):
            line = Marked(look, "circle-dashed", "", letter="row", weight=400, flow="wrap")
            self.checks.append(line)
            card.body.addWidget(line)
        buttons = QWidget()
        flow = FlowLayout(buttons)
        look.space_out(flow, gap=8)
        self.note_button = Button(look, "", icon="note", size="tool")
        self.note_button.act.connect(self._on_note)
        flow.addWidget(self.note_button)
        self.drafts_button = Button(
            look, message("Handover", "To the drafts"), icon="pencil", size="tool"
        )
        self.drafts_button.act.connect(self._on_drafts)
        flow.addWidget(self.drafts_button)
        card.body.addWidget(buttons)
        self.target = Target(look)
        self.target.moved.connect(self._show)
        card.body.addWidget(self.target)
        foot = look.row(gap=8)
        foot.addStretch(1)
        self._why = Text(look, "", letter="row", weight=500, ink="warn", flow="fold")
        foot.addWidget(self._why)
        self.hand_button = Button(
            look, message("Handover", "Hand over…"), kind="primary", icon="exchange"
        )
        self.hand_button.act.connect(lambda: self.desk.run(self._hand_over()))
        foot.addWidget(self.hand_button)
        card.body.addLayout(foot)
        return card

    def _people(self) -> list[ContactShown]:
        return [
            one
            for one in contacts.list_contacts(self.desk.session)
            if one.may_receive and one.contact.role in ("coordinator", "deputy")
        ]

    def _read_plan(self) -> None:
        case = self.case.value
        self.plan = handing.plan_handover(self.desk.session, CaseId(case)) if case else None

    def _on_case(self) -> None:
        self._read_plan()
        if self.plan is not None:
            terms = self.plan.terms
            self.kind.set_value(terms.kind)
            day = terms.until or terms.purge_on
            self.day.set_day(day)
        self._show()

    def _on_note(self) -> None:
        if self.plan is not None:
            session = self.desk.session
            key = self.plan.note or new_key(session, handed.NOTE, self.plan.case)
            self.desk.open_record(key)

    def _on_drafts(self) -> None:
        if self.plan is not None:
            drafts = self.desk.session.drafts.all(self.plan.case)
            if drafts:
                self.desk.open_record(drafts[0].key)

    @property
    def terms(self) -> Terms | None:
        """What was agreed; None where the day is missing or none."""
        day = self.day.day
        if self.kind.value == "stand_in":
            return Terms("stand_in", until=day) if self._ahead(day) else None
        if not self.day.text().strip():
            return Terms("transfer")
        return Terms("transfer", purge_on=day) if self._ahead(day) else None

    def _ahead(self, day: date | None) -> bool:
        return day is not None and day >= self.desk.session.today()

    # The list

    def _list(self) -> QWidget:
        look, say = self.look, self.look.words
        self._list_card = card = Card(look, edges=(1, 10, 1, 12), gap=8)
        head = look.row(gap=8, edges=(15, 0, 15, 0))
        title = message("Handover", "Cases that went or came")
        head.addWidget(Text(look, title, letter="card"))
        head.addStretch(1)
        self.back_button = Button(look, message("Handover", "Take back…"), icon="undo", size="tool")
        self.back_button.act.connect(lambda: self.desk.run(self._take_back()))
        head.addWidget(self.back_button)
        card.body.addLayout(head)
        self.table = Table(
            look,
            (
                Column(say(message("Handover", "Case")), width=150),
                Column(say(message("Handover", "How it stands")), stretch=1),
                Column(say(message("Handover", "Since")), width=150, room=Breadth.MEDIUM),
            ),
            name=title,
            keeps=True,
        )
        self.table.current_changed.connect(lambda _key: self._show())
        self.table.opened.connect(self._on_opened)
        card.body.addWidget(self.table)
        return card

    def _row(self, key: str, one: HandoverShown) -> Row:
        say = self.look.words
        icon, ink = ("exchange", "accent") if not one.out else ("lock", "text2")
        if one.state == "crossed":
            icon, ink = "alert", "warn"
        elif one.state == "taken_back":
            icon, ink = "undo", "text2"
        cells = (
            Cell(one.codename, weight=600, ink="text" if one.last else "text2"),
            Cell(
                say(one.said()),
                say(_long(one.terms)),
                icon=icon,
                icon_ink=ink,  # type: ignore[arg-type]
            ),
            Cell(say(verbatim("%1").fill(Day(one.at.date(), "short-year"))), one.by),
        )
        return Row(key, cells)

    def _on_opened(self, key: str) -> None:
        one = self._shown.get(key)
        if one is not None:
            self.desk.open_case(one.case)

    # Showing

    def _show(self) -> None:
        plan = self.plan
        stand_in = self.kind.value == "stand_in"
        self.day_field.label.set_words(
            message("Handover", "Until")
            if stand_in
            else message("Handover", "Wipe the own copy on (may stay empty)")
        )
        there = plan is not None
        for one in self.checks:
            one.setVisible(there)
        self.note_button.setVisible(there)
        self.drafts_button.setVisible(plan is not None and bool(plan.drafts))
        if plan is not None:
            self._show_checks(plan)
        reason = self._blocked()
        self.hand_button.block(reason)
        self._why.set_words(reason)
        self._why.setVisible(bool(reason))
        shown = self._shown.get(self.table.current_key)
        self.back_button.block(
            "" if shown and shown.may_take_back else message("Handover", "nothing to take back")
        )
        self.back_button.setVisible(any(one.may_take_back for one in self._shown.values()))

    def _show_checks(self, plan: HandoverPlan) -> None:
        changes, records, sealed = plan.changes, plan.records, plan.sealed
        note = plan.note is not None
        goes = message("Handover", "Goes along: %1, %2, %3").fill(
            message("Handover", "%n records", "", records),
            message("Handover", "%n changes", "", changes),
            message("Handover", "%n shielded fields", "", sealed),
        )
        n = len(plan.drafts)
        drafts = message(
            "Handover", "%n drafts are not saved: save or drop them first: %1", "", n
        ).fill(", ".join(self.look.words(one) for one in plan.drafts))
        lines: tuple[tuple[bool, Message], ...] = (
            (True, goes),
            (
                note,
                message("Handover", "The hand-over note goes along")
                if note
                else message(
                    "Handover",
                    "There is no hand-over note yet: what must happen this week, what to watch for",
                ),
            ),
            (not n, drafts if n else message("Handover", "Every draft is saved")),
        )
        for line, (good, words) in zip(self.checks, lines, strict=True):
            line.icon.set_icon("check-circle" if good else "alert", "ok" if good else "warn")
            line.text.set_words(words)
        self.note_button.set_words(
            message("Handover", "Look at the hand-over note")
            if note
            else message("Handover", "Fill in the hand-over note first")
        )

    def _blocked(self) -> Words:
        if self.plan is None:
            return message("Handover", "choose a case")
        if not self._people():
            return message("Handover", "no compared coordinator or deputy yet")
        if not self.to.value:
            return message("Handover", "choose to whom")
        if self.plan.drafts:
            return message("Handover", "save or drop the drafts first")
        if self.terms is None:
            return message("Handover", "type a day, for example 24-11")
        if self.terms.kind == "stand_in" and self.plan.note is None:
            return message("Handover", "fill in the hand-over note: it says until when")
        if self.target.folder is None:
            return message("Handover", "put a stick in, or choose a folder")
        return ""

    # Flows

    def _hand_over(self) -> Flow:
        plan, terms, folder = self.plan, self.terms, self.target.folder
        to = next((one for one in self._people() if one.contact.key == self.to.value), None)
        if plan is None or terms is None or folder is None or to is None:
            return
        about = message(
            "Handover",
            "%1 goes to %2, %3. From now on it can only be read on this laptop.",
        ).fill(plan.codename, to.contact.name, _long(terms))
        sure = Confirm(
            self.look,
            message("Handover", "Hand %1 over?").fill(plan.codename),
            about,
            verb=message("Handover", "Hand over"),
        )
        if not (yield sure):
            return
        if not (yield from room_for_it(self.desk, folder)):
            return
        work = partial(self._work, to, plan.case, folder, terms)
        done: Exported = yield Job(message("Export", "Writing the bundle"), work)
        self.case.set_value("")
        self.plan = None
        self.desk.hub.tell(done.changes)
        words = message(
            "Handover",
            "%1 stands on the stick as %2: written, read back, safe to remove. Hand the stick to "
            "%3. Once their receipt comes back the hand-over is confirmed.",
        ).fill(plan.codename, done.path.name, to.contact.name)
        self._done.tell(words)

    def _work(
        self, to: ContactShown, case: CaseId, folder: Path, terms: Terms, progress: Progress
    ) -> Exported:
        session = self.desk.session
        try:
            return handing.hand_over(
                session, to, case, folder=folder, terms=terms, progress=progress
            )
        finally:
            session.store.release_thread()

    def _take_back(self) -> Flow:
        one = self._shown.get(self.table.current_key)
        if one is None or not one.may_take_back:
            return
        yield from take_back(self.desk, one)


def _long(terms: Terms) -> Message:
    if terms.until is not None:
        return message("Handover", "stand-in until %1").fill(Day(terms.until, "short-year"))
    if terms.purge_on is not None:
        return message("Handover", "for good, own copy until %1").fill(
            Day(terms.purge_on, "short-year")
        )
    return message("Handover", "for good")
