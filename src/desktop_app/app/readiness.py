"""What must be there before a plan is called active, or a preparation ready or done.

Both may be saved half done; what is missing is listed then, each entry a link to its question.
"""

from __future__ import annotations

from typing import Final

from desktop_app.domain.ids import Kind
from desktop_app.forms import missing as answers_missing
from desktop_app.forms.answers import Answers
from desktop_app.forms.missing import Problem, Stage

_WHOLE: Final = {Kind("safety_plan"): "active", Kind("interview_preparation"): "ready"}
"""The status in which nothing may be missing."""
_DONE: Final = "done"
_TICKS: Final = "guardrail_ok"
"""Two ground rules are ticked in every preparation, one that is done included."""
KINDS: Final = frozenset(_WHOLE)


def asks(kind: Kind, answers: Answers, stage: Stage) -> tuple[Problem, ...]:
    """Return what keeps a record from being saved in the status that was chosen."""
    if stage != "to-save":
        return ()
    status = answers.value("status")
    if status == _WHOLE[kind]:
        return tuple(_beyond(answers))
    if status == _DONE:
        return tuple(one for one in _beyond(answers) if one.leaf.startswith(f"{_TICKS}."))
    return ()


def _beyond(answers: Answers) -> list[Problem]:
    """Return what activating asks for and saving by itself does not."""
    named = {one.leaf for one in answers_missing.missing(answers, "to-save")}
    return [one for one in answers_missing.missing(answers) if one.leaf not in named]
