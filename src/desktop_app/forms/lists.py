"""The content that is not a form: guidance cards, measures, phases, roles and scales.

One file each under ``content/``, with a version and a review entry like a form:

    cards.toml     [[card]] id = "tc_01", code = "TC01", title, bullets = { en = […], nl = […] }
    measures.toml  [[measure]] id = "pm_01", code = "PM01", title, what, decides, basis, risks,
                   phases = ["ph_f05"] (or track, or exit), review_weeks (or per_hearing = true,
                   or review_when); brake: the limit of the law to measures at hearings
                   [[type]] id = "patrol", title, measures = ["pm_12"]: the types of SP12
    phases.toml    structure, golden_rule
                   [[phase]] id = "ph_f00", code = "F00", title, plan = "pre_contact", actors,
                   decides, before, during, after, dates, durations, limits, source
                   [[stage]] id = "intake", title, phases = ["ph_f00"]: the phase bar
    roles.toml     [[role]] id = "rl_01", code = "R01", title, note, may_know = 1
    scales.toml    [[scale]] id = "r1", title, options = [ { value, en, nl } ]

A form names such a list with ``options_from = "measures"`` (cards, phases, stages, roles, or the id
of a scale). The lists that say how to judge and to talk stand in ``guidance``, those that
say what the law, the evaluation and the archive ask in ``reference``.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

import msgspec

from desktop_app.domain.ids import is_name
from desktop_app.forms.field_checks import check_options
from desktop_app.forms.rules import bad_name, check_texts, require, unique
from desktop_app.forms.schema import Entry, Option, Review, Text
from desktop_app.forms.source import FormError, Wrong, read
from desktop_app.text import message


class ListEntry(Entry, frozen=True):
    """One entry of a list, with an id of its own."""

    id: str

    def check(self, path: str) -> None:
        """Check what only this kind of entry must keep; raise Wrong below ``path``."""


class ListFile(Entry, frozen=True):
    """A file with one or more lists of entries."""

    version: int
    review: Review

    def check(self) -> None:
        """Check what the lists of the file must keep among them; raise Wrong."""


class Bullets(Entry, frozen=True):
    """The lines of a card in both languages, as many in the one as in the other."""

    en: tuple[str, ...]
    nl: tuple[str, ...]

    def say(self, language: str) -> tuple[str, ...]:
        """Return the lines in ``language`` (``nl``; anything else is English)."""
        return self.nl if language == "nl" else self.en


class Card(ListEntry, frozen=True):
    """A guidance card: what helps while the fields it stands beside are filled in."""

    title: Text
    bullets: Bullets
    code: str = ""
    shown_at: tuple[str, ...] = ()
    source: str = ""

    def check(self, path: str) -> None:
        """Check that the lines stand in both languages."""
        english, dutch = self.bullets.en, self.bullets.nl
        require(
            english and len(english) == len(dutch) and all(map(str.strip, (*english, *dutch))),
            f"{path}.bullets",
            message("FormFile", "A card has the same number of lines in both languages."),
        )


class Measure(ListEntry, frozen=True):
    """A kind of protection: what it does, who decides, how often it is looked at again.

    ``phases``: of the process in which it has a place; one of a ``track`` beside the process (x1)
    or of an ``exit`` from it (xc) names that instead. It is looked at again after
    ``review_weeks``, at every hearing, or when ``review_when`` says.
    """

    title: Text
    what: Text
    decides: Text
    basis: str
    risks: Text
    code: str = ""
    phases: tuple[str, ...] = ()
    track: str = ""
    exit: str = ""
    review_weeks: int | None = None
    per_hearing: bool = False
    review_when: Text | None = None

    def check(self, path: str) -> None:
        """Check that place and review are said once."""
        require(
            [bool(self.phases), bool(self.track), bool(self.exit)].count(True) == 1,
            path,
            message("FormFile", "A measure names phases, a track or an exit."),
        )
        reviews = [self.review_weeks is not None, self.per_hearing, self.review_when is not None]
        require(
            reviews.count(True) <= 1 and (self.review_weeks is None or self.review_weeks >= 1),
            f"{path}.review_weeks",
            message("FormFile", "A measure is reviewed in one way, after at least a week."),
        )


class MeasureType(ListEntry, frozen=True):
    """A kind of measure as a safety plan speaks of it (SP12), and the measures that it means."""

    title: Text
    measures: tuple[str, ...]


class Phase(ListEntry, frozen=True):
    """A phase of the criminal process, as a proceeding stores it.

    ``plan``: what the header of a safety plan calls it (SP0, phase). ``before``, ``during`` and
    ``after`` are what the coordinator does, ``limits`` what the law says of terms and rights.
    """

    title: Text
    plan: str = ""
    code: str = ""
    actors: Text | None = None
    decides: Text | None = None
    before: Text | None = None
    during: Text | None = None
    after: Text | None = None
    dates: Text | None = None
    durations: Text | None = None
    limits: Text | None = None
    source: str = ""


class Stage(ListEntry, frozen=True):
    """A stage of the phase bar: several phases under one name."""

    title: Text
    phases: tuple[str, ...]


class Role(ListEntry, frozen=True):
    """A role that a person or a body has beside a case.

    ``may_know``: what it may know unless somebody decides otherwise: 0 nothing, 1 time and place,
    2 the case number, 3 the name, 4 the address.
    """

    title: Text
    code: str = ""
    note: Text | None = None
    may_know: int = 1

    def check(self, path: str) -> None:
        """Check that the level exists."""
        require(
            0 <= self.may_know <= 4,
            f"{path}.may_know",
            message("FormFile", "What a role may know is a number from 0 to 4."),
        )


class Scale(ListEntry, frozen=True):
    """Answers that several questions share, by the name that ``options_from`` gives."""

    title: Text
    options: tuple[Option, ...]

    def check(self, path: str) -> None:
        """Check the answers."""
        check_options(self.options, f"{path}.options", own_words=False)


class CardFile(ListFile, frozen=True):
    """The file ``cards.toml``."""

    cards: tuple[Card, ...] = msgspec.field(name="card")
    caution: Text | None = None


class MeasureFile(ListFile, frozen=True):
    """The file ``measures.toml``."""

    measures: tuple[Measure, ...] = msgspec.field(name="measure")
    types: tuple[MeasureType, ...] = msgspec.field(name="type", default=())
    brake: Text | None = None

    def check(self) -> None:
        """Check that the types name measures that exist."""
        known = {measure.id for measure in self.measures}
        for index, kind in enumerate(self.types):
            for measure in kind.measures:
                require(
                    measure in known,
                    f"type[{index}].measures",
                    message("FormFile", "There is no measure “%1”.").fill(measure),
                )


class PhaseFile(ListFile, frozen=True):
    """The file ``phases.toml``."""

    phases: tuple[Phase, ...] = msgspec.field(name="phase")
    stages: tuple[Stage, ...] = msgspec.field(name="stage", default=())
    structure: Text | None = None
    golden_rule: Text | None = None

    def check(self) -> None:
        """Check that the stages name phases that exist."""
        known = {phase.id for phase in self.phases}
        for index, stage in enumerate(self.stages):
            for phase in stage.phases:
                require(
                    phase in known,
                    f"stage[{index}].phases",
                    message("FormFile", "There is no phase “%1”.").fill(phase),
                )


class RoleFile(ListFile, frozen=True):
    """The file ``roles.toml``."""

    roles: tuple[Role, ...] = msgspec.field(name="role")


class ScaleFile(ListFile, frozen=True):
    """The file ``scales.toml``."""

    scales: tuple[Scale, ...] = msgspec.field(name="scale")


F = TypeVar("F", bound=ListFile)


def load_list(content: bytes, shape: type[F], *, file: str) -> F:
    """Read and check one list file.

    Raises:
        FormError: the file is none, or breaks a rule; it names file, line and reason.
    """
    loaded, lines = read(content, shape, file=file)
    try:
        check_texts(loaded, "")
        require(loaded.version >= 1, "version", message("FormFile", "Versions start at 1."))
        _check_entries(loaded)
        loaded.check()
    except Wrong as wrong:
        raise FormError(file, lines.of(wrong.path), wrong.reason) from None
    return loaded


class Listed(Protocol):
    """What an entry must have to be an answer of a choice."""

    @property
    def id(self) -> str:
        """The name in data."""

    @property
    def title(self) -> Text:
        """The name on screen."""


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


def _check_entries(loaded: ListFile) -> None:
    for name, key in zip(loaded.__struct_fields__, loaded.__struct_encode_fields__, strict=True):
        value = getattr(loaded, name)
        if not isinstance(value, tuple):
            continue
        entries = [entry for entry in value if isinstance(entry, ListEntry)]
        unique((entry.id for entry in entries), key, "id")
        for index, entry in enumerate(entries):
            require(is_name(entry.id.lower()), f"{key}[{index}].id", bad_name(entry.id))
            entry.check(f"{key}[{index}]")
