"""Runs a scene many times, each in a forked process that is killed or whose disk is full.

``python -m tests.faults.trials SCENE OFFICE FOLDER KILLS MOMENTS FULL SEED`` says in JSON how many
calls that write a run makes, how many trials there were, and what did not hold in which of them.
KILLS trials die at a call, spread evenly over all; MOMENTS die at a random time; FULL trials meet a
full disk or a short write, spread evenly. 0: none; -1: every call.
"""

from __future__ import annotations

import json
import mmap
import os
import random
import shutil
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from tests.faults import disk as disks
from tests.faults.disk import Disk, Kind

DISK = Disk()
disks.stand_between(DISK)  # before the program is loaded: it may keep what it imports

from desktop_app.app import vaults  # noqa: E402
from desktop_app.app.finishing import NotFinished  # noqa: E402
from desktop_app.errors import UserError  # noqa: E402
from desktop_app.language import Speaker  # noqa: E402
from tests.faults.scenes import SCENES, Office, Scene, Step, holds, state, surroundings  # noqa: E402

_ROOM = 1 << 20
_TROUBLES: tuple[Kind, ...] = ("full", "cramped", "short")


class Said:
    """What a process said, in memory that outlives it."""

    def __init__(self) -> None:
        self._memory = mmap.mmap(-1, _ROOM)

    def say(self, **what: object) -> None:
        self._memory.write(json.dumps(what).encode() + b"\n")

    def heard(self) -> list[dict[str, object]]:
        lines = self._memory[:].split(b"\0", 1)[0].decode().splitlines()
        return [json.loads(line) for line in lines]


@dataclass(frozen=True)
class Trial:
    """At which call, counted from 1, or after how many seconds, and what happens there."""

    kind: Kind
    at: int = 0
    seconds: float = 0.0


def main() -> None:
    name, made, folder = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
    kills, moments, full, seed = (int(one) for one in sys.argv[4:])
    scene = SCENES[name]
    words = json.loads((made / "words.json").read_text("utf-8"))
    office = Office(made / "office", surroundings(made / "office"), words)
    office.world.catalogue  # noqa: B018  (read once, not in every trial)
    begin = time.perf_counter()
    calls = _run(scene, office, folder / "counted", _whole, Trial("die"))
    seconds = time.perf_counter() - begin
    in_steps = _run(scene, office, folder / "counted", _in_trouble, Trial("full"))
    chance = random.Random(seed)
    trials = [Trial(("die", "torn")[at % 2], at) for at in _spread(kills, calls)]
    trials += [Trial("die", seconds=chance.uniform(0, seconds)) for _ in range(moments)]
    spread = _spread(full, in_steps)
    trials += [Trial(_TROUBLES[number % 3], at) for number, at in enumerate(spread)]
    failed = []
    for one in trials:
        try:
            _run(
                scene,
                office,
                folder / "trial",
                _in_trouble if one.kind in _TROUBLES else _whole,
                one,
            )
        except Exception:  # noqa: BLE001  (whatever did not hold is told)
            failed.append(f"{one}\n{traceback.format_exc(limit=-2)}")
    print(
        json.dumps({"calls": calls, "in_steps": in_steps, "trials": len(trials), "failed": failed})
    )


def _spread(count: int, over: int) -> list[int]:
    """Return ``count`` numbers from 1 to ``over``, spread evenly; all of them for -1."""
    if count < 0 or count >= over:
        return list(range(1, over + 1))
    return [1 + (number * over) // count for number in range(count)]


def _run(
    scene: Scene, office: Office, folder: Path, work: Callable[..., None], trial: Trial
) -> int:
    """Do one trial in a copy of the office and assert what holds; return how many calls it made."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(office.folder, folder)
    said = Said()
    here = office.moved(folder)
    child = os.fork()
    if not child:
        _end(scene, here, said, work, trial)
    if trial.seconds:
        time.sleep(trial.seconds)
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    heard = said.heard()
    assert os.WIFSIGNALED(status) or os.WEXITSTATUS(status) == 0, heard[-1:]
    if trial.kind in ("die", "torn") and trial.at:
        assert os.WIFSIGNALED(status), "it did not come that far"
    holds(scene, here, [str(one["did"]) for one in heard if "did" in one])
    return int(str(heard[-1].get("calls", 0))) if heard else 0


Work = Callable[[Scene, Office, Said, Trial], None]


def _end(scene: Scene, office: Office, said: Said, work: Work, trial: Trial) -> NoReturn:
    """Work in the forked process and leave it at once, whatever happens."""
    code = 1
    try:
        work(scene, office, said, trial)
        code = 0
    except BaseException:  # noqa: BLE001  (told, and the process ends)
        said.say(raised=traceback.format_exc(limit=-6))
    finally:
        os._exit(code)


def _whole(scene: Scene, office: Office, said: Said, trial: Trial) -> None:
    """Open the vault, do all steps, lock: at one of the calls in all this the process dies."""
    DISK.arm(trial.at, trial.kind)
    with DISK.watching():
        session = office.open(scene.vault)
        for step in scene.steps(session, office):
            said.say(did=step())
        vaults.lock_vault(session)
        if scene.closed is not None:
            said.say(did=scene.closed(office))
    said.say(calls=DISK.calls)


def _in_trouble(scene: Scene, office: Office, said: Said, trial: Trial) -> None:
    """Do all steps while the disk is full from some call on; what failed is done again with room.

    A failed step says so in both languages and leaves everything as it was, or says what is left
    to be done. A write that was only short is no failure.
    """
    session = office.open(scene.vault)
    DISK.arm(trial.at, trial.kind)
    for step in scene.steps(session, office):
        said.say(did=_tried(step, lambda: state(scene, session, office), trial))
    with DISK.watching():
        vaults.lock_vault(session)  # nothing holds that up
    if scene.closed is not None:
        closed = scene.closed
        said.say(did=_tried(lambda: closed(office), lambda: _closed_state(scene, office), trial))
    said.say(calls=DISK.calls)


def _tried(step: Step, state_now: Callable[[], dict[str, object]], trial: Trial) -> str:
    """Do a step; where it fails look at what it says and leaves, and do it again with room."""
    before = state_now()
    try:
        with DISK.watching():
            return step()
    except UserError as error:
        DISK.relieve()
        sentences = [Speaker(language).say(error.message) for language in ("nl", "en")]
        assert all(one.endswith(".") for one in sentences), sentences
        assert trial.kind != "short", sentences
        now = state_now()
        changed = {name for name in now if now[name] != before[name]}
        if not isinstance(error, NotFinished):
            assert not changed, f"changed: {changed} by what said: {sentences[1]}"
    return step()


def _closed_state(scene: Scene, office: Office) -> dict[str, object]:
    session = office.open(scene.vault)
    try:
        return state(scene, session, office)
    finally:
        session.vault.close()


if __name__ == "__main__":
    main()
