"""Name, unit and role in Settings; the time to lock as headquarters set it; screen capture."""

from __future__ import annotations

import pytest

from desktop_app.app.lock_time import allow_idle_minutes, set_idle_minutes
from desktop_app.ui.pages.settings.appearance import AppearancePart
from desktop_app.ui.pages.settings.user import UserPart
from tests.ui.vaults import a_desk, a_vault


@pytest.fixture
def session(tmp_path):
    made = a_vault(tmp_path, "Oost-2")
    yield made
    made.vault.close()


@pytest.fixture
def on(session, look, tmp_path):
    return a_desk(session, look, tmp_path)


def test_name_unit_and_role_are_changed_together(session, on, accessible):
    part = UserPart(on.desk)
    part.reload()
    accessible(part)
    assert (part.name.text(), part.unit.text(), part.role.value) == (
        "Oost-2",
        "Oost",
        "coordinator",
    )
    part.name.setText("West-1")
    part.reload()
    assert part.name.text() == "West-1", "what is being typed stays"
    part.role.set_value("deputy")
    part.save_button.act.emit()
    assert (session.owner.name, session.owner.role) == ("West-1", "deputy")
    assert on.said == ["Saved on this laptop. Give your contacts a new card."]


def test_a_name_that_is_empty_is_refused_and_nothing_changes(session, on):
    part = UserPart(on.desk)
    part.reload()
    part.name.setText(" ")
    part.save_button.act.emit()
    assert len(on.failed) == 1
    assert session.owner.name == "Oost-2"


def test_every_size_and_language_has_room(on, unclipped):
    def part():
        made = UserPart(on.desk)
        made.reload()
        return made

    unclipped(part)


def test_what_headquarters_set_is_said_and_no_longer_time_is_offered(session, on):
    part = AppearancePart(on.desk)
    set_idle_minutes(session, 10)
    part.reload()
    assert not part._policy.isVisibleTo(part)
    allow_idle_minutes(session, 3)
    part.reload()
    assert part._policy.isVisibleTo(part)
    assert part._policy.text.text() == "Set by headquarters: at most 3 minutes."
    assert part._lock.value == "3"
    assert [part._lock.itemText(at) for at in range(part._lock.count())] == [
        "after 1 minute", "after 2 minutes", "after 3 minutes",
    ]  # fmt: skip


class Taken:
    """A system whose windows can be left out of screenshots."""

    allowed = False

    def allow(self) -> None:
        self.allowed = True

    def exclude(self) -> None:
        self.allowed = False


def test_screenshots_are_offered_only_where_they_can_be_refused(on, look):
    part = AppearancePart(on.desk)
    part.reload()
    assert part.capture_button.parent() is None
    look.capture = Taken()
    part = AppearancePart(on.desk)
    part.reload()
    assert part.capture_button.text() == "Allow them for 10 minutes"
    part.capture_button.act.emit()
    assert look.capture.allowed
    assert part.capture_button.text() == "Refuse them again now"
    part.capture_button.act.emit()
    assert not look.capture.allowed
    look.capture = None
