"""What a form on the screen needs from its owner: the look, the clock, and answers it cannot know.

Nothing in ``ui/forms`` reads the store: whatever stands outside the draft comes through here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from types import MappingProxyType
from typing import NamedTuple

from desktop_app.domain.canonical import Value
from desktop_app.forms.guard import NO_NAMES
from desktop_app.forms.lists import Card
from desktop_app.forms.schema import Text
from desktop_app.ui.style.look import Look, Words


class Version(NamedTuple):
    """One of several values of a leaf in conflict: in words, and who wrote it when.

    ``incomplete``: what it builds on has not arrived, and nothing can be decided.
    """

    value: Words
    by: Words
    when: Words
    incomplete: bool = False


class Listed(NamedTuple):
    """One record in a section that shows records of another kind.

    ``key`` is what ``opened`` tells; ``state`` stands at the right, ``late`` makes it red.
    """

    key: str
    title: Words
    detail: Words = ""
    state: Words = ""
    late: bool = False


Shown = Callable[[Value], None]
"""Takes a secret value once it may be read."""


def _nothing(_leaf: str, _show: Shown) -> None:
    """Show nothing: the owner opens no secrets."""


def _no_choice(_kinds: str) -> Sequence[tuple[str, Words]]:
    return ()


def _not_known(_formula: str) -> Value:
    return None


def _no_versions(_leaf: str) -> Sequence[Version]:
    return ()


def _here(_leaf: str, _value: Value) -> Words:
    return ""


def _as_it_is(kind: str) -> Words:
    return kind


def _no_card(_id: str) -> Card | None:
    return None


def _nothing_about(_answer: str) -> Card | None:
    return None


def _no_cards(_item: str) -> tuple[str, ...]:
    return ()


def _no_records(_kind: str) -> Sequence[Listed]:
    return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormContext:
    """Everything outside a draft that its form on the screen asks for.

    ``now``: the time on the clock of the wall. ``me``: what is written beside a tick as who.
    ``known_names``: names that must not be typed, with the role label to write instead.
    ``reveal(leaf, show)``: asks for the second unlock (a local value needs none), then calls
    ``show`` with the value as it is stored; it is not called when the person gives up.
    ``gone(leaf, value)``: why a sealed value cannot be shown here, "" where it can.
    ``candidates(reference)``: what a reference may point to, as (value, words).
    ``computed(formula)``: the value of a computed field, None when it is not known.
    ``versions(leaf)``: the values of a leaf in conflict. ``records(kind)``: the records that a
    section shows beside its own questions, and ``kind_title`` what they are. ``card(id)``: a
    guidance card of the content; ``about(answer)`` says what a measure, phase or role is that was
    chosen, and ``item_cards(item)`` which cards go with a fixed row (a risk factor).
    ``opened``: by the id of a card whether a person unfolded (True) or folded it, to be kept.
    ``read_only``: nothing can be typed.
    """

    look: Look
    now: Callable[[], datetime]
    me: str = ""
    known_names: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({**NO_NAMES}))
    reveal: Callable[[str, Shown], None] = _nothing
    gone: Callable[[str, Value], Words] = _here
    candidates: Callable[[str], Sequence[tuple[str, Words]]] = _no_choice
    computed: Callable[[str], Value] = _not_known
    versions: Callable[[str], Sequence[Version]] = _no_versions
    records: Callable[[str], Sequence[Listed]] = _no_records
    kind_title: Callable[[str], Words] = _as_it_is
    card: Callable[[str], Card | None] = _no_card
    about: Callable[[str], Card | None] = _nothing_about
    item_cards: Callable[[str], tuple[str, ...]] = _no_cards
    opened: MutableMapping[str, bool] = field(default_factory=dict)
    read_only: bool = False

    @property
    def language(self) -> str:
        """The language of the window, ``nl`` or ``en``."""
        return "nl" if self.look.words(_LANGUAGE).startswith("nl") else "en"


_LANGUAGE = Text(en="en", nl="nl")
