"""A real vault with the sample cases, and a desk that notes what pages ask of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QDialog

from desktop_app.app.session import Session
from desktop_app.domain.ids import CaseId
from desktop_app.language import Speaker
from desktop_app.ui.desk import Desk
from desktop_app.ui.hub import Hub
from desktop_app.ui.status import StatusBar
from desktop_app.ui.style.look import Look
from tests.app.conftest import Clock, a_vault_with_samples, a_world


@dataclass
class Office:
    """A desk with everything that pages asked of it, and the sample cases by codename."""

    desk: Desk
    session: Session
    clock: Clock
    cases: dict[str, CaseId]
    status: StatusBar
    asked: list[tuple[str, Any]] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    failed: list[BaseException] = field(default_factory=list)
    answer: Callable[[Any], bool] = lambda _dialog: True

    def run(self, flow: Any) -> None:
        """Run a flow as the window does, each dialog answered by ``answer``."""
        try:
            wanted = next(flow)
            while True:
                if self.answer(wanted):
                    wanted.accept()
                accepted = wanted.result() == QDialog.DialogCode.Accepted.value
                wanted.deleteLater()
                wanted = flow.send(accepted)
        except StopIteration:
            return


def an_office(folder: Path, look: Look, clock: Clock) -> Office:
    """Return a new vault with the sample cases, on a desk."""
    world = a_world(folder, clock)
    session, found = a_vault_with_samples(world)
    desk = Desk(session, world, look=look, speaker=Speaker("en"), hub=Hub())
    made = Office(desk, session, clock, dict(found), StatusBar(look))
    desk.said.connect(made.status.tell)  # as the window does: seen there, and heard
    desk.place_wanted.connect(lambda place: made.asked.append(("place", place)))
    desk.case_wanted.connect(lambda case, _tab: made.asked.append(("case", case)))
    desk.record_wanted.connect(lambda key, _leaf, _at: made.asked.append(("record", key)))
    desk.sheet_wanted.connect(lambda key: made.asked.append(("sheet", key)))
    desk.exchange_wanted.connect(lambda part: made.asked.append(("exchange", part)))
    desk.back_wanted.connect(lambda: made.asked.append(("back", "")))
    desk.said.connect(lambda words: made.said.append(look.words(words)))
    desk.failed.connect(made.failed.append)
    desk.flow_wanted.connect(made.run)
    return made
