"""What a measure asks for when its state changes: the state before it, reasons and dates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from desktop_app.app.session import Session
from desktop_app.domain.ids import Kind, Leaf, RecordKey
from desktop_app.domain.measure_states import NEEDS, may_follow
from desktop_app.forms.answers import Answers
from desktop_app.forms.missing import Problem, Stage
from desktop_app.forms.schema import Text
from desktop_app.text import Message, message

MEASURE: Final = Kind("measure")
_STATE: Final = Leaf("state")


def follows(
    session: Session, key: RecordKey, answers: Answers, _stage: Stage
) -> tuple[Problem, ...]:
    """Return what keeps a measure from being saved in the state that was chosen."""
    return tuple(_asked(session, key, answers))


def _asked(session: Session, key: RecordKey, answers: Answers) -> Iterator[Problem]:
    state = answers.value(_STATE)
    before, earlier = _states(session, key)
    if not isinstance(state, str) or state == before:
        return
    if not may_follow(before, state, earlier=earlier):
        said = message(
            "Measures", "This cannot follow “%1”. A measure that is over is requested anew."
        )
        yield _problem(answers, _STATE, said.fill(_words(answers, str(before))))
        return
    for name in NEEDS.get(state, ()):
        if answers.visible(name) and not answers.filled(name):
            said = message("Measures", "“%1” needs this too.").fill(_words(answers, state))
            yield _problem(answers, Leaf(name), said)


def _states(session: Session, key: RecordKey) -> tuple[str | None, str | None]:
    """Return the saved state of a measure and the one before it."""
    seen: list[str] = []
    for revision in session.store.revisions(key):
        change = revision.changes.get(_STATE)
        value = change.value if change is not None else None
        if isinstance(value, str) and seen[-1:] != [value]:
            seen.append(value)
    return (seen[-1] if seen else None), (seen[-2] if len(seen) > 1 else None)


def _words(answers: Answers, state: str) -> Text:
    options = answers.form.field("state").options
    found = next((one.label for one in options if one.value == state), None)
    return found if found is not None else Text(en=state, nl=state)


def _problem(answers: Answers, leaf: Leaf, said: Message) -> Problem:
    at = answers.form.resolve(leaf)
    section = answers.form.section_of(leaf)
    label = at.label if at is not None else Text(en="", nl="")
    return Problem(leaf, said, label, section.id if section is not None else "")
