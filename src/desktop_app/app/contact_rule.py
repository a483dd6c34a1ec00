"""The safe-contact rule in the strip: how, when and with whom contact may be made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from desktop_app.app.wording import answer
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import Leaf
from desktop_app.domain.merge import RecordState
from desktop_app.domain.revision import is_removed
from desktop_app.domain.safe_contact import in_safe_window
from desktop_app.forms.definition import Form
from desktop_app.text import Message, Words, message, verbatim

CHANNEL = "channel_pref"
TEXT = "text_ok"
VOICEMAIL = "voicemail_ok"
TIMES = "safe_times"
MAY_ANSWER = "may_answer"
ANYBODY = "may_answer_any"
_LEAVES = (CHANNEL, TEXT, VOICEMAIL, TIMES, MAY_ANSWER, ANYBODY)
_NOBODY = ("nobody", "none", "no")


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
        leaf.split(".")[0] in _LEAVES for leaf in (*state.conflicts(), *state.incomplete())
    )
    how = _how(form, state)
    if not how and not undecided:
        return None
    grid = values.get(Leaf(TIMES))  # none of several versions says when it is safe
    safe = in_safe_window([str(day) for day in grid], local) if isinstance(grid, list) else None
    return ContactRule(how, _when(form, state), safe, undecided)


def _how(form: Form, state: RecordState) -> tuple[Words, ...]:
    parts: list[Words] = _worded(form, state, CHANNEL)
    parts += [_WRITTEN[str(one)] for one in _said(state, TEXT) if str(one) in _WRITTEN]
    parts += [_VOICEMAIL[one] for one in _said(state, VOICEMAIL) if isinstance(one, bool)]
    return tuple(parts)


def _said(state: RecordState, leaf: str) -> list[Value]:
    """Return every version of an answer: one where it is settled, none where it is empty."""
    found = state.leaves.get(Leaf(leaf))
    candidates = found.candidates if found is not None else ()
    return [one.value for one in candidates if not is_removed(one.value)]


def _worded(form: Form, state: RecordState, leaf: str) -> list[Words]:
    said = [answer(form, {Leaf(leaf): value}, leaf) for value in _said(state, leaf)]
    return [one for one in said if one is not None]


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
    parts: list[Words] = _worded(form, state, TIMES)
    anybody = _said(state, ANYBODY)
    labels = [
        label
        for row in state.rows(MAY_ANSWER)
        for label in _said(state, f"{MAY_ANSWER}.{row}.label")
        if isinstance(label, str)
    ]
    # Names stay behind when the answer becomes "nobody": they no longer hold then.
    if labels and not (anybody and all(one in _NOBODY for one in anybody)):
        parts.append(message("ContactRule", "%1 may answer").fill(verbatim(", ".join(labels))))
    if any(one in _NOBODY for one in anybody):
        parts.append(message("ContactRule", "nobody else"))
    return tuple(parts)
