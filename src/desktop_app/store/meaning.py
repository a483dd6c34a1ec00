"""What a form says of the leaves of a kind, as far as the derived tables ask, looked up once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

from desktop_app.forms.definition import FieldAt, Form

_TEXT: Final = frozenset({"text", "long_text", "list", "phone"})
_CHOICES: Final = frozenset({"choice", "choices"})
_MOST: Final = 20_000
"""Row ids are random, so the leaves of a form have no end: beyond this the memory starts anew."""

Words = Literal["all", "own", "none"]
"""Which part of an answer may be searched: all of it, a choice's own words, or nothing."""


@dataclass(frozen=True, slots=True)
class LeafMeaning:
    """A leaf: the question it answers (None: unknown), whether it is kept apart, its words.

    ``local``: it leaves its vault with a case that is handed over, and never otherwise.
    """

    at: FieldAt | None
    sealed: bool
    words: Words
    local: bool = False


class KindMeaning:
    """The leaves of one kind of record, by its newest known form (None: an unknown kind)."""

    def __init__(self, form: Form | None) -> None:
        self.form = form
        self.summary = form.file.summary if form is not None else ()
        self.status = form.file.status if form is not None else ""
        self.agenda_keys = _agenda_keys(form) if form is not None else frozenset[str]()
        self._leaves: dict[str, LeafMeaning] = {}

    def of(self, leaf: str) -> LeafMeaning:
        """Return what ``leaf`` means; of an unknown kind or leaf, a secret."""
        found = self._leaves.get(leaf)
        if found is None:
            if len(self._leaves) >= _MOST:
                self._leaves.clear()
            found = self._leaves[leaf] = _meaning(self.form, leaf)
        return found


def _meaning(form: Form | None, leaf: str) -> LeafMeaning:
    if form is None:
        return LeafMeaning(None, sealed=True, words="none")
    at, sealed = form.resolve(leaf), form.is_sealed(leaf)
    words: Words = "none"
    if at is not None and not sealed:
        words = "all" if at.field.type in _TEXT else "own" if at.field.type in _CHOICES else "none"
    return LeafMeaning(at, sealed, words, form.privacy_of(leaf) == "local")


def _agenda_keys(form: Form) -> frozenset[str]:
    """Return the first parts of the leaves on which the agenda of a form depends."""
    found: set[str] = set()
    for outer in form.fields:
        for inner in (outer, *outer.fields):
            if inner.agenda is not None:
                found |= {outer.key, inner.agenda.who}
                if inner.agenda.done is not None:
                    found.add(inner.agenda.done.field)
    return frozenset(found)
