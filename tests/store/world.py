"""A small world for the tests of the store: one form, laptops with device keys, a fixed clock."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

from desktop_app.crypto.identity import DeviceKey, verify
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import CaseId, Kind, Leaf, RecordId, RecordKey, RevisionId, WriterId
from desktop_app.domain.revision import Change, Revision
from desktop_app.forms.definition import Form
from desktop_app.forms.schema import (
    Agenda,
    Condition,
    Field,
    FormFile,
    Option,
    Review,
    Section,
    Text,
)
from desktop_app.store.arrivals import Arrivals
from desktop_app.store.importing import Incoming
from desktop_app.store.opening import initialise, open_store
from desktop_app.store.saving import NewRevision, Signer
from desktop_app.store.store import Store, Surroundings

KEY = "5a" * 32
SALT = "6b" * 16
CASE = CaseId("11111111-1111-4111-8111-111111111111")
OTHER_CASE = CaseId("99999999-9999-4999-8999-999999999999")
NOTE = Kind("note")
RECORD = RecordId("22222222-2222-4222-8222-222222222222")
AT = RecordKey(CASE, NOTE, RECORD)
START = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def _text(words: str) -> Text:
    return Text(en=words, nl=words)


def _note() -> Form:
    """Return a form with one field of each sort that the store treats in a way of its own."""
    done = Condition(field="state", values=("done",))
    fields = (
        Field(key="title", type="text", label=_text("Title")),
        Field(key="body", type="long_text", label=_text("Body")),
        Field(
            key="state",
            type="choice",
            label=_text("State"),
            other=True,
            options=tuple(Option(value=one, en=one, nl=one) for one in ("open", "done")),
        ),
        Field(
            key="due",
            type="date",
            label=_text("Due"),
            agenda=Agenda(role="due", who="owner", done=done),
        ),
        Field(key="owner", type="text", label=_text("Owner")),
        Field(key="address", type="text", label=_text("Address"), privacy="secret"),
        Field(key="mood", type="long_text", label=_text("Mood"), privacy="local"),
        Field(key="tags", type="list", label=_text("Tags")),
        Field(
            key="visits",
            type="rows",
            label=_text("Visits"),
            fields=(
                Field(
                    key="on",
                    type="datetime",
                    label=_text("On"),
                    agenda=Agenda(
                        role="appointment",
                        who="coordinator",
                        done=Condition(field="kept", values=(True,)),
                    ),
                ),
                Field(key="kept", type="yes_no", label=_text("Kept")),
                Field(key="word", type="text", label=_text("Code word"), privacy="secret"),
            ),
        ),
    )
    return Form(
        FormFile(
            id="note",
            version=1,
            title=_text("Note"),
            review=Review(),
            summary=("title", "due", "address"),
            status="state",
            sections=(Section(id="all", title=_text("All"), fields=fields),),
        )
    )


FORM = _note()


def form_of(kind: Kind) -> Form | None:
    """Answer the one form there is."""
    return FORM if kind in (NOTE, "case") else None


def counting(seed: str) -> Callable[[int], bytes]:
    """Return a source of bytes that is the same in every run."""
    numbers = count()

    def random(size: int) -> bytes:
        return hashlib.shake_256(f"{seed} {next(numbers)}".encode()).digest(size)

    return random


@dataclass
class Clock:
    """A clock that moves on by a second whenever it is read."""

    time: datetime = START

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


def surroundings(seed: str = "a", *, forms: str = "1") -> Surroundings:
    return Surroundings(form_of, forms, verify, Clock(), counting(seed))


@dataclass
class Laptop:
    """A store with the device key that signs in it."""

    store: Store
    device: DeviceKey
    name: str
    clock: int = 1_772_000_000_000
    last: dict[RecordKey, dict[Leaf, tuple[RevisionId, ...]]] = field(default_factory=dict)

    @property
    def signer(self) -> Signer:
        return Signer(self.device.id, self.device.sign)

    def base(self, key: RecordKey) -> dict[Leaf, tuple[RevisionId, ...]]:
        """Return what a form opened now would have on screen."""
        state = self.store.state(key)
        return {} if state is None else state.live()

    def new(self, values: dict[str, Value], key: RecordKey = AT) -> NewRevision:
        """Return a save of ``values`` over what is there now."""
        base = self.base(key)
        self.clock += 1000
        changes = {
            Leaf(leaf): Change(value, base.get(Leaf(leaf), ())) for leaf, value in values.items()
        }
        return NewRevision(key, f"{key.kind}@1", changes, self.name, self.clock)

    def save(self, values: dict[str, Value], key: RecordKey = AT) -> Revision:
        return self.store.append([self.new(values, key)], signer=self.signer)[0]

    def bundle(self, *cases: CaseId, secrets: bool = False) -> list[tuple[str, bytes]]:
        """Return every line of some cases as it travels."""
        wanted = cases or tuple(one.case for one in self.store.cases())
        lines = [("head", one.to_bytes()) for case in wanted for one in self.store.heads(case)]
        for piece in self.store.missing(wanted, ()):
            lines += [("revision", one) for one in self.store.lines(piece)]
        if secrets:
            for case in wanted:
                parts = self.store.sealed_lines(case, frozenset({"secret"}))
                lines += [("sealed", one) for _digest, one in parts]
        return lines

    def take(self, lines: list[tuple[str, bytes]], *, dry_run: bool = False) -> Arrivals:
        def feed(incoming: Incoming) -> None:
            for kind, line in lines:
                getattr(incoming, f"take_{kind}")(line)

        return self.store.import_revisions(feed, dry_run=dry_run)

    def value(self, leaf: str, key: RecordKey = AT) -> Value:
        state = self.store.state(key)
        assert state is not None
        return state.leaves[Leaf(leaf)].value


def laptop(
    folder: Path,
    name: str = "Ann",
    *,
    forms: str = "1",
    form_of: Callable[[Kind], Form | None] = form_of,
) -> Laptop:
    """Make a new laptop whose store stands in ``folder``."""
    path = folder / f"{name}.db"
    around = dataclasses.replace(surroundings(name, forms=forms), form_of=form_of)
    store = open_store(path, KEY, around, salt=SALT)
    initialise(
        store,
        vault="33333333-3333-4333-8333-333333333333",
        generation=1,
        writer=WriterId(hashlib.sha256(name.encode()).hexdigest()[:32]),
    )
    return Laptop(store, DeviceKey.from_seed(hashlib.sha256(name.encode()).digest()), name)


def record(number: int, *, case: CaseId = CASE, kind: Kind = NOTE) -> RecordKey:
    return RecordKey(case, kind, RecordId(f"{number:08x}-0000-4000-8000-000000000000"))
