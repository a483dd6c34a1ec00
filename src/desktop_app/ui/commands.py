"""What can be done from menu, key and palette: one declaration for all three."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from desktop_app.text import Message, message

Menu = Literal["file", "edit", "view", "case", "tools", "help"]
MENUS: tuple[Menu, ...] = ("file", "edit", "view", "case", "tools", "help")
HERE: Menu = "tools"
"""The menu that also offers what the buttons of a page do."""


@dataclass(frozen=True, slots=True)
class Command:
    """Something a person can do. ``keys`` is a shortcut as Qt writes it: ``Ctrl+Shift+N``.

    Without a ``menu`` it stands in the palette alone: another way to a screen that is seen anyway.
    ``group`` parts a menu with lines. ``always`` commands work over dialogs as well. No Ctrl+Alt:
    that is AltGr on Dutch keyboards; ``check_keys`` refuses it. ``letter`` is a key that does it
    while its list has the focus: it is shown like a shortcut, and is none.
    """

    id: str
    title: Message
    run: Callable[[], None]
    menu: Menu | None
    keys: str = ""
    icon: str = ""
    group: int = 0
    always: bool = False
    checked: Callable[[], bool] | None = None
    letter: str = ""


def menu_words(menu: Menu) -> Message:
    """Return the name of a menu."""
    return {
        "file": message("Menu", "File"),
        "edit": message("Menu", "Edit"),
        "view": message("Menu", "View"),
        "case": message("Menu", "Case"),
        "tools": message("Menu", "Tools"),
        "help": message("Menu", "Help"),
    }[menu]


def with_mnemonics(titles: Sequence[str]) -> list[str]:
    """Return titles with ``&`` before a letter each, no letter twice, in whatever language.

    First letters of words come first, then any letter, then none.
    """
    taken: set[str] = set()
    result = []
    for title in titles:
        starts = [at for at, sign in enumerate(title) if at == 0 or title[at - 1] == " "]
        others = [at for at in range(len(title)) if at not in starts]
        at = next(
            (
                at
                for at in (*starts, *others)
                if title[at].isascii() and title[at].isalnum() and title[at].lower() not in taken
            ),
            None,
        )
        if at is None:
            result.append(title.replace("&", "&&"))
            continue
        taken.add(title[at].lower())
        before, after = title[:at].replace("&", "&&"), title[at:].replace("&", "&&")
        result.append(f"{before}&{after}")
    return result


def check_keys(commands: Iterable[Command]) -> None:
    """Raise ValueError when a shortcut is used twice or needs Ctrl+Alt."""
    seen: dict[str, str] = {}
    for command in commands:
        if not command.keys:
            continue
        if "Ctrl+Alt" in command.keys or "Alt+Ctrl" in command.keys:
            raise ValueError(f"{command.id}: Ctrl+Alt is AltGr on Dutch keyboards")
        if command.keys in seen:
            raise ValueError(f"{command.id} and {seen[command.keys]} share {command.keys}")
        seen[command.keys] = command.id


def keys_words(keys: str) -> str:
    """Return a shortcut as it is shown: ``Ctrl+K``."""
    return keys
