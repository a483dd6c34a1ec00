"""Closing a case: of each measure in force it is said whether it ends, moves on or stays."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QWidget

from desktop_app.app.closing import Ending, How, ToClose
from desktop_app.app.measures import MeasureShown
from desktop_app.domain.ids import RecordId
from desktop_app.text import Day, message
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Choice, Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.text import Text


class CloseCase(Dialog):
    """Nothing is preselected: each measure is thought of."""

    def __init__(self, look: Look, plan: ToClose) -> None:
        super().__init__(
            look,
            message("Closing", "Close %1").fill(plan.code),
            verb=message("Closing", "Close the case"),
            width=540,
        )
        n = len(plan.in_force)
        if n:
            words = message(
                "Closing", "%n measures are still in force. What becomes of each?", "", n
            )
        else:
            words = message("Closing", "No measure is in force any more.")
        self.body.addWidget(Text(look, words, letter="strong", flow="wrap"))
        self.measures = [_Measure(look, one) for one in plan.in_force]
        for one in self.measures:
            self.body.addWidget(one)
        text = message(
            "Closing",
            "The case goes to the end of the list and can be opened again. Nothing is wiped now: "
            "Settings, Keeping and wiping says when that is proposed.",
        )
        self.body.addWidget(Text(look, text, letter="row", ink="text2", flow="wrap"))
        if self.measures:
            self.measures[0].how.setFocus()

    @property
    def endings(self) -> Mapping[RecordId, Ending]:
        """What was chosen, by measure."""
        return {one.record: one.ending for one in self.measures}

    def accept(self) -> None:
        """Close when every measure is settled, or say where it is not."""
        wrong = [one for one in self.measures if not one.settled()]
        if wrong:
            wrong[0].focus()
            return
        super().accept()


class _Measure(Card):
    """One measure: its name, what becomes of it, and the words that this takes."""

    def __init__(self, look: Look, shown: MeasureShown) -> None:
        super().__init__(look, edges=12, gap=8)
        self.record = shown.key.record
        name = look.words(shown.name)
        if shown.until is not None:
            until = message("Closing", "%1, until %2").fill(shown.name, Day(shown.until))
            name = look.words(until)
        self.body.addWidget(Text(look, name, letter="row_strong", flow="wrap"))
        self.how = Choice(
            look,
            (
                ("ended", message("Closing", "It ends today")),
                ("handed_over", message("Closing", "It goes to a new owner")),
                ("kept", message("Closing", "It stays with its present owner")),
            ),
            hint=message("Closing", "Choose"),
        )
        self.how_field = Field(look, message("Closing", "What becomes of it"), self.how)
        self.body.addWidget(self.how_field)
        self.words = Line(look)
        self.words.setMaxLength(80)
        self.words_field = Field(
            look, message("Closing", "Why it ends, the new owner, or why it stays"), self.words
        )
        self.words_field.hide()
        self.body.addWidget(self.words_field)
        self.how.picked.connect(self._show_words)

    @property
    def ending(self) -> Ending:
        """What was chosen."""
        chosen = self.how.value
        how: How = chosen if chosen in ("handed_over", "kept") else "ended"  # type: ignore[assignment]
        return Ending(how, self.words.text().strip())

    def choose(self, how: How, words: str = "") -> None:
        """Choose what becomes of it."""
        self.how.set_value(how)
        self._show_words(how)
        self.words.setText(words)

    def settled(self) -> bool:
        """Tell whether all is said; shows what is missing."""
        missing = not self.how.value
        wordless = not missing and not self.words.text().strip()
        self.how_field.set_error(message("Closing", "Choose one of these.") if missing else "")
        self.words_field.set_error(message("Closing", "Say it in a few words.") if wordless else "")
        return not missing and not wordless

    def focus(self) -> None:
        """Put the focus where something is missing."""
        target: QWidget = self.words if self.how.value else self.how
        target.setFocus()

    def _show_words(self, how: str) -> None:
        self.words_field.setVisible(bool(how))
