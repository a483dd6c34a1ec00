"""One record being filled in, inside a page: the form, what it asks for, and its draft kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app import around_form, records
from desktop_app.app.changes import Changes
from desktop_app.app.computed import compute
from desktop_app.app.interviews import PREPARATION, TOLD, register
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Kind, Leaf, RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.draft import Draft
from desktop_app.text import Day, Message, message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows.unlocking import second_unlock
from desktop_app.ui.forms.context import FormContext, Listed, Version
from desktop_app.ui.forms.form_page import FormFacts, FormPage, Place
from desktop_app.ui.forms.interview_page import InterviewFacts, InterviewPage
from desktop_app.ui.forms.rail_parts import VersionLine
from desktop_app.ui.style.look import Breadth, Words
from desktop_app.ui.widgets.scroll import Scroll

KEEP_AFTER_MS: Final = 800
"""Nothing typed more than a second ago is lost."""
_ACTIVATE: Final = {"safety_plan": message("Record", "Activate plan")}


class RecordPane(QWidget):
    """The form of one record. ``ahead`` are answers known beforehand, for a record that is new."""

    saved = Signal()  # the draft became a revision
    counted = Signal(int)  # so many answers are still needed to activate
    add_wanted = Signal(str)  # a record of this kind is to be added beside it
    open_wanted = Signal(object)  # RecordKey: a record shown in a section is to be opened
    commands_changed = Signal()  # the form offers other commands than before

    def __init__(
        self,
        desk: Desk,
        key: RecordKey,
        *,
        ahead: Mapping[Leaf, Value] | None = None,
        leaf: str = "",
        cursor: int = 0,
    ) -> None:
        super().__init__()
        self._desk = desk
        self.key = key
        self._ahead = ahead
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self._quiet = False
        column = desk.look.column(self, gap=0)
        self.form = self._page(Place("", leaf, cursor))
        self.form.edited.connect(self._timer.start)
        self.form.save_asked.connect(self.save)
        self.form.activate_asked.connect(self._activate)
        self.form.choose_asked.connect(lambda _leaf: desk.open_exchange("choices"))
        self.form.open_asked.connect(self._open_beside)
        self.form.add_asked.connect(self.add_wanted)
        self.form.counted.connect(self.counted)
        scroll = Scroll(desk.look)  # where the room is too low for the rail, the form scrolls whole
        scroll.body.addWidget(self.form, 1)
        column.addWidget(scroll, 1)

    # What the owner uses

    def commands(self) -> Sequence[Command]:
        """Return what can be done in the form."""
        return self.form.commands()

    def panes(self) -> Sequence[QWidget]:
        """Return the parts that F6 goes through."""
        return self.form.panes()

    def set_breadth(self, breadth: Breadth) -> None:
        """Lay out for this much room."""
        self.form.set_breadth(breadth)

    def go_to(self, leaf: str, cursor: int = 0) -> None:
        """Put the focus into a question."""
        self.form.go_to(leaf, cursor)

    def spot(self) -> tuple[RecordKey, str, int]:
        """Return the record, the question and the cursor in it."""
        place = self.form.place
        return self.key, place.leaf, place.cursor

    def keep(self) -> None:
        """Keep what is being typed, now."""
        self._timer.stop()
        draft = self.form.draft
        if not draft.edited and not draft.dirty:
            return
        place = self.form.place
        session = self._desk.session
        self._tell(
            around_form.keep_typing(session, self.key, draft, leaf=place.leaf, cursor=place.cursor)
        )

    def save(self) -> None:
        """Save the draft as a revision, and go on with a new one."""
        self._timer.stop()
        try:
            changes = records.save(self._desk.session, self.key, self.form.draft)
        except UserError as error:
            self._desk.failed.emit(error)
            return
        self._start_anew()
        self._tell(changes)
        self._desk.say(message("Record", "Saved on this laptop"))
        self.saved.emit()

    def on_changes(self, changes: Changes) -> None:
        """Show what was written elsewhere, unless a person is typing here."""
        if self._quiet:
            return
        mine = changes.everything or self.key in changes.keys
        if mine and not self.form.draft.dirty and "drafts" not in changes.other:
            self._start_anew()
        elif mine or self.key.case in changes.cases:
            self.form.refresh()

    # Inside

    def _tell(self, changes: Changes) -> None:
        self._quiet = True
        self._desk.hub.tell(changes)
        self._quiet = False

    def _page(self, place: Place) -> FormPage | InterviewPage:
        """Return the form; an interview preparation has an overview of its own before it."""
        if self.key.kind != PREPARATION:
            return FormPage(self._context(), self._draft(), self._facts(), place=place)
        session = self._desk.session
        facts = InterviewFacts(
            register=self._register,
            told_form=session.form(TOLD),
            guardrails=session.catalogue.guardrails,
            print_words=message("InterviewPage", "Print the sheet"),
        )
        page = InterviewPage(self._context(), self._draft(), facts, place=place)
        page.print_asked.connect(lambda: self._desk.open_sheets(self.key))
        page.again_asked.connect(self._ask_again)
        return page

    def _register(self) -> list[tuple[str, dict[str, Value]]]:
        return [
            (key.record, {str(leaf): value for leaf, value in values.items()})
            for key, values in register(self._desk.session, self.key.case)
        ]

    def _ask_again(self, record: str) -> None:
        if record:
            self._open_beside(TOLD, record)
        else:
            self.add_wanted.emit(TOLD)

    def _draft(self) -> Draft:
        return records.open_draft(self._desk.session, self.key, ahead=self._ahead)

    def _start_anew(self) -> None:
        self.form.set_draft(self._draft(), self._facts())

    def _activate(self) -> None:
        session = self._desk.session
        if self.key.kind == PREPARATION:
            self.form.draft.set("status", "ready")
            self.save()
            return
        if self.form.draft.dirty:
            self.save()
        done = message("Record", "The plan is in force")
        if self._desk.write(lambda: records.activate(session, self.key), done):
            self._start_anew()

    def _open_beside(self, kind: str, record: str) -> None:
        for one in around_form.related(self._desk.session, self.key.case, kind):
            if one.key.record == record:
                self.open_wanted.emit(one.key)

    def _facts(self) -> FormFacts:
        look = self._desk.look
        shown = around_form.versions(self._desk.session, self.key)
        lines = [
            VersionLine(
                f"v{one.version}",
                one.said,
                Message("", "%1").fill(Day(one.on)) if one.on is not None else "",
            )
            for one in shown
        ]
        status = ""
        if shown:
            said = message("Record", "%1 · version %2").fill(shown[0].said, shown[0].version)
            status = look.words(said)
        return FormFacts(
            activate=_ACTIVATE.get(self.key.kind, ""), status=status, versions=tuple(lines)
        )

    def _context(self) -> FormContext:
        session, case = self._desk.session, self.key.case
        catalogue = session.catalogue
        cards = {card.id: card for card in catalogue.cards}

        def title(kind: str) -> Words:
            form = catalogue.find(Kind(kind))
            return form.title if form is not None else kind

        return FormContext(
            look=self._desk.look,
            now=session.local_now,
            me=session.by,
            reveal=self._reveal,
            candidates=lambda reference: around_form.candidates(session, case, reference),
            computed=lambda formula: compute(session, self.key, formula),
            versions=self._versions,
            records=self._records,
            kind_title=title,
            card=cards.get,
        )

    def _versions(self, leaf: str) -> Sequence[Version]:
        look = self._desk.look
        return [
            Version(
                one.value,
                one.by,
                look.words(message("Record", "%1, %2").fill(Day(one.at.date()), f"{one.at:%H:%M}")),
            )
            for one in around_form.several(self._desk.session, self.key, leaf)
        ]

    def _records(self, kind: str) -> Sequence[Listed]:
        return [
            Listed(one.key.record, one.title, one.detail or "", one.state or "", one.late)
            for one in around_form.related(self._desk.session, self.key.case, kind)
        ]

    def _reveal(self, leaf: str, show: Callable[[Value], None]) -> None:
        session = self._desk.session

        def then() -> None:
            show(records.reveal(session, self.key, leaf))

        if session.form(self.key.kind).privacy_of(leaf) == "secret":
            self._desk.run(second_unlock(self._desk, then))
        else:
            then()
