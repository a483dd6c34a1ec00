"""A day's work in the window, in a fresh process: see test_casework.

``python -m tests.benchmarks.working open|flow VAULT`` prints what it measured: for ``open`` the
most memory in use (KiB) and the CPU seconds of each case. ``typed VAULT WORD…`` prints the CPU
seconds from each word in the search box to the lines below it, once for the first one of the day.
"""

from __future__ import annotations

import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from tests.benchmarks.unlocking import PASSPHRASE

OPENED = 15
_QUIET = 0.0005
"""Seconds of a turn in which nothing was done."""
_LONG = 0.04
"""CPU seconds of a turn from which on it is asked how quick the computer is just then."""
Turn = tuple[float, float, float]
"""CPU and wall seconds of a turn, and the CPU seconds that a fixed piece of work took beside it."""


def pace() -> float:
    """Return the CPU seconds of a fixed piece of work: what else runs on a processor slows both.

    Half of the computers that tests run on share their processors with others, and are one and a
    half times as slow for seconds on end, in CPU seconds as well.
    """
    from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

    took = []
    for _ in range(3):
        begin = time.thread_time()
        holder = QWidget()
        column = QVBoxLayout(holder)
        for number in range(40):
            column.addWidget(QLabel(f"{number:>10}"))
        holder.sizeHint()
        took.append(time.thread_time() - begin)
    return sorted(took)[1]


class Day:
    """The window of an unlocked vault, driven step by step."""

    def __init__(self, vault: Path) -> None:
        import desktop_app.ui  # noqa: F401, I001  (first of what has Qt, as in the program)
        from PySide6.QtWidgets import QApplication

        from desktop_app.app import vaults
        from desktop_app.app.memory import hand_back_freed_memory
        from desktop_app.app.surroundings import World
        from desktop_app.language import Speaker
        from desktop_app.ui.absence import Absence
        from desktop_app.ui.failure import Failures
        from desktop_app.ui.loading import load_window
        from desktop_app.ui.style.look import Look

        hand_back_freed_memory()  # as the program does when it starts
        self.application = QApplication(sys.argv[:1])
        load_window()  # the program does this while the key is derived
        from desktop_app.ui.workplace import Workplace

        config = vault.parent.parent / "config"
        world = World(config=config, vaults=vault.parent)
        self.session = vaults.unlock(world, vault, PASSPHRASE)
        # What deriving the key took is chosen to be much, and is free again: it is not counted.
        Path("/proc/self/clear_refs").write_text("5", "ascii")
        self.best = min(pace() for _ in range(20))
        """The quickest that the fixed piece of work was in this process."""
        speaker = Speaker("nl")
        look = Look(self.application, speaker.say)
        self.workplace = Workplace(
            self.session,
            world,
            look=look,
            speaker=speaker,
            failures=Failures(look),
            seconds=time.monotonic,
            listen=lambda _window: Absence(),
        )
        self.window = self.workplace.window

    def settle(self, longest: list[tuple[float, float]] | None = None) -> None:
        """Let the event loop turn until nothing is left to do; note its longest turns."""
        from PySide6.QtCore import QEvent

        quiet = 0
        while quiet < 3:
            cpu, wall = time.thread_time(), time.perf_counter()
            # An event loop that runs lets go at the start of a turn of what was closed in the one
            # before; here that is done for it.
            self.application.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self.application.processEvents()
            spent = time.thread_time() - cpu
            if longest is not None:
                longest.append((spent, time.perf_counter() - wall))
            quiet = quiet + 1 if spent < _QUIET else 0

    def step(self, work: Callable[[], object]) -> Turn:
        """Do one thing inside the event loop; return its longest turn."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, work)
        turns: list[tuple[float, float]] = []
        self.settle(turns)
        return self._longest(turns)

    def wait(self, seconds: float) -> Turn:
        """Let timers run out; return the longest turn meanwhile."""
        turns: list[tuple[float, float]] = []
        end = time.perf_counter() + seconds
        while time.perf_counter() < end:
            self.settle(turns)
            time.sleep(0.01)
        return self._longest(turns)

    def _longest(self, turns: list[tuple[float, float]]) -> Turn:
        cpu, wall = max(turns)
        beside = pace() if cpu > _LONG else self.best
        self.best = min(self.best, beside)
        return cpu, wall, beside

    def page(self) -> Any:
        return self.window.page


def opened(day: Day) -> list[float]:
    """Open cases one after the other; return the CPU seconds of each."""
    from desktop_app.store.case_lines import Wanted

    lines = day.session.store.lists.cases(Wanted(closed=False), limit=OPENED + 3)
    found = []
    for line in lines:
        cpu = time.thread_time()
        day.workplace.desk.open_case(line.case)
        day.settle()
        found.append(time.thread_time() - cpu)
    return found[3:]


def typed(day: Day, words: list[str]) -> list[float]:
    """Return what the first search of the day takes, then each word, its lines painted."""
    search = day.window.menu_row.search

    def look(word: str) -> float:
        day.window.start_search()
        day.settle()
        cpu = time.thread_time()
        search.setText(word)
        search.textEdited.emit(word)
        day.application.processEvents()
        spent = time.thread_time() - cpu
        assert search.panel.isVisible()
        day.settle()
        return spent

    return [look(words[0]), *(median(look(word) for _ in range(5)) for word in words)]


def main() -> None:
    from tests.benchmarks.hands import flow, peak

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    task, vault = sys.argv[1], Path(sys.argv[2])
    day = Day(vault)
    from PySide6.QtCore import QRect

    day.workplace.show(QRect(0, 0, 1366, 768), "today", maximized=False)
    while day.workplace.runner.running:
        day.application.processEvents()
    day.settle()
    # The morning's work may have shown its progress in a dialog: this platform has no window
    # manager to give the keyboard back.
    day.window.activateWindow()
    day.settle()
    if task == "open":
        seconds = opened(day)
        print(peak(), *seconds)
    elif task == "typed":
        print(*typed(day, sys.argv[3:]))
    else:
        try:
            found = flow(day)
        except Exception:
            traceback.print_exc()  # the program itself would tell no values
            raise
        # How long each turn would have taken while the computer was as quick as it gets.
        steps = [
            f"{name.replace(' ', '-')}={cpu * day.best / beside}={wall}={cpu}"
            for name, (cpu, wall, beside) in found.items()
        ]
        print(peak(), *steps)
    sys.stdout.flush()
    day.workplace.close()


if __name__ == "__main__":
    main()
