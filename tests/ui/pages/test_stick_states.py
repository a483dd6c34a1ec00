"""What the window says of the stick that a bundle goes to, in recorded listings of devices."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.ui.pages.exchange.export import DONE, WHAT
from desktop_app.ui.pages.exchange.page import ExchangePage
from desktop_app.ui.pages.exchange.target import Target
from desktop_app.ui.sticks import Stick
from tests.ui.test_sticks import found


class Plugged:
    """What is plugged in now; a test changes it as a person does."""

    def __init__(self, *sticks: Stick) -> None:
        self.sticks = sticks

    def __call__(self) -> tuple[Stick, ...]:
        return self.sticks


def said(target: Target) -> str:
    return target.state.text.text()


@pytest.fixture
def target(look, qtbot):
    def make(plugged: Plugged) -> Target:
        made = Target(look, plugged)
        qtbot.addWidget(made)
        return made

    return make


def test_no_stick_is_said_and_a_folder_may_be_chosen(target, tmp_path):
    made = target(Plugged(*found("none")))
    assert (said(made), made.folder) == ("No stick found", None)
    made.set_folder(tmp_path)
    assert made.folder == tmp_path
    assert said(made).startswith(f"To {tmp_path.name}:")


def test_one_stick_is_taken_with_the_room_on_it(target):
    made = target(Plugged(*found("one")))
    assert said(made) == "Stick found: 28 GB free"
    assert made.folder == found("one")[0].path


def test_of_several_sticks_none_is_taken_by_itself(target):
    sticks = found("several")
    made = target(Plugged(*sticks))
    assert said(made) == f"{len(sticks)} sticks are there: choose one"
    assert made.folder is None
    made.set_folder(sticks[1].path)
    assert made.folder == sticks[1].path


def test_a_stick_that_cannot_be_written_is_named_and_not_taken(target):
    sticks = found("read_only")
    made = target(Plugged(*sticks))
    assert said(made) == f"The stick {sticks[0].name} is read-only: nothing can be written"
    assert made.folder is None


def test_a_full_stick_is_named_and_not_taken(target):
    (full,) = (replace(one, free=4096) for one in found("one"))
    made = target(Plugged(full))
    assert said(made) == f"The stick {full.name} is full: make room on it, or use another one"
    assert made.folder is None


def test_a_stick_that_is_pulled_out_is_chosen_no_more_and_may_come_back(target):
    sticks = found("one")
    plugged = Plugged(*sticks)
    made = target(plugged)
    made.set_folder(sticks[0].path)
    plugged.sticks = ()
    made.look_again()
    assert made.folder is None
    assert said(made) == f"The stick {sticks[0].name} was pulled out: put it in again"
    plugged.sticks = sticks
    made.look_again()
    assert made.folder == sticks[0].path
    assert said(made).startswith("Stick found")


def _page(pair, on_desk, qtbot):
    on = on_desk(pair.field)
    page = ExchangePage(on.desk)
    qtbot.addWidget(page)
    on.host(page)
    page.resize(1366, 768)
    page.show()
    page.entered()
    return page.part, on


def _icons(part) -> list[str]:
    return [state.icon._name for state in part.states]


def test_written_read_back_and_safe_to_remove_are_three_states(pair, on_desk, qtbot):
    part, on = _page(pair, on_desk, qtbot)
    seen = []
    part._written.connect(lambda: seen.append(_icons(part)))
    part.set_folder(pair.stick)
    part.write()
    assert _icons(part) == ["circle-dashed"] * 3
    on.rest()
    assert part.at == DONE
    assert _icons(part) == ["check-circle"] * 3
    assert seen[0] == ["check-circle", "circle-dashed", "circle-dashed"]
    assert [state.text.text() for state in part.states][2] == "Safe to remove"


def test_a_stick_that_is_gone_when_it_is_written_is_said_and_nothing_is_noted(pair, on_desk, qtbot):
    part, on = _page(pair, on_desk, qtbot)
    part.set_folder(pair.stick / "gone")
    part.write()
    on.rest()
    assert part.at == WHAT
    shown = [one.text() for one in QApplication.allWidgets() if isinstance(one, QLabel)]
    assert any("The folder or stick is not there" in one for one in shown)
    assert pair.field.store.exchange.out() == []
