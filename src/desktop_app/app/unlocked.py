"""Where a person was when the vault was locked, so that unlocking leads back there."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from desktop_app.app.session import Session
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, RecordId, RecordKey
from desktop_app.store.drafts import SavedDraft

_LEFT: Final = "window.left"
_NOWHERE: Final = "nowhere"
_TYPED: Final = "window.typed"
_SCREEN: Final = "window.screen"


@dataclass(frozen=True, slots=True)
class Spot:
    """A record, a question of it (a leaf, or empty), and the cursor in the answer.

    ``typed``: what stands in a line that belongs to no draft, half typed.
    """

    key: RecordKey
    leaf: str = ""
    cursor: int = 0
    typed: str = ""


def leave(session: Session, spot: Spot | None) -> None:
    """Keep where the person is, inside the vault; None: at no record."""
    if session.read_only:
        return
    value: Value = _NOWHERE
    if spot is not None:
        value = {
            "case": spot.key.case,
            "kind": spot.key.kind,
            "record": spot.key.record,
            "leaf": spot.leaf,
            "cursor": spot.cursor,
            "typed": spot.typed,
        }
    session.store.settings.put(_LEFT, value)


def forget_left(session: Session) -> None:
    """Forget where the person was: what was half typed there is done with."""
    session.store.settings.put(_LEFT, None)


def returning(session: Session) -> Spot | None:
    """Return where the person was, once; a draft knows field and cursor better.

    A killed process left no word: then the person was where the last draft was typed.
    """
    if session.read_only:
        return None
    left = session.store.settings.get(_LEFT)
    session.store.settings.put(_LEFT, None)
    match left:
        case None:
            drafts = session.drafts.all()
            return _of_draft(drafts[0]) if drafts else None
        case {
            "case": str(case),
            "kind": str(kind),
            "record": str(record),
            "leaf": str(leaf),
            "cursor": int(cursor),
            **more,
        }:
            key = RecordKey(CaseId(case), Kind(kind), RecordId(record))
            kept = session.drafts.load(key)
            if kept is not None and kept.place.field:
                return _of_draft(kept)
            return Spot(key, leaf, cursor, str(more.get("typed", "")))
        case _:
            return None


def _of_draft(draft: SavedDraft) -> Spot:
    return Spot(draft.key, draft.place.field, draft.place.cursor)


@dataclass(frozen=True, slots=True)
class Screen:
    """What was on the screen besides a record: the way back to it, and what stood typed there.

    ``where`` is what the page says of itself (its part, its case, its line), ``texts`` what stands
    in its fields by their names, ``field`` and ``cursor`` where one was typing.
    """

    where: Mapping[str, str] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    field: str = ""
    cursor: int = 0


def keep_screen(session: Session, screen: Screen) -> None:
    """Keep what is on the screen, inside the vault."""
    if not session.read_only:
        value: Value = {
            "where": dict(screen.where),
            "texts": dict(screen.texts),
            "field": screen.field,
            "cursor": screen.cursor,
        }
        session.store.settings.put(_SCREEN, value)


def kept_screen(session: Session) -> Screen | None:
    """Return what was on the screen, once."""
    if session.read_only:
        return None
    kept = session.store.settings.get(_SCREEN)
    session.store.settings.put(_SCREEN, None)
    match kept:
        case {
            "where": dict(where),
            "texts": dict(texts),
            "field": str(name),
            "cursor": int(cursor),
        }:
            return Screen(_words(where), _words(texts), name, cursor)
        case _:
            return None


def _words(kept: Mapping[str, Value]) -> dict[str, str]:
    return {name: value for name, value in kept.items() if isinstance(value, str)}


@dataclass(frozen=True, slots=True)
class Typed:
    """What stood in a dialog that was not accepted: its title, and the words by field.

    ``dialog`` and ``where`` tell the same dialog at the same place when it is opened again.
    """

    title: str
    fields: Mapping[str, str]
    dialog: str = ""
    where: str = ""

    @property
    def text(self) -> str:
        """The words; of several fields each with its name."""
        if len(self.fields) == 1:
            return next(iter(self.fields.values()))
        return "\n".join(f"{name}: {text}" for name, text in self.fields.items())


def keep_typed(session: Session, typed: Sequence[Typed]) -> None:
    """Keep what is typed in open dialogs, instead of what was kept before."""
    value: list[Value] = [
        {
            "title": one.title,
            "fields": dict(one.fields),
            "dialog": one.dialog,
            "where": one.where,
        }
        for one in typed
    ]
    session.store.settings.put(_TYPED, value or None)


def kept_typed(session: Session) -> tuple[Typed, ...]:
    """Return what stood in dialogs when the vault was locked, or the process killed."""
    kept = session.store.settings.get(_TYPED)
    return tuple(_typed(kept if isinstance(kept, list) else []))


def _typed(kept: Sequence[Value]) -> Iterator[Typed]:
    for one in kept:
        match one:
            case {
                "title": str(title),
                "fields": dict(fields),
                "dialog": str(dialog),
                "where": str(where),
            }:
                yield Typed(title, _words(fields), dialog, where)
