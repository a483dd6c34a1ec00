"""Recover… at the unlock screen: by the sheet, and by headquarters where the vault lets it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from desktop_app.app import escrow, keys, vaults
from desktop_app.app.session import Session
from desktop_app.ui.dialogs.new_passphrase import NewPassphrase
from desktop_app.ui.dialogs.words import WordsPrompt
from tests.ui.programs import Run
from tests.ui.vaults import a_vault, a_world, introduce, until

NEW = "schommel ganzenveer waterkoker boterham vuurtoren"


@pytest.fixture
def run(qapp: QApplication, tmp_path: Path) -> Iterator[Run]:
    made = Run(qapp, tmp_path)
    yield made
    made.close()


@pytest.fixture
def escrowed(tmp_path: Path) -> tuple[Path, str, str]:
    """Return an escrowed vault, the words of its own sheet, and those of its headquarters."""
    quarters = a_vault(tmp_path / "quarters", "Hoofdkwartier", "headquarters")
    theirs = " ".join(keys.renew_recovery(quarters))
    session = a_vault(tmp_path, "oost-2")
    introduce(session, quarters, role="headquarters")
    escrow.switch_on(session)
    own = " ".join(keys.renew_recovery(session))
    path = session.vault.folder.path
    for one in (session, quarters):
        one.vault.close()
    return path, own, theirs


def dialog(kind: type[Any]) -> Any:
    """Return the dialog of ``kind`` that is shown, once it is."""
    found: list[Any] = []

    def shown() -> bool:
        found[:] = [
            one
            for top in QApplication.topLevelWidgets()
            for one in (top, *top.findChildren(kind))
            if isinstance(one, kind) and one.isVisible()
        ]
        return bool(found)

    until(shown)
    return found[0]


def recovered(run: Run, words: str) -> NewPassphrase:
    """Type ``words`` at Recover…; return the dialog that then asks a new passphrase."""
    run.program.start()
    entry = run.program.entry
    assert entry is not None
    entry.load()
    until(lambda: entry._world is not None)
    assert entry.page is not None
    entry.page.recover.emit(str(entry._chosen))
    prompt = dialog(WordsPrompt)
    prompt._area.setPlainText(" ".join(["abandon"] * 24))
    prompt.accept()
    until(lambda: dialog(WordsPrompt) is not prompt)
    again = dialog(WordsPrompt)
    again._area.setPlainText(words)
    assert not again.verb.blocked
    again.accept()
    asked = dialog(NewPassphrase)
    assert isinstance(asked, NewPassphrase)
    return asked


def session_of(run: Run) -> Session:
    until(lambda: run.program.workplace is not None)
    workplace = run.program.workplace
    assert workplace is not None
    until(lambda: not workplace.runner.running)
    return workplace._session


def test_headquarters_opens_the_vault_with_its_own_words_and_that_stays_in_sight(
    run: Run, escrowed: tuple[Path, str, str]
) -> None:
    path, _own, theirs = escrowed
    asked = recovered(run, theirs)
    asked.reject()  # only to look
    session = session_of(run)
    assert session.by == "escrow"
    workplace = run.program.workplace
    assert workplace is not None
    status = workplace.window.status
    assert "Hoofdkwartier" in status.escrow._text.text()
    assert status.escrow.isVisibleTo(status)
    run.program.quit()
    world = a_world(path.parent, path.parent.parent / "config")
    assert vaults.known_vaults(world)[0].path == path


def test_the_sheet_opens_the_vault_and_a_new_passphrase_is_set_at_once(
    run: Run, escrowed: tuple[Path, str, str]
) -> None:
    path, own, _theirs = escrowed
    asked = recovered(run, own)
    lines = [one for one in asked.findChildren(QLineEdit) if one.isVisibleTo(asked)]
    for line, text in zip(lines, ("VC-7", NEW, NEW), strict=True):
        line.setText(text)
        line.textEdited.emit(text)
    asked.accept()
    session = session_of(run)
    assert [one.person for one in keys.keys_of(session).people] == ["VC-1", "VC-7"]
    run.program.quit()
    world = a_world(path.parent, path.parent.parent / "config")
    again = vaults.unlock(world, path, NEW)
    assert again.by == "VC-7"
    again.vault.close()
