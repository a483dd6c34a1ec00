"""What was agreed for an interview, as facts of its form; never a word about its content."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.forms.draft import Draft
from desktop_app.forms.render import render
from desktop_app.forms.values import is_empty, is_opaque
from desktop_app.text import Message, message
from desktop_app.ui.forms.small_words import small
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.text import Icon, Text

Sign = Literal["", "sure", "needed"]


@dataclass(frozen=True, slots=True)
class Agreement:
    """One line: what it is about, what was agreed, and whether that is sure or still needed.

    ``leaf`` is the question behind it.
    """

    label: Message
    words: str
    sign: Sign
    leaf: str


def agreements(draft: Draft, say: Callable[[Message], str], language: str) -> list[Agreement]:
    """Return the agreements of an interview preparation; what is open says so."""
    reader = _Reader(draft, say, language)
    line, joined = reader.line, reader.joined
    minutes = draft.value("max_block")
    lasts = message("Agreements", "%1 minutes at most, then a break")
    duration = say(lasts.fill(minutes)) if isinstance(minutes, int) else ""
    interviewers = draft.rows("interviewers")
    certified = [draft.value(f"interviewers.{row}.certified_trafficking") for row in interviewers]
    people = []
    if certified and all(one is True for one in certified):
        people.append(say(message("Agreements", "certified")))
    people += [joined(f"interviewers.{row}.gender") for row in interviewers]
    fit = any(not is_empty(draft.value(f"fit_today.{key}")) for key in ("slept", "eaten", "pain"))
    asked = message("Agreements", "fit? asked today")
    return [
        line(message("Agreements", "Moment"), joined("best_time"), "best_time"),
        line(message("Agreements", "Length"), duration, "max_block"),
        line(
            message("Agreements", "Interviewers"),
            ", ".join(dict.fromkeys(filter(None, people))),
            "interviewers",
            sure=bool(certified) and all(one is True for one in certified),
        ),
        line(
            message("Agreements", "Interpreter"),
            reader.interpreter(),
            "interpreter.needed",
            sure=draft.value("interpreter.region_conflict_checked") is True,
        ),
        line(
            message("Agreements", "Support person"),
            joined("support_person.role"),
            "support_person.wanted",
            sure=draft.value("support_person.may_be_present") == "yes",
        ),
        line(message("Agreements", "Role of the coordinator"), joined("vc_role"), "vc_role"),
        line(message("Agreements", "Psychologist"), joined("psy_practical"), "psy_practical"),
        line(message("Agreements", "Stop signal"), joined("stop_signal"), "stop_signal"),
        line(message("Agreements", "Look out for"), joined("sign_low", "sign_high"), "sign_low"),
        line(message("Agreements", "Recording"), joined("recording"), "recording"),
        line(message("Agreements", "On the day"), say(asked) if fit else "", "fit_today.slept"),
    ]


class _Reader:
    """Answers of a draft in words that stand in a line."""

    def __init__(self, draft: Draft, say: Callable[[Message], str], language: str) -> None:
        self._draft = draft
        self._say = say
        self._language = language
        self._missing = {problem.leaf.partition(".")[0] for problem in draft.missing()}

    def joined(self, *leaves: str) -> str:
        """Return the answers to ``leaves``, one after the other."""
        found = [
            small(part)
            for leaf in leaves
            if not is_opaque(self._draft.value(leaf))
            for part in self._render(leaf).split(", ")
        ]
        return ", ".join(filter(None, found))

    def _render(self, leaf: str) -> str:
        return render(self._draft.form, leaf, self._draft.value(leaf), self._language)

    def interpreter(self) -> str:
        """Return how there is an interpreter, or that none is needed."""
        if self._draft.value("interpreter.needed") is False:
            return self._say(message("Agreements", "not needed"))
        return self.joined("interpreter.mode", "interpreter.gender")

    # A line says what is needed or sure about it; the words for "not yet" are the same for all.
    def line(self, label: Message, words: str, leaf: str, *, sure: bool = False) -> Agreement:
        """Return the line for ``leaf``."""
        needed = leaf.partition(".")[0] in self._missing and not words
        sign: Sign = "sure" if sure and words else "needed" if needed else ""
        open_words = self._say(message("Agreements", "not asked yet"))
        return Agreement(label, words or open_words, sign, leaf)


class AgreementsCard(Card):
    """The agreements, one a line."""

    change_asked = Signal(str)  # the person wants to change this leaf, "" for the whole form

    def __init__(self, look: Look) -> None:
        super().__init__(look, edges=(15, 7, 10, 10), gap=4)
        head = Heading(look, message("Agreements", "Agreed for the talk"), letter="strong")
        change = Button(look, message("Agreements", "Change"), kind="quiet", size="tool")
        change.act.connect(lambda: self.change_asked.emit(""))
        head.add(change)
        self.body.addWidget(head)
        self._inside: QWidget | None = None

    def show_agreements(self, lines: list[Agreement]) -> None:
        """Show other agreements."""
        look = self._look
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
        self._inside = QWidget()
        grid = look.grid(self._inside, gap=8, between=6, edges=(0, 0, 4, 0))
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for at, one in enumerate(lines):
            label = Text(look, one.label, letter="help", ink="text2", flow="wrap")
            look.at_most(label, 96)
            look.least(label, width=88)
            grid.addWidget(label, at, 0, top)
            grid.addWidget(Text(look, one.words, letter="row_strong", flow="wrap"), at, 1, top)
            if one.sign == "sure":
                sure = message("Agreements", "settled")
                grid.addWidget(Icon(look, "check", size=16, ink="ok", words=sure), at, 2, top)
            elif one.sign == "needed":
                needed = message("Field", "still needed")
                icon = Icon(look, "circle-dashed", size=16, ink="warn", words=needed)
                grid.addWidget(icon, at, 2, top)
        self.body.addWidget(self._inside)
