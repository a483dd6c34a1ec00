"""The page of Exchange: its parts at the right end of the first row, one of them below."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.app import conflicts
from desktop_app.app.changes import Changes
from desktop_app.text import Message, message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.pages.exchange.choices import ChoicesPart
from desktop_app.ui.pages.exchange.contacts import ContactsPart
from desktop_app.ui.pages.exchange.export import ExportPart
from desktop_app.ui.pages.exchange.history import HistoryPart
from desktop_app.ui.pages.exchange.importing import ImportPart
from desktop_app.ui.pages.exchange.part import Part
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.segmented import Segmented

_EXPORT: Final = "export"


class ExchangePage(Page):
    """Parts are made at their first visit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        look = desk.look
        column = look.column(self, gap=12, edges=(24, 14, 24, 15))
        head = PageHead(look, message("Place", "Exchange"))
        column.addWidget(head)
        self._choice = Segmented(
            look,
            list(_TITLES.items()),
            name=message("Exchange", "Part of Exchange"),
            size="bar",
        )
        self._choice.chosen.connect(self.show_part)
        head.add(self._choice)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._parts: dict[str, Part] = {}
        self._breadth = Breadth.WIDE
        self._shown = ""
        self.show_part(_EXPORT)

    @property
    def help_topic(self) -> str:  # type: ignore[override]
        """The help of the part that is shown."""
        return self._parts[self._shown].help_topic

    @property
    def part(self) -> Part:
        """The part that is shown."""
        return self._parts[self._shown]

    def show_part(self, name: str) -> None:
        """Show a part: export, import, choices, contacts, history."""
        if name not in _TITLES:
            return
        if name not in self._parts:
            part = _MAKERS[name](self._desk)
            part.set_breadth(self._breadth)
            self._parts[name] = part
            self._stack.addWidget(part)
        self._shown = name
        self._choice.set_value(name)
        self._stack.setCurrentWidget(self._parts[name])
        self._parts[name].reload()
        if self.isVisible():
            self._parts[name].entered()

    def commands(self) -> Sequence[Command]:
        return tuple(
            Command(
                f"exchange.{name}",
                message("Exchange", "Exchange: %1").fill(words),
                partial(self.show_part, name),
                "tools",
                group=1,
            )
            for name, words in _TITLES.items()
        )

    def panes(self) -> Sequence[QWidget]:
        return (self._choice, self._stack)

    def set_breadth(self, breadth: Breadth) -> None:
        self._breadth = breadth
        for part in self._parts.values():
            part.set_breadth(breadth)

    def entered(self) -> None:
        self._count()
        self.part.reload()
        self.part.entered()

    def on_changes(self, changes: Changes) -> None:
        self._count()
        if self.isVisible():
            self.part.reload()

    def _count(self) -> None:
        number = len(conflicts.inbox(self._desk.session))
        words = message("Exchange", "Choices %1").fill(number) if number else _TITLES["choices"]
        self._choice.set_words("choices", words)


_TITLES: dict[str, Message] = {
    "export": message("Exchange", "Export"),
    "import": message("Exchange", "Import"),
    "choices": message("Exchange", "Choices"),
    "contacts": message("Exchange", "Contacts"),
    "history": message("Exchange", "History"),
}
_MAKERS: dict[str, type[Part]] = {
    "export": ExportPart,
    "import": ImportPart,
    "choices": ChoicesPart,
    "contacts": ContactsPart,
    "history": HistoryPart,
}
