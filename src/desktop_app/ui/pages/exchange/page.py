"""The page of Exchange: its parts at the right end of the first row, one of them below."""

# ruff: noqa: PLC0415  (each part is loaded at its first visit)

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.app import conflicts
from desktop_app.app.changes import Changes
from desktop_app.domain.ids import CaseId
from desktop_app.text import message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.flow import Flow
from desktop_app.ui.page import Page
from desktop_app.ui.pages.exchange.part import Part
from desktop_app.ui.pages.exchange.parts import parts_of, screens_of
from desktop_app.ui.style.look import Breadth
from desktop_app.ui.widgets.page_head import PageHead
from desktop_app.ui.widgets.segmented import Segmented

_EXPORT: Final = "export"


class ExchangePage(Page):
    """Parts are made at their first visit."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look)
        self._desk = desk
        self._titles = parts_of(desk.session.owner.role)
        look = desk.look
        column = look.column(self, gap=12, edges=(24, 14, 24, 15))
        head = PageHead(look, message("Place", "Exchange"))
        column.addWidget(head)
        self._choice = Segmented(
            look,
            list(self._titles.items()),
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
        self._put(_EXPORT)  # it is read when it is entered

    @property
    def help_topic(self) -> str:  # type: ignore[override]
        """The help of the part that is shown."""
        return self._parts[self._shown].help_topic

    @property
    def part(self) -> Part:
        """The part that is shown."""
        return self._parts[self._shown]

    def show_part(self, name: str) -> None:
        """Show a part: export, import, handover, choices, contacts, history, offices."""
        if name not in self._titles:
            return
        self._put(name)
        self.part.reload()
        if self.isVisible():
            self.part.entered()

    def _put(self, name: str) -> None:
        if name not in self._parts:
            part = _make(name, self._desk)
            part.set_breadth(self._breadth)
            self._parts[name] = part
            self._stack.addWidget(part)
        self._shown = name
        self._choice.set_value(name)
        self._stack.setCurrentWidget(self._parts[name])

    def hand_over(self, case: str) -> None:
        """Begin the hand-over of a case."""
        self.show_part("handover")
        from desktop_app.ui.pages.exchange.handover import HandoverPart

        part = self.part
        if isinstance(part, HandoverPart):
            part.choose_case(CaseId(case))

    def take(self, files: Sequence[Path]) -> None:
        """Read contact cards and look bundles through that were given to the program."""
        if files:
            self._desk.run(self._take(files))

    def _take(self, files: Sequence[Path]) -> Flow:
        """Cards come first: a bundle among them may be of somebody who is known by then."""
        from desktop_app.ui.pages.exchange.contacts import ContactsPart
        from desktop_app.ui.pages.exchange.importing import ImportPart

        cards = [one for one in files if one.suffix.lower() == ".wmcard"]
        bundles = [one for one in files if one not in cards]
        if cards:
            self.show_part("contacts")
            if isinstance(self.part, ContactsPart):
                yield from self.part.adding(cards)
        if bundles:
            self.show_part("import")
            if isinstance(self.part, ImportPart):
                yield from self.part.looking(bundles)

    def commands(self) -> Sequence[Command]:
        return tuple(
            Command(f"exchange.{name}", words, partial(self.show_part, name), "tools", group=1)
            for name, words in screens_of(self._titles).items()
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

    def here(self) -> Mapping[str, str]:
        return {**self.part.here(), "part": self._shown}

    def back_to(self, here: Mapping[str, str]) -> None:
        self.show_part(here.get("part", self._shown))
        self.part.back_to(here)

    def on_changes(self, changes: Changes) -> None:
        self._count()
        if self.isVisible():
            self.part.reload()

    def _count(self) -> None:
        number = len(conflicts.inbox(self._desk.session))
        words = (
            message("Exchange", "Choices %1").fill(number) if number else self._titles["choices"]
        )
        self._choice.set_words("choices", words)


def _make(name: str, desk: Desk) -> Part:
    """Return a part; its module, and all that this needs, is loaded at the first visit."""
    if name == "export":
        from desktop_app.ui.pages.exchange.export import ExportPart

        return ExportPart(desk)
    if name == "import":
        from desktop_app.ui.pages.exchange.importing import ImportPart

        return ImportPart(desk)
    if name == "handover":
        from desktop_app.ui.pages.exchange.handover import HandoverPart

        return HandoverPart(desk)
    if name == "choices":
        from desktop_app.ui.pages.exchange.choices import ChoicesPart

        return ChoicesPart(desk)
    if name == "contacts":
        from desktop_app.ui.pages.exchange.contacts import ContactsPart

        return ContactsPart(desk)
    if name == "offices":
        from desktop_app.ui.pages.exchange.offices import OfficesPart

        return OfficesPart(desk)
    from desktop_app.ui.pages.exchange.history import HistoryPart

    return HistoryPart(desk)
