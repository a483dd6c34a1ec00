"""The parts of Exchange, in their order: what each is called, alone and in the palette."""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.text import Message, message


def parts_of(role: str) -> Mapping[str, Message]:
    """Return the parts that a vault of this role has."""
    found = {
        "export": message("Exchange", "Export"),
        "import": message("Exchange", "Import"),
        "handover": message("Exchange", "Hand-over"),
        "choices": message("Exchange", "Choices"),
        "contacts": message("Exchange", "Contacts"),
        "history": message("Exchange", "History"),
    }
    if role == "headquarters":
        found["offices"] = message("Exchange", "Offices")
    return found


def screens_of(parts: Mapping[str, Message]) -> Mapping[str, Message]:
    """Return what each part is called where the place has to be said."""
    return {name: message("Exchange", "Exchange: %1").fill(words) for name, words in parts.items()}
