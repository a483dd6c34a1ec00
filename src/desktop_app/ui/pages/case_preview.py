"""The card beside the list of cases: contact, next, look out, measures, what is recorded."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.app.consulting import viewed
from desktop_app.app.contact_rule import ContactRule
from desktop_app.app.measures import MeasureShown
from desktop_app.app.preview import CasePreview, Recorded, case_preview
from desktop_app.domain.ids import CaseId
from desktop_app.text import Day, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.moments import when_words
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.style.tokens import Ink
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Hairline
from desktop_app.ui.widgets.level import LevelBadge
from desktop_app.ui.widgets.ring import Ring
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.text import Icon, Marked, Text

MOST_MEASURES = 6
_A_LOOK = 1000
"""Milliseconds after which a case that is shown was looked at, not passed by."""


class PreviewCard(Card):
    """A case at a glance; empty until a case is shown."""

    open_wanted = Signal()  # the person wants to open the case
    note_wanted = Signal()  # the person wants to take a note for the case

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, edges=0, gap=0)
        self._desk = desk
        self.setAccessibleName(desk.look.words(message("Preview", "Case at a glance")))
        self._scroll = Scroll(desk.look, edges=(18, 16, 18, 8))
        self.body.addWidget(self._scroll, 1)
        self._inside: QWidget | None = None
        self.foot = QWidget()
        row = desk.look.row(self.foot, gap=8, edges=(18, 8, 18, 16))
        self.open_button = Button(
            desk.look, message("Preview", "Open case file"), kind="primary", after="arrow-right"
        )
        self.open_button.act.connect(self.open_wanted)
        self.note_button = Button(desk.look, message("Preview", "Note"), icon="note")
        self.note_button.act.connect(self.note_wanted)
        row.addWidget(self.open_button)
        row.addWidget(self.note_button)
        row.addStretch(1)
        self.body.addWidget(self.foot)
        self._case: CaseId | None = None
        self._looked = QTimer(self, singleShot=True, interval=_A_LOOK)
        self._looked.timeout.connect(self._on_looked)
        self.show_case(None)

    def show_case(self, case: CaseId | None) -> None:
        """Show a case, or nothing."""
        self._case = case
        self._looked.start()
        found = case_preview(self._desk.session, case) if case is not None else None
        if self._inside is not None:
            self._scroll.body.removeWidget(self._inside)
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = _Content(self._desk, found) if found is not None else _nothing(self._look)
        self._scroll.body.insertWidget(0, self._inside)
        self.foot.setVisible(found is not None)

    def _on_looked(self) -> None:
        if self._case is not None and self.isVisible():
            viewed(self._desk.session, self._case)


def _nothing(look: Look) -> QWidget:
    return Text(
        look,
        message("Preview", "Choose a case to see it at a glance."),
        letter="row",
        ink="text2",
        flow="wrap",
    )


class _Content(QWidget):
    def __init__(self, desk: Desk, found: CasePreview) -> None:
        super().__init__()
        look = desk.look
        self._look = look
        self._today = desk.session.today()
        column = look.column(self, gap=0)
        self._head(column, found)
        self._line(column)
        self._facts(column, found)
        if found.measures:
            self._line(column)
            self._title(column, message("Preview", "Measures"))
            self._measures(column, found.measures)
        self._line(column)
        self._title(column, message("Preview", "Recorded"))
        for one in found.recorded:
            column.addWidget(self._recorded(one))
        n = found.only_here
        if n:
            column.addSpacing(look.space(6))
            here = message("Preview", "%n changes only on this laptop", "", n)
            column.addWidget(
                Marked(
                    look, "laptop", here, icon_ink="warn", ink="text2", letter="help", weight=400
                )
            )
        column.addStretch(1)

    def _head(self, column: QVBoxLayout, found: CasePreview) -> None:
        look, header = self._look, found.header
        row = look.row(gap=8)
        row.addWidget(Text(look, header.codename, letter="section", flow="wrap"), 1)
        if header.level is not None:
            row.addWidget(LevelBadge(look, header.level.level))
        column.addLayout(row)
        parts = [header.number]
        if header.stage is not None:
            parts.append(look.words(header.stage))
        if header.level is not None and header.level.since is not None:
            since = message("Preview", "level since %1").fill(Day(header.level.since))
            parts.append(look.words(since))
        column.addSpacing(look.space(4))
        column.addWidget(
            Text(
                look,
                " · ".join(part for part in parts if part),
                letter="help",
                ink="text2",
                flow="wrap",
            )
        )

    def _facts(self, column: QVBoxLayout, found: CasePreview) -> None:
        look, header = self._look, found.header
        how, when = contact_words(look, header.contact)
        column.addWidget(self._fact("chat", message("Preview", "Safe contact"), how, when), 0, _TOP)
        step = header.next_step
        if step is not None:
            at = when_words(
                look, step.day, self._today, at=step.at, until=step.until, before=step.before
            )
            ink: Ink = "danger" if step.days_late else "text2"
            fact = self._fact(
                "flag", message("Preview", "Next step"), look.words(step.what), at, ink=ink
            )
        else:
            none = look.words(message("Preview", "none"))
            fact = self._fact("flag", message("Preview", "Next step"), none, "")
        column.addSpacing(look.space(10))
        column.addWidget(fact)
        if found.look_out is not None:
            detail = " · ".join(look.words(part) for part in found.look_out.detail)
            column.addSpacing(look.space(10))
            column.addWidget(
                self._fact(
                    "alert",
                    message("Preview", "Look out"),
                    look.words(found.look_out.what),
                    detail,
                )
            )

    def _fact(
        self, icon: str, title: Words, what: str, detail: str, *, ink: Ink = "text2"
    ) -> QWidget:
        look = self._look
        part = QWidget()
        row = look.row(part, gap=11)
        row.addWidget(Icon(look, icon, size=17), 0, Qt.AlignmentFlag.AlignTop)
        column = look.column(gap=0)
        column.addWidget(Text(look, title, letter="help", ink="text2"))
        column.addWidget(Text(look, what, letter="strong", weight=500, flow="wrap"))
        if detail:
            column.addWidget(Text(look, detail, letter="help", ink=ink, flow="wrap"))
        row.addLayout(column, 1)
        return part

    def _measures(self, column: QVBoxLayout, shown: Sequence[MeasureShown]) -> None:
        for one in shown[:MOST_MEASURES]:
            when = one.state_and_day()
            column.addWidget(measure_line(self._look, one, when or one.said or ""))
        more = len(shown) - MOST_MEASURES
        if more > 0:
            said = message("Preview", "and %n more", "", more)
            column.addWidget(Text(self._look, said, letter="help", ink="text2"))

    def _recorded(self, one: Recorded) -> QWidget:
        look = self._look
        part = QWidget()
        row = look.row(part, gap=8, edges=(0, 2, 0, 2))
        row.addWidget(Ring(look, one.filled, one.total, size=15))
        name = {
            "assessment": message("Preview", "Assessment"),
            "plan": message("Preview", "Safety plan"),
            "preparation": message("Preview", "Interview preparation"),
        }[one.part]
        row.addWidget(Text(look, name, letter="row_strong"))
        row.addWidget(_right(look, one.said), 1)
        return part

    def _title(self, column: QVBoxLayout, words: Words) -> None:
        column.addWidget(Text(self._look, words, letter="label"))
        column.addSpacing(self._look.space(3))

    def _line(self, column: QVBoxLayout) -> None:
        column.addSpacing(self._look.space(12))
        column.addWidget(Hairline(self._look))
        column.addSpacing(self._look.space(12))


_TOP = Qt.AlignmentFlag.AlignTop


def measure_line(look: Look, one: MeasureShown, when: Words) -> QWidget:
    """Return one measure in a line: in force or waiting, its name, until when."""
    part = QWidget()
    row = look.row(part, gap=8, edges=(0, 2, 0, 2))
    active = one.standing == "active"
    state = message("Preview", "in force") if active else message("Preview", "not decided yet")
    row.addWidget(
        Icon(
            look,
            "check" if active else "clock",
            size=15,
            ink="ok" if active else "warn",
            words=state,
        )
    )
    row.addWidget(Text(look, one.name, letter="row_strong", flow="wrap"), 1)
    ink: Ink = "danger" if one.late else "text2"
    row.addWidget(Text(look, when, letter="help", ink=ink))
    return part


def _right(look: Look, words: Words, *, ink: Ink = "text2") -> Text:
    text = Text(look, words, letter="help", ink=ink, flow="cut")
    text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return text


def contact_words(look: Look, rule: ContactRule | None) -> tuple[str, str]:
    """Return how contact is safe, and when and with whom, each in one line."""
    if rule is None:
        return look.words(message("Preview", "not agreed yet")), ""
    how = ", ".join(look.words(part) for part in rule.how)
    when = " · ".join(look.words(part) for part in rule.when)
    if rule.undecided:
        how = look.words(message("Preview", "decide first: %1").fill(how))
    return how, when
