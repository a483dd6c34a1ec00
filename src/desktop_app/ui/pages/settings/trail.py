"""The audit trail: who did what when, newest first, with a search."""

from __future__ import annotations

from collections import deque
from typing import Final

from desktop_app.app import looking
from desktop_app.app.looking import AuditShown
from desktop_app.app.session import ZONE
from desktop_app.text import Day, Message, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.settings.listing import Listing
from desktop_app.ui.widgets.edits import Line
from desktop_app.ui.widgets.rows import Cell, Column, Row

_MOST: Final = 500


class TrailPart(Listing):
    """Each line is chained to the one before; *vault check* follows the chain."""

    def __init__(self, desk: Desk) -> None:
        say = desk.look.words
        super().__init__(
            desk,
            message("Trail", "Audit trail"),
            message(
                "Trail",
                "What was opened, changed, printed and exchanged, and by whom. It cannot be "
                "changed.",
            ),
            (
                Column(say(message("Trail", "When")), width=180),
                Column(say(message("Trail", "What")), stretch=1),
                Column(say(message("Trail", "Case")), width=160),
                Column(say(message("Trail", "By")), width=150),
            ),
            icon="list",
        )
        self.search = Line(
            self.look,
            name=message("Trail", "Search the audit trail"),
            hint=message("Trail", "Search"),
            icon="search",
            size="tool",
        )
        self.search.textEdited.connect(lambda _text: self.reload())
        self.heading.add(self.search)

    def reload(self) -> None:
        """Read the trail again."""
        wanted = self.search.text().strip().casefold()
        rows = []
        newest = deque(looking.audit_trail(self.desk.session), maxlen=_MOST)
        for one in reversed(newest):
            row = self._row(one)
            if not wanted or wanted in row.words.casefold():
                rows.append(row)
        self.table.set_rows(rows)

    def _row(self, one: AuditShown) -> Row:
        say = self.look.words
        at = one.at.astimezone(ZONE)
        when = say(message("Trail", "%1, %2").fill(Day(at.date(), "short-year"), f"{at:%H:%M}"))
        what = say(event_words(one.event))
        details = ", ".join(f"{name} {value}" for name, value in one.details.items())
        cells = (
            Cell(when, tabular=True),
            Cell(what, details, weight=500),
            Cell(one.code),
            Cell(one.by),
        )
        return Row(
            str(one.n), cells, ", ".join(part for part in (when, what, one.code, one.by) if part)
        )


def event_words(event: str) -> Message:
    """Return what an event of the audit trail is called."""
    return {
        "create": message("Trail", "Vault made"),
        "unlock": message("Trail", "Unlocked"),
        "failed_tries": message("Trail", "Wrong passphrases before"),
        "lock": message("Trail", "Locked"),
        "view": message("Trail", "Case looked at"),
        "reveal": message("Trail", "Shielded field shown"),
        "save": message("Trail", "Saved"),
        "print": message("Trail", "Sheet printed"),
        "export": message("Trail", "Bundle made"),
        "import": message("Trail", "Bundle taken in"),
        "receipt": message("Trail", "Receipt"),
        "accept_held": message("Trail", "Held changes accepted"),
        "erase": message("Trail", "Erased"),
        "purge": message("Trail", "Shielded fields erased"),
        "keys": message("Trail", "Keys changed"),
        "contact": message("Trail", "Contact changed"),
        "backup": message("Trail", "Backup made"),
        "restore": message("Trail", "Backup put back"),
        "check": message("Trail", "Vault checked"),
        "reindex": message("Trail", "Tables rebuilt"),
        "content": message("Trail", "Content changed"),
        "settings": message("Trail", "Settings changed"),
    }.get(event, verbatim(event))
