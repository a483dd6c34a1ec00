"""A form on a page: its sections at the left, questions in the middle, what is needed at the right.

Works for every form; the owner hands in a draft and callables, and listens. Nothing is read from
or written to the store here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from desktop_app.forms.draft import Draft
from desktop_app.forms.missing import Stage
from desktop_app.forms.schema import Section
from desktop_app.forms.successor import EarlierField
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.forms.beside import Beside, cards_beside
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.earlier import EarlierFields
from desktop_app.ui.forms.form_bar import SectionBar, section_line
from desktop_app.ui.forms.form_commands import form_commands
from desktop_app.ui.forms.form_head import FormHead, SaveFoot, not_reviewed
from desktop_app.ui.forms.pace import AT_ONCE
from desktop_app.ui.forms.parts import Part
from desktop_app.ui.forms.question import Question
from desktop_app.ui.forms.rail_parts import RAIL_WIDTH, FormRail, StillNeeded, VersionLine
from desktop_app.ui.forms.sheet import Sheet
from desktop_app.ui.forms.tab_order import chain_tabs
from desktop_app.ui.forms.telling import tell_problems
from desktop_app.ui.style.look import Breadth, Words
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.letting_go import let_go
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.sections import Sections
from desktop_app.ui.widgets.text import Text

_LIST = 208
SCROLL_BAR = 12
"""Pixels at 100 % beside the rail: its scroll bar stands in the margin of the page."""


class Place(NamedTuple):
    """Where a person is in a form: section, leaf and cursor; kept with the draft."""

    section: str = ""
    leaf: str = ""
    cursor: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class FormFacts:
    """What stands around the questions.

    ``activate``: the verb of the button that makes the record active, "" where there is none.
    ``status``: state and version. ``earlier``: answers that are no longer asked for, ``written``:
    with which version of the form, where that is older.
    """

    activate: Words = ""
    status: Words = ""
    versions: Sequence[VersionLine] = ()
    earlier: Sequence[EarlierField] = ()
    written: Words = ""


class FormPage(QWidget):
    """One record being filled in. Put it on a page, and connect what it asks for."""

    edited = Signal()  # a person changed the draft: keep it (with ``place``) within a second
    save_asked = Signal()  # Save was pressed: save the draft, then ``set_draft`` a new one
    activate_asked = Signal()  # the activate button was pressed, and nothing is missing
    choose_asked = Signal(str)  # this leaf is in conflict and the person wants to decide
    open_asked = Signal(str, str)  # kind and key of a record shown in a section
    add_asked = Signal(str)  # kind of record that the person wants to add
    section_changed = Signal(str)  # another section is shown
    counted = Signal(int)  # so many answers are still needed to activate

    def __init__(
        self,
        context: FormContext,
        draft: Draft,
        facts: FormFacts = FormFacts(),
        *,
        place: Place = Place(),  # noqa: B008  (a tuple)
        pace: float = AT_ONCE,
    ) -> None:
        """``pace``: seconds of work a turn of the event loop while a section is made."""
        super().__init__()
        self._context = context
        self._pace = pace
        self._look = look = context.look
        self._facts = facts
        self._draft = draft
        self._stage: Stage | None = None
        self._breadth = Breadth.WIDE
        self._sheet: Sheet | None = None
        self._section = ""
        self._beside_shown: tuple[Beside, ...] = ()
        self._outer = outer = look.column(self, gap=10, edges=12)
        self._bar = SectionBar(look)
        self._bar.chosen.connect(self.show_section)
        self._bar.stepped.connect(self.step)
        self._bar.needed_toggled.connect(self._arrange)
        self._bar.card_toggled.connect(self._arrange)
        outer.addWidget(self._bar)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        look.space_out(self._row, gap=12)
        outer.addLayout(self._row, 1)
        self._list = self._make_list()
        self._row.addWidget(self._list_box)
        self._card = self._make_middle()
        self._row.addWidget(self._card, 1)
        self._rail = FormRail(look, facts.activate, status=facts.status, versions=facts.versions)
        self._rail.jumped.connect(self.go_to)
        self._rail.activated.connect(self.activate)
        self._beside = Scroll(look)
        self._row.addWidget(self._beside)
        self._show(place.section or self._visible()[0].id)
        self._first = place if place.leaf else None
        if place.leaf:
            self.go_to(place.leaf, place.cursor)

    def showEvent(self, event: QShowEvent) -> None:
        """Give the focus to the first question: before the page is in sight nothing takes it."""
        super().showEvent(event)
        first, self._first = self._first, None
        if first is not None and not self._shown.waits:
            self.go_to(first.leaf, first.cursor)

    # What the owner uses

    @property
    def draft(self) -> Draft:
        """The draft that is being edited."""
        return self._draft

    @property
    def sheet(self) -> Sheet:
        """The questions of the section that is shown, all of them."""
        self._shown.finish()
        return self._shown

    @property
    def _shown(self) -> Sheet:
        """The questions of the section that is shown; the last ones may still be made."""
        assert self._sheet is not None
        return self._sheet

    def take_early(self) -> None:
        """Give what was typed early to the question that it is for, made now if need be."""
        if self._shown.waits:
            self._shown.finish()

    @property
    def place(self) -> Place:
        """Where the person is now."""
        leaf, cursor = self._shown.place
        return Place(self._section, leaf, cursor)

    def set_draft(self, draft: Draft, facts: FormFacts | None = None) -> None:
        """Show another draft of the same record: after saving, or a change elsewhere."""
        place = self.place
        self._draft = draft
        if facts is not None:
            self._facts = facts
            self._rail.set_record(status=facts.status, versions=facts.versions)
        self._stage = None
        self._show(place.section)
        if place.leaf:
            self._shown.go_to(place.leaf, place.cursor)

    def go_to(self, leaf: str, cursor: int = 0) -> None:
        """Show the section in which ``leaf`` stands and put the focus into its question."""
        section = self._draft.form.section_of(leaf)
        if section is None:
            return
        if section.id != self._section:
            self.show_section(section.id)
        self._shown.go_to(leaf, cursor)
        self._show_focus()

    def _show_focus(self) -> None:
        self._scroll_to_focus()
        QTimer.singleShot(0, self, self._scroll_to_focus)  # a new section is laid out by then

    def show_section(self, id: str) -> None:
        """Show a section; the focus goes where the person has it."""
        if id != self._section:
            self._show(id)
            self.section_changed.emit(id)

    def step(self, by: int) -> None:
        """Go to the next section (1) or the one before (-1)."""
        ids = [section.id for section in self._visible()]
        at = max(0, min(len(ids) - 1, ids.index(self._section) + by))
        self.show_section(ids[at])

    def show_problems(self, stage: Stage) -> bool:
        """Say what is wrong for saving or activating, and go there; False when nothing is."""
        self._stage = stage
        self._shown.show_problems(stage)
        problems = self._draft.problems(stage)
        if problems:
            self.go_to(problems[0].leaf)
        tell_problems(self, self._look, problems, stage)
        return bool(problems)

    def save(self) -> None:
        """Ask the owner to save, unless something is wrong: then show it."""
        self.take_early()
        right = self._stage is None and not self._draft.problems("to-save")  # nor was it ever wrong
        if right or not self.show_problems("to-save"):
            self.save_asked.emit()

    def activate(self) -> None:
        """Ask the owner to make the record active, unless something is missing: then show it."""
        self.take_early()
        if not self.show_problems("to-activate"):
            self.activate_asked.emit()

    def undo(self) -> None:
        """Take the last step back, and show where that was."""
        self._after_step(self._draft.undo())

    def redo(self) -> None:
        """Do again what was last taken back."""
        self._after_step(self._draft.redo())

    def refresh(self) -> None:
        """Show the draft and the records beside it as they are now."""
        self.sheet.refresh()
        self._after_edit()

    def commands(self) -> Sequence[Command]:
        """Return what can be done here, for menus and palette; ``undo`` and ``redo`` are ours."""
        return form_commands(self)

    def panes(self) -> Sequence[QWidget]:
        """Return the parts that F6 goes through."""
        panes: list[QWidget] = [self._list, self._scroll, self._rail]
        return [pane for pane in panes if pane.isVisible()]

    def set_breadth(self, breadth: Breadth) -> None:
        """Lay out for this much room."""
        if breadth != self._breadth:
            self._breadth = breadth
            self._shown.set_breadth(breadth)
            self._arrange()

    # Inside

    def _make_list(self) -> Sections:
        look = self._look
        self._list_box = QWidget()
        column = look.column(self._list_box, gap=4, edges=(0, 6, 0, 0))
        column.addWidget(Text(look, message("FormPage", "Sections"), letter="head", ink="text2"))
        sections = Sections(look, name=message("FormPage", "Sections"))
        sections.chosen.connect(self.show_section)
        column.addWidget(sections, 1)
        look.least(self._list_box, width=_LIST)
        look.at_most(self._list_box, _LIST)
        return sections

    def _make_middle(self) -> QWidget:
        look = self._look
        card = Card(look, edges=1, gap=0)
        self._scroll = Scroll(look, gap=16, edges=(19, 14, 21, 16))
        card.body.addWidget(self._scroll, 1)
        self._foot = SaveFoot(look)
        self._foot.saved.connect(self.save)
        card.body.addWidget(self._foot)
        self._head = FormHead(look)
        self._place_of_sheet = look.column(gap=0)
        self._earlier = EarlierFields(look, self._facts, self._context.language)
        self.above = look.column(gap=12)  # the owner may put what scrolls away here, and below
        self.below = look.column(gap=12)
        body = self._scroll.body
        body.addLayout(self.above)
        body.addWidget(self._head)
        body.addLayout(self._place_of_sheet)
        body.addWidget(self._earlier)
        body.addLayout(self.below)
        body.addStretch(1)
        body.addWidget(not_reviewed(look, self._draft.form))
        return card

    def _visible(self) -> list[Section]:
        return [one for one in self._draft.form.sections if self._draft.section_visible(one)]

    def _show(self, id: str) -> None:
        draft = self._draft
        section = draft.form.section(id)
        if self._sheet is not None:
            self._sheet.give_up()
            self._sheet.hide()
            self._place_of_sheet.removeWidget(self._sheet)
            let_go(self._sheet)
        self._section = id
        holder = self._place_of_sheet.parentWidget()
        sheet = Sheet(self._context, draft, section, pace=self._pace, parent=holder)
        self._place_of_sheet.addWidget(sheet)
        sheet.setEnabled(not self._context.read_only)
        sheet.edited.connect(self._on_edited)
        sheet.counted.connect(self._count)
        sheet.undo_asked.connect(self.undo)
        sheet.redo_asked.connect(self.redo)
        sheet.choose_asked.connect(self.choose_asked)
        sheet.open_asked.connect(self.open_asked)
        sheet.add_asked.connect(self.add_asked)
        sheet.arrived.connect(self._show_focus)
        sheet.completed.connect(self._order_tabs)
        sheet.set_breadth(self._breadth)
        self._sheet = sheet
        if self._stage is not None:
            sheet.show_problems(self._stage)
        sheet.show()
        self._scroll.verticalScrollBar().setValue(0)
        self._show_cards()
        self._earlier.setVisible(self._earlier.wanted and section is self._visible()[-1])
        self._arrange()
        more = sheet.begin()
        if more or self._pace == AT_ONCE:  # else the last question has had it counted
            self._count()
        if not more:
            self._order_tabs()

    def _arrange(self) -> None:
        """Lay out by the room there is; what has nothing to say is not there."""
        breadth = self._breadth
        narrow, wide = breadth is Breadth.NARROW, breadth is Breadth.WIDE
        several = len(self._draft.form.sections) > 1
        self._list_box.setVisible(several and not narrow)
        self._bar.setVisible(narrow)
        self._bar.set_parts(sections=several, cards=self._rail.has_cards)
        for slot in (self._beside.body, self.above, self.below):
            slot.removeWidget(self._rail)
        slot = self._beside.body if wide else self.above if narrow else self.below
        slot.addWidget(self._rail)
        self._beside.setVisible(wide)
        self._look.least(self._beside, width=RAIL_WIDTH + SCROLL_BAR)
        self._look.at_most(self._beside, RAIL_WIDTH + SCROLL_BAR)
        edges = (12, 12, 4, 12) if wide else (12, 12, 16, 12)
        self._look.space_out(self._outer, gap=10, edges=edges)
        self._rail.arrange(breadth, needed=self._bar.needed_open, card=self._bar.card_open)
        # Otherwise the least width of before holds until the event loop runs, and widens a window.
        for changed in (self._scroll, self._card, self._beside):
            changed.updateGeometry()
        for layout in (self._row, self._outer):
            layout.invalidate()
        self.updateGeometry()

    def _order_tabs(self) -> None:
        """Let Tab go through the questions as they stand, then to Save and to the rail."""
        chain_tabs((self._shown, self._foot, self._rail))

    def _scroll_to_focus(self) -> None:
        """Bring the question that has the focus into sight, its label first."""
        focused = QApplication.focusWidget()
        if focused is None or not self._scroll.isAncestorOf(focused):
            return
        step: QWidget | None = focused
        while step is not None and not isinstance(step, Question | Part):
            step = step.parentWidget()
        if isinstance(step, Question):
            self._scroll.ensureWidgetVisible(step, 0, 24)
        self._scroll.ensureWidgetVisible(focused, 0, 24)

    def _on_edited(self) -> None:
        self._after_edit()
        self.edited.emit()

    def _after_step(self, leaves: frozenset[str]) -> None:
        if not leaves:
            return
        leaf = min(leaves)
        section = self._draft.form.section_of(leaf)
        if section is not None and section.id != self._section:
            self._show(section.id)
        else:
            self.sheet.refresh()
        self.sheet.go_to(leaf)
        self._after_edit()
        self.edited.emit()

    def _show_cards(self) -> bool:
        """Show what stands beside the section; tell whether that changed."""
        beside = cards_beside(self._context, self._draft, self._section)
        if beside == self._beside_shown:
            return False
        self._beside_shown = beside
        self._rail.set_cards(beside, self._context)
        return True

    def _after_edit(self) -> None:
        if self._show_cards():
            self._arrange()
        self._foot.setVisible(self._draft.dirty)
        if [one.id for one in self._visible()] != self._bar.ids:
            self._count()

    def _count(self) -> None:
        """Show how far each section is, and what is missing."""
        draft, look = self._draft, self._look
        lines = []
        filled = total = 0
        for section in self._visible():
            done = draft.completeness(section)
            filled, total = filled + done.filled, total + done.total
            lines.append(section_line(self._context, section, done))
        self._list.set_sections(lines)
        self._list.set_current(self._section)
        self._bar.set_sections(lines, self._section)
        current = draft.form.section(self._section)
        self._head.show_section(current, draft.completeness(current))
        missing = draft.missing()
        titles = {line.key: line.title for line in lines}
        needed = [
            StillNeeded(one.leaf, look.words(one.label), titles.get(one.section, ""))
            for one in missing
        ]
        self._rail.needed.set_needed(needed, filled=filled, total=total)
        self._bar.set_needed(len(needed))
        self._foot.setVisible(draft.dirty)
        self.counted.emit(len(needed))
