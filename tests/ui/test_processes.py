"""Real processes: one for each vault, and sleep that locks it before the computer sleeps."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ui.login_service import LoginService, a_bus
from tests.ui.vaults import PASSPHRASE, a_vault

ROOT = Path(__file__).resolve().parents[2]
WINDOW = """
import os, socket, sys
from pathlib import Path
sys.path.insert(0, sys.argv[2])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop_app.ui import main
from tests.ui.vaults import PASSPHRASE, a_world, until

folder = Path(sys.argv[1])
opened = []  # address families of every socket that Python opened

def heed(event, values):
    if event == "socket.__new__":
        opened.append(int(values[1]))

sys.addaudithook(heed)

def foreign():
    # The sockets of this process that are not local ones, whoever opened them.
    local = {line.split()[6] for line in Path("/proc/net/unix").read_text().splitlines()[1:]}
    links = [os.readlink(f"/proc/self/fd/{one}") for one in os.listdir("/proc/self/fd")
             if os.path.islink(f"/proc/self/fd/{one}")]
    own = {link[8:-1] for link in links if link.startswith("socket:[")}
    return [*(own - local), *(family for family in opened if family != socket.AF_UNIX)]

def again(arguments):
    print("again", *arguments, flush=True)
    return True

class Program(main.Program):
    def start(self, *given):
        super().start(*given)
        QTimer.singleShot(0, self.unlock)

    def unlock(self):
        page = self.entry.page
        until(lambda: self.entry._world is not None)
        until(lambda: self.entry._lock is not None or page._message.isVisible())
        if page._message.isVisible():
            print("refused", page._message.text.text(), flush=True)
            self.entry.close()
            return
        page.unlock.emit(str(self.entry._chosen), PASSPHRASE)
        until(lambda: self.workplace is not None)
        until(lambda: self.workplace._absence.listening.is_set())
        print("open" if opened and not foreign() else f"sockets {foreign()}", flush=True)

main.Program = Program
main.run(
    vault=folder / "vaults" / "oost-2",
    language="en",
    outside=main.Outside(folder / "vaults", folder / "config", world=a_world, again=again),
)
print("ended", flush=True)
"""


@pytest.fixture
def folder(tmp_path):
    a_vault(tmp_path, "oost-2").vault.close()
    (tmp_path / "passphrase").write_text(PASSPHRASE)
    return tmp_path


def window(folder: Path, address: str) -> subprocess.Popen[str]:
    around = {"QT_QPA_PLATFORM": "offscreen", "DBUS_SYSTEM_BUS_ADDRESS": address}
    return subprocess.Popen(
        [sys.executable, "-c", WINDOW, str(folder), str(ROOT)],
        env=os.environ | around | {"XDG_SESSION_ID": "2"},
        stdout=subprocess.PIPE,
        text=True,
    )


def test_a_vault_is_open_in_one_process_and_sleep_waits_until_it_is_locked(folder, tmp_path):
    with a_bus(tmp_path) as address:
        service = LoginService(address)
        with window(folder, address) as first:
            assert first.stdout is not None
            assert first.stdout.readline() == "open\n", "only local sockets are open"

            with window(folder, address) as second:
                assert second.stdout is not None
                said = second.stdout.readline()
            assert said.startswith("refused This vault is already open in another window")

            command = [sys.executable, "-m", "desktop_app", "--lang", "en", "case", "list"]
            command += ["--vault", str(folder / "vaults" / "oost-2")]
            command += ["--passphrase-file", str(folder / "passphrase")]
            told = subprocess.run(command, capture_output=True, text=True, check=False)
            assert told.returncode == 1
            assert told.stderr.startswith("This vault is already open in another window")
            assert told.stderr.count("\n") == 1

            assert service.sleep_waits
            service.prepare_for_sleep()
            assert first.stdout.readline() == f"again --vault {folder / 'vaults' / 'oost-2'}\n"
            assert first.wait(10) == 0
        assert not service.sleep_waits
        service.close()
