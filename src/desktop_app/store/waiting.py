"""Files in incoming/ that wait for the card of whoever sent them."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.ids import KeyId
from desktop_app.store.connection import Connection


@dataclass(frozen=True, slots=True)
class WaitingFile:
    """A file that waits; ``at``: UTC milliseconds; ``sender``: None where it is not known."""

    name: str
    at: int
    sender: KeyId | None
    reason: str


def put(connection: Connection, file: WaitingFile) -> None:
    """Note a file that waits; one of that name is replaced."""
    connection.run(
        "INSERT OR REPLACE INTO incoming_file (name, at, sender, reason) VALUES (?, ?, ?, ?)",
        (
            file.name,
            file.at,
            None if file.sender is None else bytes.fromhex(file.sender),
            file.reason,
        ),
    )


def every(connection: Connection) -> list[WaitingFile]:
    """Return the files that wait, the oldest first."""
    rows = connection.all("SELECT name, at, sender, reason FROM incoming_file ORDER BY at, name")
    return [
        WaitingFile(name, at, None if sender is None else KeyId(sender.hex()), reason)
        for name, at, sender, reason in rows
    ]
