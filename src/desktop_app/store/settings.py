"""Settings of the vault itself, kept inside the encrypted store: identity, role, recipients."""

from __future__ import annotations

from desktop_app.domain.canonical import Value, decode, encode
from desktop_app.store.database import Database


class Settings:
    """Values by name. A value is anything that has a canonical form.

    The store's own names begin with ``store.``: its vault, generation, writer, counter and the
    version of the derived tables.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def get(self, name: str) -> Value:
        """Return the value of ``name``; None when it was never set."""
        row = self._database.connection.one("SELECT value FROM setting WHERE name = ?", (name,))
        return None if row is None else decode(row[0].encode("utf-8"))

    def text(self, name: str) -> str | None:
        """Return the value of ``name`` where it is text; None where it is not set."""
        value = self.get(name)
        return value if isinstance(value, str) else None

    def number(self, name: str) -> int:
        """Return the value of ``name`` where it is a whole number; 0 where it is not set."""
        value = self.get(name)
        return value if type(value) is int else 0

    def put(self, name: str, value: Value) -> None:
        """Set ``name``; None removes it. Joins the open transaction, if there is one."""
        with self._database.writing() as connection:
            if value is None:
                connection.run("DELETE FROM setting WHERE name = ?", (name,))
            else:
                connection.run(
                    "INSERT INTO setting (name, value) VALUES (?, ?)"
                    " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                    (name, encode(value).decode("utf-8")),
                )

    def all(self, prefix: str = "") -> dict[str, Value]:
        """Return every setting whose name begins with ``prefix``."""
        rows = self._database.connection.all("SELECT name, value FROM setting ORDER BY name")
        return {
            name: decode(text.encode("utf-8")) for name, text in rows if name.startswith(prefix)
        }
