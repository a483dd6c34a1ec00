"""Linux: systemd-logind says over D-Bus that the screen locks, the computer sleeps, users switch.

https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html. A *delay
inhibitor* is a file that logind hands out: sleep waits (5 seconds at most, InhibitDelayMaxSec)
until it is closed, and that is once the vault is.

All of it runs on a thread of its own, so that a bus that is slow, silent or absent costs nothing
but the news. The socket is a local one (AF_UNIX): jeepney knows no other.
docs/adr/0040 says why this is not Qt's own D-Bus.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import threading
from typing import Any, Final

from jeepney import (
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from desktop_app.ui.absence import Absence

_SERVICE: Final = "org.freedesktop.login1"
_MANAGER: Final = DBusAddress("/org/freedesktop/login1", _SERVICE, f"{_SERVICE}.Manager")
_OWN: Final = DBusAddress(
    "/org/freedesktop/login1/session/auto", _SERVICE, "org.freedesktop.DBus.Properties"
)
_PATIENCE_SECONDS: Final = 5


class Logind(Absence):
    """Listens from construction on. ``session``: the id of the own session, if it is known."""

    def __init__(self, session: str = os.environ.get("XDG_SESSION_ID", "")) -> None:
        super().__init__()
        self._session = session
        self._guard = threading.Lock()
        self._over = False
        self._socket: socket.socket | None = None
        self._inhibitor: int | None = None
        self.listening = threading.Event()
        self._thread = threading.Thread(target=self._listen, name="logind", daemon=True)
        self._thread.start()

    def let_go(self) -> None:
        with self._guard:
            self._over = True
            if self._inhibitor is not None:
                os.close(self._inhibitor)
                self._inhibitor = None
            if self._socket is not None:
                with contextlib.suppress(OSError):  # wakes the thread
                    self._socket.shutdown(socket.SHUT_RDWR)
        self._thread.join(0.2)

    # On the thread

    def _listen(self) -> None:
        try:
            with open_dbus_connection("SYSTEM", enable_fds=True) as bus:
                self._attend(bus)
        except Exception as error:  # noqa: BLE001  (whatever a bus does: it costs the news only)
            logging.getLogger(__name__).info("no news from logind: %s", type(error).__name__)
        finally:
            with self._guard:
                self._socket = None

    def _attend(self, bus: DBusConnection) -> None:
        with self._guard:
            if self._over:
                return
            self._socket = bus.sock
        _watch(bus, path=_MANAGER.object_path, interface=_MANAGER.interface)
        self._delay_sleep(bus)
        own = self._own_session(bus)
        _watch(bus, path=own, interface=f"{_SERVICE}.Session")
        if own is not None:
            _watch(bus, path=own, interface=_OWN.interface)
        self.listening.set()
        while not self._over:
            said = bus.receive()
            if said.header.message_type is MessageType.signal and says_leaving(said):
                self.away.emit()

    def _delay_sleep(self, bus: DBusConnection) -> None:
        values = ("sleep", "Waymark", "The vault is being locked", "delay")
        handed_out = _ask(bus, new_method_call(_MANAGER, "Inhibit", "ssss", values))
        if handed_out is None:
            return
        file = handed_out.to_raw_fd()
        os.set_inheritable(file, False)  # the fresh process must not hold sleep up
        with self._guard:
            if self._over:
                os.close(file)
            else:
                self._inhibitor = file

    def _own_session(self, bus: DBusConnection) -> str | None:
        """Return the path of the own session; None where none owns up to this process.

        The lock of any session locks then.
        """
        name = self._session
        if not name:
            values = (f"{_SERVICE}.Session", "Id")
            told = _ask(bus, new_method_call(_OWN, "Get", "ss", values))
            name = told[1] if told is not None else ""
        if not name:
            return None
        path: str | None = _ask(bus, new_method_call(_MANAGER, "GetSession", "s", (name,)))
        return path


def says_leaving(said: Message) -> bool:
    """Tell whether a signal of logind says that the person leaves."""
    match said.header.fields.get(HeaderFields.member), said.body:
        case "Lock", _:
            return True
        case "PrepareForSleep", (True,):
            return True
        case "PropertiesChanged", (_, dict(changed), _):
            return changed.get("LockedHint") == ("b", True) or changed.get("Active") == ("b", False)
    return False


def _watch(bus: DBusConnection, *, path: str | None, interface: str | None) -> None:
    rule = MatchRule(type="signal", sender=_SERVICE, path=path, interface=interface)
    bus.send_and_get_reply(message_bus.AddMatch(rule), timeout=_PATIENCE_SECONDS)


def _ask(bus: DBusConnection, call: Message) -> Any:
    """Return the one value that is answered; None for a refusal."""
    reply = bus.send_and_get_reply(call, timeout=_PATIENCE_SECONDS)
    good = reply.header.message_type is MessageType.method_return and reply.body
    return reply.body[0] if good else None
