"""Wrote the vectors of contact cards, once; the files are kept, and must never change.

Made without the program's own code. ``valid.wmcard`` must be read; every row of ``refused.json`` is
rightly signed, unless it says otherwise, and must be refused.
"""

from __future__ import annotations

import base64
import hashlib
import json
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

HERE = Path(__file__).parent / "card"
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))
PUBLIC = KEY.public_key().public_bytes_raw()
NUMBER = hashlib.sha256(b"waymark-minisign-1" + PUBLIC).digest()[:8]
RECIPIENT = "age13aqvttdk3ujkyjh9kg2w5an6dmy5mq5a84a4uxk3hfhnugfc9p0sy5p2wh"  # of 00 01 … 1f
BODY = f"""waymark-card 1
serial: 3
name: Coördinator Oost
unit: Eenheid Oost
key: {PUBLIC.hex()}
minisign: {base64.b64encode(b"Ed" + NUMBER + PUBLIC).decode()}
receiving: {RECIPIENT} 2026-01-01
receiving: {RECIPIENT} 2027-01-01
recovery: {RECIPIENT}
"""


def signed(body: str, key: Ed25519PrivateKey = KEY) -> bytes:
    """Return a card."""
    signature = base64.b64encode(key.sign(b"waymark-card-1\n" + body.encode()))
    return body.encode() + b"signature: " + signature + b"\n"


def main() -> None:
    """Write both files."""
    changes = {
        "a newer version": ("waymark-card 1", "waymark-card 2"),
        "a serial with a zero before it": ("serial: 3", "serial: 03"),
        "a serial of nothing": ("serial: 3", "serial: 0"),
        "two serials": ("serial: 3", "serial: 3\nserial: 4"),
        "a line too many": ("serial: 3", "serial: 3\nrole: headquarters"),
        "another order": ("name: Coördinator Oost\nunit: Eenheid Oost", "unit: E\nname: C"),
        "a name that turns round": ("Coördinator", "\u202eCoördinator"),
        "a name not in NFC": ("Coördinator", "Coo\u0308rdinator"),
        "a name too long": ("Coördinator", "C" * 81),
        "no unit": ("unit: Eenheid Oost\n", ""),
        "a day that is none": ("2027-01-01", "2027-02-30"),
        "days that fall": ("2027-01-01", "2025-01-01"),
        "a recipient with a wrong character": (RECIPIENT, RECIPIENT[:-1] + "q"),
        "minisign of another key": ("minisign: RW", "minisign: RX"),
        "line ends of Windows": ("\n", "\r\n"),
    }
    rows = {name: signed(BODY.replace(old, new)) for name, (old, new) in changes.items()}
    rows["signed by another key"] = signed(BODY, OTHER)
    rows["cut short"] = signed(BODY)[:-20]
    rows["no signature"] = BODY.encode()
    rows["something after it"] = signed(BODY) + b"\n"
    HERE.mkdir(exist_ok=True)
    (HERE / "valid.wmcard").write_bytes(signed(BODY))
    text = json.dumps([{"name": name, "hex": data.hex()} for name, data in rows.items()], indent=1)
    (HERE / "refused.json").write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
