"""One section of a form as questions on the screen, over one draft."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.canonical import Value
from desktop_app.domain.revision import sealed_digest
from desktop_app.forms.draft import Draft
from desktop_app.forms.guard import findings, is_guarded
from desktop_app.forms.missing import Problem, Stage
from desktop_app.forms.schema import Field, Section
from desktop_app.text import message
from desktop_app.ui.forms.checklist_part import ChecklistPart
from desktop_app.ui.forms.columns import Columns
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.early_keys import EarlyKeys
from desktop_app.ui.forms.editors import EDITORS, is_wide, make_editor
from desktop_app.ui.forms.fixed_rows import FixedRowsPart
from desktop_app.ui.forms.pace import AT_ONCE, Building
from desktop_app.ui.forms.parts import GroupPart, Part, RowsPart
from desktop_app.ui.forms.question import Question, Style
from desktop_app.ui.forms.secret_editor import SecretEditor
from desktop_app.ui.forms.small_words import small
from desktop_app.ui.forms.text_editors import CaptionLine, TextEditor
from desktop_app.ui.forms.typing_keys import TypingKeys
from desktop_app.ui.forms.view_part import ViewPart
from desktop_app.ui.style.look import Breadth, Words

_RECOUNT_MS = 120


class FormPlace(NamedTuple):
    """Where a person is in a form: the leaf of the question, and the cursor in it."""

    leaf: str = ""
    cursor: int = 0


class Sheet(QWidget):
    """The questions of one section. Everything a person does goes into the draft at once."""

    edited = Signal()  # the draft was changed by a person: keep it within a second
    undo_asked = Signal()  # Ctrl+Z inside an editor
    redo_asked = Signal()  # Ctrl+Y inside an editor
    choose_asked = Signal(str)  # this leaf is in conflict and the person wants to decide
    open_asked = Signal(str, str)  # kind and key of a record shown in this section
    add_asked = Signal(str)  # kind of record that the person wants to add
    counted = Signal()  # what is missing was looked at again
    arrived = Signal()  # the question that was gone to has the focus, and what was typed early
    completed = Signal()  # the last question stands

    def __init__(
        self,
        context: FormContext,
        draft: Draft,
        section: Section,
        *,
        pace: float = AT_ONCE,
        parent: QWidget | None = None,
    ) -> None:
        """``pace``: seconds of work a turn of the event loop, from ``begin`` on."""
        super().__init__(parent)
        self.context = context
        self.draft = draft
        self.section = section
        self._questions: dict[str, Question] = {}
        self._fields: dict[str, Field] = {}
        self._owners: dict[QWidget, Question] = {}
        self._tops: dict[str, QWidget] = {}
        self._parts: dict[str, Part] = {}
        self._stage: Stage | None = None
        self._left: set[str] = set()
        self._typing = ""
        self._place = FormPlace()
        self._keys = TypingKeys(self)
        self._keys.undo_asked.connect(self.undo_asked)
        self._keys.redo_asked.connect(self.redo_asked)
        self._keys.entered.connect(self._on_entered)
        self._keys.left.connect(self._on_left)
        self._recount = QTimer(self)
        self._recount.setSingleShot(True)
        self._recount.setInterval(_RECOUNT_MS)
        self._recount.timeout.connect(self.recount)
        self._columns = Columns(context.look, self)
        self._views: list[ViewPart] = []
        self._missing = frozenset(problem.leaf for problem in draft.missing())
        self._early = EarlyKeys(self)
        self._building = Building(
            self, self._pieces(), pace=pace, turned=self._on_turned, done=self._on_done
        )
        if pace == AT_ONCE:
            self._building.start()

    # Being made

    def begin(self) -> bool:
        """Make the first questions; tell whether others follow in later turns of the event loop."""
        self._building.start()
        return self._building.running

    def finish(self) -> None:
        """Make all questions that are still to come, now."""
        self._building.finish()

    @property
    def waits(self) -> bool:
        """Whether a person went to a question that is still to be made."""
        return self._early.target is not None

    def give_up(self) -> None:
        """Make no more questions: another section takes the place of this one."""
        self._building.give_up()
        self._recount.stop()

    def _pieces(self) -> Iterator[None]:
        for field in self.section.fields:
            top = self._add(field)
            yield
            if isinstance(top, Part):
                yield from top.pieces()
                top.update_visible()
                self._mark(top, self._missing)
        for kind in filter(None, self.section.view.split("|")):
            view = ViewPart(self.context, kind)
            view.open_asked.connect(self.open_asked)
            view.add_asked.connect(self.add_asked)
            self._views.append(view)
            self._columns.add(view, wide=True)
            yield

    def _on_turned(self) -> None:
        if not self._early.leads_on:
            self._arrive_early()

    def _on_done(self) -> None:
        self.recount()
        self.completed.emit()
        self._arrive_early()
        if self.waits:  # it does not stand here after all
            self._early.let_go()

    def _arrive_early(self) -> None:
        if self._early.arrive(self._arrive):
            self.arrived.emit()

    # What parts ask of the sheet

    def ask(self, leaf: str, field: Field, *, style: Style = "full", label: Words = "") -> Question:
        """Make the question of ``leaf``, fill it in and look after it."""
        context = self.context
        editor = make_editor(context, field)
        if style == "inside" and field.type == "text":
            editor = TextEditor(context, field, self._caption_line(leaf, field))
        inside = editor
        if field.privacy == "secret" and field.type != "computed":
            editor = SecretEditor(context.look, inside, lambda: self._reveal(leaf))
        marks: list[Words] = []
        if field.judgement:
            marks.append(message("FormQuestion", "judgement, not a fact"))
        if field.privacy == "local":
            marks.append(message("FormQuestion", "stays on this laptop"))
        question = Question(
            context,
            leaf,
            editor,
            label=label or field.label,
            help=self._help(field),
            style=style,
            secret=field.privacy == "secret",
            marks=marks,
        )
        question.edited.connect(self._on_edited)
        question.choose_asked.connect(self.choose_asked)
        self._questions[leaf] = question
        self._fields[leaf] = field
        for control in editor.controls():
            control.installEventFilter(self._keys)
            self._owners[control] = question
        self._show(question)
        question.set_needed(on=leaf in self._missing)
        return question

    def forget(self, leaf: str) -> None:
        """Look after this question no longer."""
        question = self._questions.pop(leaf, None)
        self._fields.pop(leaf, None)
        for control in [one for one, owner in self._owners.items() if owner is question]:
            del self._owners[control]

    def answer(self, values: Mapping[str, Value]) -> None:
        """Write several answers as one step."""
        self._typing = ""
        self.draft.set_all(values)
        for leaf in values:
            if leaf in self._questions:
                self._show(self._questions[leaf])
        self.changed()

    def changed(self) -> None:
        """Say that the draft was edited."""
        self._typing = ""
        self._after_edit()

    # What the owner asks

    @property
    def place(self) -> FormPlace:
        """Where the person is, or was last."""
        if self._early.target is not None:
            return FormPlace(*self._early.target)
        question = self._questions.get(self._place.leaf)
        focus = self.window().focusWidget()  # of this window, whatever dialog lies over it
        if question is not None and focus is not None and question.isAncestorOf(focus):
            return FormPlace(question.leaf, question.editor.cursor_at())
        return self._place

    def go_to(self, leaf: str, cursor: int = 0) -> bool:
        """Put the focus into the question of ``leaf``, or the part it stands in.

        Where it is still to be made that is done as soon as it stands; keys typed until then are
        kept for it. False when there is no such question here.
        """
        self._update_visible()
        if self._arrive(leaf, cursor):
            return True
        if not self._building.running:
            return False
        self._early.wait_for(leaf, cursor)
        return True

    def _arrive(self, leaf: str, cursor: int) -> bool:
        if leaf in self._questions:
            self._place = FormPlace(leaf, cursor)
            self._questions[leaf].go_to(cursor)
            return True
        if self._building.running:  # a part may still get this very question
            return False
        key = leaf.split(".", maxsplit=1)[0]
        if key in self._parts:
            self._parts[key].go_to()
            return True
        if key in self._questions:
            self._questions[key].go_to()
            return True
        return False

    def set_breadth(self, breadth: Breadth) -> None:
        """Stand questions beside each other, or all under each other where there is little room."""
        self._columns.set_most(1 if breadth is Breadth.NARROW else 2)

    def show_problems(self, stage: Stage) -> None:
        """Say under each question what is wrong for saving or activating, and keep that up."""
        self._stage = stage
        self.recount(telling=False)  # whoever asked says them in one sentence

    def refresh(self) -> None:
        """Show the draft as it is now: after undo, a decision, or a change of the records."""
        self.finish()
        self._typing = ""
        for part in self._parts.values():
            part.refresh()
        for question in self._questions.values():
            self._show(question)
        for view in self._views:
            view.refresh()
        self._update_visible()
        self.recount()

    def question(self, leaf: str) -> Question:
        """Return the question of ``leaf``; raises KeyError when it does not stand here."""
        self.finish()
        return self._questions[leaf]

    @property
    def questions(self) -> Mapping[str, Question]:
        """The questions by leaf."""
        self.finish()
        return self._questions

    def recount(self, *, telling: bool = True) -> None:
        """Show anew what is needed and what is wrong."""
        self._recount.stop()
        draft = self.draft
        missing = self._missing = frozenset(problem.leaf for problem in draft.missing())
        wrong = _first(draft.problems(self._stage)) if self._stage else {}
        for leaf, question in self._questions.items():
            question.set_needed(on=leaf in missing)
            said = wrong.get(leaf)
            if said is None and leaf in self._left and sealed_digest(draft.value(leaf)) is None:
                said = next(iter(draft.form.check(leaf, draft.value(leaf))), None)
            question.set_wrong(said or "", telling=telling)
        for key, part in self._parts.items():
            self._mark(part, missing)
            part.head.set_wrong(wrong.get(key) or "", telling=telling)
        self.counted.emit()

    # Inside

    def _mark(self, part: Part, missing: frozenset[str]) -> None:
        own = {leaf for leaf in missing if leaf == part.key or part.field.type == "checklist"}
        needed = any(leaf == part.key or leaf.startswith(f"{part.key}.") for leaf in own)
        part.head.set_needed(on=needed)

    def _add(self, field: Field) -> QWidget:
        top: QWidget
        if field.type == "group":
            top = self._parts[field.key] = GroupPart(self, field)
        elif field.type == "checklist":
            top = self._parts[field.key] = ChecklistPart(self, field)
        elif field.type == "rows" and field.items:
            top = self._parts[field.key] = FixedRowsPart(self, field)
        elif field.type == "rows":
            top = self._parts[field.key] = RowsPart(self, field)
        else:
            assert field.type in EDITORS
            top = self.ask(field.key, field)
        if isinstance(top, Part) and field.label == self.section.title:
            top.head.label.hide()  # the section says it already
        self._tops[field.key] = top
        if not self.draft.visible(field.key):
            top.hide()
        self._columns.add(top, wide=is_wide(field))
        return top

    def _help(self, field: Field) -> Words:
        look = self.context.look
        parts = [look.words(field.help)] if field.help else []
        if field.account_hint:
            hint = message(
                "FormQuestion", "No account of the facts; this may become a case document"
            )
            parts.append(look.words(hint))
        return ". ".join(parts)

    def _caption_line(self, leaf: str, field: Field) -> CaptionLine:
        look = self.context.look
        outer = self.draft.form.field(leaf.split(".", maxsplit=1)[0])
        captions = {one.key: small(look.words(one.label)) for one in outer.fields}
        metrics = look.metrics("help")
        scale = look.percent / 100
        widest = max(metrics.horizontalAdvance(words) for words in captions.values()) / scale
        return CaptionLine(look, captions[field.key], round(widest) + 12)

    def _show(self, question: Question) -> None:
        leaf = question.leaf
        versions = self.context.versions(leaf) if leaf in self.draft.conflicts else ()
        question.set_conflict(versions)
        value = self.draft.value(leaf) if self._fields[leaf].type != "computed" else None
        if self._fields[leaf].privacy == "local" and sealed_digest(value) is not None:
            self._reveal(leaf)
            value = self.draft.value(leaf)
            value = None if sealed_digest(value) is not None else value
        question.show_value(value)
        if isinstance(question.editor, SecretEditor) and sealed_digest(value) is not None:
            question.editor.set_gone(self.context.gone(leaf, value))
        self._guard(question)

    def _guard(self, question: Question) -> None:
        field = self._fields[question.leaf]
        if not is_guarded(field):
            return
        value = self.draft.value(question.leaf)
        text = "\n".join(map(str, value)) if isinstance(value, list) else value
        found = findings(text, self.context.known_names) if isinstance(text, str) else ()
        question.set_warning(found[0].message if found else "")

    def _reveal(self, leaf: str) -> None:
        def show(value: Value) -> None:
            if sealed_digest(self.draft.value(leaf)) is not None:
                self.draft.reveal(leaf, value)
            question = self._questions.get(leaf)
            if question is not None and isinstance(question.editor, SecretEditor):
                question.editor.open(self.draft.value(leaf))
            elif question is not None:
                question.show_value(self.draft.value(leaf))

        self.context.reveal(leaf, show)

    def _on_edited(self, leaf: str, value: Value, continues: bool) -> None:  # noqa: FBT001
        self.draft.set(leaf, value, continues=continues and self._typing == leaf)
        self._typing = leaf if continues else ""
        self._guard(self._questions[leaf])
        self._place = FormPlace(leaf, self._questions[leaf].editor.cursor_at())
        self._after_edit()

    def _after_edit(self) -> None:
        self._update_visible()
        self._recount.start()
        self.edited.emit()

    def _on_entered(self, control: QWidget) -> None:
        question = self._owners.get(control)
        if question is not None:
            self._place = FormPlace(question.leaf, question.editor.cursor_at())

    def _on_left(self, control: QWidget) -> None:
        question = self._owners.get(control)
        if question is None:
            return
        self._typing = ""
        self._place = FormPlace(question.leaf, question.editor.cursor_at())
        question.editor.settle()
        self._left.add(question.leaf)
        self._recount.start()

    def _update_visible(self) -> None:
        for key, top in self._tops.items():
            visible = self.draft.visible(key)
            if top.isHidden() == visible:
                top.setVisible(visible)
        for part in self._parts.values():
            part.update_visible()


def _first(problems: Iterable[Problem]) -> dict[str, Words]:
    found: dict[str, Words] = {}
    for problem in problems:
        found.setdefault(problem.leaf, problem.message)
    return found
