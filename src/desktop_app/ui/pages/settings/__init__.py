"""Settings: the office, how the window looks, keys, backups, content, the audit trail, about."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.ids import NO_CASE, RecordKey
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.places import Place

if TYPE_CHECKING:
    from desktop_app.ui.pages.settings.page import SettingsPage


def place(desk: Desk) -> Place:
    """Declare the place."""
    pages: list[SettingsPage] = []

    def make() -> Page:
        from desktop_app.ui.pages.settings import page as its  # noqa: PLC0415  (at the first visit)

        page = its.SettingsPage(desk)
        pages.append(page)
        return page

    def show(part: str) -> None:
        desk.go("settings")
        pages[0].show_part(part)

    def show_record(key: RecordKey, leaf: str, cursor: int) -> None:
        if key.case == NO_CASE:
            desk.go("settings")
            pages[0].show_record(key, leaf, cursor=cursor)

    desk.settings_wanted.connect(show)
    desk.record_wanted.connect(show_record)
    return Place(
        "settings",
        message("Place", "Settings"),
        "sliders",
        make,
        "Ctrl+,",
        at_end=True,
    )
