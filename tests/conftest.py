"""What every test stands on: Qt without a screen, and hypothesis with its seed in the open."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent

_SLOW_MACHINES = [HealthCheck.too_slow]
settings.register_profile(
    "suite",
    max_examples=1_000,
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
