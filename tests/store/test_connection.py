"""A connection is set up once, refuses what it must not touch, and sorts SQLite's failures."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from desktop_app.errors import Cancelled
from desktop_app.store.connection import (
    Busy,
    Connection,
    Damaged,
    NotAStore,
    ReadOnly,
    open_connection,
)
from tests.store.world import KEY, SALT


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "store.db"


def opened(path: Path, *, read_only: bool = False) -> Connection:
    return open_connection(path, KEY, read_only=read_only)


def filled(path: Path, rows: int = 500) -> None:
    connection = open_connection(path, KEY, salt=SALT)
    connection.run("CREATE TABLE t (x TEXT)")
    connection.many("INSERT INTO t VALUES (?)", [("y" * 200,)] * rows)
    connection.checkpoint()
    connection.close()


@pytest.mark.parametrize("key", ["", "5a" * 31, "5A" * 32, "5a" * 33, "x" * 64, "5a" * 32 + "\n"])
def test_a_malformed_key_is_refused_before_sqlcipher_takes_it_for_a_passphrase(
    path: Path, key: str
) -> None:
    with pytest.raises(ValueError, match="64 hex"):
        open_connection(path, key)
    assert not path.exists()


def test_a_malformed_salt_is_refused(path: Path) -> None:
    with pytest.raises(ValueError, match="32 hex"):
        open_connection(path, KEY, salt="zz")


def test_the_settings_of_the_design_hold(path: Path) -> None:
    connection = opened(path)
    expected = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "secure_delete": 1,
        "temp_store": 2,
        "cell_size_check": 1,
        "busy_timeout": 5000,
        "cipher_memory_security": "0",
    }
    found = {name: connection.value(f"PRAGMA {name}") for name in expected}
    connection.close()
    assert found == expected


def test_a_new_file_begins_with_the_salt_it_was_given(path: Path) -> None:
    filled(path)
    assert path.read_bytes()[:16].hex() == SALT


def test_extensions_cannot_be_loaded(path: Path) -> None:
    connection = opened(path)
    with pytest.raises(Exception, match="not authorized"):
        connection.all("SELECT load_extension('x')")
    connection.close()


def test_a_plain_sqlite_file_is_left_as_it_is(path: Path) -> None:
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE t (x)")
    plain.commit()
    plain.close()
    before = path.read_bytes()
    with pytest.raises(NotAStore):
        opened(path)
    assert path.read_bytes() == before
    assert [one.name for one in path.parent.iterdir()] == ["store.db"]


@pytest.mark.parametrize("content", [b"hello" * 2000, bytes(8192), b"x"])
def test_a_foreign_file_is_left_as_it_is(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    with pytest.raises(NotAStore):
        opened(path)
    assert path.read_bytes() == content


def test_another_key_opens_nothing(path: Path) -> None:
    filled(path)
    before = path.read_bytes()
    with pytest.raises(NotAStore):
        open_connection(path, "00" * 32)
    assert path.read_bytes() == before


def test_a_flipped_byte_is_damage_and_no_answer(path: Path) -> None:
    filled(path)
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    connection = opened(path)
    with pytest.raises(Damaged):
        connection.all("SELECT * FROM t")
    connection.close()


def test_writing_beside_another_writer_says_that_it_is_busy(path: Path) -> None:
    filled(path)
    one, other = opened(path), opened(path)
    other.all("PRAGMA busy_timeout = 50")
    with one.writing(), pytest.raises(Busy), other.writing():
        pass
    one.close()
    other.close()


def test_reading_goes_on_while_another_writes(path: Path) -> None:
    filled(path, 3)
    one, other = opened(path), opened(path)
    with one.writing():
        one.run("DELETE FROM t")
        assert other.value("SELECT count(*) FROM t") == 3
    assert other.value("SELECT count(*) FROM t") == 0
    one.close()
    other.close()


def test_a_read_only_connection_writes_nothing(path: Path) -> None:
    filled(path, 3)
    connection = opened(path, read_only=True)
    assert connection.value("SELECT count(*) FROM t") == 3
    with pytest.raises(ReadOnly):
        connection.run("DELETE FROM t")
    connection.close()


def test_opening_read_only_what_is_not_there_makes_no_file(path: Path) -> None:
    with pytest.raises(NotAStore):
        opened(path, read_only=True)
    assert not path.exists()


def test_an_exception_rolls_the_whole_transaction_back(path: Path) -> None:
    filled(path, 3)
    connection = opened(path)
    with pytest.raises(LookupError), connection.writing():
        connection.run("DELETE FROM t")
        with connection.writing():
            connection.run("INSERT INTO t VALUES ('z')")
        raise LookupError
    assert connection.value("SELECT count(*) FROM t") == 3
    assert not connection.in_transaction
    connection.close()


def test_a_view_stays_the_same_while_others_write(path: Path) -> None:
    filled(path, 3)
    one, other = opened(path), opened(path)
    with one.reading():
        assert one.value("SELECT count(*) FROM t") == 3
        other.run("DELETE FROM t")
        assert one.value("SELECT count(*) FROM t") == 3
    assert one.value("SELECT count(*) FROM t") == 0
    one.close()
    other.close()


def test_a_checkpoint_empties_the_log_and_says_when_it_could_not(path: Path) -> None:
    filled(path)
    wal = path.with_name("store.db-wal")
    one, other = opened(path), opened(path)
    one.run("INSERT INTO t VALUES ('z')")
    assert wal.stat().st_size > 0
    with other.reading():
        assert other.value("SELECT count(*) FROM t") == 501
        one.run("INSERT INTO t VALUES ('z')")
        one.all("PRAGMA busy_timeout = 50")
        assert not one.checkpoint()
    assert one.checkpoint()
    assert wal.stat().st_size == 0
    one.close()
    other.close()


def test_a_long_statement_hears_cancel(path: Path) -> None:
    connection = opened(path)
    ticks = []

    def tick() -> None:
        ticks.append(1)
        if len(ticks) == 3:
            raise Cancelled

    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    with pytest.raises(Cancelled), connection.watched(tick):
        connection.all(endless)
    assert connection.value("SELECT 1") == 1
    connection.close()


def test_interrupting_from_another_thread_ends_with_cancelled(path: Path) -> None:
    connection = opened(path)
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
    timer = threading.Timer(0.05, connection.interrupt)
    timer.start()
    with pytest.raises(Cancelled):
        connection.all(endless)
    timer.join()
    connection.close()


def test_a_bug_stays_a_bug(path: Path) -> None:
    connection = opened(path)
    with pytest.raises(Exception, match="syntax error") as caught:
        connection.all("SELEKT 1")
    assert type(caught.value).__name__ == "OperationalError"
    with pytest.raises(LookupError):
        connection.value("SELECT 1 WHERE 0")
    connection.close()


def test_every_way_to_run_a_statement_sorts_its_failures(path: Path) -> None:
    filled(path, 3)
    connection = opened(path, read_only=True)
    with pytest.raises(ReadOnly):
        connection.insert("INSERT INTO t VALUES (?)", ("z",))
    with pytest.raises(ReadOnly):
        connection.many("INSERT INTO t VALUES (?)", [("z",)])
    connection.close()


def test_a_folder_that_cannot_be_written_is_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(ReadOnly):
        opened(tmp_path / "nowhere" / "store.db")


def test_a_stopped_connection_runs_nothing_more(path: Path) -> None:
    connection = opened(path)
    connection.interrupt()
    for run in (connection.all, connection.run, connection.insert):
        with pytest.raises(Cancelled):
            run("SELECT 1", ())
    with pytest.raises(Cancelled):
        connection.many("SELECT ?", [(1,)])
    connection.close()
    connection.interrupt()
