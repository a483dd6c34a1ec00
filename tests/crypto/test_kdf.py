"""What guessing costs, and that no file can ask for more than a machine has."""

from __future__ import annotations

import subprocess
import sys

import pytest

from desktop_app.crypto import kdf
from desktop_app.errors import UserError


def test_the_same_words_give_the_same_key_and_another_salt_another() -> None:
    key = kdf.derive(b"words", bytes(16), kdf.LOWEST)
    assert len(key) == 32
    assert key == kdf.derive(b"words", bytes(16), kdf.LOWEST)
    assert key != kdf.derive(b"words", b"1" * 16, kdf.LOWEST)


def test_argon2id_is_the_one_of_the_reference_implementation() -> None:
    """Printed by ``argon2 saltsaltsaltsalt -id -t 1 -k 65536 -p 4 -l 32 -r``."""
    key = kdf.derive(b"correct horse", b"saltsaltsaltsalt", kdf.LOWEST)
    assert key.hex() == "8f3eefba5d54e6a46938cb24239449a45de8195df447cf28b7afda25fedfe335"


@pytest.mark.parametrize(
    ("memory", "passes", "lanes"),
    [
        (64 * 1024 - 1, 1, 4),
        (1024 * 1024 + 1, 1, 4),
        (64 * 1024, 0, 4),
        (64 * 1024, 65, 4),
        (64 * 1024, 1, 0),
        (64 * 1024, 1, 17),
        (2**62, 2**62, 4),
    ],
)
def test_a_cost_outside_the_limits_cannot_be_held(memory: int, passes: int, lanes: int) -> None:
    with pytest.raises(UserError, match="cost of unlocking"):
        kdf.Params(memory, passes, lanes)


@pytest.mark.parametrize(
    ("seconds", "passes"), [(0.5, 2), (0.26, 3), (0.65, 1), (0.001, 64), (0.0, 64), (3.0, 1)]
)
def test_passes_fill_one_second_and_not_more(seconds: float, passes: int) -> None:
    ticks = iter((0.0, seconds))
    params = kdf.calibrated(machine_memory=2 * 10**9, clock=lambda: next(ticks))
    assert params == kdf.Params(64 * 1024, passes, 4)


def test_a_machine_of_four_gigabytes_spends_a_quarter_of_one() -> None:
    ticks = iter((0.0, 1.0))
    params = kdf.calibrated(machine_memory=4 * 10**9, clock=lambda: next(ticks))
    assert params.memory == 256 * 1024


def test_the_machine_tells_its_memory() -> None:
    assert kdf.system_memory() > 10**8


def test_too_little_free_memory_is_an_expected_failure() -> None:
    code = (
        "import resource\n"
        "from desktop_app.crypto import kdf\n"
        "from desktop_app.errors import UserError\n"
        "resource.setrlimit(resource.RLIMIT_AS, (700 << 20, 700 << 20))\n"
        "try:\n"
        "    kdf.derive(b'x', bytes(16), kdf.Params(1024 * 1024, 1))\n"
        "except UserError as error:\n"
        "    print(error)\n"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "not enough free memory" in told.stdout
