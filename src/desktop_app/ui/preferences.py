"""What the window remembers outside the vault: language, letters, theme, size, vault and place.

Nothing of a case and nothing of a person stands here: anybody may read this file.
"""

from __future__ import annotations

import contextlib
import json
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Final

_NAME: Final = "window.json"
_LANGUAGES: Final = ("nl", "en")
_THEMES: Final = ("system", "light", "dark", "contrast")


@dataclass(frozen=True, slots=True)
class Preferences:
    """How the window looked last. ``vault`` is the folder of the vault that was open last.

    ``panes``: the sizes on both sides of a border that was moved, by the border's name.
    """

    language: str = "nl"
    theme: str = "system"
    percent: int = 100
    vault: str = ""
    place: str = ""
    width: int = 1366
    height: int = 768
    maximized: bool = False
    panes: dict[str, list[int]] = field(default_factory=dict)


def load(folder: Path) -> Preferences:
    """Return what is remembered; what cannot be read or makes no sense is as at the first start."""
    usual = Preferences()
    try:
        found = json.loads((folder / _NAME).read_text("utf-8"))
    except (OSError, ValueError, RecursionError):
        return usual
    if not isinstance(found, dict):
        return usual
    known = {
        one.name: found[one.name]
        for one in fields(Preferences)
        if type(found.get(one.name)) is type(getattr(usual, one.name))
    }
    known["language"] = _one_of(known.get("language"), _LANGUAGES)
    known["theme"] = _one_of(known.get("theme"), _THEMES)
    known["percent"] = max(100, min(200, known.get("percent", usual.percent)))
    for side, least in (("width", 640), ("height", 480)):
        known[side] = max(least, min(10_000, known.get(side, getattr(usual, side))))
    known["panes"] = {
        name: sizes
        for name, sizes in (known.get("panes") or {}).items()
        if isinstance(sizes, list) and len(sizes) == 2 and all(_is_size(one) for one in sizes)
    }
    return Preferences(**known)


def save(folder: Path, preferences: Preferences) -> None:
    """Remember; a disk that refuses costs nothing but the memory."""
    with contextlib.suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        beside = folder / f"{_NAME}.tmp"
        beside.write_text(json.dumps(asdict(preferences)), "utf-8")
        beside.replace(folder / _NAME)


def _is_size(value: object) -> bool:
    return type(value) is int and 0 <= value <= 10_000


def _one_of(value: object, allowed: tuple[str, ...]) -> str:
    return value if isinstance(value, str) and value in allowed else allowed[0]
