"""Beside the table: what the chosen figure means, its parts, and the rules for small numbers."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.app.evaluated import Evaluation, Row
from desktop_app.app.evaluation_out import written
from desktop_app.text import message
from desktop_app.ui.pages.evaluation.lines import moment_of
from desktop_app.ui.pages.evaluation.moments import MomentBars, MomentShown
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.badge import KeyHint
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.text import Icon, Text


class Side(QWidget):
    """Two cards; F1 brings the focus here."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        column = look.column(self, gap=12)
        self._lead = QWidget()
        self._lead.hide()  # so that it has no gap of its own below while nothing is moved
        self._down = 0
        column.addWidget(self._lead)
        card = Card(look, edges=16, gap=8)
        head = look.row(gap=8)
        self._code = Text(look, "", letter="row", ink="text2")
        head.addWidget(self._code)
        head.addStretch(1)
        head.addWidget(KeyHint(look, "F1"))
        card.body.addLayout(head)
        self.title = Text(look, "", letter="card", flow="wrap")
        card.body.addWidget(self.title)
        self.words = Text(look, "", letter="row", flow="wrap")
        card.body.addWidget(self.words)
        self._parts_title = Text(
            look, message("Evaluation", "In parts"), letter="help", weight=600, ink="text2"
        )
        card.body.addWidget(self._parts_title)
        self.parts = Text(look, "", letter="row", flow="wrap")
        card.body.addWidget(self.parts)
        self._moments_title = Text(
            look,
            message("Evaluation", "Median at each moment"),
            letter="help",
            weight=600,
            ink="text2",
        )
        card.body.addWidget(self._moments_title)
        self.moments = MomentBars(look)
        card.body.addWidget(self.moments)
        self._moments_words = Text(look, "", letter="help", ink="text2", flow="wrap")
        card.body.addWidget(self._moments_words)
        column.addWidget(card)
        column.addWidget(self._rules_of_small_numbers())
        self._notes_card = Card(look, edges=16, gap=6)
        self.notes = Text(look, "", letter="row", ink="text2", flow="wrap")
        self._notes_card.body.addWidget(self.notes)
        column.addWidget(self._notes_card)
        column.addStretch(1)

    def _rules_of_small_numbers(self) -> Card:
        look = self._look
        rules = Card(look, edges=16, gap=6)
        first = look.row(gap=8)
        first.addWidget(Icon(look, "shield-check", size=18, ink="ok"))
        first.addWidget(Text(look, message("Evaluation", "Small numbers"), letter="card"))
        first.addStretch(1)
        self._version = Text(look, "", letter="help", ink="text2")
        first.addWidget(self._version)
        rules.body.addLayout(first)
        self.summary = Text(look, "", letter="row", flow="wrap")
        rules.body.addWidget(self.summary)
        self.more = Button(look, message("Evaluation", "All rules"), kind="quiet", size="tool")
        self.more.act.connect(self._show_all_rules)
        rules.body.addWidget(self.more)
        self.rules = Text(look, "", letter="help", flow="wrap")
        self.rules.hide()
        rules.body.addWidget(self.rules)
        self._rules_card = rules
        return rules

    def move_down(self, far: int, *, within: int) -> None:
        """Begin ``far`` pixels further down, as far as a column of ``within`` pixels lets it."""
        own = (
            self.sizeHint().height() - self._lead.height()
            if self._down
            else self.sizeHint().height()
        )
        down = max(0, min(far, within - own))
        if down != self._down:
            self._down = down
            self._lead.setVisible(down > 0)
            self._lead.setFixedHeight(down)

    def show_figure(self, evaluation: Evaluation, row: Row | None) -> None:
        """Show what a figure means; None: none is chosen."""
        say = self._look.words
        self._code.set_words(row.code if row else "")
        self.title.set_words(
            row.title if row else message("Evaluation", "Choose a figure to see what it means")
        )
        self.words.set_words(row.definition if row else "")
        self.words.setVisible(row is not None)
        parts = row.parts if row else ()
        self._parts_title.setVisible(bool(parts))
        self.parts.setVisible(bool(parts))
        lines = []
        for part in parts:
            share = f" ({part.percent} %)" if part.percent is not None else ""
            lines.append(f"{say(part.title)}: {written(evaluation, part.cell)}{share}")
        self.parts.set_words("\n".join(lines))
        self._show_moments(evaluation, row)

    def _show_moments(self, evaluation: Evaluation, row: Row | None) -> None:
        say, titles = self._look.words, dict(evaluation.moments)
        shown, named = [], []
        for one in evaluation.rows if row is not None and not row.parts else ():
            moment = moment_of(one)
            if not moment or row is None or one.indicator != row.indicator:
                continue
            if one.group_code != row.group_code or one.asked.value == 0:
                continue
            middle = (one.median.low + one.median.high) / 2 if one.median is not None else None
            n = say(message("Evaluation", "n %1").fill(written(evaluation, one.answered)))
            value = _span(one) if one.median is not None else "x"
            shown.append(MomentShown(moment, value, middle, n))
            named.append(f"{moment} {say(titles[moment])}" if moment in titles else moment)
        self.moments.show_moments(shown)
        self._moments_title.setVisible(bool(shown))
        self._moments_words.setVisible(bool(shown))
        self._moments_words.set_words(" · ".join(named))

    def _show_all_rules(self) -> None:
        shown = not self.rules.isVisibleTo(self)
        self.rules.setVisible(shown)
        words = message("Evaluation", "Fewer") if shown else message("Evaluation", "All rules")
        self.more.set_words(words)

    def show_rules(self, evaluation: Evaluation) -> None:
        """Show the rules by which numbers were withheld, and what the numbers cannot say."""
        say = self._look.words
        version = message("Evaluation", "rules v%1").fill(evaluation.rules_version)
        self._version.set_words(version)
        # A coordinator's own figures are withheld by no rule.
        rules = [say(one) for one in evaluation.rules] if evaluation.exportable else []
        if evaluation.folded:
            groups = ", ".join(say(one) for one in evaluation.folded)
            folded = message("Evaluation", "Too small to be shown by themselves: %1.")
            rules.append(say(folded.fill(groups)))
        self.summary.set_words(evaluation.summary)
        self.rules.set_words("\n".join(f"• {one}" for one in rules))
        self._rules_card.setVisible(bool(rules))
        notes = "\n".join(say(one) for one in evaluation.notes)
        self.notes.set_words(notes)
        self._notes_card.setVisible(bool(notes))


def _span(row: Row) -> str:
    span = row.median
    if span is None:
        return ""
    return str(span.low) if span.low == span.high else f"{span.low}–{span.high}"
