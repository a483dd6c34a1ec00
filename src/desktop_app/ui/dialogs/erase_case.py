"""Erasing a case in two deliberate steps: what goes and why, then its code and the passphrase."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal

from desktop_app.app.erasing import ToErase
from desktop_app.forms.reference import Ground
from desktop_app.text import Message, message
from desktop_app.ui.style.look import Look, Words
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Choice, Line
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.passphrase import PassphraseField
from desktop_app.ui.widgets.text import Marked, Text


class WhatGoes(Dialog):
    """The first step: what goes, what stays, what the program cannot reach, and the ground."""

    def __init__(self, look: Look, plan: ToErase, grounds: Sequence[Ground]) -> None:
        super().__init__(
            look,
            message("Erasing", "Erase %1 (%2)?").fill(plan.typed, plan.number),
            verb=message("Erasing", "Go on…"),
            width=560,
        )
        self._list(message("Erasing", "This goes, for good"), _goes(plan), icon="bin", ink="danger")
        self._list(message("Erasing", "This stays"), _stays(), icon="check", ink="ok")
        self._list(
            message("Erasing", "This the program cannot reach"),
            _beyond(plan),
            icon="alert",
            ink="warn",
        )
        self._ground = Choice(
            look,
            [(one.id, one.title) for one in grounds],
            hint=message("Erasing", "Choose the ground"),
        )
        self.field = Field(
            look,
            message("Erasing", "On what ground"),
            self._ground,
            help=message("Erasing", "It stands in the audit trail, without the case."),
        )
        self.body.addWidget(self.field)
        self._ground.setFocus()

    @property
    def ground(self) -> str:
        """The code of the ground, empty while none is chosen."""
        return self._ground.value

    def choose(self, ground: str) -> None:
        """Choose a ground."""
        self._ground.set_value(ground)

    def accept(self) -> None:
        """Go on with a ground, or say that one is needed."""
        if not self.ground:
            self.field.set_error(message("Erasing", "Choose why the case is erased."))
            self._ground.setFocus()
            return
        super().accept()

    def _list(self, title: Words, lines: Iterator[Message], *, icon: str, ink: str) -> None:
        shown = list(lines)
        if not shown:
            return
        self.body.addWidget(Text(self.look, title, letter="strong", flow="wrap"))
        for words in shown:
            self.body.addWidget(
                Marked(
                    self.look,
                    icon,
                    words,
                    icon_ink=ink,  # type: ignore[arg-type]
                    letter="row",
                    weight=400,
                    flow="wrap",
                )
            )


def _goes(plan: ToErase) -> Iterator[Message]:
    n = plan.changes
    changes = message("Erasing", "%n changes", "", n)
    n = plan.records
    yield message("Erasing", "%n records with their whole history (%1)", "", n).fill(changes)
    n = plan.secrets
    if n:
        yield message("Erasing", "%n shielded answers", "", n)
    n = plan.drafts
    if n:
        yield message("Erasing", "%n forms with unsaved typing", "", n)
    n = plan.held
    if n:
        yield message("Erasing", "%n changes that wait for a decision", "", n)
    n = plan.backups
    if n:
        yield message(
            "Erasing", "%n backups on this laptop; a fresh one without the case is made", "", n
        )
    n = plan.waiting
    if n:
        yield message(
            "Erasing", "%n files that wait for their sender's card; they can be given again", "", n
        )


def _stays() -> Iterator[Message]:
    yield message(
        "Erasing",
        "An empty mark with the day, your name and the ground. What was erased never comes back in "
        "through a bundle; newer changes of others wait for you.",
    )
    yield message("Erasing", "The lines of the audit trail, without the case.")


def _beyond(plan: ToErase) -> Iterator[Message]:
    if plan.holders:
        yield message("Erasing", "These have parts of the case: %1.").fill(", ".join(plan.holders))
    n = plan.sheets
    if n:
        yield message("Erasing", "%n sheets on paper. Book them in and destroy them first.", "", n)
    n = plan.elsewhere
    if n:
        yield message(
            "Erasing", "%n backups on sticks. They open with the old keys: destroy them.", "", n
        )
    n = plan.people
    if n:
        yield message(
            "Erasing", "%n other passphrases stop working. Add these people again.", "", n
        )


class TypeTheCode(Dialog):
    """The second step: the code is typed, the passphrase is given, and the verb is pressed."""

    keeps_typed = False  # who erases types the code each time

    offered = Signal(str)  # the passphrase: check it, then accept or refuse

    def __init__(self, look: Look, code: str) -> None:
        super().__init__(
            look,
            message("Erasing", "Type the code of the case"),
            verb=message("Erasing", "Erase the case"),
            kind="danger",
            width=460,
        )
        self._code = code
        words = message(
            "Erasing",
            "This cannot be taken back. A backup is made first; when all has gone well it is "
            "removed as well.",
        )
        self.body.addWidget(Text(look, words, flow="wrap"))
        self._typed = Line(look)
        self.code_field = Field(look, message("Erasing", "Type %1").fill(code), self._typed)
        self.body.addWidget(self.code_field)
        self._passphrase = PassphraseField(look, name=message("Passphrase", "Passphrase"))
        self.pass_field = Field(
            look,
            message("Passphrase", "Passphrase"),
            self._passphrase,
            help=message("Erasing", "The keys are replaced, so it is asked again."),
        )
        self.body.addWidget(self.pass_field)
        self._typed.textChanged.connect(self._check)
        self._passphrase.edited.connect(self._check)
        if self.verb is not None:
            self.verb.act.disconnect(self.accept)
            self.verb.act.connect(self._offer)
        self._check()
        self._typed.setFocus()

    def type(self, code: str) -> None:
        """Type a code."""
        self._typed.setText(code)

    def refuse(self, words: Words) -> None:
        """Say why the passphrase was not accepted."""
        self._passphrase.clear()
        self.pass_field.set_error(words)
        self._check()
        self._passphrase.setFocus()

    def _check(self) -> None:
        if self.verb is None:
            return
        reason: Words = ""
        if self._typed.text().strip().upper() != self._code.upper():
            reason = message("Erasing", "type the code first")
        elif not self._passphrase.text:
            reason = message("Erasing", "type your passphrase")
        self.verb.block(reason)

    def _offer(self) -> None:
        self.offered.emit(self._passphrase.text)
