"""Laptops for the tests of the store, closed at the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.store.world import Laptop, laptop


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Callable[[str], Laptop]]:
    """Return what makes a laptop of a name."""
    made: list[Laptop] = []

    def one(name: str = "Ann") -> Laptop:
        made.append(laptop(tmp_path, name))
        return made[-1]

    yield one
    for each in made:
        each.store.database.close()


@pytest.fixture
def ann(make: Callable[[str], Laptop]) -> Laptop:
    return make("Ann")


@pytest.fixture
def bob(make: Callable[[str], Laptop]) -> Laptop:
    return make("Bob")
