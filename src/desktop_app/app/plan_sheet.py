"""The victim's own copy of the safety plan: what is in force, and only what the victim may keep."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import timedelta
from typing import Final

from desktop_app.app.cases import plan_key
from desktop_app.app.discreet import checked
from desktop_app.app.prepared import Prepared, What, noon_after, require_size
from desktop_app.app.records import state_of
from desktop_app.app.session import Session
from desktop_app.app.sheet_register import copies_of, next_serial
from desktop_app.app.wording import day_of, text_of
from desktop_app.domain.activation import active_version
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Leaf
from desktop_app.domain.merge import RecordState
from desktop_app.domain.sheet_code import new_sheet_code
from desktop_app.errors import UserError
from desktop_app.paper import sheets
from desktop_app.paper.model import Call, Language, PlanCopy, Size
from desktop_app.text import message

_COPIES: Final[frozenset[What]] = frozenset({"plan_copy", "plan_card"})
_KEPT: Final = timedelta(days=90)
"""How long a copy may stay with the victim when no next talk is agreed: it is asked for then."""


def prepare_plan(
    session: Session,
    case: CaseId,
    *,
    card: bool = False,
    language: Language = "nl",
    size: Size = Size.NORMAL,
) -> Prepared:
    """Make the victim's copy of the plan in force, on A5 or as a card to cut out.

    Only ``victim_copy`` fields go on it. Raises UserError while no version is in force or a part
    of it has not arrived, and for a text that does not fit.
    """
    what: What = "plan_card" if card else "plan_copy"
    require_size(what, size)
    key = plan_key(case)
    state = state_of(session, key)
    active = active_version(state, session.store.revisions(key)) if state is not None else None
    if state is None or active is None:
        raise UserError(
            message(
                "Printing",
                "No version of the safety plan is in force. Put it into force first, then print "
                "the copy. Nothing was printed.",
            )
        )
    if not active.whole:
        raise UserError(
            message(
                "Printing",
                "A part of the plan in force has not arrived here. Import the missing bundle "
                "first. Nothing was printed.",
            )
        )
    code, serial = new_sheet_code(session.random), next_serial(session)
    sheet = _copy(active.text, number=copies_of(session, case, _COPIES) + 1, card=card)
    printed = sheets.build(sheet, language, size=size)
    found = checked(
        session, case, printed, language=language, allowed=[one.text for one in sheet.inserted()]
    )
    until = sheet.next_talk if sheet.next_talk is not None else session.today() + _KEPT
    return Prepared(what, key, code, serial, size, language, noon_after(until), printed, *found)


def _copy(state: RecordState, *, number: int, card: bool) -> PlanCopy:
    values = state.values()
    strengths = text_of(values, "strengths")
    return PlanCopy(
        number,
        text_of(values, "victim_goal"),
        tuple(_listed(values, "steps")),
        text_of(values, "call_112_line"),
        tuple(_calls(state, values)),
        tuple(_listed(values, "warn_external")),
        tuple(_listed(values, "warn_self")),
        tuple(_listed(values, "helps_me")),
        (strengths,) if strengths else (),
        day_of(values, "next_talk"),
        card,
    )


def _calls(state: RecordState, values: Mapping[Leaf, Value]) -> Iterator[Call]:
    for row in state.rows("call_list"):
        name, number, note = (
            text_of(values, f"call_list.{row}.{leaf}") for leaf in ("name", "number", "note")
        )
        if name or number:
            yield Call(name, number, note)


def _listed(values: Mapping[Leaf, Value], leaf: str) -> Iterator[str]:
    value = values.get(Leaf(leaf))
    if isinstance(value, list):
        yield from (str(one) for one in value)
