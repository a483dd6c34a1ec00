"""A network of vaults that exchange bundles badly, small and fast enough for many histories.

A vault of it is a copy of one that was made as any other, with all the others among its verified
contacts, and is opened with its raw key. What is carried is either the whole file, made and taken
in by the program's own use cases, or the lines and the receipt that such a file holds, handed from
one real store to the other without compressing and encrypting them.
"""

from __future__ import annotations

import itertools
import random
import shutil
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, NamedTuple, Protocol

from desktop_app.app import contacts, erasing, vaults
from desktop_app.app.contacts import ContactShown
from desktop_app.app.owner import read_keys
from desktop_app.app.session import Session
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto.kdf import MIN_MEMORY, Params
from desktop_app.crypto.keyslots import Payload
from desktop_app.crypto.vault_file import SlotId, VaultFile
from desktop_app.domain.canonical import Value
from desktop_app.domain.ids import (
    CaseId,
    KeyId,
    Kind,
    Leaf,
    RecordKey,
    derived_id,
)
from desktop_app.domain.revision import Change
from desktop_app.errors import UserError
from desktop_app.forms.catalogue import Catalogue
from desktop_app.store.drafts import Drafts
from desktop_app.store.folder import VaultFolder
from desktop_app.store.opening import open_store
from desktop_app.store.saving import NewRevision
from desktop_app.store.vault import Vault

START: Final = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CASES: Final = tuple(CaseId(derived_id("network", f"case {n}")) for n in (1, 2))
SECRET: Final = frozenset({"secret"})
PASSPHRASE: Final = "mosgroen kapstok wilgenhout draaideur snoeischaar"

SAVES: Final[tuple[tuple[str, dict[str, Value]], ...]] = (
    ("case", {"codename": "KLAPROOS"}),
    ("case", {"codename": "IRIS", "status": "open"}),
    ("case", {"status": "closed", "backup": "VC-2"}),
    ("note", {"text": "one"}),
    ("note", {"text": "two", "judgement": True}),
    ("note", {"withdrawn": {"reason": "wrong case"}}),
    ("note", {"withdrawn": None}),
    ("step", {"what": "call", "state": "open", "due": "2026-05-01"}),
    ("step", {"state": "done"}),
    ("risk_assessment", {"date": "2026-04-01", "level": "high"}),
    ("risk_assessment", {"date": "2026-05-01", "level": "low", "next_review": "2026-06-01"}),
    ("proceeding", {"phase": "report", "label": "A"}),
    ("proceeding", {"phase": "trial"}),
    ("safety_plan", {"channel_pref": "app", "word_danger": "zonnebloem"}),
    ("safety_plan", {"word_danger": "paraplu"}),
    ("safety_plan", {"channel_pref": {"removed": True}}),
)
"""What somebody may save: (kind, leaves). ``word_danger`` is secret, so it is sealed apart."""


class Clock:
    """A clock that moves on by a second whenever it is read, and may be years out."""

    def __init__(self) -> None:
        self.time = START

    def __call__(self) -> datetime:
        self.time += timedelta(seconds=1)
        return self.time


@dataclass(frozen=True)
class Origin:
    """A vault as it was made: its files, and what opens them."""

    folder: Path
    payload: Payload
    keys: VaultFile
    slot: SlotId
    name: str
    contacts: Mapping[KeyId, ContactShown]


@dataclass
class Office:
    """One vault of a network, open, with its clock and the copies that were made of its store."""

    origin: Origin
    folder: Path
    catalogue: Catalogue
    drafts: Drafts
    random: Callable[[int], bytes]
    clock: Clock = field(default_factory=Clock)
    copies: list[Path] = field(default_factory=list)
    session: Session = field(init=False)

    def __post_init__(self) -> None:
        self.folder.mkdir()
        (self.folder / "incoming").mkdir()
        shutil.copyfile(self.origin.folder / "store.db", self.folder / "store.db")
        self._open()

    def _open(self) -> None:
        folder = VaultFolder(self.folder)
        world = World(now=self.clock, random=self.random, config=self.folder)
        world.__dict__["catalogue"] = self.catalogue
        payload = self.origin.payload
        store = open_store(folder.store, payload.store_key.hex(), world.for_store())
        vault = Vault(
            folder,
            folder.lock(),
            payload,
            "VC-1",
            self.origin.slot,
            self.origin.keys,
            store,
            self.drafts,
            config=self.folder,
        )
        keys = read_keys(store.settings)
        self.session = Session(vault, self.catalogue, keys, "VC-1", self.clock, self.random)

    @property
    def key(self) -> KeyId:
        return self.session.keys.device.id

    def close(self) -> None:
        self.session.vault.store.database.close()
        self.session.vault.lock.release()

    def save(self, number: int, case: CaseId) -> bool:
        """Save as somebody who has what this vault knows on screen; tell if it settles anything."""
        kind, values = SAVES[number]
        key = RecordKey(case, Kind(kind), derived_id("network", f"{case}{kind}"))
        state = self.session.store.state(key)
        live = {} if state is None else state.live()
        changes = {
            Leaf(leaf): Change(new, live.get(Leaf(leaf), ())) for leaf, new in values.items()
        }
        form = self.session.form(kind).name
        one = NewRevision(key, form, changes, self.session.by, self.session.at())
        self.session.store.append([one], signer=self.session.signer)
        return bool(state is not None and state.conflicts().keys() & changes.keys())

    @property
    def erased(self) -> frozenset[CaseId]:
        """The cases that were erased here."""
        return frozenset(one.case for one in self.session.store.tombstones())

    def erase(self, case: CaseId) -> None:
        """Erase a case; its keys stay, for nothing here is about old pages on a disk."""
        erasing.take_out(self.session, (case,), ground="retention")

    def copy(self) -> None:
        """Put a copy of the store aside, as a backup does."""
        self.session.store.database.checkpoint()
        place = self.folder / f"copy{len(self.copies)}"
        shutil.copyfile(self.folder / "store.db", place)
        self.copies.append(place)

    def put_back(self, number: int, *, noticed: bool) -> None:
        """Put a copy back; ``noticed``: by the program, which writes as a new writer then."""
        self.close()
        for suffix in ("-wal", "-shm"):
            (self.folder / f"store.db{suffix}").unlink(missing_ok=True)
        shutil.copyfile(self.copies[number % len(self.copies)], self.folder / "store.db")
        self._open()
        if noticed:
            self.session.store.renew_writer()


class Parcel(NamedTuple):
    """A bundle on its way."""

    sender: int
    addressee: int
    load: object


class Carrier(Protocol):
    """How bundles are made and taken in."""

    def pack(self, office: Office, to: ContactShown, *, secrets: bool) -> object | None:
        """Return what goes to a contact; None when there is nothing."""

    def take(self, office: Office, sender: KeyId, load: object) -> None:
        """Take a bundle in; raises UserError and changes nothing when it is refused."""

    def cut(self, load: object, chance: random.Random) -> object:
        """Return a bundle that was damaged on its way."""


@dataclass
class Network:
    """Some offices, and the bundles that were ever made between them.

    ``gone``: what arrived at a vault before it was put back. ``happened`` counts what really took
    place, not what was asked for; ``last`` is the last of it.
    """

    offices: Sequence[Office]
    carrier: Carrier
    made: list[Parcel] = field(default_factory=list)
    arrived: list[Parcel] = field(default_factory=list)
    gone: list[Parcel] = field(default_factory=list)
    happened: Counter[str] = field(default_factory=Counter)
    last: str = "nothing"

    def save(self, number: int, values: int, case: CaseId) -> None:
        """Save at an office where the case was not erased."""
        office = self.offices[number]
        if case in office.erased:
            return
        settled = office.save(values, case)
        self._did("saved")
        self.happened["conflicts settled"] += settled
        days = [one.clock.time for one in self.offices]
        self.happened["saved, clocks a year apart"] += (max(days) - min(days)).days > 365

    def send(self, sender: int, addressee: int, *, secrets: bool = False) -> Parcel | None:
        """Make a bundle; it stays in ``made``, to be delivered once, often, late or never."""
        one, other = self.offices[sender], self.offices[addressee]
        load = self.carrier.pack(one, one.origin.contacts[other.key], secrets=secrets)
        if load is None:
            return None
        self.made.append(Parcel(sender, addressee, load))
        self._did("sent")
        return self.made[-1]

    def send_off(self, sender: int, addressee: int, *, secrets: bool, lost: bool) -> None:
        """Make a bundle and deliver it, unless it is lost for now."""
        parcel = self.send(sender, addressee, secrets=secrets)
        if parcel is None:
            return
        if lost:
            self.happened["lost"] += 1
        else:
            self.deliver(parcel)

    def deliver(self, parcel: Parcel) -> None:
        office, sender = self.offices[parcel.addressee], self.offices[parcel.sender]
        came = self.arrived.count(parcel)
        way = [one for one in self.made if one[:2] == parcel[:2]]
        newer = way[way.index(parcel) + 1 :]
        waiting = len(office.session.store.held())
        self.carrier.take(office, sender.key, parcel.load)
        self.arrived.append(parcel)
        self._did("delivered")
        more = len(office.session.store.held()) > waiting
        self.happened["changes of an erased case held back"] += more
        self.happened["doubled"] += came > 0
        self.happened["replayed to a vault that was put back"] += came == 0 and parcel in self.gone
        self.happened["out of order"] += came == 0 and any(one in self.arrived for one in newer)

    def put_back(self, number: int, copy: int, *, noticed: bool) -> None:
        """Put a copy of one vault back; what arrived there meanwhile has not arrived any more."""
        office = self.offices[number]
        before = whole(office)["revision"]
        office.put_back(copy, noticed=noticed)
        self.gone += [one for one in self.arrived if one.addressee == number]
        self.arrived = [one for one in self.arrived if one.addressee != number]
        last, parcel = self.last, self.made[-1] if self.made else None
        self._did("put back, noticed" if noticed else "put back, unnoticed")
        self.happened["put back, and something lost by it"] += len(before) > len(
            whole(office)["revision"]
        )
        if parcel is not None and last in ("sent", "delivered", "cut"):
            side = {parcel.sender: "sender", parcel.addressee: "addressee"}.get(number)
            if side is not None:
                self.happened[f"{side} put back right after a bundle was {last}"] += 1

    def erase(self, number: int, case: CaseId) -> None:
        """Erase a case at an office that has something of it."""
        office = self.offices[number]
        if any(True for _ in office.session.store.holdings([case])):
            office.erase(case)
            self._did("erased")

    def deliver_cut(self, parcel: Parcel, chance: random.Random) -> None:
        """Deliver a bundle that was damaged: it is refused whole, or what it still says holds."""
        office, sender = self.offices[parcel.addressee], self.offices[parcel.sender]
        before = whole(office)
        try:
            self.carrier.take(office, sender.key, self.carrier.cut(parcel.load, chance))
        except UserError:
            assert whole(office) == before
            self.happened["cut and refused"] += 1
        self._did("cut")

    def all_write_to(self, hub: int) -> None:
        """Let everyone who has anything for ``hub`` send it, and then ``hub`` to everyone."""
        others = [one for one in range(len(self.offices)) if one != hub]
        for one, other in (*((each, hub) for each in others), *((hub, each) for each in others)):
            parcel = self.send(one, other, secrets=True)
            if parcel is not None:
                self.deliver(parcel)

    def _did(self, what: str) -> None:
        self.happened[what] += 1
        self.last = what


def whole(office: Office) -> dict[str, list[tuple[object, ...]]]:
    """Return all that a vault holds of the log, and of what was exchanged."""
    connection = office.session.store.database.connection
    tables = ("revision", "head", "sealed", "held", "contact_head", "bundle_in", "current", "total")
    there = {name for (name,) in connection.all("SELECT name FROM sqlite_master")}
    return {name: connection.all(f"SELECT * FROM {name}") for name in tables if name in there}


def make_origins(folder: Path, catalogue: Catalogue, number: int) -> Iterator[Origin]:
    """Make vaults that have verified one another, and close them."""
    clock = Clock()
    world = World(
        now=clock,
        config=folder / "config",
        vaults=folder / "vaults",
        kdf_params=Params(memory=MIN_MEMORY, passes=1),
    )
    world.__dict__["catalogue"] = catalogue
    sessions = [
        vaults.create(
            world,
            world.vaults / f"office-{n}",
            NewVault(f"office-{n}", "Oost", "coordinator", "VC-1", PASSPHRASE),
        ).session
        for n in range(number)
    ]
    cards = [contacts.own_card(one) for one in sessions]
    for one, other in itertools.permutations(range(number), 2):
        added = contacts.add_card(sessions[one], cards[other], role="coordinator")
        groups = contacts.own_fingerprint(sessions[other])
        contacts.verify(sessions[one], added.contact.key, " ".join(each.digits for each in groups))
    for session in sessions:
        vault = session.vault
        shown = {one.contact.key: one for one in contacts.list_contacts(session)}
        name = session.owner.name
        yield Origin(vault.folder.path, vault.payload, vault.keys, vault.slot, name, shown)
        vaults.lock_vault(session)
