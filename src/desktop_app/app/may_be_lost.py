"""What may be lost: sticks, sheets of paper and laptops, as lists name them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Literal, TypeAlias

from desktop_app.app.bundle_history import stick_name, sticks_lost_here
from desktop_app.app.copies import elsewhere
from desktop_app.app.session import ZONE, Session
from desktop_app.app.sheet_register import SHEET, sheet_register
from desktop_app.domain.ids import KeyId, RecordKey
from desktop_app.errors import UserError
from desktop_app.store.exchange import BundleIn, BundleOut
from desktop_app.text import Day, Message, message

What: TypeAlias = Literal["bundle", "received", "backup", "sheet", "laptop", "other_laptop"]
"""A stick with a bundle made or received here, or a backup; paper; this laptop, a contact's."""


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that may be lost. ``id`` names a bundle, its stick, a sheet or a contact's key."""

    what: What
    id: str
    words: Message


def things(session: Session) -> tuple[Thing, ...]:
    """Return what may be lost: sticks first, the last made first, then paper, then laptops.

    Sticks whose bundle arrived, there or here, stand last: what is on them is a leak, but no work
    is at stake.
    """
    return (
        *_bundles(session, arrived=False),
        *_backups(session),
        *_sheets(session),
        Thing("laptop", "", message("Lost", "The laptop with this vault")),
        *_laptops(session),
        *_bundles(session, arrived=True),
        *_received(session),
    )


def find_bundle(session: Session, id: str) -> Thing:
    """Return the bundle that ``id`` names: its id as it begins, or the name of a file made here.

    Raises UserError for one that is not known, or noted as lost already.
    """
    wanted = id.strip().lower().removesuffix(".wmb")
    files = {one.id: one.file.removesuffix(".wmb") for one in session.store.exchange.out()}
    found = [
        one
        for one in things(session)
        if one.what in ("bundle", "received")
        and wanted
        and (one.id.startswith(wanted) or files.get(one.id) == wanted)
    ]
    if len(found) != 1:
        raise UserError(
            message(
                "Lost",
                "No bundle that is not yet noted as lost is called %1. Nothing was changed. "
                "“waymark bundle list” shows them.",
            ).fill(id[:40])
        )
    return found[0]


def _bundles(session: Session, *, arrived: bool) -> Iterator[Thing]:
    names = {one.key: one.name for one in session.store.contacts.all()}
    words = message("Lost", "Stick with bundle %1 for %2, %3")
    if arrived:
        words = message("Lost", "Stick with bundle %1 for %2, %3, which arrived")
    for one in session.store.exchange.out():
        if one.state != "lost" and one.arrived == arrived:
            named = words.fill(one.number, names.get(one.contact, ""), _day(_utc(one.at)))
            yield Thing("bundle", one.id, named)


def _received(session: Session) -> Iterator[Thing]:
    names = {one.key: one.name for one in session.store.contacts.all()}
    words, gone = message("Lost", "Stick with bundle %1 from %2, %3"), sticks_lost_here(session)
    for one in session.store.exchange.received():
        stick = stick_name(one.id, one.sender)
        if stick not in gone:
            named = words.fill(one.number, names.get(one.sender, ""), _day(_utc(one.at)))
            yield Thing("received", stick, named)


def bundle_on(session: Session, thing: Thing) -> BundleOut | BundleIn | None:
    """Return the bundle on a stick; None for what is no stick with one."""
    if thing.what == "received":
        id, _, sender = thing.id.partition(" ")
        return next(one for one in session.store.exchange.received(KeyId(sender)) if one.id == id)
    return session.store.exchange.out_by_id(thing.id) if thing.what == "bundle" else None


def _backups(session: Session) -> Iterator[Thing]:
    for one in elsewhere(session):
        made = one.made.isoformat()
        yield Thing(
            "backup", made, message("Lost", "Stick with the backup of %1").fill(_day(one.made))
        )


def _sheets(session: Session) -> Iterator[Thing]:
    """Yield the sheets that are out.

    And those of a case that was taken over which were booked as lost: whoever had it before could
    open no incident in it.
    """
    taken = {case for case, one in session.store.exchange.handed().items() if not one.away}
    for one in sheet_register(session):
        if one.state == "lost" and one.key.case in taken:
            words = message("Lost", "Sheet %1, which is booked as lost already")
            yield Thing("sheet", one.key.record, words.fill(one.code))
        elif one.state == "issued":
            what = one.what if one.what is not None else message("Lost", "a sheet")
            words = message("Lost", "Sheet %1: %2").fill(one.code, what)
            yield Thing("sheet", one.key.record, words)


def _laptops(session: Session) -> Iterator[Thing]:
    for one in session.store.contacts.all():
        if one.state == "verified":
            yield Thing("other_laptop", one.key, message("Lost", "The laptop of %1").fill(one.name))


def sheet_key(session: Session, record: str) -> RecordKey:
    """Return the key of a sheet from the id of its record."""
    for one in sheet_register(session):
        if one.key.record == record:
            return one.key
    raise LookupError(SHEET)


def _day(at: datetime) -> Day:
    return Day(at.astimezone(ZONE).date(), "short-year")


def _utc(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, tz=UTC)
