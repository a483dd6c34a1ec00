"""Make the golden vault of the present format: ``python -m tests.data.make_vault FOLDER``.

A golden vault is kept for ever and never made anew: run this once for each format, with the
number of the format as the folder's name. Its people are fictional.
"""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from desktop_app.crypto import kdf
from desktop_app.crypto.identity import DeviceKey
from desktop_app.crypto.keyslots import Opened, Payload, make_passphrase_slot
from desktop_app.crypto.vault_file import VaultFile, VaultId
from desktop_app.domain.ids import Kind, Leaf
from desktop_app.domain.revision import Change
from desktop_app.store.drafts import Place, SavedDraft
from desktop_app.store.saving import NewRevision
from desktop_app.store.vault import create_vault
from tests.store.world import AT, CASE, Laptop, counting, laptop, record, surroundings

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar lantaarn"
PERSON = "A. Voorbeeld"
VAULT = VaultId("66666666-6666-4666-8666-666666666666")


def make(folder: Path) -> None:
    """Write the vault, closed, into ``folder``."""
    random = counting("golden")
    payload = Payload(VAULT, 1, random(32), random(16))
    slot = make_passphrase_slot(
        payload, PASSPHRASE, person=PERSON, params=kdf.LOWEST, random=random
    )
    keys = VaultFile(VAULT, (slot,))
    config = folder.with_name(folder.name + ".config")
    config.mkdir()
    vault = create_vault(
        folder,
        keys=keys,
        opened=Opened(slot.id, payload, PERSON),
        surroundings=surroundings("golden"),
        config=config,
    )
    ann = Laptop(vault.store, DeviceKey.from_seed(random(32)), PERSON)
    ann.save({"title": "VOORBEELD", "state": "open"}, record(1, kind=Kind("case")))
    first = ann.save({"title": "Eerste gesprek", "address": "Kade 1", "due": "2026-05-01"})
    ann.save({"title": "Tweede gesprek"})
    ann.save({"body": "per ongeluk"}, record(2))
    ann.save({"withdrawn": {"reason": "wrong case"}}, record(2))
    beside = laptop(config, "Bob")
    beside.take(ann.bundle())
    late = NewRevision(
        AT, "note@1", {Leaf("title"): Change("Ander gesprek", (first.id,))}, "Bob", ann.clock
    )
    beside.store.append([late], signer=beside.signer)
    ann.take(beside.bundle())
    beside.store.database.close()
    vault.store.audit.note("view", PERSON, case=CASE)
    place = Place("case", "body", 4)
    vault.drafts.save(SavedDraft(AT, "note@1", '{"body":"half"}', place, PERSON, 1))
    vault.close()
    shutil.rmtree(config)
    for name in ("vault.lock", "incoming", "backups"):
        path = folder / name
        path.rmdir() if path.is_dir() else path.unlink()


if __name__ == "__main__":
    make(Path(sys.argv[1]))
