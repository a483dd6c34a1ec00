"""Choices: an inbox of parts in which versions differ, and one of them at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from desktop_app.app import conflicts, merged, vaults
from desktop_app.app.conflicts import ToDecide
from desktop_app.app.consulting import viewed
from desktop_app.app.merged import MergedShown
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Leaf
from desktop_app.errors import UserError
from desktop_app.text import Words, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.own_value import OwnValue
from desktop_app.ui.dialogs.passphrase import PassphrasePrompt
from desktop_app.ui.flow import Flow
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.pages.exchange.decide import DecideCard
from desktop_app.ui.pages.exchange.part import Part
from desktop_app.ui.style.look import ANY_WIDTH, Breadth
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Marked, Text

_LIST: Final = 280


class ChoicesPart(Part):
    """Nothing else is blocked while something waits here."""

    help_topic = "choices"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        look = self.look
        self._inbox: tuple[ToDecide, ...] = ()
        self._cases: dict[str, CaseId] = {}
        self.card: DecideCard | None = None
        self._breadth = Breadth.WIDE
        self._halves = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        look.space_out(row, gap=16)
        self._list = Card(look, edges=(1, 11, 1, 12), gap=6)
        look.least(self._list, width=_LIST)
        look.at_most(self._list, _LIST)
        self._head = QWidget()
        head = look.row(self._head, gap=0, edges=(14, 0, 14, 0))
        words = message("Conflicts", "Choice needed")
        head.addWidget(Text(look, words, letter="head", ink="text2"))
        self._list.body.addWidget(self._head)
        self.table = Table(
            look,
            (Column(look.words(words), stretch=1),),
            name=words,
            fit="place",
            height=54,
            heads=False,
        )
        self.table.current_changed.connect(self._on_current)
        self.table.opened.connect(lambda _key: self._focus_card())
        self._list.body.addWidget(self.table)
        self._told = QWidget()
        told = look.column(self._told, gap=6)
        words = message("Conflicts", "Merged, for information")
        head = look.row(gap=0, edges=(14, 8, 14, 0))
        head.addWidget(Text(look, words, letter="head", ink="text2"))
        told.addLayout(head)
        self.merged = Table(
            look,
            (Column(look.words(words), stretch=1),),
            name=words,
            fit="place",
            height=54,
            heads=False,
        )
        self.merged.opened.connect(self._on_merged)
        told.addWidget(self.merged)
        self._list.body.addWidget(self._told, 1)
        self._list.body.addStretch(0)
        self._note = QWidget()
        note = look.row(self._note, gap=0, edges=(14, 0, 14, 0))
        note.addWidget(
            Marked(
                look,
                "info",
                message("Conflicts", "Everything can be used while a choice is open."),
                letter="help",
                weight=400,
                ink="text2",
                flow="wrap",
            )
        )
        self._list.body.addWidget(self._note)
        row.addWidget(self._list)
        self._right = look.column(gap=0)
        row.addLayout(self._right, 1)
        self._empty = Card(look)
        empty = Empty(
            look,
            message("Conflicts", "There is nothing to choose"),
            detail=message(
                "Conflicts",
                "Where two people changed different things, both were taken over by themselves.",
            ),
            action=message("Conflicts", "To what came in"),
            action_icon="download",
        )
        empty.acted.connect(lambda: self.desk.open_exchange("import"))
        self._empty.body.addWidget(empty)
        self._right.addWidget(self._empty, 1)

    # What the page calls

    def reload(self) -> None:
        before = [_key(one) for one in self._inbox]
        self._inbox = conflicts.inbox(self.desk.session)
        now = [_key(one) for one in self._inbox]
        self.table.set_rows([self._row(one) for one in self._inbox])
        # No higher than its rows: what was merged follows at once, and a long list scrolls.
        self.table.setMaximumHeight(self.table.sizeHint().height())
        if not self.table.current_key and now:
            self.table.set_current(now[0])
        if now != before or (now and self.card is None):
            self._show(self.table.current_key)
        told = merged.merged(self.desk.session)
        self._cases = {f"{one.bundle}/{one.case}": one.case for one in told}
        self.merged.set_rows([self._merged_row(one) for one in told])
        self._told.setVisible(bool(told))
        self._head.setVisible(bool(now))
        self.table.setVisible(bool(now))
        self._list.setVisible(self._lists)
        self._empty.setVisible(not now)

    def entered(self) -> None:
        if self.card is not None:
            self.card.focus_first()
        else:
            self.table.setFocus()

    def here(self) -> Mapping[str, str]:
        return {"decision": self.table.current_key, **(self.card.here() if self.card else {})}

    def back_to(self, here: Mapping[str, str]) -> None:
        self.table.set_current(here.get("decision", ""))
        if self.card is not None and self.table.current_key == here.get("decision"):
            self.card.back_to(here)

    def set_breadth(self, breadth: Breadth) -> None:
        anew = self._is_short(breadth) != self._is_short(self._breadth)
        self._breadth = breadth
        short = self._is_short(breadth)
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if short else direction.LeftToRight)
        self._note.setVisible(not short)
        self._list.setVisible(self._lists)
        if anew and self.card is not None:
            self._show(self.table.current_key)
        if short:
            self._list.setProperty("at_most", None)
            self._list.setMaximumWidth(ANY_WIDTH)
        else:
            self.look.at_most(self._list, _LIST)

    @staticmethod
    def _is_short(breadth: Breadth) -> bool:
        """Whether the list stands above the choice: two versions of it want the width."""
        return breadth is not Breadth.WIDE

    @property
    def _lists(self) -> bool:
        """Whether the list is shown: one choice alone needs no list where room is short."""
        if self._is_short(self._breadth):
            return len(self._inbox) >= 2
        return bool(self._inbox or self._cases)

    # Showing

    def _row(self, one: ToDecide) -> Row:
        say = self.look.words
        title = one.code or say(one.form)
        detail = say(message("Conflicts", "%1 · %2").fill(one.form, one.title))
        cell = Cell(title, detail, icon="fork", icon_ink="warn", weight=500, letter="body")
        return Row(_key(one), (cell,), f"{title}, {detail}")

    def _merged_row(self, one: MergedShown) -> Row:
        say = self.look.words
        detail = ", ".join(say(words) for words in one.parts)
        from_ = say(message("Conflicts", "from %1").fill(one.sender))
        cell = Cell(one.codename, detail, icon="check", icon_ink="ok", weight=500, letter="body")
        return Row(f"{one.bundle}/{one.case}", (cell,), f"{one.codename}, {detail}, {from_}")

    def _on_merged(self, key: str) -> None:
        case = self._cases.get(key)
        if case is not None:
            self.desk.open_case(case)

    def _on_current(self, key: str) -> None:
        if self.card is None or _key(self.card.decision.about) != key:
            self._show(key)

    def _show(self, key: str) -> None:
        if self.card is not None:
            self._right.removeWidget(self.card)
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        about = next((one for one in self._inbox if _key(one) == key), None)
        if about is None:
            return
        card = DecideCard(self.desk, conflicts.decision(self.desk.session, about), self._breadth)
        viewed(self.desk.session, about.key.case, about.key.record)
        card.later.connect(self._on_later)
        card.settle_wanted.connect(self.settle)
        card.own_wanted.connect(lambda: self.desk.run(self._own(card)))
        card.reveal_wanted.connect(self._on_reveal)
        self.card = card
        self._right.addWidget(card, 1)

    def _focus_card(self) -> None:
        if self.card is not None:
            self.card.focus_first()

    # Acting

    def settle(self) -> None:
        """Keep the choice."""
        card = self.card
        if card is None:
            return
        about = card.decision.about
        self.desk.write(
            lambda: conflicts.settle(
                self.desk.session, about, card.chosen, reason=card.reason.text()
            ),
            message("Conflicts", "The choice is kept. Both versions stay in the history."),
        )

    def _on_later(self) -> None:
        keys = [_key(one) for one in self._inbox]
        at = keys.index(self.table.current_key) if self.table.current_key in keys else 0
        self.table.set_current(keys[(at + 1) % len(keys)])
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _own(self, card: DecideCard) -> Flow:
        session = self.desk.session
        form = session.form(card.decision.about.key.kind)
        context = FormContext(look=self.look, now=session.local_now)
        lines = [(one.leaf, one.label) for one in card.decision.lines if not one.absent]
        dialog = OwnValue(context, form, lines)
        if (yield dialog):
            card.set_own(dialog.values)

    def _on_reveal(self, leaf: Leaf, value: Value, show: Callable[[Words], None]) -> None:
        self.desk.run(self._reveal(leaf, value, show))

    def _reveal(self, leaf: Leaf, value: Value, show: Callable[[Words], None]) -> Flow:
        session, card = self.desk.session, self.card
        if card is None:
            return
        if not session.may_show_secrets():
            why = message("Conflicts", "To see both shielded versions.")
            prompt = PassphrasePrompt(self.look, why)
            prompt.offered.connect(lambda typed: self._check(prompt, typed))
            if not (yield prompt):
                return
        show(conflicts.reveal(session, card.decision.about.key, leaf, value))

    def _check(self, prompt: PassphrasePrompt, typed: str) -> None:
        try:
            vaults.unlock_again(self.desk.session, typed)
        except UserError as error:
            prompt.refuse(error.message)
            return
        prompt.accept()


def _key(one: ToDecide) -> str:
    return f"{one.key.kind}:{one.key.record}:{one.section}"
