"""Steps around a moment, as days before or after it: the file ``step_templates.toml``.

    [[set]] id = "hearing", kind = "hearing", title, steps = [ { id, days = -14, en, nl } ]

``answers`` limits a set to records that answer their question ``kind`` so; without it, it is for
those that no other set of the same kind names.
"""

from __future__ import annotations

import msgspec

from desktop_app.domain.ids import KINDS, is_name
from desktop_app.forms.lists import ListEntry, ListFile
from desktop_app.forms.rules import require
from desktop_app.forms.schema import Entry, Text
from desktop_app.text import message

_MOST = 400
"""Days; the form of a step holds no more."""


class TemplateStep(Entry, frozen=True):
    """One step of a set. ``days`` from the moment, negative before it."""

    id: str
    days: int
    en: str
    nl: str

    @property
    def words(self) -> Text:
        """What is to be done, in both languages."""
        return Text(en=self.en, nl=self.nl)


class StepSet(ListEntry, frozen=True):
    """The steps around a moment of one kind of record."""

    title: Text
    kind: str
    steps: tuple[TemplateStep, ...]
    answers: tuple[str, ...] = ()

    def check(self, path: str) -> None:
        """Check the kind, the names of the steps and how far they lie."""
        require(
            self.kind in KINDS,
            f"{path}.kind",
            message("FormFile", "There is no kind “%1”.").fill(self.kind),
        )
        names = [step.id for step in self.steps]
        for at, step in enumerate(self.steps):
            require(
                is_name(step.id) and names.count(step.id) == 1,
                f"{path}.steps[{at}].id",
                message("FormFile", "Each step needs a name of its own."),
            )
            require(
                abs(step.days) <= _MOST,
                f"{path}.steps[{at}].days",
                message("FormFile", "A step lies at most 400 days from its moment."),
            )


class StepFile(ListFile, frozen=True):
    """The file ``step_templates.toml``."""

    sets: tuple[StepSet, ...] = msgspec.field(name="set")
