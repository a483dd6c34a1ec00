"""Keys and recovery: who can open the vault, the two verbs, the sheet, and headquarters' key."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.app import keys
from desktop_app.app.escrow import EscrowShown
from desktop_app.app.keys import KeysShown, SlotShown
from desktop_app.app.session import ZONE
from desktop_app.text import Day, Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows import keys as flows
from desktop_app.ui.flows.way_out import write_keys
from desktop_app.ui.style.look import Words
from desktop_app.ui.widgets.badge import Badge
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text


class KeysPart(QWidget):
    """Which verb helps is said at each button."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        look = desk.look
        column = look.column(self, gap=0)
        page = Scroll(look, gap=12)
        column.addWidget(page)
        self.passphrases = _Passphrases(desk)
        self.replacing = _Replacing(desk)
        self.sheet = _Sheet(desk)
        self.escrow = _Escrow(desk)
        self.way_out = _WayOut(desk)
        for card in (self.passphrases, self.replacing, self.sheet, self.escrow, self.way_out):
            page.body.addWidget(card)
        page.body.addStretch(1)

    def reload(self) -> None:
        """Show who can open the vault."""
        shown = keys.keys_of(self._desk.session)
        self.passphrases.show_people(shown.people)
        self.sheet.show_state(shown)
        self.escrow.show_state(shown.escrow)


class _Passphrases(Card):
    """The people, and the verb for who wants another passphrase."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, edges=(1, 14, 1, 14), gap=8)
        self._desk = desk
        look = desk.look
        self._people: dict[str, SlotShown] = {}
        head = look.column(gap=6, edges=(15, 0, 15, 0))
        head.addWidget(Heading(look, message("Keys", "Passphrases"), icon="key"))
        words = message(
            "Keys",
            "Each person who works in this vault has an own passphrase. Changing it helps when you "
            "want another one; the backups beside the vault then open with the new one too.",
        )
        head.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self.body.addLayout(head)
        title = message("Keys", "People who can open this vault")
        say = look.words
        columns = (Column(say(message("Keys", "Person")), stretch=1),)
        self.table = Table(look, columns, name=title, heads=False)
        self.table.current_changed.connect(lambda _key: self._show_remove())
        self.body.addWidget(self.table)
        foot = look.column(gap=0, edges=(15, 4, 15, 0))
        self.change_button = Button(look, message("Keys", "Change the passphrase…"))
        self.change_button.act.connect(lambda: desk.run(flows.change(desk)))
        self.add_button = Button(look, message("Keys", "Add somebody…"))
        self.add_button.act.connect(lambda: desk.run(flows.add(desk)))
        self.remove_button = Button(look, message("Keys", "Remove…"))
        self.remove_button.act.connect(self._on_remove)
        foot.addWidget(_row(desk, self.change_button, self.add_button, self.remove_button))
        self.body.addLayout(foot)

    def show_people(self, people: Sequence[SlotShown]) -> None:
        """Show the passphrases by whose they are; the last one cannot go."""
        say = self._desk.look.words
        self._people = {one.id: one for one in people}
        unknown = say(message("Keys", "not known: added by an older version"))
        own = say(message("Keys", "opened the vault now"))
        rows = []
        for one in people:
            name = one.person or unknown
            detail = own if one.own else ""
            cell = Cell(name, detail, weight=500, icon="person", icon_ink="text2")
            rows.append(Row(one.id, (cell,), ", ".join(part for part in (name, detail) if part)))
        self.table.set_rows(rows)
        self._show_remove()

    def _show_remove(self) -> None:
        """Let the chosen one be removed, unless it is the last."""
        reason: Words = ""
        if len(self._people) < 2:
            reason = message("Keys", "the last passphrase stays")
        elif self.table.current_key not in self._people:
            reason = message("Keys", "choose a person first")
        self.remove_button.block(reason)

    def _on_remove(self) -> None:
        chosen = self._people.get(self.table.current_key)
        if chosen is not None:
            self._desk.run(flows.remove(self._desk, chosen))


class _Replacing(Card):
    """The verb for who fears that somebody knows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, edges=16, gap=8)
        look = desk.look
        self.body.addWidget(Heading(look, message("Keys", "Replace the keys"), icon="shield"))
        words = message(
            "Keys",
            "Helps when somebody may know a passphrase, when the laptop was lost and found again, "
            "and after a key was removed. Everything is written anew under another key. Copies "
            "elsewhere keep what stood in them.",
        )
        self.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self.button = Button(look, message("Keys", "Replace the keys…"))
        self.button.act.connect(lambda: desk.run(flows.replace(desk)))
        self.body.addWidget(_row(desk, self.button))


class _Sheet(Card):
    """The recovery sheet: typed back once, and tested every year."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, edges=16, gap=8)
        look = desk.look
        heading = Heading(look, message("Keys", "Recovery sheet"), icon="page")
        self._badge = Badge(look, "", tone="warn", icon="clock")
        heading.add(self._badge)
        self.body.addWidget(heading)
        words = message(
            "Keys",
            "24 words on paper open the vault without the passphrase. The sheet counts once its "
            "words were typed back. Test it every year.",
        )
        self.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self.rehearse_button = Button(look, message("Keys", "Type the words back…"))
        self.rehearse_button.act.connect(lambda: desk.run(flows.rehearse(desk)))
        renew = Button(look, message("Keys", "Make a new sheet…"))
        renew.act.connect(lambda: desk.run(flows.renew(desk)))
        self.body.addWidget(_row(desk, self.rehearse_button, renew))

    def show_state(self, shown: KeysShown) -> None:
        """Say whether the sheet was typed back, when, and whether that was long ago."""
        if not shown.rehearsed:
            words = message("Keys", "not typed back yet")
            self._badge.set_state(words, tone="warn", icon="clock")
            return
        day = shown.rehearsed_on
        words = (
            message("Keys", "typed back once")
            if day is None
            else message("Keys", "typed back on %1").fill(Day(day, "short-year"))
        )
        if shown.test_due:
            words = message("Keys", "%1: test it again").fill(words)
            self._badge.set_state(words, tone="warn", icon="clock")
        else:
            self._badge.set_state(words, tone="ok", icon="shield-check")


class _Escrow(Card):
    """Headquarters' key: off until it is switched on, and in sight ever after."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, edges=16, gap=8)
        look = desk.look
        heading = Heading(look, message("Escrow", "Headquarters' key (escrow)"), icon="people")
        self._badge = Badge(look, "", tone="plain", icon="lock")
        heading.add(self._badge)
        self.body.addWidget(heading)
        self._said = Text(look, "", letter="row", ink="text2", flow="wrap")
        self.body.addWidget(self._said)
        self.on_button = Button(look, message("Escrow", "Let headquarters open it…"))
        self.on_button.act.connect(lambda: desk.run(flows.escrow_on(desk)))
        self.off_button = Button(look, message("Escrow", "Take the key off…"))
        self.off_button.act.connect(lambda: desk.run(flows.escrow_off(desk)))
        self.body.addWidget(_row(desk, self.on_button, self.off_button))

    def show_state(self, shown: EscrowShown | None) -> None:
        """Say whether headquarters can open this vault, and whether it did."""
        self.off_button.setVisible(shown is not None)
        self.on_button.setVisible(shown is None or shown.newer)
        if shown is None:
            self._badge.set_state(message("Escrow", "off"), tone="plain", icon="lock")
            self._said.set_words(
                message(
                    "Escrow",
                    "Nobody but the people above and the recovery sheet opens this vault. In an "
                    "emergency headquarters could open it for you, if you switch that on. It needs "
                    "the contact card of headquarters, compared by telephone and pinned.",
                )
            )
            return
        self._badge.set_state(message("Escrow", "on"), tone="warn", icon="unlock")
        self._said.set_words(_escrow_words(shown))


class _WayOut(Card):
    """What opens the vault without this program; beyond the reach of a thoughtless press."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, edges=16, gap=8)
        look = desk.look
        self.body.addWidget(
            Heading(look, message("WayOut", "Without this program"), icon="download")
        )
        words = message(
            "WayOut",
            "Your data are yours: stock tools (sqlcipher and age) read the vault, its backups and "
            "the bundles made for you, with the keys of this vault. How is said in the README. The "
            "file with the keys opens everything to whoever has it.",
        )
        self.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self.button = Button(look, message("WayOut", "Write the keys into a file…"))
        self.button.act.connect(lambda: desk.run(write_keys(desk, self)))
        self.body.addWidget(_row(desk, self.button))


def _escrow_words(shown: EscrowShown) -> Words:
    said: list[Message] = [
        message("Escrow", "%1 can open this vault with its own recovery sheet, since %2.").fill(
            shown.name, shown.since_day
        )
    ]
    if shown.opened is not None:
        at = shown.opened.astimezone(ZONE)
        said.append(
            message("Escrow", "It was last opened that way on %1, %2.").fill(
                Day(at.date(), "long"), f"{at:%H:%M}"
            )
        )
    if shown.newer:
        said.append(
            message(
                "Escrow",
                "Its contact card names another recovery key by now: the one here may be lost.",
            )
        )
    whole = said[0]
    for one in said[1:]:
        whole = message("Keys", "%1 %2").fill(whole, one)
    return whole


def _row(desk: Desk, *buttons: Button) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    desk.look.space_out(flow, gap=8)
    for button in buttons:
        flow.addWidget(button)
    return holder
