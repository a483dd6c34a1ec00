"""When the newest backup of a vault was made, in words, before the vault is open."""

from __future__ import annotations

from datetime import UTC, datetime

from desktop_app.app.vault_list import ListedVault
from desktop_app.text import Day, Message, message


def backup_words(vault: ListedVault | None) -> Message:
    """Say when the newest backup of a vault was made."""
    if vault is None or vault.backed_up is None:
        return message("Unlock", "No backup yet")
    made = vault.backed_up.astimezone()
    clock = f"{made:%H:%M}"
    today = datetime.now(UTC).astimezone().date()
    if made.date() == today:
        return message("Unlock", "Last backup today %1, checked").fill(clock)
    day = Day(made.date(), "brief" if made.year == today.year else "short-year")
    return message("Unlock", "Last backup %1, %2, checked").fill(day, clock)
