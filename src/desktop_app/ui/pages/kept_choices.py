"""Filters and sort orders that are as they were left, after a lock too."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.app.list_choices import keep_list_choices, list_choices
from desktop_app.app.session import Session
from desktop_app.ui.widgets.edits import Choice
from desktop_app.ui.widgets.segmented import Segmented

Chooser = Choice | Segmented


def keep_choices(session: Session, name: str, usual: Mapping[str, tuple[Chooser, str]]) -> None:
    """Give each chooser of the list ``name`` the value it was left with, and keep every other.

    ``usual``: the choosers by the name of what they choose, each with its value at first.
    """
    kept = list_choices(session, name)

    def keep(_value: str = "") -> None:
        keep_list_choices(session, name, {key: one.value for key, (one, _) in usual.items()})

    for key, (chooser, first) in usual.items():
        chooser.set_value(kept.get(key, first))
        if not chooser.value:  # an option of another version
            chooser.set_value(first)
        signal = chooser.picked if isinstance(chooser, Choice) else chooser.chosen
        signal.connect(keep)
