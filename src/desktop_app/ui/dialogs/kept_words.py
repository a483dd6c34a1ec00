"""What was typed in a dialog when the vault locked: shown once, to be copied where it belongs."""

from __future__ import annotations

from collections.abc import Generator, Sequence

from PySide6.QtWidgets import QApplication

from desktop_app.app.unlocked import Typed, keep_typed, kept_typed
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.style.look import Look
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.edits import Area
from desktop_app.ui.widgets.field import Field
from desktop_app.ui.widgets.text import Text


class KeptWords(Dialog):
    """Each text under the title of the dialog that it stood in."""

    def __init__(self, look: Look, kept: Sequence[Typed]) -> None:
        super().__init__(
            look,
            message("KeptWords", "Not saved when the vault locked"),
            verb=message("KeptWords", "Done"),
        )
        self.cancel_button.hide()
        words = message(
            "KeptWords",
            "This was typed in a window that was still open. When you open that window at the same "
            "place again, it is offered there; or copy it from here. It is shown this once.",
        )
        self.body.addWidget(Text(look, words, flow="wrap"))
        self.areas = []
        for one in kept:
            area = Area(look, least=2, most=8)
            area.setPlainText(one.text)
            area.setReadOnly(True)
            self.areas.append(area)
            self.body.addWidget(Field(look, one.title, area))


def typed_in_dialogs(where: str) -> tuple[Typed, ...]:
    """Return what stands in open dialogs over the page ``where``, and would be lost with them."""
    tops = [one for one in QApplication.topLevelWidgets() if isinstance(one, Dialog)]
    return tuple(
        Typed(one.title.text(), one.unsaved, one.known_as, where)
        for one in tops
        if one.isVisible() and one.unsaved
    )


def show_kept(desk: Desk) -> Generator[Dialog, object, tuple[Typed, ...]]:
    """Show what was kept, if anything was, and forget it then; returns what that was."""
    kept = kept_typed(desk.session)
    if kept:
        yield KeptWords(desk.look, kept)
        keep_typed(desk.session, ())
    return kept
