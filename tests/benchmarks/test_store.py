"""The store against its floor: the same statements, prepared, without the program around them.

Ratios of medians in one run, so that they hold on any machine.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterable
from pathlib import Path
from statistics import median
from typing import Any

from desktop_app.domain.ids import Leaf
from desktop_app.domain.revision import Change
from desktop_app.store.connection import open_connection
from desktop_app.store.opening import open_store
from desktop_app.store.saving import NewRevision
from tests.store.world import CASE, KEY, Laptop, laptop, record, surroundings

SAVES = 150
ROUNDS = 5
IMPORTED = 10_000
_WRITES = ("BEGIN", "COMMIT", "INSERT", "UPDATE", "DELETE")


class Tap:
    """Stands before a raw connection and writes down every statement that writes."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self.written: list[tuple[str, list[tuple[Any, ...]]]] = []

    def execute(self, sql: str, parameters: Iterable[Any] = ()) -> Any:
        row = tuple(parameters)
        if sql.startswith(_WRITES):
            self.written.append((sql, [row]))
        return self._raw.execute(sql, row)

    def executemany(self, sql: str, rows: Iterable[Iterable[Any]]) -> Any:
        listed = [tuple(row) for row in rows]
        self.written.append((sql, listed))
        return self._raw.executemany(sql, listed)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._raw, name)


def changes(ann: Laptop) -> list[NewRevision]:
    """Return saves of three leaves each, over what is there."""
    made = []
    for number in range(SAVES):
        key = record(number)
        base = ann.base(key)
        values = {"title": "Tweede gesprek", "body": "Een regel. " * 20, "due": "2026-06-01"}
        leaves = {Leaf(leaf): Change(value, base[Leaf(leaf)]) for leaf, value in values.items()}
        made.append(NewRevision(key, "note@1", leaves, "Ann", 5))
    return made


def test_a_save_costs_at_most_twice_its_own_statements(tmp_path: Path) -> None:
    ann = laptop(tmp_path)
    for number in range(SAVES):
        ann.save({"title": "Gesprek", "body": "Iets.", "due": "2026-05-01"}, record(number))
    new = changes(ann)
    ann.store.database.checkpoint()
    start = tmp_path / "start.db"
    shutil.copy(tmp_path / "Ann.db", start)
    connection = ann.store.database.connection
    tap = Tap(connection._raw)
    connection._raw = tap
    for one in new:
        ann.store.append([one], signer=ann.signer)
    connection._raw = tap._raw
    floors, saves = [], []
    for number in range(ROUNDS):
        floors.append(replay(shutil.copy(start, tmp_path / f"floor{number}.db"), tap))
        saves.append(save(shutil.copy(start, tmp_path / f"save{number}.db"), new, ann))
    ratio = median(saves) / median(floors)
    print(f"\na save {median(saves) * 1e3:.2f} ms, its statements {median(floors) * 1e3:.2f} ms")
    print(f"ratio {ratio:.2f} (at most 2)")
    ann.store.database.close()
    assert ratio <= 2


def replay(path: Path, tap: Tap) -> float:
    """Return the median time of a transaction that runs what a save wrote."""
    connection = open_connection(path, KEY)
    raw = connection._raw
    times = []
    begin = time.perf_counter()
    for sql, rows in tap.written:
        if sql.startswith("BEGIN"):
            begin = time.perf_counter()
        if len(rows) == 1:
            raw.execute(sql, rows[0])
        else:
            raw.executemany(sql, rows)
        if sql == "COMMIT":
            times.append(time.perf_counter() - begin)
    connection.close()
    return median(times)


def save(path: Path, new: list[NewRevision], ann: Laptop) -> float:
    """Return the median time of a save."""
    store = open_store(path, KEY, surroundings())
    times = []
    for one in new:
        begin = time.perf_counter()
        store.append([one], signer=ann.signer)
        times.append(time.perf_counter() - begin)
    store.database.close()
    return median(times)


def test_an_import_takes_seconds_for_fifty_thousand_revisions(tmp_path: Path) -> None:
    ann, bob = laptop(tmp_path, "Ann"), laptop(tmp_path, "Bob")
    values = {"title": "Gesprek", "body": "Een regel tekst. " * 40, "due": "2026-05-01"}
    leaves = {Leaf(leaf): Change(value) for leaf, value in values.items()}
    new = [NewRevision(record(one), "note@1", leaves, "Ann", one) for one in range(IMPORTED)]
    ann.store.append(new, signer=ann.signer)
    lines = ann.bundle(CASE)
    begin = time.perf_counter()
    bob.take(lines)
    seconds = time.perf_counter() - begin
    bodies = [line.decode() for kind, line in lines if kind == "revision"]
    floor = bare_append(tmp_path / "floor.db", bodies)
    print(f"\n{IMPORTED} revisions imported in {seconds:.2f} s, appended bare in {floor:.2f} s")
    for one in (ann, bob):
        one.store.database.close()
    assert seconds * 50_000 / IMPORTED < 30


def bare_append(path: Path, bodies: list[str]) -> float:
    """Return how long it takes to append bodies to a table with nothing around it."""
    connection = open_connection(path, KEY)
    connection.run("CREATE TABLE log (seq INTEGER PRIMARY KEY, body TEXT)")
    begin = time.perf_counter()
    with connection.writing():
        connection.many("INSERT INTO log (body) VALUES (?)", [(one,) for one in bodies])
    seconds = time.perf_counter() - begin
    connection.close()
    return seconds
