"""The three roles in words."""

from __future__ import annotations

from typing import Final

from desktop_app.text import Message, message, verbatim

ROLES: Final = ("coordinator", "deputy", "headquarters")


def role_words(role: str) -> Message:
    """Return the name of a role."""
    return {
        "coordinator": message("Role", "Coordinator"),
        "deputy": message("Role", "Deputy"),
        "headquarters": message("Role", "Headquarters"),
    }.get(role, verbatim(role))
