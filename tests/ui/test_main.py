"""From the unlock screen to the lock: the whole program with a window, over real vaults."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app import cases, records, vaults
from desktop_app.app.first_run import stage
from desktop_app.app.unlocked import Spot, leave, returning
from desktop_app.store.drafts import Place
from desktop_app.ui import first_run_end, preferences
from tests.ui.programs import Run, rested
from tests.ui.vaults import PASSPHRASE, a_vault, a_world, until

NOT_BEFORE_UNLOCKING = (
    "desktop_app.store", "desktop_app.bundle", "desktop_app.paper", "desktop_app.forms",
    "desktop_app.crypto", "sqlcipher3", "reportlab", "pyrage", "cryptography", "zxcvbn",
    "msgspec", "pypdfium2", "PySide6.QtPrintSupport", "PySide6.QtDBus", "jeepney", "asyncio",
    "desktop_app.ui.listening", "desktop_app.ui.logind", "desktop_app.ui.copied",
)  # fmt: skip


@pytest.fixture
def run(qapp: QApplication, tmp_path: Path) -> Iterator[Run]:
    made = Run(qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    session = a_vault(tmp_path, "oost-2")
    cases.open_case(session, "KLAPROOS")
    path = session.vault.folder.path
    session.vault.close()
    return path


def ready(run: Run) -> None:
    run.program.start()
    run.program.entry.load()
    until(lambda: run.program.entry._world is not None)


def opened(run: Run) -> None:
    run.unlock(PASSPHRASE)
    until(lambda: run.program.workplace is not None)
    rested(run.program.workplace)


def test_a_wrong_passphrase_says_so_and_waits_after_five(run, vault):
    ready(run)
    page = run.program.entry.page
    for _ in range(5):
        page._message.hide()
        run.unlock("verkeerd")
        until(page._message.isVisible)
    assert page._button.blocked
    assert "seconds" in page._message.text.text()
    assert run.program.workplace is None


def test_the_right_passphrase_opens_the_window_and_makes_the_backup_of_the_day(run, vault):
    ready(run)
    opened(run)
    window = run.program.workplace.window
    assert window.windowTitle() == "Waymark"
    assert len(list((vault / "backups").glob("*/store.db"))) == 1
    assert "oost-2" in window.status.vault._text.text()


def test_every_place_can_be_visited_in_both_languages(run, vault):
    ready(run)
    opened(run)
    for language in ("nl", "en"):
        run.program.workplace.language_chosen.emit(language)
        window = run.program.workplace.window
        for place in ("today", "cases", "paper", "exchange", "settings", "help"):
            window.go(place)
            assert window.current_place == place
    window.go("settings")
    for part in ("office", "appearance", "keys", "backups", "content", "trail", "about"):
        window.page.show_part(part)


def test_a_lock_keeps_drafts_and_starts_a_fresh_process_for_this_vault(run, vault):
    ready(run)
    opened(run)
    session = run.program.workplace._session
    case = session.store.cases()[0].case
    draft = records.open_draft(session, cases.plan_key(case))
    draft.set("cover_line", "bloemen bestellen")
    place = Place("cases", "cover_line", 4)
    records.keep_draft(session, cases.plan_key(case), draft, place=place)
    run.program.lock()
    assert run.again == [["--vault", str(vault)]]
    assert run.ended == 1
    assert run.program.workplace is None
    world = a_world(vault.parent, vault.parent.parent / "config")
    again = vaults.unlock(world, vault, PASSPHRASE)
    kept = again.drafts.load(cases.plan_key(case))
    again.vault.close()
    assert kept is not None
    assert (kept.place.field, kept.place.cursor) == ("cover_line", 4)


def test_closing_the_window_locks_and_starts_nothing(run, vault):
    ready(run)
    opened(run)
    run.program.workplace.window.close()
    assert (run.again, run.ended) == ([], 1)


def test_a_second_window_on_the_same_vault_is_told_so(run, vault, qapp, tmp_path):
    ready(run)
    opened(run)
    other = Run(qapp, tmp_path)
    other.program.start(vault)
    other.program.entry.load()
    until(other.program.entry.page._message.isVisible)
    assert "another window" in other.program.entry.page._message.text.text()
    other.program.entry.close()
    other.program.entry.deleteLater()


def test_unlocking_leads_back_once_to_where_one_was(tmp_path):
    session = a_vault(tmp_path, "oost-2")
    case, _ = cases.open_case(session, "KLAPROOS")
    spot = Spot(cases.plan_key(case), "cover_line", 3)
    leave(session, spot)
    assert returning(session) == spot
    leave(session, None)
    assert returning(session) is None
    assert returning(session) is None, "no draft, no word: nowhere"
    draft = records.open_draft(session, cases.plan_key(case))
    draft.set("cover_line", "bloemen")
    records.keep_draft(session, spot.key, draft, place=Place("cases", "cover_line", 7))
    assert returning(session) == Spot(spot.key, "cover_line", 7), "after a kill the draft tells"
    session.vault.close()


def test_the_first_run_makes_a_vault_and_can_be_left_and_resumed(run, tmp_path, qapp):
    ready(run)
    first = run.program.entry.first_run
    assert first is not None
    first.wizard.next.emit()
    first.page._vault.setText("Oost-2")
    first.page._person.setText("VC-1")
    first.page._check()
    first.wizard.next.emit()
    first.page._again._line.setText(" ".join(first.page._offered))
    first.page._check()
    assert first.page.blocked_by == ""
    words = " ".join(first.page._offered)
    first.wizard.next.emit()
    until(lambda: first.session is not None)
    assert stage(first.session) == "recovery"
    run.program.entry.close()

    later = Run(qapp, tmp_path)
    ready(later)
    later.unlock(words)
    until(lambda: later.program.entry.first_run is not None)
    again = later.program.entry.first_run
    drawn = first_run_end._words(again)
    again.page._typed.setPlainText(" ".join(drawn))
    again.wizard.next.emit()
    assert again.session.owner.rehearsed
    again.wizard.later.emit()
    again.page._wanted.set_state("off")
    again.wizard.next.emit()
    until(lambda: later.program.workplace is not None)
    assert stage(later.program.workplace._session) is None
    later.program.quit()


def test_the_unlock_screen_loads_nothing_of_the_rooms_behind_it(tmp_path):
    (tmp_path / "vaults" / "oost-2").mkdir(parents=True)
    (tmp_path / "vaults" / "oost-2" / "vault.json").write_text("{}")
    script = (
        "import sys; from pathlib import Path; from desktop_app.ui.main import Outside, run;"
        f"p = Path({str(tmp_path)!r});"
        "run(only_paint=True, outside=Outside(p / 'vaults', p / 'config'));"
        "print(*sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False, timeout=60
    )
    assert done.returncode == 0, done.stderr
    loaded = done.stdout.split()
    behind = [
        name
        for name in loaded
        if any(name == one or name.startswith(f"{one}.") for one in NOT_BEFORE_UNLOCKING)
    ]
    assert behind == []
    assert "desktop_app.ui.pages.unlock" in loaded


def test_no_source_of_ours_is_read_and_kept_while_the_window_is_loaded():
    script = (
        "import linecache, desktop_app.ui.workplace;"
        "print(*(one for one in linecache.cache if 'desktop_app' in one))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.split() == []


def test_what_is_remembered_makes_sense_or_is_forgotten(tmp_path):
    usual = preferences.Preferences()
    assert preferences.load(tmp_path) == usual
    (tmp_path / "window.json").write_text('{"percent": 900, "language": "xx", "width": "wide"}')
    assert preferences.load(tmp_path) == preferences.Preferences(percent=200)
    preferences.save(tmp_path, preferences.Preferences(language="en", width=1000))
    assert preferences.load(tmp_path).language == "en"
    for text in ("no json", "[" * 50_000):
        (tmp_path / "window.json").write_text(text)
        assert preferences.load(tmp_path) == usual
