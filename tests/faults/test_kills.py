"""Killed at any call that writes or at any moment, on a full disk, by writes that come short.

Each trial is a process of its own in a copy of one small office (see ``trials``); afterwards the
vault is opened, checked and looked through (see ``scenes``).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.faults import scenes
from tests.faults.scenes import SCENES

pytestmark = pytest.mark.faults
ROOT = Path(__file__).resolve().parents[2]
EVERY = -1
MOMENTS = 50
MOMENTS_DEEP = 2_000


@dataclass(frozen=True)
class Share:
    """How many trials of each sort: killed at a call, at a moment, out of room."""

    kills: int
    moments: int
    full: int


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of an office, and its recovery words beside it."""
    folder = tmp_path_factory.mktemp("office")
    made = scenes.build(folder / "office")
    (folder / "words.json").write_text(json.dumps(made.words), "utf-8")
    return folder


Run = Callable[[str, Share], dict[str, Any]]


@pytest.fixture
def run(office: Path, tmp_path: Path, request: pytest.FixtureRequest) -> Run:
    """Runs the trials of a scene and returns what came of them."""
    seed = int(request.config.getoption("--hypothesis-seed"))

    def trials(scene: str, share: Share) -> dict[str, Any]:
        command = [sys.executable, "-m", "tests.faults.trials", scene, str(office), str(tmp_path)]
        command += [str(number) for number in (share.kills, share.moments, share.full, seed)]
        done = subprocess.run(
            command, cwd=ROOT, env=os.environ, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
        result: dict[str, Any] = json.loads(done.stdout)
        print(
            f"\n{scene}: {result['trials']} trials, {result['calls']} calls in a run, seed {seed}"
        )
        return result

    return trials


SHARES = {
    name: Share(6, MOMENTS // len(SCENES), 6)
    if name in ("changing_the_passphrase", "replacing_the_keys", "erasing", "creating")
    else Share(14, MOMENTS // len(SCENES) + 1, 12)
    for name in SCENES
}
"""What derives a key costs a tenth of a second each time, so there are fewer of those."""


def test_fifty_of_the_kills_are_at_random_moments() -> None:
    assert sum(share.moments for share in SHARES.values()) >= MOMENTS


@pytest.mark.parametrize("scene", SCENES)
def test_whatever_the_call_that_fails_nothing_acknowledged_is_lost_and_the_vault_is_whole(
    run: Run, scene: str
) -> None:
    result = run(scene, SHARES[scene])
    assert result["calls"] > 40
    assert result["failed"] == []


@pytest.mark.deep
@pytest.mark.timeout(3000)
@pytest.mark.parametrize("scene", SCENES)
def test_at_every_call_and_at_two_thousand_moments(run: Run, scene: str) -> None:
    share = Share(EVERY, MOMENTS_DEEP // len(SCENES) + 1, EVERY)
    assert run(scene, share)["failed"] == []
