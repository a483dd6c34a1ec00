"""A database gives each thread a connection, and takes no schema but its own or an older one."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from desktop_app.errors import Cancelled
from desktop_app.store.connection import Newer, NotAStore, open_connection
from desktop_app.store.database import Database, migrate, migrations, statements
from desktop_app.store.opening import open_store
from desktop_app.store.store import APPLICATION
from tests.store.world import KEY, laptop, surroundings


def test_each_thread_has_a_connection_of_its_own(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.db", KEY)
    mine = database.connection
    assert database.connection is mine
    others = []

    def work() -> None:
        others.append(database.connection)
        database.release_thread()

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert others[0] is not mine
    assert others[0].closed
    database.close()
    assert mine.closed
    with pytest.raises(RuntimeError, match="closed"):
        _ = database.connection


def test_a_newer_store_is_refused_and_left_as_it_is(tmp_path: Path) -> None:
    one = laptop(tmp_path)
    one.store.database.connection.run("PRAGMA user_version = 99")
    one.store.database.checkpoint()
    one.store.database.close()
    before = (tmp_path / "Ann.db").read_bytes()
    with pytest.raises(Newer) as caught:
        open_store(tmp_path / "Ann.db", KEY, surroundings())
    assert caught.value.message.args == (99, migrations("")[-1][0])
    assert (tmp_path / "Ann.db").read_bytes() == before


def test_another_programs_file_under_the_same_key_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    other = open_connection(path, KEY)
    other.run("CREATE TABLE t (x)")
    other.checkpoint()
    other.close()
    before = path.read_bytes()
    with pytest.raises(NotAStore):
        open_store(path, KEY, surroundings())
    assert path.read_bytes() == before


def test_an_older_file_is_backed_up_once_before_it_is_changed(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.db", KEY)
    connection = database.connection
    calls: list[int] = []

    def before() -> None:
        assert connection.value("SELECT count(*) FROM pragma_table_info('setting')") == 2
        calls.append(1)

    scripts = migrations("")
    for _ in range(2):
        migrate(connection, scripts, application=APPLICATION, before=before)
        assert calls == []  # a new file needs none, and one that is up to date
    scripts += [
        (one, f"ALTER TABLE setting ADD COLUMN new{one} TEXT;")
        for one in range(scripts[-1][0] + 1, scripts[-1][0] + 3)
    ]
    for _ in range(2):
        migrate(connection, scripts, application=APPLICATION, before=before)
        assert calls == [1]
    assert connection.value("SELECT count(*) FROM pragma_table_info('setting')") == 4
    assert connection.value("PRAGMA user_version") == scripts[-1][0]
    database.close()


def test_a_failing_migration_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.db", KEY)
    connection = database.connection
    connection.run("PRAGMA user_version = 0")
    connection.run("CREATE TABLE setting (x)")  # in the way of the first script
    connection.run(f"PRAGMA application_id = {APPLICATION}")
    with pytest.raises(Exception, match="already exists"):
        migrate(connection, migrations(""), application=APPLICATION, before=lambda: None)
    assert connection.all("SELECT name FROM sqlite_master") == [("setting",)]
    assert connection.value("PRAGMA user_version") == 0
    database.close()


def test_a_script_is_split_at_whole_statements() -> None:
    script = "-- a; comment\nCREATE TABLE t (\n  x TEXT DEFAULT ';'\n);\nSELECT 1;\n"
    assert len(statements(script)) == 2
    with pytest.raises(ValueError, match="within a statement"):
        statements("SELECT 1")


def test_stopping_ends_the_work_of_others_between_statements_too(tmp_path: Path) -> None:
    one = laptop(tmp_path)
    database = one.store.database
    busy, ended = threading.Event(), []

    def work() -> None:
        try:
            with database.writing() as connection:
                for number in range(10_000_000):
                    connection.run(
                        "INSERT INTO setting (name, value) VALUES (?, 'x')", (str(number),)
                    )
                    busy.set()
        except Cancelled:
            ended.append(time.monotonic())
        with contextlib.suppress(Cancelled):
            database.release_thread()
            _ = database.connection
            ended.append(0)

    thread = threading.Thread(target=work)
    thread.start()
    busy.wait()
    asked = time.monotonic()
    one.store.interrupt()
    thread.join()
    assert [moment - asked < 1 for moment in ended] == [True]
    one.store.audit.note("lock", "Ann")  # who stops the others goes on
    assert one.store.settings.get("0") is None
    database.close()


CLOSED_UNDER_A_READER = """
import sys, threading
from pathlib import Path
from desktop_app.errors import Cancelled
from desktop_app.store.database import Database

path, key, stopped = Path(sys.argv[1]), sys.argv[2], []

def read(database, reading):
    try:
        while True:
            for _row in database.connection.all("SELECT a, b FROM t LIMIT 300"):
                reading.set()
            for _row in database.connection.each("SELECT a, b FROM t ORDER BY b"):
                pass
    except Cancelled:
        stopped.append(database)

for _ in range(60):
    database, reading = Database(path, key), threading.Event()
    thread = threading.Thread(target=read, args=(database, reading))
    thread.start()
    reading.wait()
    database.close()
    thread.join()
print(len(stopped))
"""


def test_who_comes_between_two_statements_is_broken_off_too_and_who_closed_it_is_told(
    tmp_path: Path,
) -> None:
    database = Database(tmp_path / "a.db", KEY)
    between, closed = threading.Event(), threading.Event()
    ended: list[type[BaseException]] = []

    def work() -> None:
        database.connection.one("SELECT 1")
        between.set()
        closed.wait(10)
        with pytest.raises(Cancelled) as stopped:
            database.connection.one("SELECT 1")
        ended.append(stopped.type)

    thread = threading.Thread(target=work)
    thread.start()
    assert between.wait(10)
    database.close()
    closed.set()
    thread.join()
    assert ended == [Cancelled]
    with pytest.raises(RuntimeError, match="the vault is closed"):
        database.connection.one("SELECT 1")


def test_closing_the_vault_breaks_off_what_another_thread_reads(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    made = open_connection(path, KEY)
    made.run("CREATE TABLE t (a, b)")
    with made.writing():
        made.many("INSERT INTO t VALUES (?, ?)", [(number, "x" * 200) for number in range(3000)])
    made.close()
    # In a process of its own: what goes wrong here is a crash in the driver.
    script = [sys.executable, "-X", "faulthandler", "-c", CLOSED_UNDER_A_READER, str(path), KEY]
    done = subprocess.run(script, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout) == (0, "60\n"), done.stderr
