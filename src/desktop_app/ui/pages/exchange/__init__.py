"""Exchange: bundles out and in, choices between versions, contacts, history."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.places import Place

if TYPE_CHECKING:
    from desktop_app.ui.pages.exchange.page import ExchangePage


def place(desk: Desk) -> Place:
    """Declare the place."""
    pages: list[ExchangePage] = []

    def make() -> ExchangePage:
        from desktop_app.ui.pages.exchange import page as its  # noqa: PLC0415  (at the first visit)

        page = its.ExchangePage(desk)
        pages.append(page)
        return page

    def show(part: str) -> None:
        desk.go("exchange")
        pages[0].show_part(part)

    def hand_over(case: str) -> None:
        show("handover")
        pages[0].hand_over(case)

    def take(files: Sequence[Path]) -> None:
        desk.go("exchange")
        pages[0].take(files)

    desk.exchange_wanted.connect(show)
    desk.files_wanted.connect(take)
    desk.handover_wanted.connect(hand_over)
    return Place("exchange", message("Place", "Exchange"), "exchange", make, "Ctrl+5")
