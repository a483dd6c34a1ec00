"""The interview preparation on paper: which of its boxes were agreed; never a word of content."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from desktop_app.app.discreet import checked
from desktop_app.app.prepared import Prepared, noon_after
from desktop_app.app.records import state_of
from desktop_app.app.session import Session
from desktop_app.app.sheet_register import next_serial
from desktop_app.app.wording import day_of, text_of, time_of
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Kind, Leaf, RecordKey
from desktop_app.domain.merge import RecordState
from desktop_app.domain.sheet_code import new_sheet_code
from desktop_app.errors import UserError
from desktop_app.paper import sheets
from desktop_app.paper.model import Language, PreparationSheet, Size
from desktop_app.text import message

PREPARATION: Final = Kind("interview_preparation")
_QUIET: Final = frozenset({"adapted_room", "interview_studio"})
_PRINTED: Final = frozenset(
    {
        "date_time",
        "max_block",
        "max_total",
        "place_type",
        "room_wishes",
        "interviewers",
        "same_persons",
        "gender_met",
        "interpreter",
        "support_person",
        "lawyer",
        "vc_role",
        "psy_practical",
    }
)
_AGREED_ROOM: Final = frozenset(
    {
        "door_in_view",
        "no_blocked_exit",
        "window",
        "plain_clothes",
        "no_table",
        "water_food",
        "quiet",
        "temperature",
        "toilet_near",
    }
)
_AGREED_PRACTICAL: Final = frozenset(
    {
        "short_questions",
        "slower_pace",
        "more_breaks",
        "fixed_order",
        "visual_timeline",
        "no_physical_closeness",
        "start_neutral_topic",
        "sensory_limits",
        "two_sessions",
        "morning_only",
        "end_on_safe_topic",
    }
)
_ROLES: Final = frozenset({"waits_outside", "present_silent", "travel_only"})


def prepare_preparation(session: Session, key: RecordKey, *, language: Language = "nl") -> Prepared:
    """Make the sheet of one interview preparation and check it; nothing is noted before printing.

    Raises UserError without a day, and while two versions of a printed part exist.
    """
    state = state_of(session, key)
    values = state.values() if state is not None else {}
    day = day_of(values, "date_time")
    if state is None or key.kind != PREPARATION or day is None:
        raise UserError(
            message(
                "Printing",
                "The sheet needs the day of the talk. Nothing was printed. Fill in the day first.",
            )
        )
    unsettled = {leaf.split(".")[0] for leaf in (*state.conflicts(), *state.incomplete())}
    if unsettled & _PRINTED:
        raise UserError(
            message(
                "Printing",
                "Two versions of a part of this sheet exist. Decide first which one holds, then "
                "print. Nothing was printed.",
            )
        )
    code, serial = new_sheet_code(session.random), next_serial(session)
    destroy_by = noon_after(day)
    sheet = PreparationSheet(
        code,
        serial,
        day,
        time_of(values, "date_time"),
        text_of(values, "place_type") in _QUIET,
        _minutes(values, "max_block"),
        _minutes(values, "max_total"),
        destroy_by,
        frozenset(agreed(state)),
    )
    printed = sheets.build(sheet, language)
    found = checked(session, key.case, printed, language=language)
    return Prepared(
        "preparation", key, code, serial, Size.NORMAL, language, destroy_by, printed, *found
    )


def agreed(state: RecordState) -> Iterator[str]:
    """Yield the ids of the boxes of the sheet that the preparation says were agreed."""
    values = state.values()
    for wish in _listed(values, "room_wishes"):
        if wish in _AGREED_ROOM:
            yield f"room_wishes:{wish}"
    for one in _listed(values, "psy_practical"):
        if one in _AGREED_PRACTICAL:
            yield f"psy_practical:{one}"
    if len(state.rows("interviewers")) == 2:
        yield "people:two"
    yes = {
        "same_persons": "same_persons",
        "gender_met": "gender_wish:met",
        "interpreter.needed": "interpreter:needed",
        "support_person.wanted": "support_person:wanted",
    }
    for leaf, box in yes.items():
        if values.get(Leaf(leaf)) is True:
            yield box
    if text_of(values, "lawyer") == "has":
        yield "lawyer:has"
    role = text_of(values, "vc_role")
    if role in _ROLES:
        yield f"vc_role:{role}"


def _listed(values: Mapping[Leaf, Value], leaf: str) -> list[str]:
    value = values.get(Leaf(leaf))
    return [str(one) for one in value] if isinstance(value, list) else []


def _minutes(values: Mapping[Leaf, Value], leaf: str) -> int | None:
    value = values.get(Leaf(leaf))
    return value if type(value) is int else None
