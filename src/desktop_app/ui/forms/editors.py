"""Which editor a question gets, by its type."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from desktop_app.forms.schema import Field, FieldType
from desktop_app.ui.forms.choice_editors import (
    ChoiceEditor,
    ChoicesEditor,
    ReferenceEditor,
)
from desktop_app.ui.forms.computed import ComputedEditor
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.forms.editor import Editor
from desktop_app.ui.forms.scale_editor import ScaleEditor
from desktop_app.ui.forms.text_editors import AreaEditor, TextEditor, TypedEditor
from desktop_app.ui.forms.time_editors import MomentEditor, WeekEditor

EDITORS: Final[Mapping[FieldType, Callable[[FormContext, Field], Editor]]] = {
    "text": TextEditor,
    "long_text": AreaEditor,
    "choice": ChoiceEditor,
    "choices": ChoicesEditor,
    "yes_no": ChoiceEditor,
    "integer": TypedEditor,
    "scale": ScaleEditor,
    "date": TypedEditor,
    "time": TypedEditor,
    "datetime": MomentEditor,
    "duration": TypedEditor,
    "phone": TypedEditor,
    "list": AreaEditor,
    "week_grid": WeekEditor,
    "reference": ReferenceEditor,
    "computed": ComputedEditor,
}
"""Types that are one answer; groups, rows and checklists are made of several (``sheet``)."""

_FEW = 4


def make_editor(context: FormContext, field: Field) -> Editor:
    """Return an editor for ``field``, which shows nothing yet; raises KeyError for containers."""
    return EDITORS[field.type](context, field)


def is_wide(field: Field) -> bool:
    """Tell whether a question takes the whole width: long text unless shielded, and parts."""
    if field.type == "long_text":
        return field.privacy != "secret"
    if field.type == "choices":
        return len(field.options) > _FEW
    if field.type == "rows":
        return not in_captions(field)
    return field.type in ("group", "checklist")


def in_captions(field: Field) -> bool:
    """Tell whether the rows of ``field`` are a few lines of text, with their captions inside."""
    return (
        field.type == "rows"
        and not field.items
        and len(field.fields) <= _FEW
        and all(one.type == "text" and one.privacy != "secret" for one in field.fields)
        and all(one.help is None for one in field.fields)
    )
