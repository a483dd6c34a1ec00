"""What every test stands on: Qt without a screen, and hypothesis with its seed in the open."""

from __future__ import annotations

import gc
import os
from functools import cache, lru_cache
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from desktop_app.crypto import kdf, keyslots, passphrase
from desktop_app.forms.catalogue import Catalogue
from desktop_app.paths import resource

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

ROOT = Path(__file__).resolve().parent.parent

_SLOW_MACHINES = [HealthCheck.too_slow]
settings.register_profile(
    "suite",
    max_examples=200,  # of histories that are merged as many as tests/merged.py says
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

# What is looked up anew in each process of the program, and the same each time: how good a
# passphrase is (0.1 s) and the content that is shipped (0.3 s), in which nothing can be changed.
passphrase._score = lru_cache(maxsize=512)(passphrase._score)
passphrase._only_common_words = lru_cache(maxsize=512)(passphrase._only_common_words)
_anew = Catalogue.load.__func__  # type: ignore[attr-defined]
_SHIPPED = resource("content")


@cache
def _shipped() -> Catalogue:
    made = _anew(Catalogue, _SHIPPED)
    assert isinstance(made, Catalogue)
    return made


def _load(cls: type[Catalogue], folder: Traversable, overrides: Path | None = None) -> Catalogue:
    if folder == _SHIPPED and overrides is None:
        return _shipped()
    made = _anew(cls, folder, overrides)
    assert isinstance(made, Catalogue)
    return made


Catalogue.load = classmethod(_load)  # type: ignore[assignment, method-assign]


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


TOGETHER = ("tests/test_plaintext_canary.py",)
"""Files whose tests share one long work, which is done once where they stay in one process."""


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: object) -> object:
    """Keep the tests of ``TOGETHER`` together where others are shared out one by one.

    pytest-xdist 3.8 has ``xdist_group`` for that, which does nothing under pytest 9.2.
    """
    if config.getvalue("dist") != "loadgroup":
        return None
    from xdist.scheduler import LoadScopeScheduling

    class Together(LoadScopeScheduling):
        def _split_scope(self, nodeid: str) -> str:
            file = nodeid.partition("::")[0]
            return file if file in TOGETHER else nodeid

    return Together(config, log)


def pytest_collection_finish() -> None:
    """Keep what was loaded for all tests out of Python's search for garbage, as the program does.

    The window looks for garbage whenever a form is left, which among all that was collected here
    took ten times as long as in the program.
    """
    gc.collect()
    gc.freeze()


@pytest.fixture
def root() -> Path:
    """Return the folder that holds the whole project."""
    return ROOT
