"""The contact log of a case: a list of its form, never of its content."""

from __future__ import annotations

from desktop_app.app.contact_log import CONTACT, ContactLogged, contact_log
from desktop_app.app.records import new_key
from desktop_app.domain.ids import CaseId
from desktop_app.text import Day, message, verbatim
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.case_records import titled
from desktop_app.ui.pages.side_list import SideList
from desktop_app.ui.style.look import Breadth, Look
from desktop_app.ui.widgets.rows import Cell, Column, Row


class ContactLog(SideList):
    """The last contact first; what waits to be passed on stands out."""

    def __init__(self, desk: Desk, case: CaseId) -> None:
        look = desk.look
        super().__init__(
            look,
            message("ContactLog", "Contact"),
            note=message("ContactLog", "When, how and with whom. Never what was said."),
            columns=(
                titled(look, message("ContactLog", "When"), width=132),
                titled(look, message("ContactLog", "How, with whom"), stretch=3),
                titled(look, message("ContactLog", "Could they talk?"), stretch=2),
                Column(look.words(message("ContactLog", "About")), stretch=3, room=Breadth.MEDIUM),
                titled(look, message("ContactLog", "Next contact"), width=132),
            ),
            add=message("ContactLog", "Log a contact"),
            none=message("ContactLog", "No contact is logged yet. “Nothing new” counts too."),
        )
        self._desk = desk
        self._case = case
        self.open_wanted.connect(desk.open_record)
        self.add_wanted.connect(lambda: desk.open_record(new_key(desk.session, CONTACT, case)))

    def reload(self) -> None:
        """Read the contacts again."""
        found = contact_log(self._desk.session, self._case)
        self.show_rows([(one.key, _row(self._look, one)) for one in found])


def _row(look: Look, one: ContactLogged) -> Row:
    def said(words: object) -> str:
        return look.words(words) if words is not None else ""  # type: ignore[arg-type]

    day = look.words(verbatim("%1").fill(Day(one.day, "short-year"))) if one.day else "–"
    at = f"{one.at:%H:%M}" if one.at is not None else ""
    later = look.words(verbatim("%1").fill(Day(one.next_on))) if one.next_on else ""
    with_whom = ", ".join(filter(None, (said(one.who), said(one.reached))))
    remark = said(message("ContactLog", "remark not passed on yet")) if one.to_pass_on else ""
    cells = (
        Cell(day, at, tabular=True),
        Cell(said(one.channel), with_whom, weight=500),
        Cell(
            said(one.talk),
            remark,
            ink="danger" if one.alarm else "text",
            weight=600 if one.alarm else 0,
            detail_ink="danger",
            detail_icon="alert" if remark else "",
        ),
        Cell(said(one.topics), ink="text2"),
        Cell(later, tabular=True),
    )
    parts = (day, at, said(one.channel), with_whom, said(one.talk), remark, said(one.topics), later)
    return Row(one.key.record, cells, ", ".join(filter(None, parts)))
