"""What every test stands on: Qt without a screen, and hypothesis with its seed in the open."""

from __future__ import annotations

import os
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from desktop_app.crypto import kdf, keyslots

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent

_SLOW_MACHINES = [HealthCheck.too_slow]
settings.register_profile(
    "suite",
    max_examples=300,  # of histories that are merged as many as tests/merged.py says
    deadline=None,
    print_blob=True,
    suppress_health_check=_SLOW_MACHINES,
)
settings.register_profile(
    "deep",
    max_examples=10_000,
    deadline=None,
    print_blob=True,
    suppress_health_check=_SLOW_MACHINES,
)


class _RememberedKeys:
    """The key derivation of the program, which does the same work for the same slot only once.

    It is made to be slow: half the time of these tests was deriving keys that had been derived.
    """

    derive = staticmethod(lru_cache(maxsize=512)(kdf.derive))

    def __getattr__(self, name: str) -> Any:
        return getattr(kdf, name)


keyslots.kdf = _RememberedKeys()  # type: ignore[assignment]


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Choose the seed of the properties here, so that it can be printed."""
    if config.getoption("--hypothesis-seed") is None:
        config.option.hypothesis_seed = str(int.from_bytes(os.urandom(4), "big"))


def pytest_report_header(config: pytest.Config) -> str:
    """Print the seed; ``--hypothesis-seed=N`` runs the same examples again."""
    return f"hypothesis seed: {config.getoption('--hypothesis-seed')}"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of a folder that has a stage of its own."""
    for item in items:
        folder = item.path.relative_to(ROOT / "tests").parts[0]
        if folder in ("ui", "benchmarks"):
            item.add_marker("ui" if folder == "ui" else "benchmark")


@pytest.fixture
def root() -> Path:
    """Return the folder that holds the whole project."""
    return ROOT
