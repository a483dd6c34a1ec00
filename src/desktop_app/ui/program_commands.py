"""What the menus offer wherever one is: a new case, paper, bundles, keeping, what is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from desktop_app.text import Message, message
from desktop_app.ui.commands import Command
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.exchange.parts import parts_of, screens_of
from desktop_app.ui.pages.lost import LostPage
from desktop_app.ui.pages.settings.parts import PARTS

_LATER = 1
"""The group after what is done every day."""


def program_commands(
    desk: Desk, *, new_case: Callable[[], None], back_up: Callable[[], None]
) -> tuple[Command, ...]:
    """Return the commands; a vault that is only read offers the backup and what is lost."""
    always = (
        Command("backup", message("Tools", "Make a backup"), back_up, "tools", icon="shield"),
        Command(
            "lost",
            message("Help", "Lost laptop or stick…"),
            lambda: desk.open_page(LostPage(desk), "exchange"),
            "help",
            icon="alert",
            group=_LATER,
        ),
    )
    if desk.session.read_only:
        return (*always, *_screens(desk))
    return (
        Command("case.new", message("File", "New case"), new_case, "file", "Ctrl+N", "plus"),
        *_tools(desk),
        *always,
        *_screens(desk),
    )


def _screens(desk: Desk) -> Iterator[Command]:
    """Yield the parts of places, for the palette alone: each is seen at its place anyway."""
    for name, words in PARTS.items():
        title = message("Tools", "Settings: %1").fill(words)
        yield Command(
            f"settings.{name}", title, partial(desk.open_settings, name), None, icon="sliders"
        )
    for name, title in screens_of(parts_of(desk.session.owner.role)).items():
        yield Command(
            f"exchange.{name}", title, partial(desk.open_exchange, name), None, icon="exchange"
        )


def _tools(desk: Desk) -> tuple[Command, ...]:
    found: tuple[tuple[str, Message, str, Callable[[], None], int], ...] = (
        (
            "sheet.book",
            message("Tools", "Book a sheet in"),
            "page",
            lambda: desk.go("paper"),
            0,
        ),
        (
            "bundle.make",
            message("Tools", "Make a bundle"),
            "upload",
            lambda: desk.open_exchange("export"),
            0,
        ),
        (
            "bundle.take",
            message("Tools", "Read a bundle in"),
            "download",
            lambda: desk.open_exchange("import"),
            0,
        ),
        (
            "retention",
            message("Tools", "Keeping and wiping"),
            "clock",
            lambda: desk.open_settings("retention"),
            _LATER,
        ),
        (
            "trail",
            message("Tools", "Audit trail"),
            "list",
            lambda: desk.open_settings("trail"),
            _LATER,
        ),
        (
            "keys",
            message("Tools", "Keys and recovery"),
            "key",
            lambda: desk.open_settings("keys"),
            _LATER,
        ),
    )
    return tuple(
        Command(id_, words, run, "tools", icon=icon, group=group)
        for id_, words, icon, run, group in found
    )
