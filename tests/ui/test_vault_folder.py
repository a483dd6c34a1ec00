"""Rename and remove a vault from the unlock screen; little room is asked about before work."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app import vaults
from desktop_app.app.vault_folders import what_is_lost
from desktop_app.ui.dialogs.vault_folder import VaultFolderDialog
from desktop_app.ui.flows.room import room_for_it
from desktop_app.ui.widgets.failed import Confirm
from tests.ui.programs import Run
from tests.ui.vaults import PASSPHRASE, a_desk, a_vault, until


@pytest.fixture
def two(tmp_path):
    found = []
    for name in ("oost-2", "west-1"):
        session = a_vault(tmp_path, name)
        session.vault.close()
        found.append(session.vault.folder.path)
    return found


@pytest.fixture
def run(qapp, tmp_path, two):
    made = Run(qapp, tmp_path)
    made.program.start(two[0])
    made.program.entry.load()
    until(lambda: made.program.entry._lock is not None)
    yield made
    made.close()


def dialog_of(run) -> VaultFolderDialog:
    def found():
        tops = QApplication.topLevelWidgets()
        return [one for one in tops if isinstance(one, VaultFolderDialog) and one.isVisible()]

    until(found)
    return found()[0]


def offered(run) -> list[str]:
    page = run.program.entry.page
    texts = (page._vault.itemText(at) for at in range(page._vault.count()))
    return [text.removeprefix("Vault ") for text in texts]


def asked(run):
    entry = run.program.entry
    entry.page.manage.emit(str(entry._chosen))
    return dialog_of(run)


def test_a_vault_gets_another_name_and_stays_chosen(run, two):
    dialog = asked(run)
    dialog._line.setText("Zuid-3")
    dialog.rename_button.act.emit()
    until(lambda: "Zuid-3" in offered(run))
    assert offered(run) == ["Zuid-3", "west-1", "New vault…"]
    assert run.program.entry._chosen.name == "Zuid-3"
    assert run.ended == 0
    until(lambda: run.program.entry._lock is not None)


def test_a_removed_vault_is_gone_and_the_next_one_is_offered(run, two):
    dialog = asked(run)
    dialog.remove_button.act.emit()
    assert dialog._said.isVisible(), "not without its passphrase"
    dialog.passphrase._line.setText("verkeerd")
    dialog.remove_button.act.emit()
    until(lambda: not dialog.isVisible())
    dialog = dialog_of(run)
    assert "passphrase" in dialog._said.text.text()
    assert two[0].exists()
    dialog.passphrase._line.setText(PASSPHRASE)
    dialog.remove_button.act.emit()
    until(lambda: offered(run) == ["west-1", "New vault…"])
    assert not two[0].exists()


def test_leaving_the_dialog_changes_nothing_and_holds_the_vault_again(run, two):
    asked(run).reject()
    until(lambda: run.program.entry._lock is not None)
    assert offered(run) == ["oost-2", "west-1", "New vault…"]
    with pytest.raises(Exception, match="already open"):
        vaults.take_lock(two[0])


def test_the_dialog_is_named_and_has_room(look, tmp_path, accessible, unclipped, two):
    loss = what_is_lost(two[0])
    accessible(VaultFolderDialog(look, loss))
    unclipped(lambda: VaultFolderDialog(look, loss, "Nothing was changed."))


def test_little_room_is_asked_about_and_the_person_decides(look, tmp_path):
    session = a_vault(tmp_path / "own", "oost-2")
    desk = a_desk(session, look, tmp_path).desk
    with pytest.raises(StopIteration) as ended:
        next(room_for_it(desk))
    assert ended.value.value is True, "there is room: nothing is asked"
    desk.world = replace(desk.world, free=lambda _path: 10**6)
    for answer in (True, False):
        asking = room_for_it(desk)
        dialog = next(asking)
        assert isinstance(dialog, Confirm)
        assert dialog.verb.text() == "Go on"
        with pytest.raises(StopIteration) as ended:
            asking.send(answer)
        assert ended.value.value is answer
    session.vault.close()
