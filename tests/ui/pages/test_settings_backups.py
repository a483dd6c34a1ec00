"""Backups in the settings: each verb is a conversation that says what came of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog

from desktop_app.app import backups, cases, copies, looking, restoring, vaults
from desktop_app.app.session import Session
from desktop_app.ui.dialogs.outcome import Outcome
from desktop_app.ui.dialogs.restore import ChooseBackup
from desktop_app.ui.flows import backups as flows
from desktop_app.ui.pages.settings.backups import BackupsPart
from desktop_app.ui.pages.settings.page import SettingsPage
from desktop_app.ui.widgets.failed import Confirm
from tests.ui.vaults import PASSPHRASE, OnDesk, a_vault, a_world, until


class Shown:
    """The part of the settings over a real vault; ``dialogs`` are those that flows opened."""

    def __init__(self, on: OnDesk, page: SettingsPage) -> None:
        self.on = on
        self.session = on.desk.session
        self.page = page
        self.dialogs: list[QDialog] = []
        assert on.runner is not None
        on.runner.dialog_opened.connect(self.dialogs.append)

    @property
    def part(self) -> BackupsPart:
        part = self.page.part
        assert isinstance(part, BackupsPart)
        return part

    def next(self, kind: type[QDialog]) -> Any:
        """Return the next dialog of that kind in the flow that runs."""

        def found() -> bool:
            while self.dialogs and not isinstance(self.dialogs[0], kind):
                self.dialogs.pop(0)  # the progress of slow work
            return bool(self.dialogs)

        until(found)
        return self.dialogs.pop(0)


def on_page(session: Session, on_desk: Callable[[Session], OnDesk], qtbot: Any) -> Shown:
    on = on_desk(session)
    page = SettingsPage(on.desk)
    on.host(page)
    qtbot.addWidget(page)
    page.resize(1366, 768)
    page.show()
    page.entered()
    page.show_part("backups")
    return Shown(on, page)


@pytest.fixture
def shown(tmp_path: Path, on_desk: Callable[[Session], OnDesk], qtbot: Any) -> Iterator[Shown]:
    session = a_vault(tmp_path, "Oost-2")
    cases.open_case(session, "KLAPROOS")
    made = on_page(session, on_desk, qtbot)
    yield made
    made.on.rest()
    session.vault.close()


def test_a_backup_is_made_and_tried_out(shown: Shown, accessible: Callable[[Any], None]) -> None:
    part = shown.part
    part.make_button.act.emit()
    until(lambda: len(backups.local_backups(shown.session)) == 1)
    shown.on.rest()
    part.reload()
    assert part.health.badge.text() == "no backup tried out yet"
    part.health.drill_button.act.emit()
    choose = shown.next(ChooseBackup)
    accessible(choose)
    choose.field._line.setText("fout")
    choose.accept()
    again = shown.next(ChooseBackup)
    assert "does not open" in again._message.text.text()
    again.field._line.setText(PASSPHRASE)
    again.accept()
    outcome = shown.next(Outcome)
    accessible(outcome)
    assert "The backup works" in outcome.title.text()
    assert "1 case" in outcome._said[0]
    outcome.accept()
    shown.on.rest()
    part.reload()
    assert part.health.badge.text().startswith("tried out on")


def test_the_check_says_that_all_is_well_or_offers_a_backup(shown: Shown) -> None:
    wanted: list[object] = []
    shown.on.desk.restore_wanted.connect(wanted.append)
    shown.part.health.check_button.act.emit()
    shown.next(Outcome).accept()
    shown.on.rest()
    shown.session.store.database.connection.run("UPDATE audit SET author = 'Eve' WHERE n = 1")
    shown.part.health.check_button.act.emit()
    outcome = shown.next(Outcome)
    assert "The vault is damaged" in outcome.title.text()
    assert "audit trail" in outcome._said[0]
    outcome.accept()
    until(lambda: wanted == [None])


def test_overviews_that_do_not_fit_are_built_anew_after_the_check_says_so(shown: Shown) -> None:
    database = shown.session.store.database
    database.connection.run("DELETE FROM search_text")
    shown.part.health.check_button.act.emit()
    outcome = shown.next(Outcome)
    assert "overviews" in outcome.title.text()
    outcome.accept()
    until(lambda: bool(shown.on.said))
    assert database.connection.value("SELECT count(*) FROM search_text") > 0
    assert looking.health(shown.session) == ()


def test_a_copy_on_a_stick_is_listed_with_its_place(shown: Shown, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    shown.on.desk.run(flows.to_stick(shown.on.desk, stick))
    outcome = shown.next(Outcome)
    assert "same disk" in " ".join(outcome._said)
    outcome.accept()
    shown.on.rest()
    shown.part.reload()
    (copy,) = copies.elsewhere(shown.session)
    assert shown.part.elsewhere.table.isVisibleTo(shown.part)
    assert Path(copy.place).parent == stick


def test_newer_changes_are_taken_over_later_and_what_was_set_aside_is_deleted_by_a_verb(
    tmp_path: Path, on_desk: Callable[[Session], OnDesk], qtbot: Any
) -> None:
    session = a_vault(tmp_path, "Oost-2")
    made, path = vaults.back_up(session), session.vault.folder.path
    cases.open_case(session, "KLAPROOS")
    session.vault.close()
    world = a_world(tmp_path / "vaults", tmp_path / "config")
    restoring.restore(world, path, made.folder, unlock=vaults.by_passphrase(PASSPHRASE))
    session = vaults.unlock(world, path, PASSPHRASE)
    shown = on_page(session, on_desk, qtbot)
    aside = shown.part.aside
    assert aside.over_button.blocked
    (one,) = backups.set_aside(session)
    aside.table.set_current(one.folder.name)
    aside.over_button.act.emit()
    outcome = shown.next(Outcome)
    assert "taken over" in outcome._said[0]
    outcome.accept()
    shown.on.rest()
    assert [code for _case, code, _ in cases.codenames(session)] == ["KLAPROOS"]
    aside.table.set_current(one.folder.name)
    aside.drop_button.act.emit()
    sure = shown.next(Confirm)
    assert sure.verb.text() == "Delete it"
    sure.accept()
    shown.on.rest()
    assert backups.set_aside(session) == ()
    session.vault.close()


def test_restoring_asks_to_lock_with_the_chosen_backup(shown: Shown) -> None:
    made = vaults.back_up(shown.session)
    shown.part.reload()
    wanted: list[object] = []
    shown.on.desk.restore_wanted.connect(wanted.append)
    shown.part.table.set_current(made.made.isoformat())
    shown.part.restore_button.act.emit()
    assert wanted == [made.folder]
