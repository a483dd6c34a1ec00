"""The told-once register of an interview preparation: who was told, when, where it is kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.domain.retelling import Retold, counted
from desktop_app.forms.answers import Answers
from desktop_app.forms.definition import Form
from desktop_app.forms.render import render
from desktop_app.forms.values import parse_date
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.forms.small_words import small
from desktop_app.ui.style.look import Breadth, Look, Words
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Hairline
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Icon, Text


@dataclass(frozen=True, slots=True)
class Told:
    """One entry of the register in words; ``counts`` tells whether it is an account."""

    key: str
    on: date | None
    to: str
    kind: str
    form: str
    complete: str
    topics: str
    where: str
    access: str
    counts: bool
    planned: bool


@dataclass(frozen=True, slots=True)
class AskAgain:
    """One topic that is to be asked again, with its reason and who decided that."""

    key: str
    topic: str
    reason: str
    decided_by: str


def told_entries(
    records: Iterable[tuple[str, Mapping[str, Value]]], form: Form, language: str
) -> tuple[tuple[Told, ...], tuple[AskAgain, ...]]:
    """Return the register in words, the first talk first, and what is to be asked again.

    ``records``: key and values by leaf of every told_once record; ``form``: that of told_once.
    """
    told, again = [], []
    for key, values in records:

        def say(leaf: str, values: Mapping[str, Value] = values) -> str:
            return render(form, leaf, values.get(leaf), language)

        told.append(
            Told(
                key,
                parse_date(values.get("on")),
                say("to_role"),
                say("kind"),
                say("form"),
                say("complete"),
                " · ".join(map(small, say("topics").split(", "))),
                say("where_kept"),
                say("access"),
                counted(values),
                values.get("planned") is True,
            )
        )
        answers = Answers(form, {Leaf(leaf): value for leaf, value in values.items()})
        for row in answers.rows("repeat"):
            start = f"repeat.{row}"
            again.append(
                AskAgain(
                    key, say(f"{start}.topic"), say(f"{start}.reason"), say(f"{start}.decided_by")
                )
            )
    told.sort(key=lambda one: (one.on is None, one.on or date.min))
    return tuple(told), tuple(again)


class ToldOnceCard(Card):
    """The register with its two counts, and below it what is to be asked again."""

    add_asked = Signal()  # an entry is to be added: the button, or Insert in the list
    open_asked = Signal(str)  # the entry with this key is to be opened
    again_asked = Signal(str)  # a topic with a reason is to be added: key of its entry, or ""

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=1, gap=0)
        self._lines: list[QWidget] = []
        head = look.row(gap=12, edges=(15, 9, 15, 9))
        self.body.addLayout(head)
        words = look.column(gap=1)
        head.addLayout(words, 1)
        words.addWidget(Text(look, message("ToldOnce", "Told once"), letter="card", flow="wrap"))
        rule = message("ToldOnce", "Only who, when and where it is kept. Never what was told.")
        words.addWidget(Text(look, rule, letter="help", ink="text2", flow="wrap"))
        self._justice = self._count(head, message("ToldOnce", "times in the\njustice chain"))
        head.addWidget(Hairline(look, standing=True))
        self._all = self._count(head, message("ToldOnce", "times\nin all"))
        self.body.addWidget(Hairline(look))
        self.table = Table(
            look,
            [
                Column(look.words(message("ToldOnce", "When")), width=82),
                Column(look.words(message("ToldOnce", "Told to")), width=130, stretch=2),
                Column(
                    look.words(message("ToldOnce", "Form")),
                    width=72,
                    stretch=1,
                    room=Breadth.MEDIUM,
                ),
                Column(look.words(message("ToldOnce", "Complete?")), width=94, room=Breadth.MEDIUM),
                Column(look.words(message("ToldOnce", "Topics")), width=130, stretch=3),
                Column(
                    look.words(message("ToldOnce", "Where kept")),
                    width=106,
                    stretch=2,
                    room=Breadth.MEDIUM,
                ),
                Column(look.words(message("ToldOnce", "Access")), width=104, room=Breadth.WIDE),
            ],
            name=message("ToldOnce", "Told once"),
            height=48,
        )
        self.table.opened.connect(self.open_asked)
        self._keys = _InsertKey(self)
        self._keys.pressed.connect(self.add_asked)
        self.table.installEventFilter(self._keys)
        self.body.addWidget(self.table)
        self.body.addWidget(Hairline(look))
        add = Button(
            look, message("ToldOnce", "Add an entry"), kind="quiet", icon="plus", size="tool"
        )
        add.act.connect(self.add_asked)
        line = look.row(gap=8, edges=(9, 1, 9, 1))
        line.addWidget(add)
        line.addStretch(1)
        self.body.addLayout(line)
        self.body.addWidget(Hairline(look))
        self._again_part()
        self.body.addStretch(1)

    def show_register(self, told: Sequence[Told], again: Sequence[AskAgain], count: Retold) -> None:
        """Show the register and what is to be asked again."""
        self._justice.set_words(verbatim(count.justice))
        self._all.set_words(verbatim(count.all))
        self.table.set_rows([self._row(one) for one in told])
        for gone in self._lines:
            gone.hide()
            gone.deleteLater()
        self._lines = [self._again_line(one) for one in again]
        for line in self._lines:
            self._again.addWidget(line)
        self._nothing.setVisible(not again)

    def _count(self, row: QHBoxLayout, words: Words) -> Text:
        look = self._look
        number = Text(look, "0", letter="count")
        row.addWidget(number)
        caption = Text(look, words, letter="help", ink="text2")
        row.addWidget(caption)
        return number

    def _row(self, told: Told) -> Row:
        look = self._look
        ink: Ink = "text" if told.counts else "text2"
        detail = small(told.kind)
        if told.planned:
            detail = look.words(message("ToldOnce", "planned, not counted"))
        elif not told.counts:
            detail = look.words(message("ToldOnce", "procedure only, not counted"))
        when = look.words(message("ToldOnce", "%1").fill(Day(told.on))) if told.on else "–"
        texts = (told.form, told.complete, told.topics, told.where, told.access)
        cells = [Cell(small(text) or "–", ink=ink) for text in texts]
        to = told.kind if told.planned else told.to
        first = Cell(when, ink=ink, tabular=False)
        second = Cell(to, detail, ink=ink, weight=500)
        return Row(told.key, (first, second, *cells))

    def _again_part(self) -> None:
        look = self._look
        box = look.column(gap=6, edges=(15, 8, 12, 12))
        self.body.addLayout(box)
        head = look.row(gap=12)
        box.addLayout(head)
        head.addWidget(
            Text(look, message("ToldOnce", "Ask again?"), letter="strong", flow="wrap"), 1
        )
        button = Button(look, message("ToldOnce", "Topic with a reason"), icon="plus", size="tool")
        button.act.connect(lambda: self.again_asked.emit(self.table.current_key))
        head.addWidget(button)
        self._nothing = QWidget()
        row = look.row(self._nothing, gap=8)
        row.addWidget(Icon(look, "check-circle", ink="ok"), 0, Qt.AlignmentFlag.AlignTop)
        rule = message(
            "ToldOnce",
            "Nothing needs to be asked again. Without a reason we ask nothing twice; the public "
            "prosecutor, the team lead or the examining magistrate decides.",
        )
        row.addWidget(Text(look, rule, letter="row", ink="text2", flow="wrap"), 1)
        box.addWidget(self._nothing)
        self._again = look.column(gap=4)
        box.addLayout(self._again)

    def _again_line(self, one: AskAgain) -> QWidget:
        look = self._look
        words = message("ToldOnce", "%1: %2. Decided by: %3").fill(
            one.topic, small(one.reason), small(one.decided_by)
        )
        line = QWidget()
        row = look.row(line, gap=8)
        row.addWidget(Icon(look, "alert", ink="warn"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(look, words, letter="row", flow="wrap"), 1)
        change = Button(look, message("ToldOnce", "Change"), kind="quiet", size="small")
        change.setAccessibleDescription(one.topic)
        change.act.connect(lambda: self.open_asked.emit(one.key))
        row.addWidget(change)
        return line


class _InsertKey(QObject):
    """Insert adds a row while the list has the focus."""

    pressed = Signal()  # Insert, without Ctrl or Shift

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Insert
            and event.modifiers() == Qt.KeyboardModifier.NoModifier
        ):
            self.pressed.emit()
            return True
        return False
