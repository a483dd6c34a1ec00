"""What a place on a sheet is called when something is wrong with the text that was typed there."""

from __future__ import annotations

from desktop_app.text import Message, message, verbatim


def place_name(field: str) -> Message:
    """Return the name of ``field`` (``Inserted.field``); the number of a step is its own name."""
    if field == "place":
        return message("Paper", "the city")
    if field in {"duty_name", "duty_phone"}:
        return message("Paper", "the duty line")
    if field == "file name":
        return message("Paper", "the file name")
    return verbatim(field)
