"""The screen locks, the computer sleeps, another user comes: what logind says over a real bus."""

from __future__ import annotations

import os
import socket

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.ui.logind import Logind
from tests.ui.login_service import OTHER_SESSION, LoginService, a_bus
from tests.ui.vaults import until


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    with a_bus(tmp_path_factory.mktemp("bus")) as found:
        yield found


@pytest.fixture
def service(qapp, address, monkeypatch):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    made = LoginService(address)
    yield made
    made.close()


class Listening:
    def __init__(self, session: str = "2") -> None:
        self.heard = 0
        self.logind = Logind(session)
        self.logind.away.connect(self._hear)
        assert self.logind.listening.wait(10)

    def _hear(self) -> None:
        self.heard += 1


@pytest.fixture
def listening(service):
    made = Listening()
    yield made
    made.logind.let_go()


def test_the_session_is_locked(service, listening):
    service.lock()
    until(lambda: listening.heard)


def test_the_lock_of_another_session_is_not_ours(service, listening):
    service.lock(OTHER_SESSION)
    service.lock()
    until(lambda: listening.heard)
    assert listening.heard == 1


@pytest.mark.parametrize(("name", "value"), [("LockedHint", True), ("Active", False)])
def test_a_locked_screen_and_another_user_are_heard(service, listening, name, value):
    service.change("IdleHint", to=True)
    service.change(name, to=value)
    until(lambda: listening.heard)
    assert listening.heard == 1


def test_sleep_waits_until_the_vault_is_closed(service, listening):
    assert service.inhibited == [("sleep", "Waymark", "The vault is being locked", "delay")]
    service.prepare_for_sleep()
    until(lambda: listening.heard)
    assert service.sleep_waits
    listening.logind.let_go()
    assert not service.sleep_waits


def test_the_next_process_does_not_inherit_what_delays_sleep(service, listening):
    assert not os.get_inheritable(listening.logind._inhibitor)


def test_waking_up_unlocking_and_coming_back_lock_nothing(service, listening):
    service.prepare_for_sleep(before=False)
    service.change("LockedHint", to=False)
    service.change("Active", to=True)
    service.lock()
    until(lambda: listening.heard)
    assert listening.heard == 1, "the lock alone"


def test_the_own_session_is_found_without_its_variable(service):
    made = Listening(session="")
    service.lock(OTHER_SESSION)
    service.lock()
    until(lambda: made.heard)
    assert made.heard == 1
    made.logind.let_go()


def test_a_program_that_no_session_owns_locks_with_any(qapp, address, monkeypatch):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    service = LoginService(address, knows_session=False)
    made = Listening(session="c7")
    service.lock(OTHER_SESSION)
    until(lambda: made.heard)
    made.logind.let_go()
    service.close()


def test_without_a_bus_nothing_is_heard_and_nothing_fails(qapp, tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/nothing")
    alone, heard = Logind("2"), []
    alone.away.connect(lambda: heard.append(True))
    QApplication.processEvents()
    alone.let_go()
    assert (heard, alone.listening.is_set()) == ([], False)


def test_a_bus_that_never_answers_holds_nothing_up(qapp, tmp_path, monkeypatch):
    with socket.socket(socket.AF_UNIX) as silent:
        silent.bind(str(tmp_path / "bus"))
        silent.listen()
        monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", f"unix:path={tmp_path}/bus")
        made = Logind("2")
        QApplication.processEvents()
        made._thread.join(10)
        made.let_go()
    assert not made.listening.is_set()


@pytest.mark.parametrize("address", ["tcp:host=127.0.0.1,port=4000", "nonsense", "unix:"])
def test_a_bus_on_the_network_is_never_asked(qapp, address, monkeypatch):
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", address)
    opened = []
    monkeypatch.setattr(socket, "socket", lambda *what, **more: opened.append((what, more)))
    made = Logind("2")
    made._thread.join(10)
    assert opened == []
    made.let_go()
