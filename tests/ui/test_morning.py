"""A vault of an older version: its lists are built anew before any page reads them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.app.samples import load_samples
from desktop_app.ui.pages.today import TodayPage
from tests.ui.programs import Run
from tests.ui.vaults import a_vault


@pytest.fixture
def older(tmp_path: Path) -> Path:
    session = a_vault(tmp_path, "oost-2")
    load_samples(session, session.today())
    with session.store.database.writing() as connection:
        connection.run("DROP TABLE case_line")
        session.store.settings.put("store.derived", "1:older")
    folder = session.vault.folder.path
    session.vault.close()
    return folder


@pytest.fixture
def run(qapp: QApplication, tmp_path: Path) -> Iterator[Run]:
    made = Run(qapp, tmp_path)
    yield made
    made.close()


def test_the_lists_of_an_older_vault_are_built_before_today_is_shown(run: Run, older: Path) -> None:
    workplace = run.open(older)
    page = workplace.window.page
    assert isinstance(page, TodayPage)
    assert page.late.keys
    assert page.isVisible()
