"""The content that is not a form: guidance cards, measures, phases and roles.

One file each under ``content/``, with a version and a review entry like a form:

    cards.toml     [[card]] id = "tc_01", code = "TC01", title, bullets = { en = […], nl = […] }
    measures.toml  [[measure]] id = "pm_01", code = "PM01", title, what, decides, basis, risks,
                   phases = ["ph_f05"], review_weeks (or per_hearing = true), types = ["patrol"]
    phases.toml    [[phase]] id = "ph_f00", code = "F00", title
                   [[stage]] id = "intake", title, phases = ["ph_f00"]: the phase bar
    roles.toml     [[role]] id = "rl_01", code = "R01", title, note
    scales.toml    [[scale]] id = "r1", title, options = [ { value, en, nl } ]

A form names such a list with ``options_from = "measures"`` (cards, phases, stages, roles, or the id
of a scale).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

import msgspec

from desktop_app.domain.ids import is_name
from desktop_app.forms.field_checks import check_options
from desktop_app.forms.rules import bad_name, check_texts, unique
from desktop_app.forms.schema import Entry, Option, Review, Text
from desktop_app.forms.source import FormError, Wrong, read
from desktop_app.text import message


class Bullets(Entry, frozen=True):
    """The lines of a card in both languages, as many in the one as in the other."""

    en: tuple[str, ...]
    nl: tuple[str, ...]

    def say(self, language: str) -> tuple[str, ...]:
        """Return the lines in ``language`` (``nl``; anything else is English)."""
        return self.nl if language == "nl" else self.en


class Card(Entry, frozen=True):
    """A guidance card: what helps while the fields it stands beside are filled in."""

    id: str
    title: Text
    bullets: Bullets
    code: str = ""
    shown_at: tuple[str, ...] = ()
    source: str = ""


class Measure(Entry, frozen=True):
    """A kind of protection: what it does, who decides, how often it is looked at again."""

    id: str
    title: Text
    code: str = ""
    what: Text | None = None
    decides: Text | None = None
    phases: tuple[str, ...] = ()
    basis: str = ""
    review_weeks: int | None = None
    per_hearing: bool = False
    risks: Text | None = None
    types: tuple[str, ...] = ()
    group: str = ""
    source: str = ""


class Phase(Entry, frozen=True):
    """A phase of the criminal process, as a proceeding stores it."""

    id: str
    title: Text
    code: str = ""
    help: Text | None = None


class Stage(Entry, frozen=True):
    """A stage of the phase bar: several phases under one name."""

    id: str
    title: Text
    phases: tuple[str, ...]


class Role(Entry, frozen=True):
    """A role that a person or a body has beside a case."""

    id: str
    title: Text
    code: str = ""
    note: Text | None = None


class Scale(Entry, frozen=True):
    """Answers that several questions share, by the name that ``options_from`` gives."""

    id: str
    title: Text
    options: tuple[Option, ...]


class CardFile(Entry, frozen=True):
    """The file ``cards.toml``."""

    version: int
    review: Review
    cards: tuple[Card, ...] = msgspec.field(name="card")
    caution: Text | None = None


class MeasureFile(Entry, frozen=True):
    """The file ``measures.toml``."""

    version: int
    review: Review
    measures: tuple[Measure, ...] = msgspec.field(name="measure")


class PhaseFile(Entry, frozen=True):
    """The file ``phases.toml``."""

    version: int
    review: Review
    phases: tuple[Phase, ...] = msgspec.field(name="phase")
    stages: tuple[Stage, ...] = msgspec.field(name="stage", default=())


class RoleFile(Entry, frozen=True):
    """The file ``roles.toml``."""

    version: int
    review: Review
    roles: tuple[Role, ...] = msgspec.field(name="role")


class ScaleFile(Entry, frozen=True):
    """The file ``scales.toml``."""

    version: int
    review: Review
    scales: tuple[Scale, ...] = msgspec.field(name="scale")


class Listed(Protocol):
    """What all entries of a list have."""

    @property
    def id(self) -> str:
        """The name in data."""

    @property
    def title(self) -> Text:
        """The name on screen."""


ListFile = CardFile | MeasureFile | PhaseFile | RoleFile | ScaleFile
F = TypeVar("F", bound=ListFile)


def load_list(content: bytes, shape: type[F], *, file: str) -> F:
    """Read and check one list file.

    Raises:
        FormError: the file is none, or breaks a rule; it names file, line and reason.
    """
    loaded, lines = read(content, shape, file=file)
    try:
        check_texts(loaded, "")
        _check(loaded)
    except Wrong as wrong:
        raise FormError(file, lines.of(wrong.path), wrong.reason) from None
    return loaded


def options_of(entries: Sequence[Listed]) -> tuple[Option, ...]:
    """Return the entries of a list as the answers of a choice."""
    return tuple(
        Option(
            value=entry.id,
            en=entry.title.en,
            nl=entry.title.nl,
            code=getattr(entry, "code", ""),
        )
        for entry in entries
    )


def _check(loaded: ListFile) -> None:
    for name, entries in _entries(loaded):
        unique((entry.id for entry in entries), name, "id")
        for index, entry in enumerate(entries):
            if not is_name(entry.id):
                raise Wrong(f"{name}[{index}].id", bad_name(entry.id))
            if isinstance(entry, Scale):
                check_options(entry.options, f"{name}[{index}].options", own_words=False)
            if isinstance(entry, Card):
                _check_card(entry, f"{name}[{index}]")
    if isinstance(loaded, PhaseFile):
        _check_stages(loaded)


def _entries(
    loaded: ListFile,
) -> tuple[tuple[str, Sequence[Listed]], ...]:
    if isinstance(loaded, CardFile):
        return (("card", loaded.cards),)
    if isinstance(loaded, MeasureFile):
        return (("measure", loaded.measures),)
    if isinstance(loaded, PhaseFile):
        return (("phase", loaded.phases), ("stage", loaded.stages))
    if isinstance(loaded, ScaleFile):
        return (("scale", loaded.scales),)
    return (("role", loaded.roles),)


def _check_card(card: Card, path: str) -> None:
    lines = (*card.bullets.en, *card.bullets.nl)
    if len(card.bullets.en) != len(card.bullets.nl) or not lines or not all(map(str.strip, lines)):
        raise Wrong(
            f"{path}.bullets",
            message("FormFile", "A card has the same number of lines in both languages."),
        )


def _check_stages(loaded: PhaseFile) -> None:
    known = {phase.id for phase in loaded.phases}
    for index, stage in enumerate(loaded.stages):
        for phase in stage.phases:
            if phase not in known:
                raise Wrong(
                    f"stage[{index}].phases",
                    message("FormFile", "There is no phase “%1”.").fill(phase),
                )
