"""From an opened key slot to the painted Today, in a fresh process: see test_unlock.

``python -m tests.benchmarks.unlocking FOLDER VAULT`` prints the seconds. ``bare FOLDER VAULT KEY``
is what it is compared with: the store opened with its raw key, and a window with nothing in it.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

PASSPHRASE = "mosgroen kapstok wilgenhout draaideur snoeischaar"


def bare(vault: Path, key: str) -> None:
    """Open the store as SQLCipher does, read what says that it opened, and paint a window."""
    from PySide6.QtWidgets import QApplication, QMainWindow
    from sqlcipher3 import dbapi2

    raw = dbapi2.connect(str(vault / "store.db"))
    raw.execute(f"PRAGMA key = \"x'{key}'\"")
    assert raw.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] > 10
    application = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1366, 768)
    window.show()
    application.processEvents()


def unlock(folder: Path, vault: Path) -> float:
    """Return the seconds from the opened slot until Today was painted."""
    from PySide6.QtCore import QEvent, QObject
    from PySide6.QtWidgets import QApplication

    from desktop_app.ui.main import Outside, Program

    class Watch(QObject):
        """Notes when something was painted for the first time."""

        painted = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self.painted:
                self.painted = time.perf_counter()
            return False

    application = QApplication(sys.argv[:1])
    program = Program(application, Outside(vault.parent, folder), "nl")
    program.start(vault)
    entry = program.entry
    assert entry is not None
    entry.load()
    while entry._lock is None:
        application.processEvents()
    from desktop_app.app import vaults
    from desktop_app.crypto.keyslots import open_each_with_passphrase
    from desktop_app.store.folder import VaultFolder
    from desktop_app.ui.loading import load_window

    opened = list(open_each_with_passphrase(VaultFolder(vault).read_keys().file, PASSPHRASE))
    load_window()  # the program does this while the key is derived
    watch = Watch()
    begin = time.perf_counter()
    session = vaults._open(entry._world, vault, lambda _file: opened, lock=entry._lock)
    entry.hand_over(session)
    assert program.workplace is not None
    page = program.workplace.window.page
    assert type(page).__name__ == "TodayPage"
    page.installEventFilter(watch)
    while not watch.painted:
        application.processEvents()
    end = time.perf_counter()
    assert any(part.table.isVisible() for part in page._parts)
    program.quit()
    return end - begin


if __name__ == "__main__":
    task, folder, vault = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    if task == "bare":
        bare(vault, sys.argv[4])
    else:
        print(unlock(folder, vault))
