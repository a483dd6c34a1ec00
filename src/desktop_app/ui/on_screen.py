"""What the buttons of a page do, for menus and palette: a button is never the only way."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.text import verbatim
from desktop_app.ui.commands import HERE, Command
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.button import Button, IconButton
from desktop_app.ui.widgets.field import Field


def button_commands(page: QWidget, known: Sequence[Command], look: Look) -> tuple[Command, ...]:
    """Return a command for each button in sight whose words say enough, in reading order.

    Words that stand there more than once belong to a line (*Now*, *Add*), those in a field to that
    field; what ``known`` offers already is not offered twice: *Note* is *Quick note*.
    """
    buttons = [one for one in page.findChildren(Button) if _speaks_for_itself(one, page)]
    often = Counter(one.words for one in buttons)
    titles = [look.words(one.title).casefold().rstrip("…") for one in known]
    return tuple(
        Command(
            f"button.{one.words}",
            verbatim(one.words),
            one.click,
            HERE,
            icon=one.icon_name,
            group=-1,
        )
        for one in buttons
        if often[one.words] == 1 and not _offered(one.words.casefold().rstrip("…"), titles)
    )


def _offered(words: str, titles: Sequence[str]) -> bool:
    return any(title == words or title.endswith(f" {words}") for title in titles)


def _speaks_for_itself(button: Button, page: QWidget) -> bool:
    from desktop_app.ui.forms.question import Question  # noqa: PLC0415  (no form is needed yet)

    shown = button.isVisibleTo(page) and button.isEnabled() and button.words
    named = button.accessibleName()
    if not shown or isinstance(button, IconButton) or (named and named != button.words):
        return False
    return not any(isinstance(one, Field | Question) for one in _above(button, page))


def _above(widget: QWidget, page: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None and above is not page:
        yield above
        above = above.parentWidget()
