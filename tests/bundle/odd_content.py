"""A bundle with all there is in it, and the same with one odd thing in its content.

What is odd in a revision, a head, a sealed part or an update is often signed for, too, and named
by its digest: it gets as far as somebody's own key can bring it.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Final

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from desktop_app.bundle.update import (
    Pack,
    Policy,
    Revoked,
    comment,
    write_pack,
    write_revocations,
)
from desktop_app.crypto import card, minisign
from desktop_app.domain.canonical import Value, encode
from desktop_app.domain.ids import Kind, Leaf
from desktop_app.domain.revision import Change, Revision, sealed_value
from tests.bundle.oddities import canonical, changed, other_text, other_value
from tests.bundle.parties import (
    ANNA,
    CASE,
    LEAF,
    STRANGER,
    Party,
    chain,
    head_of,
    receipt,
    sealed_part,
)

Members = list[tuple[str, bytes]]
sign = Ed25519PrivateKey.from_private_bytes(ANNA.device.seed).sign


def card_of(party: Party, serial: int = 1) -> bytes:
    """Return a party's contact card."""
    receiving = (card.ReceivingKey(party.age.recipient, date(2026, 1, 1)),)
    made = card.Card(serial, f"office {serial}", "Oost", party.device.id, receiving, None)
    return card.write(made, party.device)


_SEALED = sealed_part()
_MOMENT: Value = {"at": "2026-12-01T11:00", "zone": "Europe/Amsterdam", "precision": "exact"}
_ANSWERS: Sequence[tuple[str, dict[str, Value]]] = (
    ("safety_plan", {LEAF: sealed_value(_SEALED.digest), "channel_pref": "app"}),
    ("case", {"codename": "KLAPROOS", "status": "open", "opened_on": "2026-11-20"}),
    ("step", {"what": "call", "state": "open", "due": _MOMENT, "owner": "Anna"}),
)
"""What the good bundle says of a case: what is secret, what lists show, what has a day."""


def _history() -> list[Revision]:
    made: list[Revision] = []
    for plain, (kind, values) in zip(chain(len(_ANSWERS)), _ANSWERS, strict=True):
        made.append(
            replace(
                plain,
                kind=Kind(kind),
                form=f"{kind}@1",
                prev=made[-1].id if made else None,
                changes={Leaf(leaf): Change(value) for leaf, value in values.items()},
            )
        )
    return made


_REVISIONS = _history()
_PACK = Pack(3, 1796119200000, Policy(idle_minutes=10), cards=(card_of(STRANGER),))
_UPDATE = {
    **write_pack(_PACK, ANNA.device.id, ANNA.device.sign),
    **write_revocations(
        [Revoked("77" * 32, 1796119200000, "lost", (head_of(_REVISIONS[1]).head,))]
    ),
}
_TOMBSTONE: Value = {
    "at": 1796119200000,
    "by": "Anna",
    "case": CASE,
    "ground": "retention",
    "heads": [head_of(_REVISIONS[1]).head.to_value()],
}
_TOLD: Value = {"declined": 2}
CELLS: Value = {
    "format": 1,
    "quarter": "2026-Q3",
    "rules": 1,
    "figures": {
        "k01_change": {
            "asked": 14,
            "answered": 12,
            "cases": 12,
            "not": _TOLD,
            "bins": {"3": 7, "4": 5},
        },
        "k02_outcome": {
            "asked": 12,
            "answered": 12,
            "cases": 12,
            "not": {},
            "parts": {
                **{code: [0, 0] for code in ("none_yet", "statement_only", "ex_officio")},
                **dict.fromkeys(("decided_not", "unknown"), None),
                "reported": [7, 7],
            },
        },
        "k19_rate": {
            "asked": 12,
            "answered": 12,
            "cases": 6,
            "not": {},
            "parts": {"incident": [12, 6]},
            "days": 900,
        },
    },
}
"""Counts of an office: a median, a distribution of which some is withheld, and a rate."""
GOOD: Sequence[tuple[str, bytes]] = (
    ("heads.ndjson", head_of(_REVISIONS[-1]).to_bytes() + b"\n"),
    ("revisions-0001.ndjson", b"".join(one.to_bytes() + b"\n" for one in _REVISIONS)),
    ("sealed-0001.ndjson", _SEALED.to_bytes() + b"\n"),
    ("tombstones.ndjson", encode(_TOMBSTONE) + b"\n"),
    ("receipt.json", receipt(*_REVISIONS).to_bytes()),
    ("evaluation.json", encode(CELLS)),
    *((f"update/{name}", data) for name, data in sorted(_UPDATE.items())),
)
PLACES: Final = ("heads", "revisions", "sealed", "tombstones", "receipt", "evaluation", "update")
"""What of the content is mutated, as ``Mutant.place`` names it."""
_PLACE_WEIGHTS: Final = (2, 6, 2, 2, 2, 3, 3)


def other_lines(members: Members, chance: random.Random) -> tuple[Members, str]:
    """Change the content in one place: bytes of a member, or a value that is then signed for."""
    (place,) = chance.choices(PLACES, _PLACE_WEIGHTS)
    if place in _SIGNED and chance.random() < 0.6:
        return _SIGNED[place](members, chance), place
    at = chance.choice([at for at, (name, _) in enumerate(members) if name.startswith(place)])
    name, data = members[at]
    if name.endswith(".ndjson") and chance.random() < 0.8:
        lines = data.splitlines(keepends=True)
        line = chance.randrange(len(lines))
        lines[line] = other_text(lines[line].rstrip(b"\n"), chance) + b"\n"
        data = b"".join(chance.choices(lines, k=len(lines)) if chance.random() < 0.2 else lines)
    else:
        data = other_text(data, chance)
    return [*members[:at], (name, data), *members[at + 1 :]], place


def _put(members: Members, **new: bytes) -> Members:
    """Return the members with other content, by the beginning of their names."""
    return [(name, new.get(name.partition("-")[0].partition(".")[0], old)) for name, old in members]


def _other_history(members: Members, chance: random.Random) -> Members:
    """Write odd things in the exact form, each after the other, and sign a head for the last."""
    bodies = [json.loads(one.to_bytes()) for one in _REVISIONS]
    at = chance.randrange(len(bodies))
    if chance.random() < 0.5:  # an answer: what overviews, agenda and search are made of
        leaf = chance.choice(sorted(bodies[at]["changes"]))
        change = bodies[at]["changes"][leaf]
        bodies[at]["changes"][leaf] = change | {"value": other_value(change["value"], chance)}
    else:
        bodies[at] = other_value(bodies[at], chance)
    return _history_of(members, bodies)


def _history_of(members: Members, bodies: Sequence[object]) -> Members:
    """Return members in which these are the revisions, chained, and signed for if they can be."""
    rows: list[bytes] = []
    for body in bodies:
        if isinstance(body, dict) and "prev" in body:
            body["prev"] = hashlib.sha256(rows[-1]).hexdigest() if rows else None
        rows.append(canonical(body))
    heads = members[0][1]
    with contextlib.suppress(ValueError):
        heads = head_of(Revision.from_bytes(rows[-1])).to_bytes() + b"\n"
    return _put(members, heads=heads, revisions=b"".join(one + b"\n" for one in rows))


def _other_heads(members: Members, chance: random.Random) -> Members:
    """Say something odd of a chain, and sign it; often beside the head that is right."""
    body = other_value(json.loads(head_of(_REVISIONS[-1]).to_bytes()), chance)
    if isinstance(body, dict):
        said = {key: value for key, value in body.items() if key not in ("key", "sig")}
        body["sig"] = sign(b"waymark-head-1\n" + canonical(said)).hex()
    line = canonical(body) + b"\n"
    return _put(members, heads=line + members[0][1] if chance.random() < 0.7 else line)


def _other_sealed(members: Members, chance: random.Random) -> Members:
    """Seal something odd, and let the revision name it by its digest."""
    line = canonical(other_value(json.loads(_SEALED.to_bytes()), chance))
    bodies = [json.loads(one.to_bytes()) for one in _REVISIONS]
    bodies[0]["changes"][LEAF]["value"] = {"sealed": hashlib.sha256(line).hexdigest()}
    return _put(_history_of(members, bodies), sealed=line + b"\n")


def _other_update(members: Members, chance: random.Random) -> Members:
    """Put something odd into an update, name it with its hash, and sign the pack again."""
    files = dict(_UPDATE)
    pack = json.loads(files["pack.json"])
    how = chance.random()
    if how < 0.002:  # reading all content costs as much as a hundred bundles
        files["form-note.toml"] = changed(b'id = "note"\nversion = 2\n', chance)
    elif how < 0.4:
        files["card-0001.wmcard"] = changed(files["card-0001.wmcard"], chance)
    pack["files"] = {
        name: hashlib.sha256(data).hexdigest()
        for name, data in sorted(files.items())
        if name.startswith(("card", "form"))
    }
    if how > 0.4:
        pack = other_value(pack, chance)
    body = canonical(pack)
    number = pack.get("number") if isinstance(pack, dict) else 3
    said = comment(number) if isinstance(number, int) else comment(3)
    signature = minisign.sign(body, sign, public=ANNA.device.public, trusted_comment=said)
    files |= {"pack.json": body, "pack.json.minisig": signature.encode("ascii")}
    rest = [(name, data) for name, data in members if not name.startswith("update/")]
    return [*rest, *((f"update/{name}", data) for name, data in sorted(files.items()))]


_SIGNED: Final = {
    "heads": _other_heads,
    "revisions": _other_history,
    "sealed": _other_sealed,
    "update": _other_update,
}
