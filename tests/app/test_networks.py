"""Networks of vaults: bundles lost, doubled, late and cut, copies put back, clocks years apart.

What holds whatever happened: vaults that hold the same revisions show the same, no value is lost
that a vault still has, what was lost on the way is sent again, what comes twice changes nothing,
and what was erased does not come back. ``Lines`` carries what a bundle holds from store to store;
every tenth history carries whole files through the use cases.
"""

from __future__ import annotations

import itertools
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import NamedTuple

import pytest

from desktop_app.domain.ids import CaseId
from desktop_app.domain.merge import merge_record
from desktop_app.forms.catalogue import Catalogue
from desktop_app.store.case_lines import Wanted
from desktop_app.store.drafts import Drafts
from desktop_app.store.exchange import BundleOut
from tests.app.carriers import Files, Lines
from tests.app.histories import Act, history, smaller
from tests.app.network import (
    CASES,
    SAVES,
    SECRET,
    START,
    Carrier,
    Network,
    Office,
    Origin,
    make_origins,
)

OFFICES = 5
Tell = Callable[[str, object], None]
ERASED = CASES[1]
"""The case that may be erased here and there; everybody goes on with the other."""
ROUNDS = 8
"""So often everyone may write to everyone until all know the same."""


HISTORIES = 1_000
"""For one seed; a tenth of them carries whole files. 10,000 are ten: see packaging/proofs.py."""
HAPPENS = (
    "saved, clocks a year apart",
    "conflicts settled",
    "lost",
    "doubled",
    "out of order",
    "replayed to a vault that was put back",
    "cut and refused",
    "put back, noticed",
    "put back, unnoticed",
    "put back, and something lost by it",
    "sender put back right after a bundle was sent",
    "sender put back right after a bundle was delivered",
    "addressee put back right after a bundle was sent",
    "addressee put back right after a bundle was delivered",
    "addressee put back right after a bundle was cut",
    "erased",
    "changes of an erased case held back",
)
"""What must have happened in the histories of every run, whatever the seed."""


@dataclass(frozen=True)
class Place:
    """Where networks are made, from what, and the one empty file of drafts they share."""

    folder: Path
    origins: tuple[Origin, ...]
    catalogue: Catalogue
    drafts: Drafts


@pytest.fixture(scope="module")
def place() -> Iterator[Place]:
    # In memory where the system offers that: nothing here is about the disk.
    memory = Path("/dev/shm")
    folder = Path(tempfile.mkdtemp(dir=memory if memory.is_dir() else None))
    catalogue = Catalogue.shipped()
    drafts = Drafts(folder / "drafts.db", "5a" * 32)
    yield Place(folder, tuple(make_origins(folder, catalogue, OFFICES)), catalogue, drafts)
    drafts.close()
    shutil.rmtree(folder)


@pytest.mark.timeout(900)
@pytest.mark.parametrize("offices", [2, 3, 4, OFFICES])
def test_a_network_comes_to_know_all_that_anybody_knew(
    place: Place, offices: int, record_property: Tell, pytestconfig: pytest.Config
) -> None:
    seed = f"{pytestconfig.getoption('--hypothesis-seed')} {offices} lines"
    happened = many(place, offices, HISTORIES * 9 // 40, seed=seed, files=False)
    tell(happened, record_property, offices)
    assert not [one for one in HAPPENS if not happened[one]]


@pytest.mark.timeout(900)
@pytest.mark.parametrize("offices", [2, OFFICES])
def test_a_network_that_carries_files_comes_to_know_all_that_anybody_knew(
    place: Place, offices: int, record_property: Tell, pytestconfig: pytest.Config
) -> None:
    seed = f"{pytestconfig.getoption('--hypothesis-seed')} {offices} files"
    happened = many(place, offices, HISTORIES // 20, seed=seed, files=True)
    tell(happened, record_property, offices)


def many(place: Place, offices: int, count: int, *, seed: str, files: bool) -> Counter[str]:
    """Play so many histories; one that fails is made smaller and named."""
    happened = Counter[str]()

    def fails(acts: list[Act]) -> bool:
        try:
            played(place, offices, acts, files=files)
        except Exception:  # noqa: BLE001  (whatever it was, less may show it)
            return True
        return False

    for number in range(count):
        acts = history(random.Random(f"{seed} {number}"), offices)
        try:
            happened += played(place, offices, acts, files=files)
        except Exception as error:
            error.add_note(f"history {number} of seed {seed!r}, {offices} vaults: {acts}")
            error.add_note(f"and as much of it as fails: {smaller(acts, fails)}")
            raise
    return happened


def tell(happened: Counter[str], record_property: Tell, offices: int) -> None:
    """Note what happened in the histories of one test, for the sums of many."""
    happened[f"histories of {offices} vaults"] = happened["histories"]
    for name, count in sorted(happened.items()):
        whole = name if name.startswith("histories") else f"histories: {name}"
        record_property(whole, count)


def test_of_two_branches_the_one_that_ended_stays_held_when_the_other_goes_on(place: Place) -> None:
    """Found: the last revision of the shorter branch was no longer in receipts, and came again."""
    twice = [("save", 1, 4, 0), ("send", 1, 0, True)]
    played(place, 2, [*twice, ("back", 1, 0, False), *twice], files=False)


@pytest.mark.parametrize("noticed", [True, False])
@pytest.mark.parametrize("files", [True, False])
def test_a_vault_put_back_that_speaks_of_one_case_is_sent_again_what_it_lost_of_another(
    place: Place, noticed: bool, files: bool
) -> None:
    """A receipt builds on one that was confirmed, and what it leaves out is not held for sure."""
    confirmed = [("save", 1, 0, 0), ("send", 1, 0, False), ("send", 0, 1, False)]
    told = [("save", 0, 3, 1), ("send", 0, 1, False), ("send", 1, 0, False)]
    acts = [
        *confirmed,
        ("copy", 1, 0, 0),
        *told,
        ("back", 1, 1, noticed),
        ("save", 1, 5, 0),
        ("send", 1, 0, False),
    ]
    played(place, 2, acts, files=files, rounds=2)


@pytest.mark.parametrize("noticed", [True, False])
@pytest.mark.parametrize("days", [400, -1000])
def test_a_contact_put_back_with_its_clock_behind_is_sent_again_what_it_lost(
    place: Place, days: int, noticed: bool
) -> None:
    """Found: what it said it held counted as old until its bundles had caught up in number."""
    both = [("save", 0, 3, 0), ("send", 0, 1, False), ("send", 1, 0, False)]
    acts = [("clock", 1, 400, 0), *both, *both, ("back", 1, 0, noticed), ("clock", 1, days, 0)]
    played(place, 2, acts, files=True, rounds=2)


def played(
    place: Place, number: int, acts: list[Act], *, files: bool, rounds: int = ROUNDS
) -> Counter[str]:
    """Play a history, then let everyone work on and write to everyone, and compare.

    Returns what happened in the history itself.
    """
    folder = Path(tempfile.mkdtemp(dir=place.folder))
    stick = folder / "stick"
    stick.mkdir()
    carrier: Carrier = Files(stick) if files else Lines()
    chance = random.Random(str(acts))
    offices = [
        Office(origin, folder / origin.name, place.catalogue, place.drafts, chance.randbytes)
        for origin in place.origins[:number]
    ]
    try:
        network = Network(offices, carrier)
        for office in offices:
            office.copy()
        for act in acts:
            play(network, act, chance)
        happened = Counter({"histories": 1}) + network.happened
        settle(network, len(acts) % number, rounds)
        for parcel in chance.sample(network.arrived, min(2, len(network.arrived))):
            before = knows(network.offices[parcel.addressee])
            network.deliver(parcel)
            assert knows(network.offices[parcel.addressee]) == before
        return happened
    finally:
        for office in offices:
            office.close()
        shutil.rmtree(folder)


def play(network: Network, act: Act, chance: random.Random) -> None:
    """Do one thing, as far as it can be done in this network."""
    verb, one, other, how = act
    assert isinstance(one, int)
    assert isinstance(other, int)
    offices = network.offices
    number, to = one % len(offices), other % len(offices)
    if verb == "save":
        network.save(number, other, CASES[int(bool(how))])
    elif verb in ("send", "lose"):
        if number != to:
            network.send_off(number, to, secrets=bool(how), lost=verb == "lose")
    elif verb in ("again", "cut"):
        if network.made:
            parcel = network.made[one % len(network.made)]
            if verb == "again":
                network.deliver(parcel)
            else:
                network.deliver_cut(parcel, chance)
    elif verb == "copy":
        offices[number].copy()
    elif verb == "back":
        network.put_back(number, other, noticed=bool(how))
    elif verb == "erase":
        network.erase(number, ERASED)
    else:
        offices[number].clock.time = START + timedelta(days=other)


def settle(network: Network, hub: int, rounds: int) -> None:
    """Let everyone save something and write to ``hub``, and it to everyone, until all know all.

    What a vault forgot when it was put back is nobody's unless a bundle brought it further. Where a
    case was erased nobody hears of it any more, so ``hub`` is one that has all, if there is any.
    """
    turned = [(hub + n) % len(network.offices) for n in range(len(network.offices))]
    hub = min(turned, key=lambda one: bool(network.offices[one].erased))
    for _round in range(rounds):
        for number, office in enumerate(network.offices):
            office.save(number % len(SAVES), CASES[0])
        anybody = set[Known]().union(*map(held, network.offices))
        network.all_write_to(hub)
        if all(knows_of(one, anybody) for one in network.offices):
            break
    for office in network.offices:
        assert knows_of(office, anybody)
        assert not unheard_of(office, network.offices[hub]), "a receipt that was lost goes again"
        assert {one.case for one in office.session.store.held()} <= office.erased
        assert not {one.case for one in held(office)} & office.erased
        assert office.session.store.derived_is_sound()
    whole_ones = [one for one in network.offices if not one.erased] or network.offices[:1]
    for one, other in itertools.product(whole_ones[:1], network.offices):
        without = one.erased | other.erased
        assert knows(one, without) == knows(other, without)
    shows_what_nobody_replaced(whole_ones[0])


class Known(NamedTuple):
    """A revision, or the digest of a secret part; ``writer`` and ``n`` are empty for a part."""

    case: str
    id: bytes
    writer: bytes
    n: int


def knows_of(office: Office, anybody: set[Known]) -> bool:
    """Tell whether a vault has what anybody has, or holds it back for an erased case."""
    covered = {
        (bytes.fromhex(head.writer), n)
        for stone in office.session.store.tombstones()
        for head in stone.heads
        for n in range(1, head.n + 1)
    }
    waiting = {bytes.fromhex(one.id) for one in office.session.store.held()}
    return all(
        one.case in office.erased
        and (not one.writer or one.id in waiting or (one.writer, one.n) in covered)
        for one in anybody - held(office)
    )


def unheard_of(office: Office, hub: Office) -> list[BundleOut]:
    """Return the bundles of a vault that ``hub`` took in and of which it heard nothing."""
    came = {one.id for one in hub.session.store.exchange.received(office.key)}
    made = office.session.store.exchange.out(hub.key)
    return [one for one in made if one.id in came and one.receipt is None]


def held(office: Office) -> set[Known]:
    """Return all revisions that a vault has, and its secret parts."""
    connection = office.session.store.database.connection
    rows = connection.all(
        "SELECT case_id, id, writer, n FROM revision JOIN chain ON chain.ref = chain"
        " UNION ALL SELECT case_id, digest, x'', 0 FROM sealed"
        " JOIN record ON record.ref = sealed.record WHERE body IS NOT NULL"
    )
    return {Known(*row) for row in rows}


def knows(office: Office, without: frozenset[CaseId] = frozenset()) -> dict[str, set[object]]:
    """Return the log, the secret values and the state that a vault shows, to be compared."""
    store = office.session.store
    connection = store.database.connection
    found: dict[str, set[object]] = {
        "log": set(connection.all("SELECT id, body FROM revision")),
        "total": set(connection.all("SELECT revisions, ids FROM total")),
        "heads": {one.to_bytes() for one in store.heads()},
        "holdings": set(store.holdings()),
        "parts": {(case, one) for case in CASES for one, _ in store.sealed_lines(case, SECRET)},
        "states": {
            (one.key, repr(store.state(one.key)), repr(one)) for one in store.records(hidden=True)
        },
        "lines": {repr(one) for one in store.lists.cases(Wanted())},
        "agenda": {repr(one) for one in store.agenda()},
        "forks": set(store.forks()),
    }
    if without:
        del found["total"]
        for name, rows in found.items():
            found[name] = {one for one in rows if not any(case in repr(one) for case in without)}
    return found


def shows_what_nobody_replaced(office: Office) -> None:
    """Compare the tables with what the plain rules make of the whole history of each record."""
    store = office.session.store
    for one in store.records(hidden=True):
        state = store.state(one.key)
        assert state is not None
        assert dict(state.leaves) == merge_record(store.revisions(one.key))
