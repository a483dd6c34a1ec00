"""What the discretion check says of the sheets that are shown, first of all."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Literal

from PySide6.QtCore import Signal

from desktop_app.app.prepared import Prepared, Stays
from desktop_app.text import Message, message
from desktop_app.ui.announce import announce
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow
from desktop_app.ui.widgets.badge import tone_ink
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.text import Icon, Text

LEFT_OFF: Final[dict[str, Message]] = {
    "helps_me": message("Preview", "What helps does not fit on the card and was left off."),
    "next_talk": message("Preview", "The next talk does not fit on the card and was left off."),
    "call_list": message("Preview", "Only the first numbers fit on the card."),
}


class CheckCard(Card):
    """Green: nothing found. Red: which word, where it was typed, what it gives away."""

    jump_wanted = Signal()  # go to what has to be changed

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, tone="ok", edges=(14, 10, 12, 10), gap=4)
        look = self.look = desk.look
        row = look.row(gap=10)
        self._icon = Icon(look, "shield-check", size=20, ink="ok")
        row.addWidget(self._icon)
        self.title = Text(look, "", letter="card", ink="ok", flow="fold")
        row.addWidget(self.title, 1)
        self._jump = Button(look, message("Preview", "Go there"), kind="quiet", size="tool")
        self._jump.act.connect(self.jump_wanted)
        row.addWidget(self._jump)
        self._view = Button(look, message("Preview", "View"), kind="quiet", size="tool")
        spoken = message("Preview", "View what stays on the screen")
        self._view.setAccessibleName(look.words(spoken))
        self._view.act.connect(lambda: desk.run(self._show_staying()))
        self._view.hide()
        row.addWidget(self._view)
        self._stays: tuple[Stays, ...] = ()
        self.body.addLayout(row)
        self.words = Text(look, "", letter="row", flow="wrap")
        self.body.addWidget(self.words)

    def show_result(self, stack: Sequence[Prepared]) -> None:
        """Show what the discretion check says of all sheets together."""
        findings = dict.fromkeys(finding for one in stack for finding in one.findings)
        stops = [one for one in findings if one.stops]
        notes = [one for one in findings if not one.stops]
        self._stays = next((one.stays for one in stack if one.stays), ())
        lines = sum(one.printed.text.count("\n") for one in stack)
        if stops:
            n = len(stops)
            self._say(
                message("Preview", "Discretion check: %n words must go", "", n),
                [one.sentence() for one in stops[:4]],
                tone="danger",
            )
        else:
            compared = max(one.compared for one in stack)
            said = [
                message(
                    "Preview",
                    "%n lines were compared with %1 names, addresses, numbers and secrets.",
                    "",
                    lines,
                ).fill(compared)
            ]
            n = len(self._stays)
            if n:
                said.append(message("Preview", "%n steps stay on the screen.", "", n))
            said += [one.sentence() for one in notes[:2]]
            left_off = {field for one in stack for field in one.printed.left_off}
            said += [LEFT_OFF[field] for field in LEFT_OFF if field in left_off]
            self._say(message("Preview", "Discretion check: nothing found"), said, tone="ok")
        self._jump.setVisible(bool(stops))
        self._view.setVisible(bool(self._stays) and not stops)

    def show_refusal(self, words: Message) -> None:
        """Show why there is no sheet."""
        self._say(message("Preview", "There is no sheet yet"), [words], tone="warn")
        self._jump.setVisible(True)
        self._view.hide()

    def _show_staying(self) -> Flow:
        """List the steps that no sheet may hold."""
        dialog = Dialog(
            self.look,
            message("Preview", "These stay on the screen"),
            cancel=message("Help", "Close"),
            width=560,
        )
        words = message("Preview", "They apply to this hearing, and would give too much away.")
        dialog.body.addWidget(Text(self.look, words, letter="row", ink="text2", flow="wrap"))
        for one in self._stays:
            line = f"{one.code}  {self.look.words(one.label)}"
            dialog.body.addWidget(Text(self.look, line, letter="row", flow="wrap"))
        yield dialog

    def _say(
        self,
        title: Message,
        lines: list[Message],
        *,
        tone: Literal["ok", "warn", "danger"],
    ) -> None:
        before = (self.title.text(), self.words.text())
        self.set_tone(tone)
        icon = {"ok": "shield-check", "warn": "alert", "danger": "error"}[tone]
        self._icon.set_icon(icon, tone_ink(tone))
        self.title.set_words(title)
        self.title.set_ink(tone_ink(tone))
        self.words.set_words("\n".join(self.look.words(one) for one in lines))
        if self.isVisible() and (self.title.text(), self.words.text()) != before:
            announce(self, f"{self.title.text()}. {self.words.text()}")
