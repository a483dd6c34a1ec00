"""A process that saves until it is stopped; the fault tests kill it or take its disk away.

python worker.py save FOLDER            says "saved N" after every save
python worker.py canaries FOLDER        writes CANARY everywhere, then waits inside a save
python worker.py full FOLDER            saves until a write is cut short, and goes on after it
"""

from __future__ import annotations

import resource
import sys
from pathlib import Path

from desktop_app.domain.head import Head
from desktop_app.domain.ids import Digest, KeyId, RevisionId, WriterId
from desktop_app.errors import UserError
from desktop_app.store.contacts import Contact
from desktop_app.store.drafts import Place, SavedDraft
from desktop_app.store.exchange import BundleIn, BundleOut, Carried
from desktop_app.store.holding import Revocation
from desktop_app.store.vault import Vault
from desktop_app.store.waiting import WaitingFile
from tests.store.test_vault import person
from tests.store.vaults import create, reopen
from tests.store.world import AT, CASE, Laptop, laptop, record

CANARY = "KANARIE" + "PIET"
KEY = KeyId("aa" * 32)


def save(folder: Path) -> None:
    ann = person(reopen(folder))
    number = len(ann.store.revisions(AT))
    while True:
        number += 1
        ann.save({"title": str(number), "body": "x" * 300, "address": f"Kade {number}"})
        print(f"saved {number}", flush=True)


def canaries(folder: Path) -> None:
    vault = create(folder)
    ann = person(vault)
    _records(ann, vault)
    _received(ann, laptop(folder, "Bob"))
    _exchange(vault)
    vault.back_up(vault.store._around.now())
    with vault.store.writing():
        ann.save({"title": f"{CANARY} in the middle", "address": CANARY}, record(7))
        print("waiting", flush=True)
        sys.stdin.read()


def _records(ann: Laptop, vault: Vault) -> None:
    for number in range(40):
        words = {leaf: f"{CANARY} {leaf} {number}" for leaf in ("title", "body", "owner", "mood")}
        ann.save(
            {
                **words,
                "address": f"{CANARY} street",
                "tags": [CANARY, "x"],
                "state": f"other:{CANARY}",
                "visits.r1.word": CANARY,
                "withdrawn": {"reason": CANARY} if number % 9 == 1 else None,
            },
            record(number % 20),
        )
    ann.store.search(CANARY)
    vault.store.audit.note("view", CANARY, case=CASE, details={"note": CANARY})
    vault.store.settings.put("name", CANARY)
    place = Place(CANARY, "body", 1)
    vault.drafts.save(SavedDraft(AT, "note@1", f'{{"body":"{CANARY}"}}', place, CANARY, 1))


def _received(ann: Laptop, bob: Laptop) -> None:
    bob.take(ann.bundle(secrets=True))
    bob.save({"title": f"{CANARY} of Bob"}, record(3))
    ann.store.revoke(Revocation(bob.device.id, 1, CANARY, CANARY, ()))
    ann.take(bob.bundle())
    bob.store.erase(CASE, by=CANARY, ground=CANARY)
    bob.take(ann.bundle())


def _exchange(vault: Vault) -> None:
    head = Head(CASE, WriterId("cc" * 16), 1, RevisionId("dd" * 32))
    store = vault.store
    store.contacts.put(Contact(KEY, CANARY, CANARY, CANARY, "verified", True, 1, CANARY, 1, 1))
    store.contacts.set_holdings(KEY, [head], sealed=[Digest("ee" * 32)])
    out = BundleOut("o", KEY, 1, 1, CANARY, CANARY, CANARY, (CANARY,), "00" * 32, 1, {"x": CANARY})
    store.exchange.add_out(out, [Carried(head, 0)])
    store.exchange.add_in(
        BundleIn("i", KEY, 1, 1, CANARY, "00" * 32, (CANARY,), "held", CANARY, {"x": CANARY})
    )
    store.exchange.put_waiting(WaitingFile(CANARY, 1, KEY, CANARY))


def full(folder: Path) -> None:
    ann = person(reopen(folder))
    ann.save({"title": "1"})
    wal = folder / "vault" / "store.db-wal"
    # From here on a write is cut short within the next few pages.
    room = wal.stat().st_size + 10_000
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, resource.RLIM_INFINITY))
    number = 1
    try:
        while True:
            ann.save({"title": str(number + 1), "body": "x" * 2000})
            number += 1
    except UserError as error:
        print(f"refused {type(error).__name__} after {number}", flush=True)
    assert ann.value("title") == str(number)
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    ann.save({"title": "there is room again"})
    print("went on", flush=True)


if __name__ == "__main__":
    {"save": save, "canaries": canaries, "full": full}[sys.argv[1]](Path(sys.argv[2]))
