"""A bus of its own (a real dbus-daemon) with a service on it that speaks as systemd-logind does."""

from __future__ import annotations

import os
import subprocess
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection

LOGIN = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1"
SESSION = "/org/freedesktop/login1/session/_32"
OTHER_SESSION = "/org/freedesktop/login1/session/_37"
_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/>
  </policy>
</busconfig>
"""


@contextmanager
def a_bus(folder: Path) -> Iterator[str]:
    """Run a message bus; yields its address."""
    socket = folder / "bus"
    configuration = folder / "bus.conf"
    configuration.write_text(_CONFIGURATION.format(socket=socket))
    command = ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as daemon:
        assert daemon.stdout is not None
        try:
            assert daemon.stdout.readline().startswith("unix:")  # it listens now
            yield f"unix:path={socket}"
        finally:
            daemon.terminate()


class LoginService:
    """``inhibited`` is what was asked of ``Inhibit``. Answers on a thread of its own."""

    def __init__(self, address: str, *, knows_session: bool = True) -> None:
        self.inhibited: list[tuple[object, ...]] = []
        self._knows_session = knows_session
        self._delay: int | None = None
        self._over = False
        self._sending = threading.Lock()
        self._bus = open_dbus_connection(address, enable_fds=True)
        self._bus.send_and_get_reply(message_bus.RequestName(LOGIN), timeout=5)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._over = True
        self._thread.join()
        self._bus.close()
        if self._delay is not None:
            os.close(self._delay)

    @property
    def sleep_waits(self) -> bool:
        """Whether somebody holds the file that delays sleep: its other end is still open."""
        assert self._delay is not None, "nobody asked for a delay"
        try:
            return os.read(self._delay, 1) != b""
        except BlockingIOError:
            return True

    # What it says

    def lock(self, session: str = SESSION) -> None:
        self._say(session, f"{LOGIN}.Session", "Lock")

    def prepare_for_sleep(self, *, before: bool = True) -> None:
        self._say(MANAGER, f"{LOGIN}.Manager", "PrepareForSleep", "b", (before,))

    def change(self, name: str, *, to: bool) -> None:
        body = (f"{LOGIN}.Session", {name: ("b", to)}, [])
        properties = "org.freedesktop.DBus.Properties"
        self._say(SESSION, properties, "PropertiesChanged", "sa{sv}as", body)

    def _say(
        self,
        path: str,
        interface: str,
        name: str,
        signature: str | None = None,
        body: tuple[object, ...] = (),
    ) -> None:
        self._send(new_signal(DBusAddress(path, LOGIN, interface), name, signature, body))

    def _send(self, message: Message) -> None:
        with self._sending:
            self._bus.send(message)

    # What it answers

    def _serve(self) -> None:
        while not self._over:
            try:
                asked = self._bus.receive(timeout=0.02)
            except TimeoutError:
                continue
            if asked.header.message_type is MessageType.method_call:
                self._answer(asked)

    def _answer(self, asked: Message) -> None:
        fields = asked.header.fields
        member, path = fields[HeaderFields.member], fields[HeaderFields.path]
        if member == "Inhibit":
            self.inhibited.append(asked.body)
            self._delay, handed_out = os.pipe()
            os.set_blocking(self._delay, False)
            self._send(new_method_return(asked, "h", (handed_out,)))
            os.close(handed_out)
        elif member == "GetSession" and self._knows_session and asked.body == ("2",):
            self._send(new_method_return(asked, "o", (SESSION,)))
        elif member == "Get" and self._knows_session and path.endswith("/session/auto"):
            self._send(new_method_return(asked, "v", (("s", "2"),)))
        else:
            self._send(new_error(asked, f"{LOGIN}.NoSuchSession"))
