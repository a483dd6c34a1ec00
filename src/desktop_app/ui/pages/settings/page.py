"""The page of Settings: its parts at the left, one of them at the right."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.app.changes import Changes
from desktop_app.app.office import office_key
from desktop_app.domain.ids import RecordKey
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.pages.record_pane import RecordPane
from desktop_app.ui.pages.settings.about import AboutPart
from desktop_app.ui.pages.settings.appearance import AppearancePart
from desktop_app.ui.pages.settings.backups import BackupsPart
from desktop_app.ui.pages.settings.content import ContentPart
from desktop_app.ui.pages.settings.keys import KeysPart
from desktop_app.ui.pages.settings.office_lists import ColleaguesPart, CourthousesPart, OfficeList
from desktop_app.ui.pages.settings.parts import PARTS
from desktop_app.ui.pages.settings.retention import RetentionPart
from desktop_app.ui.pages.settings.trail import TrailPart
from desktop_app.ui.pages.settings.user import UserPart
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.card import Card
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.sections import Section, Sections

_LIST = 200
_OFFICE = frozenset(("office", "colleagues", "courthouses"))


class SettingsPage(Page):
    """Parts are made at their first visit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        look = desk.look
        self._parts: dict[str, QWidget] = {}
        self._shown = ""
        self._breadth = Breadth.WIDE
        column = look.column(self, gap=12, edges=(24, 14, 24, 14))
        head = PageHead(look, message("Place", "Settings"))
        column.addWidget(head)
        self._narrow = Choice(look, list(PARTS.items()), name=message("Settings", "Part"))
        self._narrow.picked.connect(self.show_part)
        column.addWidget(self._narrow)
        row = look.row(gap=16)
        column.addLayout(row, 1)
        self._box = Card(look, edges=(4, 6, 4, 6))
        look.least(self._box, width=_LIST)
        look.at_most(self._box, _LIST)
        self._list = Sections(look, name=message("Settings", "Parts of the settings"), height=36)
        say = look.words
        self._list.set_sections([Section(key, say(words)) for key, words in PARTS.items()])
        self._list.chosen.connect(self.show_part)
        self._box.body.addWidget(self._list)
        row.addWidget(self._box)
        self._stack = QStackedWidget()
        row.addWidget(self._stack, 1)
        self.show_part("office")

    def show_part(self, name: str) -> None:
        """Show a part."""
        self.left()
        if name not in self._parts:
            self._parts[name] = self._make(name)
            self._stack.addWidget(self._parts[name])
        self._shown = name
        self._list.set_current(name)
        self._narrow.set_value(name)
        self._stack.setCurrentWidget(self._parts[name])
        self._reload()
        self.commands_changed.emit()

    @property
    def help_topic(self) -> str:  # type: ignore[override]
        """What forms are filled in from has a page of its own."""
        return "office" if self._shown in _OFFICE else "settings"

    @property
    def part(self) -> QWidget:
        """The part that is shown."""
        return self._parts[self._shown]

    def commands(self) -> Sequence[Command]:
        part = self.part
        return part.commands() if isinstance(part, RecordPane | OfficeList) else ()

    def panes(self) -> Sequence[QWidget]:
        return (self._box, self._stack)

    def set_breadth(self, breadth: Breadth) -> None:
        self._breadth = breadth
        self._box.setVisible(breadth is not Breadth.NARROW)
        self._narrow.setVisible(breadth is Breadth.NARROW)
        for part in self._parts.values():
            if isinstance(part, RecordPane | TrailPart | OfficeList):
                part.set_breadth(_less(breadth))

    def entered(self) -> None:
        self._reload()
        (self._list if self._list.isVisible() else self._narrow).setFocus()

    def left(self) -> None:
        part = self._parts.get(self._shown)
        if isinstance(part, RecordPane) and part.form.draft.edited:
            part.keep()
        elif isinstance(part, OfficeList):
            part.left()

    def on_changes(self, changes: Changes) -> None:
        part = self._parts.get(self._shown)
        if isinstance(part, RecordPane | OfficeList):
            part.on_changes(changes)
        elif changes.other or changes.everything:
            self._reload()

    def whereabouts(self) -> tuple[RecordKey, str, int] | None:
        """Return the record that is being filled in, and where in it."""
        part = self._parts.get(self._shown)
        return part.spot() if isinstance(part, RecordPane | OfficeList) else None

    def here(self) -> Mapping[str, str]:
        return {"part": self._shown}

    def back_to(self, here: Mapping[str, str]) -> None:
        self.show_part(here.get("part", self._shown))

    def show_record(self, key: RecordKey, leaf: str = "", *, cursor: int = 0) -> None:
        """Show a record of the office at one of its questions."""
        self.show_part(
            {"colleague": "colleagues", "courthouse": "courthouses"}.get(key.kind, "office")
        )
        part = self.part
        if isinstance(part, OfficeList):
            part.show_record(key, leaf, cursor=cursor)
        elif isinstance(part, RecordPane) and leaf:
            part.go_to(leaf, cursor)

    # Inside

    def _make(self, name: str) -> QWidget:
        desk = self._desk
        makers: dict[str, Callable[[], QWidget]] = {
            "office": self._office,
            "colleagues": lambda: self._office_list(ColleaguesPart(desk)),
            "courthouses": lambda: self._office_list(CourthousesPart(desk)),
            "user": lambda: UserPart(desk),
            "appearance": lambda: AppearancePart(desk),
            "keys": lambda: KeysPart(desk),
            "backups": lambda: BackupsPart(desk),
            "retention": lambda: RetentionPart(desk),
            "content": lambda: ContentPart(desk),
            "trail": self._trail,
            "about": lambda: AboutPart(desk),
        }
        return makers[name]()

    def _office(self) -> RecordPane:
        pane = RecordPane(self._desk, office_key(self._desk.session))
        pane.set_breadth(_less(self._breadth))
        return pane

    def _office_list(self, part: OfficeList) -> OfficeList:
        part.set_breadth(_less(self._breadth))
        part.commands_changed.connect(self.commands_changed)
        return part

    def _trail(self) -> TrailPart:
        part = TrailPart(self._desk)
        part.set_breadth(_less(self._breadth))
        return part

    def _reload(self) -> None:
        reload = getattr(self._parts.get(self._shown), "reload", None)
        if callable(reload):
            reload()


def _less(breadth: Breadth) -> Breadth:
    """Return the room that a form has here, beside the list of parts."""
    return Breadth.NARROW if breadth is Breadth.NARROW else Breadth.MEDIUM
