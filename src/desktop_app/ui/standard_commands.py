"""The commands that every page has: places, letters, theme, panes, cover, lock, help."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from desktop_app.text import Message, message
from desktop_app.ui.commands import Command
from desktop_app.ui.places import Place
from desktop_app.ui.style.look import Look, Theme


class Frame(Protocol):
    """What the commands need of the window."""

    def go(self, place_id: str) -> None:
        """Show a place."""

    def next_pane(self, by: int = 1) -> None:
        """Put the focus into another pane."""

    def start_search(self) -> None:
        """Put the focus into the search box."""

    def ask_for_help(self) -> None:
        """Ask for the help of this screen."""

    def show_shortcuts(self) -> None:
        """List the shortcuts of this screen."""

    def toggle_cover(self) -> None:
        """Cover the windows, or uncover them."""

    def lock(self) -> None:
        """Ask for the lock."""

    def quit(self) -> None:
        """Close the window."""


STEP = 10
"""How much Ctrl++ and Ctrl+- change the letters, in per cent."""


def standard_commands(
    look: Look, window: Frame, places: Mapping[str, Place]
) -> tuple[Command, ...]:
    """Return the commands of the window itself."""
    return (
        *_edit(),
        *(_place(window, place) for place in places.values()),
        *_letters(look),
        *(_theme(look, theme) for theme in ("system", "light", "dark", "contrast")),
        *_window(window),
    )


def _edit() -> tuple[Command, ...]:
    """Return what a text field understands; a page with an undo stack offers its own undo."""

    def on_text(name: str) -> None:
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit | QPlainTextEdit):
            getattr(focus, name)()

    return (
        Command("undo", message("Edit", "Undo"), lambda: on_text("undo"), "edit", "Ctrl+Z", "undo"),
        Command("redo", message("Edit", "Redo"), lambda: on_text("redo"), "edit", "Ctrl+Y", "redo"),
        Command("cut", message("Edit", "Cut"), lambda: on_text("cut"), "edit", "Ctrl+X", group=1),
        Command(
            "copy", message("Edit", "Copy"), lambda: on_text("copy"), "edit", "Ctrl+C", group=1
        ),
        Command(
            "paste", message("Edit", "Paste"), lambda: on_text("paste"), "edit", "Ctrl+V", group=1
        ),
        Command(
            "select_all",
            message("Edit", "Select all"),
            lambda: on_text("selectAll"),
            "edit",
            "Ctrl+A",
            group=1,
        ),
    )


def _place(window: Frame, place: Place) -> Command:
    return Command(
        f"place.{place.id}",
        place.title,
        lambda: window.go(place.id),
        "view",
        place.keys,
        place.icon,
    )


def _letters(look: Look) -> tuple[Command, ...]:
    def change(by: int) -> None:
        look.set_percent(look.percent + by)

    return (
        Command(
            "letters.larger",
            message("View", "Larger letters"),
            lambda: change(STEP),
            "view",
            "Ctrl++",
            group=1,
        ),
        Command(
            "letters.smaller",
            message("View", "Smaller letters"),
            lambda: change(-STEP),
            "view",
            "Ctrl+-",
            group=1,
        ),
        Command(
            "letters.usual",
            message("View", "Usual letters"),
            lambda: look.set_percent(100),
            "view",
            "Ctrl+0",
            group=1,
        ),
    )


def theme_words(theme: Theme) -> Message:
    """Return the name of a theme."""
    return {
        "system": message("View", "As the system"),
        "light": message("View", "Light"),
        "dark": message("View", "Dark"),
        "contrast": message("View", "High contrast"),
    }[theme]


def _theme(look: Look, theme: Theme) -> Command:
    return Command(
        f"theme.{theme}",
        theme_words(theme),
        lambda: look.set_theme(theme),
        "view",
        group=2,
        checked=lambda: look.theme == theme,
    )


def _window(window: Frame) -> tuple[Command, ...]:
    return (
        Command(
            "search",
            message("Edit", "Find"),
            window.start_search,
            "edit",
            "Ctrl+K",
            "search",
            group=2,
        ),
        Command(
            "find",
            message("Edit", "Find in the records"),
            window.start_search,
            "edit",
            "Ctrl+F",
            group=2,
        ),
        Command(
            "pane.next",
            message("View", "Next part of the window"),
            lambda: window.next_pane(1),
            "view",
            "F6",
            group=3,
        ),
        Command(
            "pane.previous",
            message("View", "Previous part of the window"),
            lambda: window.next_pane(-1),
            "view",
            "Shift+F6",
            group=3,
        ),
        Command(
            "cover",
            message("View", "Cover the window"),
            window.toggle_cover,
            "view",
            "F9",
            "eye-off",
            group=3,
            always=True,
        ),
        Command(
            "lock",
            message("File", "Lock now"),
            window.lock,
            "file",
            "Ctrl+L",
            "lock",
            group=8,
            always=True,
        ),
        Command("quit", message("File", "Quit"), window.quit, "file", "Ctrl+Q", group=9),
        Command(
            "help",
            message("Help", "Help for this screen"),
            window.ask_for_help,
            "help",
            "F1",
            "help",
        ),
        Command(
            "shortcuts",
            message("Help", "Shortcuts"),
            window.show_shortcuts,
            "help",
            "Ctrl+/",
            "keyboard",
        ),
    )
