"""One record being filled in, inside a page: the form, what it asks for, and its draft kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.app import around_form, handed, looking_up, records, shielded
from desktop_app.app.activating import activate, declared_second, is_grave
from desktop_app.app.beforehand import begin_with
from desktop_app.app.changes import Changes
from desktop_app.app.computed import compute
from desktop_app.app.interviews import PREPARATION, TOLD, register
from desktop_app.app.known_names import known_names
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Kind, Leaf, RecordKey
from desktop_app.errors import UserError
from desktop_app.forms.draft import Draft
from desktop_app.forms.lists import Card
from desktop_app.text import Day, Message, message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.second_person import DeclareSecond
from desktop_app.ui.flow import Flow
from desktop_app.ui.flows.unlocking import second_unlock
from desktop_app.ui.forms.beside import as_card
from desktop_app.ui.forms.context import FormContext, Listed, Version
from desktop_app.ui.forms.form_page import FormFacts, FormPage, Place
from desktop_app.ui.forms.interview_page import InterviewFacts, InterviewPage
from desktop_app.ui.forms.pace import A_TURN
from desktop_app.ui.forms.rail_parts import VersionLine
from desktop_app.ui.pages.four_eyes import FourEyesBar
from desktop_app.ui.pages.kept_folds import KeptFolds
from desktop_app.ui.pages.where_line import WhereLine
from desktop_app.ui.style.look import Breadth, Words
from desktop_app.ui.widgets.scroll import Scroll

KEEP_AFTER_MS: Final = 800
"""Nothing typed more than a second ago is lost."""
_ACTIVATE: Final = {
    "safety_plan": message("Record", "Activate plan"),
    "risk_assessment": message("Record", "Make final"),
}
_ACTIVATED: Final = {
    "safety_plan": message("Record", "The plan is in force"),
    "risk_assessment": message("Record", "The assessment is final"),
}


class RecordPane(QWidget):
    """The form of one record.

    ``ahead``: what is known of a new one beside what is known beforehand of every one of its kind.
    """

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
        self._ahead = begin_with(desk.session, key, ahead)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)
        self._quiet = False
        self._scrolled = False
        self._column = column = desk.look.column(self, gap=0)
        self.form = self._page(Place("", leaf, cursor))
        self.form.edited.connect(self._timer.start)
        self.form.save_asked.connect(self.save)
        self.form.activate_asked.connect(self._activate)
        self.form.choose_asked.connect(lambda _leaf: desk.open_exchange("choices"))
        self.form.open_asked.connect(self._open_beside)
        self.form.add_asked.connect(self.add_wanted)
        self.form.counted.connect(self.counted)
        self.eyes: FourEyesBar | None = None
        if key.kind in _ACTIVATE:
            self.eyes = FourEyesBar(desk, key, self)
            self.eyes.emergency_wanted.connect(lambda: self._put_into_force(emergency=True))
            column.addWidget(self.eyes)
        scroll = Scroll(desk.look)  # where the room is too low for the rail, the form scrolls whole
        scroll.body.addWidget(self.form, 1)
        column.addWidget(scroll, 1)
        self.where = WhereLine(desk, key)
        column.addWidget(self.where)

    # What the owner uses

    def commands(self) -> Sequence[Command]:
        """Return what can be done in the form."""
        eyes = self.eyes.commands() if self.eyes is not None else ()
        return (*self.form.commands(), *eyes)

    def panes(self) -> Sequence[QWidget]:
        """Return the parts that F6 goes through."""
        return self.form.panes()

    def set_breadth(self, breadth: Breadth) -> None:
        """Lay out for this much room."""
        self.form.set_breadth(breadth)
        if self.eyes is not None:
            self.eyes.set_breadth(breadth)
            self._place_bars(narrow=breadth is Breadth.NARROW)

    def _place_bars(self, *, narrow: bool) -> None:
        """Let the lines above and below the form scroll with it where room is scarce."""
        form, eyes = self.form, self.eyes
        if not isinstance(form, FormPage) or eyes is None or narrow is self._scrolled:
            return
        self._scrolled = narrow
        if narrow:
            form.above.insertWidget(0, eyes)
            form.below.addWidget(self.where)
        else:
            self._column.insertWidget(0, eyes)
            self._column.addWidget(self.where)
        for moved in (eyes, self.where):
            self._desk.look.dress_moved(moved)

    def go_to(self, leaf: str, cursor: int = 0) -> None:
        """Put the focus into a question."""
        self.form.go_to(leaf, cursor)

    def answer(self, values: Mapping[str, Value]) -> None:
        """Write several answers into what is being typed, as one step that can be undone."""
        self.form.draft.set_all(values)
        self.form.refresh()
        self.form.edited.emit()

    @property
    def telling(self) -> bool:
        """Whether what the hub says now was written in this form."""
        return self._quiet

    def spot(self) -> tuple[RecordKey, str, int]:
        """Return the record, the question and the cursor in it."""
        place = self.form.place
        return self.key, place.leaf, place.cursor

    def keep(self) -> None:
        """Keep what is being typed, now."""
        self._timer.stop()
        self.form.take_early()
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
        self.where.reload()
        if self._quiet:
            return
        mine = changes.everything or self.key in changes.keys
        if mine and not self.form.draft.dirty and "drafts" not in changes.other:
            self._start_anew()
        elif mine or self.key.case in changes.cases:
            self.form.refresh()
            self._show_eyes()

    # Inside

    def _tell(self, changes: Changes) -> None:
        self._quiet = True
        self._desk.hub.tell(changes)
        self._quiet = False
        self._scrolled = False

    def _page(self, place: Place) -> FormPage | InterviewPage:
        """Return the form; an interview preparation has an overview of its own before it."""
        if self.key.kind != PREPARATION:
            facts = self._facts()
            return FormPage(self._context(), self._draft(), facts, place=place, pace=A_TURN)
        session = self._desk.session
        shown = InterviewFacts(
            register=self._register,
            told_form=session.form(TOLD),
            guardrails=session.catalogue.guardrails,
            print_words=message("InterviewPage", "Print the sheet"),
            older=FormFacts(
                earlier=around_form.earlier(session, self.key),
                written=around_form.written_with(session, self.key) or "",
            ),
        )
        page = InterviewPage(self._context(), self._draft(), shown, place=place, pace=A_TURN)
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
        self._show_eyes()

    def _show_eyes(self) -> None:
        if self.eyes is not None:
            self.eyes.refresh()
            self.commands_changed.emit()

    def _activate(self) -> None:
        session = self._desk.session
        if self.key.kind == PREPARATION:
            self.form.draft.set("status", "ready")
            self.save()
            return
        if self.form.draft.dirty:
            self.save()
        unread = is_grave(session, self.key) and not declared_second(session, self.key)
        if self.key.kind == "safety_plan" and unread:
            self._desk.run(self._declare())
        else:
            self._put_into_force()

    def _declare(self) -> Flow:
        """Ask who read the plan; in an emergency it is in force before anybody did."""
        dialog = DeclareSecond(self._desk.look)
        if (yield dialog):
            self._put_into_force(second=dialog.second or None, emergency=dialog.emergency)

    def _put_into_force(self, *, second: str | None = None, emergency: bool = False) -> None:
        session, done = self._desk.session, _ACTIVATED[self.key.kind]
        if self._desk.write(
            lambda: activate(session, self.key, second=second, emergency=emergency), done
        ):
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
            activate=_ACTIVATE.get(self.key.kind, ""),
            status=status,
            versions=tuple(lines),
            earlier=around_form.earlier(self._desk.session, self.key),
            written=around_form.written_with(self._desk.session, self.key) or "",
        )

    def _context(self) -> FormContext:
        session, case = self._desk.session, self.key.case
        catalogue = session.catalogue
        cards = {card.id: card for card in catalogue.cards}
        factors = {one.id: one.cards for one in catalogue.factors}

        def title(kind: str) -> Words:
            form = catalogue.find(Kind(kind))
            return form.title if form is not None else kind

        return FormContext(
            look=self._desk.look,
            now=session.local_now,
            me=session.by,
            known_names=self._known_names(),
            reveal=self._reveal,
            candidates=lambda reference: around_form.candidates(session, case, reference),
            computed=lambda formula: compute(session, self.key, formula),
            gone=self._gone,
            versions=self._versions,
            records=self._records,
            kind_title=title,
            card=cards.get,
            about=self._about,
            item_cards=lambda item: factors.get(item, ()),
            opened=KeptFolds(session),
            read_only=session.read_only or self.key.case in handed.away(session),
        )

    def _about(self, answer: str) -> Card | None:
        """Return what the content says of a measure, phase or role as a card."""
        found = looking_up.about(self._desk.session.catalogue, answer)
        return as_card(self._desk.look, found) if found is not None and found.facts else None

    def _known_names(self) -> dict[str, str]:
        words = self._desk.look.words
        found = known_names(self._desk.session, self.key.case)
        return {name: words(label) for name, label in found.items()}

    def _gone(self, leaf: str, value: Value) -> Words:
        return shielded.gone(self._desk.session, self.key, Leaf(leaf), value=value) or ""

    def _versions(self, leaf: str) -> Sequence[Version]:
        look = self._desk.look
        return [
            Version(
                one.value,
                one.by,
                look.words(message("Record", "%1, %2").fill(Day(one.at.date()), f"{one.at:%H:%M}")),
                one.incomplete,
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
