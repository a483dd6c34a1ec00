"""Two vaults that know each other, one with the sample cases, and desks for pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app.session import Session
from desktop_app.ui.style.look import Look
from tests.app.conftest import Clock
from tests.ui.pages.office import Office, an_office
from tests.ui.vaults import OnDesk, Pair, a_desk, a_pair


@pytest.fixture
def pair(tmp_path: Path) -> Iterator[Pair]:
    made = a_pair(tmp_path)
    yield made
    made.field.vault.close()
    made.quarters.vault.close()


@pytest.fixture
def on_desk(look: Look, tmp_path: Path) -> Iterator[Callable[[Session], OnDesk]]:
    made: list[OnDesk] = []

    def make(session: Session) -> OnDesk:
        made.append(a_desk(session, look, tmp_path))
        return made[-1]

    yield make
    for one in made:
        if one.worker is not None:
            one.worker.close()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def office(tmp_path: Path, look: Look, clock: Clock) -> Iterator[Office]:
    made = an_office(tmp_path, look, clock)
    yield made
    for top in QApplication.topLevelWidgets():
        top.hide()
    made.session.vault.close()


@pytest.fixture
def shown(office: Office, settle: Callable[[QWidget], None]) -> Callable[[Any], Any]:
    """Return what shows a page as the window would: sized, listening, entered."""

    def show(page: Any) -> Any:
        page.resize(1166, 700)
        page.set_breadth(office.desk.look.breadth(1366))
        office.desk.hub.changed.connect(page.on_changes)
        settle(page)
        page.entered()
        settle(page)
        return page

    return show
