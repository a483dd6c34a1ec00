"""The derived full-text index: text that is neither secret nor local, current values first."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from desktop_app.domain.ids import Kind, Leaf, RecordKey
from desktop_app.forms.values import OWN_WORDS
from desktop_app.store.connection import Connection, Damaged, Row
from desktop_app.store.leaves import Touched
from desktop_app.store.log import key_of
from desktop_app.store.meaning import KindMeaning, Words

_LOOKED_UP: Final = 5000
_RANKED: Final = 300
"""So many matches are ranked at most."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A leaf whose text matches.

    ``text`` is the whole value; ``current`` is false for what was said earlier.
    """

    key: RecordKey
    leaf: Leaf
    text: str
    current: bool


def update(connection: Connection, touched: Sequence[tuple[Touched, KindMeaning]]) -> None:
    """Index the text of new revisions, and note what is no longer current."""
    connection.many(
        "UPDATE search_text SET current = 0 WHERE record = ? AND leaf = ? AND revision = ?",
        [place for one, _meaning in touched for place in one.no_longer_current()],
    )
    found = [row for one, meaning in touched for row in _new(one, meaning)]
    if not found:
        return
    first = int(connection.value("SELECT coalesce(max(ref), 0) + 1 FROM search_text"))
    numbered = list(enumerate(found, first))
    connection.many(
        "INSERT INTO search_text (ref, record, leaf, revision, current, text)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        [(ref, *row) for ref, row in numbered],
    )
    connection.many(
        "INSERT INTO search (rowid, text) VALUES (?, ?)", [(ref, row[-1]) for ref, row in numbered]
    )


def _new(one: Touched, meaning: KindMeaning) -> Iterator[tuple[int, str, int, int, str]]:
    """Yield record, leaf, revision, whether it is current, and text, of what may be searched."""
    for row in one.rows:
        for leaf, change in row.changes.items():
            words = meaning.of(leaf).words
            text = "" if words == "none" else searchable(change.value, words)
            if text:
                yield (one.record, leaf, row.seq, int(row.id in one.leaves[leaf].live), text)


def searchable(value: Any, words: Words) -> str:
    """Return the text of ``value`` that may be searched; empty when there is none."""
    if words == "all" and type(value) is str:
        return value
    values = value if isinstance(value, list) else [value]
    texts = [one for one in values if type(one) is str]
    if words == "own":
        texts = [one[len(OWN_WORDS) :] for one in texts if one.startswith(OWN_WORDS)]
    return "\n".join(texts)


def find(connection: Connection, text: str, *, limit: int, earlier: bool = False) -> list[Hit]:
    """Return the leaves in which every word of ``text`` begins a word, the best first.

    Current values come first; ``earlier`` ones only when asked for. Withdrawn and removed records
    are left out. Of very many that match, the best of those indexed last are returned.
    """
    query = _query(text.split())
    found = _newest(connection, query, limit, current=1) if query else []
    if query and earlier and len(found) < limit:
        found += _newest(connection, query, limit - len(found), current=0)
    return [Hit(key_of(row[:3]), Leaf(row[3]), row[4], current=bool(row[5])) for row in found]


def _newest(connection: Connection, query: str, limit: int, *, current: int) -> list[Row]:
    """Rank the matches that were indexed last: ranking all of a common word takes too long."""
    return connection.all(
        "SELECT case_id, kind, id, leaf, found.text, current FROM"
        " (SELECT ref, search_text.record, leaf, search_text.text, current, rank AS fit FROM search"
        "  JOIN search_text ON search_text.ref = search.rowid"
        "  JOIN record_summary ON record_summary.record = search_text.record"
        "  WHERE search MATCH ? AND current = ? AND withdrawn IS NULL AND removed = 0"
        "  ORDER BY search.rowid DESC LIMIT ?) AS found"
        " JOIN record ON record.ref = found.record"
        " ORDER BY fit, found.ref LIMIT ?",
        (query, current, max(_RANKED, limit), limit),
    )


def beginning(
    connection: Connection, kind: Kind, leaf: Leaf, start: str, *, whole: bool, limit: int
) -> list[Hit]:
    """Return the current answers to one question of all records of a kind that begin so.

    The words of ``start`` are the first ones of the answer; the last may go on unless ``whole``.
    """
    if not any(map(str.isalnum, start)):
        return []
    query = f"^{_exact(start)}{'' if whole else ' *'}"
    rows = connection.all(
        "SELECT case_id, kind, id, leaf, search_text.text, current FROM search"
        " JOIN search_text ON search_text.ref = search.rowid"
        " JOIN record ON record.ref = search_text.record"
        " JOIN record_summary ON record_summary.record = record.ref"
        " WHERE search MATCH ? AND leaf = ? AND current = 1 AND kind = ?"
        " AND withdrawn IS NULL AND removed = 0 ORDER BY search.rowid DESC LIMIT ?",
        (query, leaf, kind, limit),
    )
    return [Hit(key_of(row[:3]), Leaf(row[3]), row[4], current=True) for row in rows]


def index_is_sound(connection: Connection) -> bool:
    """Tell whether looking words up finds what reading the whole index finds.

    SQLite's own check misses an inner page that comes from an older copy of the file. Looks up
    every word, or an even sample of many, and ranks what it finds. The caller holds a transaction
    and rolls it back.
    """
    try:
        connection.run("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)")
        words = connection.all("SELECT term, doc FROM temp.words")
        step = max(1, len(words) // _LOOKED_UP)
        return all(
            connection.value("SELECT count(rank) FROM search WHERE search MATCH ?", (_exact(word),))
            == count
            for word, count in words[::step]
        )
    except Damaged:
        return False


def _exact(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _query(words: Iterable[str]) -> str:
    """Return an FTS5 query in which nothing that was typed is an operator."""
    quoted = [word.replace('"', '""').replace("\0", "") for word in words]
    return " ".join(f'"{word}"*' for word in quoted if any(map(str.isalnum, word)))


def titles(text: str) -> dict[Leaf, tuple[Any, ...]]:
    """Return what ``record_summary.title`` holds: the candidates by leaf."""
    return {Leaf(leaf): tuple(values) for leaf, values in json.loads(text).items()}
