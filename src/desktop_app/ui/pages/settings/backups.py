"""Backups: those on this laptop, the check, the drill, copies elsewhere, and what was set aside."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.app import backups, copies
from desktop_app.app.backups import BackupShown, SetAside
from desktop_app.app.room import size_words
from desktop_app.app.session import ZONE
from desktop_app.text import Day, Message, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.flows import backups as flows
from desktop_app.ui.pages.settings.listing import Listing
from desktop_app.ui.widgets.badge import Badge
from desktop_app.ui.widgets.banner import Empty
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Heading
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.rows import Cell, Column, Row
from desktop_app.ui.widgets.table import Table
from desktop_app.ui.widgets.text import Text
from desktop_app.ui.wording import clock_of


class BackupsPart(Listing):
    """Every backup is read back and checked when it is made."""

    def __init__(self, desk: Desk) -> None:
        say = desk.look.words
        super().__init__(
            desk,
            message("Backup", "Backups on this laptop"),
            message(
                "Backup",
                "One a day is made at the first unlocking, and one before each import. They open "
                "with the passphrase of the vault. Ten are kept: the newest, the oldest, and "
                "between them fewer the older they are. Put one on a stick as well: a laptop can "
                "be lost.",
            ),
            (
                Column(say(message("Backup", "Made")), stretch=1),
                Column(say(message("Backup", "Size")), width=120, right=True),
                Column(say(message("Backup", "Check")), width=264),
            ),
            icon="shield",
        )
        self._shown: dict[str, BackupShown] = {}
        self.make_button = Button(
            self.look, message("Backup", "Make a backup"), kind="primary", size="tool"
        )
        self.make_button.act.connect(lambda: desk.run(flows.make(desk)))
        self.heading.add(self.make_button)
        empty = Empty(
            self.look,
            message("Backup", "There is no backup on this laptop yet."),
            icon="shield",
            action=message("Backup", "Make the first one"),
            action_icon="shield",
            kind="plain",
            tone="warn",
        )
        empty.acted.connect(lambda: desk.run(flows.make(desk)))
        self.set_empty(empty)
        self.stick_button = Button(self.look, message("Backup", "On a stick…"), icon="stick")
        self.stick_button.act.connect(lambda: flows.ask_stick(desk))
        self.restore_button = Button(self.look, message("Backup", "Restore…"), icon="undo")
        self.restore_button.act.connect(self._on_restore)
        foot = self.look.column(gap=0, edges=(15, 2, 15, 12))
        foot.addWidget(_row(desk, self.stick_button, self.restore_button))
        self.card.body.addLayout(foot)
        self.health = _Health(desk, self)
        self.elsewhere = _Elsewhere(desk)
        self.aside = _Aside(desk)
        for at, card in enumerate((self.health, self.elsewhere, self.aside)):
            self.page.body.insertWidget(1 + at, card)

    @property
    def current(self) -> BackupShown | None:
        """The backup of the current row."""
        return self._shown.get(self.table.current_key)

    def reload(self) -> None:
        """Read the lists again."""
        say, session = self.look.words, self.desk.session
        shown = backups.local_backups(session)
        self._shown = {one.made.isoformat(): one for one in shown}
        checked = say(message("Backup", "read back and checked"))
        self.table.set_rows(
            [
                Row(
                    key,
                    (
                        Cell(say(_made(one)), weight=500),
                        Cell(size_words(one.size), tabular=True),
                        Cell(checked, icon="shield-check", icon_ink="ok"),
                    ),
                )
                for key, one in self._shown.items()
            ]
        )
        self.health.reload()
        self.elsewhere.reload()
        self.aside.reload()
        reading = (
            message("Backup", "the vault is open for reading only") if session.read_only else ""
        )
        health = self.health
        for button in (
            self.make_button,
            self.stick_button,
            health.drill_button,
            health.rebuild_button,
        ):
            button.block(reading)

    def _on_restore(self) -> None:
        one = self.current
        self.desk.restore(one.folder if one is not None else None)


class _Health(Card):
    """Whether the vault is whole, and whether a backup really works."""

    def __init__(self, desk: Desk, part: BackupsPart) -> None:
        super().__init__(desk.look, edges=16, gap=8)
        self._desk = desk
        look = desk.look
        heading = Heading(look, message("Backup", "Check and drill"), icon="double-check")
        self.badge = Badge(look, "", tone="warn", icon="clock")
        heading.add(self.badge)
        self.body.addWidget(heading)
        words = message(
            "Backup",
            "The check reads the whole vault and says what is wrong and where. The drill restores "
            "a backup beside the vault, checks it and removes it again: do it once a year. Lists, "
            "search and agenda are made from what was saved, and can be built anew.",
        )
        self.body.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self.check_button = Button(look, message("Backup", "Check the vault"))
        self.check_button.act.connect(lambda: desk.run(flows.check(desk)))
        self.drill_button = Button(look, message("Backup", "Try a backup out…"))
        self.drill_button.act.connect(lambda: desk.run(flows.drill(desk, part.current)))
        self.rebuild_button = Button(look, message("Backup", "Build the overviews anew"))
        self.rebuild_button.act.connect(lambda: desk.run(flows.rebuild(desk)))
        self.body.addWidget(_row(desk, self.check_button, self.drill_button, self.rebuild_button))

    def reload(self) -> None:
        """Say when a backup was last tried out."""
        last = backups.last_drill(self._desk.session)
        due = backups.reminder(self._desk.session) is not None
        if last is None:
            words = message("Backup", "no backup tried out yet")
        else:
            words = message("Backup", "tried out on %1").fill(
                Day(last.astimezone(ZONE).date(), "short-year")
            )
        good = last is not None and not due
        self.badge.set_state(
            words, tone="ok" if good else "warn", icon="shield-check" if good else "clock"
        )


class _Elsewhere(Card):
    """The copies that this program made on sticks."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, edges=(1, 14, 1, 10), gap=8)
        self._desk = desk
        look, say = desk.look, desk.look.words
        head = look.column(gap=4, edges=(15, 0, 15, 4))
        title = message("Backup", "Copies in other places")
        heading = Heading(look, title, icon="stick")
        self.gone_button = Button(
            look, message("Backup", "It is destroyed"), size="tool", icon="bin"
        )
        self.gone_button.act.connect(self._on_gone)
        heading.add(self.gone_button)
        head.addWidget(heading)
        self._words = Text(look, "", letter="row", ink="text2", flow="wrap")
        head.addWidget(self._words)
        self.body.addLayout(head)
        columns = (
            Column(say(message("Backup", "Made")), width=260),
            Column(say(message("Backup", "Place")), stretch=1),
        )
        self.table = Table(look, columns, name=title)
        self.table.current_changed.connect(lambda _key: self._show_gone())
        self.body.addWidget(self.table)

    def _on_gone(self) -> None:
        """Forget the chosen one: it opens nothing any more."""
        session = self._desk.session
        for one in copies.elsewhere(session):
            if one.place == self.table.current_key:
                self._desk.write(
                    partial(copies.forget_elsewhere, session, one),
                    message("Backup", "The copy is taken off the list."),
                )

    def _show_gone(self) -> None:
        chosen = bool(self.table.current_key)
        self.gone_button.block("" if chosen else message("Backup", "choose a copy first"))

    def reload(self) -> None:
        """List them; whether they are still there nobody knows."""
        found = copies.elsewhere(self._desk.session)
        self.gone_button.setVisible(bool(found))
        say = self._desk.look.words
        self._words.set_words(
            message(
                "Backup",
                "They open with the passphrase of their day. Destroy those you do not need.",
            )
            if found
            else message(
                "Backup", "No backup on a stick yet. When this laptop is lost, only that one helps."
            )
        )
        self.table.setVisible(bool(found))
        rows = []
        for one in found:
            made = one.made.astimezone(ZONE)
            day = message("Backup", "%1, %2").fill(Day(made.date(), "full"), clock_of(made))
            rows.append(Row(one.place, (Cell(say(day), weight=500), Cell(one.place))))
        self.table.set_rows(rows)
        self._show_gone()


class _Aside(Card):
    """What restored backups took the place of; hidden while there is nothing."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, edges=(1, 14, 1, 14), gap=8)
        self._desk = desk
        self._shown: dict[str, SetAside] = {}
        look, say = desk.look, desk.look.words
        head = look.column(gap=4, edges=(15, 0, 15, 0))
        title = message("Backup", "Set aside")
        head.addWidget(Heading(look, title, icon="folder"))
        words = message(
            "Backup",
            "What stood here before a backup was restored, or could not be read. It opens with the "
            "passphrase of its day. Keep it until you know that nothing is missing.",
        )
        head.addWidget(Text(look, words, letter="row", ink="text2", flow="wrap"))
        self.body.addLayout(head)
        columns = (
            Column(say(message("Backup", "Set aside on")), stretch=1),
            Column(say(message("Backup", "Size")), width=120, right=True),
        )
        self.table = Table(look, columns, name=title)
        self.table.current_changed.connect(lambda _key: self._show_verbs())
        self.body.addWidget(self.table)
        foot = look.column(gap=0, edges=(15, 0, 15, 0))
        self.over_button = Button(look, message("Backup", "Take over newer changes…"))
        self.over_button.act.connect(self._on_over)
        self.drop_button = Button(look, message("Backup", "Delete…"), kind="quiet")
        self.drop_button.act.connect(self._on_drop)
        foot.addWidget(_row(desk, self.over_button, self.drop_button))
        self.body.addLayout(foot)

    def reload(self) -> None:
        """List it."""
        found = backups.set_aside(self._desk.session)
        say = self._desk.look.words
        self._shown = {one.folder.name: one for one in found}
        rows = []
        for one in found:
            at = one.at.astimezone(ZONE)
            day = message("Backup", "%1, %2").fill(Day(at.date(), "full"), clock_of(at))
            cells = (Cell(say(day), weight=500), Cell(size_words(one.size), tabular=True))
            rows.append(Row(one.folder.name, cells))
        self.table.set_rows(rows)
        self.setVisible(bool(found))
        self._show_verbs()

    def _show_verbs(self) -> None:
        one = self._shown.get(self.table.current_key)
        nothing: Message | str = message("Backup", "choose one first") if one is None else ""
        self.drop_button.block(nothing)
        if one is not None and not one.has_store:
            nothing = message("Backup", "only what was being typed is in it")
        self.over_button.block(nothing)

    def _on_over(self) -> None:
        one = self._shown.get(self.table.current_key)
        if one is not None:
            self._desk.run(flows.take_over(self._desk, one))

    def _on_drop(self) -> None:
        one = self._shown.get(self.table.current_key)
        if one is not None:
            self._desk.run(flows.drop(self._desk, one))


def _made(one: BackupShown) -> Message:
    made = one.made.astimezone(ZONE)
    return message("Backup", "%1, %2").fill(Day(made.date(), "full"), clock_of(made))


def _row(desk: Desk, *buttons: Button) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder)
    desk.look.space_out(flow, gap=8)
    for button in buttons:
        flow.addWidget(button)
    return holder
