"""Wrote the vectors of vault.json, once; the files are kept, and must never change.

Made without the program's own code, as another team would: Argon2id and ChaCha20-Poly1305 from
``cryptography``, the age files by the ``age`` tool. Every file is a list of rows. ``hex`` is
vault.json; ``passphrase`` or ``words`` is what is typed. age adds randomness, so running it again
gives other bytes: it writes only files that are absent.
"""

from __future__ import annotations

import base64
import json
import subprocess
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

HERE = Path(__file__).parent / "vault_file"
VAULT = "6b4f0b1e-0c53-4f0e-9f6b-0d2a4c1c9a55"
OTHER = "0a0b0c0d-0000-4000-8000-000000000001"
PASSPHRASE = "hunebed zeemeeuw kordaat slib ficus draak"
# The 32 bytes 00 01 … 1f as BIP-39 words and, by `age-keygen -y`, as a recipient.
WORDS = (
    "abandon amount liar amount expire adjust cage candy arch gather drum bullet absurd math era "
    "live bid rhythm alien crouch range attend journey unaware"
)
RECIPIENT = "age13aqvttdk3ujkyjh9kg2w5an6dmy5mq5a84a4uxk3hfhnugfc9p0sy5p2wh"
ENVELOPE = {"format": "waymark-vault", "version": 1, "needs": "0.1", "vault": VAULT}


def canonical(value: object) -> bytes:
    """Return canonical bytes."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()


def payload(generation: int, person: str, slot: object = None, vault: str = VAULT) -> bytes:
    """Return a payload, padded with spaces to 1,024 bytes."""
    value = {
        "vault": vault,
        "generation": generation,
        "store_key": bytes(range(generation, generation + 32)).hex(),
        "salt": bytes(range(16)).hex(),
        "person": person,
        "slot": slot,
    }
    return canonical(value).ljust(1024)


def passphrase_slot(
    number: int, person: str, *, typed: str = PASSPHRASE, generation: int = 1, vault: str = VAULT
) -> dict[str, Any]:
    """Return a slot that ``typed`` (in NFC) opens, at the lowest cost."""
    slot: dict[str, Any] = {
        "id": f"{number:032x}",
        "kind": "passphrase",
        "generation": generation,
        "kdf": {
            "name": "argon2id",
            "memory": 65536,
            "passes": 1,
            "lanes": 4,
            "salt": f"{number + 256:032x}",
        },
    }
    key = Argon2id(
        salt=bytes.fromhex(slot["kdf"]["salt"]),
        length=32,
        iterations=1,
        lanes=4,
        memory_cost=65536,
    ).derive(typed.encode())
    header = canonical({"format": "waymark-vault", "vault": vault, **slot})
    nonce = number.to_bytes(12, "big")
    sealed = nonce + ChaCha20Poly1305(key).encrypt(nonce, payload(generation, person), header)
    return {**slot, "sealed": base64.b64encode(sealed).decode()}


def recipient_slot(
    number: int, *, generation: int = 1, inside: dict[str, Any] | None = None, vault: str = VAULT
) -> dict[str, Any]:
    """Return a recovery slot; ``inside`` differs from what stands outside where it must fail."""
    slot: dict[str, Any] = {
        "id": f"{number:032x}",
        "kind": "recipient",
        "generation": generation,
        "purpose": "recovery",
        "recipient": RECIPIENT,
    }
    sealed = subprocess.run(
        ["age", "-r", RECIPIENT],
        input=payload(generation, "", {**slot, **(inside or {})}, vault),
        capture_output=True,
        check=True,
    ).stdout
    return {**slot, "sealed": base64.b64encode(sealed).decode()}


def file(*slots: dict[str, Any], **changes: object) -> bytes:
    """Return vault.json."""
    generation = max(slot["generation"] for slot in slots)
    return (
        canonical({**ENVELOPE, "generation": generation, "slots": list(slots), **changes}) + b"\n"
    )


def opens(name: str, data: bytes, *, generation: int = 1, **row: str) -> dict[str, object]:
    """Return a row that must open."""
    return {
        "name": name,
        "hex": data.hex(),
        **row,
        "generation": generation,
        "store_key": bytes(range(generation, generation + 32)).hex(),
        "salt": bytes(range(16)).hex(),
    }


def refused(name: str, data: bytes, **row: str) -> dict[str, object]:
    """Return a row that must be refused, on reading or on opening."""
    return {"name": name, "hex": data.hex(), **row}


def changed(slot: dict[str, Any], **changes: object) -> dict[str, Any]:
    """Return a slot that says something else outside than inside."""
    return {**slot, **changes}


def cost(slot: dict[str, Any], **changes: object) -> dict[str, Any]:
    """Return a slot with another cost."""
    return {**slot, "kdf": {**slot["kdf"], **changes}}


def main() -> None:
    """Write the files that are absent."""
    anna, ben = passphrase_slot(1, "Anna"), passphrase_slot(2, "Ben", typed="caf\u00e9 aan zee")
    recovery = recipient_slot(3)
    new = passphrase_slot(4, "Anna", generation=2)
    whole = file(anna, ben, recovery)
    typed = {"passphrase": PASSPHRASE}
    flipped = bytearray(base64.b64decode(anna["sealed"]))
    flipped[500] ^= 1
    broken = bytearray(base64.b64decode(recovery["sealed"]))
    broken[-1] ^= 1
    rows = {
        "opens.json": [
            opens("a passphrase", whole, person="Anna", **typed),
            opens("accents in two parts", whole, person="Ben", passphrase="cafe\u0301 aan zee"),
            opens("recovery words", whole, person="", words=WORDS),
            opens(
                "the newest of two generations",
                file(anna, new, recovery),
                generation=2,
                person="Anna",
                **typed,
            ),
        ],
        "refused.json": [
            refused("a wrong passphrase", whole, passphrase=PASSPHRASE + " "),
            refused("other words", file(anna), words=WORDS),
            refused(
                "a newer version", file(anna, version=2, needs="3.1", novelty="unheard of"), **typed
            ),
            refused("another format", file(anna, format="waymark-chest"), **typed),
            refused("cut short", whole[:-10], **typed),
            refused("no line feed", whole[:-1], **typed),
            refused("white space", json.dumps(json.loads(whole)).encode() + b"\n", **typed),
            refused("a key too many", file(anna, name="of a person"), **typed),
            refused("no slots", file(anna, slots=[]), **typed),
            refused("a slot id twice", file(anna, anna), **typed),
            refused("another generation than the slots", file(anna, generation=2), **typed),
            refused(
                "a flipped bit in the sealed part",
                file({**anna, "sealed": base64.b64encode(flipped).decode()}),
                **typed,
            ),
            refused(
                "a slot of another vault", file(passphrase_slot(1, "Anna", vault=OTHER)), **typed
            ),
            refused("another slot id outside", file(changed(anna, id="f" * 32)), **typed),
            refused("another generation outside", file(changed(anna, generation=2)), **typed),
            refused("a payload of another generation", file(changed(new, generation=1)), **typed),
            refused("too little memory", file(cost(anna, memory=65535)), **typed),
            refused("too much memory", file(cost(anna, memory=1048577)), **typed),
            refused("too many passes", file(cost(anna, passes=65)), **typed),
            refused("too many lanes", file(cost(anna, lanes=17)), **typed),
            refused("another derivation", file(cost(anna, name="argon2i")), **typed),
            refused(
                "recovery with escrow inside",
                file(recipient_slot(3, inside={"purpose": "escrow"})),
                words=WORDS,
            ),
            refused(
                "recovery of another slot id",
                file(recipient_slot(3, inside={"id": "f" * 32})),
                words=WORDS,
            ),
            refused("recovery of another vault", file(recipient_slot(3, vault=OTHER)), words=WORDS),
            refused(
                "a flipped bit in an age file",
                file({**recovery, "sealed": base64.b64encode(broken).decode()}),
                words=WORDS,
            ),
        ],
    }
    HERE.mkdir(exist_ok=True)
    for name, content in rows.items():
        if not (HERE / name).exists():
            (HERE / name).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
