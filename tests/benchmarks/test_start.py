"""From nothing to the painted unlock screen, against an interpreter with a bare window of its size.

Each is a process of its own; time and memory are what the system counted for it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import pytest

from desktop_app.app import vaults
from desktop_app.app.surroundings import World
from desktop_app.app.vaults import NewVault
from desktop_app.crypto import kdf

BARE_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication(sys.argv)
window = QMainWindow()
window.resize(1366, 768)
window.show()
application.processEvents()
"""
LAUNCHER = """
import resource, subprocess, sys, time
begin = time.perf_counter()
subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL)
seconds = time.perf_counter() - begin
print(seconds, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
"""
"""A small parent: a process begins with the peak of the one that it was forked from."""
PROGRAM = [sys.executable, "-m", "desktop_app", "selftest"]
FLOOR = [sys.executable, "-c", BARE_WINDOW]
ROUNDS = 11
MORE_TRIES = 2


@dataclass(frozen=True)
class Cost:
    """Seconds on the wall, and the most memory that was in use (KiB)."""

    seconds: float
    memory: int


@pytest.fixture
def cost(tmp_path: Path) -> Callable[[list[str]], Cost]:
    """Measures a process on a computer with one vault."""
    around = {"HOME": "home", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run"}
    around |= {f"XDG_{one}_HOME": one.lower() for one in ("CONFIG", "DATA", "STATE", "CACHE")}
    names = {name: str(tmp_path / place) for name, place in around.items()}
    for place in names.values():
        Path(place).mkdir(mode=0o700)
    surroundings = os.environ | names | {"QT_QPA_PLATFORM": "offscreen"}
    surroundings.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    surroundings["PYTHONPYCACHEPREFIX"] = str(tmp_path / "compiled")
    asked = (
        "from desktop_app import paths; print(paths.config_folder()); print(paths.vaults_folder())"
    )
    told = subprocess.run(
        [sys.executable, "-c", asked],
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
    )
    config, folder = (Path(line) for line in told.stdout.splitlines())
    world = World(config=config, vaults=folder, kdf_params=kdf.LOWEST)
    passphrase = "mosgroen kapstok wilgenhout draaideur snoeischaar"
    new = NewVault("oost-2", "Oost", "coordinator", "VC-1", passphrase)
    vaults.create(world, folder / "oost-2", new).session.vault.close()

    def measure(command: list[str]) -> Cost:
        done = subprocess.run(
            [sys.executable, "-S", "-c", LAUNCHER, *command],
            env=surroundings,
            capture_output=True,
            text=True,
            check=True,
        )
        seconds, memory = done.stdout.split()[-2:]
        return Cost(float(seconds), int(memory))

    return measure


@dataclass(frozen=True)
class Ratio:
    """Of the program to the bare window: medians of rounds taken in turn."""

    seconds: float
    memory: float


def compared(cost: Callable[[list[str]], Cost]) -> Ratio:
    """Eleven rounds of each, in turn."""
    floors, programs = [], []
    for _ in range(ROUNDS):
        floors.append(cost(FLOOR))
        programs.append(cost(PROGRAM))
    program, floor = (median(one.seconds for one in rounds) for rounds in (programs, floors))
    peak, least = (median(one.memory for one in rounds) for rounds in (programs, floors))
    print(f"\n{program:.3f} s: {program / floor:.2f} bare windows")
    print(f"{peak / 1024:.0f} MiB: {peak / least:.2f} bare windows")
    return Ratio(program / floor, peak / least)


def test_the_unlock_screen_is_painted_within_two_and_a_half_bare_windows(
    cost: Callable[[list[str]], Cost],
) -> None:
    for command in (FLOOR, PROGRAM):
        cost(command)
    measured = compared(cost)
    # A computer that is busy elsewhere gets more tries: a program that is slow is slow in each.
    for _ in range(MORE_TRIES):
        if measured.seconds > 2.5:
            measured = compared(cost)
    assert measured.seconds <= 2.5
    assert measured.memory <= 1.6
