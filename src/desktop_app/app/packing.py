"""An update as headquarters prepares it: a folder with policy, content and cards."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_app.app import installing
from desktop_app.bundle.format import FormatError
from desktop_app.bundle.update import Policy
from desktop_app.crypto import card as cards
from desktop_app.domain.ids import KeyId
from desktop_app.errors import UserError
from desktop_app.text import message

POLICY: Final = "policy.json"
_MOST: Final = 64 * 1024


@dataclass(frozen=True, slots=True)
class Prepared:
    """What an update is made of; ``content`` by path, ``cards`` are keys of contacts."""

    policy: Policy
    content: Mapping[str, bytes]
    cards: tuple[KeyId, ...]


def read_pack(place: Path) -> Prepared:
    """Read a folder: ``policy.json``, ``*.toml``, ``forms/*.toml``, ``*.wmcard``; or one of them.

    Raises UserError for a place that holds none of them, or a file that is not what it should be.
    """
    folder = place.is_dir()
    policies = [place / POLICY] if folder else [place] if place.name == POLICY else []
    found = [one for one in policies if one.is_file()]
    policy = _policy(found[0]) if found else Policy()
    has_content = (
        any(place.glob("*.toml")) or any(place.glob("forms/*.toml"))
        if folder
        else place.suffix == ".toml"
    )
    content = installing.read_files(place) if has_content else {}
    listed = sorted(place.glob("*.wmcard")) if folder else []
    keys = tuple(cards.read(_read(one)).key for one in listed)
    if not (found or content or keys):
        raise UserError(
            message(
                "Update",
                "%1 holds no update: it is a folder with policy.json, forms or lists (.toml) and "
                "contact cards (.wmcard). Nothing was changed.",
            ).fill(place.name)
        )
    return Prepared(policy, content, keys)


def _policy(file: Path) -> Policy:
    known = Policy().to_value()
    try:
        given = json.loads(_read(file))
        if not isinstance(given, dict) or not given.keys() <= known.keys():
            raise ValueError("other keys")
        return Policy.from_value({**known, **given})
    except (ValueError, RecursionError, FormatError):
        names = ", ".join(sorted(known))
        raise UserError(
            message(
                "Update",
                "policy.json is not as it should be. Nothing was changed. It may hold %1; the idle "
                "time is 1 to 15 minutes or null, the others are true or false.",
            ).fill(names)
        ) from None


def _read(file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(_MOST)
    except OSError:
        raise UserError(
            message("Update", "The file %1 cannot be read. Nothing was changed.").fill(file.name)
        ) from None
