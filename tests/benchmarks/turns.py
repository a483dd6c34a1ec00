"""Two things measured in turn in the same run, so that what else the machine does hits both."""

from __future__ import annotations

from collections.abc import Callable
from statistics import median
from time import perf_counter
from typing import Any

from pytest_benchmark.fixture import BenchmarkFixture


def ratio(
    benchmark: BenchmarkFixture,
    program: Callable[..., object],
    floor: Callable[..., object],
    *,
    rounds: int,
    arrange: Callable[[], tuple[Any, ...]] = tuple,
    arrange_floor: Callable[[], tuple[Any, ...]] = tuple,
) -> float:
    """Run ``floor`` and ``program`` ``rounds`` times in turn; return median over median.

    What ``arrange`` and ``arrange_floor`` return is passed on; they are not measured. One round
    before is not counted.
    """
    floors: list[float] = []

    def one_turn_of_the_floor() -> tuple[tuple[Any, ...], dict[str, Any]]:
        arguments = arrange_floor()
        begin = perf_counter()
        floor(*arguments)
        floors.append(perf_counter() - begin)
        return arrange(), {}

    benchmark.pedantic(program, setup=one_turn_of_the_floor, rounds=rounds, warmup_rounds=1)
    stats = benchmark.stats
    assert stats is not None
    found = float(stats.stats.median) / median(floors[1:])
    benchmark.extra_info["floor"] = median(floors[1:])
    benchmark.extra_info["ratio"] = found
    print(f"\n{stats.stats.median:.5f} s / {median(floors[1:]):.5f} s = {found:.2f}")
    return found
