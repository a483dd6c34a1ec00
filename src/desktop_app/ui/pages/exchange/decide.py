"""One decision: only the lines that differ, both versions beside each other (picture 10)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLayout, QWidget

from desktop_app.app.conflicts import Choice, DecideLine, Decision, Version
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.text import Day, message
from desktop_app.ui.desk import Desk
from desktop_app.ui.style.look import Breadth, Words
from desktop_app.ui.widgets.button import Button
from desktop_app.ui.widgets.card import Card, Hairline
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.level import LevelBadge
from desktop_app.ui.widgets.scroll import Scroll
from desktop_app.ui.widgets.text import Icon, Marked, Text
from desktop_app.ui.widgets.version_tile import VersionTile
from desktop_app.ui.wording import clock_of

_BESIDE = 2
"""So many versions stand beside each other at most; more are placed below each other."""


class DecideCard(Card):
    """Left and Right choose a version, Up and Down go to another line."""

    later = Signal()  # not now
    settle_wanted = Signal()  # every line is chosen and the reason is given
    own_wanted = Signal()  # a third value is to be written
    reveal_wanted = Signal(object, object, object)  # leaf, value, what takes its words

    def __init__(self, desk: Desk, decision: Decision, breadth: Breadth = Breadth.WIDE) -> None:
        super().__init__(desk.look, edges=(18, 14, 18, 14), gap=8)
        self._desk = desk
        self._stacked = breadth is not Breadth.WIDE or len(decision.versions) > _BESIDE
        self.decision = decision
        self.own: dict[Leaf, Value] = {}
        look = self.look = desk.look
        self._rows: list[list[VersionTile | None]] = []
        self._head()
        self.body.addWidget(Hairline(look))
        page = Scroll(look, gap=10, edges=(3, 2, 3, 2))
        self.body.addWidget(page, 1)
        self._grid: QGridLayout = look.grid(gap=12, between=10)
        page.body.addLayout(self._grid)
        self._grid.setColumnStretch(0, 2)
        for at in range(0 if self._stacked else len(decision.versions)):
            self._grid.setColumnStretch(at + 1, 3)
        self._counts = Text(look, "", letter="help", ink="text2")
        self._titles()
        for line in decision.lines:
            self._line(line)
        self._none_of_them()
        self._equal(page)
        page.body.addWidget(Hairline(look))
        why = look.row(gap=8)
        why.addWidget(
            Text(look, message("Conflicts", "Why this choice"), letter="body", weight=600)
        )
        hint = message("Conflicts", "Facts, no account. It is kept with the choice.")
        why.addWidget(Text(look, hint, letter="help", ink="text2", flow="fold"))
        why.addStretch(1)
        page.body.addLayout(why)
        self.reason = Line(look, name=message("Conflicts", "Why this choice"))
        self.reason.textEdited.connect(self._show)
        page.body.addWidget(self.reason)
        page.body.addStretch(1)
        self._foot()
        self._show()

    # What the owner asks

    def here(self) -> Mapping[str, str]:
        """Return what is chosen: of each line the version, and what was written instead of any.

        A shielded value that was written instead is not told: it is asked again.
        """
        tiles = [
            [at for at, tile in enumerate(row) if tile is not None and tile.chosen]
            for row in self._rows
        ]
        form = self._desk.session.form(self.decision.about.key.kind)
        own = {str(leaf): one for leaf, one in self.own.items() if not form.is_sealed(leaf)}
        return {"versions": json.dumps(tiles), "own": json.dumps(own)}

    def back_to(self, here: Mapping[str, str]) -> None:
        """Choose again what was chosen before the lock."""
        for row, chosen in zip(self._rows, json.loads(here.get("versions", "[]")), strict=False):
            for at in chosen:
                tile = row[at] if at < len(row) else None
                if tile is not None:
                    tile.choose()
        own = {Leaf(leaf): one for leaf, one in json.loads(here.get("own", "{}")).items()}
        if own:
            self.set_own(own)
        self._show()

    @property
    def chosen(self) -> Mapping[Leaf, Value]:
        """The chosen value of each line that was chosen."""
        found: dict[Leaf, Value] = {}
        for line, tiles in zip(self.decision.lines, self._rows, strict=True):
            if line.leaf in self.own:
                found[line.leaf] = self.own[line.leaf]
                continue
            for choice, tile in zip(line.choices, tiles, strict=True):
                if choice is not None and tile is not None and tile.chosen:
                    found[line.leaf] = choice.value
        return found

    def take_all(self, version: int) -> None:
        """Choose everything that one version says."""
        for line, tiles in zip(self.decision.lines, self._rows, strict=True):
            tile = tiles[version]
            if tile is not None:
                self.own.pop(line.leaf, None)
                tile.choose()
        self._show()

    def set_own(self, values: Mapping[Leaf, Value]) -> None:
        """Take values that a person wrote instead of any version."""
        self.own.update(values)
        for line, tiles in zip(self.decision.lines, self._rows, strict=True):
            if line.leaf in values:
                for tile in tiles:
                    if tile is not None:
                        _uncheck(tile)
        self._show()

    def tile(self, line: int, version: int) -> VersionTile | None:
        """Return one version of one line."""
        return self._rows[line][version]

    def focus_first(self) -> None:
        """Put the focus on the first line that is not chosen."""
        chosen = self.chosen
        for line, tiles in zip(self.decision.lines, self._rows, strict=True):
            if line.leaf not in chosen and not line.absent:
                first = next((one for one in tiles if one is not None), None)
                if first is not None:
                    first.setFocus()
                return
        self.reason.setFocus()

    # Building

    def _head(self) -> None:
        look, about = self.look, self.decision.about
        row = look.row(gap=12)
        column = look.column(gap=1)
        title = message("Conflicts", "%1 · %2").fill(about.code, about.title)
        if not about.code:
            title = message("Conflicts", "%1").fill(about.title)
        column.addWidget(Text(look, title, letter="section", flow="fold"))
        words = message(
            "Conflicts",
            "Two people changed this part without seeing each other's version. Choose line by line "
            "what holds.",
        )
        column.addWidget(Text(look, words, letter="row", ink="text2", flow="fold"))
        row.addLayout(column, 1)
        if self.decision.level is not None:
            row.addWidget(LevelBadge(look, self.decision.level))
        self.body.addLayout(row)

    def _titles(self) -> None:
        look = self.look
        n = len(self.decision.lines)
        column = look.column(gap=0)
        words = message("Conflicts", "%n lines differ", "", n)
        column.addWidget(Text(look, words, letter="row", weight=600))
        column.addWidget(self._counts)
        self._grid.addLayout(column, 0, 0)
        for at, version in enumerate(self.decision.versions):
            row = look.row(gap=8)
            said = look.column(gap=0)
            name = message("Conflicts", "%1, you") if version.own else message("Conflicts", "%1")
            said.addWidget(Text(look, name.fill(version.by), weight=600, flow="fold"))
            where = Text(look, self._where(version), letter="help", ink="text2", flow="fold")
            said.addWidget(where)
            row.addLayout(said, 1)
            button = Button(look, message("Conflicts", "Take all"), size="tool")
            button.setAccessibleDescription(version.by)
            button.act.connect(partial(self.take_all, at))
            row.addWidget(button)
            self._put(row, 0, at)

    def _put(self, what: QLayout | QWidget, row: int, version: int) -> None:
        """Place something of a version: in its column, or below what came before."""
        place = (self._grid.rowCount(), 0) if self._stacked else (row, version + 1)
        if isinstance(what, QLayout):
            self._grid.addLayout(what, *place)
        else:
            self._grid.addWidget(what, *place)

    def _where(self, version: Version) -> str:
        say = self.look.words
        device = (
            message("Conflicts", "this laptop")
            if version.own
            else (
                message("Conflicts", "%1").fill(version.device)
                if version.device
                else message("Conflicts", "another laptop")
            )
        )
        day = Day(version.at.astimezone(self._desk.session.local_now().tzinfo).date())
        return say(message("Conflicts", "%1, %2 %3").fill(device, day, clock_of(version.at)))

    def _line(self, line: DecideLine) -> None:
        look = self.look
        at = self._grid.rowCount()
        column = look.column(gap=1)
        column.addStretch(1)
        column.addWidget(Text(look, line.label, weight=600, flow="wrap"))
        if line.absent:
            before = message("Conflicts", "one version stayed on another laptop")
        elif line.secret:
            before = message("Conflicts", "was: %1").fill(message("Conflicts", "shielded"))
        elif line.before is not None:
            before = message("Conflicts", "was: %1").fill(line.before)
        else:
            before = message("Conflicts", "was: %1").fill(message("Conflicts", "not known"))
        column.addWidget(Text(look, before, letter="help", ink="text2", flow="wrap"))
        column.addStretch(1)
        self._grid.addLayout(column, at, 0)
        group = QButtonGroup(self)
        tiles: list[VersionTile | None] = []
        for place, choice in enumerate(line.choices):
            tile = self._tile(line, choice, version=place, group=group)
            tiles.append(tile)
            if tile is not None:
                tile.moved.connect(partial(self._move, len(self._rows), place))
                self._put(tile, at, place)
        self._rows.append(tiles)

    def _tile(
        self, line: DecideLine, choice: Choice | None, *, version: int, group: QButtonGroup
    ) -> VersionTile | None:
        if choice is None or line.absent:
            return None
        look = self.look
        name = message("Conflicts", "%1, version of %2").fill(
            look.words(line.label), self.decision.versions[version].by
        )
        detail: Words = message("Conflicts", "not changed") if choice.unchanged else ""
        if self._stacked:
            detail = self.decision.versions[version].by
        tile = VersionTile(look, choice.words, name=name, detail=detail, group=group)
        tile.picked.connect(partial(self._on_picked, line.leaf))
        tile.reveal_wanted.connect(
            lambda: self.reveal_wanted.emit(line.leaf, choice.value, tile.reveal)
        )
        return tile

    def _none_of_them(self) -> None:
        look = self.look
        at = self._grid.rowCount()
        words = message("Conflicts", "None of them?")
        self._grid.addWidget(Text(look, words, weight=600), at, 0)
        where = (
            (at + 1, 0, 1, 1) if self._stacked else (at, 1, 1, max(1, len(self.decision.versions)))
        )
        row = look.row(gap=8)
        own = Button(look, message("Conflicts", "Write it yourself"), icon="pencil", size="tool")
        own.act.connect(self.own_wanted)
        row.addWidget(own)
        self._own_words = Text(look, "", letter="row", ink="text2", flow="fold")
        row.addWidget(self._own_words)
        row.addStretch(1)
        self._grid.addLayout(row, *where)

    def _equal(self, page: Scroll) -> None:
        look, equal = self.look, self.decision.equal
        if not equal:
            return
        page.body.addWidget(Hairline(look))
        row = look.row(gap=8)
        row.addWidget(Icon(look, "check", size=16))
        n = len(equal)
        row.addWidget(
            Text(
                look,
                message("Conflicts", "%n lines are the same", "", n),
                letter="row",
                weight=600,
                ink="text2",
            )
        )
        names = ", ".join(look.words(one).lower() for one in equal)
        row.addWidget(Text(look, names, letter="row", ink="text2", flow="fold"), 1)
        page.body.addLayout(row)

    def _foot(self) -> None:
        look = self.look
        words = message(
            "Conflicts", "Both versions stay in the history; a choice can be made again."
        )
        self.body.addWidget(
            Marked(look, "shield-check", words, icon_ink="ok", weight=400, ink="text2", flow="wrap")
        )
        row = look.row(gap=10)
        later = Button(look, message("Conflicts", "Later"))
        later.act.connect(self.later)
        row.addWidget(later)
        row.addStretch(1)
        self._why = Text(look, "", letter="row", weight=500, ink="warn", flow="fold")
        row.addWidget(self._why)
        self.settle_button = Button(look, message("Conflicts", "Keep this choice"), kind="primary")
        self.settle_button.act.connect(self.settle_wanted)
        row.addWidget(self.settle_button)
        self.body.addLayout(row)

    # Acting

    def _on_picked(self, leaf: Leaf) -> None:
        self.own.pop(leaf, None)
        self._show()

    def _move(self, line: int, version: int, key: int) -> None:
        if key in (Qt.Key.Key_Left.value, Qt.Key.Key_Right.value):
            by = 1 if key == Qt.Key.Key_Right.value else -1
            to = version + by
            tile = self._rows[line][to] if 0 <= to < len(self._rows[line]) else None
            if tile is None:
                tile = self._rows[line][version]
            if tile is not None:
                tile.setFocus()
                tile.radio.click()
            return
        by = 1 if key == Qt.Key.Key_Down.value else -1
        if 0 <= line + by < len(self._rows):
            tile = self._rows[line + by][version] or next(
                (one for one in self._rows[line + by] if one is not None), None
            )
            if tile is not None:
                tile.setFocus()

    def _show(self) -> None:
        total = sum(not line.absent for line in self.decision.lines)
        chosen = len(self.chosen)
        self._counts.set_words(message("Conflicts", "%1 of %2 chosen").fill(chosen, total))
        n = len(self.own)
        self._own_words.set_words(message("Conflicts", "%n lines written", "", n) if n else "")
        left = total - chosen
        if not total:
            reason = message("Conflicts", "whoever holds both versions decides")
        elif left:
            reason = message("Conflicts", "%n lines to choose", "", left)
        elif not self.reason.text().strip():
            reason = message("Conflicts", "say why")
        else:
            reason = None
        self.settle_button.block(reason or "")
        self._why.set_words(reason or "")
        self._why.setVisible(reason is not None)


def _uncheck(tile: VersionTile) -> None:
    group = tile.radio.group()
    group.setExclusive(False)
    tile.radio.setChecked(False)
    group.setExclusive(True)
