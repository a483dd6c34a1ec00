"""A damaged vault, a lost laptop: read what can be read, or put a backup back, in the window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.app import backups, cases, vaults
from desktop_app.errors import UserError
from desktop_app.text import message
from desktop_app.ui.dialogs.outcome import Outcome
from desktop_app.ui.dialogs.restore import ChooseBackup
from desktop_app.ui.flows.new_device import NewDevice
from desktop_app.ui.pages.damaged import DamagedPage
from desktop_app.ui.pages.unlock import UnlockPage
from desktop_app.ui.widgets.text import Text
from tests.ui.programs import Run, rested
from tests.ui.vaults import PASSPHRASE, a_vault, a_world, until

PAGE = 4096


@pytest.fixture
def run(qapp: QApplication, tmp_path: Path) -> Iterator[Run]:
    made = Run(qapp, tmp_path)
    yield made
    made.close()
    for top in QApplication.topLevelWidgets():
        top.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """Return the folder of a closed vault with a backup and a case that is newer."""
    session = a_vault(tmp_path, "oost-2")
    cases.open_case(session, "KLAPROOS")
    vaults.back_up(session)
    cases.open_case(session, "MARGRIET")
    path = session.vault.folder.path
    session.vault.close()
    return path


def ready(run: Run) -> None:
    run.program.start()
    run.program.entry.load()
    until(lambda: run.program.entry._world is not None)


def damaged(run: Run, vault: Path) -> DamagedPage:
    store = vault / "store.db"
    store.write_bytes(store.read_bytes()[: 6 * PAGE])
    ready(run)
    run.unlock(PASSPHRASE)
    until(lambda: run.program.entry._rescue is not None)
    page = run.program.entry._rescue.page
    assert isinstance(page, DamagedPage)
    until(page.isVisible)
    return page


def dialog(kind: type[QDialog]) -> Any:
    """Return the dialog of that kind once it is shown."""

    def found() -> list[QDialog]:
        return [
            one
            for one in QApplication.topLevelWidgets()
            if isinstance(one, kind) and one.isVisible()
        ]

    until(lambda: bool(found()))
    return found()[0]


def codes(run: Run) -> list[str]:
    return sorted(
        code for _case, code, _number in cases.codenames(run.program.workplace.desk.session)
    )


def test_a_damaged_vault_leads_to_offers_and_back(run, vault, accessible):
    page = damaged(run, vault)
    accessible(page)
    page.back_button.act.emit()
    assert isinstance(run.program.entry.page, UnlockPage)
    until(run.program.entry.page.isVisible)


def test_a_damaged_vault_comes_back_with_what_is_newer(run, vault, accessible):
    whole = (vault / "store.db").read_bytes()
    page = damaged(run, vault)
    (vault / "store.db").write_bytes(whole)  # what stood on the pages that were cut off is there
    page.restore_button.act.emit()
    choose = dialog(ChooseBackup)
    accessible(choose)
    assert choose.takes_newer
    assert choose.typed == PASSPHRASE  # typed at the unlock screen already
    choose.accept()
    outcome = dialog(Outcome)
    said = " ".join(outcome._said)
    assert "set aside" in said
    assert "taken over" in said
    outcome.accept()
    until(lambda: run.program.workplace is not None)
    assert codes(run) == ["KLAPROOS", "MARGRIET"]
    assert (vault / "set-aside").is_dir()


def test_a_damaged_vault_can_be_read_and_says_above_every_page_that_it_is_not_written(run, vault):
    path = vault / "store.db"
    world = a_world(vault.parent, vault.parent.parent / "config")
    session = vaults.unlock_to_read(world, vault, vaults.by_passphrase(PASSPHRASE))
    ready(run)
    before = path.read_bytes()
    session.vault.close()
    entry = run.program.entry
    entry._hold()
    entry._show_damaged(message("Store", "The store is damaged."), PASSPHRASE)
    entry._rescue.page.read_button.act.emit()
    until(lambda: run.program.workplace is not None)
    workplace = run.program.workplace
    texts = [one.text() for one in workplace.window.findChildren(Text) if one.isVisible()]
    assert any("reading only" in one for one in texts)
    for place in ("today", "cases", "paper", "exchange", "settings", "help"):
        workplace.window.go(place)
        assert workplace.window.current_place == place
    case = next(case for case, code, _ in cases.codenames(workplace.desk.session))
    workplace.desk.open_case(case, "")
    workplace.window.go("settings")
    assert not workplace.window.page.part.form.sheet.isEnabled()  # nothing can be typed
    with pytest.raises(UserError, match="reading only"):
        cases.open_case(workplace.desk.session, "NIEUW")
    run.program.lock()
    assert path.read_bytes() == before


def test_a_laptop_without_a_vault_takes_one_from_a_stick_and_gives_out_a_new_card(
    run, vault, tmp_path, accessible
):
    (made,) = backups.found_in(vault)
    stick = tmp_path / "stick"
    shutil.copytree(made.folder, stick / made.folder.name)
    shutil.rmtree(vault)
    ready(run)
    first = run.program.entry.first_run
    assert first is not None
    first.page.restore_pressed.emit()
    choose = dialog(ChooseBackup)
    assert choose.newer is None  # there is nothing newer here
    choose.accept()
    assert choose.isVisible()  # a backup and a passphrase first
    choose.offer_folder(stick)
    choose.field._line.setText(PASSPHRASE)
    choose.accept()
    dialog(Outcome).accept()
    card = dialog(NewDevice)
    accessible(card)
    card.save_card(tmp_path / "new.wmcard")
    assert (tmp_path / "new.wmcard").exists()
    card.accept()
    until(lambda: run.program.workplace is not None)
    assert codes(run) == ["KLAPROOS"]


def test_a_wrong_passphrase_is_asked_again_and_cancelling_changes_nothing(run, vault):
    before = (vault / "store.db").read_bytes()
    ready(run)
    run.program.entry.restore()
    choose = dialog(ChooseBackup)
    choose.field._line.setText("verkeerd")
    choose.accept()
    until(lambda: dialog(ChooseBackup) is not choose)
    again = dialog(ChooseBackup)
    assert again._message.isVisible()
    again.reject()
    assert (vault / "store.db").read_bytes() == before
    assert not (vault / "set-aside").exists()


def test_a_backup_that_is_opened_as_a_vault_is_restored_instead_and_never_written_to(run, vault):
    (made,) = backups.found_in(vault)
    before = {one.name: one.read_bytes() for one in made.folder.iterdir()}
    ready(run)
    run.program.entry.open_folder(made.folder)
    choose = dialog(ChooseBackup)
    assert choose.folder == made.folder
    choose.reject()
    assert {one.name: one.read_bytes() for one in made.folder.iterdir()} == before


def test_restoring_from_the_settings_locks_first_and_a_fresh_process_asks(run, vault):
    ready(run)
    run.unlock(PASSPHRASE)
    until(lambda: run.program.workplace is not None)
    rested(run.program.workplace)
    (made, *_rest) = backups.found_in(vault)
    run.program.workplace.desk.restore(made.folder)
    assert run.program.workplace is None
    assert run.again == [["--vault", str(vault), "--restore", str(made.folder)]]
