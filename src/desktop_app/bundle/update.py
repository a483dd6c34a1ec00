"""The update part: policy and content with a rising number, contact cards, revocations.

Bytes by name, as they stand below ``update/``; docs/bundle-format.md has all of it.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final

from desktop_app.bundle.format import FormatError
from desktop_app.bundle.refusal import BundleRefused
from desktop_app.crypto import minisign
from desktop_app.crypto.card import MAX_BYTES
from desktop_app.domain.canonical import MAX_INTEGER, CanonicalError, Value, decode, encode
from desktop_app.domain.head import Head, HeadError
from desktop_app.domain.ids import KeyId, is_hex64

PACK: Final = "pack.json"
PACK_SIGNATURE: Final = "pack.json.minisig"
REVOCATIONS: Final = "revocations.json"
MAX_REASON: Final = 200
SHORTEST: Final = 1
LONGEST: Final = 15
_CARD: Final = re.compile(r"card-[0-9]{4}\.wmcard")
_CONTENT: Final = re.compile(r"(form|list)-([a-z0-9_]{1,48}\.toml)")
_POLICY_KEYS: Final = frozenset({"case_bundles", "escrow", "idle_minutes", "small_cells"})


@dataclass(frozen=True, slots=True)
class Policy:
    """What headquarters sets.

    ``idle_minutes``: after how many a vault locks at the latest, None: its user's choice.
    ``case_bundles``: whether cases may leave in bundles; ``small_cells``: whether cells under five
    may travel inside the police; ``escrow``: whether escrow is proposed.
    """

    idle_minutes: int | None = None
    case_bundles: bool = True
    small_cells: bool = False
    escrow: bool = False

    def to_value(self) -> dict[str, Value]:
        """Return the canonical object."""
        return {
            "case_bundles": self.case_bundles,
            "escrow": self.escrow,
            "idle_minutes": self.idle_minutes,
            "small_cells": self.small_cells,
        }

    @classmethod
    def from_value(cls, value: Value) -> Policy:
        """Return the policy of an object with exactly its keys; raises FormatError."""
        if not isinstance(value, dict) or value.keys() != _POLICY_KEYS:
            raise FormatError("update: policy")
        minutes = value["idle_minutes"]
        flags = [value[name] for name in ("case_bundles", "small_cells", "escrow")]
        right = minutes is None or (type(minutes) is int and SHORTEST <= minutes <= LONGEST)
        if not right or any(type(one) is not bool for one in flags):
            raise FormatError("update: policy")
        return cls(
            minutes if type(minutes) is int else None,
            case_bundles=bool(flags[0]),
            small_cells=bool(flags[1]),
            escrow=bool(flags[2]),
        )


@dataclass(frozen=True, slots=True)
class Pack:
    """What goes to every office alike, under one rising ``number``.

    ``content``: files of the layout of ``resources/content`` by path (``forms/case.toml``,
    ``cards.toml``). ``cards``: contact cards, each signed by its own key.
    """

    number: int
    made: int
    policy: Policy
    content: Mapping[str, bytes] = field(default_factory=dict)
    cards: tuple[bytes, ...] = ()


@dataclass(frozen=True, slots=True)
class Revoked:
    """A key that is not trusted any more, beyond ``heads``; of the addressee's own cases only."""

    key: KeyId
    at: int
    reason: str
    heads: tuple[Head, ...]


@dataclass(frozen=True, slots=True)
class Update:
    """What an update part holds. ``pack`` is None where only revocations came."""

    pack: Pack | None
    revoked: tuple[Revoked, ...]


def comment(number: int) -> str:
    """Return the trusted comment of a pack's signature."""
    return f"waymark-update-1 {number}"


def member_of(path: str) -> str:
    """Return the member name of a content file; raises ValueError for another layout."""
    folder, _slash, name = path.rpartition("/")
    member = f"{'form' if folder == 'forms' else 'list'}-{name}"
    if folder not in ("", "forms") or not _CONTENT.fullmatch(member):
        raise ValueError("not a content file")
    return member


def write_pack(pack: Pack, key: KeyId, sign: Callable[[bytes], bytes]) -> dict[str, bytes]:
    """Return the members of a pack, signed by ``key``."""
    files = {member_of(path): data for path, data in pack.content.items()}
    files |= {f"card-{n:04d}.wmcard": data for n, data in enumerate(pack.cards, 1)}
    sums: dict[str, Value] = {
        name: hashlib.sha256(data).hexdigest() for name, data in sorted(files.items())
    }
    body = encode(
        {
            "files": sums,
            "made": pack.made,
            "number": pack.number,
            "policy": pack.policy.to_value(),
            "v": 1,
        }
    )
    made = minisign.sign(
        body, sign, public=bytes.fromhex(key), trusted_comment=comment(pack.number)
    )
    return {PACK: body, PACK_SIGNATURE: made.encode("ascii"), **files}


def write_revocations(revoked: Iterable[Revoked]) -> dict[str, bytes]:
    """Return the member that names revoked keys; none where there are none."""
    listed: list[Value] = [
        {
            "at": one.at,
            "heads": [head.to_value() for head in sorted(set(one.heads))],
            "key": one.key,
            "reason": one.reason[:MAX_REASON],
        }
        for one in sorted(revoked, key=lambda one: one.key)
    ]
    return {REVOCATIONS: encode({"revoked": listed, "v": 1})} if listed else {}


def read_update(files: Mapping[str, bytes], sender: KeyId) -> Update:
    """Return what the members below ``update/`` say; ``sender`` must have signed the pack.

    Raises BundleRefused (forged, newer_version) and FormatError.
    """
    rest = dict(files)
    revocations = rest.pop(REVOCATIONS, None)
    revoked = _read_revocations(revocations) if revocations is not None else ()
    if not rest:
        return Update(None, revoked)
    body, signature = rest.pop(PACK, None), rest.pop(PACK_SIGNATURE, None)
    if body is None or signature is None:
        raise FormatError("update: a file without the pack that names it")
    try:
        said = minisign.parse_signature(signature).verify(bytes.fromhex(sender), body)
    except minisign.SignatureRefused:
        raise BundleRefused("forged") from None
    value = _object(body, {"files", "made", "number", "policy", "v"})
    number, made, sums = value["number"], value["made"], value["files"]
    if type(number) is not int or not 1 <= number <= MAX_INTEGER or said != comment(number):
        raise FormatError("update: number")
    if type(made) is not int or not 0 <= made <= MAX_INTEGER:
        raise FormatError("update: made")
    if not isinstance(sums, dict) or sums.keys() != rest.keys():
        raise FormatError("update: other files than the pack names")
    if any(hashlib.sha256(data).hexdigest() != sums[name] for name, data in rest.items()):
        raise BundleRefused("forged")
    content: dict[str, bytes] = {}
    cards: list[bytes] = []
    for name, data in sorted(rest.items()):
        match = _CONTENT.fullmatch(name)
        if match is not None:
            content[f"forms/{match[2]}" if match[1] == "form" else match[2]] = data
        elif _CARD.fullmatch(name) and len(data) <= MAX_BYTES:
            cards.append(data)
        else:
            raise FormatError("update: an unknown file")
    pack = Pack(number, made, Policy.from_value(value["policy"]), content, tuple(cards))
    return Update(pack, revoked)


def _read_revocations(data: bytes) -> tuple[Revoked, ...]:
    listed = _object(data, {"revoked", "v"})["revoked"]
    if not isinstance(listed, list) or not listed:
        raise FormatError("update: revocations")
    found = tuple(_revoked(one) for one in listed)
    keys = [one.key for one in found]
    if keys != sorted(set(keys)):
        raise FormatError("update: revocations")
    return found


def _revoked(value: Value) -> Revoked:
    keys = {"at", "heads", "key", "reason"}
    if not isinstance(value, dict) or value.keys() != keys:
        raise FormatError("update: a revocation")
    match value:
        case {"at": int(at), "heads": list(heads), "key": str(key), "reason": str(reason)} if (
            is_hex64(key) and len(reason) <= MAX_REASON
        ):
            try:
                named = tuple(Head.from_value(one) for one in heads)
            except HeadError:
                raise FormatError("update: a head of a revocation") from None
            if list(named) != sorted(set(named)) or not 0 <= at <= MAX_INTEGER:
                raise FormatError("update: a revocation")
            return Revoked(KeyId(key), at, reason, named)
    raise FormatError("update: a revocation")


def _object(data: bytes, keys: set[str]) -> dict[str, Value]:
    try:
        value = decode(data)
    except CanonicalError as error:
        raise FormatError(f"update: {error}") from None
    version = value.get("v") if isinstance(value, dict) else None
    if type(version) is int and version > 1:
        raise BundleRefused("newer_version")
    if not isinstance(value, dict) or value.keys() != keys or type(version) is not int:
        raise FormatError("update: other keys")
    if version != 1:
        raise FormatError("update: version")
    return value
