"""The vectors under tests/data: ``{"name", "hex", …}``."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parent.parent / "data"


def vectors(name: str) -> list[object]:
    """Return the vectors of ``tests/data/<name>.json`` as named parameters (bytes, the rest)."""
    rows = json.loads((DATA / f"{name}.json").read_text("utf-8"))
    return [pytest.param(bytes.fromhex(row["hex"]), row, id=row["name"]) for row in rows]
