"""The safe-contact rule in the strip: how, when and with whom contact may be made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.app.wording import answer, rows_of
from desktop_app.domain.ids import Leaf
from desktop_app.domain.merge import RecordState
from desktop_app.domain.safe_contact import in_safe_window
from desktop_app.forms.definition import Form
from desktop_app.text import Message, Words, message, verbatim

CHANNEL = "channel_pref"
TEXT = "text_ok"
VOICEMAIL = "voicemail_ok"
TIMES = "safe_times"
MAY_ANSWER = "may_answer"
_LEAVES = (CHANNEL, TEXT, VOICEMAIL, TIMES)


@dataclass(frozen=True, slots=True)
class ContactRule:
    """What the strip says.

    ``how`` are channel and form, ``when`` the hours and who may answer, each a list of parts to be
    joined. ``safe_now``: inside the hours; None where none are agreed. ``undecided``: two versions
    exist, and every part is shown with "decide first".
    """

    how: tuple[Words, ...]
    when: tuple[Words, ...]
    safe_now: bool | None
    undecided: bool


def contact_rule(state: RecordState | None, form: Form, local: datetime) -> ContactRule | None:
    """Return the rule of a safety plan at the wall time ``local``; None while there is none."""
    if state is None:
        return None
    values = state.values()
    undecided = any(
        leaf.split(".")[0] in (*_LEAVES, MAY_ANSWER)
        for leaf in (*state.conflicts(), *state.incomplete())
    )
    how = _how(form, state)
    if not how and not undecided:
        return None
    grid = values.get(Leaf(TIMES))
    safe = in_safe_window([str(day) for day in grid], local) if isinstance(grid, list) else None
    return ContactRule(how, _when(form, state), safe, undecided)


def _how(form: Form, state: RecordState) -> tuple[Words, ...]:
    values = state.values()
    parts: list[Words] = []
    channel = answer(form, values, CHANNEL)
    if channel is not None:
        parts.append(channel)
    written = _WRITTEN.get(str(values.get(Leaf(TEXT))))
    if written is not None:
        parts.append(written)
    voicemail = values.get(Leaf(VOICEMAIL))
    if isinstance(voicemail, bool):
        parts.append(_VOICEMAIL[voicemail])
    return tuple(parts)


_WRITTEN: dict[str, Message] = {
    "none": message("ContactRule", "no messages"),
    "neutral_only": message("ContactRule", "neutral text"),
    "full": message("ContactRule", "messages allowed"),
}
_VOICEMAIL: dict[bool, Message] = {
    True: message("ContactRule", "voicemail allowed"),
    False: message("ContactRule", "no voicemail"),
}


def _when(form: Form, state: RecordState) -> tuple[Words, ...]:
    values = state.values()
    parts: list[Words] = []
    times = answer(form, values, TIMES)
    if times is not None:
        parts.append(times)
    labels = [
        str(row["label"])
        for row in rows_of(values, MAY_ANSWER, state.rows(MAY_ANSWER))
        if isinstance(row.get("label"), str)
    ]
    if labels:
        parts.append(message("ContactRule", "%1 may answer").fill(verbatim(", ".join(labels))))
    elif values.get(Leaf("may_answer_any")) in ("nobody", "none", "no"):
        parts.append(message("ContactRule", "nobody else"))
    return tuple(parts)
