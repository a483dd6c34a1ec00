"""Looking things up: what the content says of measures, phases, roles, terms and words.

The same entries stand in Help, beside the question in which one was chosen, and in the terminal.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from desktop_app.app.clocks import source_of
from desktop_app.forms.catalogue import Catalogue
from desktop_app.forms.evaluation import IndicatorFile
from desktop_app.forms.guidance import LevelFile, QuestionFile
from desktop_app.forms.lists import Bullets, CardFile, Measure, MeasureFile, Phase, PhaseFile
from desktop_app.forms.reference import Clock, RetentionRule
from desktop_app.forms.schema import Text
from desktop_app.text import Message, Words, message, verbatim

_PROCESS = re.compile(r"\bS(\d{1,2})\b")
_SAFETY = re.compile(r"\bsi_(\d\d)\b")


@dataclass(frozen=True, slots=True)
class Fact:
    """One thing that is said of an entry; ``label`` is None where it needs none."""

    label: Message | None
    text: Words


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: its id in data, the code that people use (PM12), its name and what is said."""

    id: str
    code: str
    title: Words
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Topic:
    """A list that can be looked up. ``reviewed``: by a practitioner."""

    id: str
    title: Message
    intro: tuple[Words, ...]
    reviewed: bool
    entries: tuple[Entry, ...]


def topics(catalogue: Catalogue) -> tuple[Topic, ...]:
    """Return every list with all its entries, in the order in which they are offered."""
    return tuple(topic(catalogue, name) for name in TOPICS)


def topic(catalogue: Catalogue, name: str) -> Topic:
    """Return one list; ``name`` is one of ``TOPICS``."""
    title, files, entries = _TOPICS[name]
    reviews = [catalogue.files[file].review.done for file in files if file in catalogue.files]
    done = bool(reviews) and all(reviews)
    return Topic(name, title, tuple(_intro(catalogue, name)), done, tuple(entries(catalogue)))


def entry(catalogue: Catalogue, name: str) -> Entry | None:
    """Return the entry with the id or code ``name`` (``pm_12``, ``PM12``, in either case)."""
    wanted = name.strip().casefold()
    for one in topics(catalogue):
        for found in one.entries:
            if wanted and wanted in (found.id.casefold(), found.code.casefold()):
                return found
    return None


def heading(one: Entry, say: Callable[[Words], str]) -> str:
    """Return what stands above an entry: its code and its name."""
    return " · ".join(filter(None, (one.code, say(one.title))))


def about(catalogue: Catalogue, id: str) -> Entry | None:
    """Return what to read beside an answer: the measure, phase or role ``id``; None for others."""
    wanted: Mapping[str, Callable[[Catalogue], Iterable[Entry]]] = {
        "pm": _measures,
        "ph": _phases,
        "rl": _roles,
    }
    entries = wanted.get(id.partition("_")[0])
    return next((one for one in entries(catalogue) if one.id == id), None) if entries else None


def _intro(catalogue: Catalogue, name: str) -> Iterator[Words]:
    found = catalogue.files.get(f"{name}.toml")
    if isinstance(found, PhaseFile):
        yield from filter(None, (found.structure, found.golden_rule))
    elif isinstance(found, MeasureFile) and found.brake is not None:
        yield found.brake
    elif isinstance(found, LevelFile):
        yield from (one.text for one in found.rules)
        yield from (one.text for one in found.own_score_rules)
    elif isinstance(found, CardFile) and found.caution is not None:
        yield found.caution
    elif isinstance(found, IndicatorFile):
        yield from (one.text for one in found.rules)


# What is said of each kind of entry


def _measures(catalogue: Catalogue) -> Iterator[Entry]:
    for one in catalogue.measures:
        yield Entry(
            one.id,
            one.code,
            one.title,
            _facts(
                (message("LookUp", "What it does"), one.what),
                (message("LookUp", "Who decides"), one.decides),
                (message("LookUp", "When"), _place(catalogue, one)),
                (message("LookUp", "Look again"), _review(one)),
                (message("LookUp", "Side effects and risks"), one.risks),
                (message("LookUp", "Basis"), verbatim(one.basis)),
                *_sources(catalogue, one.basis),
            ),
        )


def _place(catalogue: Catalogue, one: Measure) -> Words | None:
    codes = {phase.id: phase.code for phase in catalogue.phases}
    if one.track or one.exit:
        return verbatim((one.track or one.exit).upper())
    if len(one.phases) == len(codes):
        return message("LookUp", "in any phase")
    return verbatim(_runs([codes.get(phase, phase) for phase in one.phases], [*codes.values()]))


def _runs(codes: Sequence[str], order: Sequence[str]) -> str:
    """Return codes with what follows on itself drawn together: ``F03–F05, F09``."""
    runs: list[list[str]] = []
    for code in codes:
        if runs and code in order and order.index(code) == order.index(runs[-1][-1]) + 1:
            runs[-1].append(code)
        else:
            runs.append([code])
    return ", ".join(run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _review(one: Measure) -> Words | None:
    if one.per_hearing:
        return message("LookUp", "per hearing")
    if one.review_weeks is not None:
        n = one.review_weeks
        return message("LookUp", "every %n weeks", "", n)
    return one.review_when


def _phases(catalogue: Catalogue) -> Iterator[Entry]:
    for one in catalogue.phases:
        facts = _facts(*_of_phase(one), *_sources(catalogue, one.source))
        yield Entry(one.id, one.code, one.title, facts)


def _of_phase(one: Phase) -> Iterator[tuple[Message, Words | None]]:
    yield message("LookUp", "Who takes part"), one.actors
    yield message("LookUp", "What is decided"), one.decides
    yield message("LookUp", "Before it"), one.before
    yield message("LookUp", "During it"), one.during
    yield message("LookUp", "After it"), one.after
    yield message("LookUp", "Dates"), one.dates
    yield message("LookUp", "Durations"), one.durations
    yield message("LookUp", "Limits and rights"), one.limits


def _roles(catalogue: Catalogue) -> Iterator[Entry]:
    levels = (
        message("LookUp", "nothing"),
        message("LookUp", "time and place"),
        message("LookUp", "up to the case number"),
        message("LookUp", "up to the name"),
        message("LookUp", "up to the address"),
    )
    for one in catalogue.roles:
        facts = _facts((None, one.note), (message("LookUp", "May know"), levels[one.may_know]))
        yield Entry(one.id, one.code, one.title, facts)


def _terms(catalogue: Catalogue) -> Iterator[Entry]:
    for one in catalogue.clocks:
        yield Entry(
            one.id,
            "",
            one.title,
            _facts(
                (message("LookUp", "Length"), _length(one)),
                (message("LookUp", "Counted from"), one.starts),
                (message("LookUp", "Counting"), _counting(one)),
                (None, one.note),
                (message("LookUp", "Basis"), source_of(one)),
                *_sources(catalogue, one.source),
            ),
        )


def _length(one: Clock | RetentionRule) -> Message:
    n = one.length or 0
    match one.unit:
        case "hours":
            return message("LookUp", "%n hours", "", n)
        case "days":
            return message("LookUp", "%n days", "", n)
        case "weeks":
            return message("LookUp", "%n weeks", "", n)
        case "months":
            return message("LookUp", "%n months", "", n)
        case _:
            return message("LookUp", "%n years", "", n)


def _counting(one: Clock) -> Message:
    if one.custody:
        return message("LookUp", "every day counts; a term of custody never moves to a working day")
    if one.counts == "working":
        return message("LookUp", "only working days count")
    if one.rolls:
        return message(
            "LookUp",
            "every day counts; an end on a Saturday, Sunday or holiday moves to the next working "
            "day",
        )
    return message("LookUp", "every day counts; the end does not move")


def _escalation(catalogue: Catalogue) -> Iterator[Entry]:
    for one in catalogue.escalations:
        facts = _facts((None, one.action), *((None, said) for said in one.situations))
        yield Entry(
            one.id, one.code, message("LookUp", "%1: %2").fill(one.title, one.within), facts
        )


def _levels(catalogue: Catalogue) -> Iterator[Entry]:
    judging = catalogue.judging
    for one in judging.levels if judging else ():
        yield Entry(
            one.id,
            "",
            one.title,
            _facts(
                (None, one.meaning),
                (message("LookUp", "Look again"), one.review),
                (message("LookUp", "Who confirms"), one.confirmed_by),
            ),
        )


def _factors(catalogue: Catalogue) -> Iterator[Entry]:
    form = catalogue.find("risk_assessment")
    for field in form.fields if form is not None else ():
        for item in field.items:
            yield Entry(
                item.id,
                item.code,
                Text(item.en, item.nl),
                _facts(
                    (message("LookUp", "Why it matters"), item.help),
                    (message("LookUp", "What must follow"), item.trigger),
                    *_sources(catalogue, item.source),
                ),
            )


def _cards(catalogue: Catalogue) -> Iterator[Entry]:
    for one in catalogue.cards:
        yield Entry(
            one.id, one.code, one.title, _facts(*((None, said) for said in _lines(one.bullets)))
        )


def _lines(bullets: Bullets) -> Iterator[Text]:
    for english, dutch in zip(bullets.en, bullets.nl, strict=True):
        yield Text(english, dutch)


def _guardrails(catalogue: Catalogue) -> Iterator[Entry]:
    for one in catalogue.guardrails:
        yield Entry(
            one.id,
            one.code,
            one.title,
            _facts(
                (None, one.text),
                *((message("LookUp", "Allowed"), said) for said in one.allowed),
                *((message("LookUp", "Forbidden"), said) for said in one.forbidden),
                *((message("LookUp", "Do write"), said) for said in one.do_write),
                *((message("LookUp", "Do not write"), said) for said in one.do_not_write),
                *_sources(catalogue, ", ".join(one.sources)),
            ),
        )


def _indicators(catalogue: Catalogue) -> Iterator[Entry]:
    file = catalogue.evaluation
    for one in file.indicators if file is not None else ():
        yield Entry(
            one.id,
            one.code,
            one.title,
            _facts(
                (None, one.definition),
                (message("LookUp", "Counted per"), one.unit),
                (message("LookUp", "Shown as"), one.shown),
            ),
        )


def _retention(catalogue: Catalogue) -> Iterator[Entry]:
    for one in catalogue.retention:
        yield Entry(
            one.id,
            "",
            one.title,
            _facts(
                (message("LookUp", "Length"), _length(one) if one.length else None),
                (message("LookUp", "Counted from"), one.starts),
                (message("LookUp", "Basis"), verbatim(one.basis)),
            ),
        )


def _glossary(catalogue: Catalogue) -> Iterator[Entry]:
    for one in catalogue.glossary:
        other = (message("LookUp", "In English"), verbatim(one.title.en))
        yield Entry(one.id, "", verbatim(one.title.nl), _facts(other))


def _listed_sources(catalogue: Catalogue) -> Iterator[Entry]:
    for one in (*catalogue.process_sources, *catalogue.sources):
        yield Entry(one.id, one.code, one.words, ())


def _questions(catalogue: Catalogue) -> Iterator[Entry]:
    file = catalogue.files.get("questions.toml")
    for one in file.questions if isinstance(file, QuestionFile) else ():
        yield Entry(one.id, "", one.text, ())


def _sources(catalogue: Catalogue, said: str) -> Iterator[tuple[Message, Words]]:
    """Name the sources that a basis gives by their number, and what the letters stand for."""
    known = {one.id: one.words for one in (*catalogue.process_sources, *catalogue.sources)}
    ids = [f"ps_{int(n):02d}" for n in _PROCESS.findall(said)]
    ids += [f"si_{n}" for n in _SAFETY.findall(said)]
    for id in dict.fromkeys(ids):
        if id in known:
            yield message("LookUp", "Source"), known[id]
    letters = {part.strip() for part in re.split(r"[,;\s]", said)}
    if letters & {"L", "K"}:
        yield message("LookUp", "Source"), message("LookUp", "known, not read again: to be checked")
    if "P" in letters:
        yield message("LookUp", "Source"), message("LookUp", "professional practice")


def _facts(*said: tuple[Message | None, Words | None]) -> tuple[Fact, ...]:
    return tuple(Fact(label, text) for label, text in said if text is not None)


_Entries = Callable[[Catalogue], Iterable[Entry]]
_TOPICS: Final[Mapping[str, tuple[Message, tuple[str, ...], _Entries]]] = {
    "measures": (message("LookUp", "Measures and rights"), ("measures.toml",), _measures),
    "phases": (message("LookUp", "Phases of the process"), ("phases.toml",), _phases),
    "terms": (message("LookUp", "Terms"), ("law.toml",), _terms),
    "roles": (message("LookUp", "Roles"), ("roles.toml",), _roles),
    "escalation": (message("LookUp", "Escalation"), ("escalation.toml",), _escalation),
    "levels": (message("LookUp", "Levels"), ("levels.toml",), _levels),
    "factors": (message("LookUp", "Risk factors"), ("factors.toml",), _factors),
    "cards": (message("LookUp", "Guidance cards"), ("cards.toml",), _cards),
    "guardrails": (message("LookUp", "Ground rules"), ("guardrails.toml",), _guardrails),
    "indicators": (message("LookUp", "Indicators"), ("indicators.toml",), _indicators),
    "retention": (message("LookUp", "How long data are kept"), ("retention.toml",), _retention),
    "glossary": (message("LookUp", "Words of the field"), ("glossary.toml",), _glossary),
    "questions": (message("LookUp", "Open questions"), ("questions.toml",), _questions),
    "sources": (
        message("LookUp", "Sources"),
        ("process_sources.toml", "safety_sources.toml"),
        _listed_sources,
    ),
}
TOPICS: Final = tuple(_TOPICS)
"""The names of the lists, in order."""
