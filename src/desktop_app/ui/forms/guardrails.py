"""The guardrails on top of an interview preparation: each ticked by name, with the time of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.canonical import Value
from desktop_app.forms.draft import Draft
from desktop_app.forms.guidance import Guardrail
from desktop_app.forms.values import parse_date
from desktop_app.text import Day, message
from desktop_app.ui.forms.columns import Columns
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.ground_rules import GroundRules
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.text import Icon, Text
from desktop_app.ui.widgets.tick import Tick

FIELD = "guardrail_ok"
_ICONS = ("microphone", "heart")


class Guardrails(QWidget):
    """The guardrails that every preparation has to tick, and below them all seven."""

    edited = Signal()  # one was ticked or unticked, and the draft says so

    def __init__(self, context: FormContext, rails: Sequence[Guardrail]) -> None:
        super().__init__()
        columns = Columns(context.look, self, least=360, gap=12)
        self._context = context
        self._cards: list[_RailCard] = []
        ticked = [rail for rail in rails if rail.tick is not None]
        for at, rail in enumerate(ticked):
            card = _RailCard(context.look, rail, _ICONS[at % len(_ICONS)])
            card.ticked.connect(self._on_ticked)
            self._cards.append(card)
            columns.add(card, wide=False)
        self.all = GroundRules(context.look, rails)
        columns.add(self.all, wide=True)
        self._draft: Draft | None = None

    def show_draft(self, draft: Draft) -> None:
        """Show what is ticked, by whom and when."""
        self._draft = draft
        for card in self._cards:
            start = f"{FIELD}.{card.item}"
            on = draft.value(f"{start}.state") == "done"
            day = parse_date(draft.value(f"{start}.on"))
            parts = [str(draft.value(f"{start}.who") or "")]
            if day is not None:
                when = message("Guardrails", "%1 %2").fill(
                    Day(day), str(draft.value(f"{start}.at") or "")
                )
                parts.append(self._context.look.words(when).strip())
            card.show_tick(on=on, words=" · ".join(filter(None, parts)) if on else "")

    def _on_ticked(self, item: str, on: bool) -> None:  # noqa: FBT001  (a slot)
        if self._draft is None:
            return
        now, start = self._context.now(), f"{FIELD}.{item}"
        values: dict[str, Value] = {
            f"{start}.state": "done" if on else None,
            f"{start}.who": (self._context.me or None) if on else None,
            f"{start}.on": now.date().isoformat() if on else None,
            f"{start}.at": f"{now:%H:%M}" if on else None,
        }
        self._draft.set_all(values)
        self.show_draft(self._draft)
        self.edited.emit()


class _RailCard(Card):
    """One guardrail: what it says, and its tick."""

    ticked = Signal(str, bool)  # the item of the checklist, and whether it is ticked now

    def __init__(self, look: Look, rail: Guardrail, icon: str) -> None:
        super().__init__(look, edges=(15, 12, 15, 12), gap=6)
        self.set_border("accent")
        self.item = rail.item
        row = look.row(gap=12)
        self.body.addLayout(row)
        row.addWidget(Icon(look, icon, size=20, ink="accent"), 0, Qt.AlignmentFlag.AlignTop)
        words = look.column(gap=2)
        row.addLayout(words, 1)
        words.addWidget(Text(look, rail.title, letter="card", flow="wrap"))
        text = Text(look, rail.short or rail.text, letter="row", flow="wrap")
        words.addWidget(text)
        line = look.row(gap=8, edges=(28, 2, 0, 0))
        self.body.addLayout(line)
        self._tick = Tick(look, rail.tick or "")
        look.dress(self._tick, "row", 600)
        self._tick.setObjectName(f"{FIELD}.{rail.item}.state")
        self._tick.setAccessibleDescription(look.words(rail.title))
        self._tick.clicked.connect(lambda on: self.ticked.emit(rail.item, on))
        line.addWidget(self._tick)
        line.addStretch(1)
        self._who = Text(look, "", letter="help", ink="text2")
        line.addWidget(self._who)

    def show_tick(self, *, on: bool, words: str) -> None:
        """Show the tick, and who set it when."""
        self._tick.set_state("on" if on else "off")
        self._who.set_words(words)
