"""Exchange: bundles out and in, choices between versions, contacts, history."""

from __future__ import annotations

from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.places import Place


def place(desk: Desk) -> Place:
    """Declare the place."""
    from desktop_app.ui.pages.exchange.page import ExchangePage  # noqa: PLC0415  (at the first visit)

    pages: list[ExchangePage] = []

    def make() -> ExchangePage:
        page = ExchangePage(desk)
        pages.append(page)
        return page

    def show(part: str) -> None:
        desk.go("exchange")
        pages[0].show_part(part)

    desk.exchange_wanted.connect(show)
    return Place("exchange", message("Place", "Exchange"), "exchange", make, "Ctrl+5")
