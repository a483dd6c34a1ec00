"""Preparing one interview: the guardrails on top, the register, what was agreed, the whole form."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QWidget

from desktop_app.domain.canonical import Value
from desktop_app.domain.retelling import retold
from desktop_app.forms.definition import Form
from desktop_app.forms.draft import Draft
from desktop_app.forms.guidance import Guardrail
from desktop_app.forms.missing import required_done
from desktop_app.forms.render import day_words, render
from desktop_app.forms.values import parse_moment
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.forms.agreements import AgreementsCard, agreements
from desktop_app.ui.forms.beside import Beside
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.early_keys import EarlyKeys
from desktop_app.ui.forms.form_commands import form_commands
from desktop_app.ui.forms.form_head import SaveFoot, not_reviewed
from desktop_app.ui.forms.form_page import FormFacts, FormPage, Place
from desktop_app.ui.forms.guardrails import Guardrails
from desktop_app.ui.forms.pace import AT_ONCE, after_turns
from desktop_app.ui.forms.rail_parts import GuidanceCard
from desktop_app.ui.forms.small_words import small
from desktop_app.ui.forms.told_once import ToldOnceCard, told_entries
from desktop_app.ui.style.look import Breadth, Words
from desktop_app.ui.widgets.badge import Badge
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.progress import ProgressLine
from desktop_app.ui.widgets.rail import RailPart, WithRail
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.text import Text

Register = Callable[[], Iterable[tuple[str, Mapping[str, Value]]]]
"""Key and values by leaf of every told_once record of the case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class InterviewFacts:
    """What an interview preparation shows beside its own answers.

    ``told_form``: the form of told_once; ``guardrails``: those of the content; ``print_words``:
    the words of the button that prints, "" where there is nothing to print yet. ``older``: what
    the whole form says of answers that are no longer asked for.
    """

    register: Register
    told_form: Form
    guardrails: Sequence[Guardrail]
    print_words: Words = ""
    older: FormFacts = field(default_factory=FormFacts)


class InterviewPage(QWidget):
    """One interview preparation: an overview, and the whole form behind *Change*."""

    edited = Signal()  # a person changed the draft: keep it (with ``place``) within a second
    save_asked = Signal()  # save the draft, then ``set_draft`` a new one
    activate_asked = Signal()  # Ready was pressed, and nothing is missing
    print_asked = Signal()  # the sheet is to be printed
    choose_asked = Signal(str)  # this leaf is in conflict and the person wants to decide
    open_asked = Signal(str, str)  # kind and key of a record to open; told_once among them
    add_asked = Signal(str)  # kind of record to add
    again_asked = Signal(str)  # a topic is to be asked again: key of its entry, "" for a new one
    counted = Signal(int)  # so many answers are still needed before it is ready

    def __init__(
        self,
        context: FormContext,
        draft: Draft,
        facts: InterviewFacts,
        *,
        place: Place = Place(),  # noqa: B008  (a tuple)
        pace: float = AT_ONCE,
    ) -> None:
        """``pace``: seconds of work a turn of the event loop while the form is made."""
        super().__init__()
        self._pace = pace
        self._context = context
        self._look = look = context.look
        self._facts = facts
        self._draft = draft
        outer = look.column(self, gap=0)
        self._stack = QStackedWidget()
        outer.addWidget(self._stack, 1)
        self._overview: QWidget | None = None
        self._breadth = Breadth.WIDE
        self._whole: QWidget | None = None
        self._form: FormPage | None = None
        self._early = EarlyKeys(self)
        straight = place.leaf or draft.value("kind") is None  # to the form
        if not straight:
            self._show_overview()
        elif pace == AT_ONCE:
            self._open_whole(place)
        else:  # the form is made in a turn of its own
            self._early.wait_for(place.leaf, place.cursor)
            after_turns(self, 1, lambda: self._open_whole(place))

    # What the owner uses

    @property
    def draft(self) -> Draft:
        """The draft that is being edited."""
        return self._draft

    @property
    def form(self) -> FormPage:
        """The whole form; made when it is first wanted."""
        if self._form is None:
            self._make_whole(Place())
        assert self._form is not None
        return self._form

    @property
    def place(self) -> Place:
        """Where the person is: a question of the form, or nowhere when in the overview."""
        form, waited = self._form, self._early.target
        if form is not None and self._stack.currentWidget() is self._whole:
            return form.place
        return Place("", *waited) if waited is not None else Place()

    def take_early(self) -> None:
        """Give what was typed early to the question that it is for."""
        if self._early.target is not None:
            self._open_whole(self.place)
        if self._form is not None:
            self._form.take_early()

    def set_draft(self, draft: Draft, facts: FormFacts | None = None) -> None:
        """Show another draft of the same record."""
        self._draft = draft
        if self._form is not None:
            self._form.set_draft(draft, facts)
        self.refresh()

    def show_form(self, leaf: str = "") -> None:
        """Show the whole form, at the question of ``leaf`` where one is named."""
        if self._form is not None:
            self._form.refresh()
        else:
            self._make_whole(Place())
        assert self._whole is not None
        self._stack.setCurrentWidget(self._whole)
        if leaf:
            self.form.go_to(leaf)

    def go_to(self, leaf: str, cursor: int = 0) -> None:
        """Show the question of ``leaf`` in the whole form."""
        self.show_form()
        self.form.go_to(leaf, cursor)

    def show_overview(self) -> None:
        """Show the overview."""
        self._show_overview()
        self._rails.setFocus()

    def save(self) -> None:
        """Ask the owner to save, unless something is wrong: then show it in the form."""
        if self._draft.problems("to-save"):
            self.show_form()
            self.form.show_problems("to-save")
        else:
            self.save_asked.emit()

    def ready(self) -> None:
        """Ask the owner to make it ready, unless something is missing: then show it."""
        if self._draft.problems("to-activate"):
            self.show_form()
            self.form.show_problems("to-activate")
        else:
            self.activate_asked.emit()

    def undo(self) -> None:
        """Take the last step back."""
        self.form.undo()
        self.refresh()

    def redo(self) -> None:
        """Do again what was last taken back."""
        self.form.redo()
        self.refresh()

    def commands(self) -> Sequence[Command]:
        """Return what can be done here, for menus and palette."""
        return form_commands(self)

    def step(self, by: int) -> None:
        """Go to another section of the whole form; from the overview to the one it stands at."""
        if self._stack.currentWidget() is not self._whole:
            self.show_form()
        else:
            self.form.step(by)

    def panes(self) -> Sequence[QWidget]:
        """Return the parts that F6 goes through."""
        if self._stack.currentWidget() is self._whole:
            return self.form.panes()
        return (self._rails, self._told, self._agreed) if self._overview is not None else ()

    def set_breadth(self, breadth: Breadth) -> None:
        """Lay out for this much room."""
        self._breadth = breadth
        if self._form is not None:
            self._form.set_breadth(breadth)
        if self._overview is not None:
            self._fit_overview(breadth)

    def _fit_overview(self, breadth: Breadth) -> None:
        direction = QBoxLayout.Direction
        beside = breadth is Breadth.WIDE  # else the buttons take a line of their own
        self._head.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._tools.updateGeometry()  # else the line keeps the height of before
        self._with_rail.set_breadth(breadth)
        self._with_rail.updateGeometry()  # else its width of before stays the least one,
        self._scroll.updateGeometry()  # and that of all that holds it
        self._told.table.set_breadth(breadth)

    def refresh(self) -> None:
        """Show the draft and the register as they are now."""
        if self._overview is None:
            self.counted.emit(len(self._draft.missing()))
            return
        context, draft, look = self._context, self._draft, self._look
        records = [*self._facts.register()]
        told, again = told_entries(records, self._facts.told_form, context.language)
        self._told.show_register(told, again, retold(values for _, values in records))
        self._rails.show_draft(draft)
        self._agreed.show_agreements(agreements(draft, look.words, context.language))
        self._show_head()
        self._foot.setVisible(draft.dirty)

    # Inside

    def _show_overview(self) -> None:
        if self._overview is None:  # who goes straight to the form may never come here
            self._overview = self._make_overview()
            self._stack.addWidget(self._overview)
            self._fit_overview(self._breadth)
        self._stack.setCurrentWidget(self._overview)
        self.refresh()

    def _make_overview(self) -> QWidget:
        look, context = self._look, self._context
        overview = QWidget()
        column = look.column(overview, gap=0)
        scroll = Scroll(look, gap=12, edges=(16, 12, 16, 12))
        column.addWidget(scroll, 1)
        self._scroll = scroll
        scroll.body.addWidget(self._make_head())
        self._rails = Guardrails(context, self._facts.guardrails)
        self._rails.edited.connect(self._on_edited)
        scroll.body.addWidget(self._rails)
        self._told = ToldOnceCard(look)
        self._told.add_asked.connect(lambda: self.add_asked.emit("told_once"))
        self._told.open_asked.connect(lambda key: self.open_asked.emit("told_once", key))
        self._told.again_asked.connect(self.again_asked)
        self._agreed = AgreementsCard(look)
        self._agreed.change_asked.connect(lambda _leaf: self.show_form())
        self._guidance = GuidanceCard(look)
        card = context.card("tc_10")
        self._guidance.set_cards((Beside(card),) if card else (), context)
        self._with_rail = WithRail(
            look,
            self._told,
            [
                RailPart(message("InterviewPage", "Agreements"), "check-circle", self._agreed),
                RailPart(message("FormPage", "Card"), "card", self._guidance),
            ],
            width=332,
        )
        scroll.body.addWidget(self._with_rail, 1)
        scroll.body.addWidget(not_reviewed(look, self._draft.form))
        self._foot = SaveFoot(look)
        self._foot.saved.connect(self.save)
        column.addWidget(self._foot)
        return overview

    def _open_whole(self, place: Place) -> None:
        """Show the whole form where a person goes straight to it, with what was typed early."""
        if self._whole is None:
            self._stack.setCurrentWidget(self._make_whole(place))
        self._early.let_go()

    def _make_whole(self, place: Place) -> QWidget:
        look = self._look
        box = self._whole = QWidget()
        self._stack.addWidget(box)
        whole = look.column(box, gap=0)
        back = Button(
            look,
            message("InterviewPage", "Back to the overview"),
            kind="quiet",
            icon="chevron-left",
            size="tool",
        )
        back.setObjectName("overview")
        back.act.connect(self.show_overview)
        line = look.row(gap=0, edges=(8, 6, 8, 0))
        line.addWidget(back)
        line.addStretch(1)
        whole.addLayout(line)
        verb = message("InterviewPage", "Ready")
        facts = replace(self._facts.older, activate=verb)
        form = FormPage(self._context, self._draft, facts, place=place, pace=self._pace)
        form.edited.connect(self._on_edited)
        form.save_asked.connect(self.save_asked)
        form.activate_asked.connect(self.activate_asked)
        form.choose_asked.connect(self.choose_asked)
        form.open_asked.connect(self.open_asked)
        form.add_asked.connect(self.add_asked)
        form.set_breadth(self._breadth)
        self._form = form
        whole.addWidget(form, 1)
        return box

    def _make_head(self) -> QWidget:
        look = self._look
        head = QWidget()
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight, head)
        look.space_out(self._head, gap=8)
        words = look.column(gap=1)
        self._title = Text(look, "", letter="section", flow="fold")
        self._under = Text(look, "", letter="row", ink="text2", flow="fold")
        words.addWidget(self._title)
        words.addWidget(self._under)
        named = look.row(gap=12)
        named.addLayout(words)
        self._status = Badge(look, "", icon="calendar")
        named.addWidget(self._status, 0, Qt.AlignmentFlag.AlignVCenter)
        named.addStretch(1)
        self._head.addLayout(named, 1)
        tools = self._tools = QWidget()
        flow = FlowLayout(tools)
        look.space_out(flow, gap=10)
        self._head.addWidget(tools)
        self._counted = QWidget()
        row = look.row(self._counted, gap=8)
        self._count = Text(look, "", letter="row", ink="text2")
        row.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        self._bar = ProgressLine(look, name=message("FormHead", "Filled in"))
        look.at_most(self._bar, 72)
        look.least(self._bar, width=72)
        row.addWidget(self._bar)
        whole = Button(look, message("InterviewPage", "All sections"), icon="list")
        whole.setObjectName("whole_form")
        whole.act.connect(self.show_form)
        sheet = Button(look, self._facts.print_words, icon="printer")
        if not self._facts.print_words:
            sheet.hide()
        sheet.act.connect(self.print_asked)
        self._ready = Button(look, message("InterviewPage", "Ready"), kind="primary")
        self._ready.setObjectName("ready")
        self._ready.act.connect(self.ready)
        for widget in (self._counted, whole, sheet, self._ready):
            flow.addWidget(widget)
        return head

    def _show_head(self) -> None:
        draft, language = self._draft, self._context.language
        kind = render(draft.form, "kind", draft.value("kind"), language)
        title = message("InterviewPage", "Preparation: %1").fill(small(kind))
        self._title.set_words(title if kind else draft.form.title)
        moment = draft.value("date_time")
        at = parse_moment(moment.get("at")) if isinstance(moment, dict) else None
        parts = []
        if at is not None:
            clock = f", {at:%H:%M}" if hasattr(at, "hour") else ""
            parts.append(day_words(at, language) + clock)
        place = render(draft.form, "place_type", draft.value("place_type"), language)
        parts.append(small(place))
        self._under.set_words(" · ".join(filter(None, parts)))
        status = render(draft.form, "status", draft.value("status"), language)
        self._status.set_state(small(status), tone="plain", icon="calendar")
        self._status.setVisible(bool(status))
        done = required_done(draft.answers)
        words = message("FormHead", "%1 of %2 filled in").fill(done.filled, done.total)
        self._count.set_words(words)
        self._bar.set_done(done.filled, done.total)
        missing = len(draft.missing())
        needed = message("FormRail", "%n more needed to activate", "", missing)
        self._ready.block(needed if missing else "")
        self.counted.emit(missing)

    def _on_edited(self) -> None:
        if self._overview is None:
            self.counted.emit(len(self._draft.missing()))
        else:
            self._rails.show_draft(self._draft)
            self._show_head()
            self._foot.setVisible(self._draft.dirty)
        self.edited.emit()
