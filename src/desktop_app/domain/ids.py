"""The names by which things are known: cases, records, writers, revisions, leaves."""

from __future__ import annotations

import re
import uuid
from collections.abc import Callable
from typing import Final, NamedTuple, NewType

CaseId = NewType("CaseId", str)
"""A case: a random UUID in lower-case text."""
RecordId = NewType("RecordId", str)
"""A record: a UUID in lower-case text, random or derived (``derived_id``)."""
WriterId = NewType("WriterId", str)
"""A writer: 16 random bytes as 32 hex digits, new for every vault and every restored backup."""
RevisionId = NewType("RevisionId", str)
"""A revision: the SHA-256 of its canonical bytes as 64 hex digits."""
Digest = NewType("Digest", str)
"""A SHA-256 as 64 hex digits."""
KeyId = NewType("KeyId", str)
"""A raw Ed25519 public key as 64 hex digits."""
Kind = NewType("Kind", str)
"""What a record is (``KINDS``); a kind of a newer program is carried along unread."""
Leaf = NewType("Leaf", str)
"""The smallest part of a record that changes as one: ``field``, ``field.item`` or
``field.row.key``."""

NO_CASE: Final = CaseId("00000000-0000-0000-0000-000000000000")
"""Stands where a record belongs to no case and is local to the vault."""

CASE_KINDS: Final = frozenset(
    Kind(name)
    for name in (
        "case",
        "proceeding",
        "hearing",
        "court_checklist",
        "interview_preparation",
        "told_once",
        "contact_log",
        "note",
        "step",
        "person",
        "sharing",
        "incident",
        "own_score",
        "risk_assessment",
        "safety_plan",
        "measure",
        "trigger_event",
        "review",
        "process_checklist",
        "closing",
        "handover_note",
        "sheet",
    )
)
VAULT_KINDS: Final = frozenset(Kind(name) for name in ("office", "colleague", "courthouse"))
"""Kinds without a case; they never leave the vault."""
KINDS: Final = CASE_KINDS | VAULT_KINDS

_NAME = re.compile(r"[a-z0-9_]{1,48}")
_LEAF = re.compile(r"[a-z0-9_]{1,48}(?:\.[a-z0-9_]{1,48}){0,2}")
_UUID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
_HEX32 = re.compile(r"[0-9a-f]{32}")
_HEX64 = re.compile(r"[0-9a-f]{64}")
_TEMPLATES = uuid.UUID("5f1c7f0e-6a0b-5d0a-9c39-6f1b0c5a7d21")


class RecordKey(NamedTuple):
    """What a record is known by."""

    case: CaseId
    kind: Kind
    record: RecordId


def new_uuid(random: Callable[[int], bytes]) -> str:
    """Return a random (version 4) UUID made of 16 bytes from ``random``."""
    return str(uuid.UUID(bytes=random(16), version=4))


def derived_id(template: str, source: str) -> RecordId:
    """Return the id of a record that the program makes by itself (UUID version 5).

    Two laptops that make a record from the same ``template`` for the same ``source`` (a record
    id) make the same one. ``template`` holds no space, so no two pairs share a name.
    """
    if " " in template:
        raise ValueError("a template id holds no space")
    return RecordId(str(uuid.uuid5(_TEMPLATES, f"{template} {source}")))


def check_leaf(text: str) -> Leaf:
    """Return ``text`` as a leaf; raise ValueError when it is none."""
    if not _LEAF.fullmatch(text):
        raise ValueError("not a leaf")
    return Leaf(text)


def is_name(text: object) -> bool:
    """Tell whether ``text`` is a kind's or a field's name."""
    return isinstance(text, str) and _NAME.fullmatch(text) is not None


def is_uuid(text: object) -> bool:
    """Tell whether ``text`` is a UUID in lower-case text."""
    return isinstance(text, str) and _UUID.fullmatch(text) is not None


def is_hex32(text: object) -> bool:
    """Tell whether ``text`` is 16 bytes as lower-case hex digits."""
    return isinstance(text, str) and _HEX32.fullmatch(text) is not None


def is_hex64(text: object) -> bool:
    """Tell whether ``text`` is 32 bytes as lower-case hex digits."""
    return isinstance(text, str) and _HEX64.fullmatch(text) is not None
