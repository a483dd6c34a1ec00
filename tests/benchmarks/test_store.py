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
from tests.benchmarks.turns import nothing_of_others, seconds
from tests.store.world import CASE, KEY, Laptop, laptop, record, surroundings

SAVES = 150
ROUNDS = 3
IMPORTED = 10_000
_WRITES = ("BEGIN", "COMMIT", "INSERT", "UPDATE", "DELETE")


Written = tuple[str, list[tuple[Any, ...]]]
"""A statement, and the rows it was run for."""


class Tap:
    """Stands before a raw connection and writes down every statement that writes."""

    def __init__(self, raw: Any) -> None:
        self._raw = raw
        self.written: list[Written] = []

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
    tapped = ann.store.database.connection
    tap = Tap(tapped._raw)
    tapped._raw = tap
    for one in new:
        ann.store.append([one], signer=ann.signer)
    tapped._raw = tap._raw
    floors: list[float] = []
    saves: list[float] = []
    for number in range(ROUNDS):
        connection = open_connection(shutil.copy(start, tmp_path / f"floor{number}.db"), KEY)
        copied = shutil.copy(start, tmp_path / f"save{number}.db")
        store = open_store(copied, KEY, surroundings())
        # In turn, one by one: what the disk does for others falls on both.
        for one, written in zip(new, transactions(tap), strict=True):
            floors.append(seconds(lambda: replay(connection._raw, written)))  # noqa: B023
            saves.append(seconds(lambda: store.append([one], signer=ann.signer)))  # noqa: B023
        connection.close()
        store.database.close()
    ratio = median(saves) / median(floors)
    print(f"\na save {median(saves) * 1e3:.2f} ms, its statements {median(floors) * 1e3:.2f} ms")
    print(f"ratio {ratio:.2f} (at most 2)")
    ann.store.database.close()
    assert ratio <= 2


def transactions(tap: Tap) -> list[list[Written]]:
    """Return what was written, transaction by transaction."""
    found: list[list[Written]] = []
    for one in tap.written:
        if one[0].startswith("BEGIN"):
            found.append([])
        found[-1].append(one)
    return found


def replay(raw: Any, written: list[Written]) -> None:
    """Run what a save wrote."""
    for sql, rows in written:
        if len(rows) == 1:
            raw.execute(sql, rows[0])
        else:
            raw.executemany(sql, rows)


def test_an_import_costs_at_most_four_times_its_own_rows(tmp_path: Path) -> None:
    ann, bob, carl, dora = (laptop(tmp_path, name) for name in ("Ann", "Bob", "Carl", "Dora"))
    values = {"title": "Gesprek", "body": "Een regel tekst. " * 40, "due": "2026-05-01"}
    leaves = {Leaf(leaf): Change(value) for leaf, value in values.items()}
    new = [NewRevision(record(one), "note@1", leaves, "Ann", one) for one in range(IMPORTED)]
    ann.store.append(new, signer=ann.signer)
    lines = ann.bundle(CASE)
    carl.store.database.checkpoint()
    empty = shutil.copy(tmp_path / "Carl.db", tmp_path / "empty.db")
    tapped = carl.store.database.connection
    tap = Tap(tapped._raw)
    tapped._raw = tap
    carl.take(lines)
    tapped._raw = tap._raw
    times, floors = [], []
    with nothing_of_others():
        for one in (bob, dora):  # in turn, and the quicker of two: others are not meant
            floors.append(append_rows(shutil.copy(empty, tmp_path / f"{one.name}-floor.db"), tap))
            begin = time.process_time()
            one.take(lines)
            times.append(time.process_time() - begin)
    seconds, floor = min(times), min(floors)
    bodies = [line.decode() for kind, line in lines if kind == "revision"]
    bare = bare_append(tmp_path / "bare.db", bodies)
    print(
        f"\n{IMPORTED} revisions imported in {seconds:.2f} s, their rows alone {floor:.2f} s:",
        end="",
    )
    print(f" {seconds / floor:.2f} times (at most 4); bodies in one bare table {bare:.2f} s")
    for one in (ann, bob, carl, dora):
        one.store.database.close()
    assert seconds <= 4 * floor


def append_rows(path: Path, tap: Tap) -> float:
    """Return the seconds of CPU in which the rows that an import wrote are written again."""
    connection = open_connection(path, KEY)
    begin = time.process_time()
    for sql, rows in tap.written:
        connection._raw.executemany(sql, rows) if rows != [()] else connection._raw.execute(sql)
    seconds = time.process_time() - begin
    connection.close()
    return seconds


def bare_append(path: Path, bodies: list[str]) -> float:
    """Return how long it takes to append bodies to a table with nothing around it."""
    connection = open_connection(path, KEY)
    connection.run("CREATE TABLE log (seq INTEGER PRIMARY KEY, body TEXT)")
    begin = time.process_time()
    with connection.writing():
        connection.many("INSERT INTO log (body) VALUES (?)", [(one,) for one in bodies])
    seconds = time.process_time() - begin
    connection.close()
    return seconds
