"""The vaults that several benchmarks look into."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.benchmarks.offices import FEW, MANY, Office


@pytest.fixture(scope="session")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, Office]]:
    """Return a vault with many cases and one with a tenth of them."""
    folder = tmp_path_factory.mktemp("offices")
    made = Office(folder / "many", MANY), Office(folder / "few", FEW)
    yield made
    for one in made:
        one.session.vault.close()
