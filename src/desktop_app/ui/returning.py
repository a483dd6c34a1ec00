"""Back to the screen where one was when the vault locked, and to what stood typed on it.

Records keep their drafts themselves. Here is the rest: the part of a page, which it tells with
``Page.here``, and the fields that belong to no record, each known by its name.
"""

from __future__ import annotations

import json
from collections.abc import Iterator

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.app.session import Session
from desktop_app.app.unlocked import (
    Screen,
    Spot,
    Typed,
    forget_left,
    keep_screen,
    keep_typed,
    leave,
)
from desktop_app.domain.ids import CaseId
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs.kept_words import typed_in_dialogs
from desktop_app.ui.forms.question import Question
from desktop_app.ui.page import Page
from desktop_app.ui.pages.lost import LostPage
from desktop_app.ui.widgets.dialog import Dialog
from desktop_app.ui.widgets.typed import (
    TextEdit,
    cursor_in,
    put_cursor,
    text_of,
    type_into,
    typed_fields,
)
from desktop_app.ui.window import Window


class TypedNow:
    """What is typed outside of records: noted each second, and kept where that changed.

    A passphrase and the words of a recovery sheet are never among it.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self.again: tuple[Typed, ...] = ()  # what stood in dialogs at the last lock
        self._dialogs: tuple[Typed, ...] = ()
        self._dialogs_kept: tuple[Typed, ...] = ()
        self._half: Spot | None = None
        self._half_kept: Spot | None = None
        self._screen = Screen()
        self._screen_kept = Screen()

    def note(self, page: Page | None) -> None:
        """Look what stands in open dialogs and on the page."""
        self._dialogs = typed_in_dialogs(_where(page))
        spot = spot_of(page)
        self._half = spot if spot is not None and spot.typed else None
        self._screen = screen_of(page)

    def offer(self, dialog: QDialog, page: Page | None) -> None:
        """Offer in a dialog what stood typed in it, at the same place, when the vault locked."""
        if not isinstance(dialog, Dialog):
            return
        known = (dialog.known_as, _where(page))
        found = next((one for one in self.again if (one.dialog, one.where) == known), None)
        if found is not None:
            dialog.offer_again(found.fields)
            self.again = tuple(one for one in self.again if one is not found)

    def keep(self) -> None:
        """Keep what was typed since the last time, in the vault: a killed process loses nothing."""
        if self._session.read_only:
            return
        if self._dialogs != self._dialogs_kept:
            keep_typed(self._session, self._dialogs)
            self._dialogs_kept = self._dialogs
        if self._half != self._half_kept:
            if self._half is not None:
                leave(self._session, self._half)
            else:
                forget_left(self._session)
            self._half_kept = self._half
        if self._screen.texts != self._screen_kept.texts:
            keep_screen(self._session, self._screen)
            self._screen_kept = self._screen

    def keep_all(self) -> None:
        """Keep it before the lock, with where one is, whether anything was typed or not."""
        self.keep()
        keep_screen(self._session, self._screen)


def spot_of(page: QWidget | None) -> Spot | None:
    """Return the record, leaf and cursor at which a page stands, if it tells."""
    tell = getattr(page, "whereabouts", None)
    found = tell() if callable(tell) else None
    typed = getattr(page, "half_typed", "")
    return Spot(found[0], found[1], found[2], typed) if found is not None else None


def _where(page: Page | None) -> str:
    """Return what tells a page, its part and its record apart from any other."""
    spot = spot_of(page)
    record = spot.key.record if spot is not None else ""
    return json.dumps([dict(page.here()) if page is not None else {}, record], sort_keys=True)


def screen_of(page: Page | None) -> Screen:
    """Return where a page is, and what stands in its fields that is in no draft."""
    if page is None:
        return Screen()
    fields = dict(_fields(page))
    focus = page.window().focusWidget()  # behind an open dialog too
    name = next((name for name, one in fields.items() if one is focus), "")
    texts = {name: text_of(one) for name, one in fields.items() if text_of(one)}
    return Screen(page.here(), texts, name, cursor_in(fields[name]) if name else 0)


def show_screen(screen: Screen, window: Window, desk: Desk) -> None:
    """Show what was on the screen, as far as it is still there."""
    here = screen.where
    match here:
        case {"case": case, "tab": tab}:
            desk.open_case(CaseId(case), tab)
        case {"lost": _}:
            desk.open_page(LostPage(desk), "exchange")
    page = window.page
    if page is None:
        return
    page.back_to(here)
    # What has just been made is not in sight before the next turn of the event loop.
    QTimer.singleShot(0, page, lambda: _type_again(page, screen))


def _type_again(page: Page, screen: Screen) -> None:
    fields = dict(_fields(page))
    for name, text in screen.texts.items():
        if name in fields and text_of(fields[name]) != text:
            type_into(fields[name], text)
    if screen.field in fields:
        one = fields[screen.field]
        one.setFocus()
        put_cursor(one, screen.cursor)


def _fields(page: Page) -> Iterator[tuple[str, TextEdit]]:
    """Yield the fields in sight that may hold something typed and belong to no form, by name."""
    return ((name, one) for name, one in typed_fields(page) if not _asked(one, page))


def _asked(widget: QWidget, page: Page) -> bool:
    above = widget.parentWidget()
    while above is not None and above is not page:
        if isinstance(above, Question):
            return True
        above = above.parentWidget()
    return False
