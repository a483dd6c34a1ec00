"""Codenames for new cases: random words that say nothing about anybody."""

from __future__ import annotations

from typing import Final

from desktop_app.app.cases import codenames
from desktop_app.app.session import Session
from desktop_app.paths import resource

FILE: Final = "content/words/codenames.txt"


def suggest_codename(session: Session) -> str:
    """Return a codename that no case has, drawn at random; empty when all are in use."""
    text = resource(FILE).read_text(encoding="utf-8")
    words = [line.strip().upper() for line in text.splitlines() if line.strip()]
    used = {name.upper() for _, name, _ in codenames(session)}
    free = [word for word in words if not word.startswith("#") and word not in used]
    if not free:
        return ""
    return free[int.from_bytes(session.random(8), "big") % len(free)]
