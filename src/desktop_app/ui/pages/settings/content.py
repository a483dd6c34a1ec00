"""Content: forms and lists, and whether a practitioner has reviewed them."""

from __future__ import annotations

from desktop_app.app.content_packs import content, refused_content
from desktop_app.text import message
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.settings.listing import Listing
from desktop_app.ui.widgets.banner import Banner
from desktop_app.ui.widgets.rows import Cell, Column, Row


class ContentPart(Listing):
    """What was not reviewed says so."""

    def __init__(self, desk: Desk) -> None:
        say = desk.look.words
        super().__init__(
            desk,
            message("Content", "Forms and lists in force"),
            message(
                "Content",
                "What was not reviewed by a practitioner is a proposal: use it with your own "
                "judgement.",
            ),
            (
                Column(say(message("Content", "Part")), stretch=1),
                Column(say(message("Content", "Version")), width=110),
                Column(say(message("Content", "Review")), width=320),
            ),
            icon="book",
        )
        for words in refused_content(desk.session):
            self.page.body.insertWidget(0, Banner(self.look, words, tone="warn"))

    def reload(self) -> None:
        """Read the list again."""
        say = self.look.words
        rows = []
        for one in content(self.desk.session):
            if one.reviewed_by:
                review = message("Content", "reviewed by %1, %2").fill(
                    one.reviewed_by, one.reviewed_on
                )
                cell = Cell(say(review), icon="check", icon_ink="ok")
            else:
                review = message("Content", "not yet reviewed by a practitioner")
                cell = Cell(say(review), icon="clock", icon_ink="warn", ink="warn")
            name = say(one.title) if one.title is not None else one.name.replace("_", " ")
            rows.append(
                Row(one.name, (Cell(name, weight=500), Cell(str(one.version), tabular=True), cell))
            )
        self.table.set_rows(rows)
