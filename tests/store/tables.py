"""What stands in the derived tables, without the numbers that a rebuild may give anew."""

from __future__ import annotations

from desktop_app.store.connection import Connection, Row

_QUERIES = {
    "current": "SELECT record, leaf, revision, value, state, missing FROM current",
    "replaced": "SELECT record, id, leaf, known FROM replaced",
    "record_summary": "SELECT * FROM record_summary",
    "agenda": "SELECT * FROM agenda",
    "case_line": "SELECT * FROM case_line",
    "search_text": "SELECT record, leaf, revision, current, text FROM search_text",
    "search": (
        "SELECT record, leaf, revision FROM search JOIN search_text ON ref = search.rowid"
        " WHERE search MATCH 'a* OR b* OR c* OR t*'"
    ),
}


def derived_rows(connection: Connection) -> dict[str, list[Row]]:
    """Return the rows of every derived table, sorted."""
    return {name: sorted(connection.all(sql), key=repr) for name, sql in _QUERIES.items()}
