"""The cards beside a section: its own, those of its questions, and about what was chosen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from desktop_app.app.looking_up import Entry
from desktop_app.forms.draft import Draft
from desktop_app.forms.lists import Bullets, Card
from desktop_app.forms.schema import Field, Section, Text
from desktop_app.text import message
from desktop_app.ui.forms.context import FormContext
from desktop_app.ui.style.look import Look, Words


class Beside(NamedTuple):
    """A card, and what it stands beside: a question, or "" for the whole section."""

    card: Card
    at: Words = ""


def cards_beside(context: FormContext, draft: Draft, section: str) -> tuple[Beside, ...]:
    """Return the cards beside a section (its id) in the order in which they help, each once.

    First those of the section, then what the content says of a measure, phase or role that was
    chosen in it, then those of its questions and of its fixed rows, then those of the whole form.
    """
    found: dict[str, Beside] = {}
    for one in _all(context, draft, draft.form.section(section)):
        found.setdefault(one.card.id, one)
    return tuple(found.values())


def _all(context: FormContext, draft: Draft, section: Section) -> Iterator[Beside]:
    yield from _named(context, section.cards)
    for field in section.fields:
        if field.type == "choice" and draft.visible(field.key):
            chosen = draft.value(field.key)
            about = context.about(chosen) if isinstance(chosen, str) else None
            if about is not None:
                yield Beside(about, field.label)
    for field in section.fields:
        yield from _of_field(context, field)
    yield from _named(context, draft.form.file.cards)


def _of_field(context: FormContext, field: Field) -> Iterator[Beside]:
    yield from _named(context, field.cards, field.label)
    for inner in field.fields:
        yield from _named(context, inner.cards, inner.label)
    for item in field.items:
        at = f"{item.code} {item.label.say(context.language)}".strip()
        yield from _named(context, context.item_cards(item.id), at)


def _named(context: FormContext, ids: tuple[str, ...], at: Words = "") -> Iterator[Beside]:
    for id in ids:
        card = context.card(id)
        if card is not None:
            yield Beside(card, at)


def as_card(look: Look, entry: Entry) -> Card:
    """Return what can be looked up of an entry as a card, in the language of the window."""
    said = tuple(
        look.words(message("LookUp", "%1: %2").fill(fact.label, fact.text))
        if fact.label is not None
        else look.words(fact.text)
        for fact in entry.facts
    )
    title = look.words(entry.title)
    return Card(id=entry.id, code=entry.code, title=Text(title, title), bullets=Bullets(said, said))
