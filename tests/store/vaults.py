"""Vaults for the tests: opened by an age key, which costs no derivation."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from desktop_app.crypto.envelope import AgeKey
from desktop_app.crypto.keyslots import Opened, Payload, make_recipient_slot, open_each_with_key
from desktop_app.crypto.vault_file import Purpose, VaultFile, VaultId
from desktop_app.store.folder import VaultFolder
from desktop_app.store.vault import Vault, create_vault, open_vault
from tests.store.world import counting, surroundings

VAULT = VaultId("44444444-4444-4444-8444-444444444444")
RECOVERY = AgeKey.from_secret(b"r" * 32)


def keys(seed: str = "keys", *, generation: int = 1, store_key: bytes = b"k" * 32) -> VaultFile:
    """Return key slots that RECOVERY opens."""
    random = counting(seed)
    payload = Payload(VAULT, generation, store_key, store_key[:16])
    slot = make_recipient_slot(payload, RECOVERY.recipient, purpose=Purpose.RECOVERY, random=random)
    return VaultFile(VAULT, (slot,))


def unlock(file: VaultFile) -> Iterable[Opened]:
    return open_each_with_key(file, RECOVERY)


def create(folder: Path, file: VaultFile | None = None) -> Vault:
    file = file or keys()
    (opened,) = unlock(file)
    return create_vault(
        folder / "vault",
        keys=file,
        opened=opened,
        surroundings=surroundings("vault"),
        config=folder / "config",
    )


def reopen(folder: Path, *, read_only: bool = False) -> Vault:
    vault = VaultFolder(folder / "vault")
    lock = vault.lock()
    try:
        return open_vault(
            vault,
            lock,
            unlock,
            surroundings=surroundings("again"),
            config=folder / "config",
            read_only=read_only,
        )
    except BaseException:
        lock.release()
        raise
