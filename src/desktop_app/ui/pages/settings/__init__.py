"""Settings: the office, how the window looks, keys, backups, content, the audit trail, about."""

from __future__ import annotations

from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.page import Page
from desktop_app.ui.places import Place


def place(desk: Desk) -> Place:
    """Declare the place."""

    def make() -> Page:
        from desktop_app.ui.pages.settings.page import SettingsPage  # noqa: PLC0415  (when visited)

        return SettingsPage(desk)

    return Place(
        "settings",
        message("Place", "Settings"),
        "sliders",
        make,
        "Ctrl+,",
        at_end=True,
    )
