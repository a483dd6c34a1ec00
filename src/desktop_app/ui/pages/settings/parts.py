"""The parts of Settings, in their order: what each is called."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from desktop_app.text import Message, message

PARTS: Final[Mapping[str, Message]] = {
    "office": message("Settings", "Office"),
    "colleagues": message("Settings", "Colleagues"),
    "courthouses": message("Settings", "Courthouses"),
    "user": message("Settings", "Name, unit, role"),
    "appearance": message("Settings", "Language and look"),
    "keys": message("Settings", "Keys and recovery"),
    "backups": message("Settings", "Backups"),
    "retention": message("Settings", "Keeping and wiping"),
    "content": message("Settings", "Content"),
    "trail": message("Settings", "Audit trail"),
    "about": message("Settings", "About"),
}
